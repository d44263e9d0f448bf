import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { configNames } from "../config/load.js";
import { InputError, failureReason } from "../diagnostics/input-error.js";
import type { CommandContext, ExitCode } from "./output.js";

/** The command that the npm script `codegen` runs. */
const script = "specmill generate";

/**
 * Writes a commented config, and the npm script `codegen` into `package.json` where there is one.
 *
 * @throws InputError where there is a config already, or a file cannot be read or written.
 */
export async function initCommand({ cwd, output }: CommandContext): Promise<ExitCode> {
  const existing = configNames.find((name) => existsSync(join(cwd, name)));
  if (existing !== undefined) {
    throw new InputError(`"${existing}" is there already.`, {
      fix: "Change it, or delete it and run specmill init again.",
    });
  }
  const edited = await withScript(join(cwd, "package.json"));
  const description = findDescription(cwd);
  await write(
    join(cwd, "specmill.config.ts"),
    "specmill.config.ts",
    configText(description ?? "openapi.json"),
  );
  output.stdout("wrote specmill.config.ts\n");
  if (description === undefined)
    output.stdout("there is no openapi.json here; name the description in the config\n");
  if (edited.text !== undefined)
    await write(join(cwd, "package.json"), "package.json", edited.text);
  output.stdout(`${edited.note}\n`);
  return 0;
}

function findDescription(cwd: string): string | undefined {
  const names = ["openapi.json", "openapi.yaml", "openapi.yml", "swagger.json", "swagger.yaml"];
  return names.find((name) => existsSync(join(cwd, name)));
}

function configText(source: string): string {
  return `import { defineConfig } from "specmill";

export default defineConfig({
  // The OpenAPI description, JSON or YAML. Paths are relative to this file.
  source: "${source}",
  // Folder of the generated package. Commit it, and never edit it.
  out: "generated/api",

  // Name of the npm package. Default: the title of the description, in kebab case.
  // name: "example-api",

  // "responses": enums of responses may grow new members, those of requests are closed. "always" | "never"
  // openEnums: "responses",

  // Types of dates and 64-bit integers in memory; those on the wire unless said otherwise.
  // formats: { "date-time": "Date", date: "Date", int64: "bigint" },

  // Overrules what is concluded about a list operation; \`specmill inspect\` shows the conclusions.
  // lists: { "GET /pets": { filters: { name: { operator: "contains" } } } },
});
`;
}

interface Edited {
  /** New text, absent where there is nothing to change. */
  readonly text?: string;
  readonly note: string;
}

async function withScript(file: string): Promise<Edited> {
  if (!existsSync(file)) return { note: `there is no package.json; run ${script} with npx` };
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`"package.json" cannot be read: ${failureReason(cause)}.`, { cause });
  });
  const root = parseTree(text);
  if (root?.type !== "object") {
    throw new InputError('"package.json" is not a JSON object.', {
      fix: "Correct it, then run specmill init again.",
    });
  }
  const path = ["scripts", "codegen"];
  const found: unknown = findNodeAtLocation(root, path)?.value;
  if (found !== undefined)
    return { note: `package.json has the script "codegen" already; it was left as it is` };
  const indent = /^(\t|[ ]+)"/m.exec(text)?.[1] ?? "  ";
  const formattingOptions = { insertSpaces: indent !== "\t", tabSize: indent.length, eol: "\n" };
  const edits = modify(text, path, script, { formattingOptions });
  return {
    text: applyEdits(text, edits),
    note: `added the script "codegen" to package.json: npm run codegen`,
  };
}

async function write(path: string, name: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new InputError(`"${name}" cannot be written: ${failureReason(cause)}.`, {
      cause,
      fix: "Make the folder writable.",
    });
  }
}
