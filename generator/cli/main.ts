import type { LazyStages } from "../run/lazy-stages.js";
import { Command, CommanderError, Option } from "commander";
import { toolVersion } from "../tool.js";
import type { GenerateFlags } from "./jobs.js";
import type { InspectFlags } from "./inspect-command.js";
import { readOperationRule } from "./operation-rule.js";
import type { CommandContext, ExitCode } from "./output.js";
import { exitCodeOf, printThrown } from "./report.js";

/**
 * Runs the command line.
 *
 * Each command is loaded when it is asked for.
 *
 * @param args Arguments without program and script.
 * @param stages Called when a command needs them; they load what they need.
 * @returns The exit code. Nothing is thrown.
 */
export async function main(
  args: readonly string[],
  context: CommandContext,
  stages: LazyStages,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = createProgram(context, stages, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printThrown(error, context.output);
    return exitCodeOf(error);
  }
}

function createProgram(
  context: CommandContext,
  stages: LazyStages,
  end: (code: ExitCode) => void,
): Command {
  const program = new Command("specmill")
    .description(
      "Turns an OpenAPI description into an npm package, and keeps the package right while the description changes.",
    )
    .version(toolVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.output.stdout(text),
      writeErr: (text) => context.output.stderr(text),
    })
    .showHelpAfterError(helpFix("specmill"))
    .addHelpText("after", programHelp);
  addGenerate(program, async (spec, flags) => {
    const { generateCommand } = await import("./generate-command.js");
    end(await generateCommand(spec, flags, { context, stages }));
  });
  addInspect(program, async (spec, flags) => {
    const { inspectCommand } = await import("./inspect-command.js");
    end(await inspectCommand(spec, flags, { context, stages }));
  });
  program
    .command("init")
    .showHelpAfterError(helpFix("specmill init"))
    .description("write a commented config and the npm script codegen")
    .action(async () => {
      const { initCommand } = await import("./init-command.js");
      end(await initCommand(context));
    });
  return program;
}

const helpFix = (command: string): string => `  fix: See ${command} --help.`;

/** Reads an option that may be given several times. */
const collect = (name: string, names: readonly string[] = []): readonly string[] => [
  ...names,
  name,
];

const spec = [
  "[SPEC]",
  "OpenAPI description, JSON or YAML: a path, a URL, or - for standard input (default: what the config says)",
] as const;

const config = [
  "--config <FILE>",
  "config to use (default: specmill.config.ts, .mts, .js, .mjs or .json)",
] as const;

const allowRef = [
  "--allow-ref <NAME>",
  "file, folder or URL that references may lead to beside the description's own folder or host",
  collect,
] as const;

const overlay = [
  "--overlay <FILE>",
  "Overlay Document to apply before anything else; repeatable, in order, after the config's",
  collect,
] as const;

const include = [
  "--include <RULE>",
  "only operations that fit: path=/pets/**, method=get, tag=pets, operationId=list*, deprecated; joined by &, and repeatable; in place of the config's",
  readOperationRule,
] as const;

const exclude = [
  "--exclude <RULE>",
  "no operations that fit; in place of the config's",
  readOperationRule,
] as const;

function addGenerate(
  program: Command,
  action: (spec: string | undefined, flags: GenerateFlags) => Promise<void>,
): void {
  program
    .command("generate")
    .showHelpAfterError(helpFix("specmill generate"))
    .description("write a package of types, client, validators and filters")
    .argument(...spec)
    .option("--out <DIR>", "folder of the package")
    .option(
      "--name <PKG>",
      "name of the npm package (default: the title of the description, in kebab case)",
    )
    .option(...config)
    .addOption(
      new Option(
        "--only <PART>",
        "types alone, without client, validators, filters and dependencies",
      ).choices(["types"]),
    )
    .option(...include)
    .option(...exclude)
    .option(...overlay)
    .option(...allowRef)
    .option("--check", "write nothing; exit with 3 if the package is stale")
    .option("--watch", "make the package again whenever a file that it is made of changes")
    .option("--strict", "take warnings for errors")
    .option("--force", "make the package anew, and overwrite files that specmill did not write")
    .option("--json", "print the manifest, or the diagnostics, as JSON")
    .addHelpText("after", generateHelp)
    .action(action);
}

function addInspect(
  program: Command,
  action: (spec: string | undefined, flags: InspectFlags) => Promise<void>,
): void {
  program
    .command("inspect")
    .showHelpAfterError(helpFix("specmill inspect"))
    .description("show operations, named schemas, and what list operations offer")
    .argument(...spec)
    .option(...config)
    .option(...include)
    .option(...exclude)
    .option(...overlay)
    .option(...allowRef)
    .option("--json", "print all of it as JSON")
    .addHelpText("after", inspectHelp)
    .action(action);
}

const exitCodes = `
Exit codes:
  0  done, or nothing to do
  1  the description has errors (with --strict, or warnings), or specmill crashed; the message says which
  2  an argument is wrong, or a file cannot be read or written
  3  --check found a stale package`;

const programHelp = `
Examples:
  specmill init                                      start: a config and an npm script
  specmill generate                                  make what specmill.config.ts says
  specmill generate openapi.json --out generated/api no config needed
  specmill generate --check                          in CI: fail when the package is stale
  specmill inspect openapi.json                      what specmill understands
${exitCodes}`;

const generateHelp = `
Examples:
  specmill generate openapi.yaml --out generated/petstore --name petstore-api
  specmill generate openapi.yaml --out pets --include tag=pets --exclude deprecated
  specmill generate openapi.yaml --out pet-types --only types
  curl -s https://example.com/openapi.json | specmill generate - --out petstore
  specmill generate --json | jq '.operations | keys'
${exitCodes}`;

const inspectHelp = `
Examples:
  specmill inspect                                   what the config says, under the names that are published
  specmill inspect openapi.json
  specmill inspect openapi.json --include tag=pets --overlay fixes.yaml
  specmill inspect openapi.json --json | jq '.lists[].filters'`;
