import type * as z from 'zod';
import type { Correction } from '../model/correction.js';
import type { Details } from '../model/detail.js';
import type { Observation } from '../model/observation.js';
import type { Resolution } from '../model/resolution.js';
import { guarded } from './guarded.js';
import { asItIs, type Kind } from './kind.js';
import { details, observation } from './shapes/observation.js';
import { correction, resolution } from './shapes/records.js';

const OBSERVATION: Kind<Observation> = { shape: observation, settle: asItIs };
const DETAILS: Kind<Details> = { shape: details, settle: asItIs };
const RESOLUTION: Kind<Resolution> = { shape: resolution, settle: asItIs };
const CORRECTION: Kind<Correction> = { shape: correction, settle: asItIs };

/**
 * One observation by its form, as a zod schema and Standard Schema.
 *
 * What it refers to, and how its dates stand to each other, only the whole assessment shows.
 *
 * @example
 * ```ts
 * import { ObservationSchema } from 'resiliens/schema';
 *
 * const observation = {
 *   id: 'o1',
 *   instrument: 'borge-stress-index-2018',
 *   item: 'criminality',
 *   informant: 'teacher',
 *   date: '2024-02',
 *   kind: 'told',
 *   answer: 'absent',
 * };
 * ObservationSchema.safeParse(observation).success; // => true
 * ObservationSchema.safeParse({ ...observation, date: '2024-02-30' }).error?.issues[0]?.path; // => ['date']
 * ```
 * @since 0.1.0
 */
export const ObservationSchema: z.ZodType<Observation, Observation> = /* @__PURE__ */ guarded(OBSERVATION);

/**
 * The recorded details of an observation by their form, as a zod schema and Standard Schema: ids of choices, numbers, and lists
 * of records of these; free text has no place here.
 *
 * @example
 * ```ts
 * import { DetailsSchema } from 'resiliens/schema';
 *
 * DetailsSchema.safeParse({ 'moves-known': 'yes', moves: [{ 'lost-friends': 'unknown' }] }).success; // => true
 * DetailsSchema.safeParse({ 'moves-known': 'as far as we know' }).success; // => false
 * ```
 * @since 0.1.0
 */
export const DetailsSchema: z.ZodType<Details, Details> = /* @__PURE__ */ guarded(DETAILS);

/**
 * A resolution by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { ResolutionSchema } from 'resiliens/schema';
 *
 * const resolution = {
 *   id: 'r1',
 *   instrument: 'borge-stress-index-2018',
 *   item: 'criminality',
 *   answer: 'unknown',
 *   observations: ['o1', 'o2'],
 *   by: 'child-welfare-worker',
 *   at: '2024-03-01',
 *   reason: 'Both speak of different years.',
 * };
 * ResolutionSchema.safeParse(resolution).success; // => true
 * ResolutionSchema.safeParse({ ...resolution, reason: ' ' }).error?.issues[0]?.path; // => ['reason']
 * ```
 * @since 0.1.0
 */
export const ResolutionSchema: z.ZodType<Resolution, Resolution> = /* @__PURE__ */ guarded(RESOLUTION);

/**
 * A correction by its form, as a zod schema and Standard Schema.
 *
 * @example
 * ```ts
 * import { CorrectionSchema } from 'resiliens/schema';
 *
 * const correction = { record: 'o1', by: 'teacher', at: '2024-03-01', reason: 'Another child was meant.' };
 * CorrectionSchema.safeParse(correction).success; // => true
 * CorrectionSchema.safeParse({ ...correction, by: 'Mrs Hansen' }).error?.issues[0]?.path; // => ['by']
 * ```
 * @since 0.1.0
 */
export const CorrectionSchema: z.ZodType<Correction, Correction> = /* @__PURE__ */ guarded(CORRECTION);
