/**
 * Letters and marks that Unicode has gained since version 15.1. Engines take them in identifiers as soon as they know them, and
 * compilers years later: a name with one would compile here and not there.
 */
const recent =
  "[\\u088f\\u0897\\u0c5c\\u0cdc\\u1acf-\\u1add\\u1ae0-\\u1aeb\\u1c89\\u1c8a\\ua7cb-\\ua7cf\\ua7d2\\ua7d4\\ua7da-\\ua7dc\\ua7f1\\u{105c0}-\\u{105f3}" +
  "\\u{10940}-\\u{10959}\\u{10d40}-\\u{10d85}\\u{10ec2}-\\u{10ec7}\\u{10efa}-\\u{10efc}\\u{11380}-\\u{113e2}\\u{116d0}-\\u{116e3}\\u{11b60}-\\u{11b67}" +
  "\\u{11bc0}-\\u{11bf9}\\u{11db0}-\\u{11de9}\\u{11f5a}\\u{13460}-\\u{143fa}\\u{16100}-\\u{16139}\\u{16d40}-\\u{16d79}\\u{16ea0}-\\u{16ed3}\\u{16ff2}-\\u{16ff6}" +
  "\\u{187f8}-\\u{187ff}\\u{18cff}\\u{18d09}-\\u{18d1e}\\u{18d80}-\\u{18df2}\\u{1ccf0}-\\u{1ccf9}\\u{1e5d0}-\\u{1e5fa}\\u{1e6c0}-\\u{1e6ff}\\u{2b73a}-\\u{2b73f}" +
  "\\u{2cea2}-\\u{2cead}\\u{323b0}-\\u{33479}]";

const unusable = new RegExp(`[^\\p{ID_Continue}$]|${recent}`, "gu");

const identifierName = new RegExp(
  `^(?!.*${recent})[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*$`,
  "su",
);

/** Names of ASCII alone, which most are: the expressions for all scripts take ten times as long. */
const plainName = /^[A-Za-z_$][\w$]*$/;

/** Whether a text can stand as a property name or member name without quotes, in every compiler. */
export function isIdentifierName(text: string): boolean {
  return plainName.test(text) || identifierName.test(text);
}

/** A text with something else in place of what cannot stand in an identifier. */
export function replaceUnusable(text: string, replacement: string): string {
  return plainName.test(text) ? text : text.replaceAll(unusable, replacement);
}

/** Whether an identifier can begin with what a text begins with. */
export function canBegin(text: string): boolean {
  return /^[\p{ID_Start}$_]/u.test(text);
}
