import { type LegalPlace, type LegalTopicId, legalBasis, legalTopics } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith, failure } from '../fail.js';

const written = ({ chapter, section, subsections, letters }: LegalPlace): string =>
  [
    chapter,
    section === undefined ? '' : `-${section}`,
    subsections === undefined ? '' : `(${subsections.join(',')})`,
    letters === undefined ? '' : letters.join(','),
  ].join('');

/** What the law said, in one line: law, places, support; or the reason why there is no text. */
const on = (topic: LegalTopicId, date: string): string => {
  const found = legalBasis(topic, date);
  if (found.status === 'no-text') return `no text: ${found.reason}`;
  return `${found.law} ${[found, ...found.also].map(written).join(' ')}`;
};

describe('the last day of the Act of 1992 and the first day of that of 2021', () => {
  test.each<[LegalTopicId, string, string]>([
    ['purpose', 'BVL 1-1', 'BVL2021 1-1'],
    ['scope-age', 'BVL 1-2 1-3', 'BVL2021 1-2'],
    ['responsible-practice', 'BVL 1-4', 'BVL2021 1-7'],
    ['right-to-measures', 'BVL 1-5', 'BVL2021 1-6'],
    ['participation', 'BVL 1-6 6-3', 'BVL2021 1-4'],
    ['cooperation', 'BVL 1-7', 'BVL2021 1-9'],
    ['best-interests', 'BVL 4-1', 'BVL2021 1-3'],
    ['family-life-least-intrusion', 'no text: no-single-section', 'BVL2021 1-5'],
    ['culture-language-religion', 'no text: no-single-section', 'BVL2021 1-8'],
    ['early-intervention', 'BVL 3-1', 'BVL2021 1-10 15-1'],
    ['report-review', 'BVL 4-2', 'BVL2021 2-1'],
    ['report-dismissal', 'no text: not-established', 'BVL2021 2-1(2)'],
    ['investigation', 'BVL 4-3 6-9', 'BVL2021 2-2 2-5'],
    ['investigation-time-limit', 'BVL 6-9(1)', 'BVL2021 2-2(2)'],
    ['investigation-plan', 'no text: no-rule', 'BVL2021 2-2(3)'],
    ['home-visit-and-talk', 'no text: not-established', 'BVL2021 2-2(5)'],
    ['investigation-outcome', 'no text: not-established', 'BVL2021 2-5(1)'],
    ['dismissal-is-decision', 'no text: not-established', 'BVL2021 2-5(2)'],
    ['reopening', 'no text: not-established', 'BVL2021 2-5(3)'],
    ['pregnant-substance-use', 'BVL 4-2a', 'BVL2021 2-4'],
    ['assessment-in-centre', 'BVL 4-3(7)', 'BVL2021 2-3'],
    ['health-assessment', 'BVL 4-3a', 'no text: not-in-force'],
    ['temporary-derogation', 'BVL 6-9(4)', 'BVL2021 2-7'],
    ['voluntary-measures', 'BVL 4-4(1,2)', 'BVL2021 3-1'],
    ['voluntary-placement', 'BVL 4-4(6)', 'BVL2021 3-2'],
    ['stay-abroad', 'BVL 4-4a', 'BVL2021 3-3'],
    ['ordered-measures', 'BVL 4-4(3,4)', 'BVL2021 3-4'],
    ['ordered-measures-duration', 'BVL 4-4(4)', 'BVL2021 3-4(4)'],
    ['parent-child-centre', 'no text: not-established', 'BVL2021 3-4(2,4)'],
    ['parent-support-no-child-consent', 'BVL 4-4(5)', 'BVL2021 3-5'],
    ['aftercare', 'BVL 1-3', 'BVL2021 3-6'],
    ['medical', 'BVL 4-10', 'BVL2021 3-7'],
    ['special-needs', 'BVL 4-11', 'BVL2021 3-8'],
    ['emergency', 'BVL 4-6', 'BVL2021 4-1 4-2'],
    ['emergency-help', 'BVL 4-6(1)', 'BVL2021 4-1'],
    ['acute-care-order', 'BVL 4-6(2,4)', 'BVL2021 4-2'],
    ['moving-ban', 'BVL 4-8 4-9', 'BVL2021 4-3 5-1f,g'],
    ['acute-institution', 'BVL 4-6(3,4)', 'BVL2021 4-4'],
    ['acute-trafficking', 'no text: not-established', 'BVL2021 4-5'],
    ['travel-ban', 'no text: no-rule', 'no text: no-rule'],
    ['contact-stop', 'no text: no-rule', 'no text: no-rule'],
    ['board-control', 'no text: not-established', 'BVL2021 14-22'],
    ['care-order', 'BVL 4-12 4-8(2,3)', 'BVL2021 5-1'],
    ['care-order-execution', 'no text: not-established', 'BVL2021 5-2'],
    ['adoption', 'BVL 4-20', 'BVL2021 5-10'],
    ['revoke-care-order', 'BVL 4-21', 'BVL2021 5-7'],
    ['behaviour-institution', 'BVL 4-24 4-25 4-26', 'BVL2021 6-2 4-4 6-1'],
    ['foster-home-instead', 'BVL 4-27', 'BVL2021 6-3'],
    ['trafficking', 'BVL 4-29', 'BVL2021 6-6 4-5'],
    ['plan-and-follow-up', 'BVL 4-5', 'BVL2021 8-1'],
    ['plan-after-emergency', 'no text: no-rule', 'BVL2021 8-2(3)'],
    ['care-plan', 'BVL 4-15(3)', 'BVL2021 8-3(4)'],
    ['institution-plan', 'BVL 4-28', 'BVL2021 8-4'],
    ['aftercare-plan', 'BVL 4-15(4)', 'BVL2021 8-5(2)'],
    ['aftercare-duty', 'no text: not-established', 'BVL2021 8-5 3-6'],
    ['follow-up-after-revocation', 'no text: not-established', 'BVL2021 8-7'],
    ['contact-plan', 'no text: no-rule', 'BVL2021 7-6'],
    ['party-rights-child', 'BVL 6-3(2)', 'BVL2021 12-3'],
    ['child-complaint-moves', 'no text: no-rule', 'no text: no-rule'],
    ['journal', 'no text: not-established', 'BVL2021 12-4'],
    ['reasons', 'BVL 6-3a', 'BVL2021 12-5'],
    ['access', 'no text: not-established', 'BVL2021 12-6'],
    ['appeal', 'no text: not-established', 'BVL2021 12-9'],
    ['confidentiality', 'BVL 6-7', 'BVL2021 13-1'],
    ['duty-to-report', 'BVL 6-4', 'BVL2021 13-2 13-4'],
    ['gathering-information', 'no text: not-established', 'BVL2021 13-4(4)'],
    ['feedback-reporter', 'BVL 6-7a', 'BVL2021 13-3'],
    ['personal-data', 'BVL 6-7c', 'BVL2021 13-6'],
    ['register', 'BVL 2-3', 'BVL2021 16-2'],
    ['board', 'BVL 7', 'BVL2021 14'],
    ['cooperation-services', 'BVL 3-2', 'BVL2021 15-8'],
    ['individual-plan', 'BVL 3-2a', 'BVL2021 15-9'],
    ['fines', 'BVL 6-9(3)', 'BVL2021 17-6'],
  ])('%s: %s, then %s', (topic, before, after) => {
    expect(on(topic, '2022-12-31')).toBe(before);
    expect(on(topic, '2023-01-01')).toBe(after);
  });

  test('no topic is left out of the table above', () => {
    expect(legalTopics.length).toBe(73);
  });
});

