import fc from 'fast-check';
import {
  type Answers,
  defineInstrument,
  type Instrument,
  kvelloStyle,
  type ScoreResult,
  score,
} from 'resiliens';
import { arbitraryAnswers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { possibleAnswers } from '../oracle/child.js';
import { type Case, randomCases, runs } from './cases.js';

/** The answers with one open item settled; the numbers choose which, and how. */
const settleOne = (
  { instrument, answers, options }: Case,
  scores: Readonly<Record<string, ScoreResult>>,
  [place, choice]: readonly [number, number],
): Case => {
  // An item that a filter has surely taken away is no longer open: an answer to it would be another record.
  const gone = new Set(Object.values(scores).flatMap((own) => own.notApplicable));
  const open = instrument.items.filter(
    ({ id }) => (answers[id] === undefined || answers[id] === 'unknown') && !gone.has(id),
  );
  if (open.length === 0) return { instrument, answers, options };
  const item = open[place % open.length]!;
  const possible = possibleAnswers(item, []);
  return {
    instrument,
    answers: { ...answers, [item.id]: possible[choice % possible.length]! },
    options,
  };
};

const picks = fc.tuple(fc.nat(100), fc.nat(100));

describe('more knowledge', () => {
  test('never widens the bounds, never unsettles a band, never adds a possible band', () => {
    fc.assert(
      fc.property(randomCases(), picks, (before, choice) => {
        const first = score(before.answers, before.instrument, before.options).scores;
        const after = settleOne(before, first, choice);
        const { scores: second, findings } = score(after.answers, after.instrument, after.options);
        // What turns out not to apply at all has no bounds left to compare.
        const emptied = findings.filter(({ rule }) => rule === 'score:nothing-applicable');
        for (const [id, { low, high, band, possibleBands }] of Object.entries(first)) {
          const own = second[id]!;
          if (emptied.some(({ facts }) => facts['score'] === id)) continue;
          expect(own.low, id).toBeGreaterThanOrEqual(low - 1e-9);
          expect(own.high, id).toBeLessThanOrEqual(high + 1e-9);
          if (band !== null) expect(own.band, id).toBe(band);
          expect(possibleBands, id).toEqual(expect.arrayContaining([...own.possibleBands]));
        }
      }),
      runs(300),
    );
  });

  test('the order of the keys of the answers never matters', () => {
    const shuffled = randomCases().chain((own) =>
      fc
        .shuffledSubarray(Object.keys(own.answers), { minLength: Object.keys(own.answers).length })
        .map((keys) => ({ own, keys })),
    );
    fc.assert(
      fc.property(shuffled, ({ own, keys }) => {
        const reordered: Answers = Object.fromEntries(keys.map((key) => [key, own.answers[key]]));
        expect(score(reordered, own.instrument, own.options)).toStrictEqual(
          score(own.answers, own.instrument, own.options),
        );
      }),
      runs(200),
    );
  });

  test('unknown and not assessed are scored alike and listed apart', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const unknown = Object.fromEntries(
          instrument.items.map(({ id }) => [id, answers[id] === undefined ? 'unknown' : answers[id]]),
        );
        const missing = Object.fromEntries(
          Object.entries(answers).filter(([, value]) => value !== 'unknown'),
        );
        const [a, b] = [unknown, missing].map((own) => score(own, instrument, options).scores);
        for (const [id, one] of Object.entries(a!)) {
          const other = b![id]!;
          const figures = ({ value, low, high, exact, band, criticalUnknowns }: ScoreResult) => ({
            value,
            low,
            high,
            exact,
            band,
            criticalUnknowns,
          });
          expect(figures(one)).toEqual(figures(other));
          expect([one.notAssessed, other.unknown]).toEqual([[], []]);
          expect(one.unknown).toEqual(other.notAssessed);
        }
      }),
      runs(150),
    );
  });
});

describe('low <= value <= high', () => {
  test('in every score that has a value', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        for (const { value, low, high } of Object.values(score(answers, instrument, options).scores)) {
          expect(low).toBeLessThanOrEqual(high);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(low - 1e-9);
          expect(value).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      runs(300),
    );
  });
});

/** The same answers with one item turned from absent to present. */
const turned = (answers: Answers, id: string): readonly [Answers, Answers] => [
  { ...answers, [id]: 'absent' },
  { ...answers, [id]: 'present' },
];

const binaryIds = (instrument: Instrument): readonly string[] =>
  instrument.items.filter((item) => item.kind === 'binary').map((item) => item.id);

describe('from absent to present', () => {
  test('never lowers a score that is written to rise', () => {
    const rising = randomCases({ without: ['falling', 'exclusions', 'skips', 'missing-rules'] });
    fc.assert(
      fc.property(rising, fc.nat(100), ({ instrument, answers, options }, place) => {
        const ids = binaryIds(instrument);
        fc.pre(ids.length > 0);
        const [absent, present] = turned(answers, ids[place % ids.length]!).map(
          (own) => score(own, instrument, options).scores,
        );
        for (const [id, before] of Object.entries(absent!)) {
          expect(present![id]!.low).toBeGreaterThanOrEqual(before.low - 1e-9);
          expect(present![id]!.high).toBeGreaterThanOrEqual(before.high - 1e-9);
        }
      }),
      runs(200),
    );
  });

  test('never lowers the total of risk factors, although an exclusion may move it between breakdowns', () => {
    const risks = kvelloStyle.items.filter((item) => item.dimension === 'risk').map(({ id }) => id);
    fc.assert(
      fc.property(arbitraryAnswers(kvelloStyle), fc.constantFrom(...risks), (answers, id) => {
        const [absent, present] = turned(answers, id).map((own) => score(own, kvelloStyle).scores['risk']!);
        expect(present!.low).toBeGreaterThanOrEqual(absent!.low);
        expect(present!.high).toBeGreaterThanOrEqual(absent!.high);
      }),
      runs(200),
    );
  });
});

describe('protection and risk are separate', () => {
  const scoresOf = (answers: Answers, dimension: 'risk' | 'protective') => {
    const own = new Set(
      kvelloStyle.items.filter((item) => item.dimension === dimension).map((item) => item.id),
    );
    const { scores } = score(answers, kvelloStyle);
    return Object.fromEntries(
      Object.entries(scores).filter(([, { contributions }]) =>
        contributions.some(({ item }) => own.has(item)),
      ),
    );
  };

  test.each([
    ['protective', 'risk'],
    ['risk', 'protective'],
  ] as const)('no answer about a %s factor changes a score of %s factors', (changed, kept) => {
    const isChanged = new Set(
      kvelloStyle.items.filter((item) => item.dimension === changed).map((item) => item.id),
    );
    const both = fc.tuple(arbitraryAnswers(kvelloStyle), arbitraryAnswers(kvelloStyle));
    fc.assert(
      fc.property(both, ([answers, others]) => {
        const rest = Object.entries(answers).filter(([id]) => !isChanged.has(id));
        const replaced = Object.entries(others).filter(([id]) => isChanged.has(id));
        const mixed = Object.fromEntries([...rest, ...replaced]);
        const before = scoresOf(answers, kept);
        expect(Object.keys(before).length).toBeGreaterThan(0);
        expect(scoresOf(mixed, kept)).toEqual(before);
      }),
      runs(60),
    );
  });
});

test('a definition that reads nothing but a constant is settled', () => {
  const constant = defineInstrument({
    id: 'constant',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [{ id: 'unread', kind: 'binary' }],
    scores: [{ id: 'three', value: 3 }],
  });
  expect(score({}, constant).scores['three']).toMatchObject({ value: 3, low: 3, high: 3, exact: true });
});
