import { readdirSync, readFileSync } from 'node:fs';
import { checkCaseFlow, checkInvestigationPlan, nextSteps } from 'resiliens/practice';
import {
  CaseFlowSchema,
  InvestigationPlanSchema,
  parseCaseFlow,
  parseInvestigationPlan,
  readCaseFlowJson,
  readInvestigationPlanJson,
} from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { failsWith } from './fail.js';

const kinds = [
  {
    kind: 'case-flow',
    check: checkCaseFlow,
    parse: parseCaseFlow,
    read: readCaseFlowJson,
    schema: CaseFlowSchema,
  },
  {
    kind: 'investigation-plan',
    check: checkInvestigationPlan,
    parse: parseInvestigationPlan,
    read: readInvestigationPlanJson,
    schema: InvestigationPlanSchema,
  },
] as const;

const textOf = (kind: string): string =>
  readFileSync(new URL(`../fixtures/${kind}/1/complete.json`, import.meta.url), 'utf8');

/** The document with one thing changed, by a path. */
const changed = (text: string, path: readonly (string | number)[], value: unknown): unknown => {
  const document = JSON.parse(text) as Record<string | number, unknown>;
  let place = document;
  for (const step of path.slice(0, -1)) place = place[step] as typeof place;
  place[path.at(-1)!] = value;
  return document;
};

describe.each(kinds)('stored documents: $kind', ({ kind, check, parse, read, schema }) => {
  const text = textOf(kind);

  test('there is a folder for the first version', () => {
    expect(readdirSync(new URL(`../fixtures/${kind}/`, import.meta.url))).toEqual(['1']);
  });

  test('come back byte for byte, by the check and by the schema', () => {
    for (const document of [
      check(JSON.parse(text)),
      parse(JSON.parse(text)),
      read(text),
      schema.parse(JSON.parse(text)),
    ])
      expect(`${JSON.stringify(document, null, 2)}\n`).toBe(text);
  });

  test('a newer version and no version are refused alike', () => {
    for (const reading of [check, parse]) {
      expect(failsWith(() => reading(changed(text, ['schemaVersion'], 2)))).toBe(
        'schema-version-newer schemaVersion',
      );
      expect(failsWith(() => reading({}))).toBe('schema-version-missing schemaVersion');
    }
    expect(failsWith(() => read('{'))).toMatch(/^json-invalid/);
  });

  test('every key that is taken away, or put in, is refused alike or taken alike', () => {
    const outcome = (reading: (value: unknown) => unknown, value: unknown): string => {
      try {
        reading(value);
        return 'taken';
      } catch {
        return 'refused';
      }
    };
    const places = (node: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] => {
      if (typeof node !== 'object' || node === null) return [path];
      const inner = Object.entries(node).flatMap(([key, part]) =>
        places(part, [...path, Array.isArray(node) ? Number(key) : key]),
      );
      return path.length === 0 ? inner : [path, ...inner];
    };
    const all = places(JSON.parse(text), []);
    expect(all.length).toBeGreaterThan(100);
    for (const path of all) {
      for (const value of [undefined, 'x y', 7, null, [], {}, '2026-02-30']) {
        const spoilt = changed(text, path, value);
        expect(outcome(parse, spoilt), `${path.join('.')} as ${JSON.stringify(value)}`).toBe(
          outcome(check, spoilt),
        );
      }
    }
  });

  test('an issue of the schema has the path and the code', () => {
    const issue = schema.safeParse(changed(text, ['id'], 'two words')).error?.issues[0];
    expect([issue?.path, issue?.message]).toEqual([['id'], 'value-invalid at id (expected: id)']);
  });
});

test('a stored case goes on', () => {
  const next = nextSteps(readCaseFlowJson(textOf('case-flow')), '2026-07-02');
  expect(next.standing.state).toBe('ordered-measures');
  expect(next.steps.map(({ event }) => event)).toContain('tell-outcome');
});
