import { filesIn, type Stored } from './documents.js';

/** The cases of the examples. */
export const exampleCases: readonly Stored[] = filesIn(new URL('../../examples/cases/', import.meta.url));

/** Instruments written by hand as JSON. */
export const exampleDefinitions: readonly Stored[] = filesIn(
  new URL('../../examples/own-instrument/', import.meta.url),
);
