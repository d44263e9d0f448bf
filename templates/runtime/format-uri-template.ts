const variable =
  "(?:[\\w]|%[\\da-f]{2})(?:\\.?(?:[\\w]|%[\\da-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?";
const expression = /* @__PURE__ */ new RegExp(
  `^[+#./;?&=,!@|]?${variable}(?:,${variable})*$`,
  "i",
);

/** `uri-template` of RFC 6570, section 2. */
export function isUriTemplate(text: string): boolean {
  // Even parts are literals, odd ones the insides of braces.
  const parts = text.split(/[{}]/);
  const braces = text.replace(/[^{}]/g, "");
  if (parts.length % 2 === 0 || braces !== "{}".repeat(braces.length / 2))
    return false;
  return parts.every((part, index) =>
    index % 2 === 1
      ? expression.test(part)
      : !/[\0-\x20"<>\\^`|\x7f]|%(?![\dA-Fa-f]{2})/.test(part),
  );
}
