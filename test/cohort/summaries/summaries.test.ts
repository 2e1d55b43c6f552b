import fc from 'fast-check';
import { type Answers, borgeStressIndex2018, defineInstrument } from 'resiliens';
import {
  bandSummaries,
  compileColumns,
  coOccurrence,
  doseResponse,
  itemPrevalence,
  missingnessPatterns,
  scoreDistributions,
  suppressSmallCells,
  tableFromRows,
  waveSummaries,
  wilsonInterval,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { isClean, refusal } from '../statistics/refusal.js';

const items = borgeStressIndex2018.items.map(({ id }) => id);
const all = { smallestCell: 1 };
const answer = fc.constantFrom('present', 'absent', 'unknown', 'not-applicable', undefined);
const row: fc.Arbitrary<Answers> = fc
  .array(answer, { minLength: items.length, maxLength: items.length })
  .map((states) =>
    Object.fromEntries(
      items.flatMap((id, index) => (states[index] === undefined ? [] : [[id, states[index]]])),
    ),
  );
const nothing = Object.fromEntries(items.map((id) => [id, 'not-applicable' as const]));
const rows = fc.array(
  fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant(nothing) }),
  {
    maxLength: 40,
  },
);
const table = (answers: readonly Answers[]): ReturnType<typeof tableFromRows> =>
  tableFromRows(borgeStressIndex2018, answers, { keepNotAssessed: true });
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers);

describe('small cells', () => {
  it('no shown or subtracted count is small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 })),
        fc.integer({ min: 1, max: 8 }),
        (counts, smallestCell) => {
          const cells = suppressSmallCells(counts, { smallestCell });
          const hidden = counts.filter((_, index) => cells[index]!.value === null);
          cells.forEach(({ value, why }, index) => {
            expect(value === null).toBe(why !== null);
            if (value !== null) expect(value === 0 || value >= smallestCell).toBe(true);
            if (why === 'small-cell') expect(counts[index]! > 0 && counts[index]! < smallestCell).toBe(true);
          });
          if (hidden.length === 0) return;
          const together = hidden.reduce((sum, count) => sum + count, 0);
          // Either it cannot be taken apart, or there was nothing left to hide it with.
          expect((hidden.length > 1 && together >= smallestCell) || hidden.length === counts.length).toBe(
            true,
          );
        },
      ),
    );
  });

  it.each([
    [
      [40, 2, 0, 12],
      [null, 'small-cell', null, 'protects-small-cell'],
    ],
    [
      [40, 2, 0, 3],
      [null, 'small-cell', null, 'small-cell'],
    ],
    [
      [40, 1, 0, 3],
      ['protects-small-cell', 'small-cell', null, 'small-cell'],
    ],
    [
      [5, 5],
      [null, null],
    ],
    [
      [4, 0],
      ['small-cell', 'protects-small-cell'],
    ],
    [[], []],
  ] as const)('%j', (counts, why) => {
    expect(suppressSmallCells(counts).map((cell) => cell.why)).toEqual(why);
  });

  it('bad input', () => {
    expect(refusal(() => suppressSmallCells([-1]))).toEqual(['number-invalid', ['counts', 0]]);
    expect(refusal(() => suppressSmallCells([1.5]))).toEqual(['number-invalid', ['counts', 0]]);
    expect(refusal(() => suppressSmallCells([], { smallestCell: 0 }))).toEqual([
      'number-invalid',
      ['smallestCell'],
    ]);
  });
});

