import type { JsonValue } from "../../source/document.js";
import { childPointer } from "../../source/pointer.js";

/** A reference to a component schema as openapi-typescript reads it: the fragment is percent-decoded. */
export const componentReference = (name: string): string =>
  childPointer("#/components/schemas", name.replaceAll("%", "%25"));

/** The name of the component schema that a reference leads to. */
export function componentName(reference: JsonValue | undefined): string | undefined {
  const [, token] =
    typeof reference === "string" ? (/^#\/components\/schemas\/(.*)$/s.exec(reference) ?? []) : [];
  return token?.replaceAll("~1", "/").replaceAll("~0", "~").replaceAll("%25", "%");
}
