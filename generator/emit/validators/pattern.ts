import { type Expression, code, importedValue } from "../code.js";
import type { Keyword, ModuleBuilder } from "./keyword.js";

/** The flags with which a pattern is a regular expression; `undefined` where it is none. */
export function patternFlags(pattern: string): "u" | "" | undefined {
  // Patterns are meant to be read with `u`; many are written for engines that take `\-` and such.
  for (const flags of ["u", ""] as const) {
    try {
      new RegExp(pattern, flags);
      return flags;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The regular expression as a constant of the module; `undefined` where the pattern is none (`report.ts` says so). */
export function patternConstant(module: ModuleBuilder, pattern: string): Expression | undefined {
  const flags = patternFlags(pattern);
  if (flags === undefined) return undefined;
  const flag = flags === "" ? code`` : code`, ${flags}`;
  return module.constant("pattern", code`/* @__PURE__ */ new RegExp(${pattern}${flag})`);
}

/** `pattern`. */
export const patternKeyword: Keyword = {
  names: ["pattern"],
  group: "string",
  findings({ module, schema: { pattern = "" }, value }) {
    const constant = patternConstant(module, pattern);
    return constant ? [{ fault: code`!${constant}.test(${value})` }] : [];
  },
  rules({ module, schema: { pattern = "" } }) {
    const constant = patternConstant(module, pattern);
    const check = importedValue("./runtime/validator-string.js", "checkPattern");
    return constant ? [code`${check}(${constant})`] : [];
  },
};
