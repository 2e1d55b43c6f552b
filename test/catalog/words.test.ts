import { readFileSync } from 'node:fs';
import { type Assessment, profile, profileWords, questionsToAsk, roleWords, type Words } from 'resiliens';
import { planWords } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';

const LANGUAGES = ['en', 'nb', 'nn'] as const;
const cases = ['contradicting-informants', 'lone-provider', 'school-and-leisure'].map(
  (name): Assessment =>
    JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), 'utf8')),
);

const expectWords = (words: Words | undefined, code: string): void => {
  for (const language of LANGUAGES) expect(words?.[language], code).toMatch(/^\p{L}[\p{L} ,:’-]+$/u);
};

describe('words of codes', () => {
  test.each(Object.entries({ ...profileWords, ...planWords, role: roleWords }))(
    '%s: every code has words in three languages, and none is the bare code',
    (_, words) => {
      for (const [code, own] of Object.entries(words as Record<string, Words>)) {
        expectWords(own, code);
        if (code.includes('-')) expect([own.nb, own.nn]).not.toContain(code);
      }
    },
  );

  test.each(cases.map((one) => [one.id, one] as const))(
    'whatever the profile of %s says can be worded',
    (_, assessment) => {
      const own = profile(assessment);
      const said: (readonly [keyof typeof profileWords, readonly string[]])[] = [
        ['group', [...own.risk.byGroup, ...own.protective.byGroup].map(({ value }) => value)],
        ['system', [...own.risk.bySystem, ...own.protective.bySystem].map(({ value }) => value)],
        ['observability', own.risk.byObservability.map(({ value }) => value)],
        ['dynamics', own.risk.byDynamics.map(({ value }) => value)],
        ['status', own.risk.byStatus.map(({ value }) => value)],
        ['state', own.risk.factors.map(({ state }) => state)],
        ['protection', own.protection.map(({ kind }) => kind)],
        ['functioning', own.functioning.areas.map(({ state }) => state)],
        ['points', own.models.flatMap(({ points }) => points.map(({ about }) => about))],
        ['reason', questionsToAsk(own).flatMap(({ reasons }) => reasons)],
      ];
      for (const [code, values] of said) {
        for (const value of values)
          expectWords((profileWords[code] as Readonly<Record<string, Words>>)[value], value);
      }
      for (const { informants, decidedBy } of own.contradictions.flatMap(({ sides, decidedBy: by }) =>
        sides.map((side) => ({ ...side, decidedBy: by })),
      ))
        for (const role of [...informants, ...(decidedBy === null ? [] : [decidedBy])])
          expectWords(roleWords[role], role);
    },
  );
});
