import { InvalidArgumentError } from "commander";
import type { OperationRule } from "../spec/select/rules.js";

const textFields = ["path", "method", "tag", "operationId"];

/**
 * Reads a rule of `--include` or `--exclude`: `tag=pets`, `deprecated`, several joined by `&`: `path=/pets/**&method=get`.
 *
 * @param earlier Rules read before: the option may be given several times.
 * @throws InvalidArgumentError
 */
export function readOperationRule(
  text: string,
  earlier: readonly OperationRule[] = [],
): readonly OperationRule[] {
  const fields = text.split("&").map((part): [string, string | boolean] => {
    const [key = "", ...rest] = part.split("=");
    const value = rest.join("=");
    if (key === "deprecated" && ["", "true", "false"].includes(value)) {
      return [key, value !== "false"];
    }
    if (!textFields.includes(key) || value === "") {
      throw new InvalidArgumentError(
        `"${part}" is none of path=…, method=…, tag=…, operationId=… and deprecated.`,
      );
    }
    return [key, value];
  });
  return [...earlier, Object.fromEntries(fields)];
}
