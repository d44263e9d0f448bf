import { ts } from "ts-morph";

// openapi-typescript imports the default export of the package `typescript`; the build and the tests give it this
// module instead, so that it works beside any version of TypeScript that a project has.
export default ts;
