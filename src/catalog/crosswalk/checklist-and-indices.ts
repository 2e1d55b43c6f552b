import { deepFreeze } from '../../logic/deep-freeze.js';
import type { CrosswalkRow } from '../../model/crosswalk.js';

/**
 * What the Kvello-style checklist and the two stress indices may say of each other.
 *
 * A proposal of this library. No row fills an index: poor housing and contact with services have no factor at all, low social
 * status only a question, so an index is never completed from the checklist.
 *
 * @example
 * ```ts
 * import { checklistCrosswalk } from 'resiliens';
 *
 * checklistCrosswalk.filter(({ whenMet }) => whenMet === 'ask').map(({ id }) => id); // => ['worklessness-status']
 * ```
 * @since 0.1.0
 */
export const checklistCrosswalk: readonly CrosswalkRow[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'conflict-discord',
    from: {
      instrument: 'kvello-style',
      item: 'prolonged-high-conflict',
      details: ['parents-long-lasting', 'parents-high'],
    },
    to: { instrument: 'borge-stress-index-2018', item: 'marital-discord' },
    whenMet: 'present',
    whenNotMet: 'nothing',
    caution: {
      en: 'Only a conflict between the parents themselves fits; violence or a break-up alone does not.',
      nb: 'Bare en konflikt mellom foreldrene selv passer; vold eller samlivsbrudd alene gjør det ikke.',
      nn: 'Berre ein konflikt mellom foreldra sjølve høver; vald eller samlivsbrot åleine gjer det ikkje.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'worklessness-status',
    from: { instrument: 'kvello-style', item: 'parental-worklessness' },
    to: { instrument: 'borge-stress-index-2018', item: 'low-social-status' },
    whenMet: 'ask',
    whenNotMet: 'nothing',
    caution: {
      en: 'Being without work is not a social status: only a reason to ask.',
      nb: 'Å stå uten arbeid er ikke en sosial status: bare en grunn til å spørre.',
      nn: 'Å stå utan arbeid er ikkje ein sosial status: berre ein grunn til å spørje.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'substance-alcohol',
    from: { instrument: 'kvello-style', item: 'parental-substance-misuse', details: ['alcohol'] },
    to: { instrument: 'borge-stress-index-2018', item: 'alcohol-misuse' },
    whenMet: 'present',
    whenNotMet: 'absent',
    caution: {
      en: 'The factor covers every substance; the child’s own use is another matter.',
      nb: 'Faktoren gjelder alle rusmidler; barnets egen bruk er noe annet.',
      nn: 'Faktoren gjeld alle rusmiddel; det barnet sjølv brukar, er noko anna.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'crime-crime',
    from: { instrument: 'kvello-style', item: 'parental-criminality' },
    to: { instrument: 'borge-stress-index-2018', item: 'criminality' },
    whenMet: 'present',
    whenNotMet: 'nothing',
    caution: {
      en: 'The factor counts the past too, and the index does not say whose crime is meant.',
      nb: 'Faktoren teller også det som er forbi, og indeksen sier ikke hvem sin kriminalitet det gjelder.',
      nn: 'Faktoren tel òg det som er forbi, og indeksen seier ikkje kven sin kriminalitet det gjeld.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'disorder-difficulties',
    from: { instrument: 'kvello-style', item: 'parental-mental-disorder' },
    to: { instrument: 'borge-stress-index-2018', item: 'caregiver-mental-difficulties' },
    whenMet: 'present',
    whenNotMet: 'nothing',
    caution: {
      en: 'The area is milder than the factor: without the factor it may still be there.',
      nb: 'Området er mildere enn faktoren: uten faktoren kan det likevel være til stede.',
      nn: 'Området er mildare enn faktoren: utan faktoren kan det likevel vere til stades.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'fathers-crime-crime',
    from: { instrument: 'rutter-fai-1977', item: 'paternal-criminality' },
    to: { instrument: 'borge-stress-index-2018', item: 'criminality' },
    whenMet: 'present',
    whenNotMet: 'nothing',
    caution: {
      en: 'The two indices are different instruments; only the father’s crime also belongs to the wider area.',
      nb: 'De to indeksene er ulike instrumenter; bare fars kriminalitet hører også til det videre området.',
      nn: 'Dei to indeksane er ulike instrument; berre kriminaliteten til far høyrer òg til det vidare området.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
  {
    id: 'mothers-disorder-difficulties',
    from: { instrument: 'rutter-fai-1977', item: 'maternal-mental-disorder' },
    to: { instrument: 'borge-stress-index-2018', item: 'caregiver-mental-difficulties' },
    whenMet: 'present',
    whenNotMet: 'nothing',
    caution: {
      en: 'The two indices are different instruments; the mother is one of the carers that the wider area is about.',
      nb: 'De to indeksene er ulike instrumenter; mor er en av omsorgspersonene det videre området gjelder.',
      nn: 'Dei to indeksane er ulike instrument; mor er ein av omsorgspersonane det vidare området gjeld.',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
]);
