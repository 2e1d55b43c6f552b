import {
  type CaseEvent,
  type CaseEventType,
  type CaseFlow,
  type Deadline,
  type DeadlineKey,
  type DeadlineOptions,
  deadlineRules,
  deadlines,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyObject } from '../../catalog/walk.js';
import { flowOf, needed, type Short } from '../case-flow/flows.js';

/** Events on one day that lead to where a time limit can begin. */
const sameDay = (date: string, ...types: readonly CaseEventType[]): readonly Short[] =>
  types.map((type) => [type, date, needed(type)] as const);

const one = (flow: CaseFlow, key: DeadlineKey, options: DeadlineOptions = {}): Deadline | undefined =>
  deadlines(flow, options).deadlines.find((deadline) => deadline.key === key);

type Row = readonly [
  key: DeadlineKey,
  started: string,
  lead: readonly CaseEventType[],
  start: readonly [CaseEventType, Partial<CaseEvent>?],
  end: CaseEventType | null,
  due: string | null,
];

const toPetition = ['receive-report', 'open-investigation', 'send-petition'] as const;
const emergency = (kind: CaseEvent['emergency'], condition?: CaseEvent['condition']) =>
  ['decide-emergency', { emergency: kind, ...(condition === undefined ? {} : { condition }) }] as const;

const rows: readonly Row[] = [
  ['report-review', '2026-03-02', [], ['receive-report'], 'dismiss-report', '2026-03-09'],
  ['reporter-receipt', '2026-03-02', [], ['receive-report'], 'send-receipt', '2026-03-23'],
  ['reporter-receipt', '2026-03-02', [], ['receive-report'], 'omit-receipt', '2026-03-23'],
  [
    'reporter-outcome',
    '2026-03-02',
    ['receive-report', 'open-investigation'],
    ['dismiss-case'],
    'tell-outcome',
    '2026-03-23',
  ],
  [
    'reporter-outcome',
    '2026-03-02',
    ['receive-report', 'open-investigation'],
    ['decide-measures'],
    'tell-outcome',
    '2026-03-23',
  ],
  [
    'reopen-after-refusal',
    '2026-08-31',
    ['receive-report', 'open-investigation'],
    ['dismiss-with-reopening-option'],
    'reopen-investigation',
    '2027-02-28',
  ],
  [
    'ordered-measure',
    '2026-03-02',
    toPetition,
    ['order-measures', { order: 'ordered-measure' }],
    'end-order',
    '2027-03-02',
  ],
  [
    'ordered-day-care',
    '2026-03-02',
    toPetition,
    ['order-measures', { order: 'ordered-day-care' }],
    'end-order',
    null,
  ],
  [
    'ordered-parent-child-centre',
    '2026-03-02',
    toPetition,
    ['order-measures', { order: 'ordered-parent-child-centre' }],
    'end-order',
    '2026-06-02',
  ],
  [
    'parent-support-without-child-consent',
    '2026-03-02',
    toPetition,
    ['order-measures', { order: 'parent-support-without-child-consent' }],
    'end-order',
    '2026-09-02',
  ],
  [
    'assessment-in-centre',
    '2026-03-02',
    ['receive-report', 'open-investigation'],
    ['order-centre-assessment'],
    'end-order',
    '2026-06-02',
  ],
  ['acute-care-order', '2026-03-02', [], emergency('acute-care-order'), 'lapse-emergency', '2026-04-13'],
  [
    'acute-care-order',
    '2026-03-02',
    [],
    emergency('acute-care-order', 'habitual-residence-abroad'),
    'lapse-emergency',
    '2026-09-02',
  ],
  ['moving-ban', '2026-03-02', [], emergency('moving-ban'), 'end-emergency', '2026-06-02'],
  ['moving-ban', '2026-03-02', [], emergency('moving-ban', 'cannot-be-moved'), 'end-emergency', '2026-04-13'],
  ['acute-institution', '2026-03-02', [], emergency('acute-institution'), 'end-emergency', '2026-03-16'],
  [
    'acute-institution',
    '2026-03-02',
    [],
    emergency('acute-institution', 'habitual-residence-abroad'),
    'end-emergency',
    '2026-09-02',
  ],
  ['acute-trafficking', '2026-03-02', [], emergency('acute-trafficking'), 'end-emergency', '2026-03-16'],
  ['acute-travel-ban', '2026-03-02', [], emergency('acute-travel-ban'), 'end-emergency', '2026-04-13'],
  ['contact-stop', '2026-03-02', [], emergency('contact-stop'), 'end-emergency', '2026-03-23'],
  ['care-order-execution', '2026-03-02', toPetition, ['order-care'], 'carry-out-care-order', '2026-04-13'],
  [
    'care-order-execution',
    '2026-03-02',
    toPetition,
    ['order-care', { condition: 'abducted-abroad' }],
    'carry-out-care-order',
    '2027-03-02',
  ],
  ['care-order-revocation-bar', '2026-03-02', toPetition, ['order-care'], 'revoke-care-order', '2027-03-02'],
  [
    'institution-review',
    '2026-03-02',
    ['receive-report'],
    ['start-institution-stay'],
    'review-institution-stay',
    '2026-09-02',
  ],
  [
    'plan-evaluation',
    '2026-03-02',
    ['receive-report', 'open-investigation', 'decide-measures'],
    ['start-plan'],
    'evaluate',
    '2026-06-02',
  ],
  ['appeal', '2026-03-02', ['receive-report'], ['notify-decision'], 'appeal-decision', '2026-03-23'],
];

