import { checkCaseFlow, type DeadlineOptions, deadlines, wordLawFinding } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../case-flow/flows.js';
import { failsWith, failure } from '../fail.js';

const report = (date: string) => flowOf([['receive-report', date]]);
const review = (date: string, options: DeadlineOptions = {}) => deadlines(report(date), options).deadlines[0];

const override = {
  key: 'report-review',
  rule: { count: 6, unit: 'weeks' },
  legalBasis: { law: 'BVL2021', chapter: '2', section: '7' },
  from: '2026-02-01',
  to: '2026-02-28',
  reason: 'Regulation for a time',
} as const;

describe('overrides', () => {
  test.each([
    ['2026-01-31', '2026-02-07', 'act'],
    ['2026-02-01', '2026-03-15', 'override'],
    ['2026-02-28', '2026-04-11', 'override'],
    ['2026-03-01', '2026-03-08', 'act'],
  ])('one from 2026-02-01 to 2026-02-28, for a report of %s: %s by %s', (date, due, policy) => {
    expect(review(date, { overrides: [override] })).toMatchObject({ due, policy });
  });

  test('without an end it holds on, and of several the last one that fits is used', () => {
    const { to: _, ...open } = override;
    const later = { ...open, rule: { count: 10, unit: 'days' }, reason: 'Newer' } as const;
    expect(review('2030-01-01', { overrides: [open] })).toMatchObject({ due: '2030-02-12' });
    expect(review('2026-02-10', { overrides: [override, later] })).toMatchObject({
      due: '2026-02-20',
      overrideReason: 'Newer',
    });
    expect(review('2026-02-10', { overrides: [later, override] })).toMatchObject({ due: '2026-03-24' });
    expect(review('2026-02-10', { overrides: [{ ...later, key: 'appeal' }] })).toMatchObject({
      due: '2026-02-17',
      overrideBasis: null,
    });
  });

  test('the deadline and its finding name it', () => {
    const found = deadlines(report('2026-02-10'), { overrides: [override], date: '2026-03-25' });
    expect(found.deadlines[0]).toMatchObject({
      state: 'passed',
      overrideReason: 'Regulation for a time',
      overrideBasis: { law: 'BVL2021', chapter: '2', section: '7' },
      confidence: null,
    });
    expect(found.findings[0]).toMatchObject({
      rule: 'law:deadline-passed',
      facts: {
        policy: 'override',
        overridden: true,
        count: 6,
        unit: 'weeks',
        clockStart: '2026-02-10',
        due: '2026-03-24',
      },
    });
  });

  test('years, months, days and hours', () => {
    const dueBy = (count: number, unit: 'hours' | 'days' | 'weeks' | 'months' | 'years') =>
      review('2024-02-29', { overrides: [{ ...override, from: '2024-01-01', rule: { count, unit } }] })?.due;
    expect(dueBy(1, 'years')).toBe('2025-02-28');
    expect(dueBy(1, 'months')).toBe('2024-03-29');
    expect(dueBy(1, 'weeks')).toBe('2024-03-07');
    expect(dueBy(1, 'days')).toBe('2024-03-01');
    expect(dueBy(24, 'hours')).toBe('2024-03-01');
    expect(dueBy(25, 'hours')).toBe('2024-03-02');
  });
});

