import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Confidence } from '../../model/confidence.js';
import type { AgeSpan, When } from '../../model/context.js';
import type { FindingRule, FindingSeverity, FindingSource } from '../../model/finding.js';
import type { Words } from '../../model/language.js';
import type { Citation } from '../../model/source.js';
import { listAt, numberAt, objectAt, oneOf, onlyKeys, type Path, textAt, withoutGaps } from './reader.js';

export const CONFIDENCES: readonly Confidence[] = ['confirmed', 'partial', 'unverified', 'own'];
export const SEVERITIES: readonly FindingSeverity[] = ['INFO', 'WARNING', 'ERROR'];
const BASES: readonly FindingSource['basis'][] = [
  'law',
  'guideline',
  'thesis',
  'register',
  'published-list',
  'instrument',
  'research',
  'project',
];

/** A text in all three languages. */
export const wordsAt = (value: unknown, path: Path): Words => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['en', 'nb', 'nn'], path);
  return {
    en: textAt(raw['en'], [...path, 'en']),
    nb: textAt(raw['nb'], [...path, 'nb']),
    nn: textAt(raw['nn'], [...path, 'nn']),
  };
};

export const optionalWords = (value: unknown, path: Path): Words | undefined =>
  value === undefined ? undefined : wordsAt(value, path);

/** At least one citation; without any, those that stand in for them. */
export const citationsAt = (
  value: unknown,
  path: Path,
  fallback?: readonly Citation[],
): readonly Citation[] => {
  if (value === undefined && fallback !== undefined) return fallback;
  const list = listAt(value, path);
  if (list.length === 0) throw new ResiliensError('required-missing', [...path, 0], { expected: 'a source' });
  return list.map((entry, index) => {
    const at = [...path, index];
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['source', 'at', 'confidence'], at);
    return withoutGaps({
      source: textAt(raw['source'], [...at, 'source']),
      at: raw['at'] === undefined ? undefined : textAt(raw['at'], [...at, 'at']),
      confidence: oneOf(raw['confidence'], CONFIDENCES, [...at, 'confidence']),
    });
  });
};

/** A span of ages in months; refused where it holds no age. */
export const ageSpanAt = (value: unknown, path: Path): AgeSpan => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['from', 'to'], path);
  const from = numberAt(raw['from'], [...path, 'from']);
  const to = raw['to'] === null ? null : numberAt(raw['to'], [...path, 'to']);
  if (to !== null && to <= from)
    throw new ResiliensError('value-invalid', [...path, 'to'], { moreThan: from });
  return { from, to };
};

export const optionalAgeSpan = (value: unknown, path: Path): AgeSpan | undefined =>
  value === undefined ? undefined : ageSpanAt(value, path);

/** When a table holds; keys of the context in alphabetical order. */
export const whenAt = (value: unknown, path: Path): When => {
  if (value === undefined) return {};
  const raw = objectAt(value, path);
  onlyKeys(raw, ['context', 'ageMonths'], path);
  const context = raw['context'] === undefined ? undefined : objectAt(raw['context'], [...path, 'context']);
  const keys = context === undefined ? [] : Object.keys(context).sort();
  return withoutGaps({
    context:
      keys.length === 0
        ? undefined
        : Object.fromEntries(keys.map((key) => [key, textAt(context?.[key], [...path, 'context', key])])),
    ageMonths: optionalAgeSpan(raw['ageMonths'], [...path, 'ageMonths']),
  });
};

export const findingSourceAt = (value: unknown, path: Path): FindingSource => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['basis', 'reference'], path);
  return {
    basis: oneOf(raw['basis'], BASES, [...path, 'basis']),
    reference: textAt(raw['reference'], [...path, 'reference']),
  };
};

const RULE = /^[a-z]+:[a-z0-9-]+$/;

export const ruleAt = (value: unknown, path: Path): FindingRule => {
  const rule = textAt(value, path);
  if (!RULE.test(rule)) throw new ResiliensError('definition-invalid', path, { expected: 'family:name' });
  return rule as FindingRule;
};
