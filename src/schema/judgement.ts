import type * as z from 'zod';
import type { AlternativeExplanation } from '../model/alternative-explanation.js';
import type { BufferingLink } from '../model/buffering-link.js';
import type { ChildView } from '../model/child-view.js';
import type { Consent } from '../model/consent.js';
import type { Decision } from '../model/decision.js';
import { guarded } from './guarded.js';
import { asItIs, type Kind } from './kind.js';
import { alternativeExplanation, bufferingLink, childView, consent, decision } from './shapes/records.js';

const EXPLANATION: Kind<AlternativeExplanation> = { shape: alternativeExplanation, settle: asItIs };
const CHILD_VIEW: Kind<ChildView> = { shape: childView, settle: asItIs };
const BUFFERING_LINK: Kind<BufferingLink> = { shape: bufferingLink, settle: asItIs };
const DECISION: Kind<Decision> = { shape: decision, settle: asItIs };
const CONSENT: Kind<Consent> = { shape: consent, settle: asItIs };

/**
 * An alternative explanation by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { AlternativeExplanationSchema } from 'resiliens/schema';
 *
 * const other = { id: 'e1', items: [], explanation: 'Little sleep.', by: 'mother', at: '2024-03-01' };
 * AlternativeExplanationSchema.safeParse(other).success; // => true
 * AlternativeExplanationSchema.safeParse({ ...other, at: 'March' }).error?.issues[0]?.path; // => ['at']
 * ```
 * @since 0.1.0
 */
export const AlternativeExplanationSchema: z.ZodType<AlternativeExplanation, AlternativeExplanation> =
  /* @__PURE__ */ guarded(EXPLANATION);

/**
 * The child's view by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { ChildViewSchema } from 'resiliens/schema';
 *
 * const view = { id: 'v1', mode: '1.1', on: 'situation', at: '2024-03-01', informedAboutUse: 'yes' };
 * ChildViewSchema.safeParse(view).success; // => true
 * ChildViewSchema.safeParse({ ...view, mode: '3.1' }).error?.issues[0]?.path; // => ['mode']
 * ```
 * @since 0.1.0
 */
export const ChildViewSchema: z.ZodType<ChildView, ChildView> = /* @__PURE__ */ guarded(CHILD_VIEW);

/**
 * A buffering link by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { BufferingLinkSchema } from 'resiliens/schema';
 *
 * const link = { id: 'b1', protective: 'good-friends', risk: 'bullying', by: 'teacher', at: '2024-03-01' };
 * BufferingLinkSchema.safeParse({ ...link, reason: 'They walk home together.' }).success; // => true
 * BufferingLinkSchema.safeParse(link).error?.issues[0]?.path; // => ['reason']
 * ```
 * @since 0.1.0
 */
export const BufferingLinkSchema: z.ZodType<BufferingLink, BufferingLink> =
  /* @__PURE__ */ guarded(BUFFERING_LINK);

/**
 * A decision by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { DecisionSchema } from 'resiliens/schema';
 *
 * const decision = {
 *   id: 'd1',
 *   by: 'child-welfare-leader',
 *   at: '2024-03-01',
 *   decided: 'Offer a visiting home.',
 *   reasons: 'The mother asks for relief.',
 *   legalBasis: [{ law: 'BVL2021', chapter: '3', section: '1' }],
 *   childViews: ['v1'],
 * };
 * DecisionSchema.safeParse(decision).success; // => true
 * DecisionSchema.safeParse({ ...decision, score: 7 }).success; // => false
 * ```
 * @since 0.1.0
 */
export const DecisionSchema: z.ZodType<Decision, Decision> = /* @__PURE__ */ guarded(DECISION);

/**
 * A record of consent by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { ConsentSchema } from 'resiliens/schema';
 *
 * const consent = {
 *   id: 'c1',
 *   who: 'mother',
 *   what: 'Talks with the school.',
 *   informedHow: 'In a meeting, with an interpreter.',
 *   givenOn: '2024-02-20',
 *   freelyGiven: 'yes',
 * };
 * ConsentSchema.safeParse(consent).success; // => true
 * ConsentSchema.safeParse({ ...consent, freelyGiven: true }).error?.issues[0]?.path; // => ['freelyGiven']
 * ```
 * @since 0.1.0
 */
export const ConsentSchema: z.ZodType<Consent, Consent> = /* @__PURE__ */ guarded(CONSENT);
