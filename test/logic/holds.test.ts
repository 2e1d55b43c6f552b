import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { ResiliensError } from '../../src/errors/resiliens-error.js';
import { holds } from '../../src/logic/holds.js';
import type { Condition } from '../../src/model/condition.js';
import type { Details } from '../../src/model/detail.js';
import type { FactorId } from '../../src/model/factor-ids.js';
import type { Truth } from '../../src/model/truth.js';

const reading = (id: FactorId, named?: string): Condition => {
  const { condition } = kvelloStyleCatalogue.factors.find((factor) => factor.id === id)!;
  return condition.readings.find((one) => one.id === (named ?? condition.defaultReading))!.condition;
};

/** Truth by the details alone, and beside a stated `present`. */
const both = (condition: Condition, details: Details): [Truth, Truth] => {
  const outcome = holds(condition, details);
  return [outcome.truth, outcome.asStated];
};

const move = (ageMonths: number, lost: Record<string, string> = {}) => ({
  'age-months': ageMonths,
  'lost-friends': 'yes',
  'changed-kindergarten': 'no',
  'changed-school': 'no',
  ...lost,
});

const unclear = { 'lost-friends': 'unknown', 'changed-kindergarten': 'no', 'changed-school': 'no' };

describe('F01: a disorder, and its degree is moderate or severe', () => {
  test.each<[Details, Truth, Truth]>([
    [{ disorder: 'yes', degree: 'moderate' }, 'yes', 'yes'],
    [{ disorder: 'yes', degree: 'severe' }, 'yes', 'yes'],
    [{ disorder: 'yes', degree: 'mild' }, 'no', 'no'],
    [{ disorder: 'no', degree: 'severe' }, 'no', 'no'],
    [{ disorder: 'yes', degree: 'unknown' }, 'unknown', 'unknown'],
    [{ disorder: 'yes' }, 'unknown', 'yes'],
    [{ degree: 'mild' }, 'no', 'no'],
    [{}, 'unknown', 'yes'],
  ])('%j: %s, beside a statement %s', (details, truth, asStated) => {
    expect(both(reading('parental-mental-disorder'), details)).toEqual([truth, asStated]);
  });
});

describe('F02: long-lasting and high in the same arm', () => {
  const arms = (a: string, b: string, c: string, d: string): Details => ({
    'parents-long-lasting': a,
    'parents-high': b,
    'network-long-lasting': c,
    'network-high': d,
  });
  test.each<[Details, Truth]>([
    [arms('yes', 'yes', 'no', 'no'), 'yes'],
    [arms('no', 'no', 'yes', 'yes'), 'yes'],
    [arms('yes', 'no', 'no', 'yes'), 'no'],
    [arms('yes', 'no', 'yes', 'unknown'), 'unknown'],
    [arms('yes', 'unknown', 'no', 'unknown'), 'unknown'],
    [arms('unknown', 'no', 'no', 'unknown'), 'no'],
    [arms('yes', 'yes', 'unknown', 'unknown'), 'yes'],
  ])('%j: %s', (details, truth) => {
    expect(holds(reading('prolonged-high-conflict'), details).truth).toBe(truth);
  });
});

describe('any of the parts: F03, F06, F09, C02, Cb, Cc, Ce, Cl', () => {
  test.each<[FactorId, string[]]>([
    ['parent-adverse-childhood', ['neglect', 'abuse', 'maltreatment']],
    ['parental-criminality', ['now', 'earlier']],
    ['parental-worklessness', ['unemployed', 'sporadic-work', 'disability-benefit']],
    ['developmental-disability', ['general-delay', 'low-ability', 'syndrome', 'brain-injury']],
    ['maltreatment-or-abuse', ['neglect', 'maltreatment', 'sexual-abuse', 'exploitation']],
    ['bereavement', ['parent-died', 'sibling-died']],
    ['bullying', ['is-bullied', 'bullies-others']],
    ['child-substance-use', ['misuse', 'favourable-attitude', 'willing-to-use']],
  ])('%s', (id, parts) => {
    const condition = reading(id);
    const all = (value: string): Details => Object.fromEntries(parts.map((part) => [part, value]));
    expect(holds(condition, all('no')).truth).toBe('no');
    expect(holds(condition, all('unknown')).truth).toBe('unknown');
    for (const part of parts) {
      expect(holds(condition, { ...all('no'), [part]: 'yes' }).truth).toBe('yes');
      expect(holds(condition, { ...all('unknown'), [part]: 'yes' }).truth).toBe('yes');
      expect(both(condition, { ...all('no'), [part]: 'unknown' })).toEqual(['unknown', 'unknown']);
    }
    expect(both(condition, {})).toEqual(['unknown', 'yes']);
    expect(holds(condition, {}).missing).toEqual(parts);
  });
});

