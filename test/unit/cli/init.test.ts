import { describe, expect, it } from "vitest";
import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();

describe("specmill init", () => {
  it("writes a config that generate takes, and the npm script", async () => {
    await folder.put("openapi.yaml", "openapi: 3.1.0\ninfo: { title: T }\npaths: { /a: {} }\n");
    await folder.put(
      "package.json",
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "vitest"\n\t}\n}\n',
    );
    expect(await folder.run("init")).toEqual({
      code: 0,
      stdout:
        'wrote specmill.config.ts\nadded the script "codegen" to package.json: npm run codegen\n',
      stderr: "",
    });
    expect(await folder.read("package.json")).toBe(
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "vitest",\n\t\t"codegen": "specmill generate"\n\t}\n}\n',
    );
    expect((await folder.run("generate")).stdout).toBe("wrote 5 of 5 files in generated/api\n");
  });

  it("leaves a script of that name as it is", async () => {
    const text = '{"scripts":{"codegen":"other"}}';
    await folder.put("package.json", text);
    expect((await folder.run("init")).stdout).toContain("was left as it is");
    expect(await folder.read("package.json")).toBe(text);
  });

  it("works without a package.json", async () => {
    expect(await folder.run("init")).toEqual({
      code: 0,
      stdout:
        "wrote specmill.config.ts\nthere is no openapi.json here; name the description in the config\nthere is no package.json; run specmill generate with npx\n",
      stderr: "",
    });
    expect(await folder.files()).toEqual(["specmill.config.ts"]);
  });

  it("overwrites no config", async () => {
    await folder.put("specmill.config.json", petstore);
    expect(await folder.run("init")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: "specmill\.config\.json" is there already\.\n/),
    });
    expect(await folder.files()).toEqual(["specmill.config.json"]);
  });

  it("changes nothing where package.json is not JSON", async () => {
    await folder.put("package.json", "nope");
    expect((await folder.run("init")).code).toBe(2);
    expect(await folder.files()).toEqual(["package.json"]);
  });
});
