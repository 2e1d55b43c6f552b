import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { Caution } from '../../../model/factor-catalogue.js';
import type { Words } from '../../../model/language.js';

/**
 * Statements that go with every use of the catalogue.
 *
 * @since 0.1.0
 */
export const cautions: readonly Caution[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'do-not-decide-on-the-sum',
    text: {
      en: 'No documentation shows that the number counted says how serious a case is; evaluators advise against using it as the basis for a decision.',
      nb: 'Ingen dokumentasjon viser at antallet som telles, sier hvor alvorlig en sak er; evaluatorer fraråder å bruke det som grunnlag for en beslutning.',
      nn: 'Ingen dokumentasjon viser at talet som blir talt opp, seier kor alvorleg ei sak er; evaluatorar rår ifrå å bruke det som grunnlag for ei avgjerd.',
    },
    sources: [{ source: 'uit-helsefak-blog', confidence: 'confirmed' }],
  },
  {
    id: 'no-threshold',
    text: {
      en: 'No threshold is known for these factors and none is built in; the limit of four belongs to another instrument.',
      nb: 'Ingen grense er kjent for disse faktorene, og ingen er bygd inn; grensen på fire hører til et annet instrument.',
      nn: 'Inga grense er kjend for desse faktorane, og inga er bygd inn; grensa på fire høyrer til eit anna instrument.',
    },
    sources: [
      { source: 'resiliens', confidence: 'own' },
      { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
    ],
  },
  {
    id: 'not-ranked',
    text: {
      en: 'The factors are not ranked by how serious they are, and none weighs more than another.',
      nb: 'Faktorene er ikke rangert etter hvor alvorlige de er, og ingen veier mer enn en annen.',
      nn: 'Faktorane er ikkje rangerte etter kor alvorlege dei er, og ingen veg meir enn ein annan.',
    },
    sources: [{ source: 'kvam-herad', confidence: 'confirmed' }],
  },
  {
    id: 'absent-risk-is-not-protection',
    text: {
      en: 'A risk that is absent is not protection, and protection is not subtracted from risk: two lists, side by side.',
      nb: 'En risiko som er fraværende, er ikke beskyttelse, og beskyttelse trekkes ikke fra risiko: to lister, side om side.',
      nn: 'Ein risiko som er fråverande, er ikkje vern, og vern blir ikkje trekt frå risiko: to lister, side om side.',
    },
    sources: [{ source: 'kvam-herad', confidence: 'confirmed' }],
  },
  {
    id: 'number-is-about-groups',
    text: {
      en: 'That the number of risk factors predicts better than their kind is said of groups; what becomes of one child is hard to foresee.',
      nb: 'At antallet risikofaktorer forutsier bedre enn hva slags de er, er sagt om grupper; hvordan det går med ett barn, er vanskelig å forutse.',
      nn: 'At talet på risikofaktorar spår betre enn kva slag dei er, er sagt om grupper; korleis det går med eitt barn, er vanskeleg å sjå føre seg.',
    },
    sources: [{ source: 'lillehammer-kommune', confidence: 'confirmed' }],
  },
  {
    id: 'effects-come-late',
    text: {
      en: 'Much shows only late in kindergarten age: that a young child shows no signs neither lowers nor hides a strain around it.',
      nb: 'Mye viser seg først sent i barnehagealder: at et lite barn ikke viser tegn, verken minsker eller skjuler en belastning rundt det.',
      nn: 'Mykje viser seg først seint i barnehagealder: at eit lite barn ikkje viser teikn, korkje minskar eller skjuler ei belastning kring det.',
    },
    sources: [{ source: 'lillehammer-kommune', confidence: 'confirmed' }],
  },
  {
    id: 'needs-judgement',
    text: {
      en: 'Using the list takes competence and judgement; without them the picture of risk becomes disproportionately dark.',
      nb: 'Å bruke listen krever kompetanse og skjønn; uten det blir bildet av risikoen uforholdsmessig mørkt.',
      nn: 'Å bruke lista krev kompetanse og skjønn; utan det blir biletet av risikoen urimeleg mørkt.',
    },
    sources: [
      { source: 'thesis-volda-2021', at: 'section 4.2', confidence: 'confirmed' },
      { source: 'kvam-herad', confidence: 'confirmed' },
    ],
  },
  {
    id: 'not-the-original',
    text: {
      en: 'Modelled on published lists of the kind that Kvello describes, in words of this library’s own: neither official nor validated, and the original has not been read.',
      nb: 'Bygd på publiserte lister av det slaget Kvello beskriver, med dette bibliotekets egne ord: verken offisiell eller validert, og originalen er ikke lest.',
      nn: 'Bygd på publiserte lister av det slaget Kvello skildrar, med eigne ord frå dette biblioteket: verken offisiell eller validert, og originalen er ikkje lesen.',
    },
    sources: [
      { source: 'resiliens', confidence: 'own' },
      { source: 'bufdir-buf00004315', confidence: 'confirmed' },
    ],
  },
  {
    id: 'status-of-items',
    text: {
      en: 'Confirmed means found in a published, numbered list of this kind; it says nothing about this child. Provisional and proposed factors may not belong to the list.',
      nb: 'Bekreftet betyr funnet i en publisert, nummerert liste av dette slaget; det sier ingenting om dette barnet. Foreløpige og foreslåtte faktorer hører kanskje ikke til listen.',
      nn: 'Stadfesta tyder funnen i ei publisert, nummerert liste av dette slaget; det seier ingenting om dette barnet. Førebelse og føreslåtte faktorar høyrer kanskje ikkje til lista.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
]);

/**
 * What is known to be weak or open about the catalogue.
 *
 * @since 0.1.0
 */
export const limits: readonly Words[] = /* @__PURE__ */ deepFreeze([
  {
    en: 'Which factors stand as items 5 to 16 on the child, and in which order, is not established; neither is the list of protective factors.',
    nb: 'Hvilke faktorer som er punkt 5 til 16 om barnet, og i hvilken rekkefølge, er ikke klarlagt; det er heller ikke listen over beskyttelsesfaktorer.',
    nn: 'Kva faktorar som er punkt 5 til 16 om barnet, og i kva rekkjefølgje, er ikkje klarlagt; det er heller ikkje lista over vernefaktorar.',
  },
  {
    en: 'No figure for agreement between users, for foresight or for norms was found anywhere.',
    nb: 'Ingen tall for enighet mellom brukere, for treffsikkerhet over tid eller for normer er funnet noe sted.',
    nn: 'Ingen tal for semje mellom brukarar, for treff over tid eller for normer er funne nokon stad.',
  },
  {
    en: 'No factor asks about low income or housing, parents’ bodily illness or cognitive difficulties, siblings, a thin network, school results, trauma, digital life, honour-related control or access to health care.',
    nb: 'Ingen faktor spør om lav inntekt eller bolig, foreldres kroppslige sykdom eller kognitive vansker, søsken, tynt nettverk, skoleresultater, traumer, digitalt liv, æresrelatert kontroll eller tilgang til helsehjelp.',
    nn: 'Ingen faktor spør om låg inntekt eller bustad, kroppsleg sjukdom eller kognitive vanskar hjå foreldre, sysken, tynt nettverk, skuleresultat, traume, digitalt liv, æresrelatert kontroll eller tilgang til helsehjelp.',
  },
  {
    en: 'Four more candidates of the same mixed list, whose membership is low, are left out: a dark view of the future, quietness, early debut, and little knowledge of drugs.',
    nb: 'Fire kandidater til fra den samme blandede listen, som neppe hører til, er utelatt: mørkt framtidssyn, stillhet, tidlig debut og lite kunnskap om rus.',
    nn: 'Fire kandidatar til frå den same blanda lista, som neppe høyrer til, er utelatne: mørkt framtidssyn, stillferd, tidleg debut og lite kunnskap om rus.',
  },
]);
