import { deadlineTimings } from '../../catalog/law/deadlines/timings.js';
import type { ReporterGroup } from '../../model/practice/case-flow.js';
import type { DeadlineTiming } from '../../model/practice/deadline-rule.js';
import type { Step } from '../case-flow/walk.js';

/** A time limit that has begun: its rule, the step that started it, and the one that ended it. */
export interface Begun {
  readonly rule: DeadlineTiming;
  readonly start: Step;
  readonly end: Step | null;
  /** The extension that took its place, for investigations. */
  readonly extension: Step | null;
}

/** Closings that end an investigation; a petition may also follow a plan, a dismissal a rejection. */
const CLOSINGS = ['dismiss-case', 'dismiss-with-reopening-option', 'decide-measures', 'send-petition'];

/** Finds the time limits that the steps of a case have started, in the order of the steps. */
export const findStarts = (steps: readonly Step[], reporter: ReporterGroup): readonly Begun[] =>
  steps.flatMap((start, index) =>
    deadlineTimings
      .filter((rule) => starts(rule, start, reporter))
      .map((rule) => begun(rule, start, steps, index + 1))
      .filter((one) => isThere(one, steps)),
  );

const starts = (
  { key, starts: types, kind }: DeadlineTiming,
  { event, before, answered }: Step,
  reporter: ReporterGroup,
): boolean => {
  if (!types.includes(event.type)) return false;
  if (kind !== null && kind !== event.emergency && kind !== event.order) return false;
  if (key === 'reporter-receipt') return reporter !== 'anonymous';
  if (key === 'reporter-outcome')
    return before === 'investigation-open' && (reporter === 'public' || reporter === 'professional');
  // Help for a child without care is not controlled by the board.
  if (key === 'board-control-of-acute') return answered?.emergency !== 'acute-help';
  return true;
};

const begun = (rule: DeadlineTiming, start: Step, steps: readonly Step[], from: number): Begun => {
  const root = start.answered?.id ?? start.event.id;
  const investigation = rule.key === 'investigation-ordinary' || rule.key === 'investigation-extended';
  let extension: Step | null = null;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    if (rule.ends.includes(step.event.type) && (!rule.linked || step.answered?.id === root))
      return { rule, start, end: step, extension };
    if (investigation && step.event.type === 'extend-investigation') extension ??= step;
  }
  return { rule, start, end: null, extension };
};

/** An investigation has a time limit once it is open, an extended one once it was extended. */
const isThere = ({ rule, start, end, extension }: Begun, steps: readonly Step[]): boolean => {
  if (rule.key === 'investigation-extended') return extension !== null;
  if (rule.key !== 'investigation-ordinary' || start.event.type === 'reopen-investigation') return true;
  return end === null
    ? steps.some(({ event }) => event.type === 'open-investigation')
    : CLOSINGS.includes(end.event.type);
};
