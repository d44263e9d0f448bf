/** An integer of JSON that no number is exactly, by its digits. */
export class JsonInteger {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Makes numbers, as exact as these are, of the integers that no conversion has taken. The value is changed in place. */
export function roundIntegers(value: unknown): unknown {
  if (value instanceof JsonInteger) return Number(value.digits);
  if (typeof value !== "object" || value === null || value instanceof Date)
    return value;
  const whole = value as { [key: string]: unknown }; // arrays, too, have members by name
  for (const key of Object.keys(whole)) {
    const rounded = roundIntegers(whole[key]);
    // An assignment would not do for a name such as `__proto__`.
    if (rounded !== whole[key])
      Object.defineProperty(whole, key, { value: rounded });
  }
  return whole;
}
