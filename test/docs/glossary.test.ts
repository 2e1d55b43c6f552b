import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const lines = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8').split('\n');
const rows = lines
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Word'))
  .map((line) => line.split('|').map((part) => part.trim()));

describe('the glossary', () => {
  test('every word has Norwegian forms, a meaning and a misreading', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const [, word, norwegian, meaning, misreading, ...rest] of rows) {
      expect(rest, word).toEqual(['']);
      expect(norwegian, word).toMatch(/\p{L}/u);
      expect(meaning, word).toMatch(/^\p{Lu}.*\.$/u);
      expect(misreading, word).toMatch(/\.$/);
    }
  });

  test('no word is explained twice', () => {
    const words = rows.map(([, word]) => word);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each([
    'factor',
    'risk factor',
    'protective factor',
    'active risk',
    'resource',
    'potentially protective',
    'protective',
    'undetermined',
    'item',
    'unknown',
    'not assessed',
    'not applicable',
    'instrument',
    'edition',
    'parameter',
    'observation',
    'assessment',
    'finding',
    'visiting home',
    'measure',
    'setting',
    'signal',
  ])('explains %s', (word) => {
    expect(rows.map(([, own]) => own)).toContain(word);
  });
});
