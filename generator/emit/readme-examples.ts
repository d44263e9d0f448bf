import type { OperationPlan, PackagePlan } from "../plan/types.js";
import { type Code, spell, stringLiteral } from "./code.js";
import { credentialsExample } from "./credentials-example.js";
import { exampleCall, isIterated } from "./example.js";
import { namesText } from "./laid-out.js";
import type { Models } from "./models-by-name.js";
import type { PrintedText } from "./print-typed.js";
import { layOutIterated, layOutLogged, layOutOutcome } from "./script-layout/example.js";
import { layOutScript } from "./script-layout/lay-out.js";

/** Code for reading: what it imports stands in the text. */
const codeText = (fragment: Code): string => spell(fragment, ({ name }) => name);

/** What a package, or an entry point of it, exports. */
export const importLine = (plan: PackagePlan, names: readonly string[], entry = ""): string =>
  namesText("import ", names, fromText(plan, entry));

/** The same of types. */
export const typeImportLine = (plan: PackagePlan, names: readonly string[]): string =>
  namesText("import type ", names, fromText(plan));

const fromText = ({ packageName }: PackagePlan, entry = ""): string =>
  ` from ${stringLiteral(packageName + entry)};`;

/** A program that makes a client and calls an operation: one that gives a list, if there is any. */
export function startExample(plan: PackagePlan, models: Models): PrintedText {
  const operation = plan.operations.find(({ list }) => list !== undefined) ?? plan.operations[0];
  const parts = [
    clientExample(credentialsExample(plan, operation)),
    ...(operation === undefined ? [] : [callExample(operation, models)]),
  ];
  return {
    text: [importLine(plan, ["createClient"]), ...parts.map(({ text }) => text)].join("\n\n"),
    isLaidOut: parts.every(({ isLaidOut }) => isLaidOut),
  };
}

function clientExample(credentials: readonly Code[]): PrintedText {
  const auth = credentials.map(codeText).join(", ");
  const text = `const client = createClient(${auth === "" ? "" : `{ auth: { ${auth} } }`});`;
  return orAsItIs(text, layOutScript(text));
}

/** A call of an operation, of which the answer is printed: item by item where it has any. */
export function callExample(operation: OperationPlan, models: Models): PrintedText {
  const call = codeText(exampleCall(operation, models));
  return isIterated(operation)
    ? orAsItIs(`for await (const item of ${call}) console.log(item);`, layOutIterated(call))
    : orAsItIs(`console.log(await ${call});`, layOutLogged(call));
}

/** A call of an operation that does not throw; empty where there is none. */
export function outcomeExample(plan: PackagePlan, models: Models): PrintedText {
  const operation = plan.operations.find(({ list }) => list === undefined) ?? plan.operations[0];
  if (operation === undefined) return { text: "", isLaidOut: true };
  const call = codeText(exampleCall(operation, models));
  const outcome = orAsItIs(`const outcome = await ${call}.result();`, layOutOutcome(call));
  const text = `${outcome.text}\nif (outcome.status === "failed") console.error(outcome.error.message);`;
  return { text, isLaidOut: outcome.isLaidOut };
}

const orAsItIs = (text: string, laidOut: string | undefined): PrintedText => ({
  text: laidOut ?? text,
  isLaidOut: laidOut !== undefined,
});
