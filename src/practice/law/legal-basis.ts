import { legalTexts } from '../../catalog/law/texts.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { PlainDate } from '../../model/dates.js';
import type {
  LawCode,
  LegalGap,
  LegalRef,
  LegalStaleness,
  LegalText,
  LegalTopicTexts,
  NoLegalText,
  NoTextReason,
} from '../../model/practice/law.js';
import type { LegalTopicId } from '../../model/practice/law-topic.js';
import { dayOption } from './day-option.js';

/** The day on which the Act of 1992 was passed: no law of the table is older. */
const FIRST_LAW: PlainDate = '1992-07-17';

/** Where each law can be read. */
const URLS: Readonly<Record<LawCode, string>> = {
  BVL: 'https://lovdata.no/lov/1992-07-17-100',
  BVL2021: 'https://lovdata.no/lov/2021-06-18-97',
  BL1981: 'https://lovdata.no/lov/1981-04-08-7',
};

/**
 * Finds the place in the law for a topic as the law was on a day.
 *
 * A day after the law was last read gives the last known text, marked `after-check`. Where the library holds no text for the day
 * it says so and why; it never falls back on the text of another time.
 *
 * @param topic - Id of the topic.
 * @param date - The day, `YYYY-MM-DD`.
 * @returns A reference with validity, support and the day it was checked; or `no-text` with the reason.
 * @throws `ResiliensError` `id-unknown` for a topic that does not exist; `value-invalid` or `date-impossible` for a date that is none.
 * @example
 * ```ts
 * import { legalBasis } from 'resiliens/practice';
 *
 * const before = legalBasis('report-review', '2022-12-31');
 * before.status !== 'no-text' && [before.law, before.chapter, before.section]; // => ['BVL', '4', '2']
 *
 * const after = legalBasis('report-review', '2023-01-01');
 * after.status !== 'no-text' && [after.law, after.chapter, after.section]; // => ['BVL2021', '2', '1']
 *
 * legalBasis('travel-ban', '2026-01-22'); // => { topic: 'travel-ban', status: 'no-text', reason: 'no-rule' }
 * legalBasis('travel-bans' as 'travel-ban', '2026-01-22'); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const legalBasis = (topic: LegalTopicId, date: PlainDate): LegalRef | NoLegalText =>
  basisOf(topicOf(topic), dayOption(date));

/** The topic with an id. */
const topicOf = (id: LegalTopicId): LegalTopicTexts => {
  const found = legalTexts.find((topic) => topic.id === id);
  if (found === undefined) {
    throw unknownId(
      'id-unknown',
      ['topic'],
      String(id),
      legalTexts.map((topic) => topic.id),
    );
  }
  return found;
};

const basisOf = (topic: LegalTopicTexts, date: PlainDate): LegalRef | NoLegalText => {
  const text = topic.texts.find((one) =>
    holds(one.validFrom ?? one.notBefore ?? FIRST_LAW, one.validTo, date),
  );
  if (text === undefined) return { topic: topic.id, status: 'no-text', reason: reasonOf(topic, date) };
  const [place, ...also] = text.places;
  return {
    topic: topic.id,
    law: text.law,
    ...place,
    also,
    validFrom: text.validFrom,
    validTo: text.validTo,
    status: text.source.confidence,
    staleness: stalenessOf(text, date),
    pending: topic.pending,
    sourceUrl: URLS[text.law],
    checkedOn: text.checkedOn,
  };
};

const holds = (from: PlainDate | null, to: PlainDate | null, date: PlainDate): boolean =>
  (from === null || from <= date) && (to === null || date <= to);

const stalenessOf = ({ validFrom, checkedOn }: LegalText, date: PlainDate): LegalStaleness => {
  if (date > checkedOn) return 'after-check';
  return validFrom === null ? 'start-not-established' : 'checked';
};

const reasonOf = ({ without }: LegalTopicTexts, date: PlainDate): NoTextReason => {
  if (date < FIRST_LAW) return 'before-law';
  const gap: LegalGap | undefined = without.find(({ validFrom, validTo }) => holds(validFrom, validTo, date));
  return gap?.reason ?? 'not-established';
};
