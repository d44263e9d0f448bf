import type { OpenEnums } from "../plan/forms.js";
import type { ListOverrides } from "../plan/lists/index.js";
import type { Formatter } from "../write/format.js";

/** One package to generate. */
export interface PackageConfig {
  /** The OpenAPI description, relative to the config file. */
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
  /** What overrules the conclusions about list operations, by method and path: `"GET /outbound/logs"`. */
  readonly lists?: ListOverrides;
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
