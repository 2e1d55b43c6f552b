import {
  type CaseEvent,
  type CaseEventType,
  type CaseFlow,
  createCaseFlow,
  type NewCaseFlow,
} from 'resiliens/practice';

/** An event on a day, written shortly: `type`, `date`, and what else it says; its id is its place, from `e1`. */
export type Short = readonly [CaseEventType, string, (Partial<CaseEvent> | undefined)?];

export const eventsOf = (shorts: readonly Short[]): readonly CaseEvent[] =>
  shorts.map(([type, date, more = {}], place) => ({ id: `e${place + 1}`, type, date, ...more }));

/** A case flow with these events. */
export const flowOf = (shorts: readonly Short[], more: Partial<NewCaseFlow> = {}): CaseFlow =>
  createCaseFlow({ id: 'flow-1', ...more, events: eventsOf(shorts) });

/** The way to each state on which the tests of steps begin, all on one day. */
export const WAYS: Readonly<Record<string, readonly CaseEventType[]>> = {
  'not-started': [],
  'report-received': ['receive-report'],
  'report-dismissed': ['receive-report', 'dismiss-report'],
  'linked-to-active-measures': ['receive-report', 'link-to-measures'],
  'linked-to-running-investigation': ['receive-report', 'link-to-investigation'],
  transferred: ['receive-report', 'transfer-report'],
  'investigation-open': ['receive-report', 'open-investigation'],
  dismissed: ['receive-report', 'open-investigation', 'dismiss-case'],
  'dismissed-with-reopening-option': [
    'receive-report',
    'open-investigation',
    'dismiss-with-reopening-option',
  ],
  'measures-decided': ['receive-report', 'open-investigation', 'decide-measures'],
  'board-petition-sent': ['receive-report', 'open-investigation', 'send-petition'],
  'ordered-measures': ['receive-report', 'open-investigation', 'send-petition', 'order-measures'],
  'care-order': ['receive-report', 'open-investigation', 'send-petition', 'order-care'],
  rejected: ['receive-report', 'open-investigation', 'send-petition', 'reject-petition'],
  'plan-active': ['receive-report', 'open-investigation', 'decide-measures', 'start-plan'],
  'needs-assessment': [
    'receive-report',
    'open-investigation',
    'decide-measures',
    'start-plan',
    'reach-intended-end',
  ],
  evaluated: ['receive-report', 'open-investigation', 'decide-measures', 'start-plan', 'evaluate'],
  'plan-changed': ['receive-report', 'open-investigation', 'decide-measures', 'start-plan', 'change-plan'],
  escalated: [
    'receive-report',
    'open-investigation',
    'decide-measures',
    'start-plan',
    'evaluate',
    'escalate',
  ],
  'ended-after-assessment': [
    'receive-report',
    'open-investigation',
    'decide-measures',
    'start-plan',
    'evaluate',
    'end-after-assessment',
  ],
  aftercare: ['receive-report', 'open-investigation', 'decide-measures', 'start-plan', 'start-aftercare'],
  closed: [
    'receive-report',
    'open-investigation',
    'decide-measures',
    'start-plan',
    'evaluate',
    'end-after-assessment',
    'close-case',
  ],
};

/** What an event of a kind cannot be without. */
export const needed = (type: CaseEventType): Partial<CaseEvent> => {
  if (type === 'decide-emergency') return { emergency: 'acute-care-order' };
  if (type === 'order-measures') return { order: 'ordered-measure' };
  if (type === 'extend-investigation' || type === 'omit-receipt') return { grounds: 'Sick leave' };
  return {};
};

/** The case flow that stands in a state on 2026-03-02. */
export const flowIn = (state: string, then: readonly CaseEventType[] = []): CaseFlow =>
  flowOf([...WAYS[state]!, ...then].map((type) => [type, '2026-03-02', needed(type)] as const));
