import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import type { QualifyingCondition } from '../../model/condition.js';
import type { DetailSpec } from '../../model/detail.js';
import type { Applicability } from '../../model/factor.js';
import { idAt, listAt, numberAt, objectAt, oneOf, onlyKeys, type Path, type Raw, textAt } from './reader.js';
import { ageSpanAt, CONFIDENCES, wordsAt } from './shared-parts.js';

/** Checks what must hold for an item to be present; it is written in normal form and stays as it is. */
export const qualifyingConditionAt = (
  value: unknown,
  details: readonly DetailSpec[],
  path: Path,
): QualifyingCondition | undefined => {
  if (value === undefined) return undefined;
  const raw = objectAt(value, path);
  onlyKeys(raw, ['kind', 'readings', 'defaultReading', 'prompts'], path);
  oneOf(raw['kind'], ['recorded', 'judgement'], [...path, 'kind']);
  const ids = listAt(raw['readings'], [...path, 'readings']).map((entry, index) =>
    checkReading(entry, details, [...path, 'readings', index]),
  );
  checkDefault(raw['defaultReading'], ids, [...path, 'defaultReading']);
  listAt(raw['prompts'], [...path, 'prompts']).forEach((entry, index) => {
    wordsAt(entry, [...path, 'prompts', index]);
  });
  return value as QualifyingCondition;
};

/** Checks when an item applies; it is written in normal form and stays as it is. */
export const applicabilityAt = (
  value: unknown,
  details: readonly DetailSpec[],
  path: Path,
): Applicability | undefined => {
  if (value === undefined) return undefined;
  const raw = objectAt(value, path);
  onlyKeys(raw, ['age', 'detail', 'defaultAge'], path);
  const ages = raw['age'] === undefined ? [] : listAt(raw['age'], [...path, 'age']);
  const ids = ages.map((entry, index) => {
    const at = [...path, 'age', index];
    const own = objectAt(entry, at);
    onlyKeys(own, ['id', 'label', 'applies', 'confidence'], at);
    ageSpanAt(own['applies'], [...at, 'applies']);
    return checkNamed(own, at);
  });
  if (raw['detail'] !== undefined) checkReading(raw['detail'], details, [...path, 'detail']);
  checkDefault(raw['defaultAge'], ids, [...path, 'defaultAge']);
  return value as Applicability;
};

/** Checks a reading and returns its id. */
const checkReading = (value: unknown, details: readonly DetailSpec[], path: Path): string => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['id', 'label', 'condition', 'confidence'], path);
  checkCondition(raw['condition'], details, [...path, 'condition']);
  return checkNamed(raw, path);
};

const checkNamed = (raw: Raw, path: Path): string => {
  wordsAt(raw['label'], [...path, 'label']);
  oneOf(raw['confidence'], CONFIDENCES, [...path, 'confidence']);
  return idAt(raw['id'], [...path, 'id']);
};

const checkDefault = (value: unknown, ids: readonly string[], path: Path): void => {
  if (value === null) return;
  const id = textAt(value, path);
  if (!ids.includes(id)) throw unknownReference(path, id, ids);
};

type Kind = 'is' | 'at-least' | 'more-than' | 'less-than' | 'all-of' | 'any-of' | 'not' | 'count';
type Check = (raw: Raw, details: readonly DetailSpec[], path: Path) => void;

const checkCondition = (value: unknown, details: readonly DetailSpec[], path: Path): void => {
  const raw = objectAt(value, path);
  const kind = oneOf(raw['kind'], Object.keys(CONDITIONS) as Kind[], [...path, 'kind']);
  const { keys, check } = CONDITIONS[kind];
  onlyKeys(raw, ['kind', ...keys], path);
  check(raw, details, path);
};

/** The detail that a condition reads: it exists, and is of a kind that the condition can read. */
const detailAt = <K extends DetailSpec['kind']>(
  value: unknown,
  details: readonly DetailSpec[],
  kinds: readonly K[],
  path: Path,
): Extract<DetailSpec, { kind: K }> => {
  const id = textAt(value, path);
  const fitting = details.filter((spec): spec is Extract<DetailSpec, { kind: K }> =>
    (kinds as readonly string[]).includes(spec.kind),
  );
  const found = fitting.find((spec) => spec.id === id);
  if (found !== undefined) return found;
  throw unknownReference(
    path,
    id,
    fitting.map((spec) => spec.id),
  );
};

const checkLimit: Check = (raw, details, path) => {
  detailAt(raw['detail'], details, ['number'], [...path, 'detail']);
  numberAt(raw['limit'], [...path, 'limit']);
};

const checkParts: Check = (raw, details, path) => {
  const at = [...path, 'of'];
  const parts = listAt(raw['of'], at);
  if (parts.length === 0) throw new ResiliensError('required-missing', [...at, 0], { expected: 'object' });
  parts.forEach((part, index) => {
    checkCondition(part, details, [...at, index]);
  });
};

const checkIs: Check = (raw, details, path) => {
  const detail = detailAt(raw['detail'], details, ['yes-no', 'choice'], [...path, 'detail']);
  const allowed = detail.kind === 'choice' ? detail.options.map(({ id }) => id) : ['yes', 'no'];
  const at = [...path, 'in'];
  const values = listAt(raw['in'], at);
  if (values.length === 0) throw new ResiliensError('required-missing', [...at, 0], { allowed });
  values.forEach((entry, index) => {
    oneOf(entry, allowed, [...at, index]);
  });
};

const checkCount: Check = (raw, details, path) => {
  const { fields } = detailAt(raw['records'], details, ['records'], [...path, 'records']);
  checkCondition(raw['where'], fields, [...path, 'where']);
  numberAt(raw['moreThan'], [...path, 'moreThan']);
  detailAt(raw['complete'], details, ['yes-no'], [...path, 'complete']);
};

const CONDITIONS: Readonly<Record<Kind, { readonly keys: readonly string[]; readonly check: Check }>> = {
  is: { keys: ['detail', 'in'], check: checkIs },
  'at-least': { keys: ['detail', 'limit'], check: checkLimit },
  'more-than': { keys: ['detail', 'limit'], check: checkLimit },
  'less-than': { keys: ['detail', 'limit'], check: checkLimit },
  'all-of': { keys: ['of'], check: checkParts },
  'any-of': { keys: ['of'], check: checkParts },
  not: {
    keys: ['of'],
    check: (raw, details, path) => checkCondition(raw['of'], details, [...path, 'of']),
  },
  count: { keys: ['records', 'where', 'moreThan', 'complete'], check: checkCount },
};
