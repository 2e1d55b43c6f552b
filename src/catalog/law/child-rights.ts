import { deepFreeze } from '../../logic/deep-freeze.js';
import type { ChildRight } from '../../model/practice/child-right.js';

/**
 * The rights of the child in its own case, each with its own age; where the law says “over” an age, the birthday is meant.
 *
 * For complaints about moves no age was read. For the Act of 1992 only what was established stands here.
 *
 * @example
 * ```ts
 * import { childRightsByAge } from 'resiliens/practice';
 *
 * childRightsByAge.find(({ id }) => id === 'take-part')?.texts.map(({ fromYears }) => fromYears); // => [7, 0]
 * ```
 * @since 0.1.0
 */
export const childRightsByAge: readonly ChildRight[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'take-part',
    says: {
      en: 'To be informed and heard, and to have its view weighed.',
      nb: 'Å bli informert og hørt, og å få meningen sin vektlagt.',
      nn: 'Å bli informert og høyrt, og å få meininga si vega.',
    },
    topic: 'participation',
    texts: [
      {
        validFrom: null,
        validTo: '2022-12-31',
        fromYears: 7,
        youngerToo: 'if-able',
        source: { source: 'act-child-welfare-1992', at: '6-3', confidence: 'confirmed' },
      },
      {
        validFrom: '2023-01-01',
        validTo: null,
        fromYears: 0,
        youngerToo: 'no',
        source: { source: 'act-child-welfare-2021', at: '1-4', confidence: 'confirmed' },
      },
    ],
  },
  {
    id: 'be-a-party',
    says: { en: 'To be a party of the case.', nb: 'Å være part i saken.', nn: 'Å vere part i saka.' },
    topic: 'party-rights-child',
    texts: [
      {
        validFrom: null,
        validTo: '2022-12-31',
        fromYears: 15,
        youngerToo: 'in-some-cases',
        source: { source: 'act-child-welfare-1992', at: '6-3(2)', confidence: 'unverified' },
      },
      {
        validFrom: '2023-01-01',
        validTo: null,
        fromYears: 15,
        youngerToo: 'in-some-cases',
        source: { source: 'act-child-welfare-2021', at: '12-3', confidence: 'confirmed' },
      },
    ],
  },
  {
    id: 'complain-about-moves',
    says: {
      en: 'To complain itself about decisions on moves.',
      nb: 'Å klage selv på vedtak om flytting.',
      nn: 'Å klage sjølv på vedtak om flytting.',
    },
    topic: 'child-complaint-moves',
    texts: [
      {
        validFrom: '2026-01-01',
        validTo: null,
        fromYears: 0,
        youngerToo: 'no',
        source: { source: 'act-child-welfare-2021', at: '12-3 a', confidence: 'partial' },
      },
    ],
  },
  {
    id: 'consent-to-stay-abroad',
    says: {
      en: 'To be asked for consent to a stay abroad.',
      nb: 'Å bli bedt om samtykke til opphold i utlandet.',
      nn: 'Å bli beden om samtykke til opphald i utlandet.',
    },
    topic: 'stay-abroad',
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        fromYears: 12,
        youngerToo: 'no',
        source: { source: 'act-child-welfare-2021', at: '3-3', confidence: 'confirmed' },
      },
    ],
  },
  {
    id: 'object-to-help-without-care',
    says: {
      en: 'To object to help while it is without care.',
      nb: 'Å motsette seg hjelp når det er uten omsorg.',
      nn: 'Å setje seg imot hjelp når det er utan omsorg.',
    },
    topic: 'emergency-help',
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        fromYears: 15,
        youngerToo: 'no',
        source: { source: 'act-child-welfare-2021', at: '4-1', confidence: 'confirmed' },
      },
    ],
  },
  {
    id: 'consent-to-institution',
    says: {
      en: 'To consent alone to a stay in an institution, and to the plan for it.',
      nb: 'Å samtykke alene til institusjonsopphold, og til planen for det.',
      nn: 'Å samtykkje åleine til institusjonsopphald, og til planen for det.',
    },
    topic: 'behaviour-institution',
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        fromYears: 15,
        youngerToo: 'no',
        source: { source: 'act-child-welfare-2021', at: '6-1, 8-4', confidence: 'confirmed' },
      },
    ],
  },
]);
