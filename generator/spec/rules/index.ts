import type { ObjectName } from "../grammar.js";
import {
  checkComponents,
  checkDocument,
  checkInfo,
  checkServer,
  checkServerVariable,
} from "./document.js";
import { checkOperation, checkPathItem, checkResponse } from "./operation.js";
import {
  checkEncoding,
  checkHeader,
  checkHeaderNames,
  checkMediaType,
  checkParameter,
} from "./parameter.js";
import type { ObjectCheck } from "./rule.js";
import { checkSecurityScheme } from "./security.js";

/**
 * Rules of the specification that the grammar does not hold, by the object that they are about. What breaks one is
 * reported and the rest goes on.
 */
export const objectChecks: { readonly [name in ObjectName]?: ObjectCheck } = {
  document: checkDocument,
  info: checkInfo,
  components: checkComponents,
  server: checkServer,
  serverVariable: checkServerVariable,
  pathItem: checkPathItem,
  operation: checkOperation,
  parameter: checkParameter,
  header: checkHeader,
  response: (value, context) => [...checkResponse(value, context), ...checkHeaderNames(value)],
  mediaType: checkMediaType,
  encoding: (value, context) => [...checkEncoding(value, context), ...checkHeaderNames(value)],
  securityScheme: checkSecurityScheme,
};