describe('F08: long, several, or more than seven days begun before twelve months', () => {
  const one = (days: number | 'unknown', age: number | 'unknown'): Details => ({
    'one-long': 'no',
    several: 'no',
    separations: [{ 'duration-days': days, 'start-age-months': age }],
    'separations-complete': 'yes',
  });
  test.each<[string, Details, Truth]>([
    ['7 days at 11 months', one(7, 11), 'no'],
    ['8 days at 11 months', one(8, 11), 'yes'],
    ['8 days at 12 months falls to judgement: judged not long', one(8, 12), 'no'],
    ['8 days at 12 months, judged long', { ...one(8, 12), 'one-long': 'yes' }, 'yes'],
    ['8 days at 12 months, judgement open', { ...one(8, 12), 'one-long': 'unknown' }, 'unknown'],
    ['8 days, age not known', one(8, 'unknown'), 'unknown'],
    ['length not known, after the first year', one('unknown', 12), 'no'],
    ['list not complete', { ...one(7, 11), 'separations-complete': 'no' }, 'unknown'],
    ['several', { several: 'yes' }, 'yes'],
    [
      'none at all',
      { 'one-long': 'no', several: 'no', separations: [], 'separations-complete': 'yes' },
      'no',
    ],
  ])('%s', (_, details, truth) => {
    expect(holds(reading('separation-from-mother'), details).truth).toBe(truth);
  });
});

