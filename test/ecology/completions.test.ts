import fc from 'fast-check';
import {
  checkEcology,
  type Ecology,
  type EcologyInput,
  type Link,
  type NetworkMeasures,
  networkMeasures,
} from 'resiliens/ecology';
import { expect, test } from 'vitest';
import { DAY, randomEcology } from './random.js';

const patient = { timeout: 60_000 };
const few = { numRuns: 60 };
const some = { numRuns: 300 };

const PAIRS = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
] as const;
const NOBODY = 'somebody-new';
const persons = ['child', 'p0', 'p1', NOBODY];
const parts = (chosen: readonly (readonly [string, string])[]): object[] =>
  chosen.map(([personId, settingId]) => ({
    id: `${personId}-${settingId}`,
    personId,
    settingId,
    role: 'member',
    mode: 'active',
  }));
const good = {
  roleDemandsFit: 'yes',
  trust: 'yes',
  positiveOrientation: 'yes',
  sharedGoals: 'yes',
  responsivePower: 'yes',
} as const;
const bad = { ...good, trust: 'no' } as const;
const talk = (pair: readonly [string, string], who: string, support: Link['support']): Link => ({
  id: `${pair.join('-')}-${who}`,
  between: [...pair],
  type: 'communication',
  correspondents: [who],
  support,
});

/** Three settings of the child, two persons who take part here and there, some talks, some pairs looked into. */
const small = fc
  .record({
    around: fc.subarray(
      ['p0', 'p1'].flatMap((person) => ['a', 'b', 'c'].map((setting) => [person, setting] as const)),
    ),
    talks: fc.subarray(
      PAIRS.flatMap((pair) => [talk(pair, 'p0', good), talk(pair, 'p1', bad), talk(pair, 'p1', {})]).filter(
        (one, place, all) => all.findIndex(({ id }) => id === one.id) === place,
      ),
      { maxLength: 3 },
    ),
    marked: fc.subarray([...PAIRS], { maxLength: 2 }),
  })
  .map(({ around, talks, marked }): EcologyInput & { readonly links: readonly Link[] } => ({
    schemaVersion: 1,
    id: 'small',
    focalPersonId: 'child',
    persons: persons.map((id) => ({ id, label: id, sphere: 'informal' })),
    settings: ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: 'other' })),
    participations: parts([
      ...['a', 'b', 'c'].map((setting) => ['child', setting] as const),
      ...around,
    ]) as never,
    links: talks,
    assessedPairs: marked.map((between) => ({ between: [...between] })),
  }));

/** What may still turn out to join two settings that nobody has looked into. */
const OPTIONS: readonly (readonly [string, Link['support']] | null)[] = [
  null,
  [NOBODY, good],
  [NOBODY, bad],
  ['p0', good],
  ['p1', bad],
];

/** Every document that this one may turn out to be, with everything looked into. */
const completions = (input: EcologyInput & { readonly links: readonly Link[] }): Ecology[] => {
  const isMarked = (pair: readonly [string, string]): boolean =>
    (input.assessedPairs ?? []).some(({ between }) => between.join() === pair.join());
  const open = PAIRS.filter((pair) => !isMarked(pair));
  const choices = open.reduce<(readonly Link[])[]>(
    (before, pair) =>
      before.flatMap((links) =>
        OPTIONS.map((option) => (option === null ? links : [...links, talk(pair, ...option)])),
      ),
    [[]],
  );
  return choices.map((added) =>
    checkEcology({
      ...input,
      links: [...input.links, ...added.filter(({ id }) => !input.links.some((one) => one.id === id))],
      assessedPairs: PAIRS.map((between) => ({ between: [...between] })),
    }),
  );
};

const expectWithin = (
  inner: { readonly low: number | null; readonly high: number | null },
  outer: { readonly low: number | null; readonly high: number | null },
  what: string,
): void => {
  // A share of nothing has no meaning, in one completion and not in another.
  if (outer.low === null || inner.low === null) return;
  expect(inner.low, what).toBeGreaterThanOrEqual(outer.low - 1e-9);
  if (outer.high !== null) expect(inner.high, what).toBeLessThanOrEqual(outer.high + 1e-9);
};

const definite = (found: readonly { readonly certainty: string }[]): unknown[] =>
  found.filter(({ certainty }) => certainty === 'definite');

test('bounds hold whatever the pairs that nobody looked into turn out to be', patient, () => {
  fc.assert(
    fc.property(small, (input) => {
      const open = networkMeasures(checkEcology(input), DAY);
      const sure = completions(input).map((one) => networkMeasures(one, DAY));
      for (const one of sure) {
        for (const name of ['density', 'supportiveDensity', 'components', 'microRange', 'pairs'] as const)
          expectWithin(one[name], open[name], name);
        one.redundancy.forEach((own, place) => {
          expectWithin(own, open.redundancy[place] ?? own, 'redundancy');
        });
        one.linkConcentration.forEach((own, place) => {
          expectWithin(own, open.linkConcentration[place] ?? own, `concentration of ${own.of}`);
        });
        expect(one.isolatedSettings).toEqual(expect.arrayContaining([...open.isolatedSettings]));
        expect([...open.isolatedSettings, ...open.possiblyIsolatedSettings]).toEqual(
          expect.arrayContaining([...one.isolatedSettings]),
        );
        expect(one.cutPersons.map(({ person }) => person)).toEqual(
          expect.arrayContaining(definite(open.cutPersons).map((cut) => (cut as { person: string }).person)),
        );
        expect(one.bridgePairs.map(({ pair }) => pair)).toEqual(
          expect.arrayContaining(definite(open.bridgePairs).map((cut) => (cut as { pair: unknown }).pair)),
        );
        for (const { pair, carriers } of open.soleLinks)
          expect(one.soleLinks).toContainEqual(expect.objectContaining({ pair, carriers }));
      }
    }),
    few,
  );
});

