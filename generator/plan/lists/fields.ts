import type { SchemaIndex } from "../../model/types.js";
import { escapeToken } from "../../source/pointer.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import { foldName, singularName } from "./words.js";

/** A place in a row: a pointer with `*` for every element of an array, and what is said of the value there. */
export interface ItemPlace {
  readonly at: string;
  /** The array of records that the place lies in (`/delivery_attempts`), where it lies in one. */
  readonly records?: string;
  readonly view: SchemaView;
}

const suffixes = ["", "at", "on", "date", "time", "id"] as const;

/** @returns Pointer to the property of an item that a logical field names, own properties only. */
export function findItemField(item: SchemaView | undefined, field: string): string | undefined {
  const name = propertyNamed(item, field);
  return name === undefined ? undefined : `/${escapeToken(name)}`;
}

/** The property that a field names, with or without the endings of instants and references. */
export function propertyNamed(item: SchemaView | undefined, field: string): string | undefined {
  if (item === undefined) return undefined;
  const { folded, singulars } = namesOf(item);
  const wanted = foldName(field);
  for (const ending of suffixes) {
    const found = folded.get(wanted + ending);
    if (found !== undefined) return found.name;
  }
  const bare = wanted.replace(/^(is|has)/, "");
  const near = [folded.get(bare), folded.get(singularName(wanted)), singulars.get(wanted)];
  const [first] = near.filter((one) => one !== undefined).sort((a, b) => a.rank - b.rank);
  return first?.name;
}

/** A property with its rank among those of its schema. */
interface Named {
  readonly name: string;
  readonly rank: number;
}

/** The properties of a schema by their folded names, and by the singulars of these; of several the first. */
interface PropertyNames {
  readonly folded: ReadonlyMap<string, Named>;
  readonly singulars: ReadonlyMap<string, Named>;
}

const known = new WeakMap<SchemaView, PropertyNames>();

function namesOf(item: SchemaView): PropertyNames {
  const names = known.get(item) ?? foldedNames(item);
  known.set(item, names);
  return names;
}

function foldedNames({ properties }: SchemaView): PropertyNames {
  const folded = new Map<string, Named>();
  const singulars = new Map<string, Named>();
  for (const [rank, name] of [...properties.keys()].entries()) {
    const own = foldName(name);
    if (!folded.has(own)) folded.set(own, { name, rank });
    if (!singulars.has(singularName(own))) singulars.set(singularName(own), { name, rank });
  }
  return { folded, singulars };
}

/** Places of a field in records nested in a row: `/delivery_attempts/*\/action`. */
export function nestedPlaces(
  item: SchemaView | undefined,
  field: string,
  schemas: SchemaIndex,
): readonly ItemPlace[] {
  if (item === undefined) return [];
  return [...item.properties].flatMap(([name, pointer]): ItemPlace[] => {
    const array = viewSchema(schemas, pointer);
    const record =
      array?.types.has("array") && array.items !== undefined
        ? viewSchema(schemas, array.items)
        : undefined;
    const property =
      record === undefined
        ? undefined
        : [...record.properties].find(([key]) => foldName(key) === foldName(field));
    const view = property === undefined ? undefined : viewSchema(schemas, property[1]);
    if (property === undefined || view === undefined) return [];
    const records = `/${escapeToken(name)}`;
    return [{ at: `${records}/*/${escapeToken(property[0])}`, records, view }];
  });
}

/** The row's own name of a field; for sets also its singular, `user_id` of `user_ids`. */
export function fieldNamed(name: string, item: SchemaView | undefined, isMany = false): string {
  const found = propertyNamed(item, name);
  if (found !== undefined) return found;
  return isMany || /_?ids$/i.test(name)
    ? (propertyNamed(item, singularName(name)) ?? singularName(name))
    : name;
}

/** The name without `filter[…]` and the brackets of repetition. */
export function bareName(name: string): string {
  const inner = /^(?:filters?|where|q|search)\[([^\]]+)\]/.exec(name)?.[1];
  return (inner ?? name).replace(/\[\]$/, "").replace(/^filter_by_|^filter[._-]/, "");
}
