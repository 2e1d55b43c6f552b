import { deepFreeze } from '../../logic/deep-freeze.js';
import type { FindingRule } from '../../model/finding.js';
import type { Words } from '../../model/language.js';

/** The words of the rules by which cases are looked at. */
export const caseFlowFindingRuleWords: Readonly<Partial<Record<FindingRule, Words>>> =
  /* @__PURE__ */ deepFreeze({
    'law:investigation-plan-missing': {
      en: 'The investigation has no plan.',
      nb: 'Undersøkelsen har ingen plan.',
      nn: 'Undersøkinga har ingen plan.',
    },
    'law:other-act': {
      en: 'A decision of {at} cites {found}; on that day {act} held.',
      nb: 'Et vedtak fra {at} viser til {found}; den dagen gjaldt {act}.',
      nn: 'Eit vedtak frå {at} viser til {found}; den dagen galdt {act}.',
    },
    'law:decision-without-child-view': {
      en: 'A decision shows neither what the child thinks nor how it took part.',
      nb: 'Et vedtak viser verken hva barnet mener, eller hvordan det har medvirket.',
      nn: 'Eit vedtak viser verken kva barnet meiner, eller korleis det har medverka.',
    },
    'law:child-view-unweighed': {
      en: 'A decision shows the child’s view, but not which weight it was given.',
      nb: 'Et vedtak viser barnets mening, men ikke hvilken vekt den fikk.',
      nn: 'Eit vedtak viser meininga til barnet, men ikkje kva vekt ho fekk.',
    },
    'law:child-not-heard': {
      en: 'Before a decision the child was not given the opportunity to say what it thinks.',
      nb: 'Før et vedtak fikk barnet ikke mulighet til å si hva det mener.',
      nn: 'Før eit vedtak fekk barnet ikkje høve til å seie kva det meiner.',
    },
    'law:party-too-young': {
      en: 'From {from} the child is recorded as a party by its age, but it was not yet fifteen.',
      nb: 'Fra {from} er barnet registrert som part etter alder, men det hadde ikke fylt femten.',
      nn: 'Frå {from} er barnet registrert som part etter alder, men det hadde ikkje fylt femten.',
    },
    'law:party-not-recorded': {
      en: 'The child is fifteen and nobody has recorded that it is a party.',
      nb: 'Barnet er fylt femten, og ingen har registrert at det er part.',
      nn: 'Barnet har fylt femten, og ingen har registrert at det er part.',
    },
  });
