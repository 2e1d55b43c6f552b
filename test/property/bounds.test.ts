import fc from 'fast-check';
import { describe, test } from 'vitest';
import { agreesWithAllCompletions } from './agrees.js';
import { randomCases, runs } from './cases.js';

describe('bounds, bands and critical unknowns against every completion', () => {
  test('of random instruments', () => {
    fc.assert(fc.property(randomCases({}, { mostOpen: 8 }), agreesWithAllCompletions), runs(400));
  });
});
