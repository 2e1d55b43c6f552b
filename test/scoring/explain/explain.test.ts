import {
  type Answers,
  borgeStressIndex2018,
  defineInstrument,
  explain,
  kvelloStyle,
  phq9,
  psc17,
  ResiliensError,
  score,
  sources,
  withParameters,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { madeUp } from './made-up.js';
import { audiences, languages } from './random.js';
import { told } from './show.js';

const partly = score(
  {
    'marital-discord': 'present',
    'low-social-status': 'absent',
    'poor-housing': 'present',
    'alcohol-misuse': 'present',
    criminality: 'unknown',
  },
  borgeStressIndex2018,
);

const en = { language: 'en', audience: 'professional' } as const;

/** The words of one kind of line. */
const texts = (kind: string, ...of: Parameters<typeof explain>): readonly string[] =>
  explain(...of)
    .filter((line) => line.kind === kind)
    .map(({ text }) => text);

describe.each(languages)('explain in %s', (language) => {
  test.each(audiences)('a half-answered stress index, told to a %s', (audience) => {
    expect(told(partly, borgeStressIndex2018, { language, audience })).toMatchSnapshot();
  });

  test.each(audiences)('a checklist with findings, told to a %s', (audience) => {
    const result = score(
      {
        bullying: 'present',
        'impulsive-inattentive': 'present',
        'impulsive-inattentive-linked-to-disability': 'present',
        'developmental-disability': 'unknown',
        'family-violence': 'present',
        'maltreatment-or-abuse': 'present',
      },
      kvelloStyle,
      { ageMonths: 30 },
    );
    const scores = ['risk', 'risk-group-child', 'protective'];
    expect(told(result, kvelloStyle, { language, audience, scores })).toMatchSnapshot();
  });

  test.each(audiences)('a form with a rule for missing answers, told to a %s', (audience) => {
    const result = score(
      {
        interest: 3,
        mood: 2,
        sleep: 1,
        energy: 'unknown',
        appetite: 0,
        movement: 1,
        concentration: 1,
        'self-worth': 2,
      },
      phq9,
    );
    expect(told(result, phq9, { language, audience, bibliography: sources })).toMatchSnapshot();
  });

  test.each(audiences)('every kind of rule once, told to a %s', (audience) => {
    const local = withParameters(madeUp, {
      window: {
        value: 'last-12-months',
        declaredBy: 'family team',
        rationale: 'agreed.',
        source: 'guideline 4',
      },
      weights: {
        id: 'local-weights',
        version: '2',
        weights: { 'any-trouble': 2, carries: 0.5 },
        declaredBy: 'research group',
        rationale: 'a study',
        source: 'report 7',
      },
    });
    const result = score(
      {
        'sleeps-badly': 2,
        plays: 'unknown',
        'any-trouble': 'present',
        days: 40,
        help: 'much',
        carried: 'present',
        'goes-with': 'present',
        carries: 'present',
      },
      local,
      { ageMonths: 60, context: { informant: 'parent' }, completeness: 1 },
    );
    expect(told(result, local, { language, audience })).toMatchSnapshot();
  });
});

describe('what explain says in which case', () => {
  test.each([
    ['no answer', {}, '“Areas present”: none of 7 items is answered.'],
    [
      'one absent',
      { criminality: 'absent' },
      '“Areas present”: 1 of 7 items is answered. None of them counts.',
    ],
    [
      'one present',
      { criminality: 'present' },
      '“Areas present”: 1 of 7 items is answered. 1 of them counts: “Criminality”.',
    ],
    [
      'one of six that apply',
      { criminality: 'present', 'poor-housing': 'not-applicable' },
      '“Areas present”: 1 of 6 items is answered. 1 of them counts: “Criminality”.',
    ],
    [
      'nothing applies',
      Object.fromEntries(borgeStressIndex2018.items.map(({ id }) => [id, 'not-applicable'])),
      '“Areas present”: none of its items applies.',
    ],
  ])('counted: %s', (_name, answers, expected) => {
    expect(texts('counted', score(answers, borgeStressIndex2018), borgeStressIndex2018, en)).toEqual([
      expected,
    ]);
  });

  const present = (count: number, others: string) =>
    Object.fromEntries(
      borgeStressIndex2018.items.map(({ id }, place) => [id, place < count ? 'present' : others]),
    );

  test.each([
    [
      'decided by everything',
      present(4, 'absent'),
      ['“Areas present” is 4.'],
      '“Areas present” lies in the band “Four or more”.',
    ],
    [
      'decided with something open',
      present(4, 'unknown'),
      [],
      '“Areas present” lies in the band “Four or more”. No answer that is still open can change this.',
    ],
    [
      'not decided',
      present(3, 'unknown'),
      [],
      'The band of “Areas present” is not settled. Possible are “Below four” or “Four or more”.',
    ],
  ])('value and band: %s', (_name, answers, values, band) => {
    const result = score(answers, borgeStressIndex2018);
    expect(texts('value', result, borgeStressIndex2018, en)).toEqual(values);
    expect(texts('band', result, borgeStressIndex2018, en)).toEqual([band]);
  });

  test.each([
    [1, '1 more point is needed before the band “Four or more” is surely reached.'],
    [2, '2 more points are needed before the band “Four or more” is surely reached.'],
  ])('%i points missing: the plural is right', (missing, sentence) => {
    const result = score(present(4 - missing, 'unknown'), borgeStressIndex2018);
    expect(texts('settle', result, borgeStressIndex2018, en).join(' ')).toContain(sentence);
  });

  test('a rule that gives no value is said, and so are the limits', () => {
    const result = score({ interest: 1, mood: 1 }, phq9);
    const about = explain(result, phq9, { ...en, scores: ['sum'] }).filter((line) => line.score === 'sum');
    expect(about.filter(({ kind }) => kind === 'value' || kind === 'bounds').map(({ text }) => text)).toEqual(
      [
        '“Sum of nine” has no value yet: its rules ask for more answers.',
        '“Sum of nine” lies from 2 to 23, depending on what is not known.',
      ],
    );
  });

  test('limits that are not verified are said to be so, to parents too', () => {
    const unverified = defineInstrument({
      ...borgeStressIndex2018,
      scores: borgeStressIndex2018.scores.map((own) => ({
        ...own,
        bands: own.bands.map((table) => ({ ...table, confidence: 'unverified' as const })),
      })),
    });
    const result = score({}, unverified);
    expect(texts('limits', result, unverified, en)[0]).toMatch(
      /not verified and must not be read as fact\.$/,
    );
    expect(texts('limits', result, unverified, { language: 'nn', audience: 'parent' })).toEqual([
      'Ingen har kontrollert at grensene mellom gruppene er rette.',
    ]);
  });

  test('items without text are named by their key words, and a line says so', () => {
    const result = score({ 'self-worth': 2 }, phq9);
    expect(texts('counted', result, phq9, en)[0]).toContain('“self worth” (2)');
    expect(texts('remark', result, phq9, en)[0]).toContain('key words');
    expect(texts('remark', partly, borgeStressIndex2018, en)).toEqual([]);
  });

  test('a list is named once; the ids stay on the lines', () => {
    const result = score({ sad: 1 }, psc17);
    const lines = explain(result, psc17, en).filter(({ kind }) => kind === 'not-assessed');
    expect(lines.map((line) => line.score)).toEqual(['total']);
    expect(lines[0]?.ids).toHaveLength(16);
  });

  test('sources have titles where a bibliography is given, and ids only for professionals', () => {
    const source = (audience: (typeof audiences)[number], bibliography?: typeof sources) =>
      texts('source', partly, borgeStressIndex2018, { language: 'en', audience, bibliography });
    expect(source('professional')[0]).toContain('thesis-volda-2021');
    expect(source('professional', sources)[0]).toContain('Bachelor’s thesis, Høgskulen i Volda');
    expect(source('parent')).toEqual([]);
    expect(source('parent', sources)[0]).toContain('Bachelor’s thesis, Høgskulen i Volda');
    expect(source('child', sources)).toEqual([]);
  });

  test('protection that nobody has looked at is said to everyone', () => {
    const result = score({ bullying: 'present' }, kvelloStyle);
    for (const audience of audiences) {
      const said = texts('finding', result, kvelloStyle, { language: 'en', audience }).join(' ');
      expect(said).toContain('“Protective factors”');
    }
  });
});

describe('explain refuses', () => {
  const failure = (run: () => unknown): readonly unknown[] => {
    try {
      run();
    } catch (error) {
      if (error instanceof ResiliensError) return [error.code, error.path, error.facts];
      throw error;
    }
    return [];
  };

  test.each([
    [
      'a result of another instrument',
      () => explain(partly, phq9, en),
      'edition-mismatch',
      ['result', 'instrument'],
    ],
    [
      'a result of another edition',
      () => explain({ ...partly, edition: '1' }, borgeStressIndex2018, en),
      'edition-mismatch',
      ['result', 'edition'],
    ],
    [
      'a language there is not',
      () => explain(partly, borgeStressIndex2018, { ...en, language: 'se' as 'en' }),
      'option-invalid',
      ['options', 'language'],
    ],
    [
      'an audience there is not',
      () => explain(partly, borgeStressIndex2018, { ...en, audience: 'press' as 'child' }),
      'option-invalid',
      ['options', 'audience'],
    ],
    [
      'a score there is not',
      () => explain(partly, borgeStressIndex2018, { ...en, scores: ['area'] }),
      'id-unknown',
      ['options', 'scores', 'area'],
    ],
  ])('%s', (_name, run, code, path) => {
    expect(failure(run).slice(0, 2)).toEqual([code, path]);
  });
});

describe('lines for a program', () => {
  const answers = { carried: 'present', 'goes-with': 'present', carries: 'present' } as const;
  const child = { ageMonths: 84, context: { informant: 'parent' } };

  test('an excluded item names what carries it, and the source of the rule', () => {
    const lines = explain(score(answers, madeUp, child), madeUp, en).filter(
      ({ kind }) => kind === 'excluded',
    );
    expect(lines.map(({ ids, sources: own }) => [ids, own])).toEqual([[['carried', 'carries'], ['own']]]);
  });

  test('what is not excluded has no such line', () => {
    const result = score({ ...answers, 'goes-with': 'absent' }, madeUp, child);
    expect(explain(result, madeUp, en).filter(({ kind }) => kind === 'excluded')).toEqual([]);
  });

  test('limits of bands name the source they come from', () => {
    const [limits] = explain(partly, borgeStressIndex2018, en).filter(({ kind }) => kind === 'limits');
    expect(limits?.sources).toEqual(partly.scores['areas']?.applied.bands?.sources);
    expect(limits?.sources).not.toEqual([]);
  });

  test('that nothing stands in for what is missing is said where something is open, and only there', () => {
    const rule = (given: Answers): number =>
      texts('rule', score(given, borgeStressIndex2018), borgeStressIndex2018, en).length;
    const all = Object.fromEntries(borgeStressIndex2018.items.map(({ id }) => [id, 'absent' as const]));
    expect(rule({})).toBe(1);
    expect(rule({ ...all, criminality: 'unknown' })).toBe(1);
    expect(rule(all)).toBe(0);
  });
});
