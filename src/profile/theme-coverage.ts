import { needArgument } from '../errors/need-argument.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { ThemeCoverage } from '../model/profile/theme-coverage.js';
import type { RegisterCodeList, ThemeCode } from '../model/register-code.js';

/**
 * Works out which themes of the child-welfare register the risk factors of a catalogue are about, and which they leave out.
 *
 * @param catalogue - The catalogue.
 * @param themes - The list of themes.
 * @returns Every theme in one of three lists, in the order of the list.
 * @example
 * ```ts
 * import { kvelloStyleCatalogue, registerThemes2026, themeCoverage } from 'resiliens';
 *
 * const { near, weak, none } = themeCoverage(kvelloStyleCatalogue, registerThemes2026);
 *
 * [near.length, weak.length, none.length]; // => [29, 6, 22]
 * ```
 * @since 0.1.0
 */
export const themeCoverage = (
  catalogue: FactorCatalogue<string>,
  themes: RegisterCodeList<ThemeCode>,
): ThemeCoverage => {
  needArgument(catalogue, 'catalogue', ['factors']);
  needArgument(themes, 'themes', ['codes']);
  const risks = catalogue.factors.filter(({ dimension }) => dimension === 'risk');
  const touched = (fit: 'near' | 'weak'): ReadonlySet<string> =>
    new Set(
      risks.flatMap((factor) =>
        factor.registerLinks.filter((link) => link.fit === fit).map(({ code }) => code),
      ),
    );
  const near = touched('near');
  const weak = touched('weak');
  const codes = themes.codes.map(({ code }) => code);
  return {
    near: codes.filter((code) => near.has(code)),
    weak: codes.filter((code) => !near.has(code) && weak.has(code)),
    none: codes.filter((code) => !near.has(code) && !weak.has(code)),
  };
};
