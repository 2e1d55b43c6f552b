import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { registerContents2013 } from '../../src/catalog/register-codes/contents-2013-2025.js';
import { registerThemes2026 } from '../../src/catalog/register-codes/themes-2026.js';
import { everyObject } from './walk.js';

const themes: string[] = registerThemes2026.codes.map(({ code }) => code);

describe('themes, valid from 2026-01-01', () => {
  test('57 in three blocks of 22, 17 and 18', () => {
    expect(themes).toHaveLength(57);
    expect(new Set(themes).size).toBe(57);
    expect(['1', '2', '3'].map((block) => themes.filter((code) => code[0] === block).length)).toEqual([
      22, 17, 18,
    ]);
    expect(themes).toEqual([...themes].sort());
    for (const theme of registerThemes2026.codes) {
      expect([theme.validFrom, theme.validTo]).toEqual(['2026-01-01', null]);
    }
  });

  test('counted within each group without gaps', () => {
    const sizes: Record<string, number> = {};
    for (const code of themes) {
      const group = code.slice(0, 3);
      sizes[group] = (sizes[group] ?? 0) + 1;
      expect(Number(code.slice(4))).toBe(sizes[group]);
    }
    expect(sizes).toEqual({
      '1.1': 4,
      '1.2': 3,
      '1.3': 11,
      '1.4': 4,
      '2.1': 3,
      '2.2': 3,
      '2.3': 2,
      '2.4': 9,
      '3.1': 10,
      '3.2': 2,
      '3.3': 6,
    });
  });
});

describe('old content codes', () => {
  test.each<[string, string, string[]]>([
    ['2013-01-01', '2025-12-31', ['2', '3', '5', '6', '7', '8', '9', '10', '11', '12', '14', '15', '17']],
    ['2013-01-01', '2020-12-31', ['4', '13', '16']],
    ['2021-01-01', '2025-12-31', ['20', '21', '22', '23', '24', '25', '26', '27']],
    ['2022-01-01', '2025-12-31', ['28']],
    ['2023-01-01', '2025-12-31', ['30', '31']],
  ])('valid from %s to %s', (from, to, codes) => {
    const found = registerContents2013.codes.filter(
      ({ validFrom, validTo }) => validFrom === from && validTo === to,
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('27 codes, of which two name their successors', () => {
    expect(registerContents2013.codes).toHaveLength(27);
    const split = registerContents2013.codes.filter(({ successors }) => successors);
    expect(split.map(({ code, successors }) => [code, successors])).toEqual([
      ['4', ['20', '21', '22', '23', '24', '28']],
      ['16', ['25', '26']],
    ]);
  });
});

describe('links from factors', () => {
  const risk = kvelloStyleCatalogue.factors.filter((factor) => factor.dimension === 'risk');

  test('every code is one of the lists, and every old code that is listed is a link or a successor', () => {
    const contents: string[] = registerContents2013.codes.map(({ code }) => code);
    const used = new Set<string>(['26']);
    for (const factor of kvelloStyleCatalogue.factors) {
      for (const { system, code } of factor.registerLinks) {
        expect(system === 'themes' ? themes : contents, factor.id).toContain(code);
        if (system === 'contents') used.add(code);
      }
    }
    expect([...used].sort()).toEqual([...contents].sort());
  });

  test('themes without any risk factor 22, weakly covered only 6, near 29: computed', () => {
    const fits = (theme: string): string[] =>
      risk.flatMap((factor) =>
        factor.registerLinks.filter(({ code }) => code === theme).map(({ fit }) => fit),
      );
    const near = themes.filter((theme) => fits(theme).includes('near'));
    const weak = themes.filter((theme) => !fits(theme).includes('near') && fits(theme).includes('weak'));
    const none = themes.filter((theme) => fits(theme).length === 0);
    expect(near).toHaveLength(29);
    expect(weak).toEqual(['1.2.03', '1.3.05', '3.1.01', '3.2.01', '3.2.02', '3.3.02']);
    expect(none).toEqual([
      '1.1.04',
      '1.2.02',
      '1.3.02',
      '1.3.03',
      '1.3.04',
      '1.3.06',
      '1.3.07',
      '1.3.10',
      '1.3.11',
      '1.4.01',
      '1.4.04',
      '2.4.01',
      '2.4.08',
      '3.1.02',
      '3.1.04',
      '3.1.05',
      '3.1.09',
      '3.3.01',
      '3.3.03',
      '3.3.04',
      '3.3.05',
      '3.3.06',
    ]);
  });

  test('of these, protective factors touch two by a near fit and four by a weak one', () => {
    const touched = (fit: string): string[] =>
      kvelloStyleCatalogue.factors
        .filter((factor) => factor.dimension === 'protective')
        .flatMap((factor) => factor.registerLinks.filter((link) => link.fit === fit))
        .map(({ code }): string => code)
        .filter((code) => !risk.some((factor) => factor.registerLinks.some((link) => link.code === code)))
        .sort();
    expect(touched('near')).toEqual(['1.3.03', '1.4.01']);
    expect(touched('weak')).toEqual(['1.3.02', '1.3.04', '1.3.06', '3.1.05']);
  });

  test('stigma is linked to no theme, so that no origin becomes a risk', () => {
    const linked = kvelloStyleCatalogue.factors.flatMap((factor) =>
      factor.registerLinks.map(({ code }): string => code),
    );
    for (const theme of ['3.3.03', '3.3.04', '3.3.05', '3.3.06']) expect(linked).not.toContain(theme);
    expect(risk.find((factor) => factor.id === 'stigma-exposure')?.registerLinks).toEqual([]);
  });

  test('frozen all the way down', () => {
    for (const list of [registerThemes2026, registerContents2013]) {
      for (const { value, path } of everyObject(list)) expect(Object.isFrozen(value), path).toBe(true);
    }
  });
});
