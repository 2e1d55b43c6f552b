import { ResiliensError } from 'resiliens';

/** The code and the path with which a call is refused. */
export const refusal = (call: () => unknown): readonly [string, readonly (string | number)[]] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ResiliensError) return [error.code, error.path];
    throw error;
  }
  throw new Error('nothing was refused');
};

/** Whether plain data hold no NaN, no infinity and no undefined at any depth. */
export const isClean = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === undefined) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isClean);
};
