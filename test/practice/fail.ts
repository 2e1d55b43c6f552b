import { type ErrorCode, type ErrorFacts, ResiliensError } from 'resiliens';
import { expect } from 'vitest';

/** What a call fails with. */
export const failure = (call: () => unknown): { code: ErrorCode; path: string; facts: ErrorFacts } => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ResiliensError);
    const { code, path, facts } = error as ResiliensError;
    return { code, path: path.join('.'), facts };
  }
  throw new Error('nothing was thrown');
};

/** The code and path a call fails with, as one line. */
export const failsWith = (call: () => unknown): string => {
  const { code, path } = failure(call);
  return `${code} ${path}`.trim();
};
