import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { FactorId } from '../../../model/factor-ids.js';
import type { Words } from '../../../model/language.js';

/** What each factor is called: who words a finding needs this and no more of the catalogue. */
export const factorLabels: Readonly<Record<FactorId, Words>> = /* @__PURE__ */ deepFreeze({
  'parental-mental-disorder': {
    en: 'Parent with a mental disorder of moderate or severe degree',
    nb: 'Forelder med psykisk lidelse av en viss tyngde',
    nn: 'Forelder med psykisk liding av ei viss tyngd',
  },
  'prolonged-high-conflict': {
    en: 'Long-lasting, high conflict around the parents',
    nb: 'Vedvarende høy konflikt rundt foreldrene',
    nn: 'Vedvarande høg konflikt kring foreldra',
  },
  'parent-adverse-childhood': {
    en: 'Parent’s own childhood was marked by harm',
    nb: 'Forelder med egen belastet oppvekst',
    nn: 'Forelder med eigen belasta oppvekst',
  },
  'poor-or-harmful-care': {
    en: 'Weak or harmful care of the child',
    nb: 'Mangelfull eller skadelig omsorg for barnet',
    nn: 'Mangelfull eller skadeleg omsorg for barnet',
  },
  'family-violence': {
    en: 'Violence in home or family',
    nb: 'Vold i hjem eller familie',
    nn: 'Vald i heim eller familie',
  },
  'parental-criminality': {
    en: 'Parent with criminality now or earlier',
    nb: 'Forelder med kriminalitet nå eller før',
    nn: 'Forelder med kriminalitet no eller før',
  },
  'parental-substance-misuse': {
    en: 'Parent with a substance problem',
    nb: 'Forelder med rusproblem',
    nn: 'Forelder med rusproblem',
  },
  'separation-from-mother': {
    en: 'Long or repeated separation from the mother',
    nb: 'Lange eller gjentatte atskillelser fra mor',
    nn: 'Lange eller gjentekne åtskiljingar frå mor',
  },
  'parental-worklessness': {
    en: 'Parent wholly or partly outside working life',
    nb: 'Forelder står helt eller delvis utenfor arbeidslivet',
    nn: 'Forelder står heilt eller delvis utanfor arbeidslivet',
  },
  'frequent-moves': { en: 'Many moves', nb: 'Mange flyttinger', nn: 'Mange flyttingar' },
  'parental-separation': {
    en: 'The parents have split up',
    nb: 'Foreldrene har gått fra hverandre',
    nn: 'Foreldra har gått frå kvarandre',
  },
  'parent-new-partner': {
    en: 'Parent in a new couple relationship',
    nb: 'Forelder i nytt parforhold',
    nn: 'Forelder i nytt parforhold',
  },
  'unsettled-residency': {
    en: 'Family without settled residence status',
    nb: 'Familien mangler avklart opphold',
    nn: 'Familien manglar avklart opphald',
  },
  'stigma-exposure': {
    en: 'Family exposed to stigma',
    nb: 'Familien utsettes for stigma',
    nn: 'Familien blir utsett for stigma',
  },
  'burdened-neighbourhood': { en: 'Burdened neighbourhood', nb: 'Belastet nærmiljø', nn: 'Belasta nærmiljø' },
  'poor-kindergarten-or-school': {
    en: 'Poorly functioning kindergarten or school',
    nb: 'Barnehage eller skole som fungerer dårlig',
    nn: 'Barnehage eller skule som fungerer dårleg',
  },
  'preterm-low-birth-weight': {
    en: 'Born too early and with low weight',
    nb: 'Født for tidlig og med lav vekt',
    nn: 'Fødd for tidleg og med låg vekt',
  },
  'developmental-disability': {
    en: 'General delay, low ability, syndrome or brain injury',
    nb: 'Generell forsinkelse, lavt evnenivå, syndrom eller hjerneskade',
    nn: 'Generell forseinking, lågt evnenivå, syndrom eller hjerneskade',
  },
  'impulsive-inattentive': {
    en: 'Impulsive, restless, unfocused',
    nb: 'Impulsiv, urolig og ukonsentrert',
    nn: 'Impulsiv, uroleg og ukonsentrert',
  },
  'shy-withdrawn': {
    en: 'Shy, pulls away, insecure',
    nb: 'Sky, trekker seg unna, utrygg',
    nn: 'Sky, dreg seg unna, utrygg',
  },
  'serious-somatic-illness': {
    en: 'Several serious bodily illnesses',
    nb: 'Flere alvorlige kroppslige sykdommer',
    nn: 'Fleire alvorlege kroppslege sjukdommar',
  },
  'maltreatment-or-abuse': {
    en: 'Exposed to neglect, maltreatment, abuse or exploitation',
    nb: 'Utsatt for omsorgssvikt, mishandling, overgrep eller utnytting',
    nn: 'Utsett for omsorgssvikt, mishandling, overgrep eller utnytting',
  },
  bereavement: {
    en: 'Has lost a parent or sibling by death',
    nb: 'Har mistet forelder eller søsken',
    nn: 'Har mista forelder eller sysken',
  },
  'relationship-breaks': {
    en: 'Broken contact with close persons',
    nb: 'Brudd med nære personer',
    nn: 'Brot med nære personar',
  },
  bullying: {
    en: 'Is bullied and/or bullies others',
    nb: 'Mobbes og/eller mobber',
    nn: 'Blir mobba og/eller mobbar',
  },
  'peer-relationship-problems': {
    en: 'Does not manage friendships that fit the age',
    nb: 'Får ikke til vennskap på alderstrinnet',
    nn: 'Får ikkje til venskap på alderssteget',
  },
  'weak-social-skills': {
    en: 'Struggles in social interplay',
    nb: 'Strever i sosialt samspill',
    nn: 'Strevar i sosialt samspel',
  },
  'language-difficulties': {
    en: 'Little language, weak comprehension',
    nb: 'Lite språk, svak forståelse',
    nn: 'Lite språk, svak forståing',
  },
  'high-aggression': { en: 'Much aggression', nb: 'Mye aggresjon', nn: 'Mykje aggresjon' },
  'child-mental-disorder': {
    en: 'The child has a mental disorder',
    nb: 'Barnet har en psykisk lidelse',
    nn: 'Barnet har ei psykisk liding',
  },
  'acting-out': {
    en: 'Acts out, seeks thrills, takes chances',
    nb: 'Utagerende, søker spenning, tar sjanser',
    nn: 'Utagerande, søkjer spenning, tek sjansar',
  },
  'child-substance-use': {
    en: 'Uses substances or is favourable to them',
    nb: 'Bruker rus eller er positiv til rus',
    nn: 'Brukar rus eller er positiv til rus',
  },
  'age-adequate-competence': {
    en: 'Functions at age level or better in every basic area',
    nb: 'Fungerer minst som alderen tilsier på alle grunnområder',
    nn: 'Fungerer minst som alderen tilseier på alle grunnområde',
  },
  'even-temperament': { en: 'Even temperament', nb: 'Jevnt temperament', nn: 'Jamt temperament' },
  'interests-mastery': {
    en: 'Interests that give mastery and joy',
    nb: 'Interesser som gir mestring og glede',
    nn: 'Interesser som gjev meistring og glede',
  },
  'meaning-coherence': {
    en: 'Life hangs together and makes sense',
    nb: 'Livet henger sammen og gir mening',
    nn: 'Livet heng saman og gjev meining',
  },
  'future-optimism': {
    en: 'Plans ahead and is hopeful',
    nb: 'Planlegger fremover og er optimistisk',
    nn: 'Planlegg framover og er optimistisk',
  },
  'positive-self-image': {
    en: 'Thinks well of oneself',
    nb: 'Ser positivt på seg selv',
    nn: 'Ser positivt på seg sjølv',
  },
  creativity: { en: 'Creative abilities', nb: 'Skapende evner', nn: 'Skapande evner' },
  'innate-robustness': {
    en: 'Robust from birth',
    nb: 'Robust fra fødselen av',
    nn: 'Robust frå fødselen av',
  },
  'secure-adult-relationship': {
    en: 'At least one close and steady adult',
    nb: 'Minst én nær og stabil voksen',
    nn: 'Minst éin nær og stabil vaksen',
  },
  'good-enough-care-from-one-parent': {
    en: 'Good care from at least one parent',
    nb: 'God omsorg fra minst én forelder',
    nn: 'God omsorg frå minst éin forelder',
  },
  'supportive-network': {
    en: 'Supportive kin and network',
    nb: 'Støttende slekt og nettverk',
    nn: 'Støttande slekt og nettverk',
  },
  'good-friends': { en: 'Good friends', nb: 'Gode venner', nn: 'Gode vener' },
  'sibling-support': { en: 'Supportive siblings', nb: 'Støttende søsken', nn: 'Støttande sysken' },
  'good-kindergarten-or-school': {
    en: 'Good kindergarten or school',
    nb: 'God barnehage eller skole',
    nn: 'God barnehage eller skule',
  },
});