/** Id of the topic, the last day of the text before, the first day of the text after. */
const boundaries: readonly [LegalTopicId, string, string][] = [
  ['scope-age', '2025-12-31', '2026-01-01'],
  ['scope-age', '2026-01-22', '2026-01-23'],
  ['early-intervention', '2025-12-31', '2026-01-01'],
  ['investigation', '2025-12-31', '2026-01-01'],
  ['investigation-outcome', '2025-12-31', '2026-01-01'],
  ['reopening', '2025-12-31', '2026-01-01'],
  ['voluntary-measures', '2025-12-31', '2026-01-01'],
  ['stay-abroad', '2025-12-31', '2026-01-01'],
  ['stay-abroad', '2026-06-30', '2026-07-01'],
  ['voluntary-placement', '2026-12-31', '2027-01-01'],
  ['parent-support-no-child-consent', '2025-12-31', '2026-01-01'],
  ['acute-institution', '2025-12-31', '2026-01-01'],
  ['behaviour-institution', '2025-12-31', '2026-01-01'],
  ['duty-to-report', '2025-12-31', '2026-01-01'],
  ['duty-to-report', '2026-01-22', '2026-01-23'],
  ['board-control', '2025-12-31', '2026-01-01'],
  ['board-control', '2026-01-22', '2026-01-23'],
  ['register', '2025-12-31', '2026-01-01'],
  ['temporary-derogation', '2024-06-30', '2024-07-01'],
  ['temporary-derogation', '2026-06-30', '2026-07-01'],
];

