import { deepFreeze } from '../../logic/deep-freeze.js';
import type { CaseTransition } from '../../model/practice/case-transition.js';
import { caseSteps } from './steps.js';

/** The investigation: what belongs to it, and its four outcomes. */
export const investigationTransitions: readonly CaseTransition[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      event: 'make-investigation-plan',
      says: {
        en: 'A plan for the investigation is made.',
        nb: 'Det lages en plan for undersøkelsen.',
        nn: 'Det blir laga ein plan for undersøkinga.',
      },
      ...caseSteps['make-investigation-plan'],
      topic: 'investigation-plan',
      duties: [
        {
          id: 'no-wider-than-its-purpose',
          says: {
            en: 'Keep the investigation as gentle as possible and no wider than its purpose.',
            nb: 'Gjør undersøkelsen så skånsom som mulig og ikke mer omfattende enn formålet tilsier.',
            nn: 'Gjer undersøkinga så skånsam som råd og ikkje meir omfattande enn formålet tilseier.',
          },
          topic: 'investigation',
        },
        {
          id: 'gather-with-the-family',
          says: {
            en: 'Gather information together with those concerned, or known to them, as far as possible.',
            nb: 'Innhent opplysninger sammen med dem de gjelder, eller slik at de kjenner til det, så langt det er mulig.',
            nn: 'Hent inn opplysningar saman med dei det gjeld, eller slik at dei kjenner til det, så langt råd er.',
          },
          topic: 'gathering-information',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-2(3)', confidence: 'confirmed' },
    },
    {
      event: 'extend-investigation',
      says: {
        en: 'The time for the investigation is extended.',
        nb: 'Tiden for undersøkelsen utvides.',
        nn: 'Tida for undersøkinga blir utvida.',
      },
      ...caseSteps['extend-investigation'],
      topic: 'investigation-time-limit',
      duties: [
        {
          id: 'special-case',
          says: {
            en: 'Only in special cases; record grounds and date.',
            nb: 'Bare i særlige tilfeller; registrer grunn og dato.',
            nn: 'Berre i særlege tilfelle; registrer grunn og dato.',
          },
          topic: 'investigation-time-limit',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-2(2)', confidence: 'confirmed' },
    },
    {
      event: 'order-centre-assessment',
      says: {
        en: 'The board orders an assessment in a centre for parents and children.',
        nb: 'Nemnda pålegger utredning i senter for foreldre og barn.',
        nn: 'Nemnda pålegg utgreiing i senter for foreldre og barn.',
      },
      ...caseSteps['order-centre-assessment'],
      topic: 'assessment-in-centre',
      duties: [
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
        {
          id: 'reasons-of-decision',
          says: {
            en: 'Give reasons that show facts, assessments, the child’s view and its weight, best interests and family ties.',
            nb: 'Begrunn med fakta, vurderinger, barnets mening og vekten av den, barnets beste og familiebånd.',
            nn: 'Grunngje med fakta, vurderingar, meininga til barnet og vekta av ho, det beste for barnet og familieband.',
          },
          topic: 'reasons',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-3(2)', confidence: 'confirmed' },
    },
    {
      event: 'dismiss-case',
      says: { en: 'The case is dismissed.', nb: 'Saken henlegges.', nn: 'Saka blir lagd bort.' },
      ...caseSteps['dismiss-case'],
      topic: 'dismissal-is-decision',
      duties: [
        {
          id: 'overall-assessment',
          says: {
            en: 'Make an overall assessment first.',
            nb: 'Gjør en samlet vurdering først.',
            nn: 'Gjer ei samla vurdering først.',
          },
          topic: 'investigation-outcome',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
        {
          id: 'individual-decision',
          says: {
            en: 'Treat it as an individual decision: reasons, and information about appeal.',
            nb: 'Behandle det som et enkeltvedtak: begrunnelse og opplysning om klage.',
            nn: 'Handsam det som eit enkeltvedtak: grunngjeving og opplysning om klage.',
          },
          topic: 'dismissal-is-decision',
        },
        {
          id: 'reasons-of-decision',
          says: {
            en: 'Give reasons that show facts, assessments, the child’s view and its weight, best interests and family ties.',
            nb: 'Begrunn med fakta, vurderinger, barnets mening og vekten av den, barnets beste og familiebånd.',
            nn: 'Grunngje med fakta, vurderingar, meininga til barnet og vekta av ho, det beste for barnet og familieband.',
          },
          topic: 'reasons',
        },
        {
          id: 'tell-public-reporter',
          says: {
            en: 'Tell a public or professional reporter within three weeks whether the case goes on.',
            nb: 'Gi offentlig eller profesjonell melder beskjed innen tre uker om saken følges opp.',
            nn: 'Gje offentleg eller profesjonell meldar melding innan tre veker om saka blir følgd opp.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-5(1), 2-5(2), 12-9', confidence: 'confirmed' },
    },
    {
      event: 'dismiss-with-reopening-option',
      says: {
        en: 'The case is dismissed, with the option to take it up again.',
        nb: 'Saken henlegges, med adgang til å ta den opp igjen.',
        nn: 'Saka blir lagd bort, med høve til å ta ho opp att.',
      },
      ...caseSteps['dismiss-with-reopening-option'],
      topic: 'reopening',
      duties: [
        {
          id: 'overall-assessment',
          says: {
            en: 'Make an overall assessment first.',
            nb: 'Gjør en samlet vurdering først.',
            nn: 'Gjer ei samla vurdering først.',
          },
          topic: 'investigation-outcome',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
        {
          id: 'reopening-in-decision',
          says: {
            en: 'Only where the parents refused recommended help; the option must stand in the decision, and the parents must be told.',
            nb: 'Bare der foreldrene takket nei til anbefalt hjelp; adgangen må stå i vedtaket, og foreldrene må få vite det.',
            nn: 'Berre der foreldra takka nei til tilrådd hjelp; høvet må stå i vedtaket, og foreldra må få vite det.',
          },
          topic: 'reopening',
        },
        {
          id: 'individual-decision',
          says: {
            en: 'Treat it as an individual decision: reasons, and information about appeal.',
            nb: 'Behandle det som et enkeltvedtak: begrunnelse og opplysning om klage.',
            nn: 'Handsam det som eit enkeltvedtak: grunngjeving og opplysning om klage.',
          },
          topic: 'dismissal-is-decision',
        },
        {
          id: 'reasons-of-decision',
          says: {
            en: 'Give reasons that show facts, assessments, the child’s view and its weight, best interests and family ties.',
            nb: 'Begrunn med fakta, vurderinger, barnets mening og vekten av den, barnets beste og familiebånd.',
            nn: 'Grunngje med fakta, vurderingar, meininga til barnet og vekta av ho, det beste for barnet og familieband.',
          },
          topic: 'reasons',
        },
        {
          id: 'tell-public-reporter',
          says: {
            en: 'Tell a public or professional reporter within three weeks whether the case goes on.',
            nb: 'Gi offentlig eller profesjonell melder beskjed innen tre uker om saken følges opp.',
            nn: 'Gje offentleg eller profesjonell meldar melding innan tre veker om saka blir følgd opp.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-5(1), 2-5(3)', confidence: 'confirmed' },
    },
    {
      event: 'decide-measures',
      says: {
        en: 'Help measures are decided.',
        nb: 'Det vedtas hjelpetiltak.',
        nn: 'Det blir vedteke hjelpetiltak.',
      },
      ...caseSteps['decide-measures'],
      topic: 'investigation-outcome',
      duties: [
        {
          id: 'overall-assessment',
          says: {
            en: 'Make an overall assessment first.',
            nb: 'Gjør en samlet vurdering først.',
            nn: 'Gjer ei samla vurdering først.',
          },
          topic: 'investigation-outcome',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
        {
          id: 'consent-to-help',
          says: {
            en: 'Help by consent needs the consent of those with parental responsibility.',
            nb: 'Frivillige tiltak krever samtykke fra den som har foreldreansvar.',
            nn: 'Frivillige tiltak krev samtykke frå den som har foreldreansvar.',
          },
          topic: 'voluntary-measures',
        },
        {
          id: 'reasons-of-decision',
          says: {
            en: 'Give reasons that show facts, assessments, the child’s view and its weight, best interests and family ties.',
            nb: 'Begrunn med fakta, vurderinger, barnets mening og vekten av den, barnets beste og familiebånd.',
            nn: 'Grunngje med fakta, vurderingar, meininga til barnet og vekta av ho, det beste for barnet og familieband.',
          },
          topic: 'reasons',
        },
        {
          id: 'tell-public-reporter',
          says: {
            en: 'Tell a public or professional reporter within three weeks whether the case goes on.',
            nb: 'Gi offentlig eller profesjonell melder beskjed innen tre uker om saken følges opp.',
            nn: 'Gje offentleg eller profesjonell meldar melding innan tre veker om saka blir følgd opp.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-5(1)', confidence: 'confirmed' },
    },
    {
      event: 'send-petition',
      says: {
        en: 'A petition is sent to the board.',
        nb: 'Begjæring sendes til nemnda.',
        nn: 'Krav blir sendt til nemnda.',
      },
      ...caseSteps['send-petition'],
      topic: 'investigation-outcome',
      duties: [
        {
          id: 'overall-assessment',
          says: {
            en: 'Make an overall assessment first.',
            nb: 'Gjør en samlet vurdering først.',
            nn: 'Gjer ei samla vurdering først.',
          },
          topic: 'investigation-outcome',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
        {
          id: 'reasons-of-decision',
          says: {
            en: 'Give reasons that show facts, assessments, the child’s view and its weight, best interests and family ties.',
            nb: 'Begrunn med fakta, vurderinger, barnets mening og vekten av den, barnets beste og familiebånd.',
            nn: 'Grunngje med fakta, vurderingar, meininga til barnet og vekta av ho, det beste for barnet og familieband.',
          },
          topic: 'reasons',
        },
        {
          id: 'tell-public-reporter',
          says: {
            en: 'Tell a public or professional reporter within three weeks whether the case goes on.',
            nb: 'Gi offentlig eller profesjonell melder beskjed innen tre uker om saken følges opp.',
            nn: 'Gje offentleg eller profesjonell meldar melding innan tre veker om saka blir følgd opp.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-5(1)', confidence: 'confirmed' },
    },
    {
      event: 'reopen-investigation',
      says: {
        en: 'The investigation is taken up again.',
        nb: 'Undersøkelsen tas opp igjen.',
        nn: 'Undersøkinga blir teken opp att.',
      },
      ...caseSteps['reopen-investigation'],
      topic: 'reopening',
      duties: [
        {
          id: 'reopen-within-six-months',
          says: {
            en: 'Only within six months, with the option in the decision, while there are still grounds to investigate; tell the parents again.',
            nb: 'Bare innen seks måneder, med adgangen i vedtaket, mens det fortsatt er grunn til å undersøke; gi foreldrene beskjed på nytt.',
            nn: 'Berre innan seks månader, med høvet i vedtaket, medan det framleis er grunn til å undersøkje; gje foreldra melding på nytt.',
          },
          topic: 'reopening',
        },
        {
          id: 'make-investigation-plan',
          says: {
            en: 'Make a plan for the investigation.',
            nb: 'Lag en plan for undersøkelsen.',
            nn: 'Lag ein plan for undersøkinga.',
          },
          topic: 'investigation-plan',
        },
        {
          id: 'hear-the-child',
          says: {
            en: 'Inform the child, hear it, and weigh its view by age and maturity.',
            nb: 'Informer barnet, hør det, og vektlegg meningen etter alder og modenhet.',
            nn: 'Informer barnet, høyr det, og legg vekt på meininga etter alder og modning.',
          },
          topic: 'participation',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-5(3)', confidence: 'confirmed' },
    },
    {
      event: 'tell-outcome',
      says: {
        en: 'The reporter is told whether the case goes on.',
        nb: 'Melderen får vite om saken følges opp.',
        nn: 'Meldaren får vite om saka blir følgd opp.',
      },
      ...caseSteps['tell-outcome'],
      topic: 'feedback-reporter',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '13-3(2)', confidence: 'confirmed' },
    },
    {
      event: 'notify-decision',
      says: {
        en: 'The parties are told of a decision.',
        nb: 'Partene får melding om et vedtak.',
        nn: 'Partane får melding om eit vedtak.',
      },
      ...caseSteps['notify-decision'],
      topic: 'appeal',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '12-9', confidence: 'confirmed' },
    },
    {
      event: 'appeal-decision',
      says: { en: 'A party appeals.', nb: 'En part klager.', nn: 'Ein part klagar.' },
      ...caseSteps['appeal-decision'],
      topic: 'appeal',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '12-9', confidence: 'confirmed' },
    },
  ]))();
