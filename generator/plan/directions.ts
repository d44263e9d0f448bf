import type { Pointer } from "../source/pointer.js";
import { type Forms, type OpenEnums, isDivergent } from "./forms.js";
import type { Direction } from "./types.js";
import type { Usage } from "./usage.js";

/** Schemas that share one type. */
type Pointers = readonly Pointer[];

/** What says in which directions schemas are read. */
export interface DirectionContext {
  readonly forms: Forms;
  readonly usage: Usage;
  readonly openEnums: OpenEnums;
}

/**
 * Tells the directions in which schemas get a type: both where their forms differ and both are used, that of responses
 * first.
 *
 * @param types All schemas that get one.
 */
export function createDirections(
  types: readonly Pointers[],
  { forms, usage, openEnums }: DirectionContext,
): (type: Pointers) => readonly Direction[] {
  const { request, response } = usage;
  const isOfForms = (type: Pointers): boolean =>
    type.some((pointer) => isDivergent(forms, pointer, openEnums));
  const ofUnused = directionOfUnused(() => types.filter(isOfForms), usage, forms);
  return (type) => {
    if (!isOfForms(type)) return ["neutral"];
    if (!isIn(response, type)) return isIn(request, type) ? ["request"] : [ofUnused(type)];
    return isIn(request, type) ? ["response", "request"] : ["response"];
  };
}

const isIn = (side: ReadonlySet<Pointer>, type: Pointers): boolean =>
  type.some((pointer) => side.has(pointer));

/**
 * Tells how schemas that no operation leads to are read: as all those are that they refer to and that have the form of one
 * direction alone, so that type and validator are about the same; word by word where there is none, or of both.
 *
 * @param divergent Types whose forms differ.
 */
function directionOfUnused(
  divergent: () => readonly Pointers[],
  { request, response }: Usage,
  { above }: Forms,
): (type: Pointers) => Direction {
  const leading = (): Usage => {
    const types = divergent();
    const to = (own: ReadonlySet<Pointer>, other: ReadonlySet<Pointer>): typeof own =>
      above(types.filter((type) => isIn(own, type) && !isIn(other, type)).flat());
    return { request: to(request, response), response: to(response, request) };
  };
  let found: Usage | undefined;
  return (type) => {
    found ??= leading();
    const isOfRequest = isIn(found.request, type);
    if (isOfRequest === isIn(found.response, type)) return "neutral";
    return isOfRequest ? "request" : "response";
  };
}
