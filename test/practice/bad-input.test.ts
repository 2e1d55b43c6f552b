import { readFileSync } from 'node:fs';
import { checkCaseFlow, checkInvestigationPlan, checkPlan } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failure } from './fail.js';

type Path = readonly (string | number)[];

const stored = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));

/** Each document with everything in it, how it is read, and every place in it that names another record. */
const documents = [
  {
    kind: 'a plan',
    document: stored('practice/plan-1.json'),
    check: checkPlan,
    references: [
      ['goals', 1, 'pullsAgainst', 0],
      ['measures', 0, 'goals', 0],
      ['consents', 0, 'measures', 0],
      ['evaluations', 0, 'measures', 0],
      ['decisions', 0, 'childViews', 0],
    ],
  },
  {
    kind: 'a case flow',
    document: stored('case-flow/1/complete.json'),
    check: checkCaseFlow,
    references: [['decisions', 0, 'childViews', 0]],
  },
  {
    kind: 'the plan of an investigation',
    document: stored('investigation-plan/1/complete.json'),
    check: checkInvestigationPlan,
    references: [
      ['sources', 0, 'hypotheses', 0],
      ['sources', 0, 'consents', 0],
    ],
  },
] as const;

/** Every object of a document by its path, without the patches of the history, which hold pieces of other versions. */
const objectsOf = (node: unknown, path: Path = []): Path[] => {
  if (typeof node !== 'object' || node === null || path.includes('patches') || path.includes('inverse'))
    return [];
  const inner = Object.entries(node).flatMap(([key, part]) =>
    objectsOf(part, [...path, Array.isArray(node) ? Number(key) : key]),
  );
  return Array.isArray(node) ? inner : [path, ...inner];
};

const at = (document: unknown, path: Path): Record<string | number, unknown> => {
  let place = document as Record<string | number, unknown>;
  for (const step of path) place = place[step] as typeof place;
  return place;
};

/** The document with one thing set. */
const withSet = (document: unknown, path: Path, value: unknown): unknown => {
  const copy = structuredClone(document);
  at(copy, path.slice(0, -1))[path.at(-1) as string | number] = value;
  return copy;
};

describe.each(documents)('$kind', ({ document, check, references }) => {
  test('is read as it stands', () => {
    expect(check(document)).toEqual(document);
  });

  test('an unknown key is refused in every object of it, by its place', () => {
    const paths = objectsOf(document);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const place = Object.keys(at(document, path)).length;
      const {
        code,
        path: where,
        facts,
      } = failure(() => check(withSet(document, [...path, 'qqqqqq'], 'a name')));
      expect([code, where]).toEqual(['key-unknown', [...path, place].join('.')]);
      expect(JSON.stringify(facts)).not.toMatch(/qqqqqq|a name/);
    }
  });

  test.each(references.map((path) => [path.join('.'), path] as const))(
    '%s that names nothing is refused',
    (_, path) => {
      const { code, path: where } = failure(() => check(withSet(document, path, 'zzz-99999')));
      expect([code, where]).toEqual(['id-unknown', path.join('.')]);
    },
  );

  test('no id stands twice, in whatever lists', () => {
    const lists = Object.entries(document as Record<string, unknown>).flatMap(([list, records]) =>
      Array.isArray(records) && (records[0] as { id?: unknown } | undefined)?.id !== undefined ? [list] : [],
    );
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) {
      for (const other of lists) {
        const copy = structuredClone(document);
        const record = structuredClone(at(document, [other, 0]));
        (at(copy, [other]) as unknown as unknown[]).push({ ...record, id: at(document, [list, 0])['id'] });
        const { code, path } = failure(() => check(copy));
        // Lists are read in the order of the document, so the second of the two is the one that is named.
        expect([code, path.split('.').at(-1)], `${list} and ${other}`).toEqual(['id-duplicate', 'id']);
      }
    }
  });
});
