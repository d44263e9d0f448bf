/** Words that cannot name a declaration in a module (ECMA-262 reserved words, strict mode, `await`, TypeScript's predefined types). */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "any arguments as async await bigint boolean break case catch class const continue debugger declare default delete do else enum eval " +
    "export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace " +
    "never new null number object of package private protected public readonly require return set static string super switch symbol this " +
    "throw true try type typeof undefined unique unknown var void while with yield"
  ).split(" "),
);
