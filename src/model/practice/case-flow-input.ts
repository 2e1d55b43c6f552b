import type { CaseFlow } from './case-flow.js';

/**
 * What a new case flow starts from; lists that are left out start empty, the reporter is `not-recorded`.
 *
 * @since 0.1.0
 */
export interface NewCaseFlow
  extends Pick<CaseFlow, 'id'>,
    Partial<Pick<CaseFlow, 'child' | 'reporter' | 'events' | 'partyStatus' | 'childViews' | 'decisions'>> {}
