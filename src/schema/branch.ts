import type * as z from 'zod';
import { readMark } from './marks.js';
import { type Path, stepsOf, valueAt } from './place.js';

type Issues = readonly z.core.$ZodIssue[];

const NAMES: Readonly<Record<string, string>> = {
  array: 'list',
  int: 'number',
  record: 'object',
  string: 'text',
  tuple: 'list',
};

/** A type as errors of this library name it. */
export const typeName = (expected: string): string => NAMES[expected] ?? expected;

/** What to say about a value that no branch of a union reads: the issues of one branch, or what would have fitted where. */
export type Branch =
  | { readonly issues: Issues }
  | { readonly at: Path; readonly expected: readonly string[] };

/**
 * Finds the branch of a union that a value was meant for: the one whose keys it has.
 *
 * Where all branches stumble over the same word, such as a `kind` that does not exist, the words of all of them are named.
 */
export const branchOf = (issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): Branch => {
  const branches = issue.errors;
  const words = branches.map((issues) => wordIn(issues));
  const [first] = words;
  if (first !== undefined && words.every((word) => word?.at === first.at))
    return { at: [first.at], expected: [...new Set(words.flatMap((word) => word?.expected ?? []))] };
  const reached = branches.filter((issues) => !issues.some(isWrongType));
  if (reached.length === 0) return { at: [], expected: [...new Set(branches.flatMap(typesIn))] };
  const value = valueAt(path, root);
  const distances = reached.map((issues) => distance(issues, value));
  return { issues: reached[distances.indexOf(Math.min(...distances))] as Issues };
};

/** The issue of a branch that wants another word at one of its keys. */
const wordIn = (
  issues: Issues,
): { readonly at: string; readonly expected: readonly string[] } | undefined => {
  for (const issue of issues)
    if (issue.code === 'invalid_value' && issue.path.length === 1)
      return { at: String(issue.path[0]), expected: issue.values.map(String) };
  return undefined;
};

/** Whether a branch reads values of another type altogether; a branch that says something itself reads this type. */
const isWrongType = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length === 0 &&
  ((issue.code === 'invalid_type' && readMark(issue.message) === null) ||
    (issue.code === 'invalid_union' && issue.errors.every((issues) => issues.some(isWrongType))));

const typesIn = (issues: Issues): readonly string[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.flatMap(typesIn);
    return issue.code === 'invalid_type' ? [typeName(issue.expected)] : [];
  });

/** How far a value is from a branch; another word at a key that tells the branches apart weighs most. */
const distance = (issues: Issues, value: unknown): number =>
  issues.reduce((sum, issue) => sum + weightOf(issue, value), 0);

const weightOf = (issue: z.core.$ZodIssue, value: unknown): number => {
  const [step, ...rest] = stepsOf(issue.path);
  if (step === undefined) return weightAtRoot(issue, value);
  if (rest.length > 0) return 1;
  if (issue.code === 'invalid_value') return 100;
  return valueAt([step], value) === undefined ? 10 : 1;
};

const weightAtRoot = (issue: z.core.$ZodIssue, value: unknown): number => {
  if (issue.code === 'invalid_type') return 50;
  if (issue.code === 'unrecognized_keys') return 10 * issue.keys.length;
  if (issue.code !== 'invalid_union') return 1;
  return Math.min(...issue.errors.map((issues) => distance(issues, value)));
};
