import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { MeasureFactsCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { DimensionProfile } from '../../model/profile/dimension-profile.js';
import type { Profile } from '../../model/profile/profile.js';
import type { Edges } from '../measures/ways.js';
import type { PlanInForce } from '../plan/plan-in-force.js';

/**
 * Checks that a plan and a profile are of one child and one catalogue, and that the plan names what exists.
 *
 * @throws `ResiliensError` `id-unknown` for a plan that does not rest on the assessment, or a factor, need, measure or observation
 * that does not exist; `edition-mismatch`; `date-order` for a plan or measure from before the month of birth of a child that is born.
 */
export const checkPlanFits = (
  plan: PlanInForce,
  profile: Profile,
  edges: Edges,
  measures: MeasureFactsCatalogue,
): void => {
  if (!plan.assessments.includes(profile.assessment)) throw new ResiliensError('id-unknown', ['assessments']);
  checkEdition(plan, profile.catalogue);
  checkEdition(plan, edges);
  checkNames(plan, profile, measures);
  checkSetAside(plan, profile);
  checkBirth(plan, profile);
};

const checkEdition = (
  { catalogue }: Plan,
  { id, edition }: { readonly id: string; readonly edition: string },
): void => {
  if (catalogue.id === id && catalogue.edition === edition) return;
  throw new ResiliensError('edition-mismatch', ['catalogue'], {
    expected: catalogue.edition,
    found: edition,
  });
};

const checkNames = (
  plan: PlanInForce,
  { risk, protective }: Profile,
  { needs, measures }: MeasureFactsCatalogue,
): void => {
  // A profile names every factor of its catalogue, so that the catalogue itself need not be there.
  const of = ({ factors }: DimensionProfile): string[] => factors.map(({ factor }) => factor);
  const addressed = new Set([...of(risk), ...needs.map(({ id }): string => id)]);
  const built = new Set(of(protective));
  const known = new Set(measures.map(({ id }): string => id));
  for (const { id, worksOn, builds } of plan.goals) {
    const path = ['goals', placeOf(id, plan)];
    mustKnow(worksOn, addressed, [...path, 'worksOn']);
    mustKnow(builds, built, [...path, 'builds']);
  }
  for (const { id, measure } of plan.measures) {
    if (known.has(measure)) continue;
    throw unknownId('id-unknown', ['measures', placeOf(id, plan), 'measure'], measure, known);
  }
};

/** Of a plan that rests on several assessments an observation may be in one that is not at hand. */
const checkSetAside = (plan: PlanInForce, { basis }: Profile): void => {
  if (plan.assessments.length > 1) return;
  const recorded = new Set(basis.recorded);
  for (const { id, observation } of plan.setAside) {
    if (recorded.has(observation)) continue;
    const path = ['setAside', placeOf(id, plan), 'observation'];
    throw unknownId('id-unknown', path, observation, recorded);
  }
};

/** Where a record stands in the document, counted with those that were taken back. */
const placeOf = (id: string, { places }: PlanInForce): number => places.get(id) as number;

const mustKnow = (
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: readonly (string | number)[],
): void => {
  ids.forEach((id, place) => {
    if (!known.has(id)) throw unknownId('id-unknown', path, id, known, place);
  });
};

/** A child that is not born yet may have a plan; a child that is born has none from before its month of birth. */
const checkBirth = (plan: PlanInForce, { birthMonth, date }: Profile): void => {
  if (birthMonth === null || birthMonth > date.slice(0, 7)) return;
  const check = (day: string, path: readonly (string | number)[]): void => {
    if (day.slice(0, 7) < birthMonth)
      throw new ResiliensError('date-order', path, { at: day, notBefore: birthMonth });
  };
  check(plan.start, ['start']);
  for (const { id, start } of plan.measures) check(start, ['measures', placeOf(id, plan), 'start']);
  for (const { id, at } of plan.childViews) check(at, ['childViews', placeOf(id, plan), 'at']);
};
