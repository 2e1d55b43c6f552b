import { readInput } from '../../../assessment/edits/ground.js';
import { readDay } from '../../../assessment/read-date.js';
import { appendRecords, recordWithId, replaceRecord, setKeys } from '../../../document/edit-records.js';
import { readId } from '../../../document/readers.js';
import type { FieldOf } from '../../../document/shape.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { PlainDate } from '../../../model/dates.js';
import type { Change } from '../../../model/history.js';
import type { AskedSource, InvestigationPlan } from '../../../model/practice/investigation-plan.js';
import type {
  InvestigationFrame,
  InvestigationList,
} from '../../../model/practice/investigation-plan-input.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { INVESTIGATION_KIND } from '../check.js';
import { INVESTIGATION_FRAME, INVESTIGATION_LISTS } from '../shape.js';

/**
 * Adds a record to a plan of an investigation: a hypothesis, somebody to ask, the part of the family, the child's view, a consent, an
 * answer to a principle.
 *
 * @typeParam List - Name of the list.
 * @param plan - The plan; neither changed nor frozen.
 * @param list - Which list.
 * @param record - The record; neither changed nor frozen.
 * @param change - Who adds it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as `checkInvestigationPlan` does.
 * @example
 * ```ts
 * import { addToInvestigationPlan, createInvestigationPlan } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'Agreed with the parents' } as const;
 * const main = { id: 'h1', kind: 'main', text: 'Too little rest for the mother', aimsAt: 'help' } as const;
 * addToInvestigationPlan(plan, 'hypotheses', main, change).hypotheses.map(({ id }) => id); // => ['h1']
 * ```
 * @since 0.1.0
 */
export const addToInvestigationPlan = <List extends InvestigationList>(
  plan: InvestigationPlan,
  list: List,
  record: InvestigationPlan[List][number],
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => {
  if (!Object.hasOwn(INVESTIGATION_LISTS, list))
    throw new ResiliensError('option-invalid', ['list'], { allowed: Object.keys(INVESTIGATION_LISTS) });
  const { list: field } = INVESTIGATION_LISTS[list] as unknown as { readonly list: FieldOf<object> };
  const read = readInput<object>(field, record, 'record', limits);
  const action = list === 'childViews' ? 'add-to-child-views' : `add-to-${list}`;
  return appendRecords(groundIn(INVESTIGATION_KIND, plan, change, limits), action, { [list]: read });
};

/**
 * Sets the time frame of an investigation, its width, or the case it belongs to.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param frame - What is to be different; the rest stays as it is.
 * @param change - Who changes it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout; the same one where nothing changes.
 * @throws `ResiliensError` as `checkInvestigationPlan` does; `date-order` for a frame that ends before it begins.
 * @example
 * ```ts
 * import { createInvestigationPlan, setInvestigationFrame } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'Agreed with the parents' } as const;
 * const framed = setInvestigationFrame(plan, { timeFrame: { from: '2026-01-14', to: '2026-04-10' } }, change);
 * framed.timeFrame?.to; // => '2026-04-10'
 * ```
 * @since 0.1.0
 */
export const setInvestigationFrame = (
  plan: InvestigationPlan,
  frame: InvestigationFrame,
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => {
  const read = readInput<InvestigationFrame>(INVESTIGATION_FRAME, frame, 'frame', limits);
  return setKeys(groundIn(INVESTIGATION_KIND, plan, change, limits), 'set-frame', read);
};

/**
 * Records that a source was asked, and with which consents.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param source - Id of the source.
 * @param askedOn - The day.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as `checkInvestigationPlan` does; `id-unknown` where there is no such source.
 * @example
 * ```ts
 * import { createInvestigationPlan, recordAsked } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({
 *   id: 'investigation-17',
 *   madeOn: '2026-01-14',
 *   sources: [
 *     {
 *       id: 's1',
 *       whom: 'teacher',
 *       about: 'Wellbeing and friends at school',
 *       hypotheses: [],
 *       looksFor: 'both',
 *       way: 'together',
 *       consent: 'not-needed',
 *       consents: [],
 *     },
 *   ],
 * });
 * const change = { at: '2026-01-20', by: 'child-welfare-worker', reason: 'Meeting at school' } as const;
 * recordAsked(plan, 's1', '2026-01-20', change).sources[0]?.askedOn; // => '2026-01-20'
 * ```
 * @since 0.1.0
 */
export const recordAsked = (
  plan: InvestigationPlan,
  source: string,
  askedOn: PlainDate,
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => {
  const ground = groundIn(INVESTIGATION_KIND, plan, change, limits);
  const id = readInput<string>(readId, source, 'source', limits);
  const day = readInput<PlainDate>(readDay, askedOn, 'askedOn', limits);
  const old = recordWithId(ground.document.sources, id, ['source']);
  const asked: AskedSource = { ...old, askedOn: day };
  return replaceRecord(ground, 'record-asked', 'sources', asked);
};

/**
 * Takes any record of a plan of an investigation back; it stays in the document and no longer counts.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param record - Id of the record.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as `checkInvestigationPlan` does; `id-unknown` where there is no such record.
 * @example
 * ```ts
 * import { createInvestigationPlan, withdrawInvestigationRecord } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({
 *   id: 'investigation-17',
 *   madeOn: '2026-01-14',
 *   hypotheses: [{ id: 'h1', kind: 'main', text: 'Too little rest for the mother', aimsAt: 'help' }],
 * });
 * const change = { at: '2026-01-20', by: 'child-welfare-worker', reason: 'Worded anew' } as const;
 * withdrawInvestigationRecord(plan, 'h1', change).corrections.map(({ record }) => record); // => ['h1']
 * ```
 * @since 0.1.0
 */
export const withdrawInvestigationRecord = (
  plan: InvestigationPlan,
  record: string,
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => {
  const ground = groundIn(INVESTIGATION_KIND, plan, change, limits);
  const id = readInput<string>(readId, record, 'record', limits);
  const { at, by, reason } = ground.change;
  return appendRecords(ground, 'withdraw-record', { corrections: { record: id, by, at, reason } });
};