test('bounds are reached: no number is wider than what is not known', patient, () => {
  fc.assert(
    fc.property(small, (input) => {
      const open = networkMeasures(checkEcology(input), DAY);
      const sure = completions(input).map((one) => networkMeasures(one, DAY));
      const lowest = (name: 'density' | 'components') => Math.min(...sure.map((one) => one[name].low ?? 0));
      const highest = (name: 'density' | 'components') => Math.max(...sure.map((one) => one[name].high ?? 0));
      for (const name of ['density', 'components'] as const)
        expect([lowest(name), highest(name)]).toEqual([open[name].low, open[name].high]);
    }),
    few,
  );
});

const widths = (found: NetworkMeasures): number[] =>
  [
    found.density,
    found.supportiveDensity,
    found.components,
    ...found.redundancy,
    ...found.linkConcentration,
  ].map(({ low, high }) => (low === null ? 0 : (high ?? Number.POSITIVE_INFINITY) - low));

test('the more pairs are looked into, the narrower every number', patient, () => {
  fc.assert(
    fc.property(randomEcology({ dated: false }), (ecology) => {
      let before = widths(networkMeasures(ecology, DAY));
      const marks = [...ecology.assessedPairs];
      for (const { pair } of networkMeasures(ecology, DAY).redundancy) {
        marks.push({ between: [...pair] });
        const after = widths(networkMeasures(checkEcology({ ...ecology, assessedPairs: marks }), DAY));
        after.forEach((width, place) => {
          expect(width).toBeLessThanOrEqual((before[place] ?? 0) + 1e-9);
        });
        before = after;
      }
    }),
    some,
  );
});

/** Everything in an order of its own, so that only what is said counts. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(canonical).sort((one, two) => (JSON.stringify(one) < JSON.stringify(two) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, canonical(entry)]));
};

const LISTS = ['persons', 'settings', 'participations', 'links', 'assessedPairs'] as const;

test('the order of records never matters, to no measure', patient, () => {
  fc.assert(
    fc.property(randomEcology(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (ecology, keys) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((entry, place) => ({ entry, key: keys[place % keys.length] ?? 0 }))
          .sort((one, two) => one.key - two.key)
          .map(({ entry }) => entry);
      const other = checkEcology({
        ...ecology,
        ...Object.fromEntries(LISTS.map((list) => [list, shuffled<unknown>(ecology[list])])),
      });
      expect(canonical(networkMeasures(other, DAY))).toEqual(canonical(networkMeasures(ecology, DAY)));
    }),
    some,
  );
});

test('nor do the names of records', patient, () => {
  fc.assert(
    fc.property(randomEcology(), (ecology) => {
      const renamed = (value: unknown): unknown =>
        JSON.parse(
          JSON.stringify(value).replaceAll(
            /"([spl])(\d)"/g,
            (_, letter, digit) => `"${9 - digit}-${letter}"`,
          ),
        );
      const other = checkEcology(renamed(ecology));
      expect(canonical(networkMeasures(other, DAY))).toEqual(
        canonical(renamed(networkMeasures(ecology, DAY))),
      );
    }),
    some,
  );
});

test('what begins later changes nothing that was measured before', patient, () => {
  fc.assert(
    fc.property(
      randomEcology({ dated: false }),
      fc.array(fc.boolean(), { minLength: 30 }),
      (ecology, later) => {
        const isLater = (place: number): boolean => later[place % later.length] ?? false;
        const from = '2024-06-02';
        const mark = <T extends object>(
          list: readonly T[],
          start: number,
          keep: (entry: T) => boolean,
        ): T[] =>
          list.map((entry, place) =>
            isLater(place + start) && !keep(entry) ? { ...entry, interval: { from } } : entry,
          );
        const isChild = (entry: object): boolean => 'personId' in entry && entry.personId === 'child';
        const whole = checkEcology({
          ...ecology,
          participations: mark(ecology.participations, 0, isChild),
          links: mark(ecology.links, 10, () => false),
          assessedPairs: mark(ecology.assessedPairs, 20, () => false),
        });
        const then = <T extends { readonly interval?: object | undefined }>(list: readonly T[]): T[] =>
          list.filter(({ interval }) => interval === undefined);
        const earlier = checkEcology({
          ...whole,
          participations: then(whole.participations),
          links: then(whole.links),
          assessedPairs: then(whole.assessedPairs),
        });
        expect(networkMeasures(whole, DAY)).toEqual(networkMeasures(earlier, DAY));
      },
    ),
    some,
  );
});
