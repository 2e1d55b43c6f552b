import type * as z from 'zod';
import type { ErrorCode } from '../errors/codes.js';
import { type ErrorFacts, ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import { branchOf, typeName } from './branch.js';
import { mark, readMark } from './marks.js';
import { isMissing, type Path, stepsOf, valueAt } from './place.js';

/**
 * Lets an issue about unknown keys carry the keys that are known, which only the schema can tell while it reads.
 *
 * Handed to every reading as the source of texts that no schema says itself.
 */
export const sayKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  const { shape } = (inst as z.ZodObject)._zod.def;
  return mark('key-unknown', { known: Object.keys(shape) });
};

/**
 * Turns what zod found into errors of this library, in the order of the document, a hundred at most; an unknown key comes
 * before what is missing beside it, since a misspelt key explains it.
 *
 * @param issues - The issues of one reading with {@link sayKnownKeys}.
 * @param root - The plain value that was read.
 */
export const toErrors = (issues: readonly z.core.$ZodIssue[], root: unknown): readonly ResiliensError[] =>
  inOrder(issues)
    .slice(0, MOST)
    .flatMap((issue) => errorsOf(issue, [], root));

/** More errors than this help nobody, and a hostile document could have millions. */
const MOST = 100;

/** Zod names unknown keys after everything else of their object; here they go before it. */
const inOrder = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] => {
  const ordered: z.core.$ZodIssue[] = [];
  for (const issue of issues) {
    let place = ordered.length;
    if (issue.code === 'unrecognized_keys') {
      while (place > 0 && isWithin(ordered[place - 1]?.path ?? [], issue.path)) place -= 1;
    }
    ordered.splice(place, 0, issue);
  }
  return ordered;
};

const isWithin = (path: readonly PropertyKey[], above: readonly PropertyKey[]): boolean =>
  above.every((step, index) => path[index] === step);

const errorsOf = (issue: z.core.$ZodIssue, above: Path, root: unknown): readonly ResiliensError[] => {
  const path = [...above, ...stepsOf(issue.path)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, root);
  if (issue.code === 'invalid_key') return [misplacedKey(path, root)];
  if (isMissing(path, root)) return [missing(path)];
  const said = readMark(issue.message);
  if (said !== null) return [new ResiliensError(said.code, path, said.facts)];
  return issue.code === 'invalid_union' ? inUnion(issue, path, root) : [plainError(issue, path, root)];
};

const inUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  root: unknown,
): readonly ResiliensError[] => {
  const branch = branchOf(issue, path, root);
  if ('issues' in branch) return inOrder(branch.issues).flatMap((inner) => errorsOf(inner, path, root));
  const place = [...path, ...branch.at];
  if (isMissing(place, root)) return [missing(place)];
  return [new ResiliensError('value-invalid', place, { expected: branch.expected })];
};

const unknownKeys = (
  { keys, message }: z.core.$ZodIssueUnrecognizedKeys & { readonly message: string },
  path: Path,
  root: unknown,
): readonly ResiliensError[] => {
  const written = Object.keys(valueAt(path, root) as object);
  const known = (readMark(message)?.facts['known'] ?? []) as readonly string[];
  return keys.map((key) => unknownId('key-unknown', path, key, known, written.indexOf(key)));
};

/** A key that cannot be an id may be the words of a case: its place is named in its stead. */
const misplacedKey = (path: Path, root: unknown): ResiliensError => {
  const above = path.slice(0, -1);
  const position = Object.keys(valueAt(above, root) as object).indexOf(String(path.at(-1)));
  return new ResiliensError('key-unknown', [...above, position], { position, suggestion: null });
};

const missing = (path: Path): ResiliensError =>
  new ResiliensError(
    path.length === 1 && path[0] === 'schemaVersion' ? 'schema-version-missing' : 'required-missing',
    path,
  );

const plainError = (issue: z.core.$ZodIssue, path: Path, root: unknown): ResiliensError => {
  const number = typeof valueAt(path, root) === 'number';
  const sized = issue.code === 'too_small' || issue.code === 'too_big';
  const code: ErrorCode = number && sized ? 'number-invalid' : 'value-invalid';
  return new ResiliensError(code, path, factsOf(issue));
};

const factsOf = (issue: z.core.$ZodIssue): ErrorFacts => {
  if (issue.code === 'invalid_type') return { expected: typeName(issue.expected) };
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String) };
  if (issue.code === 'too_small') return { least: Number(issue.minimum) };
  if (issue.code === 'too_big') return { most: Number(issue.maximum) };
  return {};
};
