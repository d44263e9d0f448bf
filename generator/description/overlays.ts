import { type SourceText, readSource } from "../source/load.js";
import { locationOf, relativeUri, userUri } from "../source/location.js";
import { mainLocation } from "./names.js";

/**
 * Reads Overlay Documents. In diagnostics they are named relative to the working directory, as all files are.
 *
 * @throws InputError where one cannot be read.
 */
export function readOverlays(
  source: Pick<SourceText, "uri">,
  overlays: readonly string[],
  cwd: string,
): Promise<readonly SourceText[]> {
  const main = mainLocation(source, cwd);
  const read = async (overlay: string): Promise<SourceText> => ({
    ...(await readSource(overlay, cwd)),
    uri: userUri(source.uri, relativeUri(main, locationOf(overlay, cwd))),
  });
  return Promise.all(overlays.map(read));
}
