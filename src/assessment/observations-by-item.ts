import type { Assessment } from '../model/assessment.js';
import type { AnswerOptions, ItemObservations } from '../model/assessment-answers.js';
import type { Instrument } from '../model/instrument.js';
import { speaking } from './answers/combine.js';
import { agreedChronicity, agreedSeverity, supporting } from './answers/qualities.js';
import { type ReadItem, readItems } from './answers/read-item.js';
import { checkReadingNames } from './answers/readings.js';
import type { Standing } from './answers/standing.js';
import { uniqueAnswers } from './answers/unique.js';
import { openView, type View } from './answers/view.js';
import { INFORMANT_GROUPS } from './informant-groups.js';

/**
 * Sums up what the observations of each item say: which hold, who gave them, whether the matter lasts, how serious and how
 * frequent it is.
 *
 * Chronicity is what a person stated; it is never worked out from dates.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param instrument - The instrument, in the edition that the assessment names.
 * @param options - As for {@link toAnswers}.
 * @returns One entry for each item that has or had an observation, in the order of the instrument.
 * @throws `ResiliensError` as {@link toAnswers} does.
 * @example
 * ```ts
 * import { observationsByItem, kvelloStyle } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const told = { instrument: 'kvello-style', date: '2024-05-02', kind: 'told' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     { ...told, id: 'o1', item: 'bullying', informant: 'child', answer: 'present', chronicity: 'chronic' },
 *     { ...told, id: 'o2', item: 'bullying', informant: 'teacher', answer: 'unknown' },
 *   ],
 * });
 * const [bullying] = observationsByItem(assessment, kvelloStyle);
 * bullying?.answer; // => 'present'
 * bullying?.chronicity; // => 'chronic'
 * bullying?.groups; // => ['child', 'education']
 * ```
 * @since 0.1.0
 */
export const observationsByItem = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions = {},
): readonly ItemObservations[] => {
  const view = openView(assessment, instrument, options);
  checkReadingNames(view);
  const read = new Map(readItems(view).map((one) => [one.item.id, one]));
  const lost = withdrawnByItem(view);
  return instrument.items.flatMap(({ id }) => {
    const one = read.get(id);
    const withdrawn = lost.get(id) ?? [];
    if (one !== undefined) return [summary(one, withdrawn)];
    return withdrawn.length === 0 ? [] : [nothing(id, withdrawn)];
  });
};

/** An item of which every observation was taken back. */
const nothing = (item: string, withdrawn: readonly string[]): ItemObservations => ({
  item,
  answer: 'not-assessed',
  stated: [],
  current: [],
  unclear: [],
  earlier: [],
  later: [],
  withdrawn,
  resolution: null,
  groups: [],
  chronicity: 'unknown',
  severity: 'unknown',
  frequencies: [],
});

const summary = (
  { item, reads, answer, resolution }: ReadItem,
  withdrawn: readonly string[],
): ItemObservations => {
  const ids = (standing: Standing): readonly string[] =>
    reads.filter((read) => read.standing === standing).map(({ observation }) => observation.id);
  const heard = speaking(reads).map(({ observation }) => observation);
  const support = supporting(reads, answer);
  const [chronicity, severity] = [agreedChronicity(support), agreedSeverity(support)];
  return {
    item: item.id,
    answer: answer ?? 'not-assessed',
    stated: uniqueAnswers(heard.map((one) => one.answer)),
    current: ids('current'),
    unclear: ids('unclear'),
    earlier: ids('earlier'),
    later: ids('later'),
    withdrawn,
    resolution: resolution?.id ?? null,
    groups: uniqueAnswers(heard.map((one) => INFORMANT_GROUPS[one.informant])),
    chronicity: chronicity === 'contradictory' ? 'unknown' : chronicity,
    severity: severity === 'contradictory' ? 'unknown' : severity,
    frequencies: support.flatMap(({ frequency }) => (frequency === undefined ? [] : [frequency])),
  };
};

const withdrawnByItem = ({
  assessment,
  instrument,
  withdrawn,
}: View): ReadonlyMap<string, readonly string[]> => {
  const byItem = new Map<string, string[]>();
  for (const { id, item, instrument: of } of assessment.observations) {
    if (of === instrument.id && withdrawn.has(id)) byItem.set(item, [...(byItem.get(item) ?? []), id].sort());
  }
  return byItem;
};
