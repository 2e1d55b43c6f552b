import type { PlanConsent } from '../../../model/practice/plan/plan-consent.js';
import { consentHolds } from '../../plan/consent-holds.js';
import { notice, type PlanRule, says } from '../ground.js';

/** A voluntary measure whose consent is missing, incomplete, under pressure or not surely free. */
export const vo1: PlanRule = ({ plan, running, date }) =>
  running.flatMap(({ planned, path }) => {
    if (planned.voluntary === 'no') return [];
    const own = plan.consents.filter(
      (consent) => consent.measures.includes(planned.id) && consentHolds(consent, date),
    );
    const lacks = own.length === 0 ? ['consent'] : [...new Set(own.flatMap(doubts))];
    if (lacks.length === 0) return [];
    return [notice('vo1', { path, ids: [planned.id, ...own.map(({ id }) => id)], facts: { lacks } })];
  });

const doubts = (consent: PlanConsent): readonly string[] => [
  ...(consent.freelyGiven === 'yes' ? [] : ['freely-given']),
  ...(consent.who === undefined ? ['who'] : []),
  ...(consent.givenOn === undefined ? ['given-on'] : []),
  ...(says(consent.informedHow) ? [] : ['informed-how']),
  ...(consent.boardHeldOut === 'yes' ? ['board-held-out'] : []),
];
