import {
  type Answer,
  type Answers,
  type Contribution,
  type InstrumentDefinition,
  kvelloStyle,
  score,
} from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { small } from './define.js';

expect.extend(matchers);

const text = { en: 'a', nb: 'a', nn: 'a' };

describe('the exclusion of impulsivity that a disability covers, row by row', () => {
  const TARGET = 'impulsive-inattentive';
  const LINK = 'impulsive-inattentive-linked-to-disability';
  const CARRIER = 'developmental-disability';
  const open: readonly (Answer | undefined)[] = ['unknown', undefined];
  const all: readonly (Answer | undefined)[] = ['present', 'absent', 'not-applicable', ...open];

  type Row = readonly [
    target: readonly (Answer | undefined)[],
    link: readonly (Answer | undefined)[],
    carrier: readonly (Answer | undefined)[],
    bounds: readonly [number, number],
    rule: Contribution['rule'],
    finding: readonly [string, string] | null,
  ];
  const rows: readonly Row[] = [
    [['present'], ['present'], ['present'], [0, 0], 'excluded', ['exclusion:e1-applied', 'INFO']],
    [['present'], ['present'], open, [0, 1], 'may-be-excluded', ['exclusion:e1-expects-c02', 'WARNING']],
    [
      ['present'],
      ['present'],
      ['absent', 'not-applicable'],
      [1, 1],
      'answered',
      ['exclusion:e1-contradiction', 'WARNING'],
    ],
    [['present'], ['absent', 'not-applicable'], all, [1, 1], 'answered', null],
    [['present'], open, ['absent', 'not-applicable'], [1, 1], 'answered', null],
    [
      ['present'],
      open,
      ['present', ...open],
      [0, 1],
      'may-be-excluded',
      ['exclusion:e1-cause-unknown', 'WARNING'],
    ],
    [open, ['present'], ['present'], [0, 0], 'open', null],
    [open, ['present'], ['absent', 'not-applicable', ...open], [0, 1], 'open', null],
    [open, ['absent', 'not-applicable', ...open], all, [0, 1], 'open', null],
    [['absent'], all, all, [0, 0], 'answered', null],
    [['not-applicable'], all, all, [0, 0], 'not-applicable', null],
  ];
  const cases = rows.flatMap(([targets, links, carriers, bounds, rule, finding]) =>
    targets.flatMap((target) =>
      links.flatMap((link) => carriers.map((carrier) => ({ target, link, carrier, bounds, rule, finding }))),
    ),
  );

  test.each(cases)(
    '$target, linked $link, carried $carrier: $bounds',
    ({ target, link, carrier, bounds, rule, finding }) => {
      const result = score({ [TARGET]: target, [LINK]: link, [CARRIER]: carrier }, kvelloStyle);
      const own = result.scores['risk']!.contributions.find(({ item }) => item === TARGET)!;
      expect([own.low, own.high]).toEqual(bounds);
      expect(own.rule).toBe(rule);
      const found = result.findings.filter((one) => one.rule.startsWith('exclusion:'));
      if (finding === null) expect(found).toEqual([]);
      else
        expect(found).toEqual([
          {
            rule: finding[0],
            severity: finding[1],
            ids: [TARGET, CARRIER, LINK],
            facts: expect.objectContaining({
              exclusion: expect.any(String),
              linked: expect.any(String),
              carrier: expect.any(String),
            }),
            source: { basis: 'published-list', reference: expect.any(String) },
          },
        ]);
    },
  );

  test('the facts say how the link and the carrier stand', () => {
    const of = (answers: Answers) =>
      score({ [TARGET]: 'present', ...answers }, kvelloStyle).findings.find(({ rule }) =>
        rule.startsWith('exclusion:'),
      )?.facts;
    expect(of({ [LINK]: 'present', [CARRIER]: 'present' })).toMatchObject({
      linked: 'present',
      carrier: 'present',
    });
    expect(of({ [LINK]: 'present', [CARRIER]: 'not-applicable' })).toMatchObject({
      linked: 'present',
      carrier: 'absent',
    });
    expect(of({ [CARRIER]: 'unknown' })).toMatchObject({ linked: 'open', carrier: 'open' });
  });

  test('bounds of scores that hold both are not exact while the carrier is open, unless the excluded one is absent', () => {
    const exact = (answers: Answers, id = 'risk') => score(answers, kvelloStyle).scores[id]!.exact;
    expect(exact({ [TARGET]: 'present', [LINK]: 'present' })).toBe(false);
    expect(exact({ [TARGET]: 'present' })).toBe(false);
    expect(exact({ [LINK]: 'present' })).toBe(false);
    expect(exact({})).toBe(false);
    expect(exact({ [TARGET]: 'absent' })).toBe(true);
    expect(exact({ [TARGET]: 'not-applicable' })).toBe(true);
    expect(exact({ [CARRIER]: 'present' })).toBe(true);
    expect(exact({ [CARRIER]: 'absent' })).toBe(true);
    expect(exact({ [TARGET]: 'present', [LINK]: 'absent' })).toBe(true);
    expect(exact({}, 'risk-group-family')).toBe(true);
    expect(exact({}, 'protective')).toBe(true);
  });
});

