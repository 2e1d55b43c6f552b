import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../../docs/thesis-and-sources.md', import.meta.url), 'utf8');

/** The sums behind the page: what can be worked out is worked out. */
describe('the figures of the page on the thesis', () => {
  const rows: [string, number, string][] = [
    ['help measures among children with measures in 2019', (44_821 / 54_592) * 100, '82.1 %'],
    ['the same at the end of the year', (29_266 / 37_866) * 100, '77.3 %'],
    ['visiting homes among measures to strengthen development', (6_737 / 28_996) * 100, '23.2 %'],
    ['money among them', (7_840 / 28_996) * 100, '27.0 %'],
    ['measures to strengthen development among all', (28_996 / 71_104) * 100, '40.8 %'],
    ['reports that were investigated', (46_885 / (46_885 + 11_103)) * 100, '80.9 %'],
    ['shares of reporters', 14.78 + 14.7 + 12.73 + 7.45 + 8.04, '57.70'],
    ['children of the Swedish studies', 6_693 + 6_386, '13 079'],
  ];
  test.each(rows)('%s', (_, value, written) => {
    const number = Number(written.replace(/[% ]/g, ''));
    expect(Math.abs(value - number)).toBeLessThan(0.1);
  });

  test('each stands on the page', () => {
    for (const written of [
      '82.1 %',
      '77.3 %',
      '23.2 %',
      '27.0 %',
      '40.8 %',
      '80.8 %',
      '57.70',
      '13 079',
      '57 988',
      '46 864',
      '46 885',
      '46 946',
    ]) {
      expect(page).toContain(written);
    }
  });

  test('reports that were investigated and dismissed are all reports', () => {
    expect(46_885 + 11_103).toBe(57_988);
  });
});