describe('each time limit: its last day is in time, the day after is not', () => {
  test.each(rows)('%s from %s', (key, started, lead, [type, more], end, due) => {
    const shorts: readonly Short[] = [
      ...sameDay(started, ...lead),
      [type, started, { ...needed(type), ...more }],
    ];
    const id = `e${shorts.length}`;
    const answers = [
      'decide-emergency',
      'order-measures',
      'order-centre-assessment',
      'start-institution-stay',
      'notify-decision',
    ];
    const flow = flowOf(shorts, { reporter: 'public' });
    const found = one(flow, key);
    expect(found).toMatchObject({
      key,
      due,
      start: { event: id, date: started },
      policy: key === 'plan-evaluation' ? 'guideline' : 'act',
    });
    if (due === null) {
      expect(found).toMatchObject({ state: 'no-limit', span: null, effect: 'none' });
      expect(one(flow, key, { date: '2099-01-01' })?.state).toBe('no-limit');
      return;
    }
    const after = nextDay(due);
    expect(found?.state).toBe('undated');
    expect(one(flow, key, { date: due })?.state).toBe('running');
    expect(one(flow, key, { date: after })?.state).toBe('passed');
    const ended = (date: string) =>
      one(
        flowOf(
          [...shorts, [end!, date, { ...needed(end!), ...(answers.includes(type) ? { of: id } : {}) }]],
          { reporter: 'public' },
        ),
        key,
      );
    expect(ended(due)).toMatchObject({ state: 'met', end: { date: due } });
    expect(ended(after)).toMatchObject({ state: 'met-late', end: { date: after } });
  });

  test('every time limit is in a table', () => {
    const tested = new Set<string>(rows.map(([key]) => key));
    const elsewhere = [
      'investigation-ordinary',
      'investigation-extended',
      'board-control-of-acute',
      'follow-up-after-revocation',
      'aftercare-end',
    ];
    expect(
      deadlineRules
        .map(({ key }) => key)
        .filter((key) => !tested.has(key))
        .sort(),
    ).toEqual([...elsewhere].sort());
  });

  test('frozen all the way down', () => {
    for (const { value, path } of everyObject(deadlineRules).slice(1))
      expect(Object.isFrozen(value), path).toBe(true);
  });
});

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('control by the board', () => {
  const received = (kind: CaseEvent['emergency'], date = '2026-03-02', then: readonly Short[] = []) =>
    flowOf([
      ['decide-emergency', date, { emergency: kind }],
      ['board-receives', date, { of: 'e1' }],
      ...then,
    ]);

  test('forty-eight hours have surely passed on the second day after; it is information only', () => {
    const found = deadlines(received('acute-care-order'), { date: '2026-03-05' });
    expect(found.deadlines.at(-1)).toMatchObject({
      key: 'board-control-of-acute',
      due: '2026-03-04',
      span: { count: 48, unit: 'hours' },
      state: 'passed',
      effect: 'information',
    });
    expect(found.findings).toEqual([]);
  });

  test('help for a child without care is not controlled', () => {
    expect(deadlines(received('acute-help')).deadlines).toEqual([]);
  });

  test('approval meets it, for the decision it is about', () => {
    const flow = flowOf([
      ['decide-emergency', '2026-03-02', { emergency: 'acute-care-order' }],
      ['decide-emergency', '2026-03-02', { emergency: 'contact-stop' }],
      ['board-receives', '2026-03-02', { of: 'e1' }],
      ['board-receives', '2026-03-02', { of: 'e2' }],
      ['board-approves', '2026-03-04', { of: 'e2' }],
    ]);
    expect(
      deadlines(flow)
        .deadlines.filter(({ key }) => key === 'board-control-of-acute')
        .map(({ state }) => state),
    ).toEqual(['undated', 'met']);
  });
});

