import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleText } from '../../model/rule-text.js';

/**
 * The rules that a case flow is noticed by, beside those of its time limits.
 *
 * @example
 * ```ts
 * import { caseFlowFindingRules } from 'resiliens/practice';
 *
 * caseFlowFindingRules.find(({ rule }) => rule === 'law:other-act')?.severity; // => 'ERROR'
 * ```
 * @since 0.1.0
 */
export const caseFlowFindingRules: readonly RuleText[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'law:investigation-plan-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
    text: {
      en: 'The investigation has no plan.',
      nb: 'Undersøkelsen har ingen plan.',
      nn: 'Undersøkinga har ingen plan.',
    },
  },
  {
    rule: 'law:other-act',
    severity: 'ERROR',
    source: { basis: 'register', reference: 'barnevernsregisteret-checks' },
    text: {
      en: 'A decision of {at} cites {found}; on that day {act} held.',
      nb: 'Et vedtak fra {at} viser til {found}; den dagen gjaldt {act}.',
      nn: 'Eit vedtak frå {at} viser til {found}; den dagen galdt {act}.',
    },
  },
  {
    rule: 'law:decision-without-child-view',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-5' },
    text: {
      en: 'A decision shows neither what the child thinks nor how it took part.',
      nb: 'Et vedtak viser verken hva barnet mener, eller hvordan det har medvirket.',
      nn: 'Eit vedtak viser verken kva barnet meiner, eller korleis det har medverka.',
    },
  },
  {
    rule: 'law:child-view-unweighed',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-5' },
    text: {
      en: 'A decision shows the child’s view, but not which weight it was given.',
      nb: 'Et vedtak viser barnets mening, men ikke hvilken vekt den fikk.',
      nn: 'Eit vedtak viser meininga til barnet, men ikkje kva vekt ho fekk.',
    },
  },
  {
    rule: 'law:child-not-heard',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
    text: {
      en: 'Before a decision the child was not given the opportunity to say what it thinks.',
      nb: 'Før et vedtak fikk barnet ikke mulighet til å si hva det mener.',
      nn: 'Før eit vedtak fekk barnet ikkje høve til å seie kva det meiner.',
    },
  },
  {
    rule: 'law:party-too-young',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-3' },
    text: {
      en: 'From {from} the child is recorded as a party by its age, but it was not yet fifteen.',
      nb: 'Fra {from} er barnet registrert som part etter alder, men det hadde ikke fylt femten.',
      nn: 'Frå {from} er barnet registrert som part etter alder, men det hadde ikkje fylt femten.',
    },
  },
  {
    rule: 'law:party-not-recorded',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-3' },
    text: {
      en: 'The child is fifteen and nobody has recorded that it is a party.',
      nb: 'Barnet er fylt femten, og ingen har registrert at det er part.',
      nn: 'Barnet har fylt femten, og ingen har registrert at det er part.',
    },
  },
]);
