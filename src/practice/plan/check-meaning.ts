import { checkCorrections, withdrawnIds } from '../../document/corrections.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import { uniqueIds } from '../shared/unique-ids.js';

type Path = readonly (string | number)[];

/**
 * Checks what no single field of a plan shows: ids, references, the order of dates, measures that overlap, children's views.
 *
 * @throws `ResiliensError` `id-duplicate`, `id-unknown`, `required-missing`, `date-order`, `value-invalid` with the path.
 */
export const checkPlanMeaning = (plan: Plan): void => {
  const {
    goals,
    measures,
    alternatives,
    consents,
    childViews,
    principles,
    evaluations,
    setAside,
    decisions,
  } = plan;
  checkCorrections(
    plan.corrections,
    uniqueIds({
      goals,
      measures,
      alternatives,
      consents,
      childViews,
      principles,
      evaluations,
      setAside,
      decisions,
    }),
  );
  if (plan.assessments.length === 0) throw new ResiliensError('required-missing', ['assessments']);
  checkReferences(plan);
  checkDates(plan);
  checkOverlaps(measures, withdrawnIds(plan.corrections));
  for (const [place, { mode, view }] of childViews.entries()) {
    if (mode.startsWith('2') && view !== undefined)
      throw new ResiliensError('value-invalid', ['childViews', place, 'view'], { mode });
  }
};

const checkReferences = (plan: Plan): void => {
  const goals = new Set(plan.goals.map(({ id }) => id));
  const measures = new Set(plan.measures.map(({ id }) => id));
  const views = new Set(plan.childViews.map(({ id }) => id));
  plan.goals.forEach(({ id, pullsAgainst = [] }, place) => {
    const path = ['goals', place, 'pullsAgainst'];
    mustKnow(pullsAgainst, goals, path);
    const own = pullsAgainst.indexOf(id);
    if (own >= 0) throw new ResiliensError('value-invalid', [...path, own], { id });
  });
  plan.measures.forEach((measure, place) => {
    mustKnow(measure.goals, goals, ['measures', place, 'goals']);
  });
  plan.consents.forEach((consent, place) => {
    mustKnow(consent.measures, measures, ['consents', place, 'measures']);
  });
  plan.evaluations.forEach((evaluation, place) => {
    mustKnow(evaluation.measures, measures, ['evaluations', place, 'measures']);
  });
  plan.decisions.forEach(({ childViews }, place) => {
    mustKnow(childViews, views, ['decisions', place, 'childViews']);
  });
};

const mustKnow = (ids: readonly string[], known: ReadonlySet<string>, path: Path): void => {
  ids.forEach((id, place) => {
    if (!known.has(id)) throw unknownId('id-unknown', path, id, known, place);
  });
};

const checkDates = (plan: Plan): void => {
  notBefore(plan.intendedEnd, plan.start, ['intendedEnd']);
  notBefore(plan.nextEvaluation, plan.start, ['nextEvaluation']);
  plan.measures.forEach(({ start, intendedEnd, ended, contacts = [] }, place) => {
    notBefore(intendedEnd, start, ['measures', place, 'intendedEnd']);
    notBefore(ended, start, ['measures', place, 'ended']);
    contacts.forEach((contact, index) => {
      notBefore(contact, start, ['measures', place, 'contacts', index]);
    });
  });
  const starts = new Map(plan.measures.map(({ id, start }) => [id, start]));
  const first = [...starts.values()].reduce((one, two) => (one < two ? one : two), plan.start);
  plan.evaluations.forEach(({ performedOn, measures }, place) => {
    const path = ['evaluations', place, 'performedOn'];
    notBefore(performedOn, first, path);
    for (const id of measures) notBefore(performedOn, starts.get(id) as string, path);
  });
  plan.consents.forEach(({ givenOn, withdrawnOn }, place) => {
    if (givenOn !== undefined) notBefore(withdrawnOn, givenOn, ['consents', place, 'withdrawnOn']);
  });
};

const notBefore = (date: string | undefined, first: string, path: Path): void => {
  if (date !== undefined && date < first)
    throw new ResiliensError('date-order', path, { at: date, notBefore: first });
};

/** The same measure twice at the same time is a slip of the hand; one that was ended or taken back makes room for another. */
const checkOverlaps = (measures: readonly PlannedMeasure[], withdrawn: ReadonlySet<string>): void => {
  measures.forEach((measure, place) => {
    if (withdrawn.has(measure.id)) return;
    const other = measures
      .slice(0, place)
      .find(
        (one) =>
          one.measure === measure.measure &&
          !withdrawn.has(one.id) &&
          begins(one, measure) &&
          begins(measure, one),
      );
    if (other === undefined) return;
    throw new ResiliensError('date-order', ['measures', place, 'start'], { overlaps: other.id });
  });
};

/** Whether one begins while the other has not ended. */
const begins = ({ start }: PlannedMeasure, { ended }: PlannedMeasure): boolean =>
  ended === undefined || start < ended;
