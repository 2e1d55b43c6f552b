import { borgeStressIndex2018, compare, type Result, score, withParameters } from 'resiliens';
import { describe, expect, test } from 'vitest';

const areas = borgeStressIndex2018.items.map(({ id }) => id);

/** A result with so many areas surely present and so many open; the rest are absent. */
const picture = (present: number, open = 0): Result =>
  score(
    Object.fromEntries(
      areas.map((id, place) => [
        id,
        place < present ? 'present' : place < present + open ? 'unknown' : 'absent',
      ]),
    ),
    borgeStressIndex2018,
  );

describe('two pictures by the same instrument', () => {
  test.each<[string, Result, Result, string, number, number, number | null]>([
    ['nothing has changed', picture(2, 1), picture(2, 1), 'equal', 0, 0, null],
    ['two more, both known', picture(2), picture(4), 'higher', 2, 2, 2],
    ['two fewer, both known', picture(4), picture(2), 'lower', -2, -2, -2],
    ['all of it above what was', picture(1, 2), picture(4, 1), 'higher', 3, 2, null],
    ['all of it below what was', picture(4, 1), picture(1, 2), 'lower', -3, -2, null],
    ['the ends touch from above', picture(1, 2), picture(3, 1), 'overlapping', 2, 1, null],
    ['the ends touch from below', picture(3, 1), picture(1, 2), 'overlapping', -2, -1, null],
    ['less is known than before', picture(2), picture(2, 3), 'overlapping', 0, 3, null],
    ['more is known than before', picture(2, 3), picture(2), 'overlapping', 0, -3, null],
  ])('%s', (_, before, after, direction, low, high, value) => {
    expect(compare(before, after)).toEqual({
      status: 'comparable',
      scores: { areas: { low, high, value, direction } },
    });
  });

  test('the order of the two turns the direction round', () => {
    const one = compare(picture(1), picture(5));
    const other = compare(picture(5), picture(1));
    expect(one).toMatchObject({ scores: { areas: { direction: 'higher', value: 4 } } });
    expect(other).toMatchObject({ scores: { areas: { direction: 'lower', value: -4 } } });
  });
});

describe('what counts something else is not compared', () => {
  const weighted = withParameters(borgeStressIndex2018, {
    weighting: {
      id: 'double',
      version: '1',
      weights: Object.fromEntries(areas.map((id) => [id, 2])),
      declaredBy: 'family team',
      rationale: 'made up',
      source: 'nowhere',
    },
  });

  test.each<[string, Result, string]>([
    ['another instrument', { ...picture(1), instrument: 'rutter-fai-1977' }, 'instrument'],
    ['another edition', { ...picture(1), edition: '2' }, 'edition'],
    ['another weighting', score({}, weighted), 'declared'],
  ])('%s', (_, other, why) => {
    expect(compare(picture(1), other)).toEqual({ status: 'not-comparable', why });
  });
});
