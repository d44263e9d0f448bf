import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { useFolder } from "./command-line.js";

const folder = useFolder();
const args = ["generate", "api/openapi.json", "--out", "out"];

const description = (reference: string): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    components: { schemas: { Pet: { $ref: reference } } },
  });

describe("a description in several files", () => {
  it("is up to date until one of them changes", async () => {
    await folder.put("api/openapi.json", description("schemas/pet.yaml#/Pet"));
    await folder.put("api/schemas/pet.yaml", "Pet: { type: object }\n");
    expect((await folder.run(...args)).code).toBe(0);
    const { source } = JSON.parse(await folder.read("out/specmill.json")) as {
      source: { others: object };
    };
    expect(Object.keys(source.others)).toEqual(["schemas/pet.yaml"]);
    expect((await folder.run(...args)).stdout).toMatch(/^out is up to date/);
    await folder.put("api/schemas/pet.yaml", "Pet: { type: string }\n");
    const stale = await folder.run(...args, "--check");
    expect(stale.code).toBe(3);
    expect(stale.stderr).toContain('"api/schemas/pet.yaml" has changed.');
    await folder.run(...args);
    expect((await folder.run(...args, "--check")).code).toBe(0);
  });

  it("names the file of a fault", async () => {
    await folder.put("api/openapi.json", description("pet.yaml"));
    await folder.put("api/pet.yaml", "type: [\n");
    const { code, stderr } = await folder.run(...args);
    expect(code).toBe(1);
    expect(stderr).toContain("api/pet.yaml:2:1 error syntax-yaml");
    await folder.put("api/pet.yaml", "items: { $ref: missing.yaml }\n");
    expect((await folder.run(...args)).stderr).toContain(
      'api/pet.yaml:1:10 warning reference-not-found\n  "api/missing.yaml" cannot be read: it does not exist.',
    );
  });

  it("is another one as soon as a file that was missing is there", async () => {
    await folder.put("api/openapi.json", description("pet.yaml"));
    expect((await folder.run(...args)).code).toBe(0);
    expect((await folder.run(...args)).stdout).toMatch(/^out is up to date/);
    await folder.put("api/pet.yaml", "type: object\n");
    expect((await folder.run(...args, "--check")).stderr).toContain('"api/pet.yaml" has changed.');
  });

  it("stays in its folder unless told otherwise", async () => {
    await folder.put("shared/pet.json", "{}");
    await folder.put("api/openapi.json", description("../shared/pet.json"));
    const refused = await folder.run(...args);
    expect(refused.code).toBe(0);
    expect(refused.stderr).toContain(
      `warning reference-external\n  "shared/pet.json" leads outside the description's folder. Any value is taken there.`,
    );
    expect(refused.stderr).toContain("--allow-ref shared,");
    expect(await folder.read("out/specmill.json")).toContain('"../shared/pet.json": ""');
    expect((await folder.run(...args)).stdout).toMatch(/^out is up to date/);
    expect((await folder.run(...args, "--strict", "--force")).code).toBe(1);
    for (const allowed of ["shared", "shared/pet.json"]) {
      const { code, stderr } = await folder.run(...args, "--allow-ref", allowed);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(await folder.read("out/specmill.json")).toMatch(/"..\/shared\/pet.json": "\w{64}"/);
    }
    await folder.put(
      "specmill.config.json",
      '{ "source": "api/openapi.json", "out": "out", "allowRef": ["shared"] }',
    );
    expect((await folder.run("generate")).stderr).toBe("");
  });

  it("does not lead to the machine that reads it", async () => {
    for (const reference of ["file:///etc/hosts", "http://127.0.0.1:1/a.json"]) {
      await folder.put("api/openapi.json", description(reference));
      const { code, stderr } = await folder.run(...args);
      expect(code).toBe(1);
      expect(stderr).toContain("error reference-external");
    }
  });

  it("does not read from the root of the machine what may be at that of a host", async () => {
    await folder.put("api/openapi.json", description("/etc/hosts"));
    const { code, stderr } = await folder.run(...args);
    expect(code).toBe(0);
    expect(stderr).toContain("warning reference-external");
  });
});

it.each(["%%%.json", "a%2Fb.json", "http://[", "data:application/json,{}", "javascript:alert(1)"])(
  "refuses a reference to %s",
  async (reference) => {
    await folder.put("api/openapi.json", description(reference));
    const { code, stderr } = await folder.run(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^api\/openapi\.json:1:\d+ error reference-/);
  },
);

describe("a description at a URL", () => {
  const files = new Map<string, { status: number; body: string; location?: string }>();
  const server = createServer((request, response) => {
    const { status, body, location } = files.get(request.url ?? "") ?? { status: 404, body: "" };
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  let base = "";
  beforeEach(async () => {
    files.clear();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it("is read with the documents of its host", async () => {
    files.set("/v1/openapi.json?a=b", { status: 200, body: description("pet.json") });
    files.set("/v1/pet.json", { status: 200, body: "{}" });
    const { code, stderr } = await folder.run(
      "generate",
      `${base}/v1/openapi.json?a=b`,
      "--out",
      "out",
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(await folder.read("out/specmill.json")).toContain('"file": "openapi.json"');
  });

  it("does not lead into files or to other hosts", async () => {
    for (const reference of ["file:///etc/hosts", "http://localhost:1/a.json"]) {
      files.set("/openapi.json", { status: 200, body: description(reference) });
      const { code, stderr } = await folder.run("generate", `${base}/openapi.json`, "--out", "out");
      expect(code).toBe(1);
      expect(stderr).toContain("error reference-external");
    }
  });

  it("is not redirected to a private network", async () => {
    files.set("/openapi.json", { status: 302, body: "", location: "http://localhost:1/" });
    const { code, stderr } = await folder.run("generate", `${base}/openapi.json`, "--out", "out");
    expect(code).toBe(2);
    expect(stderr).toContain('"localhost" is an address of a private network');
  });

  it("that is not there is an input that cannot be read", async () => {
    const { code, stderr } = await folder.run("generate", `${base}/none.json`, "--out", "out");
    expect(code).toBe(2);
    expect(stderr).toContain("the server answered with status 404");
  });
});
