import {
  addCaseChildView,
  addCaseDecision,
  addCaseEvent,
  addPartyStatus,
  type CaseEvent,
  type CaseFlow,
  caseStanding,
  checkCaseFlow,
  createCaseFlow,
  withdrawCaseRecord,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith, failure } from '../fail.js';
import { eventsOf, flowIn, flowOf, type Short } from './flows.js';

const change = { at: '2026-03-10', by: 'child-welfare-worker', reason: 'As agreed' } as const;

const plain = (more: object = {}): Record<string, unknown> => ({
  schemaVersion: 1,
  id: 'flow-1',
  child: {},
  reporter: 'public',
  events: eventsOf([
    ['receive-report', '2026-01-05'],
    ['open-investigation', '2026-01-08'],
  ]),
  partyStatus: [],
  childViews: [],
  decisions: [],
  corrections: [],
  history: [],
  ...more,
});

const withEvent = (event: object): Record<string, unknown> =>
  plain({
    events: [
      { id: 'e1', type: 'receive-report', date: '2026-01-05' },
      { id: 'e2', date: '2026-01-08', ...event },
    ],
  });

const view = { id: 'v1', mode: '1.1', on: 'conclusion', at: '2026-03-01', informedAboutUse: 'yes' } as const;
const decision = {
  id: 'd1',
  by: 'child-welfare-leader',
  at: '2026-03-05',
  decided: 'Offer a visiting home',
  reasons: 'Relief is wanted',
  legalBasis: [],
  childViews: ['v1'],
} as const;
const party = {
  id: 'p1',
  from: '2026-03-01',
  ground: 'age',
  by: 'child-welfare-worker',
  reason: 'Fifteen years old',
} as const;

describe('reading a case flow', () => {
  test('normal form is stable, and what was passed stays as it was', () => {
    const given = plain();
    const before = JSON.stringify(given);
    const read = checkCaseFlow(given);
    expect(JSON.stringify(checkCaseFlow(JSON.parse(JSON.stringify(read))))).toBe(JSON.stringify(read));
    expect(JSON.stringify(given)).toBe(before);
    expect(Object.isFrozen(given)).toBe(false);
  });

  test.each<[string, object, string]>([
    ['a newer version', plain({ schemaVersion: 2 }), 'schema-version-newer schemaVersion'],
    ['no version', { id: 'flow-1' }, 'schema-version-missing schemaVersion'],
    ['an unknown key', plain({ evnts: [] }), 'key-unknown evnts'],
    ['a name for the child', plain({ child: { name: 'Kari' } }), 'key-unknown child.0'],
    ['a day of birth', plain({ child: { birthMonth: '2016-03-04' } }), 'value-invalid child.birthMonth'],
    ['an unknown reporter', plain({ reporter: 'aunt' }), 'value-invalid reporter'],
    ['an unknown kind of event', withEvent({ type: 'investigate' }), 'value-invalid events.1.type'],
    [
      'an impossible day',
      withEvent({ type: 'dismiss-report', date: '2026-02-30' }),
      'date-impossible events.1.date',
    ],
    [
      'events out of order',
      withEvent({ type: 'dismiss-report', date: '2026-01-04' }),
      'date-order events.1.date',
    ],
    ['an id twice', withEvent({ id: 'e1', type: 'dismiss-report' }), 'id-duplicate events.1.id'],
    [
      'an emergency of no kind',
      withEvent({ type: 'decide-emergency' }),
      'required-missing events.1.emergency',
    ],
    ['an order of no kind', withEvent({ type: 'order-measures' }), 'required-missing events.1.order'],
    [
      'no grounds for leaving out the receipt',
      withEvent({ type: 'omit-receipt' }),
      'required-missing events.1.grounds',
    ],
    [
      'a kind of emergency elsewhere',
      withEvent({ type: 'dismiss-report', emergency: 'moving-ban' }),
      'value-invalid events.1.emergency',
    ],
    [
      'a kind of order elsewhere',
      withEvent({ type: 'dismiss-report', order: 'ordered-measure' }),
      'value-invalid events.1.order',
    ],
    [
      'a condition elsewhere',
      withEvent({ type: 'dismiss-report', condition: 'cannot-be-moved' }),
      'value-invalid events.1.condition',
    ],
    [
      'a condition of another emergency',
      withEvent({ type: 'decide-emergency', emergency: 'acute-care-order', condition: 'cannot-be-moved' }),
      'value-invalid events.1.condition',
    ],
    ['an answer to nothing', withEvent({ type: 'send-receipt', of: 'e9' }), 'edit-invalid events.1.of'],
    [
      'an answer where none is due',
      withEvent({ type: 'dismiss-report', of: 'e1' }),
      'edit-invalid events.1.of',
    ],
    [
      'an unknown decision',
      withEvent({ type: 'dismiss-report', decision: 'd9' }),
      'id-unknown events.1.decision',
    ],
    ['a view that is not there', plain({ decisions: [decision] }), 'id-unknown decisions.0.childViews.0'],
    [
      'a view of a child that was not heard',
      plain({ childViews: [{ ...view, mode: '2.1', view: 'Wants to move' }] }),
      'value-invalid childViews.0.view',
    ],
    [
      'a party before birth',
      plain({ child: { birthMonth: '2026-04' }, partyStatus: [party] }),
      'date-order partyStatus.0.from',
    ],
    [
      'a view from before birth',
      plain({ child: { birthMonth: '2026-04' }, childViews: [view] }),
      'date-order childViews.0.at',
    ],
    [
      'a party that ends before it begins',
      plain({ partyStatus: [{ ...party, to: '2026-02-28' }] }),
      'date-order partyStatus.0.to',
    ],
    [
      'a correction of nothing',
      plain({ corrections: [{ record: 'e9', by: 'child', at: '2026-03-01', reason: 'Slip' }] }),
      'id-unknown corrections.0.record',
    ],
    [
      'a history that nobody could have made',
      plain({
        history: [
          { ...change, action: 'x', version: 1, patches: [{ op: 'remove', path: ['id'] }], inverse: [] },
        ],
      }),
      'edit-invalid history.0.patches.0',
    ],
  ])('%s is refused', (_, value, expected) => {
    expect(failsWith(() => checkCaseFlow(value))).toBe(expected);
  });

  test.each<[string, object]>([
    [
      'conditions where they belong',
      withEvent({ type: 'decide-emergency', emergency: 'moving-ban', condition: 'cannot-be-moved' }),
    ],
    ['a party from the month of birth', plain({ child: { birthMonth: '2026-03' }, partyStatus: [party] })],
    ['a view in the month of birth', plain({ child: { birthMonth: '2026-03' }, childViews: [view] })],
    ['a party for one day', plain({ partyStatus: [{ ...party, to: '2026-03-01' }] })],
    ['events on the same day', withEvent({ type: 'dismiss-report', date: '2026-01-05' })],
    ['grounds with any event', withEvent({ type: 'dismiss-report', grounds: 'Groundless' })],
  ])('%s is fine', (_, value) => {
    expect(checkCaseFlow(value)).toBeDefined();
  });

  test('an error never repeats the words of a case', () => {
    const { facts } = failure(() => checkCaseFlow(plain({ 'the father drinks': 1 })));
    expect(JSON.stringify(facts)).not.toContain('father');
  });
});

