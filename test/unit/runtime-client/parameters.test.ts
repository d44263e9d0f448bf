import { expect, test } from "vitest";
import type { ParameterPlace, ParameterRule } from "../../../templates/runtime/descriptor.js";
import { CallError } from "../../../templates/runtime/errors.js";
import { writeQuery } from "../../../templates/runtime/parameters.js";
import { writeParameters, writePath, writeStyled } from "../../../templates/runtime/styles.js";

const operation = (rules?: {
  readonly [place in ParameterPlace]?: { readonly [name: string]: ParameterRule };
}) => ({
  name: "op",
  method: "GET",
  path: "/",
  statuses: [200],
  ...(rules && { parameters: { ...rules, write: writeParameters } }),
});

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

// The table of OpenAPI 3.1.1 "Style Examples", and what it leaves open.
test.each<[ParameterPlace, ParameterRule, unknown, string]>([
  ["path", { style: "matrix" }, "", ";color"],
  ["path", { style: "matrix" }, "blue", ";color=blue"],
  ["path", { style: "matrix" }, list, ";color=blue,black,brown"],
  ["path", { style: "matrix" }, object, ";color=R,100,G,200,B,150"],
  ["path", { style: "matrix", explode: true }, list, ";color=blue;color=black;color=brown"],
  ["path", { style: "matrix", explode: true }, object, ";R=100;G=200;B=150"],
  ["path", { style: "label" }, "", "."],
  ["path", { style: "label" }, "blue", ".blue"],
  ["path", { style: "label" }, list, ".blue,black,brown"],
  ["path", { style: "label" }, object, ".R,100,G,200,B,150"],
  ["path", { style: "label", explode: true }, list, ".blue.black.brown"],
  ["path", { style: "label", explode: true }, object, ".R=100.G=200.B=150"],
  ["path", {}, "a/b ?#%", "a%2Fb%20%3F%23%25"],
  ["path", { allowReserved: true }, "a/b", "a%2Fb"],
  ["path", {}, list, "blue,black,brown"],
  ["path", {}, object, "R,100,G,200,B,150"],
  ["path", { explode: true }, object, "R=100,G=200,B=150"],
  ["path", { explode: true }, ["a,b", "c"], "a%2Cb,c"],
  ["query", {}, "", "color="],
  ["query", {}, "a b&c=d+e", "color=a%20b%26c%3Dd%2Be"],
  ["query", {}, list, "color=blue&color=black&color=brown"],
  ["query", {}, object, "R=100&G=200&B=150"],
  ["query", { explode: false }, list, "color=blue,black,brown"],
  ["query", { explode: false }, object, "color=R,100,G,200,B,150"],
  ["query", { style: "spaceDelimited", explode: false }, list, "color=blue%20black%20brown"],
  ["query", { style: "spaceDelimited" }, list, "color=blue%20black%20brown"],
  ["query", { style: "spaceDelimited", explode: true }, list, "color=blue&color=black&color=brown"],
  ["query", { style: "pipeDelimited" }, list, "color=blue%7Cblack%7Cbrown"],
  ["query", { style: "pipeDelimited" }, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["query", { style: "tabDelimited" }, list, "color=blue%09black%09brown"],
  [
    "query",
    { style: "deepObject", explode: true },
    object,
    "color[R]=100&color[G]=200&color[B]=150",
  ],
  [
    "query",
    { style: "deepObject" },
    { a: { gte: 1 }, b: ["x", "y"], c: null, "d&": "=" },
    "color[a][gte]=1&color[b]=x&color[b]=y&color[d%26]=%3D",
  ],
  ["query", { allowReserved: true, explode: false }, ["a,b", "c:d"], "color=a%2Cb,c:d"],
  ["query", { allowReserved: true, explode: false }, { "a,b": "c=d" }, "color=a%2Cb,c=d"],
  ["query", { allowReserved: true }, ["a,b"], "color=a,b"],
  ["query", { allowReserved: true }, { "a=b": "c=d" }, "a%3Db=c=d"],
  ["query", { style: "deepObject" }, { "a][b": { "c[": 1 } }, "color[a%5D%5Bb][c%5B]=1"],
  ["query", { allowReserved: true }, "a/b:c?d,e=f&g#h+i", "color=a/b:c?d,e=f%26g%23h%2Bi"],
  [
    "query",
    { mediaType: "application/json" },
    { a: [1, null], b: "x y" },
    "color=%7B%22a%22%3A%5B1%2Cnull%5D%2C%22b%22%3A%22x%20y%22%7D",
  ],
  ["query", { mediaType: "application/json" }, "x", "color=%22x%22"],
  ["query", {}, null, ""],
  ["query", {}, undefined, ""],
  ["query", {}, [], ""],
  ["query", { explode: false }, [null, "a", undefined], "color=a"],
  ["query", {}, {}, ""],
  ["query", {}, [{ a: 1 }], "color=%7B%22a%22%3A1%7D"],
  ["query", {}, new Date(0), "color=1970-01-01T00%3A00%3A00.000Z"],
  ["query", {}, false, "color=false"],
  ["query", {}, 0, "color=0"],
  ["query", {}, 12345678901234567890n, "color=12345678901234567890"],
  ["header", {}, "a b,c", "a b,c"],
  ["header", {}, list, "blue,black,brown"],
  ["header", { explode: true }, object, "R=100,G=200,B=150"],
  ["header", { mediaType: "application/json" }, object, '{"R":100,"G":200,"B":150}'],
  ["cookie", {}, "a;b", "color=a%3Bb"],
  ["cookie", {}, "a&b", "color=a%26b"],
  ["cookie", {}, list, "color=blue; color=black; color=brown"],
  ["cookie", { explode: false }, list, "color=blue,black,brown"],
  ["cookie", { style: "cookie" }, "a&b%3B=c", "color=a&b%3B=c"],
  ["cookie", { style: "cookie" }, list, "color=blue; color=black; color=brown"],
  ["cookie", { style: "cookie" }, object, "R=100; G=200; B=150"],
  ["cookie", { style: "cookie", explode: false }, list, "color=blue,black,brown"],
  ["cookie", { style: "cookie", explode: false }, object, "color=R,100,G,200,B,150"],
])("%s %o writes %o as %s", (place, rule, value, want) => {
  expect(writeStyled(place, "color", value, rule)).toBe(want);
});

test.each(["a; admin=1", "a\r\nx: y", "a\u0000", "€"])(
  "a cookie that is not escaped refuses %j",
  (value) => {
    const rule = { style: "cookie" } as const;
    expect(() => writeStyled("cookie", "a", value, rule)).toThrow("a cookie cannot hold");
    expect(() => writeStyled("cookie", "a", { [value]: "b" }, rule)).toThrow(
      "a cookie cannot hold",
    );
  },
);

test.each<[ParameterPlace, string, unknown, string]>([
  ["query", "a[]", ["x y", null, "z"], "a[]=x%20y&a[]=z"],
  ["query", "constructor", 1, "constructor=1"],
  ["query", "a", new Date(0), "a=1970-01-01T00%3A00%3A00.000Z"],
  ["query", "a", null, ""],
  ["path", "a", "x/y", "x%2Fy"],
  ["header", "a", "x y", "x y"],
  ["header", "a", undefined, ""],
])("without rules %s %s writes %o as %s", (place, name, value, want) => {
  expect(writeStyled(place, name, value)).toBe(want);
  if (place === "query") expect(writeQuery([[name, value]])).toBe(want);
});

test("a query is written in the order given, without what is absent", () => {
  expect(writeQuery(Object.entries({ b: 1, a: undefined, c: "" }))).toBe("b=1&c=");
});

test("parameters of all places are written by their rules", () => {
  const ruled = operation({ query: { ids: { explode: false } }, header: {} });
  const written = writeParameters(ruled, {
    path: { id: "a b" },
    query: { ids: [1, 2], q: "x" },
    header: { "x-tag": "t" },
    cookie: { a: "1", b: "2" },
  });
  expect(written.path("/pets/{id}")).toBe("/pets/a%20b");
  expect(written.query).toBe("ids=1,2&q=x");
  expect(written.headers).toEqual({ "x-tag": "t", cookie: "a=1; b=2" });
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "https://h/v1/pets/{petId}/{name}.json",
    { petId: 7, name: "a/b" },
    "https://h/v1/pets/7/a%2Fb.json",
  ],
  ["/{a}", { a: "..." }, "/..."],
  ["/{a}{b}", { a: "$&", b: "{a}" }, "/%24%26%7Ba%7D"],
  ["/{__proto__}", JSON.parse('{"__proto__": "x"}') as Record<string, unknown>, "/x"],
])("%s is filled in with %j", (template, values, want) => {
  expect(writePath(operation(), template, values)).toBe(want);
});

test.each<[string, Record<string, unknown>]>([
  ["/pets/{id}", {}],
  ["/pets/{id}", { id: null }],
  ["/pets/{id}", { id: "" }],
  ["/pets/{id}", { id: "." }],
  ["/pets/{id}/x", { id: ".." }],
  ["/pets/.{id}", { id: "." }],
  ["/pets/{toString}", {}],
])("%s with %j names another path, which is refused", (template, values) => {
  expect(() => writePath(operation(), template, values)).toThrow(CallError);
});
