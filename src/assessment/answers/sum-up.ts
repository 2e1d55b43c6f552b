import type { ItemObservations } from '../../model/assessment-answers.js';
import { INFORMANT_GROUPS } from '../informant-groups.js';
import { speaking } from './combine.js';
import { agreedChronicity, agreedSeverity, supporting } from './qualities.js';
import type { ReadAssessment } from './read-for.js';
import type { ReadItem } from './read-item.js';
import type { Standing } from './standing.js';
import { uniqueAnswers } from './unique.js';
import type { View } from './view.js';

/** Sums up each item of an assessment that was read; also items of which every observation was taken back. */
export const sumUp = ({ view, items }: ReadAssessment): readonly ItemObservations[] => {
  const lost = withdrawnByItem(view);
  return view.instrument.items.flatMap(({ id }) => {
    const one = items.get(id);
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
  const ids: Readonly<Record<Standing, string[]>> = { current: [], unclear: [], earlier: [], later: [] };
  for (const { standing, observation } of reads) ids[standing].push(observation.id);
  const heard = speaking(reads).map(({ observation }) => observation);
  const support = supporting(reads, answer);
  const [chronicity, severity] = [agreedChronicity(support), agreedSeverity(support)];
  return {
    item: item.id,
    answer: answer ?? 'not-assessed',
    stated: uniqueAnswers(heard.map((one) => one.answer)),
    ...ids,
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