describe('codes of the register', () => {
  const closing = (type: CaseEvent['type'], date: string, registerCode: string): CaseFlow =>
    flowOf(
      type === 'dismiss-report' || type === 'transfer-report'
        ? [
            ['receive-report', date],
            [type, date, { registerCode }],
          ]
        : [
            ['receive-report', date],
            ['open-investigation', date],
            [type, date, { registerCode }],
          ],
    );

  test.each<[CaseEvent['type'], string, string]>([
    ['dismiss-report', '1', '2025-12-31'],
    ['dismiss-case', '5', '2025-12-31'],
  ])('%s with code %s: last day %s', (type, code, last) => {
    expect(closing(type, last, code).events.at(-1)?.registerCode).toBe(code);
    expect(failsWith(() => closing(type, '2026-01-01', code))).toMatch(
      /^value-invalid events[.]\d[.]registerCode$/,
    );
  });

  test('an ended code names what took its place', () => {
    expect(failure(() => closing('dismiss-report', '2026-01-01', '1')).facts).toEqual({
      allowed: ['5', '6', '7', '8', '9', '10'],
    });
    expect(failure(() => closing('dismiss-case', '2026-01-01', '5')).facts).toEqual({
      allowed: ['7', '8', '9'],
    });
  });

  test.each<[CaseEvent['type'], string, string]>([
    ['dismiss-report', '9', '2026-01-01'],
    ['transfer-report', '7', '2026-01-01'],
    ['dismiss-case', '7', '2026-01-01'],
    ['dismiss-case', '6', '2022-01-01'],
  ])('%s with code %s: first day %s', (type, code, first) => {
    expect(closing(type, first, code).events.at(-1)?.registerCode).toBe(code);
    const before = first === '2022-01-01' ? '2021-12-31' : '2025-12-31';
    expect(failsWith(() => closing(type, before, code))).toMatch(/registerCode$/);
  });

  test('a code of another outcome is refused, with the codes that fit', () => {
    expect(failure(() => closing('decide-measures', '2026-03-01', '2'))).toMatchObject({
      code: 'value-invalid',
      facts: { allowed: ['1'] },
    });
  });
});

