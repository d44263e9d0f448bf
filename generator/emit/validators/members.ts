import { type Code, type Expression, code, join, lines, unenclosed, valuesOf } from "../code.js";
import { every, refusal, some } from "./conditions.js";
import type { Finding, Keyword, SchemaSite, Site, Subschema } from "./keyword.js";
import { patternConstant } from "./pattern.js";

const runtime = valuesOf("./runtime/validator-object.js");

/** From this many names on, a set is faster than comparing one after the other. */
const manyNames = 10;

/** An expression that is true for names of a list, which is not empty. */
export function isNamed(site: Site, key: Code, names: readonly string[]): Code {
  if (names.length >= manyNames) return code`${nameSet(site, names)}.has(${key})`;
  return some(names.map((name) => code`${key} === ${name}`));
}

/** The opposite, without a negation around it: formatters break those each in its own way. */
function isOther(site: Site, key: Code, names: readonly string[]): Code {
  if (names.length >= manyNames) return code`!${nameSet(site, names)}.has(${key})`;
  return every(names.map((name) => code`${key} !== ${name}`));
}

function nameSet(site: Site, names: readonly string[]): Expression {
  return site.module.constant("names", code`/* @__PURE__ */ new Set(${names})`);
}

/** A statement that checks the member with a key. */
export function memberCheck(child: Subschema, key: Code, site: Site): Code {
  const { value, fresh } = site;
  const read = code`${value}[${key}]`;
  if (child.isCall || child.isFalse) return refuseOwn(child.fault(read), key, site);
  const name = fresh("item");
  const declaration = code`const ${name} = ${read};`;
  if (!child.isBlock) return lines(declaration, refuseOwn(child.fault(name), key, site));
  const body = lines(declaration, ...child.statements(name, fresh));
  return code`if (Object.hasOwn(${value}, ${key})) {\n${body}\n}`;
}

/** Returns false for a fault of a member that is not inherited: asked last, since `for in` hardly ever finds those. */
function refuseOwn(fault: Code, key: Code, { value }: Site): Code {
  const isOwn = code`Object.hasOwn(${value}, ${key})`;
  return refusal(every([fault, isOwn]));
}

/** The schemas of `patternProperties` with their patterns; those that are no regular expressions are left out. */
export function patternsOf(
  site: SchemaSite,
): readonly { readonly constant: Expression; readonly child: Subschema }[] {
  return site.children("patternProperties").flatMap((child) => {
    const constant = patternConstant(site.module, child.place.key);
    return constant ? [{ constant, child }] : [];
  });
}

/** `propertyNames`, `patternProperties`, `additionalProperties`, `minProperties`, `maxProperties`: one loop for all. */
export const membersKeyword: Keyword = {
  names: [
    "propertyNames",
    "patternProperties",
    "additionalProperties",
    "minProperties",
    "maxProperties",
  ],
  group: "object",
  findings(site) {
    const key = site.fresh("key");
    const count = site.fresh("count");
    const body = [...nameCheck(site, key), ...schemaChecks(site, key)];
    const { minProperties: least, maxProperties: most } = site.schema;
    const isCounted = most !== undefined || (least ?? 0) > 0;
    if (isCounted) body.unshift(code`if (Object.hasOwn(${site.value}, ${key})) ${count}++;`);
    if (body.length === 0) return [];
    return [
      {
        statements: [
          ...(isCounted ? [code`let ${count} = 0;`] : []),
          memberLoop(site.value, key, body),
          ...((least ?? 0) > 0 ? [code`if (${count} < ${least ?? 0}) return false;`] : []),
          ...(most === undefined ? [] : [code`if (${count} > ${most}) return false;`]),
        ],
      },
    ] satisfies Finding[];
  },
  rules: (site) => [...nameRules(site), ...schemaRules(site), ...countRules(site)],
};

/** A loop over the names of a value's members, inherited ones too. `for in` makes no list of them. */
export function memberLoop(value: Code, key: Code, body: readonly Code[]): Code {
  return code`for (const ${key} in ${value}) {\n${lines(...body)}\n}`;
}

function nameCheck(site: Site, key: Code): readonly Code[] {
  if (site.schema.propertyNames === undefined) return [];
  const child = site.child("propertyNames");
  return child.isTrue ? [] : [refuseOwn(child.faultInPlace(key), key, site)];
}

function schemaChecks(site: Site, key: Code): readonly Code[] {
  const patterns = patternsOf(site);
  const rest =
    site.schema.additionalProperties === undefined ? undefined : site.child("additionalProperties");
  const names = Object.keys(site.schema.properties ?? {});
  const hasRest = rest !== undefined && !rest.isTrue;
  const checked = patterns.flatMap(({ constant, child }) =>
    child.isTrue
      ? []
      : [code`if (${constant}.test(${key})) {\n${memberCheck(child, key, site)}\n}`],
  );
  if (!hasRest) return checked;
  const unknown = [
    ...(names.length > 0 ? [isOther(site, key, names)] : []),
    ...patterns.map(({ constant }) => code`!${constant}.test(${key})`),
  ];
  const check = memberCheck(rest, key, site);
  if (unknown.length === 0) return [...checked, check];
  return [...checked, code`if (${unenclosed(every(unknown))}) {\n${check}\n}`];
}

function nameRules(site: SchemaSite): readonly Code[] {
  if (site.schema.propertyNames === undefined) return [];
  return [code`${runtime("checkPropertyNames")}(${site.child("propertyNames").rules()})`];
}

function schemaRules(site: SchemaSite): readonly Code[] {
  const patterns = patternsOf(site);
  const entries = patterns.map(
    ({ constant, child }) => code`[${constant}, ${child.place.key}, ${child.rules()}]`,
  );
  const rules =
    patterns.length > 0
      ? [code`${runtime("checkPatternProperties")}([${join(entries, ", ")}])`]
      : [];
  if (site.schema.additionalProperties === undefined) return rules;
  const rest = site.child("additionalProperties").rules();
  return [...rules, code`${runtime("checkAdditionalProperties")}(${rest})`];
}

function countRules({ schema: { minProperties, maxProperties } }: SchemaSite): readonly Code[] {
  return [
    ...(minProperties === undefined
      ? []
      : [code`${runtime("checkMinProperties")}(${minProperties})`]),
    ...(maxProperties === undefined
      ? []
      : [code`${runtime("checkMaxProperties")}(${maxProperties})`]),
  ];
}
