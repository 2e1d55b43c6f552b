import fc from 'fast-check';
import { type DeadlineKey, type DeadlineOptions, deadlines } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../case-flow/flows.js';

/** An investigation that was extended, received on a day and opened on the same day. */
const extended = (received: string) =>
  flowOf([
    ['receive-report', received],
    ['open-investigation', received],
    ['extend-investigation', received, { grounds: 'Waiting for an expert' }],
  ]);

/** From this law on both limits; the report of 2022 needs the caller's own rule. */
const ownRule: DeadlineOptions['overrides'] = [
  {
    key: 'investigation-ordinary',
    rule: { count: 3, unit: 'months' },
    legalBasis: { law: 'BVL', chapter: '6', section: '9', subsections: ['1'] },
    from: '2022-01-01',
    to: '2022-12-31',
    reason: 'Counted as the Act of 2021 does',
  },
  {
    key: 'investigation-extended',
    rule: { count: 6, unit: 'months' },
    legalBasis: { law: 'BVL', chapter: '6', section: '9', subsections: ['1'] },
    from: '2022-01-01',
    to: '2022-12-31',
    reason: 'Counted as the Act of 2021 does',
  },
];

const due = (received: string, key: DeadlineKey, options: DeadlineOptions = {}) =>
  deadlines(extended(received), options).deadlines.find((one) => one.key === key)?.due;

describe('worked dates', () => {
  test.each([
    ['2026-01-05', '2026-01-12', '2026-04-12', '2026-04-12', '2026-07-12', '2026-07-05', '2026-07-11'],
    ['2026-02-24', '2026-03-03', '2026-06-03', '2026-06-01', '2026-09-03', '2026-08-24', '2026-08-30'],
    ['2026-08-24', '2026-08-31', '2026-11-30', '2026-11-29', '2027-02-28', '2027-02-24', '2027-02-27'],
    ['2026-11-23', '2026-11-30', '2027-02-28', '2027-02-28', '2027-05-30', '2027-05-23', '2027-05-29'],
    ['2027-01-24', '2027-01-31', '2027-04-30', '2027-05-01', '2027-07-31', '2027-07-24', '2027-07-30'],
    ['2027-11-23', '2027-11-30', '2028-02-29', '2028-02-28', '2028-05-30', '2028-05-23', '2028-05-28'],
  ])(
    'received %s: week %s, three months %s, 97 days %s, six months from the week %s or the receipt %s, 187 days %s',
    (received, week, three, register97, six, sixFromReceipt, register187) => {
      expect(due(received, 'report-review')).toBe(week);
      expect(due(received, 'investigation-ordinary')).toBe(three);
      expect(due(received, 'investigation-ordinary', { policy: 'register-check' })).toBe(register97);
      expect(due(received, 'investigation-extended')).toBe(six);
      expect(due(received, 'investigation-extended', { extendedFrom: 'from-week-limit' })).toBe(six);
      expect(due(received, 'investigation-extended', { extendedFrom: 'from-receipt' })).toBe(sixFromReceipt);
      expect(due(received, 'investigation-extended', { policy: 'register-check' })).toBe(register187);
      expect(due(received, 'investigation-ordinary', { extendedFrom: 'from-receipt' })).toBe(three);
    },
  );

  test('a report of 2022 has a day only by the rule of the caller', () => {
    const received = '2022-12-28';
    expect(due(received, 'report-review')).toBe('2023-01-04');
    expect(due(received, 'investigation-ordinary')).toBeNull();
    expect(due(received, 'investigation-extended')).toBeNull();
    expect(due(received, 'investigation-ordinary', { policy: 'register-check' })).toBeNull();
    const options = { overrides: ownRule };
    expect(due(received, 'investigation-ordinary', options)).toBe('2023-04-04');
    expect(due(received, 'investigation-extended', options)).toBe('2023-07-04');
    expect(due(received, 'investigation-extended', { ...options, extendedFrom: 'from-receipt' })).toBe(
      '2023-06-28',
    );
  });

  test('the day after has a text', () => {
    expect(due('2022-12-31', 'investigation-ordinary')).toBeNull();
    expect(due('2023-01-01', 'investigation-ordinary')).toBe('2023-04-08');
  });
});

/** The same arithmetic by the calendar of the language, which the library does not use. */
const calendar = {
  days: (date: string, count: number): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10),
  months: (date: string, count: number): string => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
  },
};

test('on any day, by a calendar that is not ours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20 }), (after, wait) => {
      const received = calendar.days('2023-01-01', after);
      const opened = calendar.days(received, wait);
      const flow = flowOf([
        ['receive-report', received],
        ['open-investigation', opened],
        ['extend-investigation', opened, { grounds: 'Waiting for an expert' }],
        ['decide-measures', opened],
        ['start-plan', opened],
      ]);
      const week = calendar.days(received, 7);
      const all = (options: DeadlineOptions) =>
        Object.fromEntries(deadlines(flow, options).deadlines.map((one) => [one.key, one.due]));
      expect(all({})).toMatchObject({
        'report-review': week,
        'reporter-receipt': calendar.days(received, 21),
        'investigation-ordinary': calendar.months(week, 3),
        'investigation-extended': calendar.months(week, 6),
        'plan-evaluation': calendar.months(opened, 3),
      });
      expect(all({ extendedFrom: 'from-receipt' })).toMatchObject({
        'investigation-ordinary': calendar.months(week, 3),
        'investigation-extended': calendar.months(received, 6),
      });
      expect(all({ policy: 'register-check' })).toEqual({
        'investigation-ordinary': calendar.days(received, 97),
        'investigation-extended': calendar.days(received, 187),
      });
    }),
  );
});

describe('the clock of an investigation', () => {
  const of = (opened: string, options: DeadlineOptions = {}) =>
    deadlines(
      flowOf([
        ['receive-report', '2026-01-05'],
        ['open-investigation', opened],
      ]),
      options,
    ).deadlines.find(({ key }) => key === 'investigation-ordinary');

  test.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-01-11', '2026-01-11'],
    ['2026-01-12', '2026-01-12'],
    ['2026-01-13', '2026-01-12'],
    ['2026-02-20', '2026-01-12'],
  ])('opened %s: the record begins on %s, the clock on the day the week ends', (opened, record) => {
    expect(of(opened)).toMatchObject({ recordStart: record, clockStart: '2026-01-12', due: '2026-04-12' });
  });

  test('the register counts from the day of the report', () => {
    expect(of('2026-01-09', { policy: 'register-check' })).toMatchObject({
      clockStart: '2026-01-05',
      due: '2026-04-12',
      policy: 'register-check',
      span: { count: 97, unit: 'days' },
    });
  });

  test('another time for the report moves the clock', () => {
    const overrides = [
      {
        key: 'report-review',
        rule: { count: 6, unit: 'weeks' },
        legalBasis: { law: 'BVL2021', chapter: '2', section: '7' },
        from: '2026-01-01',
        reason: 'Regulation for a time',
      },
    ] as const;
    expect(of('2026-01-09', { overrides })).toMatchObject({ clockStart: '2026-02-16', due: '2026-05-16' });
  });

  test('no investigation, no time limit for one', () => {
    const report = flowOf([
      ['receive-report', '2026-01-05'],
      ['dismiss-report', '2026-01-06'],
    ]);
    expect(deadlines(report).deadlines.map(({ key }) => key)).toEqual(['report-review', 'reporter-receipt']);
    expect(deadlines(report, { policy: 'register-check' }).deadlines).toEqual([]);
  });
});
