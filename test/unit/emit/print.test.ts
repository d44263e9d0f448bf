import { expect, test } from "vitest";

import { code, importedType, importedValue } from "../../../generator/emit/code.js";
import { printModule, printScript } from "../../../generator/emit/print.js";
import type { Statement, TypeAliasStatement } from "../../../generator/emit/statement.js";
import { symbolNode } from "../../../generator/emit/type-nodes.js";
import { emptyDoc } from "../../../generator/plan/doc.js";

const print = (path: string, ...statements: readonly Statement[]): string =>
  printModule({ path, banner: "Banner", statements }).text;

const typeOf = (name: string, type: ReturnType<typeof code>): TypeAliasStatement => ({
  kind: "type",
  name,
  type,
});

test("what is printed is imported, as a type while all its uses are types", () => {
  const text = print(
    "src/operations/pets.ts",
    typeOf(
      "A",
      code`[${importedType("./models.js", "Pet")}, ${importedType("./runtime/call.js", "Call")}]`,
    ),
    typeOf("B", code`typeof ${importedValue("./runtime/call.js", "call")}`),
  );
  expect(text).toContain('import type { Pet } from "../models.js";');
  expect(text).toContain('import { type Call, call } from "../runtime/call.js";');
});

test("a module does not import itself", () => {
  expect(
    print("src/models.ts", typeOf("A", code`${importedType("./models.js", "B")}`)),
  ).not.toContain("import");
});

test("an import that meets a declaration, another import or a global has another name", () => {
  const uses = code`[${importedType("./models.js", "A")}, ${importedType("./a.js", "B")}, ${importedType("./b.js", "B")}, ${importedType("./models.js", "Object")}]`;
  const text = print("src/x.ts", typeOf("A", uses));
  expect(text).toContain("export type A = [A_, B, B_, Object_];");
  expect(text).toContain('import type { A as A_, Object as Object_ } from "./models.js";');
  expect(text).toContain('import type { B as B_ } from "./b.js";');
});

test("a banner is one line", () => {
  const text = printModule({ path: "src/a.ts", banner: "a\nb\u2028c", statements: [] }).text;
  expect(text.split("\n")[0]).toBe("// a b c");
});

test.each(["a b", "class", "1a", ""])("the name %j is refused", (name) => {
  expect(() => print("src/a.ts", typeOf(name, code`string`))).toThrow(RangeError);
});

test.each([
  ["src/a.ts", "./b.js", "./b.js"],
  ["src/a.ts", "./x/b.js", "./x/b.js"],
  ["src/x/a.ts", "./b.js", "../b.js"],
  ["src/x/a.ts", "./x/b.js", "./b.js"],
  ["src/x/a.ts", "./x/y/b.js", "./y/b.js"],
  ["src/x/y/a.ts", "./x/b.js", "../b.js"],
  ["src/x/a.ts", "./y/x/b.js", "../y/x/b.js"],
  ["src/x/a.ts", "./x.js", "../x.js"],
  ["src/x/a.ts", "openapi-fetch", "openapi-fetch"],
])("%s imports %s from %s", (path, module, want) => {
  const text = print(path, typeOf("A", code`${importedType(module, "B")}`));
  expect(text).toContain(`import type { B } from "${want}";`);
});

test("a script is JavaScript, and declares what has a type", () => {
  const [script, types] = printScript({
    path: "src/validators/a.js",
    banner: "Banner",
    statements: [
      typeOf("A", code`string`),
      {
        kind: "const",
        name: "a",
        type: code`${importedType("./runtime/validator.js", "Validator")}<A>`,
        initializer: code`${importedValue("./runtime/create.js", "create")}(isA)`,
      },
      {
        kind: "untyped",
        name: "isA",
        parameters: ["value"],
        body: code`return value;`,
        exported: true,
      },
      { kind: "const", name: "local", initializer: code`${1}`, exported: false },
    ],
  });
  expect(script).toEqual({
    path: "src/validators/a.js",
    text: `// Banner

import { create } from "../runtime/create.js";

export const a = create(isA);

export function isA(value) {
  return value;
}

const local = 1;
`,
    runtime: ["create"],
    isLaidOut: true,
  });
  expect(types).toEqual({
    path: "src/validators/a.d.ts",
    text: `// Banner

import type { Validator } from "../runtime/validator.js";

export type A = string;

export declare const a: Validator<A>;
`,
    runtime: ["validator"],
    isLaidOut: true,
  });
});

test("a function is declared with its types", () => {
  const [script, types] = printScript({
    path: "src/client.js",
    banner: "Banner",
    statements: [
      {
        kind: "function",
        name: "createClient",
        parameters: [
          {
            name: "options",
            type: symbolNode(importedType("./service.js", "ClientOptions")),
            optional: true,
          },
        ],
        returnType: symbolNode(importedType("./methods.js", "ClientOfAServiceWithAVeryLongName")),
        body: code`return ${importedValue("./service.js", "createClient")}(options);`,
        doc: { ...emptyDoc, description: "A client." },
      },
    ],
  });
  expect(script).toEqual({
    path: "src/client.js",
    text: `// Banner

import { createClient as createClient_ } from "./service.js";

export function createClient(options = {}) {
  return createClient_(options);
}
`,
    runtime: [],
    isLaidOut: true,
  });
  expect(types).toEqual({
    path: "src/client.d.ts",
    text: `// Banner

import type { ClientOfAServiceWithAVeryLongName } from "./methods.js";
import type { ClientOptions } from "./service.js";

/** A client. */
export declare function createClient(
  options?: ClientOptions,
): ClientOfAServiceWithAVeryLongName;
`,
    runtime: [],
    isLaidOut: true,
  });
});

test("declarations may be of other modules, or none", () => {
  const statement = {
    kind: "reexport",
    module: "./a.js",
    names: [{ name: "a", isType: false }],
  } as const;
  const script = { path: "src/x/index.js", banner: "Banner", statements: [statement] };
  const type = code`${importedType("./runtime/validator.js", "Validator")}<${"a"}>`;
  const [, types] = printScript({
    ...script,
    declarations: [{ kind: "declared", name: "a", type }],
  });
  expect(types?.text).toBe(
    '// Banner\n\nimport type { Validator } from "../runtime/validator.js";\n\nexport declare const a: Validator<"a">;\n',
  );
  expect(printScript({ ...script, declarations: [] })).toEqual([
    {
      path: "src/x/index.js",
      text: '// Banner\n\nexport { a } from "./a.js";\n',
      runtime: [],
      isLaidOut: true,
    },
  ]);
});

test("a module tells which of the runtime it imports and exports from", () => {
  const { runtime } = printModule({
    path: "src/index.ts",
    banner: "Banner",
    statements: [
      typeOf("A", code`${importedType("./runtime/operation.js", "Answer")}`),
      {
        kind: "reexport",
        module: "./runtime/pages.js",
        names: [{ name: "pagesOf", isType: false }],
      },
      { kind: "reexport", module: "./models.js", names: [{ name: "B", isType: true }] },
    ],
  });
  expect(runtime).toEqual(["operation", "pages"]);
});
