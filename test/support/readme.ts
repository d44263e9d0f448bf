import type { OutputFile } from "../../generator/plan/types.js";

/**
 * The TypeScript examples of a package's README as modules, each as a reader would complete it: with the client that
 * the first example makes.
 */
export function readmeModules(files: readonly OutputFile[], packageName: string): OutputFile[] {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const examples = [...readme.matchAll(/^(`{3,})ts\n([\s\S]*?)^\1$/gm)].map(
    (match) => match[2] ?? "",
  );
  const client = `import { createClient } from ${JSON.stringify(packageName)};\nconst client = createClient();\n`;
  return examples.map((example, index) => ({
    path: `src/readme-${index}.ts`,
    text: `${needsClient(example) ? client : ""}${example}export {};\n`,
  }));
}

const needsClient = (example: string): boolean =>
  /\bclient\b/.test(example) && !/\bconst client\b/.test(example);