describe('prevalence', () => {
  it('bounds hold the share of every completion, and order does not matter', () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const found = itemPrevalence(table(answers), all);
        expect(isClean(found)).toBe(true);
        expect(itemPrevalence(table([...answers].reverse()), all)).toEqual(found);
        for (const { item, counts, low, high, why } of found.value) {
          const states = answers.map((one) => one[item] ?? 'not-assessed');
          const count = (state: string): number => states.filter((is) => is === state).length;
          expect(counts.present.value).toBe(count('present'));
          expect(counts.unknown.value).toBe(count('unknown'));
          expect(counts.notAssessed.value).toBe(count('not-assessed'));
          expect(counts.notApplicable.value).toBe(count('not-applicable'));
          const open = count('unknown') + count('not-assessed');
          const applicable = count('present') + count('absent') + open;
          expect(why).toBe(applicable === 0 ? 'no-rows' : null);
          if (applicable === 0) continue;
          expect(low).toBe(count('present') / applicable);
          expect(high).toBe((count('present') + open) / applicable);
        }
      }),
    );
  });

  it('hides small counts by default, and the shares that would give them away', () => {
    const answers = [
      ...times(3, { criminality: 'present' }),
      ...times(60, { criminality: 'absent' }),
      ...times(7, { criminality: 'unknown' }),
    ];
    const found = itemPrevalence(table(answers)).value.find(({ item }) => item === 'criminality');
    expect(found).toMatchObject({
      counts: {
        present: { value: null, why: 'small-cell' },
        unknown: { value: null, why: 'protects-small-cell' },
        absent: { value: 60 },
      },
      low: null,
      high: null,
      why: 'small-cell',
      amongKnown: { value: null, why: 'small-cell' },
    });
    const shown = itemPrevalence(table(answers), all).value.find(({ item }) => item === 'criminality');
    expect(shown).toMatchObject({ low: 3 / 70, high: 10 / 70, amongKnown: wilsonInterval(3, 63) });
  });

  it('an empty table has no share', () => {
    const { n, value } = itemPrevalence(table([]));
    expect([n, value[0]!.why, value[0]!.low]).toEqual([0, 'no-rows', null]);
  });
});

describe('distributions', () => {
  it('decided and undecided rows add up, and so do both bounds', () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const result = compileColumns(borgeStressIndex2018).score(table(answers));
        for (const score of scoreDistributions(result, all)) {
          const sum = (of: 'surely' | 'atLowest' | 'atHighest'): number =>
            score.value.reduce((total, one) => total + one[of].value!, 0);
          const without = answers.filter((given) =>
            items.every((id) => given[id] === 'not-applicable'),
          ).length;
          const scored = answers.length - without;
          expect(score.withoutScore.value).toBe(without);
          expect(sum('surely') + score.undecided.value!).toBe(scored);
          expect(sum('atLowest')).toBe(scored);
          expect(sum('atHighest')).toBe(scored);
          if (scored === 0) expect(score.meanLow).toBeNull();
          else expect(score.meanLow!).toBeLessThanOrEqual(score.meanHigh!);
        }
      }),
    );
  });

  it('are told from the lowest score up, with the means of both bounds', () => {
    const known = Object.fromEntries(items.map((id) => [id, 'absent' as const]));
    const answers: Answers[] = [
      { ...known, criminality: 'present', 'alcohol-misuse': 'present' },
      known,
      { ...known, criminality: 'unknown' },
      { ...known, 'poor-housing': 'present' },
    ];
    const [areas] = scoreDistributions(compileColumns(borgeStressIndex2018).score(table(answers)), all);
    expect(
      areas!.value.map(({ score, surely, atLowest, atHighest }) => [
        score,
        surely.value,
        atLowest.value,
        atHighest.value,
      ]),
    ).toEqual([
      [0, 1, 2, 1],
      [1, 1, 1, 2],
      [2, 1, 1, 1],
    ]);
    expect([areas!.meanLow, areas!.meanHigh]).toEqual([3 / 4, 4 / 4]);
  });

  it('hides a second bound where one alone could be found by subtraction', () => {
    const known = Object.fromEntries(items.map((id) => [id, 'absent' as const]));
    const answers = [
      ...times(10, known),
      ...times(10, { ...known, criminality: 'present' }),
      ...times(2, { ...known, criminality: 'unknown' }),
    ];
    const [areas] = scoreDistributions(compileColumns(borgeStressIndex2018).score(table(answers)));
    expect(areas!.value.map(({ atLowest }) => atLowest)).toEqual([
      { value: null, why: 'small-cell' },
      { value: null, why: 'protects-small-cell' },
    ]);
  });

  it('hides what is small, also by subtraction', () => {
    const known = Object.fromEntries(items.map((id) => [id, 'absent' as const]));
    const answers = [...times(20, known), ...times(2, { ...known, criminality: 'unknown' })];
    const [areas] = scoreDistributions(compileColumns(borgeStressIndex2018).score(table(answers)));
    expect(areas!.undecided).toEqual({ value: null, why: 'small-cell' });
    const zero = areas!.value.find(({ score }) => score === 0)!;
    // 22 rows at the lower bound less 20 decided would tell the two.
    expect(zero.surely.value).toBeNull();
    expect(zero.atLowest.value).toBeNull();
  });

  it('bands keep the undecided apart', () => {
    const bands = compileColumns(borgeStressIndex2018).countBands(table(times(9, {})));
    expect(bandSummaries(bands)[0]).toMatchObject({ undecided: { value: 9 } });
    expect(bandSummaries(bands)[0]!.value.map(({ value }) => value)).toEqual([0, 0]);
    expect(bandSummaries([{ id: 'x', bands: [], undecided: 3 }])).toEqual([]);
    expect(bandSummaries([{ id: 'x', bands: [{ id: 'a', count: 2 }], undecided: 30 }])[0]).toMatchObject({
      value: [{ band: 'a', value: null, why: 'small-cell' }],
      undecided: { value: null, why: 'protects-small-cell' },
    });
  });
});

