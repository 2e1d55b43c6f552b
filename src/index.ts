/**
 * The core door of resiliens.
 *
 * @module resiliens
 */
export type { ErrorCode } from './errors/codes.js';
export { type ErrorFacts, ResiliensError } from './errors/resiliens-error.js';
