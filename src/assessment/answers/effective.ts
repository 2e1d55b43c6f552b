import { ResiliensError } from '../../errors/resiliens-error.js';
import { holds } from '../../logic/holds.js';
import type { Answer } from '../../model/answers.js';
import type { Condition, ConditionOutcome } from '../../model/condition.js';
import type { Details } from '../../model/detail.js';
import type { Item } from '../../model/item.js';
import { withoutAgesAhead } from './ages-ahead.js';
import type { ObservationNote } from './note.js';
import { conditionReading } from './readings.js';
import type { Placed, View } from './view.js';

/** What a stated answer comes to once the recorded details are held against the condition of the item. */
export interface Effective {
  /** `unknown` where the details leave it open. */
  readonly answer: Answer;
  /** Where the details and the statement do not say the same, or the details say nothing. */
  readonly notes: readonly ObservationNote[];
}

/**
 * Holds the recorded details of an observation against the condition of its item.
 *
 * Details never turn an absent into a present: only what a person states counts. They may show that a stated present does
 * not fulfil the condition, or that this is open.
 */
export const effectiveOf = (placed: Placed, item: Item, view: View): Effective => {
  const stated = placed.observation.answer;
  if (item.kind !== 'binary' || stated === 'not-applicable') return { answer: stated, notes: [] };
  const recorded = placed.observation.details;
  if (recorded === undefined) return heldAgainst(placed, {}, item, view);
  const { details, ahead } = withoutAgesAhead(recorded, item.details ?? [], view.ageMonths);
  const held = heldAgainst(placed, details, item, view);
  return ahead.length === 0
    ? held
    : { ...held, notes: [{ rule: 'condition:age-ahead', details: ahead }, ...held.notes] };
};

const heldAgainst = (placed: Placed, details: Details, item: Item, view: View): Effective => {
  const stated = placed.observation.answer;
  const application = item.applicability?.detail?.condition;
  const applies = application === undefined ? null : judge(application, details, placed.place);
  if (applies?.truth === 'no') return changed('not-applicable', 'condition:not-applicable', applies.read);
  const reading = conditionReading(item, view);
  const outcome = reading === null ? null : judge(reading.condition, details, placed.place);
  if (stated !== 'present') return beside(stated, outcome);
  if (outcome?.asStated === 'no') return changed('absent', 'condition:below', outcome.read);
  if (applies?.asStated === 'unknown') return changed('unknown', 'condition:undetermined', openIn(applies));
  if (outcome?.asStated === 'unknown') return changed('unknown', 'condition:undetermined', openIn(outcome));
  const bare = outcome !== null && outcome.read.length + outcome.unknown.length === 0;
  if (bare && item.condition?.kind === 'recorded')
    return changed(stated, 'condition:not-detailed', outcome.missing);
  return { answer: stated, notes: [] };
};

const changed = (answer: Answer, rule: ObservationNote['rule'], details: readonly string[]): Effective => ({
  answer,
  notes: [{ rule, details }],
});

/** A statement other than present stands, also where the details would speak for present. */
const beside = (stated: Answer, outcome: ConditionOutcome | null): Effective =>
  outcome?.truth === 'yes'
    ? changed(stated, 'condition:suggests-present', outcome.read)
    : { answer: stated, notes: [] };

/** What leaves a condition open: details recorded as unknown, else a list that is not said to be complete. */
const openIn = ({ unknown, missing, read }: ConditionOutcome): readonly string[] => {
  if (unknown.length > 0) return unknown;
  return missing.length > 0 ? missing : read;
};

const judge = (condition: Condition, details: Details, place: number): ConditionOutcome => {
  try {
    return holds(condition, details);
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    throw new ResiliensError(error.code, ['observations', place, 'details', ...error.path], error.facts);
  }
};
