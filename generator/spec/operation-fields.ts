/** Fields of a Path Item Object that hold an operation. */
export const operationFieldNames = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;
