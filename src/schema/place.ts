/** Keys and indexes from the root of a value. */
export type Path = readonly (string | number)[];

/** The steps of a path of zod's; symbols do not occur in plain JSON. */
export const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** What stands at a place, or nothing. */
export const valueAt = (path: Path, root: unknown): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** Whether nothing stands at a place below the root. */
export const isMissing = (path: Path, root: unknown): boolean =>
  path.length > 0 && valueAt(path, root) === undefined;
