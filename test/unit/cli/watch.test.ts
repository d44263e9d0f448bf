import { rename, rm } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();
const overlay =
  '{ "overlay": "1.0.0", "info": {}, "actions": [{ "target": "$.info", "update": { "title": "T" } }] }';

describe("specmill generate --watch", () => {
  it("makes the package again for each change, through faults", async () => {
    await folder.put("openapi.json", petstore);
    const watching = folder.watch("generate", "openapi.json", "--out", "out", "--watch");
    await watching.sees("wrote 5 of 5 files in out\n");
    await watching.sees("watching 1 file\n");
    await folder.put("openapi.json", petstore.replace("/pets", "/dogs"));
    await watching.sees("openapi.json changed\n");
    await watching.sees("wrote 3 of 5 files in out\n");
    await folder.put("openapi.json", "{");
    await watching.sees("openapi.json:1:2 error syntax-json");
    await rm(join(folder.path, "openapi.json"));
    await watching.sees('"openapi.json" cannot be read');
    // As editors do it: a new file in the place of the old one.
    await folder.put("new.json", petstore);
    await rename(join(folder.path, "new.json"), join(folder.path, "openapi.json"));
    await watching.sees("wrote 3 of 5 files in out\n");
    expect(await watching.end()).toBe(0);
  });

  it("follows the config, overlays and what they name", async () => {
    const config = (more = ""): string => `{ "source": "openapi.json", "out": "out"${more} }`;
    await folder.put("openapi.json", petstore);
    await folder.put("overlay.json", overlay);
    await folder.put("specmill.config.json", config());
    const watching = folder.watch("generate", "--watch");
    await watching.sees("watching 2 files\n");
    await folder.put("specmill.config.json", config(', "overlays": ["overlay.json"]'));
    await watching.sees("watching 3 files\n");
    expect(await folder.read("out/package.json")).toContain('"t"');
    await folder.put("overlay.json", overlay.replace('"T"', '"U"'));
    await watching.sees("overlay.json changed\n");
    await watching.sees("wrote 2 of 5 files in out\n");
    expect(await folder.read("out/package.json")).toContain('"u"');
    expect(await watching.end()).toBe(0);
  });

  it("loses no change that is made during the first run", async () => {
    await folder.put("openapi.json", petstore);
    folder.meanwhile(() => folder.put("openapi.json", petstore.replace("/pets", "/dogs")));
    const watching = folder.watch("generate", "openapi.json", "--out", "out", "--watch");
    await watching.sees("wrote 5 of 5 files in out\n");
    await watching.sees("openapi.json changed\n");
    await watching.sees("wrote 3 of 5 files in out\n");
    expect(await watching.end()).toBe(0);
  });

  it.each([
    { name: "a package", more: "" },
    { name: "faults", more: ', "x-error": "Bad."' },
  ])("loses no change of a document that the run leads to, with $name", async ({ more }) => {
    const pet = '"components": { "schemas": { "Pet": { "$ref": "pet.yaml" } } }';
    await folder.put("openapi.json", petstore.replace("{", `{ ${pet}${more},`));
    await folder.put("pet.yaml", "type: object\n");
    folder.meanwhile(() => folder.put("pet.yaml", "type: string\n"));
    const watching = folder.watch("generate", "openapi.json", "--out", "out", "--watch");
    await watching.sees("watching 2 files\n");
    await watching.sees("pet.yaml changed\n");
    await watching.sees("watching 2 files\n");
    expect(await watching.end()).toBe(0);
  });

  it("waits for a description that is not there, and not for a config", async () => {
    expect((await folder.run("generate", "--watch")).code).toBe(2);
    await folder.put(
      "specmill.config.json",
      '{ "packages": [{ "source": "openapi.json", "out": "out" }] }',
    );
    const watching = folder.watch("generate", "--watch");
    await watching.sees('"openapi.json" cannot be read');
    await watching.sees("watching 2 files\n");
    await folder.put("openapi.json", petstore);
    await watching.sees("wrote 5 of 5 files in out\n");
    expect(await watching.end()).toBe(0);
  });

  it.each([
    { args: ["openapi.json", "--out", "out", "--check"], fact: "--watch and --check exclude" },
    { args: ["openapi.json", "--out", "out", "--json"], fact: "--watch and --json exclude" },
    { args: ["-", "--out", "out"], fact: '"-" cannot be watched' },
    { args: ["https://h.test/a.json", "--out", "out"], fact: "cannot be watched" },
  ])("does not go with $args", async ({ args, fact }) => {
    const { code, stderr } = await folder.run("generate", ...args, "--watch");
    expect(code).toBe(2);
    expect(stderr).toContain(fact);
  });
});
