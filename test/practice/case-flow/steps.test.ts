import { type CaseEventType, caseStanding, caseTransitions } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith, failure } from '../fail.js';
import { flowIn, flowOf, WAYS } from './flows.js';

/** Every state with the events that move a case on from it, and where they lead. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'not-started': { 'receive-report': 'report-received' },
  'report-received': {
    'dismiss-report': 'report-dismissed',
    'link-to-measures': 'linked-to-active-measures',
    'link-to-investigation': 'linked-to-running-investigation',
    'transfer-report': 'transferred',
    'open-investigation': 'investigation-open',
  },
  'report-dismissed': {},
  'linked-to-active-measures': {},
  'linked-to-running-investigation': {},
  transferred: {},
  'investigation-open': {
    'dismiss-case': 'dismissed',
    'dismiss-with-reopening-option': 'dismissed-with-reopening-option',
    'decide-measures': 'measures-decided',
    'send-petition': 'board-petition-sent',
  },
  dismissed: {},
  'dismissed-with-reopening-option': { 'reopen-investigation': 'investigation-open' },
  'measures-decided': { 'start-plan': 'plan-active' },
  'board-petition-sent': {
    'order-measures': 'ordered-measures',
    'order-care': 'care-order',
    'reject-petition': 'rejected',
  },
  'ordered-measures': { 'start-plan': 'plan-active' },
  'care-order': { 'start-plan': 'plan-active' },
  rejected: { 'dismiss-case': 'dismissed', 'decide-measures': 'measures-decided', 'close-case': 'closed' },
  'plan-active': {
    evaluate: 'evaluated',
    'change-plan': 'plan-changed',
    'reach-intended-end': 'needs-assessment',
    'start-aftercare': 'aftercare',
  },
  'needs-assessment': { evaluate: 'evaluated' },
  evaluated: {
    evaluate: 'evaluated',
    'continue-plan': 'plan-active',
    'change-plan': 'plan-changed',
    escalate: 'escalated',
    'end-after-assessment': 'ended-after-assessment',
    'start-aftercare': 'aftercare',
  },
  'plan-changed': {
    evaluate: 'evaluated',
    'continue-plan': 'plan-active',
    'change-plan': 'plan-changed',
    'reach-intended-end': 'needs-assessment',
    'start-aftercare': 'aftercare',
  },
  escalated: { 'send-petition': 'board-petition-sent' },
  'ended-after-assessment': { 'close-case': 'closed', 'start-aftercare': 'aftercare' },
  aftercare: { 'end-aftercare': 'closed' },
  closed: {},
};

const moves = caseTransitions.filter(({ track }) => track === 'main').map(({ event }) => event);

describe.each(Object.entries(table))('from %s', (state, onward) => {
  test('the case stands there', () => {
    expect(caseStanding(flowIn(state), '2026-03-02').state).toBe(state);
  });

  test.each(moves)('%s', (event) => {
    const to = onward[event];
    if (to !== undefined) {
      expect(caseStanding(flowIn(state, [event]), '2026-03-02').state).toBe(to);
      return;
    }
    const { code, path, facts } = failure(() => flowIn(state, [event]));
    expect([code, path]).toEqual(['edit-invalid', `events.${WAYS[state]!.length}.type`]);
    expect(facts).toMatchObject({ why: 'step-not-allowed', from: state });
    expect([...((facts['allowed'] as string[] | undefined) ?? [])].sort()).toEqual(
      Object.keys(onward).sort(),
    );
  });
});

describe('side steps', () => {
  const side = caseTransitions.filter(({ track }) => track === 'side');

  test.each(side.map(({ event }) => event))('%s leaves the state as it is, or is refused', (event) => {
    for (const state of Object.keys(table)) {
      let after: string;
      try {
        after = caseStanding(flowIn(state, [event]), '2026-03-02').state;
      } catch {
        continue;
      }
      expect(after, state).toBe(state);
    }
  });

  test.each<[CaseEventType, string, string]>([
    ['send-receipt', 'report-received', 'not-started'],
    ['omit-receipt', 'report-dismissed', 'not-started'],
    ['make-investigation-plan', 'investigation-open', 'report-received'],
    ['extend-investigation', 'investigation-open', 'measures-decided'],
    ['order-centre-assessment', 'investigation-open', 'plan-active'],
    ['tell-outcome', 'dismissed', 'investigation-open'],
    ['end-order', 'ordered-measures', 'measures-decided'],
    ['carry-out-care-order', 'care-order', 'ordered-measures'],
    ['revoke-care-order', 'care-order', 'rejected'],
    ['start-institution-stay', 'care-order', 'not-started'],
    ['notify-decision', 'measures-decided', 'not-started'],
  ])('%s: possible in %s, not in %s', (event, possible, not) => {
    expect(caseStanding(flowIn(possible, [event]), '2026-03-02').state).toBe(possible);
    expect(failsWith(() => flowIn(not, [event]))).toMatch(/^edit-invalid events[.]\d+[.](type|of)$/);
  });

  test.each<[CaseEventType, CaseEventType]>([
    ['review-institution-stay', 'start-institution-stay'],
    ['end-institution-stay', 'start-institution-stay'],
    ['appeal-decision', 'notify-decision'],
  ])('%s answers to %s', (event, answered) => {
    expect(caseStanding(flowIn('care-order', [answered, event]), '2026-03-02').state).toBe('care-order');
    expect(failsWith(() => flowIn('care-order', [event]))).toBe('edit-invalid events.4.of');
  });

  test('an extension holds for the investigation that is open', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['open-investigation', '2026-01-08'],
      ['extend-investigation', '2026-04-01', { grounds: 'Waiting for an expert' }],
      ['dismiss-with-reopening-option', '2026-05-01'],
      ['reopen-investigation', '2026-06-01'],
    ]);
    expect(
      ['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01'].map(
        (date) => caseStanding(flow, date).extended,
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe('emergency decisions', () => {
  const table: readonly (readonly [string, readonly CaseEventType[], string])[] = [
    ['decided', [], 'emergency-decision'],
    ['received by the board', ['board-receives'], 'board-control'],
    ['approved', ['board-receives', 'board-approves'], 'approved'],
    ['petition', ['board-receives', 'board-approves', 'send-emergency-petition'], 'petition-sent'],
    ['lapsed before the board', ['lapse-emergency'], 'lapsed'],
    ['lapsed with the board', ['board-receives', 'lapse-emergency'], 'lapsed'],
    ['lapsed after approval', ['board-receives', 'board-approves', 'lapse-emergency'], 'lapsed'],
    ['rejected by the board', ['board-receives', 'end-emergency'], 'ended'],
    [
      'ended after the petition',
      ['board-receives', 'board-approves', 'send-emergency-petition', 'end-emergency'],
      'ended',
    ],
  ];

  test.each(table)('%s', (_, then, expected) => {
    const flow = flowOf([
      ['decide-emergency', '2026-03-02', { emergency: 'acute-care-order' }],
      ...then.map((type) => [type, '2026-03-03', { of: 'e1' }] as const),
    ]);
    expect(caseStanding(flow, '2026-03-03')).toEqual({
      state: 'not-started',
      since: null,
      extended: false,
      emergencies: [
        {
          decision: 'e1',
          kind: 'acute-care-order',
          state: expected,
          since: then.length === 0 ? '2026-03-02' : '2026-03-03',
        },
      ],
    });
  });

  test.each<[string, readonly CaseEventType[]]>([
    ['approval before the board has it', ['board-approves']],
    ['petition before approval', ['board-receives', 'send-emergency-petition']],
    ['the board twice', ['board-receives', 'board-receives']],
    [
      'lapse after the petition',
      ['board-receives', 'board-approves', 'send-emergency-petition', 'lapse-emergency'],
    ],
    ['anything after a lapse', ['lapse-emergency', 'board-receives']],
    ['anything after the end', ['end-emergency', 'lapse-emergency']],
  ])('%s is refused', (_, then) => {
    const call = () =>
      flowOf([
        ['decide-emergency', '2026-03-02', { emergency: 'moving-ban' }],
        ...then.map((type) => [type, '2026-03-03', { of: 'e1' }] as const),
      ]);
    expect(failsWith(call)).toBe(`edit-invalid events.${then.length}.type`);
  });

  test('possible in every state, and each decision goes its own way', () => {
    for (const state of Object.keys(WAYS)) {
      const standing = caseStanding(flowIn(state, ['decide-emergency']), '2026-03-02');
      expect(standing.state).toBe(state);
      expect(standing.emergencies.map((one) => one.state)).toEqual(['emergency-decision']);
    }
    const two = flowOf([
      ['decide-emergency', '2026-03-02', { emergency: 'acute-care-order' }],
      ['decide-emergency', '2026-03-02', { emergency: 'contact-stop' }],
      ['board-receives', '2026-03-03', { of: 'e2' }],
    ]);
    expect(caseStanding(two, '2026-03-03').emergencies.map(({ kind, state }) => [kind, state])).toEqual([
      ['acute-care-order', 'emergency-decision'],
      ['contact-stop', 'board-control'],
    ]);
  });

  test('which decision is meant must be said', () => {
    const call = () =>
      flowOf([
        ['decide-emergency', '2026-03-02', { emergency: 'acute-care-order' }],
        ['board-receives', '2026-03-03'],
      ]);
    expect(failure(call)).toMatchObject({
      code: 'edit-invalid',
      path: 'events.1.of',
      facts: { why: 'answers-nothing' },
    });
  });
});
