import type { Held } from "../../model/types.js";
import { type Expression, code, importedValue } from "../code.js";
import type { ModuleBuilder } from "../validators/keyword.js";

const integers = {
  bigint: "bigInteger",
  string: "textInteger",
  number: "numberInteger",
} as const;

/** The conversion of a held value. */
export function leafConversion(held: Held, module: ModuleBuilder): Expression {
  if (held.memory === "Date") {
    return importedValue("./runtime/convert-date.js", held.format === "date" ? "day" : "dateTime");
  }
  const make = importedValue("./runtime/convert-int64.js", integers[held.memory]);
  return module.constant("integer", code`/* @__PURE__ */ ${make}(${held.wire})`);
}