describe('co-occurrence', () => {
  const pair = { items: ['criminality', 'alcohol-misuse'] };

  it('counts pairs that are both known, in either order', () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const one = coOccurrence(table(answers), { ...pair, ...all }).value[0]!;
        const other = coOccurrence(table(answers), { items: [...pair.items].reverse(), ...all }).value[0]!;
        const known = answers.filter((given) =>
          pair.items.every((id) => given[id] === 'present' || given[id] === 'absent'),
        );
        expect(one.known.value).toBe(known.length);
        expect(one.both.value).toBe(
          known.filter((given) => pair.items.every((id) => given[id] === 'present')).length,
        );
        expect(other.both).toEqual(one.both);
        expect(other.phi ?? 2).toBeCloseTo(one.phi ?? 2, 12);
        expect(one.phi === null).toBe(one.why !== null);
      }),
    );
  });

  it('hides a pair whole if one of its cells is small', () => {
    const both = { criminality: 'present', 'alcohol-misuse': 'present' } as const;
    const neither = { criminality: 'absent', 'alcohol-misuse': 'absent' } as const;
    const one = { criminality: 'present', 'alcohol-misuse': 'absent' } as const;
    const found = coOccurrence(table([...times(20, both), ...times(20, neither), ...times(2, one)]), pair);
    expect(found.value[0]).toMatchObject({
      both: { value: null },
      known: { value: null },
      phi: null,
      why: 'small-cell',
    });
    const clear = coOccurrence(table([...times(20, both), ...times(20, neither), ...times(10, one)]), pair);
    expect(clear.value[0]).toMatchObject({ both: { value: 20 }, known: { value: 50 }, why: null });
    expect(clear.value[0]!.phi).toBeCloseTo(400 / Math.sqrt(30 * 20 * 20 * 30), 12);
    expect(coOccurrence(table(times(20, both)), pair).value[0]).toMatchObject({ phi: null, why: 'constant' });
    expect(coOccurrence(table([])).value).toHaveLength((items.length * (items.length - 1)) / 2);
    expect(refusal(() => coOccurrence(table([]), { items: ['nothing'] }))).toEqual([
      'id-unknown',
      ['items', 0],
    ]);
  });
});

describe('missingness', () => {
  it('patterns add up to the rows, and none shown is small', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (answers, smallestCell) => {
        const found = missingnessPatterns(table(answers), { smallestCell });
        const shown = found.value.reduce((sum, pattern) => sum + pattern.rows, 0);
        for (const pattern of found.value) expect(pattern.rows).toBeGreaterThanOrEqual(smallestCell);
        if (found.otherRows.value !== null) expect(shown + found.otherRows.value).toBe(answers.length);
        const other = answers.length - shown;
        expect(other === 0 || other >= smallestCell || found.value.length === 0).toBe(true);
        expect(missingnessPatterns(table([...answers].reverse()), { smallestCell })).toEqual(found);
      }),
    );
  });

  it('names the items that are open together, most common first', () => {
    const known = Object.fromEntries(items.map((id) => [id, 'absent' as const]));
    const gap = { ...known, criminality: 'unknown' as const };
    const found = missingnessPatterns(table([...times(6, known), ...times(9, gap), ...times(2, {})]));
    expect(found.value).toEqual([{ items: ['criminality'], rows: 9 }]);
    // The two empty rows would be told by subtraction, so the least common pattern joins them.
    expect(found.otherRows).toEqual({ value: 8, why: null });
    expect(found.otherPatterns).toBe(2);
    expect(missingnessPatterns(table(times(3, known)))).toMatchObject({
      value: [],
      otherRows: { value: null, why: 'small-cell' },
      otherPatterns: null,
    });
    expect(missingnessPatterns(table([...times(6, known), ...times(9, gap)]), { most: 1 })).toMatchObject({
      value: [{ rows: 9 }],
      otherRows: { value: 6 },
      otherPatterns: 1,
    });
  });
});