describe('a change of the text inside the Act of 2021', () => {
  test.each(boundaries)('%s: one text to %s, another from %s', (topic, last, first) => {
    expect(legalBasis(topic, last)).toMatchObject({ validTo: last });
    expect(legalBasis(topic, first)).toMatchObject({ validFrom: first });
  });

  test.each<[LegalTopicId, string, string]>([
    ['travel-ban', '2026-01-22', '2026-01-23'],
    ['contact-stop', '2025-12-31', '2026-01-01'],
    ['child-complaint-moves', '2025-12-31', '2026-01-01'],
  ])('%s: no rule on %s, a text from %s', (topic, last, first) => {
    expect(on(topic, last)).toBe('no text: no-rule');
    expect(legalBasis(topic, first)).toMatchObject({ validFrom: first, validTo: null });
  });

  test('the register: 13-7 is new in 2026', () => {
    expect(on('register', '2025-12-31')).toBe('BVL2021 16-2');
    expect(on('register', '2026-01-01')).toBe('BVL2021 13-7 16-2');
  });

  test('the power to set other time limits begins on 2022-06-15 and ends on 2028-06-30', () => {
    expect(on('temporary-derogation', '2022-06-14')).toBe('no text: not-established');
    expect(on('temporary-derogation', '2022-06-15')).toBe('BVL 6-9(4)');
    expect(on('temporary-derogation', '2028-06-30')).toBe('BVL2021 2-7');
    expect(on('temporary-derogation', '2028-07-01')).toBe('no text: not-established');
  });
});

describe.each([
  '2022-12-31',
  '2023-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-01-22',
  '2026-01-23',
  '2026-12-31',
  '2027-01-01',
])('on %s', (date) => {
  test('every topic has a text that holds on the day, or a reason why it has none', () => {
    for (const { id } of legalTopics) {
      const found = legalBasis(id, date);
      expect(found.topic).toBe(id);
      if (found.status === 'no-text') continue;
      expect((found.validFrom ?? '0000') <= date && date <= (found.validTo ?? '9999'), id).toBe(true);
      expect(found.staleness, id).toBe(
        date > '2026-07-02' ? 'after-check' : found.validFrom === null ? 'start-not-established' : 'checked',
      );
    }
  });
});

describe('how sure a text is', () => {
  test.each([
    ['2026-07-01', 'checked'],
    ['2026-07-02', 'checked'],
    ['2026-07-03', 'after-check'],
  ])('a day against the day of the check: %s is %s', (date, staleness) => {
    expect(legalBasis('report-review', date)).toMatchObject({ staleness, checkedOn: '2026-07-02' });
  });

  test('a text whose first day is not known says so', () => {
    expect(legalBasis('report-review', '2021-05-01')).toMatchObject({
      validFrom: null,
      staleness: 'start-not-established',
    });
    expect(legalBasis('ordered-measures', '2021-05-01')).toMatchObject({
      validFrom: '2016-04-01',
      staleness: 'checked',
    });
  });

  test.each<[LegalTopicId, string, string]>([
    ['report-review', '1992-07-16', 'no text: before-law'],
    ['report-review', '1992-07-17', 'BVL 4-2'],
    ['ordered-measures', '2016-03-31', 'no text: not-established'],
    ['ordered-measures', '2016-04-01', 'BVL 4-4(3,4)'],
    ['participation', '2017-12-31', 'BVL 6-3 4-1(2)'],
    ['participation', '2018-01-01', 'BVL 1-6 6-3'],
    ['feedback-reporter', '2008-12-31', 'no text: not-established'],
    ['feedback-reporter', '2009-01-01', 'BVL 6-7a'],
    ['investigation-plan', '1992-07-16', 'no text: before-law'],
    ['investigation-plan', '1992-07-17', 'no text: no-rule'],
  ])('%s on %s: %s', (topic, date, expected) => {
    expect(on(topic, date)).toBe(expected);
  });

  test('support and waiting amendments stand in the reference', () => {
    expect(legalBasis('aftercare-plan', '2024-01-01')).toMatchObject({ status: 'partial', pending: [] });
    expect(legalBasis('plan-and-follow-up', '2024-01-01')).toMatchObject({
      status: 'confirmed',
      pending: ['act-2026-06-19-35'],
    });
  });

  test('a reference says where to read the law', () => {
    expect(legalBasis('care-order', '2020-01-01')).toMatchObject({
      sourceUrl: 'https://lovdata.no/lov/1992-07-17-100',
    });
    expect(legalBasis('care-order', '2024-01-01')).toEqual({
      topic: 'care-order',
      law: 'BVL2021',
      chapter: '5',
      section: '1',
      also: [],
      validFrom: '2023-01-01',
      validTo: null,
      status: 'confirmed',
      staleness: 'checked',
      pending: [],
      sourceUrl: 'https://lovdata.no/lov/2021-06-18-97',
      checkedOn: '2026-07-02',
    });
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a topic that does not exist',
      () => legalBasis('nothing' as 'purpose', '2024-01-01'),
      'id-unknown topic',
    ],
    ['a month', () => legalBasis('purpose', '2024-01'), 'value-invalid date'],
    ['a day no calendar has', () => legalBasis('purpose', '2023-02-29'), 'date-impossible date'],
    ['no text at all', () => legalBasis('purpose', 7 as never), 'value-invalid date'],
  ])('%s', (_, call, expected) => {
    expect(failsWith(call)).toBe(expected);
  });

  test('a misspelt topic gets a suggestion', () => {
    expect(failure(() => legalBasis('care-ordr' as 'care-order', '2024-01-01')).facts).toMatchObject({
      suggestion: 'care-order',
    });
  });
});
