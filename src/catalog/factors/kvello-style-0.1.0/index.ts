import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { FactorCatalogue } from '../../../model/factor-catalogue.js';
import { blindSpots } from './blind-spots.js';
import { cautions, limits } from './cautions.js';
import { kvelloStyleEdges } from './edges.js';
import { exclusions, extraItems } from './exclusions.js';
import { factorLabels } from './labels.js';
import { overlaps } from './overlaps.js';
import { protective } from './protective.js';
import { riskChild } from './risk-child.js';
import { riskFamily } from './risk-family.js';
import { riskWiderSystem } from './risk-wider-system.js';
import { tensions } from './tensions.js';

/**
 * The Kvello-style catalogue, edition 0.1.0: 32 risk factors and 14 protective factors, with what holds between them.
 *
 * The total of 32 is stated by the thesis alone; 20 of the risk factors are items of a published numbered list, 12 are
 * candidates. Four further candidates of the same mixed list, whose membership is low, are left out.
 *
 * @example
 * ```ts
 * import { kvelloStyleCatalogue } from 'resiliens';
 *
 * kvelloStyleCatalogue.factors.length; // => 46
 * kvelloStyleCatalogue.factors.filter((factor) => factor.dimension === 'risk').length; // => 32
 * kvelloStyleCatalogue.factors[0]?.label.en; // => 'Parent with a mental disorder of moderate or severe degree'
 * ```
 * @since 0.1.0
 */
export const kvelloStyleCatalogue: FactorCatalogue = /* @__PURE__ */ (() =>
  deepFreeze({
    id: kvelloStyleEdges.id,
    edition: kvelloStyleEdges.edition,
    title: {
      en: 'Kvello-style risk and protective factors',
      nb: 'Risiko- og beskyttelsesfaktorer i Kvello-stil',
      nn: 'Risiko- og vernefaktorar i Kvello-stil',
    },
    description: {
      en: 'Risk factors around the family, the wider system and the child, and protective factors beside them, gathered from published lists and worded anew.',
      nb: 'Risikofaktorer rundt familien, systemene utenfor og barnet, og beskyttelsesfaktorer ved siden av, samlet fra publiserte lister og formulert på nytt.',
      nn: 'Risikofaktorar kring familien, systema utanfor og barnet, og vernefaktorar ved sida av, samla frå publiserte lister og formulerte på nytt.',
    },
    licence: {
      status: 'own-wording',
      itemText: 'own-wording',
      confidence: 'own',
      note: {
        en: 'All wording is this library’s own. The rights in the original form are not established; a holder can lay the licensed wording over it.',
        nb: 'All tekst er dette bibliotekets egen. Rettighetene til det opprinnelige skjemaet er ikke klarlagt; den som har dem, kan legge den lisensierte ordlyden over.',
        nn: 'All tekst er eigen for dette biblioteket. Rettane til det opphavlege skjemaet er ikkje klarlagde; den som har dei, kan leggje den lisensierte ordlyden over.',
      },
    },
    factors: [...riskFamily, ...riskWiderSystem, ...riskChild, ...protective].map(
      ({ id, code, order, dimension, group, ...rest }) => ({
        id,
        code,
        order,
        dimension,
        group,
        label: factorLabels[id],
        ...rest,
      }),
    ),
    extraItems,
    exclusions,
    overlaps,
    tensions,
    bufferingEdges: kvelloStyleEdges.bufferingEdges,
    blindSpots,
    cautions,
    limits,
    judgementPrompts: [],
    sources: [
      { source: 'voss-herad', confidence: 'confirmed' },
      { source: 'tynset-kommune', confidence: 'partial' },
      { source: 'thesis-volda-2021', at: 'section 4.2', confidence: 'partial' },
      { source: 'resiliens', confidence: 'own' },
    ],
  }))();
