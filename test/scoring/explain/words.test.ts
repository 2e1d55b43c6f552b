import { fc, test as property } from '@fast-check/vitest';
import { type ExplanationLine, explain, type Language, score, type Words } from 'resiliens';
import { describe, expect } from 'vitest';
import { denied } from './denied.js';
import { anyCase, audiences, type Case, languages, named, shipped } from './random.js';

const anyWording = fc.tuple(fc.constantFrom(...languages), fc.constantFrom(...audiences));

/** Every line that any audience could read of a result. */
const lines = (
  { id, answers }: Case,
  [language, audience]: readonly [(typeof languages)[number], (typeof audiences)[number]],
  completeness?: number,
): readonly ExplanationLine[] =>
  explain(score(answers, named(id), { completeness }), named(id), { language, audience });

/** Texts of the catalogue that hold such a word and were read one by one: an item, and what is said of groups. */
const read: readonly Words[] = shipped.flatMap(({ items, caveats }) => [
  ...items.flatMap(({ id, label }) => (id === 'acting-out' && label !== undefined ? [label] : [])),
  ...caveats.flatMap(({ id, text }) =>
    ['number-is-about-groups', 'prorated-sum'].includes(id) ? [text] : [],
  ),
]);

const withoutRead = (text: string, language: Language): string =>
  read.reduce((rest, words) => rest.replaceAll(words[language], ''), text);

describe('the words of explain, for every shipped instrument and any answers', () => {
  property.prop([anyCase, anyWording])('no word of probability, no verdict', (one, wording) => {
    for (const { text } of lines(one, wording)) {
      expect(withoutRead(text, wording[0])).not.toMatch(denied[wording[0]]);
    }
  });

  property.prop([anyCase, anyWording, fc.constantFrom(undefined, 0.5, 1)])(
    'full sentences; no code of the program, no gap, no id',
    (one, wording, completeness) => {
      for (const { text } of lines(one, wording, completeness)) {
        expect(text).toMatch(/^[\p{Lu}“«\d].*[.!?)”»]$/u);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\$\{|\{\}| {2}|\.\.|\bnull\b/);
        if (wording[1] !== 'professional') expect(text).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b|[a-z]:[a-z]/);
      }
    },
  );

  property.prop([anyCase, fc.constantFrom(...languages)])(
    'every finding has words of its own',
    (one, language) => {
      const worded = lines(one, [language, 'professional'], 1).filter(({ kind }) => kind === 'finding');
      for (const { rule, text } of worded) expect(text).not.toContain(rule);
    },
  );

  property.prop([anyCase, anyWording])('every score is spoken of, every caveat is there', (one, wording) => {
    const { answers } = one;
    const instrument = named(one.id);
    const result = score(answers, instrument);
    const told = lines(one, wording);
    const about = new Set(told.map((line) => line.score));
    for (const { id, label } of instrument.scores) {
      expect(about.has(id), id).toBe(true);
      const own = told.filter((line) => line.score === id);
      const name = label?.[wording[0]].replaceAll(/[“”«»‘’]/g, '') ?? '';
      expect(own.some(({ text }) => text.replaceAll(/[“”«»‘’]/g, '').includes(name))).toBe(true);
    }
    const caveats = told.filter(({ kind }) => kind === 'caveat').flatMap(({ ids }) => ids ?? []);
    expect(caveats).toEqual(result.caveats.map(({ id }) => id));
    if (wording[1] !== 'child') {
      for (const { text } of instrument.caveats)
        expect(told.map((line) => line.text)).toContain(text[wording[0]]);
    }
  });

  property.prop([anyCase, anyWording])(
    'every open item and every critical one is among the ids',
    (one, wording) => {
      const { answers } = one;
      const instrument = named(one.id);
      const result = score(answers, instrument);
      const told = lines(one, wording);
      const spoken = new Set(told.flatMap(({ ids }) => ids ?? []));
      for (const own of Object.values(result.scores)) {
        for (const id of [...own.unknown, ...own.notAssessed]) expect(spoken.has(id), id).toBe(true);
      }
      if (wording[1] === 'child') return;
      for (const [id, own] of Object.entries(result.scores)) {
        const settling = told.filter(({ kind, score: of }) => kind === 'settle' && of === id);
        for (const item of own.criticalUnknowns) {
          expect(
            settling.some(({ ids }) => ids?.includes(item)),
            item,
          ).toBe(true);
        }
      }
    },
  );

  property.prop([anyCase, fc.constantFrom(...languages)])(
    'a child is told no item by name',
    (one, language) => {
      const told = lines(one, [language, 'child'])
        .map(({ text }) => text)
        .join(' ');
      const names = named(one.id).items.flatMap(({ label }) =>
        label === undefined ? [] : [label[language]],
      );
      expect(names.filter((name) => told.includes(name))).toEqual([]);
    },
  );

  property.prop([anyCase, anyWording])(
    'the same result gives the same words, as plain JSON; nothing is changed',
    (one, wording) => {
      const { answers } = one;
      const instrument = named(one.id);
      const result = score(answers, instrument);
      const before = JSON.stringify(result);
      const [language, audience] = wording;
      const told = explain(result, instrument, { language, audience });
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      expect(explain(JSON.parse(before), instrument, { language, audience })).toEqual(told);
      expect(JSON.stringify(result)).toBe(before);
    },
  );
});