describe('F10: more than three moves from 36 to 215 months, each with social loss', () => {
  const history = (moves: Details['moves'], complete: string | undefined = 'yes'): Details => ({
    moves,
    'history-complete': complete,
  });
  const three = [move(36), move(60), move(100)];
  test.each<[string, Details, Truth]>([
    ['no moves', history([]), 'no'],
    ['three moves', history(three), 'no'],
    ['four moves', history([...three, move(120)]), 'yes'],
    ['four moves, list not complete', history([...three, move(120)], 'no'), 'yes'],
    ['three moves, list not complete', history(three, 'no'), 'unknown'],
    ['three moves, completeness unknown', history(three, 'unknown'), 'unknown'],
    ['three moves and one with unknown loss', history([...three, move(120, unclear)]), 'unknown'],
    ['two moves and one with unknown loss', history([move(40), move(50), move(120, unclear)]), 'no'],
    ['the fourth at 35 months', history([...three, move(35)]), 'no'],
    ['the fourth at 36 months', history([...three, move(36)]), 'yes'],
    ['the fourth at 215 months', history([...three, move(215)]), 'yes'],
    ['the fourth at 216 months', history([...three, move(216)]), 'no'],
    ['the fourth without any loss', history([...three, move(120, { 'lost-friends': 'no' })]), 'no'],
    [
      'the fourth at an unknown age',
      history([...three, { ...move(120), 'age-months': 'unknown' }]),
      'unknown',
    ],
    ['the list itself unknown', { moves: 'unknown', 'history-complete': 'yes' }, 'unknown'],
  ])('%s', (_, details, truth) => {
    expect(holds(reading('frequent-moves'), details).truth).toBe(truth);
  });

  test('a recorded list without word of its completeness is open, also beside a statement', () => {
    expect(both(reading('frequent-moves'), { moves: three })).toEqual(['unknown', 'unknown']);
    expect(both(reading('frequent-moves'), {})).toEqual(['unknown', 'yes']);
    expect(both(reading('frequent-moves'), { moves: 'unknown' })).toEqual(['unknown', 'unknown']);
  });

  test.each<[string, Record<string, string>, Truth, Truth]>([
    ['friends alone', { 'lost-friends': 'yes' }, 'yes', 'no'],
    ['kindergarten alone', { 'lost-friends': 'no', 'changed-kindergarten': 'yes' }, 'yes', 'no'],
    ['school alone', { 'lost-friends': 'no', 'changed-school': 'yes' }, 'yes', 'no'],
    ['friends and kindergarten', { 'lost-friends': 'yes', 'changed-kindergarten': 'yes' }, 'yes', 'yes'],
    ['friends and school', { 'lost-friends': 'yes', 'changed-school': 'yes' }, 'yes', 'yes'],
    ['nothing', { 'lost-friends': 'no' }, 'no', 'no'],
  ])('%s: any of the three %s, friends and institution %s', (_, lost, anyOf, together) => {
    const details = history([move(40, lost), move(60, lost), move(80, lost), move(99, lost)]);
    expect(holds(reading('frequent-moves', 'any-of'), details).truth).toBe(anyOf);
    expect(holds(reading('frequent-moves', 'friends-and-institution'), details).truth).toBe(together);
  });

  test('names what was read, unknown and missing inside the records', () => {
    const outcome = holds(reading('frequent-moves'), {
      moves: [{ 'age-months': 40, 'lost-friends': 'unknown' }],
      'history-complete': 'unknown',
    });
    expect(outcome).toEqual({
      truth: 'unknown',
      asStated: 'unknown',
      read: ['moves', 'moves.0.age-months'],
      unknown: ['moves.0.lost-friends', 'history-complete'],
      missing: ['moves.0.changed-kindergarten', 'moves.0.changed-school'],
    });
  });
});

describe('C01: both', () => {
  test.each<[Details, Truth]>([
    [{ preterm: 'yes', 'low-birth-weight': 'yes' }, 'yes'],
    [{ preterm: 'yes', 'low-birth-weight': 'no' }, 'no'],
    [{ preterm: 'no', 'low-birth-weight': 'yes' }, 'no'],
    [{ preterm: 'yes', 'low-birth-weight': 'unknown' }, 'unknown'],
    [{ preterm: 'no', 'low-birth-weight': 'unknown' }, 'no'],
  ])('%j: %s', (details, truth) => {
    expect(holds(reading('preterm-low-birth-weight'), details).truth).toBe(truth);
  });
});

describe('open joiners of judgement: any-of by default, all-of by name', () => {
  test.each<[FactorId, string[]]>([
    ['burdened-neighbourhood', ['much-unemployment', 'much-crime', 'much-substance-misuse']],
    ['poor-kindergarten-or-school', ['high-turnover', 'little-structure', 'poor-adult-child-contact']],
    ['impulsive-inattentive', ['impulsive', 'hyperactive', 'inattentive']],
    ['shy-withdrawn', ['shy', 'pulls-away', 'insecure']],
    ['language-difficulties', ['little-language', 'weak-comprehension']],
    ['acting-out', ['acts-out', 'seeks-thrills', 'uncritical']],
  ])('%s', (id, parts) => {
    const some: Details = { 'high-sick-leave': 'no' };
    const no: Details = { ...some, ...Object.fromEntries(parts.map((part) => [part, 'no'])) };
    const yes: Details = { ...some, ...Object.fromEntries(parts.map((part) => [part, 'yes'])) };
    expect(holds(reading(id), no).truth).toBe('no');
    expect(holds(reading(id, 'all-of'), yes).truth).toBe('yes');
    for (const part of parts) {
      expect(holds(reading(id), { ...no, [part]: 'yes' }).truth).toBe('yes');
      expect(holds(reading(id, 'all-of'), { ...yes, [part]: 'no' }).truth).toBe('no');
      expect(holds(reading(id, 'all-of'), { ...yes, [part]: 'unknown' }).truth).toBe('unknown');
    }
  });

  test('S02 needs one of sick leave and turnover for its staffing part', () => {
    const rest = { 'little-structure': 'yes', 'poor-adult-child-contact': 'yes' };
    const condition = reading('poor-kindergarten-or-school', 'all-of');
    expect(holds(condition, { ...rest, 'high-sick-leave': 'yes', 'high-turnover': 'no' }).truth).toBe('yes');
    expect(holds(condition, { ...rest, 'high-sick-leave': 'no', 'high-turnover': 'no' }).truth).toBe('no');
  });
});

