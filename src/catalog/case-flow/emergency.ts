import { deepFreeze } from '../../logic/deep-freeze.js';
import type { CaseTransition } from '../../model/practice/case-transition.js';
import { caseSteps } from './steps.js';

/** Emergency decisions: possible in any state, and they leave the state of the case. */
export const emergencyTransitions: readonly CaseTransition[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      event: 'decide-emergency',
      says: {
        en: 'An emergency decision is made.',
        nb: 'Det treffes akuttvedtak.',
        nn: 'Det blir gjort akuttvedtak.',
      },
      ...caseSteps['decide-emergency'],
      topic: 'emergency',
      duties: [
        {
          id: 'send-to-board-at-once',
          says: {
            en: 'Send the decision to the board at once.',
            nb: 'Send vedtaket til nemnda straks.',
            nn: 'Send vedtaket til nemnda straks.',
          },
          topic: 'board-control',
        },
        {
          id: 'petition-in-time',
          says: {
            en: 'Send the petition in time, or the decision lapses.',
            nb: 'Send begjæringen i tide, ellers faller vedtaket bort.',
            nn: 'Send kravet i tide, elles fell vedtaket bort.',
          },
          topic: 'emergency',
        },
        {
          id: 'plan-after-emergency',
          says: {
            en: 'Make a plan for the follow-up after the emergency decision.',
            nb: 'Lag en plan for oppfølgingen etter akuttvedtaket.',
            nn: 'Lag ein plan for oppfølginga etter akuttvedtaket.',
          },
          topic: 'plan-after-emergency',
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
      source: { source: 'act-child-welfare-2021', at: 'chapter 4, 14-22', confidence: 'confirmed' },
    },
    {
      event: 'board-receives',
      says: {
        en: 'The board receives the decision.',
        nb: 'Nemnda mottar vedtaket.',
        nn: 'Nemnda får vedtaket.',
      },
      ...caseSteps['board-receives'],
      topic: 'board-control',
      duties: [
        {
          id: 'petition-in-time',
          says: {
            en: 'Send the petition in time, or the decision lapses.',
            nb: 'Send begjæringen i tide, ellers faller vedtaket bort.',
            nn: 'Send kravet i tide, elles fell vedtaket bort.',
          },
          topic: 'emergency',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '14-22', confidence: 'confirmed' },
    },
    {
      event: 'board-approves',
      says: {
        en: 'The leader of the board approves the decision.',
        nb: 'Nemndslederen godkjenner vedtaket.',
        nn: 'Nemndsleiaren godkjenner vedtaket.',
      },
      ...caseSteps['board-approves'],
      topic: 'board-control',
      duties: [
        {
          id: 'petition-in-time',
          says: {
            en: 'Send the petition in time, or the decision lapses.',
            nb: 'Send begjæringen i tide, ellers faller vedtaket bort.',
            nn: 'Send kravet i tide, elles fell vedtaket bort.',
          },
          topic: 'emergency',
        },
      ],
      source: { source: 'act-child-welfare-2021', at: '14-22', confidence: 'confirmed' },
    },
    {
      event: 'send-emergency-petition',
      says: {
        en: 'The petition that follows the decision is sent.',
        nb: 'Begjæringen som følger vedtaket, sendes.',
        nn: 'Kravet som følgjer vedtaket, blir sendt.',
      },
      ...caseSteps['send-emergency-petition'],
      topic: 'emergency',
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
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'status of decision, code 2',
        confidence: 'confirmed',
      },
    },
    {
      event: 'lapse-emergency',
      says: { en: 'The decision lapses.', nb: 'Vedtaket faller bort.', nn: 'Vedtaket fell bort.' },
      ...caseSteps['lapse-emergency'],
      topic: 'emergency',
      duties: [],
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'status of decision, code 3',
        confidence: 'confirmed',
      },
    },
    {
      event: 'end-emergency',
      says: {
        en: 'The decision is rejected, or it ends.',
        nb: 'Vedtaket avslås eller opphører.',
        nn: 'Vedtaket blir avslått eller tek slutt.',
      },
      ...caseSteps['end-emergency'],
      topic: 'emergency',
      duties: [],
      source: {
        source: 'barnevernsregisteret-code-lists',
        at: 'status of decision, code 4',
        confidence: 'confirmed',
      },
    },
  ]))();
