import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { BufferingEdge } from '../../../model/factor-relations.js';

/**
 * Claims, found in the thesis or on one county page, that a protective factor may buffer risk; not measured effects.
 *
 * No source supports an edge for P1, P2, P4 to P8, P10 or P13: these stay open, and common sense does not fill them.
 *
 * @since 0.1.0
 */
export const bufferingEdges: readonly BufferingEdge[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'b1',
    protective: ['secure-adult-relationship'],
    risk: { kind: 'any' },
    basis: ['cited'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'the epigraph, sections 4 and 5', confidence: 'partial' }],
  },
  {
    id: 'b2',
    protective: ['interests-mastery'],
    risk: { kind: 'any' },
    basis: ['cited', 'argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 4 and 6', confidence: 'partial' }],
  },
  {
    id: 'b3',
    protective: ['secure-adult-relationship'],
    risk: { kind: 'factor', factor: 'poor-or-harmful-care' },
    basis: ['argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 2.2, 6 and 7', confidence: 'partial' }],
  },
  {
    id: 'b4',
    protective: ['good-kindergarten-or-school'],
    risk: { kind: 'factor', factor: 'poor-or-harmful-care' },
    restriction: {
      en: 'Only where school work is not followed up at home.',
      nb: 'Bare der skolearbeidet ikke følges opp hjemme.',
      nn: 'Berre der skulearbeidet ikkje blir følgt opp heime.',
    },
    basis: ['argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'section 2.2', confidence: 'partial' }],
  },
  {
    id: 'b5',
    protective: ['good-friends'],
    risk: { kind: 'factor', factor: 'parental-worklessness' },
    restriction: {
      en: 'Only through activities that the child is shut out of for lack of money.',
      nb: 'Bare gjennom aktiviteter som barnet stenges ute fra av mangel på penger.',
      nn: 'Berre gjennom aktivitetar som barnet blir stengt ute frå av mangel på pengar.',
    },
    basis: ['argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 2.2 and 6', confidence: 'partial' }],
  },
  {
    id: 'b6',
    protective: ['interests-mastery'],
    risk: { kind: 'factor', factor: 'parental-worklessness' },
    restriction: {
      en: 'Only through activities that the child is shut out of for lack of money.',
      nb: 'Bare gjennom aktiviteter som barnet stenges ute fra av mangel på penger.',
      nn: 'Berre gjennom aktivitetar som barnet blir stengt ute frå av mangel på pengar.',
    },
    basis: ['argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 2.2 and 6', confidence: 'partial' }],
  },
  {
    id: 'b7',
    protective: ['supportive-network'],
    risk: { kind: 'any' },
    basis: ['argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 5 and 6', confidence: 'partial' }],
  },
  {
    id: 'b8',
    protective: ['good-kindergarten-or-school'],
    risk: { kind: 'any' },
    basis: ['argued', 'page'],
    confidence: 'partial',
    sources: [
      { source: 'thesis-volda-2021', at: 'section 5', confidence: 'partial' },
      { source: 'sjumilssteget', confidence: 'partial' },
    ],
  },
  {
    id: 'b9',
    protective: ['good-friends'],
    risk: { kind: 'any' },
    restriction: {
      en: 'Only seen together with the conditions at home.',
      nb: 'Bare sett sammen med forholdene i hjemmet.',
      nn: 'Berre sett saman med forholda i heimen.',
    },
    basis: ['cited', 'argued'],
    confidence: 'partial',
    sources: [{ source: 'thesis-volda-2021', at: 'sections 4.1 and 6', confidence: 'partial' }],
  },
  {
    id: 'b10',
    protective: ['secure-adult-relationship', 'good-friends'],
    risk: { kind: 'group', group: 'family' },
    basis: ['page'],
    confidence: 'partial',
    sources: [{ source: 'sjumilssteget', confidence: 'partial' }],
  },
]);