describe('Ca: two or more serious illnesses before 72 months, with a to c by a named reading', () => {
  const ill = (...ages: number[]) => ages.map((age) => ({ serious: 'yes', 'age-months': age }));
  const case_ = (illnesses: Details['illnesses'], a: string, b: string, c: string): Details => ({
    illnesses,
    'illnesses-complete': 'yes',
    'hospital-stays': a,
    'danger-to-life': b,
    'marked-limits': c,
  });
  test.each<[string, Details, Truth, Truth]>([
    ['two, with one of the three', case_(ill(10, 71), 'yes', 'no', 'no'), 'yes', 'no'],
    ['two, with all three', case_(ill(10, 71), 'yes', 'yes', 'yes'), 'yes', 'yes'],
    ['two, with none', case_(ill(10, 71), 'no', 'no', 'no'), 'no', 'no'],
    ['two, one part open', case_(ill(10, 71), 'no', 'unknown', 'no'), 'unknown', 'no'],
    ['one', case_(ill(10), 'yes', 'yes', 'yes'), 'no', 'no'],
    ['the second at 72 months', case_(ill(10, 72), 'yes', 'yes', 'yes'), 'no', 'no'],
    ['the second at 80 months', case_(ill(10, 80), 'yes', 'yes', 'yes'), 'no', 'no'],
    [
      'the second not serious',
      case_([...ill(10), { serious: 'no', 'age-months': 20 }], 'yes', 'yes', 'yes'),
      'no',
      'no',
    ],
  ])('%s: any of a to c %s, all %s', (_, details, anyOf, allOf) => {
    expect(holds(reading('serious-somatic-illness'), details).truth).toBe(anyOf);
    expect(holds(reading('serious-somatic-illness', 'all-of'), details).truth).toBe(allOf);
  });
});

