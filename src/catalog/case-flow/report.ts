import { deepFreeze } from '../../logic/deep-freeze.js';
import type { CaseTransition } from '../../model/practice/case-transition.js';
import { caseSteps } from './steps.js';

/** The report: what may become of it. */
export const reportTransitions: readonly CaseTransition[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      event: 'receive-report',
      says: { en: 'The report comes in.', nb: 'Meldingen kommer inn.', nn: 'Meldinga kjem inn.' },
      ...caseSteps['receive-report'],
      topic: 'report-review',
      duties: [
        {
          id: 'review-at-once',
          says: {
            en: 'Go through the report at once, at the latest within a week, and judge whether it must be acted on now.',
            nb: 'Gå gjennom meldingen straks, senest innen en uke, og vurder om det må handles nå.',
            nn: 'Gå gjennom meldinga straks, seinast innan ei veke, og vurder om det må handlast no.',
          },
          topic: 'report-review',
        },
        {
          id: 'send-receipt',
          says: {
            en: 'Send the reporter a receipt within three weeks, unless the report is groundless or special reasons speak against it.',
            nb: 'Send melderen bekreftelse innen tre uker, med mindre meldingen er grunnløs eller særlige grunner taler mot det.',
            nn: 'Send meldaren stadfesting innan tre veker, om ikkje meldinga er grunnlaus eller særlege grunnar talar mot det.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '2-1(1)', confidence: 'confirmed' },
    },
    {
      event: 'dismiss-report',
      says: { en: 'The report is dismissed.', nb: 'Meldingen henlegges.', nn: 'Meldinga blir lagd bort.' },
      ...caseSteps['dismiss-report'],
      topic: 'report-dismissal',
      duties: [
        {
          id: 'give-written-reasons',
          says: {
            en: 'Give written reasons with professional assessments; an obviously groundless report needs none.',
            nb: 'Begrunn skriftlig med faglige vurderinger; en åpenbart grunnløs melding trenger ingen begrunnelse.',
            nn: 'Grunngje skriftleg med faglege vurderingar; ei openbert grunnlaus melding treng inga grunngjeving.',
          },
          topic: 'report-dismissal',
        },
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
      source: { source: 'act-child-welfare-2021', at: '2-1(2)', confidence: 'confirmed' },
    },
    {
      event: 'link-to-measures',
      says: {
        en: 'The child has measures already; the report is joined to them.',
        nb: 'Barnet har allerede tiltak; meldingen knyttes til dem.',
        nn: 'Barnet har alt tiltak; meldinga blir knytt til dei.',
      },
      ...caseSteps['link-to-measures'],
      topic: null,
      duties: [
        {
          id: 'send-receipt',
          says: {
            en: 'Send the reporter a receipt within three weeks, unless the report is groundless or special reasons speak against it.',
            nb: 'Send melderen bekreftelse innen tre uker, med mindre meldingen er grunnløs eller særlige grunner taler mot det.',
            nn: 'Send meldaren stadfesting innan tre veker, om ikkje meldinga er grunnlaus eller særlege grunnar talar mot det.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'conclusion of report, code 3',
        confidence: 'confirmed',
      },
    },
    {
      event: 'link-to-investigation',
      says: {
        en: 'An investigation runs already; the report is joined to it.',
        nb: 'En undersøkelse pågår allerede; meldingen knyttes til den.',
        nn: 'Ei undersøking går alt; meldinga blir knytt til ho.',
      },
      ...caseSteps['link-to-investigation'],
      topic: null,
      duties: [
        {
          id: 'send-receipt',
          says: {
            en: 'Send the reporter a receipt within three weeks, unless the report is groundless or special reasons speak against it.',
            nb: 'Send melderen bekreftelse innen tre uker, med mindre meldingen er grunnløs eller særlige grunner taler mot det.',
            nn: 'Send meldaren stadfesting innan tre veker, om ikkje meldinga er grunnlaus eller særlege grunnar talar mot det.',
          },
          topic: 'feedback-reporter',
        },
      ],
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'conclusion of report, code 4',
        confidence: 'confirmed',
      },
    },
    {
      event: 'transfer-report',
      says: {
        en: 'The report goes to another municipality or agency.',
        nb: 'Meldingen overføres til en annen kommune eller instans.',
        nn: 'Meldinga blir ført over til ein annan kommune eller instans.',
      },
      ...caseSteps['transfer-report'],
      topic: null,
      duties: [
        {
          id: 'send-receipt',
          says: {
            en: 'Send the reporter a receipt within three weeks, unless the report is groundless or special reasons speak against it.',
            nb: 'Send melderen bekreftelse innen tre uker, med mindre meldingen er grunnløs eller særlige grunner taler mot det.',
            nn: 'Send meldaren stadfesting innan tre veker, om ikkje meldinga er grunnlaus eller særlege grunnar talar mot det.',
          },
          topic: 'feedback-reporter',
        },
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
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'conclusion of report, codes 5 to 8',
        confidence: 'confirmed',
      },
    },
    {
      event: 'open-investigation',
      says: {
        en: 'An investigation is opened.',
        nb: 'En undersøkelse åpnes.',
        nn: 'Ei undersøking blir opna.',
      },
      ...caseSteps['open-investigation'],
      topic: 'investigation',
      duties: [
        {
          id: 'reasonable-grounds',
          says: {
            en: 'There must be reasonable grounds to assume conditions that may justify a measure.',
            nb: 'Det må være rimelig grunn til å anta forhold som kan gi grunnlag for tiltak.',
            nn: 'Det må vere rimeleg grunn til å tru at det er forhold som kan gje grunnlag for tiltak.',
          },
          topic: 'investigation',
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
      source: { source: 'act-child-welfare-2021', at: '2-2(1)', confidence: 'confirmed' },
    },
    {
      event: 'send-receipt',
      says: {
        en: 'The reporter gets a receipt.',
        nb: 'Melderen får bekreftelse.',
        nn: 'Meldaren får stadfesting.',
      },
      ...caseSteps['send-receipt'],
      topic: 'feedback-reporter',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '13-3(1)', confidence: 'confirmed' },
    },
    {
      event: 'omit-receipt',
      says: {
        en: 'The receipt is left out, with grounds.',
        nb: 'Bekreftelsen utelates, med begrunnelse.',
        nn: 'Stadfestinga blir utelaten, med grunngjeving.',
      },
      ...caseSteps['omit-receipt'],
      topic: 'feedback-reporter',
      duties: [],
      source: { source: 'act-child-welfare-2021', at: '13-3(1)', confidence: 'confirmed' },
    },
  ]))();
