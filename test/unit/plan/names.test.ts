import { describe, expect, test } from "vitest";

import { bodyKind, essence } from "../../../generator/plan/media-type.js";
import { planOperationNames } from "../../../generator/plan/operation-names.js";
import { reasonPhrase } from "../../../generator/plan/status.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

type Given = {
  readonly path: string;
  readonly method?: string;
  readonly operation?: JsonObject;
  readonly isList?: boolean;
};

function nameOf({ path, method = "get", operation = {}, isList = false }: Given): string {
  const { model } = modelOf({ paths: { [path]: { [method]: { responses: {}, ...operation } } } });
  const key = `${method.toUpperCase()} ${path}`;
  const names = planOperationNames(model, new Set(isList ? [key] : []), { operations: {} }, [
    "createClient",
    "delete",
  ]);
  const [only] = names.values();
  return `${only?.name} = ${only?.memberPath.join(".")}`;
}

describe("operations", () => {
  test.each<Given & { want: string }>([
    { path: "/outbound/logs", isList: true, want: "listOutboundLogs = outbound.listLogs" },
    { path: "/users", method: "post", want: "createUser = users.create" },
    { path: "/users/{id}", want: "getUser = users.get" },
    { path: "/users/{id}", method: "put", want: "replaceUser = users.replace" },
    { path: "/users/{id}", method: "patch", want: "updateUser = users.update" },
    { path: "/users/{id}", method: "delete", want: "deleteUser = users.delete" },
    { path: "/users/{id}/pets", isList: true, want: "listUserPets = users.listPets" },
    { path: "/api/v2/users", isList: true, want: "listUsers = users.list" },
    { path: "/v1", want: "getV1 = v1.get" },
    { path: "/", want: "getRoot = api.getRoot" },
    { path: "/{id}", want: "getById = api.getById" },
    { path: "/a/{b}.json", want: "getA = a.get" },
    { path: "/x", operation: { operationId: "getPetById" }, want: "getPetById = x.getPetById" },
    {
      path: "/x",
      operation: { operationId: "get_pet", tags: ["Pets"] },
      want: "getPet = pets.get",
    },
    {
      path: "/x",
      operation: { operationId: "PetService_ListPets", tags: ["PetService"] },
      want: "petServiceListPets = petService.listPets",
    },
    { path: "/x", operation: { operationId: "delete" }, want: "getX = x.get" },
    { path: "/x", operation: { operationId: "createClient" }, want: "getX = x.get" },
    { path: "/x", operation: { operationId: "a", tags: ["http"] }, want: "a = httpApi.a" },
    { path: "/x", operation: { operationId: "a", tags: ["!!"] }, want: "a = x.a" },
  ])("$path $method $operation: $want", ({ want, ...given }) => {
    expect(nameOf(given)).toBe(want);
  });
});

test.each([
  { given: "application/json; charset=utf-8", type: "application/json", kind: "json" },
  { given: "Application/JSON", type: "application/json", kind: "json" },
  { given: "application/vnd.api+json", type: "application/vnd.api+json", kind: "json" },
  {
    given: "application/x-www-form-urlencoded",
    type: "application/x-www-form-urlencoded",
    kind: "form",
  },
  { given: "multipart/form-data; boundary=x", type: "multipart/form-data", kind: "multipart" },
  { given: "text/csv", type: "text/csv", kind: "text" },
  { given: "application/xml", type: "application/xml", kind: "text" },
  { given: "image/svg+xml", type: "image/svg+xml", kind: "text" },
  { given: "application/x-ndjson", type: "application/x-ndjson", kind: "text" },
  { given: "image/png", type: "image/png", kind: "binary" },
  { given: "*/*", type: "*/*", kind: "json" },
  { given: "", type: "", kind: "binary" },
])("media type $given is $kind", ({ given, type, kind }) => {
  expect([essence(given), bodyKind(given)]).toEqual([type, kind]);
});

test.each([
  { given: "400", want: "BadRequest" },
  { given: "4XX", want: "ClientError" },
  { given: "5xx", want: "ServerError" },
  { given: "499", want: "Status499" },
  { given: "default", want: "Default" },
  { given: "constructor", want: "Statusconstructor" },
  { given: "4'\n", want: "Status4" },
])("status $given is $want", ({ given, want }) => {
  expect(reasonPhrase(given)).toBe(want);
});
