import fc from 'fast-check';
import {
  type CaseEvent,
  type CaseEventType,
  type CaseFlow,
  checkCaseFlow,
  deadlineRules,
  deadlines,
  nextSteps,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';

/** An active plan: every step beside it may be taken as often as it happens. */
const OPENING = (['receive-report', 'open-investigation', 'decide-measures', 'start-plan'] as const).map(
  (type, place): CaseEvent => ({ id: `o${place}`, type, date: '2023-01-02' }),
);

const flowWith = (events: readonly CaseEvent[]): CaseFlow =>
  checkCaseFlow({
    schemaVersion: 1,
    id: 'flow-1',
    reporter: 'public',
    child: {},
    events: [...OPENING, ...events],
    partyStatus: [],
    childViews: [],
    decisions: [],
    corrections: [],
    history: [],
  });

interface Pair {
  readonly type: CaseEventType;
  readonly answer: CaseEventType | null;
  readonly more?: Partial<CaseEvent>;
}

/** Pairs of a start and what answers to it; one that has no answer stays open. */
const PAIRS: readonly Pair[] = [
  { type: 'notify-decision', answer: null },
  { type: 'notify-decision', answer: 'appeal-decision' },
  { type: 'start-institution-stay', answer: null },
  { type: 'start-institution-stay', answer: 'review-institution-stay' },
  { type: 'start-institution-stay', answer: 'end-institution-stay' },
  { type: 'decide-emergency', answer: null, more: { emergency: 'acute-care-order' } },
  { type: 'decide-emergency', answer: 'board-receives', more: { emergency: 'acute-care-order' } },
];

const DATE = '2023-01-02';

/** The least of several times in milliseconds: what else the machine does makes a run slower, never faster. */
const leastTime = (runs: number, work: () => unknown): number => {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
};

describe('a case with thousands of records', () => {
  // Ten times as many take ten times as long; a hundred times would be a look through all for each.
  test.each(PAIRS)(
    '$type, answered by $answer: the time grows with their number',
    ({ type, answer, more }) => {
      const flowOf = (count: number): CaseFlow =>
        flowWith(
          Array.from({ length: count }, (_, place): CaseEvent => {
            const start = { id: `e${place}`, type, date: DATE, ...more };
            if (answer === null || place % 2 === 0) return start;
            return { id: `e${place}`, type: answer, of: `e${place - 1}`, date: DATE };
          }),
        );
      const [few, many] = [flowOf(1_000), flowOf(10_000)];
      const work = (flow: CaseFlow) => () => nextSteps(flow, '2026-01-01');
      leastTime(3, work(few));
      expect(leastTime(3, work(many)) / leastTime(5, work(few))).toBeLessThan(40);
    },
    30_000,
  );
});

describe('what ends a time limit', () => {
  /** Beside events that answer to nothing, some that answer to one before them that they can answer to. */
  const flows = fc
    .array(fc.tuple(fc.constantFrom(...PAIRS), fc.boolean(), fc.nat()), { maxLength: 30 })
    .map((parts) => {
      const events: CaseEvent[] = [];
      for (const [{ type, answer, more }, answers, pick] of parts) {
        const id = `e${events.length}`;
        const open = events.filter((event) => event.type === type);
        const of = open[pick % Math.max(1, open.length)]?.id;
        // An emergency decision takes each step once.
        const taken = events.some((event) => event.of === of && event.type === 'board-receives');
        if (answers && answer !== null && of !== undefined && !(taken && answer === 'board-receives'))
          events.push({ id, type: answer, date: DATE, of });
        else events.push({ id, type, date: DATE, ...more });
      }
      return events;
    });

  test('is the first step after its start that the rule names and that answers to the same event', () => {
    fc.assert(
      fc.property(flows, (events) => {
        const { deadlines: found } = deadlines(flowWith(events), { date: '2026-01-01' });
        for (const { key, start, end } of found) {
          const rule = deadlineRules.find((one) => one.key === key)!;
          const place = events.findIndex(({ id }) => id === start.event);
          if (place < 0) continue;
          const root = events[place]!.of ?? start.event;
          const ending = events
            .slice(place + 1)
            .find(({ type, of }) => rule.ends.includes(type) && (!rule.linked || of === root));
          expect(end?.event ?? null).toBe(ending?.id ?? null);
        }
      }),
    );
  });
});
