import { describe, expect, it } from "vitest";

import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();
const args = ["generate", "api/openapi.json", "--out", "out"];

const overlay = (title: string, target = "$.info"): string =>
  JSON.stringify({
    overlay: "1.0.0",
    info: { title: "o", version: "1" },
    actions: [{ target, update: { title } }],
  });

describe("overlays", () => {
  it("are applied in order, and their change makes the package anew", async () => {
    await folder.put("api/openapi.json", petstore);
    await folder.put("overlays/a.json", overlay("From A"));
    await folder.put("b.json", overlay("From B"));
    const both = [...args, "--overlay", "overlays/a.json", "--overlay", "b.json"];
    expect((await folder.run(...both)).code).toBe(0);
    const name = async (): Promise<unknown> =>
      (JSON.parse(await folder.read("out/package.json")) as { name: string }).name;
    expect(await name()).toBe("from-b");
    expect((await folder.run(...both)).stdout).toMatch(/^out is up to date/);
    await folder.put("b.json", overlay("From C"));
    expect((await folder.run(...both, "--check")).code).toBe(3);
    expect((await folder.run(...both)).code).toBe(0);
    expect(await name()).toBe("from-c");
    expect((await folder.run(...args, "--check")).code).toBe(3);
  });

  it("are named by the config relative to it", async () => {
    await folder.put("conf/openapi.json", petstore);
    await folder.put("conf/o.json", overlay("Renamed"));
    await folder.put(
      "conf/specmill.config.json",
      '{ "source": "openapi.json", "out": "out", "overlays": ["o.json"] }',
    );
    expect((await folder.run("generate", "--config", "conf/specmill.config.json")).code).toBe(0);
    expect(await folder.read("conf/out/package.json")).toContain('"renamed"');
  });

  it("have the places of their faults", async () => {
    await folder.put("api/openapi.json", petstore);
    await folder.put("overlays/a.json", overlay("A", "$.nothing"));
    const unmatched = await folder.run(...args, "--overlay", "./overlays/a.json");
    expect(unmatched.code).toBe(0);
    expect(unmatched.stderr).toContain(
      'overlays/a.json:1:67 warning overlay-target-unmatched\n  "$.nothing" selects nothing.',
    );
    await folder.put("overlays/a.json", overlay("A", "$.["));
    const invalid = await folder.run(...args, "--overlay", "overlays/a.json");
    expect(invalid.code).toBe(1);
    expect(invalid.stderr).toContain("overlays/a.json:1:67 error overlay-invalid");
    await folder.put("overlays/a.json", "{");
    const broken = await folder.run(...args, "--overlay", "overlays/a.json");
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain("overlays/a.json:1:2 error syntax-json");
    const missing = await folder.run(...args, "--overlay", "none.json");
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('"none.json" cannot be read');
  });
});
