import type { ParameterRule } from "./descriptor.js";
import type { FilterTable, ValueShape } from "./filter-table.js";

/** Names of types, set apart by spaces; `""` for any. */
export const typesOf = (shape: ValueShape = ""): string =>
  typeof shape === "string" ? shape : shape.types;

/** Shapes of the members that are described. */
export const propertiesOf = (
  shape: ValueShape = "",
): { readonly [name: string]: ValueShape } =>
  typeof shape === "string" ? {} : (shape.properties ?? {});

const delimiters: { readonly [style: string]: RegExp } = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /%7C|\|/i,
  tabDelimited: /%09|\t/,
};

const isExploded = ({
  style = "form",
  explode = style === "form",
}: ParameterRule): boolean => explode;

/** What stands between the parts of a value that is written as one text, escaped; `undefined` for others. */
export const delimiterOf = (rule: ParameterRule): RegExp | undefined =>
  isExploded(rule) || rule.mediaType
    ? undefined
    : delimiters[rule.style ?? "form"];

/** Whether the members of a parameter stand as parameters of their own. */
export const isExplodedObject = (
  name: string,
  { chain, shapes }: FilterTable,
): boolean => {
  const style = chain.styles?.[name] ?? {};
  return (
    typesOf(shapes?.[name]) === "object" &&
    isExploded(style) &&
    style.style !== "deepObject" &&
    !style.mediaType
  );
};
