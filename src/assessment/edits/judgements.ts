import { withdrawnIds } from '../../document/corrections.js';
import { appendRecords } from '../../document/edit-records.js';
import type { Assessment } from '../../model/assessment.js';
import type {
  NewAlternativeExplanation,
  NewBufferingLink,
  NewResolution,
} from '../../model/assessment-input.js';
import type { Decision } from '../../model/decision.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { NEW_EXPLANATION, NEW_LINK, NEW_RESOLUTION } from '../shape-inputs.js';
import { BUFFERING_LINK, DECISION, EXPLANATION, RESOLUTION } from '../shape-records.js';
import { groundOf, readInput } from './ground.js';

/**
 * Records what a person decided about an item after weighing its observations. The observations stay side by side.
 *
 * The resolution holds until an observation that was not weighed disagrees with it.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param resolution - The item, the answer decided on, and which observations were weighed.
 * @param change - Who decided, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `required-missing` where the item has no observation.
 * @example
 * ```ts
 * import { createAssessment, resolve } from 'resiliens/assessment';
 *
 * const told = { instrument: 'kvello-style', item: 'bullying', date: '2024-05-02', kind: 'told' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 *   observations: [
 *     { ...told, id: 'o1', informant: 'child', answer: 'present' },
 *     { ...told, id: 'o2', informant: 'teacher', answer: 'absent' },
 *   ],
 * });
 * const resolved = resolve(
 *   assessment,
 *   { id: 'r1', instrument: 'kvello-style', item: 'bullying', answer: 'present' },
 *   { at: '2024-05-09', by: 'child-welfare-worker', reason: 'The child told the same twice' },
 * );
 * resolved.resolutions[0]?.observations; // => ['o1', 'o2']
 * ```
 * @since 0.1.0
 */
export const resolve = (
  assessment: Assessment,
  resolution: NewResolution,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const given = readInput(NEW_RESOLUTION, resolution, 'resolution', limits);
  const { observations, corrections } = ground.document;
  const withdrawn = withdrawnIds(corrections);
  const ofItem = observations.filter(
    ({ id, item, instrument }) =>
      item === given.item && instrument === given.instrument && !withdrawn.has(id),
  );
  const whole = { observations: ofItem.map(({ id }) => id), ...given, ...ground.change };
  const record = readInput(RESOLUTION, whole, 'resolution', limits);
  return appendRecords(ground, 'resolve', { resolutions: record });
};

/**
 * Adds another way to understand what was observed.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param explanation - The explanation, and which items it would explain.
 * @param change - Who puts it forward, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { addAlternativeExplanation, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const doubted = addAlternativeExplanation(
 *   assessment,
 *   { id: 'a1', items: ['language-difficulties'], explanation: 'The child may hear badly.' },
 *   { at: '2024-05-09', by: 'public-health-nurse', reason: 'No hearing test on file' },
 * );
 * doubted.alternativeExplanations[0]?.by; // => 'public-health-nurse'
 * ```
 * @since 0.1.0
 */
export const addAlternativeExplanation = (
  assessment: Assessment,
  explanation: NewAlternativeExplanation,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const { at, by } = ground.change;
  const given = readInput(NEW_EXPLANATION, explanation, 'explanation', limits);
  const record = readInput(EXPLANATION, { ...given, by, at }, 'explanation', limits);
  return appendRecords(ground, 'add-alternative-explanation', { alternativeExplanations: record });
};

/**
 * Records that a protective factor dampens a risk factor in this case.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param link - Both factors.
 * @param change - Who says so, since when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { createAssessment, linkBuffering } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const linked = linkBuffering(
 *   assessment,
 *   { id: 'b1', protective: 'secure-adult-relationship', risk: 'parental-mental-disorder' },
 *   { at: '2024-05-09', by: 'child-welfare-worker', reason: 'The grandmother takes over on bad days' },
 * );
 * linked.bufferingLinks[0]?.at; // => '2024-05-09'
 * ```
 * @since 0.1.0
 */
export const linkBuffering = (
  assessment: Assessment,
  link: NewBufferingLink,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const given = readInput(NEW_LINK, link, 'link', limits);
  const record = readInput(BUFFERING_LINK, { ...given, ...ground.change }, 'link', limits);
  return appendRecords(ground, 'link-buffering', { bufferingLinks: record });
};

/**
 * Adds a decision that a person has made. No score leads to one: its reasons are words.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param decision - The decision, with who made it and when.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-unknown` for a child's view that is not recorded.
 * @example
 * ```ts
 * import { addDecision, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const decided = addDecision(
 *   assessment,
 *   {
 *     id: 'd1',
 *     by: 'child-welfare-leader',
 *     at: '2024-05-20',
 *     decided: 'Offer a visiting home two weekends a month.',
 *     reasons: 'The mother is alone with the care and has asked for relief.',
 *     legalBasis: [{ law: 'BVL2021', chapter: '3', section: '1' }],
 *     childViews: [],
 *   },
 *   { at: '2024-05-20', by: 'child-welfare-worker', reason: 'Decision of the day' },
 * );
 * decided.decisions[0]?.by; // => 'child-welfare-leader'
 * ```
 * @since 0.1.0
 */
export const addDecision = (
  assessment: Assessment,
  decision: Decision,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const record = readInput(DECISION, decision, 'decision', limits);
  return appendRecords(groundOf(assessment, change, limits), 'add-decision', { decisions: record });
};
