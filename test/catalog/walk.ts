/** A part of plain data, with the path to it. */
export interface Part<T> {
  readonly value: T;
  readonly path: string;
}

/** Every object and array in plain data, itself first. */
export const everyObject = (value: unknown, path = '$'): Part<Readonly<Record<string, unknown>>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = { value: value as Readonly<Record<string, unknown>>, path };
  return [own, ...Object.entries(value).flatMap(([key, part]) => everyObject(part, `${path}.${key}`))];
};

/** Every string in plain data. */
export const everyString = (value: unknown, path = '$'): Part<string>[] => {
  if (typeof value === 'string') return [{ value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => everyString(part, `${path}.${key}`));
};