describe('care orders, institutions and aftercare', () => {
  test('follow-up after a revoked care order', () => {
    const flow = flowOf([
      ...sameDay('2026-03-02', ...toPetition, 'order-care'),
      ['revoke-care-order', '2026-08-31'],
    ]);
    expect(one(flow, 'follow-up-after-revocation', { date: '2027-03-01' })).toMatchObject({
      due: '2027-02-28',
      state: 'passed',
      effect: 'information',
    });
    expect(one(flow, 'care-order-execution')).toMatchObject({ state: 'met-late' });
  });

  test('each new assessment of a stay starts the next', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-02'],
      ['start-institution-stay', '2026-01-02'],
      ['review-institution-stay', '2026-07-02', { of: 'e2' }],
      ['end-institution-stay', '2027-01-03', { of: 'e2' }],
    ]);
    expect(
      deadlines(flow)
        .deadlines.filter(({ key }) => key === 'institution-review')
        .map(({ due, state }) => [due, state]),
    ).toEqual([
      ['2026-07-02', 'met'],
      ['2027-01-02', 'met-late'],
    ]);
  });

  const aftercare = (child: { birthMonth?: string }) =>
    flowOf(
      sameDay(
        '2026-03-02',
        'receive-report',
        'open-investigation',
        'decide-measures',
        'start-plan',
        'start-aftercare',
      ),
      { child },
    );

  test.each([
    ['2026-04-30', 'running'],
    ['2026-05-31', 'running'],
    ['2026-06-01', 'passed'],
  ])('aftercare ends in the month of the 25th birthday: on %s it is %s', (date, state) => {
    expect(one(aftercare({ birthMonth: '2001-05' }), 'aftercare-end', { date })).toMatchObject({
      due: '2026-05',
      state,
    });
  });

  test('without a month of birth the end of aftercare is unknown', () => {
    expect(one(aftercare({}), 'aftercare-end', { date: '2026-05-01' })).toMatchObject({
      due: null,
      state: 'unknown',
    });
  });
});

