import { needArgument } from '../errors/need-argument.js';
import { deepFreeze } from '../logic/deep-freeze.js';
import type { Answers } from '../model/answers.js';
import type { BlindSpotArea, FactorCatalogue } from '../model/factor-catalogue.js';
import type { BlindSpotReading } from '../model/profile/blind-spot.js';

/**
 * Says for each area that checklists of this kind are weak on whether anything was recorded in it.
 *
 * An answer counts as looked into where it settles something; a factor counts as near an area where it is linked to one of
 * its themes, however weakly. A full checklist still lists the themes that no factor asks about.
 *
 * @param answers - Flat answers to the checklist.
 * @param catalogue - The catalogue.
 * @returns One reading for each area, in the order of the catalogue.
 * @example
 * ```ts
 * import { blindSpots, kvelloStyleCatalogue } from 'resiliens';
 *
 * const [health] = blindSpots({}, kvelloStyleCatalogue);
 *
 * health?.area; // => 'general-health'
 * health?.answered; // => []
 * health?.notAskedAbout; // => ['1.1.04']
 * ```
 * @since 0.1.0
 */
export const blindSpots = (
  answers: Answers,
  catalogue: FactorCatalogue<string>,
): readonly BlindSpotReading[] => {
  needArgument(answers, 'answers');
  needArgument(catalogue, 'catalogue', ['factors', 'blindSpots']);
  return areasOf(catalogue).map(({ area, near, notAskedAbout }) => ({
    area,
    answered: near.filter((factor) => isSettled(answers, factor)),
    notAskedAbout,
  }));
};

/** What a catalogue says of one area, whatever the answers. */
interface Area {
  readonly area: string;
  /** Ids of the factors near it. */
  readonly near: readonly string[];
  readonly notAskedAbout: BlindSpotReading['notAskedAbout'];
}

/** Areas by catalogue; nothing depends on it but speed, and a catalogue that may still change is not kept. */
const known: WeakMap<FactorCatalogue<string>, readonly Area[]> = /* @__PURE__ */ new WeakMap();

const areasOf = (catalogue: FactorCatalogue<string>): readonly Area[] => {
  const kept = known.get(catalogue);
  if (kept !== undefined) return kept;
  const areas = catalogue.blindSpots.map((area) => areaOf(area, catalogue));
  if (Object.isFrozen(catalogue)) known.set(catalogue, deepFreeze(areas));
  return areas;
};

const areaOf = ({ id, themes }: BlindSpotArea, catalogue: FactorCatalogue<string>): Area => {
  const near = catalogue.factors.filter((factor) =>
    factor.registerLinks.some((link) => themes.some((theme) => theme === link.code)),
  );
  const asked = new Set(
    near
      .filter(({ dimension }) => dimension === 'risk')
      .flatMap(({ registerLinks }) => registerLinks.filter(({ fit }) => fit === 'near'))
      .map(({ code }): string => code),
  );
  return {
    area: id,
    near: near.map((factor) => factor.id),
    notAskedAbout: themes.filter((theme) => !asked.has(theme)),
  };
};

const isSettled = (answers: Answers, factor: string): boolean =>
  Object.hasOwn(answers, factor) && ['present', 'absent'].includes(String(answers[factor]));
