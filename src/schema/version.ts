import type { Limits } from '../document/limits.js';
import { migrate } from '../document/migrate.js';
import { asObject } from '../document/plain-object.js';

/** What reads every version of a format and gives the present one. */
export interface Versioned {
  /** The present version. */
  readonly version: number;
  /** Reads a document of any version: the migrations stand there and nowhere else. */
  readonly read: (value: unknown, limits: Limits) => unknown;
}

/**
 * Brings a stored document to the present version of its format.
 *
 * @throws `ResiliensError` `schema-version-missing`, `schema-version-newer`, `value-invalid` for no version at all.
 */
export const presentVersion = ({ version, read }: Versioned, value: unknown, limits: Limits): unknown => {
  const document = asObject(value, { limits, path: [] });
  const found = document['schemaVersion'];
  const older = typeof found === 'number' && Number.isSafeInteger(found) && found >= 1 && found < version;
  return older ? read(document, limits) : migrate(document, version, {});
};