describe('evaluation', () => {
  const planned = sameDay(
    '2026-03-02',
    'receive-report',
    'open-investigation',
    'decide-measures',
    'start-plan',
  );

  test('each evaluation starts the next interval; the options are named', () => {
    const flow = flowOf([...planned, ['evaluate', '2026-05-31']]);
    const intervals = (options: DeadlineOptions) =>
      deadlines(flow, options)
        .deadlines.filter(({ key }) => key === 'plan-evaluation')
        .map(({ due, state, confidence }) => [due, state, confidence]);
    expect(intervals({})).toEqual([
      ['2026-06-02', 'met', 'confirmed'],
      ['2026-08-31', 'undated', 'confirmed'],
    ]);
    expect(intervals({ evaluations: 'half-yearly' })).toEqual([
      ['2026-09-02', 'met', 'own'],
      ['2026-11-30', 'undated', 'own'],
    ]);
    expect(intervals({ evaluations: 'monthly' })).toEqual([
      ['2026-04-02', 'met-late', 'own'],
      ['2026-06-30', 'undated', 'own'],
    ]);
  });

  test('what was not evaluated in time is a finding by the guideline, not by the law', () => {
    const { findings } = deadlines(flowOf(planned, { reporter: 'anonymous' }), { date: '2026-06-03' });
    expect(findings).toEqual([
      {
        rule: 'law:evaluation-overdue',
        severity: 'WARNING',
        ids: ['e4'],
        facts: {
          key: 'plan-evaluation',
          policy: 'guideline',
          overridden: false,
          clockStart: '2026-03-02',
          due: '2026-06-02',
          count: 3,
          unit: 'months',
          confidence: 'confirmed',
        },
        source: { basis: 'guideline', reference: 'guideline-help-measures-2016#chapter 7' },
      },
    ]);
  });

  test('ten thousand evaluations', { timeout: 20_000 }, () => {
    const flow = flowOf([
      ...planned,
      ...Array.from({ length: 10_000 }, () => ['evaluate', '2026-04-01'] as const),
    ]);
    expect(deadlines(flow).deadlines.filter(({ key }) => key === 'plan-evaluation')).toHaveLength(10_001);
  });
});

describe('which reporter is owed what', () => {
  test.each([
    ['public', true, true],
    ['professional', true, true],
    ['private', true, false],
    ['anonymous', false, false],
    ['not-recorded', true, false],
  ] as const)('%s: receipt %s, outcome %s', (reporter, receipt, outcome) => {
    const flow = flowOf(sameDay('2026-03-02', 'receive-report', 'open-investigation', 'dismiss-case'), {
      reporter,
    });
    const keys = deadlines(flow).deadlines.map(({ key }) => key);
    expect([keys.includes('reporter-receipt'), keys.includes('reporter-outcome')]).toEqual([
      receipt,
      outcome,
    ]);
  });

  test('a petition that follows a plan is no outcome of an investigation', () => {
    const flow = flowOf(
      sameDay(
        '2026-03-02',
        'receive-report',
        'open-investigation',
        'decide-measures',
        'start-plan',
        'evaluate',
        'escalate',
        'send-petition',
      ),
      { reporter: 'public' },
    );
    expect(deadlines(flow).deadlines.filter(({ key }) => key === 'reporter-outcome')).toHaveLength(1);
  });
});

