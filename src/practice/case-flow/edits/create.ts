import { readInput } from '../../../assessment/edits/ground.js';
import { CHILD_VIEW, DECISION } from '../../../assessment/shape-records.js';
import { adopt } from '../../../document/edit-adopt.js';
import { fillLimits } from '../../../document/limits.js';
import { readId } from '../../../document/readers.js';
import type { ShapeOf } from '../../../document/shape.js';
import type { CaseFlow } from '../../../model/practice/case-flow.js';
import type { NewCaseFlow } from '../../../model/practice/case-flow-input.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { CASE_FLOW_KIND } from '../check.js';
import { CASE_EVENT, CASE_FLOW_VERSION, FLOW_CHILD, PARTY_STATUS } from '../shape.js';
import { REPORTERS } from '../words.js';

const NEW_CASE_FLOW: ShapeOf<NewCaseFlow> = {
  required: { id: readId },
  optional: {
    child: FLOW_CHILD,
    reporter: { oneOf: REPORTERS },
    events: { list: CASE_EVENT },
    partyStatus: { list: PARTY_STATUS },
    childViews: { list: CHILD_VIEW },
    decisions: { list: DECISION },
  },
};

/**
 * Makes a case flow: its id, and what is already known. Its history starts empty.
 *
 * @param start - Id, and child, reporter and lists that are not empty; neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does.
 * @example
 * ```ts
 * import { caseStanding, createCaseFlow } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({
 *   id: 'flow-17',
 *   reporter: 'public',
 *   events: [{ id: 'e1', type: 'receive-report', date: '2026-01-05' }],
 * });
 * caseStanding(flow, '2026-01-06').state; // => 'report-received'
 * createCaseFlow({ id: 'flow-17', events: [{ id: 'e1', type: 'evaluate', date: '2026-01-05' }] }); // throws 'edit-invalid'
 * ```
 * @since 0.1.0
 */
export const createCaseFlow = (start: NewCaseFlow, limits?: DocumentLimits): CaseFlow => {
  const given = readInput<NewCaseFlow>(NEW_CASE_FLOW, start, null, limits);
  const whole: CaseFlow = {
    child: {},
    reporter: 'not-recorded',
    events: [],
    partyStatus: [],
    childViews: [],
    decisions: [],
    corrections: [],
    ...given,
    schemaVersion: CASE_FLOW_VERSION,
    history: [],
  };
  return adopt(CASE_FLOW_KIND, whole, fillLimits(limits));
};
