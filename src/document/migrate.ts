import { ResiliensError } from '../errors/resiliens-error.js';

/** Leads a document from one version to the next; plain data in, plain data out, nothing from outside. */
type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The migration from each version to the next, by the version it starts from. */
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * Leads a stored document to the present version, one version at a time.
 *
 * Only the version is looked at here; everything else is checked by whoever reads the result.
 *
 * @throws `ResiliensError` `schema-version-missing`, `value-invalid` for something that is no version, or
 * `schema-version-newer` with both versions: the document is left as it is, and a newer library reads it.
 */
export const migrate = (
  document: Readonly<Record<string, unknown>>,
  present: number,
  migrations: Migrations,
): Readonly<Record<string, unknown>> => {
  const found = Object.hasOwn(document, 'schemaVersion') ? document['schemaVersion'] : undefined;
  const path = ['schemaVersion'];
  if (found === undefined) throw new ResiliensError('schema-version-missing', path, { supported: present });
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) {
    throw new ResiliensError('value-invalid', path, { expected: 'version' });
  }
  if (found > present) throw new ResiliensError('schema-version-newer', path, { found, supported: present });
  let migrated = document;
  for (let version = found; version < present; version += 1) {
    const next = migrations[version];
    if (next === undefined) throw new ResiliensError('value-invalid', path, { expected: 'version' });
    migrated = { ...next(migrated), schemaVersion: version + 1 };
  }
  return migrated;
};