describe('exclusions', () => {
  const exclusion = {
    id: 'covered',
    item: 'a',
    linkedBy: 'b',
    carriedBy: 'c',
    findings: {
      applied: 'exclusion:applied',
      carrierOpen: 'exclusion:x',
      carrierAbsent: 'exclusion:y',
      linkOpen: 'exclusion:z',
    } as const,
    text,
  };
  const excluding = (value: InstrumentDefinition['scores'][number]['value'], more: object = {}) =>
    small({ total: value }, { exclusions: [exclusion as never], ...more });
  const both = { a: 'present', b: 'present', c: 'present' };

  test('an excluded item counts as absent, in whatever way it is read', () => {
    const of = (value: InstrumentDefinition['scores'][number]['value'], answers: Answers = both) =>
      score(answers, excluding(value)).scores['total'];
    expect(of({ item: 'a', values: { absent: 2, present: 5 } })).toHaveValue(2);
    expect(of({ sum: ['a', 'x'] }, { ...both, x: 3 })).toHaveValue(3);
    expect(of({ not: 'a' })).toHaveValue(1);
    expect(of({ sum: ['a'], weights: [-2] })).toHaveValue(0);
    expect(of({ count: ['a'] })).toHaveValue(0);
  });

  test('one result does not carry over into the next', () => {
    const instrument = excluding({ count: ['a', 'x'] });
    const of = (answers: Answers) => score(answers, instrument).scores['total']!;
    const excluded = of({ ...both, x: 0 });
    const standing = of({ ...both, c: 'absent', x: 0 });
    const open = of({ ...both, c: 'unknown', x: 0 });
    expect([excluded, standing, open].map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(
      [excluded, standing, open].map(({ contributions }) => [contributions[0]!.low, contributions[0]!.high]),
    ).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  test('where neither the link nor the carrier applies, nothing is excluded, and the item still matters', () => {
    const instrument = small(
      {},
      {
        exclusions: [exclusion as never],
        scores: [
          {
            id: 'total',
            value: { sum: ['a'] },
            bands: [
              { id: 'no', from: 0 },
              { id: 'yes', from: 1 },
            ],
          },
        ],
      },
    );
    const { total } = score({ b: 'not-applicable', c: 'not-applicable' }, instrument).scores;
    expect(total).toHaveBounds(0, 1, true);
    expect(total!.criticalUnknowns).toEqual(['a']);
    expect(score({ b: 'present', c: 'present' }, instrument).scores['total']).toMatchObject({
      low: 0,
      high: 0,
      band: 'no',
      criticalUnknowns: [],
    });
    expect(score({ a: 'present', b: 'present' }, instrument).scores['total']!.criticalUnknowns).toEqual([
      'c',
    ]);
    expect(score({ a: 'present' }, instrument).scores['total']!.criticalUnknowns).toEqual(['b', 'c']);
  });

  test('the link and the carrier are read as they stand, whatever excludes them', () => {
    const second = { ...exclusion, id: 'second', item: 'c', linkedBy: 'b', carriedBy: 'a' };
    const instrument = small(
      { total: { sum: ['a', 'c'] } },
      { exclusions: [exclusion as never, second as never] },
    );
    expect(score(both, instrument).scores['total']).toHaveValue(0);
  });

  test('a source is named by the exclusion, or by the instrument', () => {
    const named = small(
      { total: 'a' },
      { exclusions: [{ ...exclusion, sources: [{ source: 'list', confidence: 'confirmed' }] } as never] },
    );
    expect(score(both, named).findings[0]).toMatchObject({
      rule: 'exclusion:applied',
      source: { reference: 'list' },
    });
  });
});

describe('filters', () => {
  const skip = { id: 'none', when: { not: 'a' }, items: ['x', 'y'] };
  const filtered = (more: Partial<InstrumentDefinition> = {}) =>
    small(
      { total: { sum: ['a', 'x', 'y'] }, rest: { sum: ['x', 'y'] }, largest: { max: ['x', 'y'] } },
      { skips: [skip], ...more },
    );
  const of = (answers: Answers) => score(answers, filtered()).scores;

  test('that hold take items away', () => {
    const { total, rest } = of({ a: 'absent' });
    expect(total).toHaveValue(0);
    expect(total!.notApplicable).toEqual(['x', 'y']);
    expect(total!.contributions.map(({ rule }) => rule)).toEqual(['answered', 'skipped', 'skipped']);
    expect(rest).toHaveValue(null);
    expect(rest).toHaveBounds(0, 0);
  });

  test('that do not hold leave them', () => {
    expect(of({ a: 'present' })['total']).toHaveBounds(1, 7, true);
    expect(of({ a: 'present' })['total']!.notAssessed).toEqual(['x', 'y']);
  });

  test('that do not apply hold for nobody', () => {
    expect(of({ a: 'not-applicable' })['rest']).toHaveBounds(0, 6, true);
  });

  test('that are open leave it open', () => {
    const { total, rest, largest } = of({ x: 2 });
    expect(total).toHaveBounds(2, 6, true);
    expect(total!.notAssessed).toEqual(['a', 'y']);
    expect(total!.contributions).toMatchObject([
      { item: 'a', rule: 'open', low: 0, high: 1 },
      { item: 'x', rule: 'answered', low: 2, high: 2 },
      { item: 'y', rule: 'may-be-skipped', low: 0, high: 3 },
    ]);
    expect(rest).toHaveBounds(2, 5);
    expect(largest).toHaveBounds(2, 3);
    expect(of({})['largest']).toHaveValue(null);
  });

  test('several over one item hold where any of them does', () => {
    const two = filtered({ skips: [skip, { id: 'other', when: 'b', items: ['x'] }] });
    expect(score({ a: 'present', b: 'present' }, two).scores['rest']!.notApplicable).toEqual(['x']);
    expect(score({ a: 'absent', b: 'absent' }, two).scores['rest']!.notApplicable).toEqual(['x', 'y']);
    expect(score({ a: 'present', b: 'absent' }, two).scores['rest']!.notApplicable).toEqual([]);
    expect(score({ a: 'not-applicable', b: 'present' }, two).scores['rest']!.notApplicable).toEqual(['x']);
  });

  test('an answer given all the same stays, with a finding where the filter surely holds', () => {
    const answered = score({ a: 'absent', x: 2 }, filtered());
    expect(answered.scores['rest']).toHaveValue(2);
    expect(answered).toHaveFinding('skip:answered', ['x']);
    // The first of the answers is an answer like any other.
    expect(score({ a: 'absent', x: 0 }, filtered())).toHaveFinding('skip:answered', ['x']);
    expect(score({ a: 'absent', x: 'unknown' }, filtered())).not.toHaveFinding('skip:answered');
    expect(score({ x: 2 }, filtered())).not.toHaveFinding('skip:answered');
    expect(score({ a: 'present', x: 2 }, filtered())).not.toHaveFinding('skip:answered');
    expect(score({ a: 'not-applicable', x: 2 }, filtered())).not.toHaveFinding('skip:answered');
  });

  test('a scale that may not apply has no value, even where a rule would fill it', () => {
    const instrument = small(
      {
        rest: { sum: ['x', 'y'], missing: { needs: 0, fill: 1 } },
        total: { sum: ['z', { sum: ['x', 'y'], missing: { needs: 0, fill: 1 } }] },
      },
      { skips: [skip] },
    );
    expect(score({ a: 'present' }, instrument).scores['rest']).toHaveValue(2);
    expect(score({}, instrument).scores['rest']).toHaveValue(null);
    expect(score({ z: 3 }, instrument).scores['total']).toHaveValue(null);
    expect(score({ z: 3, a: 'present' }, instrument).scores['total']).toHaveValue(5);
    expect(score({ z: 3, a: 'absent' }, instrument).scores['total']).toHaveValue(3);
  });
});

describe('prompts', () => {
  const source = { basis: 'guideline', reference: 'handbook' } as const;
  const prompting = (when: InstrumentDefinition['scores'][number]['value']) =>
    small({ total: 'x' }, { prompts: [{ rule: 'overlap:own', severity: 'WARNING', when, text, source }] });
  const found = (when: InstrumentDefinition['scores'][number]['value'], answers: Answers) =>
    score(answers, prompting(when)).findings.filter(({ rule }) => rule === 'overlap:own');

  test('are given where they surely hold, with the items that are there', () => {
    expect(found({ all: ['a', { any: ['b', 'c'] }] }, { a: 'present', b: 'absent', c: 'present' })).toEqual([
      { rule: 'overlap:own', severity: 'WARNING', ids: ['a', 'c'], facts: {}, source },
    ]);
    expect(found({ all: ['a', 'b'] }, { a: 'present', b: 'unknown' })).toEqual([]);
    expect(found({ all: ['a', 'b'] }, { a: 'present', b: 'absent' })).toEqual([]);
    expect(found({ all: ['a', 'b'] }, { a: 'not-applicable', b: 'not-applicable' })).toEqual([]);
    expect(found({ any: ['a', 'b'] }, { b: 'present' })).toMatchObject([{ ids: ['b'] }]);
  });

  test('name items in the order of the instrument, once', () => {
    expect(
      found(
        { all: ['b', 'a', { test: { sum: ['b', 'x'] }, atLeast: 1 }] },
        { a: 'present', b: 'present', x: 2 },
      ),
    ).toMatchObject([{ ids: ['a', 'b', 'x'] }]);
    expect(found({ not: 'a' }, { a: 'absent' })).toMatchObject([{ ids: [] }]);
  });

  test('that may not apply are not given', () => {
    const instrument = small(
      { total: 'x' },
      {
        skips: [{ id: 'none', when: 'c', items: ['a'] }],
        prompts: [{ rule: 'overlap:own', severity: 'INFO', when: { test: 'a', atLeast: 0 }, text, source }],
      },
    );
    expect(score({}, instrument)).not.toHaveFinding('overlap:own');
    expect(score({ c: 'absent' }, instrument)).toHaveFinding('overlap:own');
  });
});

describe('companions', () => {
  const instrument = small(
    { risk: { sum: ['a', 'b'] }, protection: { sum: ['c'] } },
    {
      companions: [
        {
          rule: 'profile:alone',
          severity: 'WARNING',
          score: 'risk',
          with: 'protection',
          source: { basis: 'thesis', reference: 'thesis' },
        },
      ],
    },
  );
  test('a score with nothing answered of the one beside it is a finding', () => {
    expect(score({ a: 'absent' }, instrument).findings).toEqual([
      {
        rule: 'profile:alone',
        severity: 'WARNING',
        facts: { score: 'risk', with: 'protection' },
        source: { basis: 'thesis', reference: 'thesis' },
      },
    ]);
    expect(score({}, instrument)).not.toHaveFinding('profile:alone');
    expect(score({ a: 'unknown' }, instrument)).not.toHaveFinding('profile:alone');
    expect(score({ a: 'absent', c: 'absent' }, instrument)).not.toHaveFinding('profile:alone');
    expect(score({ a: 'absent', c: 'unknown' }, instrument)).toHaveFinding('profile:alone');
    expect(score({ c: 'present' }, instrument)).not.toHaveFinding('profile:alone');
  });
});
