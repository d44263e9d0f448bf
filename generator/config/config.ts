import type { FormatTypes } from "../plan/format-types.js";
import type { OpenEnums } from "../plan/forms.js";
import type { ListOverrides } from "../plan/lists/index.js";
import type { OperationRule } from "../spec/select/rules.js";
import type { Formatter } from "../write/format.js";

/** One package to generate. */
export interface PackageConfig {
  /** The OpenAPI description: a path relative to the config file, or a URL. */
  readonly source: string;
  /** Folder of the package, relative to the config file. */
  readonly out: string;
  /** Name of the npm package. Default: the description's title in kebab case. */
  readonly name?: string;
  /** Version of the npm package. Default: `0.1.0`. */
  readonly version?: string;
  /** What lays out the files. Default: `oxfmt`. */
  readonly formatter?: Formatter;
  /**
   * When enums take members that the description does not name: in `responses` (the default), where a service may add
   * some; `always`, in requests as well; or `never`.
   */
  readonly openEnums?: OpenEnums;
  /**
   * Types of dates and 64-bit integers in memory, by format: `{ "date-time": "Date", int64: "bigint" }`. Default: the form on
   * the wire. The package converts what it sends and what it gets.
   */
  readonly formats?: FormatTypes;
  /** `types` for a package of types alone: without client, validators, filters and dependencies. Default: everything. */
  readonly only?: "types";
  /**
   * Overlay Documents (Overlay Specification 1.0), applied in this order before anything else is read: paths relative to the
   * config file, or URLs.
   */
  readonly overlays?: readonly string[];
  /**
   * Operations to make the package of: those that one of these rules fits. All fields of a rule must fit. Default: all.
   *
   * Schemas that only other operations use are left out with them.
   */
  readonly include?: readonly OperationRule[];
  /** Operations to leave out, of those included. */
  readonly exclude?: readonly OperationRule[];
  /** What overrules the conclusions about list operations, by method and path: `"GET /outbound/logs"`. */
  readonly lists?: ListOverrides;
  /**
   * Files, folders (relative to the config file) and URLs that references may lead to, beside the description's own
   * folder or host.
   */
  readonly allowRef?: readonly string[];
}

/** What `specmill generate` makes: several packages. */
export interface Config {
  readonly packages: readonly PackageConfig[];
}

/** What a config file may export: one package, or several. */
export type UserConfig = PackageConfig | Config;

/** Gives a config file its types. Returns what it is given. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