describe('missingness of items of every kind', () => {
  const instrument = defineInstrument({
    id: 'mixed',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
      ...Array.from({ length: 17 }, (_, index) => ({ id: `risk-${index + 1}`, kind: 'binary' as const })),
      { id: 'hours', kind: 'numeric', min: 0, max: 12 },
    ],
    scores: [{ id: 'total', value: { sum: ['sad', 'hours'] } }],
  });
  const risks = Array.from({ length: 17 }, (_, index) => `risk-${index + 1}`);
  const known: Answers = { sad: 0, hours: 3, ...Object.fromEntries(risks.map((id) => [id, 'absent'])) };
  const open = (...ids: string[]): Answers => ({
    ...known,
    ...Object.fromEntries(ids.map((id) => [id, 'unknown'])),
  });

  it.each<[string, Answers, string[]]>([
    ['nothing', known, []],
    ['a scale', open('sad'), ['sad']],
    ['a number', open('hours'), ['hours']],
    ['both ends of the list', open('sad', 'hours'), ['sad', 'hours']],
    ['an item past the fifteenth', open('risk-15', 'risk-17'), ['risk-15', 'risk-17']],
    ['what does not apply is not open', { ...known, sad: 'not-applicable', 'risk-2': 'not-applicable' }, []],
    ['no answer at all', {}, ['sad', ...risks, 'hours']],
  ])('%s', (_, answers, expected) => {
    const found = missingnessPatterns(tableFromRows(instrument, [answers, answers]), all);
    expect(found.value).toEqual([{ items: expected, rows: 2 }]);
  });
});