describe('holidays', () => {
  test.each<[string, DeadlineOptions['holidays'], string, string]>([
    ['2026-12-18', undefined, '2026-12-25', '2026-12-25'],
    ['2026-12-18', [], '2026-12-25', '2026-12-25'],
    ['2026-12-18', ['2026-12-25'], '2026-12-26', '2026-12-25'],
    ['2026-12-18', ['2026-12-25', '2026-12-26'], '2026-12-27', '2026-12-25'],
    ['2026-12-18', ['2026-12-25', '2026-12-26', 'sunday'], '2026-12-28', '2026-12-25'],
    ['2026-12-18', ['2026-12-24'], '2026-12-25', '2026-12-25'],
    ['2026-06-27', ['saturday'], '2026-07-05', '2026-07-04'],
    ['2026-06-27', ['sunday'], '2026-07-04', '2026-07-04'],
    ['2026-06-27', ['saturday', 'sunday'], '2026-07-06', '2026-07-04'],
    ['2026-06-26', ['saturday', 'sunday'], '2026-07-03', '2026-07-03'],
  ])('a report of %s with %j: %s instead of %s', (date, holidays, due, dueUnmoved) => {
    expect(review(date, { holidays })).toMatchObject({ due, dueUnmoved });
  });

  test('they do not move the clock of the investigation', () => {
    const flow = flowOf([
      ['receive-report', '2026-12-18'],
      ['open-investigation', '2026-12-20'],
    ]);
    const found = deadlines(flow, { holidays: ['2026-12-25', '2026-12-26'] }).deadlines;
    expect(found.find(({ key }) => key === 'investigation-ordinary')).toMatchObject({
      clockStart: '2026-12-25',
      due: '2027-03-25',
    });
  });

  test('at the end of the calendar nothing runs on for ever', () => {
    expect(review('9999-12-30', { holidays: ['9999-12-31'] })).toMatchObject({ due: '9999-12-31' });
  });

  test('a month is not moved', () => {
    const flow = flowOf(
      (
        ['receive-report', 'open-investigation', 'decide-measures', 'start-plan', 'start-aftercare'] as const
      ).map((type) => [type, '2026-01-05'] as const),
      { child: { birthMonth: '2008-01' } },
    );
    expect(deadlines(flow, { holidays: ['saturday', 'sunday'] }).deadlines.at(-1)).toMatchObject({
      due: '2033-01',
    });
  });
});

