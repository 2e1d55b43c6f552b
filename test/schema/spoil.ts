import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Every place in a value, the root left out. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(entry, place)];
  });
};

const holderOf = (root: unknown, path: Path): Record<string | number, unknown> =>
  path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root) as Record<
    string | number,
    unknown
  >;

/** What is put in the place of something else; some of it fits here and there. */
const others: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  2_000,
  '',
  ' ',
  'no such word',
  'mother',
  '2024-02-30',
  '2024-13',
  '2024-05-10',
  '12345678901',
  'x'.repeat(129),
  [],
  [null],
  [{}],
  {},
  { 'Kari Nordmann': 'yes' },
  { kind: 'nothing' },
];

/** How a document is spoilt: in one place, in one way. */
export interface Spoilt<T> {
  readonly value: T;
  readonly how: 'removed' | 'replaced' | 'added' | 'misspelt';
  readonly path: Path;
}

/** Spoils a plain value in one place; `keys` are added as others are. */
export const spoilt = <T>(document: T, ...keys: readonly string[]): fc.Arbitrary<Spoilt<T>> => {
  const places = placesIn(document);
  return fc
    .record({
      path: fc.constantFrom(...places),
      how: fc.constantFrom('removed' as const, 'replaced' as const, 'added' as const, 'misspelt' as const),
      other: fc.constantFrom(...others),
      key: fc.constantFrom('nam', 'Kari Nordmann', 'extra', ...keys),
    })
    .map(({ path, how, other, key }) => {
      const value = structuredClone(document);
      const holder = holderOf(value, path);
      const last = path.at(-1) as string | number;
      if (how === 'replaced' || Array.isArray(holder)) {
        holder[last] = other;
        return { value, how: 'replaced', path };
      }
      const entry = holder[last];
      if (how === 'removed' || how === 'misspelt') delete holder[last];
      if (how === 'misspelt') holder[`${last}z`] = entry;
      if (how === 'added') holder[key] = other;
      return { value, how, path };
    });
};
