/** Fields of a Paths Object that are paths: all but extensions. One that does not begin with a slash is read as if it did. */
export const pathKeys: RegExp = /^(?!x-|\$)/;

/** A path as it stands in URLs. */
export const withSlash = (path: string): string => (path.startsWith("/") ? path : `/${path}`);
