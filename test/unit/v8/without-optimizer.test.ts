import { expect, test } from "vitest";

import { choosesCompilers } from "../../../generator/v8/without-optimizer.js";

test.each<{ options: string[]; want: boolean }>([
  { options: [], want: false },
  { options: [""], want: false },
  { options: ["--max-old-space-size=4096 --no-warnings"], want: false },
  { options: ["--import", "tsx", "--optimize-for-size"], want: false },
  { options: ["--jitless"], want: true },
  { options: ["--enable-source-maps", "--no-opt"], want: true },
  { options: ["--enable-source-maps --noopt"], want: true },
  { options: ["--no_turbofan"], want: true },
  { options: ["--lite_mode"], want: true },
])("options $options", ({ options, want }) => {
  expect(choosesCompilers(options)).toBe(want);
});
