import {
  legalBasis,
  type PrincipleAnswer,
  practicePrinciples,
  principleStanding,
  principleTensions,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyObject } from '../../catalog/walk.js';

const answer = (id: string, principle: PrincipleAnswer['principle']): PrincipleAnswer => ({
  id,
  principle,
  text: 'In words',
  by: 'child-welfare-worker',
  at: '2026-02-02',
});

describe('the principles', () => {
  test('five of the thesis, five that came later', () => {
    expect(practicePrinciples.map(({ id, named }) => [id, named])).toEqual([
      ['best-interests', 'thesis'],
      ['attachment-quality', 'thesis'],
      ['biological-ties', 'thesis'],
      ['least-intrusive-effective', 'thesis'],
      ['participation', 'thesis'],
      ['right-to-measures', 'later'],
      ['responsible-practice', 'later'],
      ['culture-language-sami', 'later'],
      ['family-and-network', 'later'],
      ['early-intervention', 'later'],
    ]);
  });

  test.each([
    ['best-interests', '3'],
    ['attachment-quality', null],
    ['biological-ties', '5'],
    ['least-intrusive-effective', '5'],
    ['participation', '4'],
    ['right-to-measures', '6'],
    ['responsible-practice', '7'],
    ['culture-language-sami', '8'],
    ['family-and-network', '9'],
    ['early-intervention', '10'],
  ])('%s: section 1-%s of the Act of 2021', (id, section) => {
    const { topic } = practicePrinciples.find((one) => one.id === id)!;
    if (topic === null) expect(section).toBeNull();
    else expect(legalBasis(topic, '2026-01-01')).toMatchObject({ law: 'BVL2021', chapter: '1', section });
  });

  test('each asks, in three languages, and nothing in it counts or ranks', () => {
    for (const { id, prompts } of practicePrinciples) {
      for (const prompt of prompts)
        for (const words of [prompt.en, prompt.nb, prompt.nn]) expect(words, id).toMatch(/[?]$/);
    }
    for (const { value, path } of everyObject([practicePrinciples, principleTensions])) {
      for (const [key, part] of Object.entries(value)) {
        expect(typeof part, `${path}.${key}`).not.toBe('number');
        expect(key).not.toMatch(/score|weight|rank|priority/);
      }
    }
  });

  test('where two pull apart there is a question', () => {
    expect(principleTensions.map(({ between }) => between.join(' and '))).toEqual([
      'biological-ties and attachment-quality',
      'help and control',
      'least-intrusive-effective and best-interests',
      'participation and best-interests',
    ]);
    for (const { prompt } of principleTensions)
      for (const words of Object.values(prompt)) expect(words).toMatch(/[?]$/);
  });

  test('frozen all the way down', () => {
    for (const { value, path } of everyObject([practicePrinciples, principleTensions]).slice(1)) {
      expect(Object.isFrozen(value), path).toBe(true);
    }
  });
});

describe('answered or not', () => {
  test('unanswered is a state of its own; several answers stand side by side', () => {
    const found = principleStanding([
      answer('a1', 'participation'),
      answer('a2', 'early-intervention'),
      answer('a3', 'participation'),
    ]);
    expect(found.map(({ principle, state, answers }) => [principle.id, state, ...answers])).toEqual([
      ['best-interests', 'unanswered'],
      ['attachment-quality', 'unanswered'],
      ['biological-ties', 'unanswered'],
      ['least-intrusive-effective', 'unanswered'],
      ['participation', 'answered', 'a1', 'a3'],
      ['right-to-measures', 'unanswered'],
      ['responsible-practice', 'unanswered'],
      ['culture-language-sami', 'unanswered'],
      ['family-and-network', 'unanswered'],
      ['early-intervention', 'answered', 'a2'],
    ]);
  });

  test('the five of the thesis alone', () => {
    expect(principleStanding([], 'thesis').map(({ principle }) => principle.id)).toEqual(
      practicePrinciples.slice(0, 5).map(({ id }) => id),
    );
  });
});
