import { expect, test } from 'vitest';
import { uniqueAnswers } from '../../src/assessment/answers/unique.js';

test.each([
  [[], []],
  [
    [10, 9, 2, 10],
    [2, 9, 10],
  ],
  [
    ['present', 'absent', 'present'],
    ['absent', 'present'],
  ],
  [
    ['not-applicable', 3, 'absent', 1],
    [1, 3, 'absent', 'not-applicable'],
  ],
  [
    [3, 'absent'],
    [3, 'absent'],
  ],
  [
    ['absent', 3],
    [3, 'absent'],
  ],
])('each of %j once, in order', (answers, expected) => {
  const given = [...answers];
  expect(uniqueAnswers(answers)).toEqual(expected);
  expect(answers).toEqual(given);
});
