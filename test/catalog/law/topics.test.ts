import { describe, expect, test } from 'vitest';
import { lawChanges } from '../../../src/catalog/law/changes.js';
import { legalTopics } from '../../../src/catalog/law/index.js';
import { daysLater } from '../../../src/logic/days-later.js';
import { everyObject } from '../walk.js';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the law as data', () => {
  test('every topic has its own id and says what it is about in three languages', () => {
    const ids = legalTopics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(73);
    for (const { id, says } of legalTopics) {
      expect(id).toMatch(kebab);
      for (const words of [says.en, says.nb, says.nn]) expect(words, id).toMatch(/\S[.]$/);
    }
  });

  test('every text names its source, its support and the day it was checked', () => {
    for (const { id, texts } of legalTopics) {
      for (const text of texts) {
        expect(text.checkedOn, id).toBe('2026-07-02');
        expect(['confirmed', 'partial', 'unverified'], id).toContain(text.source.confidence);
        expect(text.source.source, id).toBe(
          text.law === 'BVL' ? 'act-child-welfare-1992' : 'act-child-welfare-2021',
        );
      }
    }
  });

  test('the Act of 1992 ends on 2022-12-31 and that of 2021 begins on the day after', () => {
    for (const { id, texts } of legalTopics) {
      for (const { law, validFrom, validTo } of texts) {
        if (law === 'BVL') expect(validTo !== null && validTo <= '2022-12-31', id).toBe(true);
        else expect(validFrom !== null && validFrom >= '2023-01-01', id).toBe(true);
      }
    }
  });

  test('no two texts hold on the same day, and each follows the one before', () => {
    for (const { id, texts } of legalTopics) {
      for (const [place, text] of texts.entries()) {
        const next = texts[place + 1];
        if (next === undefined) continue;
        const start = next.validFrom ?? next.notBefore;
        expect(daysLater(text.validTo!, 1), `${id} ${place}`).toBe(start);
      }
    }
  });

  test('every part of a place is written as the register writes it', () => {
    for (const { id, texts } of legalTopics) {
      for (const { chapter, section, subsections = [], letters = [] } of texts.flatMap(
        ({ places }) => places,
      )) {
        expect(chapter, id).toMatch(/^[1-9]\d?[a-z]?$/);
        if (section !== undefined) expect(section, id).toMatch(/^[1-9]\d?[a-z]?$/);
        for (const part of subsections) expect(part, id).toMatch(/^[1-9]\d?$/);
        for (const letter of letters) expect(letter, id).toMatch(/^[a-z]$/);
      }
    }
  });

  test('pending amendments and touched topics exist', () => {
    const changes = new Map(lawChanges.map((change) => [change.id, change]));
    const topics = legalTopics.map(({ id }) => id);
    for (const { id, pending } of legalTopics) {
      for (const change of pending) {
        expect(changes.get(change)?.from, change).toBeNull();
        expect(changes.get(change)?.topics).toContain(id);
      }
    }
    for (const change of lawChanges) for (const topic of change.topics) expect(topics).toContain(topic);
  });

  test('every dated change gives its topics a text from that day, and every such text has its change', () => {
    const dated = lawChanges.flatMap(({ from, topics }) =>
      from === null ? [] : topics.map((topic) => `${topic} ${from}`),
    );
    const begun = legalTopics.flatMap(({ id, texts }) =>
      texts
        .filter(({ law, validFrom }) => law === 'BVL2021' && validFrom !== null && validFrom > '2023-01-01')
        .map(({ validFrom }) => `${id} ${validFrom}`),
    );
    expect([...new Set(dated)].sort()).toEqual([...begun].sort());
  });

  test('on no day a topic has two texts', () => {
    for (const { id, texts } of legalTopics) {
      const spans = texts
        .map(
          ({ validFrom, notBefore, validTo }) => [validFrom ?? notBefore ?? '', validTo ?? '9999'] as const,
        )
        .sort(([one], [two]) => (one < two ? -1 : 1));
      for (const [place, [from]] of spans.entries())
        if (place > 0) expect(from > spans[place - 1]![1], id).toBe(true);
    }
  });

  test('changes are listed in the order of their days, those without a day last', () => {
    const days = lawChanges.map(({ from }) => from ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  test('frozen all the way down', () => {
    for (const { value, path } of everyObject([legalTopics, lawChanges]).slice(1)) {
      expect(Object.isFrozen(value), path).toBe(true);
    }
  });
});
