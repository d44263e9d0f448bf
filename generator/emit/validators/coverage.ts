import { type Code, code, ownText } from "../code.js";
import type { Site, Subschema } from "./keyword.js";
import { branchesOf } from "./combine.js";
import { every, isAlways, isNever, not, some } from "./conditions.js";
import { isNamed, patternsOf } from "./members.js";
import { ownMember } from "./properties.js";
import { referenced } from "./reference.js";
import { checking, siteAt } from "./site.js";

/** Which members or elements a schema evaluates (JSON Schema 2020-12, section 11), as code. */
export interface Coverage {
  /** Constants that a condition of `covers` needs: which branches hold. */
  needed(condition: Code | undefined): readonly Code[];
  /** True for members and elements that are evaluated; `undefined` where none is. */
  covers(site: Site, key: Code): Code | undefined;
}

/** How one kind of value is covered by the keywords beside it. */
type Own = (site: Site, key: Code) => Code | undefined;

/**
 * Follows a schema and all that apply to the same value.
 *
 * A branch counts where it holds, so its check is made once before the loop and its answer kept in a constant.
 */
export function createCoverage(own: Own, outer: Site): Coverage {
  const constants: { readonly name: Code; readonly condition: Code }[] = [];
  const guards = new Map<string, Code>();
  const hold = (child: Subschema, within: Code | undefined): Code => {
    const fault = child.faultInPlace(outer.value);
    const condition = every([...(within ? [within] : []), not(fault)]);
    if (isAlways(condition) || isNever(condition)) return condition;
    const known = guards.get(condition.text);
    if (known) return known;
    const name = outer.fresh("holds");
    guards.set(condition.text, name);
    constants.push({ name, condition });
    return name;
  };
  const needed = (wanted: Code | undefined): readonly Code[] => {
    const statements: Code[] = [];
    let later = wanted ? [wanted] : [];
    for (const { name, condition } of constants.toReversed()) {
      if (!later.some((part) => mentions(part, name))) continue;
      later = [...later, condition];
      statements.unshift(code`const ${name} = ${condition};`);
    }
    return statements;
  };
  return { needed, covers: (site, key) => covers(site, key, { own, hold, seen: new Set() }) };
}

/** Whether a condition reads a constant. One in a text of several words counts, too: it costs a constant. */
function mentions(condition: Code, name: Code): boolean {
  const word = new RegExp(`(?<![\\p{ID_Continue}$."])${name.text}(?![\\p{ID_Continue}$"])`, "u");
  return word.test(ownText(condition));
}

interface Walk {
  readonly own: Own;
  hold(child: Subschema, within: Code | undefined): Code;
  readonly seen: ReadonlySet<string>;
  /** The guard of the branch at hand; made when something is evaluated in it. */
  guard?(): Code;
  /** Whether this is not the schema that asks, so that its own `unevaluated*` counts. */
  readonly isInner?: boolean;
}

function covers(site: Site, key: Code, walk: Walk): Code | undefined {
  const always = either([
    walk.own(walk.isInner ? site : withoutUnevaluated(site), key),
    ...unconditional(site).map((child) => inner(site, child, key, walk)),
  ]);
  if (always && isAlways(always)) return always;
  const branches = conditional(site, walk.own === coveredMembers);
  return either([
    always,
    ...branches.map(([child, guardOf]) => {
      const guard = (): Code => guardOf(walk);
      const found = inner(site, child, key, { ...walk, guard });
      return found && every([guard(), found]);
    }),
  ]);
}

function withoutUnevaluated(site: Site): Site {
  const { unevaluatedItems: _items, unevaluatedProperties: _properties, ...schema } = site.schema;
  return { ...site, schema };
}

function inner(site: Site, child: Subschema, key: Code, walk: Walk): Code | undefined {
  const next = siteAt(site.module, child.place);
  if (typeof next === "boolean" || walk.seen.has(child.place.pointer)) return undefined;
  const seen = new Set([...walk.seen, child.place.pointer]);
  return covers(checking(next, site.value, site.fresh), key, { ...walk, seen, isInner: true });
}

/** Schemas that hold wherever the schema itself does. */
function unconditional(site: Site): readonly Subschema[] {
  const references = (["$ref", "$dynamicRef"] as const).map((keyword) =>
    site.schema[keyword] === undefined ? undefined : referenced(site, keyword),
  );
  return [...references, ...branchesOf(site, "allOf")].filter((child) => child !== undefined);
}

type Conditional = readonly [child: Subschema, guard: (walk: Walk) => Code];

function conditional(site: Site, isOfMembers: boolean): readonly Conditional[] {
  const alternatives = [...branchesOf(site, "anyOf"), ...branchesOf(site, "oneOf")].map(
    (child): Conditional => [child, (walk) => walk.hold(child, walk.guard?.())],
  );
  return [...alternatives, ...conditionals(site), ...(isOfMembers ? dependents(site) : [])];
}

function conditionals(site: Site): readonly Conditional[] {
  if (site.schema.if === undefined) return [];
  const condition = site.child("if");
  const holds = (walk: Walk): Code => walk.hold(condition, walk.guard?.());
  const fails = (walk: Walk): Code => {
    const guard = holds(walk);
    return every([...(walk.guard ? [walk.guard()] : []), not(guard)]);
  };
  return [
    [condition, holds],
    [site.child("then"), holds],
    [site.child("else"), fails],
  ];
}

function dependents(site: Site): readonly Conditional[] {
  return site
    .children("dependentSchemas")
    .map((child) => [child, () => code`${ownMember(site.value, child.place.key)} !== undefined`]);
}

function either(conditions: readonly (Code | undefined)[]): Code | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length === 0 ? undefined : some(present);
}

/** Members that the keywords of one schema evaluate. */
export const coveredMembers: Own = (site, key) => {
  const { schema } = site;
  if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined) {
    return code`true`;
  }
  const names = Object.keys(schema.properties ?? {});
  return either([
    names.length > 0 ? isNamed(site, key, names) : undefined,
    ...patternsOf(site).map(({ constant }) => code`${constant}.test(${key})`),
  ]);
};

/** Elements that the keywords of one schema evaluate. */
export const coveredElements: Own = (site, index) => {
  const { schema } = site;
  if (schema.items !== undefined || schema.unevaluatedItems !== undefined) return code`true`;
  const prefix = schema.prefixItems?.length;
  const contains = schema.contains === undefined ? undefined : site.child("contains");
  return either([
    prefix === undefined ? undefined : code`${index} < ${prefix}`,
    contains && not(contains.faultInPlace(code`${site.value}[${index}]`)),
  ]);
};
