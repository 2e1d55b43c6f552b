import { ResiliensError } from 'resiliens';

/** What a call gives: the text of its value, or the code and path of its error. */
export const outcomeOf = (call: () => unknown): string => {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (error instanceof ResiliensError) return `${error.code} ${error.path.join('.')}`.trim();
    throw error;
  }
};

/** The error of a call that fails. */
export const errorOf = (call: () => unknown): ResiliensError => {
  try {
    call();
  } catch (error) {
    if (error instanceof ResiliensError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
