import { deepFreeze } from '../../logic/deep-freeze.js';
import type { CaseTransition } from '../../model/practice/case-transition.js';
import { caseSteps } from './steps.js';

/** Measures, board, plan, evaluation, ending and aftercare. */
export const measuresTransitions: readonly CaseTransition[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      event: 'order-measures',
      says: { en: 'The board orders measures.', nb: 'Nemnda pålegger tiltak.', nn: 'Nemnda pålegg tiltak.' },
      ...caseSteps['order-measures'],
      topic: 'ordered-measures',
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
        {
          id: 'plan-goal-content-duration',
          says: {
            en: 'Make a plan for the measures and their follow-up: goal, content, intended duration.',
            nb: 'Lag en plan for tiltakene og oppfølgingen: mål, innhold, tenkt varighet.',
            nn: 'Lag ein plan for tiltaka og oppfølginga: mål, innhald, tenkt lengd.',
          },
          topic: 'plan-and-follow-up',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '3-4, 3-5, chapter 14', confidence: 'confirmed' },
    },
    {
      event: 'order-care',
      says: {
        en: 'The board makes a care order.',
        nb: 'Nemnda vedtar omsorgsovertakelse.',
        nn: 'Nemnda vedtek omsorgsovertaking.',
      },
      ...caseSteps['order-care'],
      topic: 'care-order',
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
        {
          id: 'care-plan',
          says: { en: 'Make a care plan.', nb: 'Lag en omsorgsplan.', nn: 'Lag ein omsorgsplan.' },
          topic: 'care-plan',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '5-1, chapter 14', confidence: 'confirmed' },
    },
    {
      event: 'reject-petition',
      says: {
        en: 'The board rejects the petition.',
        nb: 'Nemnda tar ikke begjæringen til følge.',
        nn: 'Nemnda tek ikkje kravet til følgje.',
      },
      ...caseSteps['reject-petition'],
      topic: 'board',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: 'chapter 14', confidence: 'confirmed' },
    },
    {
      event: 'end-order',
      says: {
        en: 'An order of the board ends.',
        nb: 'Et pålegg fra nemnda tar slutt.',
        nn: 'Eit pålegg frå nemnda tek slutt.',
      },
      ...caseSteps['end-order'],
      topic: 'ordered-measures-duration',
      duties: [
        {
          id: 'assess-before-ending',
          says: {
            en: 'Nothing ends by itself: assess before a measure is ended.',
            nb: 'Ingenting avsluttes av seg selv: vurder før et tiltak avsluttes.',
            nn: 'Ingenting blir avslutta av seg sjølv: vurder før eit tiltak blir avslutta.',
          },
          topic: 'plan-and-follow-up',
        },
      ],
      source: { source: 'resiliens', confidence: 'own' },
    },
    {
      event: 'carry-out-care-order',
      says: {
        en: 'The care order is carried out.',
        nb: 'Omsorgsovertakelsen settes i verk.',
        nn: 'Omsorgsovertakinga blir sett i verk.',
      },
      ...caseSteps['carry-out-care-order'],
      topic: 'care-order-execution',
      duties: [
        {
          id: 'care-plan',
          says: { en: 'Make a care plan.', nb: 'Lag en omsorgsplan.', nn: 'Lag ein omsorgsplan.' },
          topic: 'care-plan',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '5-2', confidence: 'confirmed' },
    },
    {
      event: 'revoke-care-order',
      says: {
        en: 'The care order is revoked.',
        nb: 'Omsorgsovertakelsen oppheves.',
        nn: 'Omsorgsovertakinga blir oppheva.',
      },
      ...caseSteps['revoke-care-order'],
      topic: 'revoke-care-order',
      duties: [
        {
          id: 'offer-follow-up',
          says: {
            en: 'Offer follow-up for up to six months.',
            nb: 'Tilby oppfølging i inntil seks måneder.',
            nn: 'Tilby oppfølging i inntil seks månader.',
          },
          topic: 'follow-up-after-revocation',
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
      source: { source: 'act-child-welfare-2021', at: '5-7, 8-7', confidence: 'confirmed' },
    },
    {
      event: 'start-institution-stay',
      says: {
        en: 'A stay in an institution begins.',
        nb: 'Et institusjonsopphold begynner.',
        nn: 'Eit institusjonsopphald byrjar.',
      },
      ...caseSteps['start-institution-stay'],
      topic: 'behaviour-institution',
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
      ],
      source: { source: 'act-child-welfare-2021', at: '6-2', confidence: 'confirmed' },
    },
    {
      event: 'review-institution-stay',
      says: {
        en: 'The stay is assessed anew.',
        nb: 'Oppholdet vurderes på nytt.',
        nn: 'Opphaldet blir vurdert på nytt.',
      },
      ...caseSteps['review-institution-stay'],
      topic: 'behaviour-institution',
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
      ],
      source: { source: 'act-child-welfare-2021', at: '6-2', confidence: 'confirmed' },
    },
    {
      event: 'end-institution-stay',
      says: { en: 'The stay ends.', nb: 'Oppholdet tar slutt.', nn: 'Opphaldet tek slutt.' },
      ...caseSteps['end-institution-stay'],
      topic: 'behaviour-institution',
      duties: [
        {
          id: 'assess-before-ending',
          says: {
            en: 'Nothing ends by itself: assess before a measure is ended.',
            nb: 'Ingenting avsluttes av seg selv: vurder før et tiltak avsluttes.',
            nn: 'Ingenting blir avslutta av seg sjølv: vurder før eit tiltak blir avslutta.',
          },
          topic: 'plan-and-follow-up',
        },
      ],
      source: { source: 'resiliens', confidence: 'own' },
    },
    {
      event: 'start-plan',
      says: { en: 'The plan begins.', nb: 'Planen begynner.', nn: 'Planen byrjar.' },
      ...caseSteps['start-plan'],
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'plan-goal-content-duration',
          says: {
            en: 'Make a plan for the measures and their follow-up: goal, content, intended duration.',
            nb: 'Lag en plan for tiltakene og oppfølgingen: mål, innhold, tenkt varighet.',
            nn: 'Lag ein plan for tiltaka og oppfølginga: mål, innhald, tenkt lengd.',
          },
          topic: 'plan-and-follow-up',
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
      source: { source: 'act-child-welfare-2021', at: '8-1(2)', confidence: 'confirmed' },
    },
    {
      event: 'evaluate',
      says: { en: 'The measures are evaluated.', nb: 'Tiltakene evalueres.', nn: 'Tiltaka blir evaluerte.' },
      ...caseSteps.evaluate,
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'does-it-help',
          says: {
            en: 'Judge whether help works, whether new measures are needed, and whether there are grounds for a care order.',
            nb: 'Vurder om hjelpen virker, om nye tiltak trengs, og om det er grunnlag for omsorgsovertakelse.',
            nn: 'Vurder om hjelpa verkar, om nye tiltak trengst, og om det er grunnlag for omsorgsovertaking.',
          },
          topic: 'plan-and-follow-up',
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
      source: { source: 'act-child-welfare-2021', at: '8-1(1)', confidence: 'confirmed' },
    },
    {
      event: 'continue-plan',
      says: { en: 'The plan goes on.', nb: 'Planen fortsetter.', nn: 'Planen går vidare.' },
      ...caseSteps['continue-plan'],
      topic: 'plan-and-follow-up',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '8-1(1)', confidence: 'confirmed' },
    },
    {
      event: 'change-plan',
      says: { en: 'The plan is changed.', nb: 'Planen endres.', nn: 'Planen blir endra.' },
      ...caseSteps['change-plan'],
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'change-when-needed',
          says: {
            en: 'Change the plan when the child’s needs require it.',
            nb: 'Endre planen når barnets behov krever det.',
            nn: 'Endre planen når behova til barnet krev det.',
          },
          topic: 'plan-and-follow-up',
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
      source: { source: 'act-child-welfare-2021', at: '8-1(2)', confidence: 'confirmed' },
    },
    {
      event: 'reach-intended-end',
      says: {
        en: 'The intended end is reached; an assessment is needed.',
        nb: 'Den tenkte slutten er nådd; det trengs en vurdering.',
        nn: 'Den tenkte slutten er nådd; det trengst ei vurdering.',
      },
      ...caseSteps['reach-intended-end'],
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'assess-before-ending',
          says: {
            en: 'Nothing ends by itself: assess before a measure is ended.',
            nb: 'Ingenting avsluttes av seg selv: vurder før et tiltak avsluttes.',
            nn: 'Ingenting blir avslutta av seg sjølv: vurder før eit tiltak blir avslutta.',
          },
          topic: 'plan-and-follow-up',
        },
      ],
      source: { source: 'guideline-help-measures-2016', at: 'chapter 7', confidence: 'confirmed' },
    },
    {
      event: 'escalate',
      says: {
        en: 'More than the present help is needed.',
        nb: 'Det trengs mer enn dagens hjelp.',
        nn: 'Det trengst meir enn hjelpa i dag.',
      },
      ...caseSteps.escalate,
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'does-it-help',
          says: {
            en: 'Judge whether help works, whether new measures are needed, and whether there are grounds for a care order.',
            nb: 'Vurder om hjelpen virker, om nye tiltak trengs, og om det er grunnlag for omsorgsovertakelse.',
            nn: 'Vurder om hjelpa verkar, om nye tiltak trengst, og om det er grunnlag for omsorgsovertaking.',
          },
          topic: 'plan-and-follow-up',
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
      source: { source: 'act-child-welfare-2021', at: '8-1(1)', confidence: 'confirmed' },
    },
    {
      event: 'end-after-assessment',
      says: {
        en: 'The measures end, after an assessment.',
        nb: 'Tiltakene avsluttes, etter en vurdering.',
        nn: 'Tiltaka blir avslutta, etter ei vurdering.',
      },
      ...caseSteps['end-after-assessment'],
      topic: 'plan-and-follow-up',
      duties: [
        {
          id: 'assess-before-ending',
          says: {
            en: 'Nothing ends by itself: assess before a measure is ended.',
            nb: 'Ingenting avsluttes av seg selv: vurder før et tiltak avsluttes.',
            nn: 'Ingenting blir avslutta av seg sjølv: vurder før eit tiltak blir avslutta.',
          },
          topic: 'plan-and-follow-up',
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
      ],
      source: { source: 'guideline-help-measures-2016', at: 'chapter 7', confidence: 'confirmed' },
    },
    {
      event: 'close-case',
      says: { en: 'The case is closed.', nb: 'Saken lukkes.', nn: 'Saka blir lukka.' },
      ...caseSteps['close-case'],
      topic: null,
      duties: [
        {
          id: 'write-journal',
          says: {
            en: 'Write the essential facts and the assessments behind decisions into the journal.',
            nb: 'Skriv de vesentlige opplysningene og vurderingene bak vedtak i journalen.',
            nn: 'Skriv dei vesentlege opplysningane og vurderingane bak vedtak i journalen.',
          },
          topic: 'journal',
        },
      ],
      source: { source: 'resiliens', confidence: 'own' },
    },
    {
      event: 'start-aftercare',
      says: { en: 'Aftercare begins.', nb: 'Ettervernet begynner.', nn: 'Ettervernet byrjar.' },
      ...caseSteps['start-aftercare'],
      topic: 'aftercare-duty',
      duties: [
        {
          id: 'contact-before-18',
          says: {
            en: 'Make contact in good time before the 18th birthday; aftercare rests on consent; to continue, replace or stop is an individual decision.',
            nb: 'Ta kontakt i god tid før 18-årsdagen; ettervern bygger på samtykke; å videreføre, erstatte eller avslutte er et enkeltvedtak.',
            nn: 'Ta kontakt i god tid før 18-årsdagen; ettervern byggjer på samtykke; å føre vidare, erstatte eller avslutte er eit enkeltvedtak.',
          },
          topic: 'aftercare-duty',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '3-6, 8-5', confidence: 'confirmed' },
    },
    {
      event: 'end-aftercare',
      says: { en: 'Aftercare ends.', nb: 'Ettervernet avsluttes.', nn: 'Ettervernet blir avslutta.' },
      ...caseSteps['end-aftercare'],
      topic: 'aftercare-duty',
      duties: [
        {
          id: 'contact-before-18',
          says: {
            en: 'Make contact in good time before the 18th birthday; aftercare rests on consent; to continue, replace or stop is an individual decision.',
            nb: 'Ta kontakt i god tid før 18-årsdagen; ettervern bygger på samtykke; å videreføre, erstatte eller avslutte er et enkeltvedtak.',
            nn: 'Ta kontakt i god tid før 18-årsdagen; ettervern byggjer på samtykke; å føre vidare, erstatte eller avslutte er eit enkeltvedtak.',
          },
          topic: 'aftercare-duty',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '3-6, 8-5', confidence: 'confirmed' },
    },
  ]))();
