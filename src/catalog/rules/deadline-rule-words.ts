import { deepFreeze } from '../../logic/deep-freeze.js';
import type { FindingRule } from '../../model/finding.js';
import type { Words } from '../../model/language.js';

/** The words of the rules by which time limits are looked at. */
export const deadlineFindingRuleWords: Readonly<Partial<Record<FindingRule, Words>>> =
  /* @__PURE__ */ deepFreeze({
    'law:deadline-passed': {
      en: '{key}: {due} was the last day, and nothing shows that it was done. Counted by {policy}, {count} {unit} from {clockStart}.',
      nb: '{key}: {due} var siste dag, og ingenting viser at det er gjort. Regnet etter {policy}, {count} {unit} fra {clockStart}.',
      nn: '{key}: {due} var siste dag, og ingenting viser at det er gjort. Rekna etter {policy}, {count} {unit} frå {clockStart}.',
    },
    'law:deadline-met-late': {
      en: '{key}: done on {end}; {due} was the last day. Counted by {policy}, {count} {unit} from {clockStart}.',
      nb: '{key}: gjort {end}; {due} var siste dag. Regnet etter {policy}, {count} {unit} fra {clockStart}.',
      nn: '{key}: gjort {end}; {due} var siste dag. Rekna etter {policy}, {count} {unit} frå {clockStart}.',
    },
    'law:decision-lapsed': {
      en: '{key}: the decision lapses after {due}, and nothing shows that what it needs was done. Counted by {policy}.',
      nb: '{key}: vedtaket faller bort etter {due}, og ingenting viser at det som trengs, er gjort. Regnet etter {policy}.',
      nn: '{key}: vedtaket fell bort etter {due}, og ingenting viser at det som trengst, er gjort. Rekna etter {policy}.',
    },
    'law:step-after-lapse': {
      en: '{key}: the decision lapses after {due}, and the next step is of {end}. Counted by {policy}.',
      nb: '{key}: vedtaket faller bort etter {due}, og neste steg er fra {end}. Regnet etter {policy}.',
      nn: '{key}: vedtaket fell bort etter {due}, og neste steg er frå {end}. Rekna etter {policy}.',
    },
    'law:order-ended': {
      en: '{key}: ends after {due}, and nothing shows that it was ended. Counted by {policy}.',
      nb: '{key}: tar slutt etter {due}, og ingenting viser at det er avsluttet. Regnet etter {policy}.',
      nn: '{key}: tek slutt etter {due}, og ingenting viser at det er avslutta. Rekna etter {policy}.',
    },
    'law:step-after-end': {
      en: '{key}: ends after {due}, and the next step is of {end}. Counted by {policy}.',
      nb: '{key}: tar slutt etter {due}, og neste steg er fra {end}. Regnet etter {policy}.',
      nn: '{key}: tek slutt etter {due}, og neste steg er frå {end}. Rekna etter {policy}.',
    },
    'law:option-ended': {
      en: '{key}: possible to {due}. Counted by {policy}.',
      nb: '{key}: mulig til {due}. Regnet etter {policy}.',
      nn: '{key}: mogleg til {due}. Rekna etter {policy}.',
    },
    'law:reopened-too-late': {
      en: 'The case was taken up again on {end}; that was possible to {due}. Counted by {policy}.',
      nb: 'Saken ble tatt opp igjen {end}; det var mulig til {due}. Regnet etter {policy}.',
      nn: 'Saka vart teken opp att {end}; det var mogleg til {due}. Rekna etter {policy}.',
    },
    'law:evaluation-overdue': {
      en: 'The measures were to be evaluated by {due}: {count} {unit} from {clockStart}. The law asks for systematic and regular evaluation and names no interval; this one is the guideline’s main rule or the option that was chosen.',
      nb: 'Tiltakene skulle evalueres innen {due}: {count} {unit} fra {clockStart}. Loven krever systematisk og regelmessig evaluering og nevner ikke noe intervall; dette er hovedregelen i retningslinjen eller valget som er gjort.',
      nn: 'Tiltaka skulle evaluerast innan {due}: {count} {unit} frå {clockStart}. Lova krev systematisk og regelmessig evaluering og nemner ikkje noko intervall; dette er hovudregelen i retningslinja eller valet som er gjort.',
    },
    'law:aftercare-ended': {
      en: 'Aftercare ends with the 25th birthday, in {due}.',
      nb: 'Ettervernet slutter med 25-årsdagen, i {due}.',
      nn: 'Ettervernet sluttar med 25-årsdagen, i {due}.',
    },
    'law:extended-late': {
      en: 'The investigation was extended on {end}, after {due}, the last day of the ordinary time. Counted by {policy}.',
      nb: 'Undersøkelsen ble utvidet {end}, etter {due}, siste dag i den ordinære tiden. Regnet etter {policy}.',
      nn: 'Undersøkinga vart utvida {end}, etter {due}, siste dag i den ordinære tida. Rekna etter {policy}.',
    },
    'law:no-text': {
      en: '{key}: no text is known for an event on {clockStart}, so no day is worked out. Set one by an override.',
      nb: '{key}: ingen tekst er kjent for en hendelse {clockStart}, så ingen dag regnes ut. Sett en ved en overstyring.',
      nn: '{key}: ingen tekst er kjend for ei hending {clockStart}, så ingen dag blir rekna ut. Set ein ved ei overstyring.',
    },
    'law:not-confirmed': {
      en: '{key}: the length of this time limit is not confirmed ({confidence}).',
      nb: '{key}: lengden på denne fristen er ikke bekreftet ({confidence}).',
      nn: '{key}: lengda på denne fristen er ikkje stadfesta ({confidence}).',
    },
  });
