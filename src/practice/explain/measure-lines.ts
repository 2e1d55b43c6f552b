import { plainMeasureWords } from '../../catalog/words/plain-measures.js';
import type { PlanLine } from '../../model/practice/plan/plan-explanation.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import { consentHolds } from '../plan/consent-holds.js';
import type { PlanInForce } from '../plan/plan-in-force.js';
import { takesPart } from './is-told.js';
import type { Telling } from './telling.js';

/** What will happen, and whether one may refuse it. */
export const measureLines = ({ plan, date, audience, language, words }: Telling): readonly PlanLine[] =>
  plan.measures
    .filter(({ ended }) => ended === undefined || date < ended)
    .map((planned) => {
      const say = words[audience];
      const { measure, daysPerMonth } = planned;
      const days = measure === 'visiting-home' && daysPerMonth !== undefined ? [say.days(daysPerMonth)] : [];
      const own = plainMeasureWords[measure][audience][language];
      return {
        kind: 'measure',
        // A child has no say in what only the adults do, and need not carry it.
        text: [
          own,
          ...days,
          ...(audience === 'parent' || takesPart(planned) ? [choice(planned, plan, date, say)] : []),
        ].join(' '),
        ids: [planned.id],
      };
    });

const choice = (
  { id, voluntary }: PlannedMeasure,
  { consents }: PlanInForce,
  date: string,
  say: Telling['words']['parent'],
): string => {
  if (voluntary === 'no') return say.ordered;
  if (voluntary === 'unknown') return say.notClear;
  const own = consents.filter((consent) => consent.measures.includes(id) && consentHolds(consent, date));
  if (own.length === 0) return say.notClear;
  const inDoubt = own.some(
    ({ freelyGiven, boardHeldOut }) => freelyGiven !== 'yes' || boardHeldOut === 'yes',
  );
  return inDoubt ? say.consentInDoubt : say.voluntary;
};