describe('dose and response', () => {
  it('counts, intervals and the top are as asked; gaps are counted', () => {
    const found = doseResponse([2, 0, 0, 1, 3, null, 1], [1, 0, 1, 1, 1, 1, null], { ...all, topFrom: 2 });
    expect(found).toMatchObject({ n: 5, dropped: 2, undecided: 0, topFrom: 2, missing: 'complete-rows' });
    expect(found.value?.map(({ dose, rows: of, rate }) => [dose, of.value, rate])).toEqual([
      [0, 2, wilsonInterval(1, 2)],
      [1, 1, wilsonInterval(1, 1)],
      [2, 2, wilsonInterval(2, 2)],
    ]);
  });

  it('falls where the data fall', () => {
    const dose = [...Array(10).fill(0), ...Array(10).fill(1), ...Array(10).fill(2)];
    const outcome = [...dose.slice(0, 10).map((_, index) => (index < 8 ? 1 : 0))]
      .concat(dose.slice(0, 10).map((_, index) => (index < 9 ? 1 : 0)))
      .concat(dose.slice(0, 10).map((_, index) => (index < 2 ? 1 : 0)));
    expect(doseResponse(dose, outcome, all).value?.map(({ rate }) => rate.value)).toEqual([0.8, 0.9, 0.2]);
  });

  it('hides few rows, few events and few others', () => {
    const dose = [...Array(20).fill(0), ...Array(20).fill(1), ...Array(20).fill(2), 3, 3];
    const outcome = dose.map((at, index) =>
      at === 0 ? (index < 3 ? 1 : 0) : at === 1 ? (index % 20 < 17 ? 1 : 0) : index % 2,
    );
    const found = doseResponse(dose, outcome);
    expect(
      found.value?.map(({ dose: at, rows: of, events, rate }) => [at, of.why, events.why, rate.why]),
    ).toEqual([
      [0, 'protects-small-cell', 'small-cell', 'small-cell'],
      [1, null, 'small-cell', 'small-cell'],
      [2, null, null, null],
      [3, 'small-cell', 'small-cell', 'small-cell'],
    ]);
  });

  it('a score that open answers leave undecided has no dose, least of all a low one', () => {
    const known = Object.fromEntries(items.map((id) => [id, 'absent' as const]));
    const answers = [
      known,
      { ...known, criminality: 'present' as const },
      { ...known, criminality: 'unknown' as const },
      Object.fromEntries(items.map((id) => [id, 'not-applicable' as const])),
    ];
    const [areas] = compileColumns(borgeStressIndex2018).score(table(answers)).scores;
    const found = doseResponse(areas!, [0, 1, 1, 1], all);
    expect(found).toMatchObject({ n: 2, dropped: 2, undecided: 2 });
    expect(found.value?.map(({ dose, rate }) => [dose, rate.value])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('bad input', () => {
    expect(doseResponse([null], [1])).toMatchObject({ value: null, why: 'no-rows', dropped: 1 });
    expect(refusal(() => doseResponse([1], []))).toEqual(['input-invalid', ['outcome']]);
    expect(refusal(() => doseResponse([1], [2]))).toEqual(['value-invalid', ['outcome', 0]]);
    expect(refusal(() => doseResponse([Number.NaN], [1]))).toEqual(['number-invalid', ['dose', 0]]);
  });
});

describe('waves', () => {
  const wave = (...states: (string | undefined)[]): ReturnType<typeof table> =>
    table(states.map((state) => (state === undefined ? {} : { criminality: state as 'present' })));
  const of = (...waves: ReturnType<typeof table>[]): unknown =>
    waveSummaries(waves, all).find(({ item }) => item === 'criminality');

  it('recent is the last wave, ever is any, chronicity the number', () => {
    const found = of(
      wave('present', 'absent', 'absent', 'unknown', 'present'),
      wave('absent', 'absent', 'unknown', 'present', 'present'),
      wave('absent', 'not-applicable', 'absent', undefined, 'present'),
    );
    expect(found).toEqual({
      method: 'recent-ever-number-of-waves',
      n: 5,
      waves: 3,
      smallestCell: 1,
      item: 'criminality',
      recent: {
        yes: { value: 1, why: null },
        no: { value: 3, why: null },
        undecided: { value: 1, why: null },
      },
      ever: { yes: { value: 3, why: null }, no: { value: 1, why: null }, undecided: { value: 1, why: null } },
      // Rows 3 and 4 have an open wave, so that their number is undecided although row 4 is surely "ever".
      numberOfWaves: [1, 1, 0, 1].map((value) => ({ value, why: null })),
      numberUndecided: { value: 2, why: null },
    });
  });

  it('earlier waves change places without changing ever or number', () => {
    const [one, two, three] = [
      wave('present', 'absent'),
      wave('unknown', 'absent'),
      wave('absent', 'absent'),
    ];
    expect(of(one, two, three)).toEqual(of(two, one, three));
    expect(of(one, three)).not.toEqual(of(three, one));
  });

  it('hides small cells by default', () => {
    const found = waveSummaries([wave(...Array(30).fill('absent'), 'present')])[0]!;
    expect(isClean(found)).toBe(true);
    const crime = waveSummaries([wave(...Array(30).fill('absent'), 'present')]).find(
      ({ item }) => item === 'criminality',
    )!;
    expect(crime.recent).toEqual({
      yes: { value: null, why: 'small-cell' },
      no: { value: null, why: 'protects-small-cell' },
      undecided: { value: 0, why: null },
    });
  });

  it('bad input', () => {
    expect(refusal(() => waveSummaries([]))).toEqual(['required-missing', ['waves']]);
    expect(refusal(() => waveSummaries([wave('present'), wave()]))).toEqual(['input-invalid', ['waves', 0]]);
    const foreign = { ...wave('present'), edition: 'other' };
    expect(refusal(() => waveSummaries([foreign, wave('present')]))).toEqual([
      'edition-mismatch',
      ['waves', 0],
    ]);
  });
});
