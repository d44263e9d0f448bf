import { code, importedValue, lines } from "../code.js";
import type { SchemaObject } from "../../spec/types.js";
import type { Finding, Keyword, Site, Subschema } from "./keyword.js";

const least = (schema: SchemaObject): number => schema.minContains ?? 1;

/** Where all elements match, or none does. */
function constantFindings({ schema, value }: Site, child: Subschema): readonly Finding[] {
  if (child.isFalse) return least(schema) > 0 ? [{ fault: code`true` }] : [];
  const most = schema.maxContains;
  return [
    { fault: code`${value}.length < ${least(schema)}` },
    ...(most === undefined ? [] : [{ fault: code`${value}.length > ${most}` }]),
  ];
}

/** `contains`, `minContains`, `maxContains`. */
export const containsKeyword: Keyword = {
  names: ["contains"],
  group: "array",
  findings(site) {
    const { schema, value, fresh } = site;
    const most = schema.maxContains;
    if (least(schema) === 0 && most === undefined) return [];
    const child = site.child("contains");
    if (child.isTrue || child.isFalse) return constantFindings(site, child);
    const [count, index, item] = [fresh("count"), fresh("i"), fresh("item")];
    const test = child.fault(item);
    return [
      {
        statements: [
          code`let ${count} = 0;`,
          code`for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {\n${lines(
            code`const ${item} = ${value}[${index}];`,
            code`if (!(${test})) ${count}++;`,
          )}\n}`,
          code`if (${count} < ${least(schema)}) return false;`,
          ...(most === undefined ? [] : [code`if (${count} > ${most}) return false;`]),
        ],
      },
    ];
  },
  rules(site) {
    const check = importedValue("./runtime/validator-array.js", "checkContains");
    const most = site.schema.maxContains;
    const limits = code`${least(site.schema)}, ${most === undefined ? code`Infinity` : most}`;
    return [code`${check}(${site.child("contains").rules()}, ${limits})`];
  },
};
