import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { FactorTension } from '../../../model/factor-relations.js';

/**
 * Protective and risk factors that seem to say opposite things: a prompt to check the record, never a cancellation.
 *
 * All are this library's own.
 *
 * @since 0.1.0
 */
export const tensions: readonly FactorTension[] = /* @__PURE__ */ deepFreeze([
  {
    id: 't1',
    rule: 'tension:t1',
    protective: 'age-adequate-competence',
    risks: [
      { factor: 'developmental-disability', severity: 'WARNING' },
      { factor: 'impulsive-inattentive', severity: 'INFO' },
      { factor: 'peer-relationship-problems', severity: 'INFO' },
      { factor: 'weak-social-skills', severity: 'INFO' },
      { factor: 'language-difficulties', severity: 'INFO' },
      { factor: 'high-aggression', severity: 'INFO' },
    ],
    mayBothBeTrue: {
      en: 'Hardly: the strength needs all five areas at age level, and the difficulty lies in one of them. Check which of the two is meant.',
      nb: 'Neppe: styrken krever alle fem områder på alderstrinnet, og vansken ligger i ett av dem. Kontroller hvilken av de to som er ment.',
      nn: 'Neppe: styrken krev alle fem område på alderssteget, og vansken ligg i eitt av dei. Kontroller kva for ein av dei to som er meint.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 't2',
    rule: 'tension:t2',
    protective: 'even-temperament',
    risks: [
      { factor: 'impulsive-inattentive', severity: 'INFO' },
      { factor: 'high-aggression', severity: 'INFO' },
      { factor: 'acting-out', severity: 'INFO' },
    ],
    mayBothBeTrue: {
      en: 'It may differ from setting to setting, or have changed over time.',
      nb: 'Det kan være ulikt fra sted til sted, eller ha endret seg over tid.',
      nn: 'Det kan vere ulikt frå stad til stad, eller ha endra seg over tid.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 't3',
    rule: 'tension:t3',
    protective: 'good-enough-care-from-one-parent',
    risks: [
      { factor: 'poor-or-harmful-care', severity: 'INFO' },
      { factor: 'maltreatment-or-abuse', severity: 'INFO' },
    ],
    mayBothBeTrue: {
      en: 'There may be two carers. Ask which of them each statement is about.',
      nb: 'Det kan være to omsorgspersoner. Spør hvem av dem hver opplysning gjelder.',
      nn: 'Det kan vere to omsorgspersonar. Spør kven av dei kvar opplysning gjeld.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 't4',
    rule: 'tension:t4',
    protective: 'good-friends',
    risks: [
      { factor: 'peer-relationship-problems', severity: 'INFO' },
      { factor: 'bullying', severity: 'INFO' },
    ],
    mayBothBeTrue: {
      en: 'A child can have good friends in one place and be bullied or alone in another.',
      nb: 'Et barn kan ha gode venner ett sted og bli mobbet eller være alene et annet.',
      nn: 'Eit barn kan ha gode vener éin stad og bli mobba eller vere åleine ein annan.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 't5',
    rule: 'tension:t5',
    protective: 'good-kindergarten-or-school',
    risks: [{ factor: 'poor-kindergarten-or-school', severity: 'INFO' }],
    mayBothBeTrue: {
      en: 'There may be two places, or the place may have changed over time.',
      nb: 'Det kan være to steder, eller stedet kan ha endret seg over tid.',
      nn: 'Det kan vere to stader, eller staden kan ha endra seg over tid.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
]);
