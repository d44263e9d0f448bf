/** Milliseconds that one value of a type covers: a second, a day, or the instant itself. */
export const stepOf = (type: string | undefined): number =>
  type === "unix-s" ? 1e3 : type === "date" ? 864e5 : 1;

/**
 * A `Date` as a parameter of this type is written, an address without spaces around it; other values stay as they are.
 *
 * @throws RangeError for an invalid date
 */
export const writeValue = (value: unknown, type?: string): unknown => {
  if (!(value instanceof Date))
    return type === "email" ? `${value}`.trim() : value;
  const text = value.toISOString();
  return type?.[0] === "u"
    ? Math.floor(+value / stepOf(type))
    : text.slice(0, type === "date" ? 10 : 24);
};

/** The greatest value of an inclusive upper bound that lies before an instant. */
export const lastBefore = (value: unknown, type?: string): unknown => {
  const step = stepOf(type);
  if (typeof value === "bigint") return value - 1n;
  return typeof value === "number"
    ? value - 1
    : new Date(
        Math.ceil(+new Date(value as string | Date) / step) * step - step,
      ); // the types allow no other
};
