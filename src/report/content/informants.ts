import type { View } from '../../ecology/view/view.js';
import { boundsOf, isIn } from '../../logic/date-bounds.js';
import type { DatedRecord, RecordSource } from '../../model/ecology/record.js';

const ORDER: readonly RecordSource['informant'][] = [
  'child',
  'caregiver',
  'professional',
  'register',
  'other',
];

/** Who told what holds on the date. */
export const informantsIn = ({ ecology, day }: View): readonly RecordSource['informant'][] => {
  const told = new Set<string>();
  const lists: readonly (readonly Pick<DatedRecord, 'interval' | 'source'>[])[] = [
    ecology.participations,
    ecology.activities,
    ecology.dyads,
    ecology.links,
    ecology.influences,
    ecology.conditions,
  ];
  for (const list of lists)
    for (const { interval, source } of list)
      if (source !== undefined && isIn(day, boundsOf(interval)) !== 'no') told.add(source.informant);
  return ORDER.filter((informant) => told.has(informant));
};
