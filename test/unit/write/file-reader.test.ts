import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFileReader } from "../../../generator/write/file-reader.js";

const folder = mkdtempSync(join(tmpdir(), "specmill-reader-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("createFileReader", () => {
  const read = createFileReader();

  // Around the size of the buffer, and smaller after larger.
  it.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 5 * 2 ** 20, 3])("reads %i bytes", (size) => {
    const content = Buffer.alloc(size, "specmill ");
    writeFileSync(join(folder, "file"), content);
    expect(content.equals(read(join(folder, "file")) ?? Buffer.of(1))).toBe(true);
  });

  it("gives nothing of a file that cannot be read", () => {
    expect(read(join(folder, "nothing"))).toBeUndefined();
    expect(read(folder)).toBeUndefined();
  });
});
