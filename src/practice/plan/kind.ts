import type { DocumentKind } from '../../document/kind.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import { kindOf } from '../shared/kind-of.js';
import { checkPlanMeaning } from './check-meaning.js';
import { PLAN, PLAN_VERSION } from './shape.js';

/** The plan as a kind of stored document; there is one version yet, so nothing leads to it from an earlier one. */
export const PLAN_KIND: DocumentKind<Plan> = /* @__PURE__ */ (() =>
  kindOf<Plan>({ version: PLAN_VERSION, shape: PLAN, migrations: {}, check: checkPlanMeaning }))();
