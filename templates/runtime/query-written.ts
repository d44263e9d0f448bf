/**
 * A query as filters hold it, which are data that can be saved: dates as they are on the wire, integers that are `bigint`s in
 * memory as numbers, too. Operations take it as they take the query itself.
 */
export type AsWritten<Value> = Value extends Date
  ? string
  : Value extends bigint
    ? bigint | number
    : Value extends object
      ? { [Key in keyof Value]: AsWritten<Value[Key]> }
      : Value;
