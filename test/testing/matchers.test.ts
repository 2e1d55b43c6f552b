import { borgeStressIndex2018, type ScoreResult, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';

expect.extend(matchers);

const areas = (answers: Record<string, string>): ScoreResult =>
  score(answers, borgeStressIndex2018).scores['areas']!;

const IDS = borgeStressIndex2018.items.map(({ id }) => id);
const present = (count: number, rest?: string): ScoreResult =>
  areas(
    Object.fromEntries(
      IDS.flatMap((id, index) =>
        index < count ? [[id, 'present']] : rest === undefined ? [] : [[id, rest]],
      ),
    ),
  );

const missing = undefined as ScoreResult | undefined;

describe('matchers', () => {
  test('toHaveBand holds where the band is decided', () => {
    expect(present(4)).toHaveBand('four-or-more');
    expect(present(3, 'absent')).toHaveBand('below-four');
    expect(present(3)).not.toHaveBand('below-four');
    expect(missing).not.toHaveBand('below-four');
    expect(() => expect(present(3)).toHaveBand('four-or-more')).toThrow(
      'expected the score to have the band four-or-more, received null',
    );
    expect(() => expect(present(4)).not.toHaveBand('four-or-more')).toThrow(
      'expected the score not to have the band four-or-more, received "four-or-more"',
    );
  });

  test('toBeUndecided holds where open answers leave the band open', () => {
    expect(present(3)).toBeUndecided();
    expect(present(3)).toBeUndecided(['below-four', 'four-or-more']);
    expect(present(3)).not.toBeUndecided(['four-or-more', 'below-four']);
    expect(present(3)).not.toBeUndecided(['below-four']);
    expect(present(4)).not.toBeUndecided();
    expect(missing).not.toBeUndecided();
    expect({ ...present(3), possibleBands: [] }).not.toBeUndecided();
    expect(() => expect(present(4)).toBeUndecided()).toThrow(
      'expected the score to have an undecided band, received ["four-or-more"]',
    );
    expect(() => expect(present(3)).toBeUndecided(['a', 'b'])).toThrow('a band undecided between a, b');
  });

  test('toHaveBounds compares both ends, and exactness where it is said', () => {
    expect(present(2)).toHaveBounds(2, 7);
    expect(present(2)).toHaveBounds(2, 7, true);
    expect(present(2)).not.toHaveBounds(2, 7, false);
    expect(present(2)).not.toHaveBounds(1, 7);
    expect(present(2)).not.toHaveBounds(2, 6);
    expect(missing).not.toHaveBounds(0, 7);
    expect(() => expect(present(2)).toHaveBounds(2, 6)).toThrow(
      'expected the score to have the bounds 2 to 6, received {"low":2,"high":7,"exact":true}',
    );
    expect(() => expect(present(2)).toHaveBounds(2, 7, false)).toThrow('the inexact bounds 2 to 7');
    expect(() => expect(present(2)).toHaveBounds(1, 7, true)).toThrow('the exact bounds 1 to 7');
  });

  test('toHaveValue tells no value from zero', () => {
    expect(present(2, 'absent')).toHaveValue(2);
    expect(present(0, 'absent')).toHaveValue(0);
    expect(present(0)).toHaveValue(null);
    expect(present(0)).not.toHaveValue(0);
    expect(present(2, 'absent')).not.toHaveValue(null);
    expect(missing).not.toHaveValue(null);
    expect(() => expect(present(0)).toHaveValue(0)).toThrow(
      'expected the score to have the value 0, received null',
    );
    expect(() => expect(present(2, 'absent')).toHaveValue(null)).toThrow('to have no value, received 2');
  });

  test('toHaveFinding finds a rule, about exactly the ids that are named', () => {
    const result = score({}, borgeStressIndex2018, { completeness: 1 });
    const made = {
      ...result,
      findings: [{ ...result.findings[0]!, ids: ['b', 'a'] }],
    };
    expect(result).toHaveFinding('record:thin');
    expect(result).not.toHaveFinding('record:other');
    expect(result).not.toHaveFinding('record:thin', ['a']);
    expect(result).toHaveFinding('record:thin', []);
    expect(made).toHaveFinding('record:thin', ['a', 'b']);
    expect(made).not.toHaveFinding('record:thin', ['a']);
    expect(made).not.toHaveFinding('record:thin', ['a', 'c']);
    expect(() => expect(made).toHaveFinding('record:thin', ['a'])).toThrow(
      'a finding record:thin about a, received [["b","a"]]',
    );
    expect(() => expect(result).toHaveFinding('record:other')).toThrow(
      'a finding record:other, received ["record:thin"]',
    );
  });

  test('hand a runner what was received and what was expected', () => {
    expect(matchers.toHaveBand(present(4), 'below-four')).toMatchObject({
      actual: 'four-or-more',
      expected: 'below-four',
    });
    expect(matchers.toHaveBounds(present(4), 1, 2, true)).toMatchObject({
      actual: { low: 4, high: 7, exact: true },
      expected: { low: 1, high: 2, exact: true },
    });
    expect(matchers.toHaveBounds(missing, 1, 2)).toMatchObject({
      actual: null,
      expected: { low: 1, high: 2 },
    });
  });
});