describe('the law of the day', () => {
  test.each<[DeadlineKey, string, string | null, Partial<CaseEvent>?]>([
    ['report-review', '2022-12-31', '2023-01-07'],
    ['report-review', '2023-01-01', '2023-01-08'],
    ['report-review', '1992-07-16', '1992-07-23'],
    ['reporter-receipt', '2008-12-31', null],
    ['reporter-receipt', '2009-01-01', '2009-01-22'],
    ['reporter-receipt', '2022-12-31', '2023-01-21'],
    ['reporter-receipt', '2023-01-01', '2023-01-22'],
    ['acute-care-order', '2022-12-31', '2023-02-11', { emergency: 'acute-care-order' }],
    ['acute-care-order', '2023-01-01', '2023-02-12', { emergency: 'acute-care-order' }],
    ['acute-institution', '2022-12-31', '2023-01-14', { emergency: 'acute-institution' }],
    ['acute-institution', '2023-01-01', '2023-01-15', { emergency: 'acute-institution' }],
    ['moving-ban', '2022-12-31', null, { emergency: 'moving-ban' }],
    ['moving-ban', '2023-01-01', '2023-04-01', { emergency: 'moving-ban' }],
    ['acute-travel-ban', '2026-01-22', null, { emergency: 'acute-travel-ban' }],
    ['acute-travel-ban', '2026-01-23', '2026-03-06', { emergency: 'acute-travel-ban' }],
    ['contact-stop', '2025-12-31', null, { emergency: 'contact-stop' }],
    ['contact-stop', '2026-01-01', '2026-01-22', { emergency: 'contact-stop' }],
  ])('%s from %s: %s', (key, date, due, more) => {
    const flow = flowOf([[more === undefined ? 'receive-report' : 'decide-emergency', date, more]]);
    const found = one(flow, key);
    expect(found?.due).toBe(due);
    expect(found?.state).toBe(due === null ? 'no-text' : 'undated');
    expect(found?.reason === null).toBe(due !== null);
  });

  test.each([
    ['2016-03-31', null, 'no-text'],
    ['2016-04-01', '2017-04-01', 'undated'],
    ['2022-12-31', '2023-12-31', 'undated'],
    ['2023-01-01', '2024-01-01', 'undated'],
  ])('an ordered measure from %s: %s', (date, due, state) => {
    const flow = flowOf([
      ...sameDay(date, ...toPetition),
      ['order-measures', date, { order: 'ordered-measure' }],
    ]);
    expect(one(flow, 'ordered-measure')).toMatchObject({ due, state });
  });

  test('why there is no text stands in the result, and a finding says so', () => {
    const { deadlines: found, findings } = deadlines(
      flowOf([['decide-emergency', '2026-01-22', { emergency: 'acute-travel-ban' }]]),
    );
    expect(found[0]).toMatchObject({
      state: 'no-text',
      reason: 'no-rule',
      span: null,
      confidence: null,
      legal: { status: 'no-text' },
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['law:no-text', 'INFO']]);
  });

  test('from when a reopened investigation is counted is not established', () => {
    const flow = flowOf([
      ...sameDay('2026-03-02', 'receive-report', 'open-investigation', 'dismiss-with-reopening-option'),
      ['reopen-investigation', '2026-05-01'],
    ]);
    expect(
      deadlines(flow)
        .deadlines.filter(({ key }) => key === 'investigation-ordinary')
        .map(({ state, reason }) => [state, reason]),
    ).toEqual([
      ['met', null],
      ['no-text', 'not-established'],
    ]);
    const overrides = [
      {
        key: 'investigation-ordinary',
        rule: { count: 3, unit: 'months' },
        legalBasis: { law: 'BVL2021', chapter: '2' },
        from: '2026-05-01',
        reason: 'Ours',
      },
    ] as const;
    expect(deadlines(flow, { overrides }).deadlines.at(-1)).toMatchObject({
      due: '2026-08-01',
      clockStart: '2026-05-01',
      recordStart: null,
      policy: 'override',
    });
  });

  test('a reopened investigation that was extended still has a time limit where the caller sets one', () => {
    const flow = flowOf([
      ...sameDay('2026-03-02', 'receive-report', 'open-investigation', 'dismiss-with-reopening-option'),
      ['reopen-investigation', '2026-05-01'],
      ['extend-investigation', '2026-07-20', { grounds: 'Waiting for an expert' }],
    ]);
    const own = (['investigation-ordinary', 'investigation-extended'] as const).map(
      (key, place) =>
        ({
          key,
          rule: { count: 3 + 3 * place, unit: 'months' },
          legalBasis: { law: 'BVL2021', chapter: '2' },
          from: '2026-05-01',
          reason: 'Ours',
        }) as const,
    );
    const reopened = (options: DeadlineOptions) =>
      deadlines(flow, { ...options, date: '2026-11-02' })
        .deadlines.filter(({ start }) => start.event === 'e4')
        .map(({ key, due, state }) => [key, due, state]);
    expect(reopened({})).toEqual([
      ['investigation-ordinary', null, 'no-text'],
      ['investigation-extended', null, 'no-text'],
    ]);
    expect(reopened({ overrides: own })).toEqual([
      ['investigation-ordinary', '2026-08-01', 'extended'],
      ['investigation-extended', '2026-11-01', 'passed'],
    ]);
  });
});
