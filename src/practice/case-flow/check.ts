import { checkCorrections } from '../../document/corrections.js';
import type { DocumentKind } from '../../document/kind.js';
import { fillLimits } from '../../document/limits.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { CaseFlow } from '../../model/practice/case-flow.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { kindOf } from '../shared/kind-of.js';
import { uniqueIds } from '../shared/unique-ids.js';
import { checkEvents } from './check-events.js';
import { CASE_FLOW, CASE_FLOW_VERSION } from './shape.js';

/**
 * Checks a case flow from anywhere and returns a copy in normal form; the input is neither changed nor frozen.
 *
 * @param value - What should be a case flow, of this version of the format or an earlier one.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The copy; writing it as JSON, reading it and checking it again gives the same text.
 * @throws `ResiliensError` with the path to the first thing that is wrong, as `checkAssessment` does; `edit-invalid` for an
 * event that the state of the case does not allow, `date-order` for events out of order.
 * @example
 * ```ts
 * import { checkCaseFlow } from 'resiliens/practice';
 *
 * checkCaseFlow({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * ```
 * @since 0.1.0
 */
export const checkCaseFlow = (value: unknown, limits?: DocumentLimits): CaseFlow =>
  CASE_FLOW_KIND.read(value, fillLimits(limits));

const checkMeaning = (flow: CaseFlow): void => {
  const { events, partyStatus, childViews, decisions } = flow;
  checkCorrections(flow.corrections, uniqueIds({ events, partyStatus, childViews, decisions }));
  const decided = new Set(decisions.map(({ id }) => id));
  const heard = new Set(childViews.map(({ id }) => id));
  for (const [place, { decision }] of events.entries()) {
    if (decision !== undefined && !decided.has(decision)) {
      throw unknownId('id-unknown', ['events', place, 'decision'], decision, decided);
    }
  }
  for (const [place, { childViews: weighed }] of decisions.entries()) {
    for (const [index, id] of weighed.entries()) {
      if (!heard.has(id)) throw unknownId('id-unknown', ['decisions', place, 'childViews', index], id, heard);
    }
  }
  checkParty(flow);
  for (const [place, { mode, view, at }] of childViews.entries()) {
    checkBorn(flow, at, ['childViews', place, 'at']);
    // A child that was not heard has not said anything.
    if (mode.startsWith('2') && view !== undefined) {
      throw new ResiliensError('value-invalid', ['childViews', place, 'view'], { mode });
    }
  }
  checkEvents(flow);
};

/** There may be a case before birth, but no view and no party. */
const checkBorn = ({ child: { birthMonth } }: CaseFlow, at: string, path: (string | number)[]): void => {
  if (birthMonth !== undefined && at.slice(0, 7) < birthMonth) {
    throw new ResiliensError('date-order', path, { at, notBefore: birthMonth });
  }
};

const checkParty = (flow: CaseFlow): void => {
  for (const [place, { from, to }] of flow.partyStatus.entries()) {
    const path = ['partyStatus', place];
    checkBorn(flow, from, [...path, 'from']);
    if (to !== undefined && to < from) {
      throw new ResiliensError('date-order', [...path, 'to'], { at: to, notBefore: from });
    }
  }
};

/** The case flow as a kind of stored document. */
export const CASE_FLOW_KIND: DocumentKind<CaseFlow> = /* @__PURE__ */ kindOf<CaseFlow>({
  version: CASE_FLOW_VERSION,
  shape: CASE_FLOW,
  migrations: {},
  check: checkMeaning,
});