describe('findings', () => {
  const investigated = (extension: string, end?: string) =>
    flowOf(
      [
        ['receive-report', '2026-01-05'],
        ['open-investigation', '2026-01-08'],
        ['send-receipt', '2026-01-09'],
        ['extend-investigation', extension, { grounds: 'Waiting for an expert' }],
        ...(end === undefined ? [] : ([['dismiss-case', end]] as const)),
      ],
      { reporter: 'private' },
    );

  test.each([
    ['2026-04-12', []],
    ['2026-04-13', ['law:extended-late']],
  ])('an extension on %s of a time to 2026-04-12: %j', (extension, rules) => {
    const found = deadlines(investigated(extension), { date: '2026-05-01' });
    const ordinary = found.deadlines.find(({ key }) => key === 'investigation-ordinary');
    expect(ordinary).toMatchObject({ state: 'extended', due: '2026-04-12' });
    expect(
      found.findings.filter(({ facts }) => facts['key'] === 'investigation-ordinary').map(({ rule }) => rule),
    ).toEqual(rules);
  });

  test.each([
    ['2026-07-12', []],
    ['2026-07-13', ['law:deadline-met-late', 'law:not-confirmed']],
  ])('an extended investigation that ends on %s: %j', (end, rules) => {
    expect(deadlines(investigated('2026-03-01', end)).findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('how well a length is supported is said while it matters', () => {
    const rules = deadlines(investigated('2026-03-01')).findings.map(({ rule, facts }) => [
      rule,
      facts['key'],
      facts['confidence'],
    ]);
    expect(rules).toEqual([['law:not-confirmed', 'investigation-extended', 'partial']]);
  });

  test.each([
    ['acute-care-order', '2026-04-14', 'law:decision-lapsed', 'ERROR'],
    ['moving-ban', '2026-06-03', 'law:order-ended', 'ERROR'],
  ] as const)('%s on %s: %s', (emergency, date, rule, severity) => {
    const flow = flowOf([['decide-emergency', '2026-03-02', { emergency }]]);
    expect(deadlines(flow, { date }).findings.map((one) => [one.rule, one.severity])).toEqual([
      [rule, severity],
    ]);
  });

  const toBoard = (['receive-report', 'open-investigation', 'send-petition'] as const).map(
    (type) => [type, '2026-03-02'] as const,
  );
  test.each<[string, Parameters<typeof flowOf>[0], string, string]>([
    [
      'a petition',
      [
        ['decide-emergency', '2026-03-02', { emergency: 'acute-care-order' }],
        ['board-receives', '2026-03-03', { of: 'e1' }],
        ['board-approves', '2026-03-04', { of: 'e1' }],
        ['send-emergency-petition', '2026-04-14', { of: 'e1' }],
      ],
      'law:step-after-lapse',
      'Petition after an acute care order: the decision lapses after 2026-04-13, and the next step is of 2026-04-14. Counted by the Act.',
    ],
    [
      'moving the child',
      [...toBoard, ['order-care', '2026-03-02'], ['carry-out-care-order', '2026-04-14', { of: 'e4' }]],
      'law:step-after-lapse',
      'Carry out the care order: the decision lapses after 2026-04-13, and the next step is of 2026-04-14. Counted by the Act.',
    ],
    [
      'ending an order',
      [
        ...toBoard,
        ['order-measures', '2026-03-02', { order: 'ordered-measure' }],
        ['end-order', '2027-03-03', { of: 'e4' }],
      ],
      'law:step-after-end',
      'Ordered help measure: ends after 2027-03-02, and the next step is of 2027-03-03. Counted by the Act.',
    ],
  ])('%s a day late says that it was done, and when', (_, shorts, rule, words) => {
    const found = deadlines(flowOf(shorts, { reporter: 'anonymous' })).findings;
    expect(found.map((one) => [one.rule, one.severity, wordLawFinding(one, 'en')])).toEqual([
      [rule, 'ERROR', words],
    ]);
  });

  test('aftercare that went on after the month of the birthday', () => {
    const cared = (end: string) =>
      deadlines(
        flowOf(
          [
            ['receive-report', '2026-01-05'],
            ['open-investigation', '2026-01-05'],
            ['decide-measures', '2026-01-05'],
            ['start-plan', '2026-01-05'],
            ['start-aftercare', '2026-01-06'],
            ['end-aftercare', end],
          ],
          { child: { birthMonth: '2001-05' }, reporter: 'anonymous' },
        ),
      ).findings.map(({ rule, facts }) => [rule, facts['due'], facts['end']]);
    expect(cared('2026-05-31')).toEqual([]);
    expect(cared('2026-06-01')).toEqual([['law:aftercare-ended', '2026-05', '2026-06-01']]);
  });

  test('an option that has ended is information; one used too late is an error', () => {
    const dismissed = [
      ['receive-report', '2026-01-05'],
      ['send-receipt', '2026-01-05'],
      ['open-investigation', '2026-01-05'],
      ['dismiss-with-reopening-option', '2026-01-31'],
    ] as const;
    const found = (more: Parameters<typeof flowOf>[0], date: string) =>
      deadlines(flowOf([...dismissed, ...more]), { date })
        .findings.filter(({ facts }) => facts['key'] === 'reopen-after-refusal')
        .map(({ rule, severity }) => [rule, severity]);
    expect(found([], '2026-07-31')).toEqual([]);
    expect(found([], '2026-08-01')).toEqual([['law:option-ended', 'INFO']]);
    expect(found([['reopen-investigation', '2026-07-31']], '2026-09-01')).toEqual([]);
    expect(found([['reopen-investigation', '2026-08-01']], '2026-09-01')).toEqual([
      ['law:reopened-too-late', 'ERROR'],
    ]);
  });

  test.each([
    ['2022-12-20', 'act-child-welfare-1992#4-2'],
    ['2026-01-05', 'act-child-welfare-2021#2-1'],
  ])('a finding about a report of %s names %s', (date, reference) => {
    expect(deadlines(report(date), { date: '2026-01-20' }).findings[0]?.source).toEqual({
      basis: 'law',
      reference,
    });
  });

  test('a finding by the check of the register names the register', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['open-investigation', '2026-01-08'],
    ]);
    expect(deadlines(flow, { policy: 'register-check', date: '2026-04-13' })).toMatchObject({
      deadlines: [{ key: 'investigation-ordinary', state: 'passed', due: '2026-04-12' }],
      findings: [
        {
          rule: 'law:deadline-passed',
          facts: { policy: 'register-check', count: 97, unit: 'days' },
          source: { basis: 'register', reference: 'barnevernsregisteret-checks' },
        },
      ],
    });
  });

  test('nothing is overdue without a date', () => {
    expect(deadlines(report('2020-01-06')).findings).toEqual([]);
  });

  test('events after the date do not count', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['dismiss-report', '2026-01-14'],
    ]);
    expect(deadlines(flow, { date: '2026-01-13' }).deadlines[0]).toMatchObject({
      state: 'passed',
      end: null,
    });
    expect(deadlines(flow, { date: '2026-01-14' }).deadlines[0]).toMatchObject({ state: 'met-late' });
    expect(deadlines(flow, { date: '2026-01-04' })).toEqual({ deadlines: [], findings: [] });
  });
});

