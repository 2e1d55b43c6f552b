import { checkCorrections } from '../../document/corrections.js';
import type { DocumentKind } from '../../document/kind.js';
import { fillLimits } from '../../document/limits.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { InvestigationPlan } from '../../model/practice/investigation-plan.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { kindOf } from '../shared/kind-of.js';
import { uniqueIds } from '../shared/unique-ids.js';
import { INVESTIGATION, INVESTIGATION_VERSION } from './shape.js';

/**
 * Checks a plan of an investigation from anywhere and returns a copy in normal form; the input is neither changed nor frozen.
 *
 * @param value - What should be a plan of an investigation, of this version of the format or an earlier one.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The copy; writing it as JSON, reading it and checking it again gives the same text.
 * @throws `ResiliensError` with the path to the first thing that is wrong, as `checkAssessment` does.
 * @example
 * ```ts
 * import { checkInvestigationPlan } from 'resiliens/practice';
 *
 * checkInvestigationPlan({ schemaVersion: 1, id: 'plan-17', madeOn: '2026-01-32' }); // throws 'date-impossible'
 * ```
 * @since 0.1.0
 */
export const checkInvestigationPlan = (value: unknown, limits?: DocumentLimits): InvestigationPlan =>
  INVESTIGATION_KIND.read(value, fillLimits(limits));

const checkMeaning = (plan: InvestigationPlan): void => {
  const { hypotheses, sources, family, childViews, consents, principles, timeFrame } = plan;
  checkCorrections(
    plan.corrections,
    uniqueIds({ hypotheses, sources, family, childViews, consents, principles }),
  );
  checkReferences(plan);
  if (timeFrame !== undefined) checkOrder(timeFrame.from, timeFrame.to, ['timeFrame', 'to']);
  for (const [place, { givenOn, withdrawnOn }] of consents.entries()) {
    if (withdrawnOn !== undefined) checkOrder(givenOn, withdrawnOn, ['consents', place, 'withdrawnOn']);
  }
  for (const [place, { mode, view }] of childViews.entries()) {
    // A child that was not heard has not said anything.
    if (mode.startsWith('2') && view !== undefined) {
      throw new ResiliensError('value-invalid', ['childViews', place, 'view'], { mode });
    }
  }
};

const checkReferences = ({ hypotheses, consents, sources }: InvestigationPlan): void => {
  const known = {
    hypotheses: new Set(hypotheses.map(({ id }) => id)),
    consents: new Set(consents.map(({ id }) => id)),
  };
  for (const [place, source] of sources.entries()) {
    for (const list of ['hypotheses', 'consents'] as const) {
      for (const [index, id] of source[list].entries()) {
        if (!known[list].has(id))
          throw unknownId('id-unknown', ['sources', place, list, index], id, known[list]);
      }
    }
  }
};

const checkOrder = (first: string, second: string, path: readonly (string | number)[]): void => {
  if (second < first) throw new ResiliensError('date-order', path, { at: second, notBefore: first });
};

/** The plan of an investigation as a kind of stored document. */
export const INVESTIGATION_KIND: DocumentKind<InvestigationPlan> = /* @__PURE__ */ kindOf<InvestigationPlan>({
  version: INVESTIGATION_VERSION,
  shape: INVESTIGATION,
  migrations: {},
  check: checkMeaning,
});
