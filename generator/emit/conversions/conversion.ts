import type { Pointer } from "../../source/pointer.js";
import { type Code, type Expression, code, importedValue, join, objectLiteral } from "../code.js";
import type { ModuleBuilder } from "../validators/keyword.js";
import { patternConstant } from "../validators/pattern.js";
import { type Place, objectOf, partsOf } from "../validators/place.js";
import { alternativeConversions } from "./alternatives.js";
import { leafConversion } from "./leaf.js";

/** What conversions are written with. */
export interface ConversionContext {
  readonly module: ModuleBuilder;
  /** Schemas that have something to convert. */
  readonly converted: ReadonlySet<Pointer>;
  /** The conversion of a schema that has one by name, or that is being written: looked up when it is needed. */
  named(place: Place): Expression | undefined;
  /** Notes that a schema's conversion is being written. */
  within<T>(place: Place, write: () => T): T;
  /** The conversion of a property, which may need more than its schema says. */
  member(place: Place, name: string, conversion: Expression): Expression;
}

const runtime = (name: string): Expression => importedValue("./runtime/convert.js", name);

/** The conversion of a schema where it stands; `undefined` where there is nothing to convert. */
export function conversionAt(place: Place, context: ConversionContext): Expression | undefined {
  if (!context.converted.has(place.pointer)) return undefined;
  return context.named(place) ?? context.within(place, () => conversionOf(place, context));
}

/** The same, written out. */
export function conversionOf(place: Place, context: ConversionContext): Expression | undefined {
  const { module } = context;
  if (objectOf(place) === undefined) return undefined;
  const all = [
    ...partsOf(module.places, place).map((part) => conversionAt(part, context)),
    memberConversion(place, context),
    itemConversion(place, context),
    ...chosen(place, "anyOf", context),
    ...chosen(place, "oneOf", context),
    place.held && leafConversion(place.held, module),
  ];
  return inTurn(all.filter((one) => one !== undefined));
}

/** The conversions of alternatives. */
function chosen(
  place: Place,
  keyword: "anyOf" | "oneOf",
  context: ConversionContext,
): readonly Expression[] {
  const { module } = context;
  const alternatives = module.places.children(place, keyword).map((child) => ({
    schema: module.subschema(child),
    conversion: conversionAt(child, context),
  }));
  return alternativeConversions(alternatives, place, module);
}

function inTurn(conversions: readonly Expression[]): Expression | undefined {
  if (conversions.length <= 1) return conversions[0];
  const list = conversions.map((one) => code`${one}`);
  return code`/* @__PURE__ */ ${runtime("each")}([${join(list, ", ")}])`;
}

function memberConversion(place: Place, context: ConversionContext): Code | undefined {
  const { places } = context.module;
  const named = places.children(place, "properties").map((member) => {
    const conversion = conversionAt(member, context);
    return [member.key, conversion && context.member(place, member.key, conversion)] as const;
  });
  const patterns = places
    .children(place, "patternProperties")
    .map((member) => [member.key, conversionAt(member, context)] as const);
  const rest = conversionAt(places.child(place, "additionalProperties"), context);
  const isOpen = rest !== undefined || patterns.some(([, conversion]) => conversion !== undefined);
  if (!isOpen && named.every(([, conversion]) => conversion === undefined)) return undefined;
  const others = isOpen ? code`, ${restOptions({ named, patterns, rest }, context)}` : code``;
  return code`/* @__PURE__ */ ${runtime("members")}(${objectLiteral(named)}${others})`;
}

type Named = readonly (readonly [name: string, conversion: Expression | undefined])[];

interface Members {
  readonly named: Named;
  readonly patterns: Named;
  readonly rest: Expression | undefined;
}

function restOptions({ named, patterns, rest }: Members, { module }: ConversionContext): Code {
  const names = named.flatMap(([name, conversion]) => (conversion === undefined ? [name] : []));
  const tests = patterns.flatMap(([text, conversion]) => {
    const pattern = patternConstant(module, text);
    return pattern === undefined ? [] : [code`[${pattern}, ${conversion ?? runtime("unchanged")}]`];
  });
  return objectLiteral([
    ["patterns", tests.length === 0 ? undefined : code`[${join(tests, ", ")}]`],
    ["rest", rest],
    ["names", rest === undefined || names.length === 0 ? undefined : names],
  ]);
}

function itemConversion(place: Place, context: ConversionContext): Code | undefined {
  const { places } = context.module;
  const rest = conversionAt(places.child(place, "items"), context);
  const prefix = places.children(place, "prefixItems").map((item) => conversionAt(item, context));
  if ([rest, ...prefix].every((conversion) => conversion === undefined)) return undefined;
  const list = prefix.map((conversion) => code`${conversion ?? code`undefined`}`);
  const own = list.length === 0 ? code`` : code`, [${join(list, ", ")}]`;
  return code`/* @__PURE__ */ ${runtime("items")}(${rest ?? code`undefined`}${own})`;
}
