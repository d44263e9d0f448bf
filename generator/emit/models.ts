import type { SchemaLookup } from "../model/types.js";
import type { ModelPlan, PackagePlan } from "../plan/types.js";
import { type ModulePrinter, createModulePrinter } from "./print.js";
import type { PrintedModule } from "./reuse/kept-module.js";
import { type KeptTexts, createKeptTexts } from "./reuse/kept-texts.js";
import { type Receipts, createLedger } from "./reuse/ledger.js";
import type { PlanHistory } from "./reuse/plan-hashes.js";
import { recordSchemas } from "./reuse/recorded-schemas.js";
import type { TypeStatement } from "./print-types.js";

/** `src/models.d.ts`, and what it was made from. */
export interface ModelsFile {
  readonly file: PrintedModule;
  /** Absent where texts are not to be taken over: it imports something. */
  readonly receipts?: Receipts;
}

const path = "src/models.d.ts";

/**
 * `src/models.d.ts`: every named type, in the order of the names.
 *
 * @param history Where the run before made a declaration from the same, its text is taken over.
 */
export function emitModels(
  { models, schemas }: PackagePlan,
  banner: string,
  { earlier, hashes }: PlanHistory,
): ModelsFile {
  const ledger = createLedger({
    earlier: earlier?.receipts.models,
    common: hashes.models,
    partHash: hashes.ofPart,
  });
  const texts = createKeptTexts(ledger, earlier?.textOf(path));
  const printer = createModulePrinter({ path, banner, declared: models.map(({ name }) => name) });
  const file = printer.file(models.map((model) => declaration(model, { schemas, texts, printer })));
  if (printer.hasImports()) return { file };
  texts.note(file.text);
  return { file, receipts: ledger.receipts() };
}

interface Making {
  readonly schemas: SchemaLookup;
  readonly texts: KeptTexts;
  readonly printer: ModulePrinter;
}

/** The text of a declaration. Its name and what narrows its type are told by the piece, all else by parts. */
function declaration(model: ModelPlan, { schemas, texts, printer }: Making): string {
  const narrowing = model.narrowing === undefined ? "" : JSON.stringify(model.narrowing);
  const [text] = texts.textsOf(`${path} ${model.name} ${narrowing}`, () => {
    const recorded = recordSchemas(schemas, model.pointer);
    const made = printer.print(modelStatement(model, recorded.schemas));
    return { texts: [made], parts: recorded.parts() };
  });
  return text as string; // it has one
}

/** An object becomes an interface, whose properties editors show on hover; all else an alias. */
function modelStatement(model: ModelPlan, schemas: SchemaLookup): TypeStatement {
  const { name, doc } = model;
  const shape = model.shapeOf(schemas);
  if (shape.kind !== "object") return { kind: "type", name, type: shape, doc };
  const { index, properties } = shape;
  return { kind: "interface", name, doc, properties, ...(index !== undefined && { index }) };
}
