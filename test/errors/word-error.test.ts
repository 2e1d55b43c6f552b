import { fc, test as property } from '@fast-check/vitest';
import { type ErrorCode, type ErrorFacts, type Language, ResiliensError, wordError } from 'resiliens';
import { describe, expect, test } from 'vitest';

const languages: readonly Language[] = ['en', 'nb', 'nn'];

type Path = readonly (string | number)[];

/** One error of each code, as the library throws it. */
const examples: Readonly<Record<ErrorCode, readonly [Path, ErrorFacts?]>> = {
  'answer-invalid': [
    ['answers', 'criminality'],
    { allowed: ['absent', 'present', 'unknown', 'not-applicable'], suggestion: 'present' },
  ],
  'age-outside-validity': [['options', 'ageMonths'], { from: 48, to: 216 }],
  'band-gap': [['scores', 0, 'bands', 0, 'bands', 1, 'from'], { above: 4, next: 5 }],
  'band-overlap': [['scores', 0, 'bands', 1, 'when'], { table: 1, overlaps: 0 }],
  'context-missing': [['options', 'context', 'sex'], { key: 'sex', table: 'scores.0.bands' }],
  'date-impossible': [['options', 'date'], { expected: 'YYYY-MM-DD' }],
  'date-order': [['observations', 2, 'valid', 'to'], { at: '2026-01-01', after: '2026-02-01' }],
  'date-outside-validity': [['options', 'date'], { from: '2026-01-01', to: null }],
  'definition-cycle': [['scores', 0, 'value'], { id: 'total' }],
  'definition-invalid': [['items'], { expected: 'at least one item' }],
  'edit-invalid': [['history'], { why: 'nothing-to-undo' }],
  'edition-mismatch': [['instruments', 0, 'edition'], { instrument: 'kvello-style' }],
  'id-duplicate': [['items', 3, 'id'], { id: 'sleep' }],
  'id-unknown': [['answers', 'criminalty'], { found: 'criminalty', suggestion: 'criminality' }],
  'input-invalid': [['answers'], { expected: 'object', found: 'function' }],
  'json-invalid': [[]],
  'key-unknown': [['child', 4], { position: 4, suggestion: null }],
  'level-without-cut': [
    ['answers', 'help-service-contact'],
    { item: 'help-service-contact', parameter: 'help-service-contact-cut' },
  ],
  'limit-exceeded': [['observations'], { found: 100_000, most: 20_000 }],
  'number-invalid': [['answers', 'sleep'], { found: 'not finite' }],
  'option-invalid': [['options', 'completeness'], { least: 0, most: 1 }],
  'parameter-invalid': [['values', 'window'], { parameter: 'window', found: 'declared already' }],
  'required-missing': [['sources', 0], { expected: 'a source' }],
  'schema-version-missing': [['schemaVersion'], { supported: 1 }],
  'schema-version-newer': [['schemaVersion'], { found: 2, supported: 1 }],
  'text-invalid': [['observations', 0, 'note'], { found: 'lone surrogate' }],
  'value-invalid': [['items', 0, 'step'], { moreThan: 0.5 }],
};

const worded = (code: ErrorCode, language: Language): string =>
  wordError(new ResiliensError(code, ...examples[code]), language);

const codes = Object.keys(examples) as ErrorCode[];

describe('wordError', () => {
  test.each(languages)('says every error in %s', (language) => {
    expect(codes.map((code) => `${code}: ${worded(code, language)}`)).toMatchSnapshot();
  });

  test.each(codes)('%s: full sentences, nothing left unfilled, different in each language', (code) => {
    const all = languages.map((language) => worded(code, language));
    for (const text of all) {
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
    expect(new Set(all).size).toBe(languages.length);
  });

  test.each(codes)('%s: the path is in the words', (code) => {
    const place = examples[code][0].join('.');
    for (const language of languages) expect(worded(code, language)).toContain(place);
  });

  test('suggests the id that was perhaps meant, in the quotes of the language', () => {
    expect(worded('id-unknown', 'en')).toMatch(/Did you mean “criminality”\?$/);
    expect(worded('id-unknown', 'nb')).toMatch(/Mente du «criminality»\?$/);
    expect(worded('id-unknown', 'nn')).toMatch(/Meinte du «criminality»\?$/);
  });

  test('decimals are written as the language writes them', () => {
    expect(worded('value-invalid', 'en')).toContain('More than 0.5.');
    expect(worded('value-invalid', 'nb')).toContain('Mer enn 0,5.');
    expect(worded('value-invalid', 'nn')).toContain('Meir enn 0,5.');
  });

  test('an id that looks like a phrase stays an id', () => {
    const error = new ResiliensError('key-unknown', ['child'], { key: 'text', expected: 'text' });
    expect(wordError(error, 'nn')).toContain('Nøkkel: text. Venta: ein tekst.');
  });

  test('a place at the root is not named', () => {
    expect(worded('json-invalid', 'en')).not.toContain('Where');
  });

  property.prop([
    fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8} [a-zæøå]{2,8}( [a-z]{1,8})?$/),
    fc.constantFrom(...codes),
  ])('the text of a case never gets into the words, wherever an error carries it', (secret, code) => {
    const facts: ErrorFacts = { found: secret, id: secret, allowed: [secret, 'fine'], suggestion: secret };
    const error = new ResiliensError(code, ['answers', secret], facts);
    for (const language of languages) expect(wordError(error, language)).not.toContain(secret);
  });
});
