import type { Language, Words } from 'resiliens';
import {
  checkEcology,
  ecology,
  ecologyFindings,
  ecologyRules,
  type HypothesisResult,
  hypotheses,
  hypothesisTexts,
  microsystem,
  networkMeasureDefinitions,
  type QuestionId,
  signalRules,
  signals,
  wordEcologyFinding,
  wordHypothesis,
  wordOtherReading,
  wordSignal,
  wordSignalQuestion,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';
import { thesisCase } from './thesis-case.js';

const LANGUAGES = ['en', 'nb', 'nn'] as const;
const DAY = '2021-04-01';

const questionIds = Object.keys({
  'activities-looked-into': 1,
  'activity-facts': 1,
  adult: 1,
  'agreed-contact': 1,
  'channel-and-direction': 1,
  consent: 1,
  dates: 1,
  'dyad-facts': 1,
  'entry-accompanied': 1,
  'entry-prepared': 1,
  feature: 1,
  'frequency-in-days': 1,
  knowledge: 1,
  'last-contact': 1,
  'links-looked-into': 1,
  'measure-setting': 1,
  'measure-start': 1,
  'network-looked-into': 1,
  'participants-looked-into': 1,
  'power-setting': 1,
  'service-link': 1,
  'since-when': 1,
  'support-facts': 1,
  temperament: 1,
  'threshold-not-set': 1,
} satisfies Record<QuestionId, 1>) as QuestionId[];
const readingIds = [...new Set(signalRules().flatMap(({ otherReadings }) => otherReadings))];
const inAll = (say: (language: Language) => string): Words => ({
  en: say('en'),
  nb: say('nb'),
  nn: say('nn'),
});

/** Every text that this part of the library can say, with where it stands. */
const texts = [
  ...ecologyRules.map(({ rule, text }) => [rule, text] as const),
  ...hypothesisTexts.flatMap(({ hypothesis, claim, question }) => [
    [`${hypothesis}, claim`, claim] as const,
    [`${hypothesis}, question`, question] as const,
  ]),
  ...signalRules().map(({ id }) => [id, inAll((language) => wordSignal({ rule: id }, language))] as const),
  ...readingIds.map((id) => [id, inAll((language) => wordOtherReading(id, language))] as const),
  ...questionIds.map((id) => [id, inAll((language) => wordSignalQuestion({ id }, language))] as const),
  ...Object.entries(networkMeasureDefinitions).map(([name, { text }]) => [name, text] as const),
];

describe('every text', () => {
  test.each(texts)('%s is there in three languages and differs between English and Norwegian', (_, words) => {
    for (const language of LANGUAGES) expect(words[language]).toMatch(/^\p{Lu}.{6,}[.?]$/u);
    expect([words.nb, words.nn]).not.toContain(words.en);
  });

  test.each(LANGUAGES)('in %s passes no verdict on a family', (language) => {
    const all = texts.map(([, words]) => words[language].toLowerCase()).join('\n');
    const verdicts =
      'neglect|abuse|unfit|high risk|omsorgssvikt|mishandl|misbruk|uegnet|ueigna|høy risiko|høg risiko|overgrep';
    expect(all).not.toMatch(new RegExp(verdicts));
  });

  test('holds real Nynorsk: no form that only Bokmål has', () => {
    const bokmål =
      / (ikke|hvem|hva|hvor|hvordan|noen|noe|fra|jeg|være|mellom dem|barnets|miljøer|hjem|skole|uke|måned) /;
    for (const [, { nn }] of texts) expect(` ${nn.replaceAll(/[.,:;?]/g, '')} `).not.toMatch(bokmål);
  });

  test('holds real Bokmål: no form that only Nynorsk has', () => {
    const nynorsk =
      / (ikkje|kven|kva|kor|korleis|nokon|noko|frå|eg|vere|dei|heim|skule|veke|månad|ein|eit|dess) /;
    for (const [, { nb }] of texts) expect(` ${nb.replaceAll(/[.,:;?]/g, '')} `).not.toMatch(nynorsk);
  });
});

describe('findings', () => {
  const name = 'Ola Nordmann 01020312345';
  const told = checkEcology({
    ...thesisCase,
    persons: thesisCase.persons.map((person) => ({ ...person, label: name })),
  });

  test('the rules are W01 to W16', () => {
    const numbers = Array.from(
      { length: 16 },
      (_, place) => `ecology:w${String(place + 1).padStart(2, '0')}`,
    );
    expect(ecologyRules.map(({ rule }) => rule)).toEqual(numbers);
  });

  test.each(LANGUAGES)('in %s every finding is a full sentence with nothing left to fill in', (language) => {
    for (const finding of ecologyFindings(told, DAY)) {
      const said = wordEcologyFinding(finding, language);
      expect(said).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(said).not.toMatch(/[{}]|undefined|null/);
      expect(said).not.toContain('Nordmann');
    }
  });

  test.each<[string, string]>([
    ['en', 'No source is given for pt-teacher--2. Who told it, and when?'],
    ['nb', 'Det står ingen kilde for pt-teacher--2. Hvem fortalte det, og når?'],
    ['nn', 'Det står inga kjelde for pt-teacher--2. Kven fortalde det, og når?'],
  ])('ids stand as they were written, in %s', (language, expected) => {
    const home = microsystem('home', 'home').with('teacher', 'guest', { id: 'pt-teacher--2' });
    const found = ecologyFindings(ecology('case-1').person('teacher').include(home).build(), DAY);
    const one = found.find(({ ids }) => ids?.includes('pt-teacher--2'));
    expect(one && wordEcologyFinding(one, language as 'en')).toBe(expected);
  });

  test('a rule of another family is named by its id', () => {
    const source = { basis: 'project', reference: 'resiliens' } as const;
    const other = { rule: 'plan:gen11', severity: 'INFO', facts: {}, source } as const;
    expect(wordEcologyFinding(other, 'nn')).toBe('plan:gen11');
  });
});

describe('hypotheses', () => {
  const ids = new Set(hypotheses(thesisCase, DAY).results.map(({ hypothesis }) => hypothesis));

  test('every hypothesis that is asked has its words, and none has any that is not asked', () => {
    expect(hypothesisTexts.map(({ hypothesis }) => hypothesis).sort()).toEqual([...ids].sort());
  });

  test('none is printed as a fact: what was not held against its source says so', () => {
    for (const { hypothesis, confidence } of hypothesisTexts) {
      expect(['partial', 'unverified']).toContain(confidence);
      const said = wordHypothesis(resultOf(hypothesis, 'holds'), 'en');
      expect(said.startsWith('Hypothesis, not checked in its source: ')).toBe(confidence === 'unverified');
      expect(said).toMatch(/^Hypothesis/);
    }
  });

  test.each<[HypothesisResult['result'], string, string, string]>([
    [
      'holds',
      'Yes, by what is recorded.',
      'Ja, etter det som er registrert.',
      'Ja, etter det som er registrert.',
    ],
    [
      'does-not-hold',
      'No, by what is recorded.',
      'Nei, etter det som er registrert.',
      'Nei, etter det som er registrert.',
    ],
    [
      'unknown',
      'What is recorded does not tell.',
      'Det går ikke fram av det som er registrert.',
      'Det går ikkje fram av det som er registrert.',
    ],
    [
      'not-applicable',
      'There is nothing here to ask it about.',
      'Det er ikke noe å spørre om her.',
      'Det er ikkje noko å spørje om her.',
    ],
  ])('%s is said in three languages, for each of them', (answer, en, nb, nn) => {
    for (const hypothesis of ids) {
      const one = resultOf(hypothesis, answer);
      expect(
        LANGUAGES.map((language) => wordHypothesis(one, language).includes({ en, nb, nn }[language])),
      ).toEqual([true, true, true]);
    }
  });

  test('the number and what to bear in mind are in it', () => {
    const one = resultOf('meso.supportive-links-count', 'holds', { value: 2, guards: ['meso.curvilinear'] });
    expect(wordHypothesis(one, 'nn')).toBe(
      'Hypotese, ikkje kontrollert i kjelda: Jo fleire støttande samband eit miljø har til andre, framfor alt til heimen, ' +
        'dess betre. Finst det eit støttande samband mellom desse to? Talde: 2. Ja, etter det som er registrert. ' +
        'Ein reknar med at samband hjelper mest dei yngste, dei utrygge og dei sjuke; ' +
        'med alder og tryggleik kan gevinsten minke eller snu.',
    );
    expect(wordHypothesis({ ...one, value: null, guards: [] }, 'en')).toContain('Counted: –.');
  });

  test('whatever the case of the thesis answers can be said', () => {
    for (const one of hypotheses(thesisCase, DAY).results)
      for (const language of LANGUAGES)
        expect(wordHypothesis(one, language)).not.toMatch(/[{}]|undefined|null/);
  });
});

describe('signals', () => {
  test('of a whole report can be said, with its questions', () => {
    const report = signals(thesisCase, DAY);
    const all = [...report.signals, ...report.serviceSignals];
    const questions = [
      ...report.outcomes.flatMap((one) => one.questions),
      ...all.flatMap(({ missing }) => missing),
    ];
    expect(all.length).toBeGreaterThan(15);
    expect(questions.length).toBeGreaterThan(5);
    for (const language of LANGUAGES) {
      for (const signal of all) {
        expect(wordSignal(signal, language)).toBe(wordSignal({ rule: signal.rule }, language));
        for (const reading of signal.otherReadings)
          expect(wordOtherReading(reading, language)).toMatch(/[.?]$/);
      }
      for (const question of questions) expect(wordSignalQuestion(question, language)).toMatch(/\?$/);
    }
  });
});

test('an answer that there is not: the error says where, and what there is', () => {
  const wrong = { ...resultOf('meso.variety-of-settings', 'holds'), result: 'perhaps' as never };
  expect(() => wordHypothesis(wrong, 'en')).toThrow(
    expect.objectContaining({
      path: ['result', 'result'],
      facts: { allowed: ['holds', 'does-not-hold', 'unknown', 'not-applicable'] },
    }),
  );
});

describe('what is not there is refused', () => {
  const finding = { rule: 'ecology:w08', severity: 'INFO', facts: {}, source: {} } as never;
  const result = resultOf('meso.variety-of-settings', 'holds');

  test.each<[string, () => unknown, string]>([
    ['a language, of a finding', () => wordEcologyFinding(finding, 'de' as never), 'option-invalid'],
    ['a language, of a hypothesis', () => wordHypothesis(result, 'de' as never), 'option-invalid'],
    ['a language, of a signal', () => wordSignal({ rule: 'signal:mi-1' }, 'de' as never), 'option-invalid'],
    ['a rule', () => wordSignal({ rule: 'signal:zz-1' as never }, 'en'), 'id-unknown'],
    ['a way to the prototype', () => wordSignal({ rule: 'constructor' as never }, 'en'), 'id-unknown'],
    ['a reading', () => wordOtherReading('nothing' as never, 'en'), 'id-unknown'],
    ['a question', () => wordSignalQuestion({ id: 'why' as never }, 'en'), 'id-unknown'],
    ['a hypothesis', () => wordHypothesis({ ...result, hypothesis: 'h1' as never }, 'en'), 'id-unknown'],
    ['an answer', () => wordHypothesis({ ...result, result: 'perhaps' as never }, 'en'), 'option-invalid'],
    ['no finding', () => wordEcologyFinding(null as never, 'en'), 'input-invalid'],
    ['no signal', () => wordSignal(null as never, 'en'), 'input-invalid'],
    ['no question', () => wordSignalQuestion('when' as never, 'en'), 'input-invalid'],
    ['a guard', () => wordHypothesis({ ...result, guards: ['luck' as never] }, 'en'), 'id-unknown'],
    ['half a hypothesis', () => wordHypothesis({} as never, 'en'), 'required-missing'],
  ])('%s', (_, run, code) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});

/** A result as the library would give it. */
function resultOf(
  hypothesis: HypothesisResult['hypothesis'],
  result: HypothesisResult['result'],
  more: Partial<HypothesisResult> = {},
): HypothesisResult {
  return { hypothesis, result, about: [], value: null, basedOn: [], unknown: [], guards: [], ...more };
}
