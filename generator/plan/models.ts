import type { ComponentModel, SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { createCanonicalText } from "./canonical.js";
import { createDirections } from "./directions.js";
import { schemaDoc } from "./doc.js";
import { type Forms, type OpenEnums, areOpen, schemaForms } from "./forms.js";
import { groupBy } from "./group.js";
import { reservedWords } from "./identifier.js";
import { objectPointer } from "./nullable-objects.js";
import type { Place } from "./places.js";
import { type Claim, settleNames } from "./settle.js";
import { expandedShape } from "./shape.js";
import { narrowQuery } from "./query-shape.js";
import type {
  Direction,
  ModelNames,
  ModelPlan,
  NamesLock,
  QueryNarrowing,
  TypeShape,
  ValidatorPlan,
} from "./types.js";
import type { Usage } from "./usage.js";
import { beginningWith } from "./sorted.js";
import { type OperationFile, validatorFiles } from "./validator-files.js";
import { camelCase, pascalCase, wordsOf } from "./words.js";

/** What planning models needs. */
export interface ModelsInput {
  readonly schemas: SchemaIndex;
  readonly components: readonly ComponentModel[];
  readonly places: readonly Place[];
  readonly usage: Usage;
  readonly openEnums: OpenEnums;
  readonly lock: NamesLock["types"];
  /** Exported names that no model may have. */
  readonly taken: ReadonlySet<string>;
  /** Of parameter groups, by pointer. */
  readonly narrowings: ReadonlyMap<Pointer, QueryNarrowing>;
  /** Operations with the files in `operations/` that they are in. */
  readonly operations: readonly OperationFile[];
  /** Where a schema stands in the user's files. */
  sourcePointer(pointer: Pointer): string;
}

/** Models in the order of their names, and which model each schema stands for. */
export interface PlannedModels {
  readonly models: readonly ModelPlan[];
  readonly modelNames: ReadonlyMap<Pointer, ModelNames>;
  readonly lock: NamesLock["types"];
}

/** Schemas that share one type: a component alone, or inline places of equal shape that would have the same name. */
interface ModelGroup {
  readonly pointers: readonly [Pointer, ...Pointer[]];
  readonly candidates: readonly string[];
  /** The component's own name, where it is one of a type. */
  readonly exact?: string;
  /** Whether the best candidate is the title of the schemas. */
  readonly isTitled?: boolean;
}

/** Names every schema that gets a type of its own, and gives each its shape in each direction where they differ. */
export function planModels(input: ModelsInput): PlannedModels {
  const groups = modelGroups(input);
  const names = settleGroupNames(groups, input);
  const forms = schemaForms(input.schemas);
  const directionsOf = createDirections(
    groups.map(({ pointers }) => pointers),
    { ...input, forms },
  );
  const directed = groups.map((group) => ({ group, directions: directionsOf(group.pointers) }));
  const split = directed.filter(({ directions }) => directions.length > 1);
  const inputNames = settleInputNames(
    split.map(({ group }) => group),
    names,
    input,
  );
  const named = directed.map(({ group, directions }) => {
    const response = names.get(group) as string; // every group is named
    const own = { response, request: inputNames.get(group) ?? response };
    return { group, directions, names: own };
  });
  const modelNames = new Map(
    named.flatMap((entry) =>
      entry.group.pointers.map((pointer) => [pointer, entry.names] as const),
    ),
  );
  return {
    models: withValidators(
      named.flatMap((entry) => modelsOf(entry, modelNames, forms, input)),
      forms,
      input,
    ),
    modelNames,
    lock: lockOf(named),
  };
}

interface NamedGroup {
  readonly group: ModelGroup;
  readonly names: ModelNames;
  readonly directions: readonly Direction[];
}

function modelGroups({ components, places, schemas }: ModelsInput): ModelGroup[] {
  const own = components.map(({ name, pointer }): ModelGroup => {
    const isExact = /^[A-Z][A-Za-z0-9]*$/.test(name);
    const plain = isExact ? name : pascalCase(wordsOf(name));
    const candidates = [plain, `${plain}Model`];
    return { pointers: [pointer], candidates, ...(isExact && { exact: name }) };
  });
  const shared = groupBy(places, sharingKey(places, schemas));
  const inline = [...shared.values()].map((group): ModelGroup => {
    const [first, ...rest] = [...group].sort((a, b) => (a.pointer < b.pointer ? -1 : 1)) as [
      Place,
      ...Place[],
    ]; // no group is empty
    return {
      pointers: [first.pointer, ...rest.map(({ pointer }) => pointer)],
      candidates: first.candidates,
      isTitled: first.isTitled,
    };
  });
  // Where names are numbered, the order of the document must not decide.
  return [...own, ...inline].sort((a, b) => (a.pointers[0] < b.pointers[0] ? -1 : 1));
}

/** @returns A text that is equal for places which share one type: where both name and shape are the same. */
function sharingKey(places: readonly Place[], schemas: SchemaIndex): (place: Place) => string {
  const nameOf = ({ candidates }: Place): string => candidates[0] ?? "";
  const namesakes = groupBy(places, nameOf);
  const canonicalText = createCanonicalText();
  const marked = [...schemas.values()]
    .filter(({ carried, held }) => carried !== undefined || held !== undefined)
    .map(({ pointer }) => pointer)
    .sort();
  return (place) => {
    const { pointer, isShared } = place;
    const name = nameOf(place);
    if (!isShared || namesakes.get(name)?.length === 1) return pointer;
    const below = beginningWith(marked, pointer);
    const inside = below.map((at) => at.slice(pointer.length)).join(" ");
    return `${name} ${canonicalText(schemas.get(pointer)?.schema ?? true)} ${inside}`;
  };
}

/** Components first: their names are the author's. What is published already stays all the same. */
function settleGroupNames(
  groups: readonly ModelGroup[],
  input: ModelsInput,
): Map<ModelGroup, string> {
  const components = new Set(input.components.map(({ pointer }) => pointer));
  const claim = (group: ModelGroup): Claim<ModelGroup> => ({
    key: group,
    candidates: group.candidates,
    exact: group.exact,
    locked: lockedName(group, input, ""),
    places: group.isTitled === true ? group.pointers.length : 1,
  });
  const isComponent = (group: ModelGroup): boolean => components.has(group.pointers[0]);
  const taken = [...input.taken, ...reservedWords];
  const inline = groups.filter((group) => !isComponent(group)).map(claim);
  const published = inline.flatMap(({ locked }) => locked ?? []);
  const own = settleNames(groups.filter(isComponent).map(claim), [...taken, ...published]);
  return new Map([...own, ...settleNames(inline, [...taken, ...own.values()])]);
}

function settleInputNames(
  groups: readonly ModelGroup[],
  names: ReadonlyMap<ModelGroup, string>,
  input: ModelsInput,
): Map<ModelGroup, string> {
  const claims = groups.map((group) => ({
    key: group,
    candidates: [`${names.get(group)}Input`, `${names.get(group)}RequestInput`],
    locked: lockedName(group, input, " request"),
  }));
  return settleNames(claims, [...input.taken, ...names.values()]);
}

function lockedName(
  { pointers }: ModelGroup,
  { lock, schemas }: Pick<ModelsInput, "lock" | "schemas">,
  suffix: string,
): string | undefined {
  const isLocked = (at: Pointer): boolean => Object.hasOwn(lock, at + suffix);
  const pointer =
    pointers.find(isLocked) ?? pointers.map((at) => formerPointer(at, schemas)).find(isLocked);
  return pointer === undefined ? undefined : lock[pointer + suffix];
}

/** Where a schema stood in an earlier description, if since then `null` was allowed beside it, or no longer is. */
const formerPointer = (pointer: Pointer, schemas: SchemaIndex): Pointer =>
  schemas.get(pointer)?.partOf ?? objectPointer(pointer);

function lockOf(named: readonly NamedGroup[]): NamesLock["types"] {
  const entries = named.flatMap(({ group, names }) =>
    group.pointers.flatMap((pointer): [string, string][] => [
      [pointer, names.response],
      ...(names.request === names.response
        ? []
        : [[`${pointer} request`, names.request] as [string, string]]),
    ]),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A model before its validator has a name. */
type ModelDraft = Omit<ModelPlan, "validator" | "shape">;

/** One model, or two where the forms differ and both are used. */
function modelsOf(
  { group, names, directions }: NamedGroup,
  modelNames: ReadonlyMap<Pointer, ModelNames>,
  forms: Forms,
  input: ModelsInput,
): ModelDraft[] {
  const [pointer, ...aliases] = group.pointers;
  const sourcePointer = input.sourcePointer(pointer);
  const narrowing = input.narrowings.get(pointer);
  return directions.map((direction) => {
    const side = direction === "response" ? "response" : "request";
    const openEnums = areOpen(input.openEnums, direction);
    const modelAt = (at: Pointer): string | undefined => modelNames.get(at)?.[side];
    return {
      name: names[side],
      pointer,
      sourcePointer,
      aliases,
      direction,
      isMarked: group.pointers.some((at) => forms.marked.has(at)),
      openEnums,
      shapeOf(schemas) {
        const shape = expandedShape(pointer, { schemas, direction, openEnums, modelAt });
        return narrowing === undefined ? shape : narrowQuery(shape, narrowing);
      },
      ...(narrowing !== undefined && { narrowing }),
      doc: { ...schemaDoc(input.schemas.get(pointer)), pointer: sourcePointer },
    };
  });
}

/** Adds the names of validators and their files, and sorts by type name. */
function withValidators(
  models: readonly ModelDraft[],
  forms: Forms,
  { operations, schemas }: Pick<ModelsInput, "operations" | "schemas">,
): ModelPlan[] {
  const claims = [...models]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((model) => ({ model, plain: camelCase(wordsOf(model.name)) }));
  const names = settleNames(
    claims.map(({ model, plain }) => ({ key: model, candidates: [plain, `${plain}Validator`] })),
    reservedWords,
  );
  const asWritten = settleNames(
    claims
      .filter(({ model }) => !isAsWritten(model, forms))
      .map(({ model }) => ({ key: model, candidates: [`${names.get(model)}AsWritten`] })),
    [...reservedWords, ...names.values()],
  );
  const files = validatorFiles(
    models.map(({ pointer }) => pointer),
    operations,
  );
  return claims.map(({ model }) => {
    const name = names.get(model) as string; // every map names every model that it is about
    const validator: ValidatorPlan = {
      name,
      asWritten: asWritten.get(model) ?? name,
      schema: `${name}Schema`,
      file: files.get(model.pointer) as string,
    };
    return withShape({ ...model, validator }, schemas);
  });
}

function withShape(model: Omit<ModelPlan, "shape">, schemas: SchemaIndex): ModelPlan {
  let shape: TypeShape | undefined;
  return {
    ...model,
    get shape() {
      return (shape ??= model.shapeOf(schemas));
    },
  };
}

/** Whether a model's form is the schema word by word. */
const isAsWritten = (
  { pointer, direction, isMarked, openEnums }: ModelDraft,
  { openable }: Forms,
): boolean => (direction === "neutral" || !isMarked) && !(openEnums && openable.has(pointer));
