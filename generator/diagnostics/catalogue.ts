/** What a code stands for, in words that hold wherever it is reported. */
export interface CatalogueEntry {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** Every diagnostic code with its cause and fix. Codes are stable: tools match on them. */
export const catalogue = {
  "syntax-json": {
    title: "The document is not JSON",
    cause: "The text breaks the grammar of RFC 8259.",
    fix: "Correct the text at the place named.",
  },
  "syntax-yaml": {
    title: "The document is not YAML",
    cause: "The text breaks the grammar of YAML 1.2, or repeats a key.",
    fix: "Correct the text at the place named.",
  },
  "key-duplicate": {
    title: "A key stands in an object twice",
    cause: "RFC 8259 asks for distinct names; parsers keep the last value of a name.",
    fix: "Remove one of them.",
  },
  "not-openapi": {
    title: "The document is not an OpenAPI description",
    cause: "An OpenAPI document is an object with the field `openapi` (or `swagger`).",
    fix: 'Add "openapi": "3.1.0" with "info" and "paths", or name another file.',
  },
  "version-unsupported": {
    title: "The version of OpenAPI is not supported",
    cause: "specmill reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.",
    fix: "Convert the document to a version of OpenAPI that is read.",
  },
  "overlay-invalid": {
    title: "An overlay is not as the specification has it",
    cause:
      "An Overlay Document is a list of actions, each with a JSONPath (RFC 9535) as its target.",
    fix: "Write the overlay as the Overlay Specification 1.0 has it.",
  },
  "overlay-target-unmatched": {
    title: "An action of an overlay selects nothing",
    cause:
      "The description has no node that the JSONPath leads to: it may have changed since the overlay was written.",
    fix: "Correct the JSONPath, or take the action out.",
  },
  "selection-unmatched": {
    title: "A rule of include or exclude fits no operation",
    cause:
      "No operation of the description has the path, method, tag, operationId or mark that the rule asks for.",
    fix: "Correct the rule, or take it out.",
  },
  "selection-empty": {
    title: "No operation is selected",
    cause: "The rules of include and exclude leave out every operation of the description.",
    fix: "Correct the rules.",
  },
  "list-unmatched": {
    title: "A key of lists in the config fits no list operation",
    cause:
      "The package has no operation of this method and path, or it is not a GET that answers with an array, or with an object around one.",
    fix: "Correct the key, or take it out.",
  },
  "structure-invalid": {
    title: "A field has a value of the wrong kind",
    cause: "The specification gives this field another type.",
    fix: "Write the field as the specification has it.",
  },
  "field-missing": {
    title: "A required field is missing",
    cause: "The specification requires this field.",
    fix: "Add the field.",
  },
  "reference-not-found": {
    title: "A reference leads nowhere",
    cause: "The `$ref` names a place or a document that is not there.",
    fix: "Define the target, or correct the reference.",
  },
  "reference-cycle": {
    title: "References lead back to themselves",
    cause:
      "A value would have to be checked by the schema that it is being checked by, without end.",
    fix: "Point one of the references at a definition, or take it out.",
  },
  "reference-external": {
    title: "A reference leads to where the description may not",
    cause:
      "References lead to files in the description's folder and below it, or to its own host; what lies elsewhere is not read unless it is allowed by name.",
    fix: "Allow it with --allow-ref, or copy the document into the folder.",
  },
  "operation-id-duplicate": {
    title: "Two operations share an operationId",
    cause:
      "`operationId` must be unique among all operations of the description; only the first keeps it.",
    fix: "Give one of them another operationId.",
  },
  "path-parameter-undeclared": {
    title: "A path names a parameter that is not declared",
    cause: "Each template expression of a path needs a parameter with `in: path`.",
    fix: "Declare the parameter, or correct the path.",
  },
  "path-parameter-unused": {
    title: "A path parameter does not stand in the path",
    cause: "A parameter with `in: path` needs a template expression of the same name.",
    fix: "Remove the parameter, or correct the path.",
  },
  "parameter-duplicate": {
    title: "A parameter is declared twice",
    cause: "A parameter is unique by `in` and `name`, which has no case in the header.",
    fix: "Remove one of them.",
  },
  "security-scheme-undefined": {
    title: "A security requirement names an unknown scheme",
    cause: "Each name must be a key of `components.securitySchemes`.",
    fix: "Define the scheme, or correct the name.",
  },
  "schema-invalid": {
    title: "A keyword of a schema has a value it cannot have",
    cause: "JSON Schema gives this keyword another type or range.",
    fix: "Correct the keyword.",
  },
  "schema-unsatisfiable": {
    title: "No value can match a schema",
    cause: "The keywords of the schema exclude each other: its type is `never`.",
    fix: "Correct one of the keywords; the members of an array are described by `items`.",
  },
  "keyword-unenforced": {
    title: "A keyword is kept but not enforced",
    cause: "The validators do not carry out this keyword.",
    fix: "Express the rule with another keyword, or accept that it is not checked.",
  },
  "format-unenforced": {
    title: "A format is kept but not enforced",
    cause: "The validators do not know this format.",
    fix: "Add a `pattern`, or accept that the format is not checked.",
  },
  "pattern-invalid": {
    title: "A pattern is not a regular expression",
    cause: "`pattern` is an ECMA-262 regular expression, read with the flag `u`.",
    fix: "Correct the pattern.",
  },
  "pattern-unsafe": {
    title: "A pattern can take very long",
    cause: "A regular expression with nested repetition can backtrack catastrophically (ReDoS).",
    fix: "Rewrite the pattern without nested repetition, or limit the length of the value.",
  },
  "media-type-unsupported": {
    title: "A media type is not carried out",
    cause:
      "The client sends and reads this media type as bytes or text only: what its schema describes is not checked.",
    fix: "Use a media type that the client knows, or encode the value yourself.",
  },
  "format-unconverted": {
    title: "Values of a configured format are not converted in one place",
    cause:
      "`formats` of the config gives the format another type in memory, and here nothing would say when to convert or how to write the value.",
    fix: "Describe the value in one way, or use it in the form on the wire here.",
  },
  "parameter-style-unsupported": {
    title: "A parameter style is not carried out",
    cause: "The specification does not define this style for this place or type.",
    fix: "Use a style that is defined for the parameter's place and type.",
  },
  "feature-unsupported": {
    title: "A part of the description is not supported yet",
    cause: "specmill reads this part but does not turn it into code yet.",
    fix: "Remove it, or leave the operation out, until it is supported.",
  },
  "name-adjusted": {
    title: "A name was changed to keep names distinct",
    cause: "Two things of the description ask for one exported name.",
    fix: "Give one of them a `title` or another name.",
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