describe('edits', () => {
  test('an event takes its place by its day, after those of the same day', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['open-investigation', '2026-01-08'],
      ['decide-measures', '2026-03-01'],
    ]);
    const told = addCaseEvent(flow, { id: 'r1', type: 'send-receipt', date: '2026-01-08' }, change);
    expect(told.events.map(({ id }) => id)).toEqual(['e1', 'e2', 'r1', 'e3']);
    expect(
      addCaseEvent(told, { id: 'r2', type: 'tell-outcome', date: '2026-03-09' }, change).events.at(-1)?.id,
    ).toBe('r2');
    expect(told.history.map(({ action, at, reason }) => [action, at, reason])).toEqual([
      ['add-case-event', '2026-03-10', 'As agreed'],
    ]);
    expect(flow.events).toHaveLength(3);
    expect(Object.isFrozen(told.events[0])).toBe(true);
  });

  test('what the state does not allow is refused, and nothing changes', () => {
    const flow = flowIn('report-received');
    expect(
      failsWith(() => addCaseEvent(flow, { id: 'x', type: 'evaluate', date: '2026-03-03' }, change)),
    ).toBe('edit-invalid events.1.type');
    expect(flow.history).toEqual([]);
  });

  test('the words of an event are checked under its own name', () => {
    const flow = flowIn('report-received');
    const bad = { id: 'x', type: 'dismiss-report', date: '2026-3-3' } as const;
    expect(failsWith(() => addCaseEvent(flow, bad, change))).toBe('value-invalid event.date');
    expect(
      failsWith(() => addCaseEvent(flow, { ...bad, date: '2026-03-03' }, { ...change, reason: ' ' })),
    ).toBe('value-invalid change.reason');
  });

  test('views, decisions and status as a party are added with their history', () => {
    const heard = addCaseChildView(flowIn('investigation-open'), view, change);
    const decided = addCaseDecision(heard, decision, change);
    const whole = addPartyStatus(decided, party, change);
    expect(whole.history.map(({ action }) => action)).toEqual([
      'add-child-view',
      'add-decision',
      'add-party-status',
    ]);
    expect([whole.childViews, whole.decisions, whole.partyStatus]).toEqual([[view], [decision], [party]]);
    expect(checkCaseFlow(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(failsWith(() => addCaseDecision(flowIn('closed'), decision, change))).toBe(
      'id-unknown decisions.0.childViews.0',
    );
    expect(failsWith(() => addPartyStatus(whole, party, change))).toBe('id-duplicate partyStatus.1.id');
    expect(failsWith(() => addCaseChildView(whole, { ...view, mode: '3' as '1.1' }, change))).toBe(
      'value-invalid view.mode',
    );
  });

  test('a record that was taken back stays and no longer counts', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['dismiss-report', '2026-01-08'],
    ]);
    const back = withdrawCaseRecord(flow, 'e2', change);
    expect(back.events).toHaveLength(2);
    expect(back.corrections).toEqual([{ record: 'e2', by: change.by, at: change.at, reason: change.reason }]);
    expect(caseStanding(back, '2026-03-10').state).toBe('report-received');
    const on = addCaseEvent(back, { id: 'e3', type: 'open-investigation', date: '2026-01-07' }, change);
    expect(caseStanding(on, '2026-03-10').state).toBe('investigation-open');
    expect(failsWith(() => withdrawCaseRecord(on, 'e1', change))).toBe('edit-invalid events.1.type');
    expect(failsWith(() => withdrawCaseRecord(on, 'e9', change))).toMatch(
      /^id-unknown corrections[.]1[.]record/,
    );
    expect(failsWith(() => withdrawCaseRecord(back, 'e2', change))).toBe('id-duplicate corrections.1.record');
  });

  test('a new case flow starts empty', () => {
    expect(createCaseFlow({ id: 'flow-1' })).toEqual({
      schemaVersion: 1,
      id: 'flow-1',
      child: {},
      reporter: 'not-recorded',
      events: [],
      partyStatus: [],
      childViews: [],
      decisions: [],
      corrections: [],
      history: [],
    });
    expect(failsWith(() => createCaseFlow({ id: 'flow-1', history: [] } as never))).toMatch(/^key-unknown/);
  });
});

describe('ten thousand evaluations', () => {
  test('are within the limits, and the time grows with their number', { timeout: 20_000 }, () => {
    const many = (count: number): readonly Short[] => [
      ['receive-report', '2026-01-05'],
      ['open-investigation', '2026-01-08'],
      ['decide-measures', '2026-03-01'],
      ['start-plan', '2026-03-02'],
      ...Array.from({ length: count }, () => ['evaluate', '2026-04-01'] as const),
    ];
    const flow = flowOf(many(10_000));
    expect(caseStanding(flow, '2026-04-01').state).toBe('evaluated');
  });
});