describe('P1: all five areas', () => {
  const areas = ['cognitive-language', 'social', 'emotional', 'behaviour-moral', 'motor'];
  const all: Details = Object.fromEntries(areas.map((area) => [area, 'yes']));
  test('five adequate', () => {
    expect(holds(reading('age-adequate-competence'), all).truth).toBe('yes');
  });
  test.each(areas)('%s below: not; unknown: open', (area) => {
    expect(holds(reading('age-adequate-competence'), { ...all, [area]: 'no' }).truth).toBe('no');
    expect(both(reading('age-adequate-competence'), { ...all, [area]: 'unknown' })).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('P2: balanced and not hot-tempered', () => {
  test.each<[Details, Truth, Truth]>([
    [{ balanced: 'yes', 'hot-tempered': 'no' }, 'yes', 'yes'],
    [{ balanced: 'yes', 'hot-tempered': 'yes' }, 'no', 'no'],
    [{ balanced: 'no', 'hot-tempered': 'no' }, 'no', 'no'],
    [{ balanced: 'yes', 'hot-tempered': 'unknown' }, 'unknown', 'unknown'],
    [{ balanced: 'yes' }, 'unknown', 'yes'],
    [{}, 'unknown', 'yes'],
  ])('%j: %s, beside a statement %s', (details, truth, asStated) => {
    expect(both(reading('even-temperament'), details)).toEqual([truth, asStated]);
  });
});

describe('the language', () => {
  test.each<[Condition['kind'], number, Truth]>([
    ['at-least', 6, 'no'],
    ['at-least', 7, 'yes'],
    ['at-least', 8, 'yes'],
    ['more-than', 7, 'no'],
    ['more-than', 8, 'yes'],
    ['less-than', 6, 'yes'],
    ['less-than', 7, 'no'],
  ])('%s 7, of %i: %s', (kind, value, truth) => {
    const condition = { kind, detail: 'n', limit: 7 } as Condition;
    expect(holds(condition, { n: value })).toEqual({
      truth,
      asStated: truth,
      read: ['n'],
      unknown: [],
      missing: [],
    });
  });

  test('reads a double negation as it stands', () => {
    const twice: Condition = {
      kind: 'not',
      of: { kind: 'not', of: { kind: 'is', detail: 'a', in: ['yes'] } },
    };
    expect(both(twice, { a: 'yes' })).toEqual(['yes', 'yes']);
    expect(both(twice, {})).toEqual(['unknown', 'yes']);
  });

  test('names a detail once that is read twice', () => {
    const part: Condition = { kind: 'is', detail: 'a', in: ['yes'] };
    expect(holds({ kind: 'all-of', of: [part, part] }, { a: 'yes' }).read).toEqual(['a']);
  });

  test('reads own keys only', () => {
    expect(holds({ kind: 'is', detail: 'constructor', in: ['yes'] }, {}).missing).toEqual(['constructor']);
  });

  test.each<[string, Condition, Record<string, unknown>, (string | number)[]]>([
    ['a number where a word belongs', { kind: 'is', detail: 'a', in: ['yes'] }, { a: 1 }, ['a']],
    ['a word where a number belongs', { kind: 'at-least', detail: 'a', limit: 1 }, { a: 'yes' }, ['a']],
    ['NaN', { kind: 'at-least', detail: 'a', limit: 1 }, { a: Number.NaN }, ['a']],
    ['infinity', { kind: 'at-least', detail: 'a', limit: 1 }, { a: Number.POSITIVE_INFINITY }, ['a']],
    ['a list where a word belongs', { kind: 'is', detail: 'a', in: ['yes'] }, { a: [] }, ['a']],
    ['a word where a list belongs', reading('frequent-moves'), { moves: 'yes' }, ['moves']],
    ['a record that is nothing', reading('frequent-moves'), { moves: [null] }, ['moves', 0]],
    ['a record that is a word', reading('frequent-moves'), { moves: [move(40), 'old'] }, ['moves', 1]],
    [
      'a wrong value in a record',
      reading('frequent-moves'),
      { moves: [move(40), { 'age-months': 'old' }] },
      ['moves', 1, 'age-months'],
    ],
    [
      'a number for completeness',
      reading('frequent-moves'),
      { moves: [], 'history-complete': 1 },
      ['history-complete'],
    ],
  ])('refuses %s, with the path', (_, condition, details, path) => {
    const run = (): unknown => holds(condition, details as Details);
    expect(run).toThrow(ResiliensError);
    expect(run).toThrow(expect.objectContaining({ code: 'value-invalid', path }));
  });

  test('settling an unknown never takes back what was settled', () => {
    const condition = reading('prolonged-high-conflict');
    const values = ['yes', 'no', 'unknown', undefined];
    const names = ['parents-long-lasting', 'parents-high', 'network-long-lasting', 'network-high'];
    const cases = names.reduce<Details[]>(
      (rows, name) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
      [{}],
    );
    expect(cases).toHaveLength(256);
    for (const details of cases) {
      const { truth } = holds(condition, details);
      if (truth === 'unknown') continue;
      for (const name of names) {
        if (details[name] === 'yes' || details[name] === 'no') continue;
        for (const settled of ['yes', 'no']) {
          expect(holds(condition, { ...details, [name]: settled }).truth).toBe(truth);
        }
      }
    }
  });

  test('leaves its input alone', () => {
    const details = { moves: [move(40)], 'history-complete': 'yes' };
    const before = structuredClone(details);
    holds(reading('frequent-moves'), details);
    expect(details).toEqual(before);
    expect(Object.isFrozen(details.moves)).toBe(false);
  });
});
