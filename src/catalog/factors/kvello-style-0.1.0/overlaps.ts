import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { FactorOverlap } from '../../../model/factor-relations.js';

/**
 * Risk factors that may be one matter recorded twice: both stay counted, and a question is asked.
 *
 * All are this library's own.
 *
 * @since 0.1.0
 */
export const overlaps: readonly FactorOverlap[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'w1',
    kind: 'warn',
    finding: { rule: 'overlap:w1', severity: 'WARNING' },
    pairs: [['family-violence', 'maltreatment-or-abuse']],
    question: {
      en: 'Is the violence in the family the same event as the maltreatment, or the witnessing of it?',
      nb: 'Er volden i familien den samme hendelsen som mishandlingen, eller det å være vitne til den?',
      nn: 'Er valden i familien den same hendinga som mishandlinga, eller det å vere vitne til henne?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w2',
    kind: 'warn',
    finding: { rule: 'overlap:w2', severity: 'WARNING' },
    pairs: [['poor-or-harmful-care', 'maltreatment-or-abuse']],
    question: {
      en: 'Is the weak or harmful care the same matter as the neglect?',
      nb: 'Er den mangelfulle eller skadelige omsorgen det samme forholdet som omsorgssvikten?',
      nn: 'Er den mangelfulle eller skadelege omsorga det same forholdet som omsorgssvikten?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w3',
    kind: 'warn',
    finding: { rule: 'overlap:w3', severity: 'WARNING' },
    pairs: [
      ['separation-from-mother', 'bereavement'],
      ['separation-from-mother', 'relationship-breaks'],
      ['bereavement', 'relationship-breaks'],
    ],
    question: {
      en: 'Is one loss, such as the death of the mother, recorded as separation, as bereavement and as broken contact?',
      nb: 'Er ett tap, som at mor døde, registrert både som atskillelse, som dødsfall og som brudd?',
      nn: 'Er eitt tap, som at mor døydde, registrert både som åtskiljing, som dødsfall og som brot?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w4',
    kind: 'warn',
    finding: { rule: 'overlap:w4', severity: 'WARNING' },
    pairs: [
      ['parental-separation', 'parent-new-partner'],
      ['parental-separation', 'relationship-breaks'],
      ['parent-new-partner', 'relationship-breaks'],
    ],
    question: {
      en: 'Is one break-up recorded several times?',
      nb: 'Er ett samlivsbrudd registrert flere ganger?',
      nn: 'Er eitt samlivsbrot registrert fleire gonger?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w5',
    kind: 'warn',
    finding: { rule: 'overlap:w5', severity: 'WARNING' },
    pairs: [['prolonged-high-conflict', 'family-violence']],
    question: {
      en: 'Is the conflict the violence?',
      nb: 'Er konflikten volden?',
      nn: 'Er konflikten valden?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w6',
    kind: 'warn',
    finding: { rule: 'overlap:w6', severity: 'WARNING' },
    pairs: [['prolonged-high-conflict', 'parental-separation']],
    question: {
      en: 'Is the conflict one between parents who have split up? Then the register code for parents living apart fits.',
      nb: 'Er konflikten mellom foreldre som har gått fra hverandre? Da passer registerkoden for foreldre som ikke bor sammen.',
      nn: 'Er konflikten mellom foreldre som har gått frå kvarandre? Då høver registerkoden for foreldre som ikkje bur saman.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w7',
    kind: 'warn',
    finding: { rule: 'overlap:w7', severity: 'WARNING' },
    pairs: [['frequent-moves', 'relationship-breaks']],
    question: {
      en: 'Are the lost friends already part of the moves?',
      nb: 'Er de tapte vennene allerede en del av flyttingene?',
      nn: 'Er dei tapte venene alt ein del av flyttingane?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w8',
    kind: 'warn',
    finding: { rule: 'overlap:w8', severity: 'WARNING' },
    pairs: [
      ['impulsive-inattentive', 'high-aggression'],
      ['impulsive-inattentive', 'acting-out'],
      ['high-aggression', 'acting-out'],
    ],
    question: {
      en: 'Is one pattern of behaviour recorded under two or three factors?',
      nb: 'Er ett mønster i atferden registrert under to eller tre faktorer?',
      nn: 'Er eitt mønster i åtferda registrert under to eller tre faktorar?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w9',
    kind: 'warn',
    finding: { rule: 'overlap:w9', severity: 'WARNING' },
    pairs: [['shy-withdrawn', 'peer-relationship-problems']],
    question: {
      en: 'Is the withdrawal the reason for the missing friendships?',
      nb: 'Er tilbaketrekkingen grunnen til at vennskapene mangler?',
      nn: 'Er tilbaketrekkinga grunnen til at venskapane manglar?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w10',
    kind: 'warn',
    finding: { rule: 'overlap:w10', severity: 'WARNING' },
    pairs: [
      ['bullying', 'peer-relationship-problems'],
      ['bullying', 'weak-social-skills'],
      ['peer-relationship-problems', 'weak-social-skills'],
    ],
    question: {
      en: 'Bullying, friendships and social skills: are these separate observations?',
      nb: 'Mobbing, vennskap og sosiale ferdigheter: er dette ulike observasjoner?',
      nn: 'Mobbing, venskap og sosiale ferdigheiter: er dette ulike observasjonar?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w11',
    kind: 'warn',
    finding: { rule: 'overlap:w11', severity: 'WARNING' },
    pairs: [['developmental-disability', 'language-difficulties']],
    question: {
      en: 'Does the general delay explain the language?',
      nb: 'Forklarer den generelle forsinkelsen språket?',
      nn: 'Forklarer den generelle forseinkinga språket?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w12',
    kind: 'warn',
    finding: { rule: 'overlap:w12', severity: 'WARNING' },
    pairs: [
      ['developmental-disability', 'child-mental-disorder'],
      ['impulsive-inattentive', 'child-mental-disorder'],
      ['shy-withdrawn', 'child-mental-disorder'],
    ],
    question: {
      en: 'Is one diagnosis, such as ADHD, autism or anxiety, counted twice?',
      nb: 'Er én diagnose, som ADHD, autisme eller angst, talt to ganger?',
      nn: 'Er éin diagnose, som ADHD, autisme eller angst, tald to gonger?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w13',
    kind: 'warn',
    finding: { rule: 'overlap:w13', severity: 'WARNING' },
    pairs: [
      ['preterm-low-birth-weight', 'serious-somatic-illness'],
      ['developmental-disability', 'serious-somatic-illness'],
    ],
    question: {
      en: 'Are complications of the early birth, or the syndrome itself, listed as illnesses?',
      nb: 'Er følger av den tidlige fødselen, eller selve syndromet, ført opp som sykdommer?',
      nn: 'Er følgjer av den tidlege fødselen, eller sjølve syndromet, førte opp som sjukdommar?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w14',
    kind: 'warn',
    finding: { rule: 'overlap:w14', severity: 'WARNING' },
    pairs: [['parental-criminality', 'parental-substance-misuse']],
    question: {
      en: 'Is the only offence the use or possession of drugs?',
      nb: 'Er bruk eller besittelse av narkotika det eneste lovbruddet?',
      nn: 'Er bruk eller innehav av narkotika det einaste lovbrotet?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w15',
    kind: 'warn',
    finding: { rule: 'overlap:w15', severity: 'WARNING' },
    pairs: [['unsettled-residency', 'stigma-exposure']],
    question: {
      en: 'Is the unresolved residence counted as stigma?',
      nb: 'Er det uavklarte oppholdet talt som stigma?',
      nn: 'Er det uavklarte opphaldet talt som stigma?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w16',
    kind: 'warn',
    finding: { rule: 'overlap:w16', severity: 'WARNING' },
    pairs: [['parental-mental-disorder', 'parental-worklessness']],
    question: {
      en: 'Is the disability benefit due to the mental disorder?',
      nb: 'Skyldes uføretrygden den psykiske lidelsen?',
      nn: 'Kjem uføretrygda av den psykiske lidinga?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'w17',
    kind: 'warn',
    finding: { rule: 'overlap:w17', severity: 'WARNING' },
    pairs: [
      ['developmental-disability', 'high-aggression'],
      ['developmental-disability', 'acting-out'],
    ],
    question: {
      en: 'Does the disability explain the behaviour? No source excludes either.',
      nb: 'Forklarer funksjonsnedsettelsen atferden? Ingen kilde utelukker noen av dem.',
      nn: 'Forklarer funksjonsnedsetjinga åtferda? Inga kjelde stengjer nokon av dei ute.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
]);
