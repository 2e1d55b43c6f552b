import { type AgeMonths, type Context, type InstrumentDefinition, type ScoreOptions, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { example, refusal, small } from './define.js';

expect.extend(matchers);

describe('norms by informant, country, age and sex', () => {
  const instrument = example('norm-table');
  const answers = { 'item-1': 1, 'item-2': 1, 'item-3': 1, 'item-4': 1 };
  const options = (informant: string, country: string, sex: string, ageMonths: AgeMonths): ScoreOptions => ({
    context: { informant, country, sex },
    ageMonths,
  });
  const tScore = (...own: Parameters<typeof options>) =>
    score(answers, instrument, options(...own)).scores['t-score']!;

  test.each<[Parameters<typeof options>, number, string]>([
    [['parent', 'dk', 'boy', 60], 52, 'lower'],
    [['parent', 'dk', 'boy', 95], 52, 'lower'],
    [['parent', 'dk', 'boy', 96], 53, 'lower'],
    [['parent', 'no', 'girl', 60], 55, 'lower'],
    [['teacher', 'no', 'girl', 203], 57, 'lower'],
    [['teacher', 'no', 'boy', { low: 94, high: 95 }], 54, 'lower'],
  ])('%j: %i', (own, value, band) => {
    expect(tScore(...own)).toHaveValue(value);
    expect(tScore(...own)).toHaveBand(band);
  });

  test('the same value lies in other bands for other informants', () => {
    const high = { 'item-1': 2, 'item-2': 2, 'item-3': 2, 'item-4': 2 };
    const of = (informant: string) =>
      score(high, instrument, options(informant, 'dk', 'boy', 60)).scores['t-score']!;
    expect([of('parent').value, of('parent').band]).toEqual([64, 'upper']);
    expect([of('teacher').value, of('teacher').band]).toEqual([65, 'upper']);
    const middle = { 'item-1': 2, 'item-2': 2, 'item-3': 2, 'item-4': 0 };
    const later = (informant: string) =>
      score(middle, instrument, options(informant, 'no', 'girl', 100)).scores['t-score']!;
    expect([later('parent').value, later('parent').band]).toEqual([62, 'upper']);
    expect([later('teacher').value, later('teacher').band]).toEqual([63, 'upper']);
    const young = (informant: string) =>
      score(middle, instrument, options(informant, 'no', 'girl', 60)).scores['t-score']!;
    expect([young('parent').value, young('parent').band]).toEqual([61, 'upper']);
    expect([young('teacher').value, young('teacher').band]).toEqual([62, 'lower']);
  });

  test('are looked up for both ends of what is open', () => {
    const { scores } = score(
      { 'item-1': 1, 'item-2': 1, 'item-3': 1 },
      instrument,
      options('parent', 'dk', 'boy', 60),
    );
    expect(scores['raw']).toHaveBounds(3, 6, true);
    expect(scores['raw']).toHaveValue(4);
    expect(scores['t-score']).toHaveBounds(46, 58, true);
    expect(scores['t-score']).toHaveValue(52);
    expect(scores['t-score']).toHaveBand('lower');
  });

  test.each<[string, ScoreOptions, string, readonly unknown[], object]>([
    [
      'a key that is not given',
      { context: { informant: 'parent', country: 'no' }, ageMonths: 60 },
      'context-missing',
      ['options', 'context', 'sex'],
      { key: 'sex', table: 'tables.0' },
    ],
    [
      'no context at all',
      { ageMonths: 60 },
      'context-missing',
      ['options', 'context', 'country'],
      { key: 'country', table: 'tables.0' },
    ],
    [
      'an age that is not given',
      { context: { informant: 'parent', country: 'no', sex: 'boy' } },
      'context-missing',
      ['options', 'ageMonths'],
      { key: 'ageMonths', table: 'tables.0' },
    ],
    [
      'a country without norms',
      options('parent', 'se', 'boy', 60),
      'context-missing',
      ['options'],
      {
        key: ['country', 'informant', 'sex', 'ageMonths'],
        table: 'tables.0',
        why: 'no table holds for this context and age',
      },
    ],
    [
      'an age that may lie in two rows',
      options('parent', 'no', 'boy', { low: 95, high: 96 }),
      'context-missing',
      ['options'],
      { why: 'no table holds for this context and age' },
    ],
    [
      'a key from a prototype',
      {
        context: Object.create({ sex: 'boy', informant: 'parent', country: 'no' }) as Context,
        ageMonths: 60,
      },
      'context-missing',
      ['options', 'context', 'country'],
      { key: 'country' },
    ],
  ])('nothing stands in for %s', (_name, own, code, path, facts) => {
    expect(refusal(() => score(answers, instrument, own))).toMatchObject({ code, path, facts });
  });

  test('a key that no table asks for does not matter', () => {
    const own = options('parent', 'dk', 'boy', 60);
    const wider = { ...own, context: { ...own.context, school: 'primary' } };
    expect(score(answers, instrument, wider)).toEqual(score(answers, instrument, own));
  });
});

describe('band tables', () => {
  const bands = (...froms: number[]) => froms.map((from, index) => ({ id: `band-${index}`, from }));
  const tables = (list: NonNullable<InstrumentDefinition['scores'][number]['bands']>) =>
    small({}, { scores: [{ id: 'total', value: { sum: ['a', 'b', 'c'] }, bands: list }] });

  test('of one table hold for everyone', () => {
    const instrument = tables(bands(0, 2));
    expect(score({}, instrument, { context: { sex: 'boy' } }).scores['total']!.applied.bands).toMatchObject({
      when: {},
    });
  });

  test('are told apart by age alone', () => {
    const instrument = tables([
      { when: { ageMonths: { from: 0, to: 60 } }, bands: bands(0, 1) },
      { when: { ageMonths: { from: 60, to: null } }, bands: bands(0, 3) },
    ]);
    const of = (ageMonths: AgeMonths) =>
      score({ a: 'present', b: 'present', c: 'absent' }, instrument, { ageMonths }).scores['total'];
    expect(of(59)).toHaveBand('band-1');
    expect(of(60)).toHaveBand('band-0');
    expect(of(9999 % 1500)).toHaveBand('band-0');
    expect(refusal(() => of({ low: 59, high: 60 }))).toMatchObject({
      code: 'context-missing',
      path: ['options'],
    });
    expect(refusal(() => score({}, instrument))).toEqual({
      code: 'context-missing',
      path: ['options', 'ageMonths'],
      facts: { key: 'ageMonths', table: 'scores.0.bands' },
    });
  });

  test('a table for a context and one for another age stand in for nobody else', () => {
    const instrument = tables([
      { when: { context: { sex: 'girl' }, ageMonths: { from: 0, to: 60 } }, bands: bands(0, 1) },
    ]);
    expect(
      score({}, instrument, { context: { sex: 'girl' }, ageMonths: 30 }).scores['total']!.possibleBands,
    ).toEqual(['band-0', 'band-1']);
    expect(refusal(() => score({}, instrument, { context: { sex: 'boy' }, ageMonths: 30 })).code).toBe(
      'context-missing',
    );
    expect(refusal(() => score({}, instrument, { context: { sex: 'girl' }, ageMonths: 60 })).code).toBe(
      'context-missing',
    );
  });

  test('two contexts do not disturb each other, whichever comes first', () => {
    const instrument = tables([
      { when: { context: { sex: 'girl' } }, bands: bands(0, 1) },
      { when: { context: { sex: 'boy' } }, bands: bands(0, 3) },
    ]);
    const of = (sex: string) =>
      score({ a: 'present', b: 'absent', c: 'absent' }, instrument, { context: { sex } }).scores['total']!;
    expect([of('girl').band, of('boy').band, of('girl').band]).toEqual(['band-1', 'band-0', 'band-1']);
    expect(of('boy').applied).toBe(of('boy').applied);
    expect(of('boy').applied).not.toBe(of('girl').applied);
  });

  test('half-open: a limit belongs to the band above it', () => {
    const instrument = tables(bands(0, 1, 2, 3));
    const of = (count: number) =>
      score(
        {
          a: count > 0 ? 'present' : 'absent',
          b: count > 1 ? 'present' : 'absent',
          c: count > 2 ? 'present' : 'absent',
        },
        instrument,
      ).scores['total'];
    [0, 1, 2, 3].forEach((count) => expect(of(count)).toHaveBand(`band-${count}`));
    const open = score({ a: 'present' }, instrument).scores['total']!;
    expect(open).toBeUndecided(['band-1', 'band-2', 'band-3']);
    expect(open.toReach).toEqual({ 'band-1': 0, 'band-2': 1, 'band-3': 2 });
    expect(open.toRuleOut).toEqual({ 'band-1': 3, 'band-2': 2, 'band-3': 1 });
  });
});
