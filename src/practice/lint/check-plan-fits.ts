import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { DimensionProfile, Profile } from '../../model/child-profile.js';
import type { MeasureFactsCatalogue } from '../../model/practice/measure.js';
import type { Plan } from '../../model/practice/plan.js';
import type { Edges } from '../measures/ways.js';

/**
 * Checks that a plan and a profile are of one child and one catalogue, and that the plan names what exists.
 *
 * @throws `ResiliensError` `id-unknown` for a plan that does not rest on the assessment, or a factor, need or measure that
 * does not exist; `edition-mismatch`; `date-order` for a plan or measure from before the month of birth of a child that is born.
 */
export const checkPlanFits = (
  plan: Plan,
  profile: Profile,
  edges: Edges,
  measures: MeasureFactsCatalogue,
): void => {
  if (!plan.assessments.includes(profile.assessment)) throw new ResiliensError('id-unknown', ['assessments']);
  checkEdition(plan, profile.catalogue);
  checkEdition(plan, edges);
  checkNames(plan, profile, measures);
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
  plan: Plan,
  { risk, protective }: Profile,
  { needs, measures }: MeasureFactsCatalogue,
): void => {
  // A profile names every factor of its catalogue, so that the catalogue itself need not be there.
  const of = ({ factors }: DimensionProfile): string[] => factors.map(({ factor }) => factor);
  const addressed = new Set([...of(risk), ...needs.map(({ id }): string => id)]);
  const built = new Set(of(protective));
  const known = new Set(measures.map(({ id }): string => id));
  plan.goals.forEach(({ worksOn, builds }, place) => {
    mustKnow(worksOn, addressed, ['goals', place, 'worksOn']);
    mustKnow(builds, built, ['goals', place, 'builds']);
  });
  plan.measures.forEach(({ measure }, place) => {
    if (!known.has(measure)) throw unknownId('id-unknown', ['measures', place, 'measure'], measure, known);
  });
};

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
const checkBirth = (plan: Plan, { birthMonth, date }: Profile): void => {
  if (birthMonth === null || birthMonth > date.slice(0, 7)) return;
  const check = (day: string, path: readonly (string | number)[]): void => {
    if (day.slice(0, 7) < birthMonth)
      throw new ResiliensError('date-order', path, { at: day, notBefore: birthMonth });
  };
  check(plan.start, ['start']);
  plan.measures.forEach(({ start }, place) => {
    check(start, ['measures', place, 'start']);
  });
  plan.childViews.forEach(({ at }, place) => {
    check(at, ['childViews', place, 'at']);
  });
};