test('a part of a reference that is none is told what it should be', () => {
  for (const wrong of [{ section: '0' }, { letters: ['ab'] }, { subsections: ['1234'] }]) {
    const legalBasis = { law: 'BVL', chapter: '4', ...wrong } as const;
    const call = () => deadlines(report('2026-02-10'), { overrides: [{ ...override, legalBasis }] });
    expect(failure(call)).toMatchObject({ code: 'value-invalid', facts: { expected: 'legal-part' } });
  }
});

describe('what is refused', () => {
  const with_ = (options: object) => () => deadlines(report('2026-01-05'), options as DeadlineOptions);

  test.each<[string, () => unknown, string]>([
    ['an unknown option', with_({ polciy: 'act' }), 'key-unknown options.polciy'],
    ['an unknown policy', with_({ policy: 'law' }), 'value-invalid options.policy'],
    ['an unknown start', with_({ extendedFrom: 'from-opening' }), 'value-invalid options.extendedFrom'],
    ['an unknown interval', with_({ evaluations: 'yearly' }), 'value-invalid options.evaluations'],
    ['an impossible day', with_({ date: '2026-02-30' }), 'date-impossible options.date'],
    ['a month', with_({ date: '2026-02' }), 'value-invalid options.date'],
    ['a holiday that is none', with_({ holidays: ['friday'] }), 'value-invalid options.holidays.0'],
    ['an impossible holiday', with_({ holidays: ['2026-02-30'] }), 'date-impossible options.holidays.0'],
    [
      'an unknown time limit',
      with_({ overrides: [{ ...override, key: 'review' }] }),
      'value-invalid options.overrides.0.key',
    ],
    [
      'no time at all',
      with_({ overrides: [{ ...override, rule: { count: 0, unit: 'days' } }] }),
      'number-invalid options.overrides.0.rule.count',
    ],
    [
      'half a day',
      with_({ overrides: [{ ...override, rule: { count: 0.5, unit: 'days' } }] }),
      'number-invalid options.overrides.0.rule.count',
    ],
    [
      'too long a time',
      with_({ overrides: [{ ...override, rule: { count: 36_526, unit: 'days' } }] }),
      'number-invalid options.overrides.0.rule.count',
    ],
    [
      'an unknown unit',
      with_({ overrides: [{ ...override, rule: { count: 1, unit: 'fortnights' } }] }),
      'value-invalid options.overrides.0.rule.unit',
    ],
    [
      'no reason',
      with_({ overrides: [{ ...override, reason: ' ' }] }),
      'value-invalid options.overrides.0.reason',
    ],
    [
      'an unknown law',
      with_({ overrides: [{ ...override, legalBasis: { law: 'GDPR', chapter: '1' } }] }),
      'value-invalid options.overrides.0.legalBasis.law',
    ],
    [
      'a part that is 0',
      with_({ overrides: [{ ...override, legalBasis: { law: 'BVL', chapter: '0' } }] }),
      'value-invalid options.overrides.0.legalBasis.chapter',
    ],
    [
      'a letter that is none',
      with_({ overrides: [{ ...override, legalBasis: { law: 'BVL', chapter: '4', letters: ['ab'] } }] }),
      'value-invalid options.overrides.0.legalBasis.letters.0',
    ],
    [
      'an end before the beginning',
      with_({ overrides: [{ ...override, to: '2026-01-31' }] }),
      'date-order options.overrides.0.to',
    ],
    ['a case flow that is none', () => deadlines({ schemaVersion: 1 } as never), 'required-missing id'],
    ['nothing', () => deadlines(null as never), 'value-invalid'],
  ])('%s', (_, call, expected) => {
    expect(failsWith(call)).toBe(expected);
  });

  test('an override for one day, and the longest there is, are fine', () => {
    const one = {
      ...override,
      from: '2026-01-05',
      to: '2026-01-05',
      rule: { count: 36_525, unit: 'days' },
    } as const;
    expect(review('2026-01-05', { overrides: [one] })?.due).toBe('2126-01-06');
  });

  test('an error names what may stand there', () => {
    expect(failure(with_({ policy: 'law' })).facts).toEqual({ expected: ['act', 'register-check'] });
  });

  test('a checked copy gives the same as what an edit made', () => {
    const flow = report('2026-01-05');
    expect(deadlines(checkCaseFlow(JSON.parse(JSON.stringify(flow))))).toEqual(deadlines(flow));
  });
});
