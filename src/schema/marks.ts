import type { ErrorCode } from '../errors/codes.js';
import type { ErrorFacts } from '../errors/resiliens-error.js';

/** What a schema says about a value it refuses: a code of this library, and facts. */
export interface Mark {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;
}

/** Writes a mark as the text that zod carries from a schema to its issue. */
export const mark = (code: ErrorCode, facts: ErrorFacts = {}): string => JSON.stringify({ code, facts });

/** Reads a mark; `null` for a text of zod's own. */
export const readMark = (message: string): Mark | null =>
  message.startsWith('{"code":') ? (JSON.parse(message) as Mark) : null;
