import { expect, test } from "vitest";

import { compileErrors } from "../support/compile.js";
import { generatedFrom } from "../support/generated.js";

const description = new URL("../golden/streams/openapi.yaml", import.meta.url);

const use = `import { type AskResponse, type ItemStream, type Pet, type PetEvent, createClient } from "./index.js";
import { createClient as createBareClient, exportPets, watchTicks } from "./functions.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>(): void => undefined;

const { feed, http } = createClient();

for await (const event of feed.watchAdoptions()) {
  switch (event.event) {
    case "adopted":
      holds<Same<typeof event.data.pet, Pet>>();
      break;
    case "count":
      holds<Same<typeof event.data, number>>();
      break;
    case "done":
      holds<Same<typeof event.data, "bye">>();
      break;
    default:
      holds<Same<typeof event, never>>();
  }
}

for await (const event of feed.watchPets())
  if (event.event === "born") holds<Same<typeof event.data extends infer D | undefined ? D extends Pet ? true : false : false, true>>();

const events = await feed.watchPets();
holds<Same<typeof events, ItemStream<PetEvent> | undefined>>();
// @ts-expect-error status 204 has no stream
for await (const event of events) console.log(event);

const answer = await feed.ask({ body: { stream: true } });
if (Symbol.asyncIterator in answer) for await (const { word } of answer) console.log(word.length);
else holds<Same<typeof answer, AskResponse>>();
for await (const { word } of feed.ask({ body: {} })) console.log(word.length);

const outcome = await feed.exportPets().result();
if (outcome.status === 200) holds<Same<typeof outcome.data, ItemStream<Pet>>>();

for await (const { name } of exportPets(createBareClient(), {}, { resume: true, maxItemLength: 10 })) console.log(name.length);
for await (const { data, id, retry } of watchTicks(createBareClient())) console.log(data.length, id?.length, retry?.toFixed());

await feed.importPets({ body: [{ name: "a" }] });
await feed.importPets({ body: new Set([{ name: "a" }]) });
await feed.importPets({ body: feed.exportPets() });
// @ts-expect-error pets have names
await feed.importPets({ body: [{ nme: "a" }] });
// @ts-expect-error one pet is not a list of them
await feed.importPets({ body: { name: "a" } });

const { data } = await http.GET("/pets");
const pets = data as AsyncIterable<Pet> | undefined;
console.log(pets?.[Symbol.asyncIterator]);
await http.POST("/pets", { body: [{ name: "a" }] });
`;

test("streams and their items have the types of the description", async () => {
  const files = await generatedFrom(description, "pets");
  const all = [...files, { path: "src/use.ts", text: use }];
  expect(compileErrors([{ name: "pets", files: all }])).toEqual([]);
}, 60_000);
