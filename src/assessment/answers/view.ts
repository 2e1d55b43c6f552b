import { withdrawnIds } from '../../document/corrections.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import { ageFromBirthMonth, ageOnOtherDay } from '../../logic/date-age.js';
import { dateForm } from '../../logic/date-is.js';
import type { Assessment } from '../../model/assessment.js';
import type { AnswerOptions } from '../../model/assessment-answers.js';
import type { AgeMonths, PlainDate } from '../../model/dates.js';
import type { Instrument } from '../../model/instrument.js';
import type { Observation } from '../../model/observation.js';

/** An observation and its place in the document, for errors. */
export interface Placed {
  readonly observation: Observation;
  readonly place: number;
}

/** An assessment as seen by one instrument on one day. */
export interface View {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly day: PlainDate;
  readonly ageMonths: AgeMonths | null;
  readonly options: AnswerOptions;
  /** Observations that were not taken back, by item, each list in the order of the ids. */
  readonly byItem: ReadonlyMap<string, readonly Placed[]>;
  /** Ids of records that were taken back. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Opens a checked assessment for an instrument, or throws the coded error that says why they do not fit. */
export const openView = (assessment: Assessment, instrument: Instrument, options: AnswerOptions): View => {
  checkUse(assessment, instrument);
  const day = options.date ?? assessment.date;
  if (dateForm(day) !== 'day')
    throw new ResiliensError('option-invalid', ['date'], { expected: 'YYYY-MM-DD' });
  const withdrawn = withdrawnIds(assessment.corrections);
  return {
    assessment,
    instrument,
    day,
    ageMonths: ageOn(assessment, day),
    options,
    byItem: sortByItem(assessment, instrument, withdrawn),
    withdrawn,
  };
};

const checkUse = ({ instruments }: Assessment, { id, edition }: Instrument): void => {
  const place = instruments.findIndex((use) => use.id === id);
  const used = instruments[place];
  if (used === undefined) throw new ResiliensError('id-unknown', ['instruments'], { instrument: id });
  if (used.edition === edition) return;
  const facts = { instrument: id, expected: edition, found: used.edition };
  throw new ResiliensError('edition-mismatch', ['instruments', place, 'edition'], facts);
};

const ageOn = ({ child, date }: Assessment, day: PlainDate): AgeMonths | null => {
  if (child.birthMonth !== undefined) return ageFromBirthMonth(child.birthMonth, day);
  return child.ageMonths === undefined ? null : ageOnOtherDay(child.ageMonths, date, day);
};

const sortByItem = (
  { observations }: Assessment,
  { id, items }: Instrument,
  withdrawn: ReadonlySet<string>,
): ReadonlyMap<string, readonly Placed[]> => {
  const byItem = new Map<string, Placed[]>(items.map((item) => [item.id, []]));
  for (const [place, observation] of observations.entries()) {
    // What was taken back is kept, but no longer read: it may have named an item that does not exist.
    if (observation.instrument !== id || withdrawn.has(observation.id)) continue;
    const list = byItem.get(observation.item);
    if (list === undefined) {
      throw unknownId('id-unknown', ['observations', place, 'item'], observation.item, byItem.keys());
    }
    list.push({ observation, place });
  }
  // By id, so that the order in which observations were entered never shows.
  for (const list of byItem.values())
    list.sort((one, two) => (one.observation.id < two.observation.id ? -1 : 1));
  return byItem;
};
