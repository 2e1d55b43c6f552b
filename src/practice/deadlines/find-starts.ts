import { deadlineTimings } from '../../catalog/law/deadlines/timings.js';
import type { ReporterGroup } from '../../model/practice/case-flow.js';
import type { DeadlineTiming } from '../../model/practice/deadline-rule.js';
import type { Step } from '../case-flow/walk.js';
import { LaterSteps } from './later-steps.js';

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
export const findStarts = (steps: readonly Step[], reporter: ReporterGroup): readonly Begun[] => {
  const later = new LaterSteps(steps);
  const opened = later.has('open-investigation');
  return steps.flatMap((start, place) =>
    deadlineTimings
      .filter((rule) => starts(rule, start, reporter))
      .map((rule): Begun => {
        const root = start.answered?.id ?? start.event.id;
        const end = later.first(rule.ends, place + 1, rule.linked ? root : undefined);
        const extension = isInvestigation(rule) ? later.first(['extend-investigation'], place + 1) : null;
        return {
          rule,
          start,
          end: stepAt(end, steps),
          extension: end === null || (extension ?? end) < end ? stepAt(extension, steps) : null,
        };
      })
      .filter((one) => isThere(one, opened)),
  );
};

const stepAt = (place: number | null, steps: readonly Step[]): Step | null =>
  place === null ? null : (steps[place] as Step);

/** Whether a time limit is that of an investigation. */
export const isInvestigation = ({ key }: DeadlineTiming): boolean =>
  key === 'investigation-ordinary' || key === 'investigation-extended';

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

/** An investigation has a time limit once it is open, an extended one once it was extended. */
const isThere = ({ rule, start, end, extension }: Begun, opened: boolean): boolean => {
  if (rule.key === 'investigation-extended') return extension !== null;
  if (rule.key !== 'investigation-ordinary' || start.event.type === 'reopen-investigation') return true;
  return end === null ? opened : CLOSINGS.includes(end.event.type);
};
