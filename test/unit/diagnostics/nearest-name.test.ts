import { expect, test } from "vitest";

import { nearestName } from "../../../generator/diagnostics/nearest-name.js";

test.each([
  { name: "formater", known: ["format", "formatter", "formats"], want: "formatter" },
  { name: "PETLIST", known: ["Pet", "PetList"], want: "PetList" },
  { name: "Pte", known: ["Dog", "Pet"], want: "Pet" }, // two letters changed places
  { name: "ts", known: ["out", "only"], want: undefined }, // no more than one letter is the same
  { name: "x", known: ["y"], want: undefined },
  { name: "x", known: ["X"], want: "X" },
  { name: "inclusion", known: ["include"], want: undefined },
  { name: "OrderItemList", known: ["OrderItemsListed"], want: "OrderItemsListed" },
  { name: "cat", known: ["bat", "rat"], want: "bat" },
  { name: "", known: [""], want: undefined },
])("$name stands for $want", ({ name, known, want }) => {
  expect(nearestName(name, known)).toBe(want);
});
