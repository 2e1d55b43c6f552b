import { recordsInForce } from '../assessment/records-in-force.js';
import { profileRules } from '../catalog/rules/profile-rules.js';
import { findingOf } from '../logic/finding-of.js';
import type { Assessment } from '../model/assessment.js';
import type { ItemObservations } from '../model/assessment-answers.js';
import type { Finding } from '../model/finding.js';
import type { Instrument } from '../model/instrument.js';
import { unusedObservations } from './unused-observations.js';

/** What is noticed about the record as a whole: the child's voice, evidence that nothing rests on, one way of seeing it. */
export const recordFindings = (
  assessment: Assessment,
  observations: readonly ItemObservations[],
  read: readonly Instrument[],
): readonly Finding[] => [
  ...childViewFindings(assessment),
  ...unusedFindings(assessment, observations, read),
  ...explanationFindings(assessment),
  ...instrumentFindings(assessment, read),
];

const childViewFindings = (assessment: Assessment): Finding[] => {
  const views = recordsInForce(assessment, 'childViews');
  if (views.length === 0) return [findingOf(profileRules, 'profile:child-view-missing')];
  const unheard = views.filter(({ mode }) => mode === '2.1').map(({ id }) => id);
  const unweighed = views
    .filter(({ view, weight, weightReason }) => hasText(view) && !(hasText(weight) && hasText(weightReason)))
    .map(({ id }) => id);
  return [
    ...(unheard.length === 0 ? [] : [findingOf(profileRules, 'profile:child-not-heard', { ids: unheard })]),
    ...(unweighed.length === 0
      ? []
      : [findingOf(profileRules, 'profile:child-view-unweighed', { ids: unweighed })]),
  ];
};

const hasText = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const unusedFindings = (
  assessment: Assessment,
  observations: readonly ItemObservations[],
  read: readonly Instrument[],
): Finding[] => {
  const ids = unusedObservations(assessment, observations, read);
  return ids.length === 0 ? [] : [findingOf(profileRules, 'profile:unused-evidence', { ids })];
};

const explanationFindings = (assessment: Assessment): Finding[] =>
  recordsInForce(assessment, 'alternativeExplanations').length > 0
    ? []
    : [findingOf(profileRules, 'profile:no-alternative-explanation')];

const instrumentFindings = ({ instruments }: Assessment, read: readonly Instrument[]): Finding[] => {
  const ids = instruments.map(({ id }) => id).filter((id) => !read.some((one) => one.id === id));
  return ids.length === 0 ? [] : [findingOf(profileRules, 'profile:instrument-not-read', { ids })];
};
