import {
  type DescriptionKind,
  defineInstrument,
  describe as describeInstrument,
  type ExpressionInput,
  kvelloStyle,
  ResiliensError,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { denied } from './denied.js';
import { madeUp } from './made-up.js';
import { languages, shipped } from './random.js';
import { described } from './show.js';

describe.each(languages)('describe in %s', (language) => {
  test('every node and every kind of rule', () => {
    expect(described(madeUp, language)).toMatchSnapshot();
  });

  test.each(shipped.filter(({ id }) => id !== 'kvello-style').map((own) => [own.id, own] as const))(
    '%s',
    (_id, own) => {
      expect(described(own, language)).toMatchSnapshot();
    },
  );

  test.each([madeUp, ...shipped].map((own) => [own.id, own] as const))(
    '%s: everything is spoken of, and nothing is left open',
    (_id, own) => {
      const lines = describeInstrument(own, { language });
      const about = (kind: DescriptionKind) => lines.filter((line) => line.kind === kind).map(({ id }) => id);
      expect(about('item')).toEqual(own.items.map(({ id }) => id));
      expect(about('derived')).toEqual(own.derived.map(({ id }) => id));
      expect(about('score')).toEqual(own.scores.map(({ id }) => id));
      expect(about('bands')).toEqual(own.scores.flatMap(({ id, bands }) => bands.map(() => id)));
      expect(about('caveat')).toEqual(own.caveats.map(({ id }) => id));
      expect(about('limit')).toHaveLength(own.limits.length);
      expect(about('parameter')).toEqual(own.parameters.map(({ id }) => id));
      expect(about('prompt')).toEqual(own.prompts.map(({ rule }) => rule));
      expect(about('exclusion')).toEqual(own.exclusions.map(({ id }) => id));
      expect(about('skip')).toEqual(own.skips.map(({ id }) => id));
      for (const { text, depth } of lines) {
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\}| {2}|^$/);
        if (depth === 0) expect(text).toMatch(/[.:?]$/);
      }
      expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
    },
  );
});

test('a rule names every item it counts', () => {
  const [risk] = describeInstrument(kvelloStyle, { language: 'en' }).filter(({ kind }) => kind === 'score');
  for (const { dimension, label } of kvelloStyle.items) {
    if (dimension === 'risk') expect(risk?.text).toContain(label?.en);
  }
});

test('no word of probability or verdict in the words around the data', () => {
  for (const language of languages) {
    for (const { text } of describeInstrument(madeUp, { language }))
      expect(text).not.toMatch(denied[language]);
  }
});

test('a language there is not is refused', () => {
  expect(() => describeInstrument(madeUp, { language: 'fr' as 'en' })).toThrow(ResiliensError);
});

test('long chains of values and deep choices are worded in no time', () => {
  const derived = Array.from({ length: 60 }, (_, place) => {
    const before = place === 0 ? { item: 'a' } : { score: `step-${place - 1}` };
    return { id: `step-${place}`, value: { max: [before, 'b'] } };
  });
  const deep = (levels: number): ExpressionInput =>
    levels === 0 ? 'a' : { if: deep(levels - 1), then: 'b', else: { not: 'b' } };
  const chained = defineInstrument({
    id: 'chained',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      { id: 'a', kind: 'binary' },
      { id: 'b', kind: 'binary' },
    ],
    derived,
    scores: [
      { id: 'chain', value: { score: 'step-59' } },
      { id: 'deep', value: deep(25) },
    ],
  });
  const lines = describeInstrument(chained, { language: 'en' });
  expect(lines.length).toBeLessThan(500);
});
