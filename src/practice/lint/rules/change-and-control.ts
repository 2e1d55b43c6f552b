import type { MeasureFacts } from '../../../model/practice/measure/measure.js';
import type { MeasureEvidence } from '../../../model/practice/measure/measure-evidence.js';
import { notice, type PlanRule, says } from '../ground.js';

const changes = ({ mainPurpose, cautions }: MeasureFacts): boolean =>
  mainPurpose === 'change' || cautions.includes('CH1');

/** A change measure without a note on potential or will. */
export const ch1: PlanRule = ({ running }) =>
  running
    .filter(({ measure, planned }) => changes(measure) && !says(planned.changePotential))
    .map(({ planned: { id }, path }) => notice('ch1', { path, ids: [id] }));

/** The rating with the best level of a measure, with the scheme it belongs to; `null` where no level is established. */
const bestRating = ({ evidence }: MeasureFacts): MeasureEvidence | null =>
  evidence.reduce<MeasureEvidence | null>(
    (best, one) => (one.level !== null && one.level > (best?.level ?? -1) ? one : best),
    null,
  );

/** An ordered change measure: an error without a stated knowledge base, and worth a look where little is known. */
export const ch2: PlanRule = ({ running }) =>
  running.flatMap(({ measure, planned, path }) => {
    if (planned.voluntary !== 'no' || !changes(measure)) return [];
    const stated = says(planned.knowledgeBase);
    const best = bestRating(measure);
    if (stated && best?.level != null && best.level > 2) return [];
    // A level says nothing without its scheme and year.
    const facts = {
      stated: stated ? 'yes' : 'no',
      level: best?.level ?? 'not-established',
      scheme: best?.scheme ?? 'no-scheme',
      year: best?.year ?? null,
    };
    return [notice('ch2', { path, ids: [planned.id], severity: stated ? 'WARNING' : 'ERROR', facts })];
  });

/** Control without a measure beside it that changes or makes up for anything. */
export const co1: PlanRule = ({ running }) => {
  const does = (purpose: string): typeof running =>
    running.filter(({ measure }) => measure.purposes.some((own) => own.purpose === purpose));
  const [control, ...more] = does('control');
  if (control === undefined || does('change').length + does('compensatory').length > 0) return [];
  const ids = [control, ...more].map(({ planned }) => planned.id);
  return [notice('co1', { path: control.path, ids, facts: { alone: ids.length === running.length } })];
};

/** Several measures and nobody who co-ordinates, or goals that pull apart. */
export const co2: PlanRule = ({ plan, running }) => {
  const apart = plan.goals.filter(({ pullsAgainst = [] }) => pullsAgainst.length > 0).map(({ id }) => id);
  const lacks = [
    ...(running.length > 1 && plan.coordinator === undefined ? ['coordinator'] : []),
    ...(apart.length > 0 ? ['goals-pull-apart'] : []),
  ];
  return lacks.length === 0
    ? []
    : [notice('co2', { path: [], ids: apart, facts: { lacks, measures: running.length } })];
};
