import { unknownReference } from '../../errors/unknown-reference.js';
import type { Companion, Exclusion, NormTable, Prompt, SkipRule } from '../../model/instrument.js';
import type { Citation } from '../../model/source.js';
import { refuseOverlap } from './bands.js';
import { expression } from './expression.js';
import { stepsAt } from './item-node.js';
import { itemNamed, type Names } from './names.js';
import { idAt, listAt, objectAt, oneOf, onlyKeys, type Path, textAt } from './reader.js';
import { citationsAt, findingSourceAt, ruleAt, SEVERITIES, whenAt, wordsAt } from './shared-parts.js';

const each = <T>(value: unknown, path: Path, read: (entry: unknown, path: Path) => T): readonly T[] =>
  value === undefined ? [] : listAt(value, path).map((entry, index) => read(entry, [...path, index]));

const itemIdAt = (value: unknown, names: Names, path: Path): string =>
  itemNamed(textAt(value, path), names, path).id;

const valueIdAt = (value: unknown, names: Names, path: Path): string => {
  const id = textAt(value, path);
  if (!names.values.has(id)) throw unknownReference(path, id, names.values);
  return id;
};

export const skipsAt = (
  value: unknown,
  names: Names,
  path: Path,
  sources: readonly Citation[],
): readonly SkipRule[] =>
  each(value, path, (entry, at) => {
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['id', 'when', 'items', 'sources'], at);
    return {
      id: idAt(raw['id'], [...at, 'id']),
      when: expression(raw['when'], names, [...at, 'when']),
      items: each(raw['items'] ?? null, [...at, 'items'], (id, place) => itemIdAt(id, names, place)),
      sources: citationsAt(raw['sources'], [...at, 'sources'], sources),
    };
  });

export const exclusionsAt = (
  value: unknown,
  names: Names,
  path: Path,
  sources: readonly Citation[],
): readonly Exclusion[] =>
  each(value, path, (entry, at) => {
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['id', 'item', 'linkedBy', 'carriedBy', 'findings', 'text', 'sources'], at);
    const findings = objectAt(raw['findings'], [...at, 'findings']);
    const rule = (key: string): Exclusion['findings']['applied'] =>
      ruleAt(findings[key], [...at, 'findings', key]);
    onlyKeys(findings, ['applied', 'carrierOpen', 'carrierAbsent', 'linkOpen'], [...at, 'findings']);
    return {
      id: idAt(raw['id'], [...at, 'id']),
      item: itemIdAt(raw['item'], names, [...at, 'item']),
      linkedBy: itemIdAt(raw['linkedBy'], names, [...at, 'linkedBy']),
      carriedBy: itemIdAt(raw['carriedBy'], names, [...at, 'carriedBy']),
      findings: {
        applied: rule('applied'),
        carrierOpen: rule('carrierOpen'),
        carrierAbsent: rule('carrierAbsent'),
        linkOpen: rule('linkOpen'),
      },
      text: wordsAt(raw['text'], [...at, 'text']),
      sources: citationsAt(raw['sources'], [...at, 'sources'], sources),
    };
  });

export const promptsAt = (value: unknown, names: Names, path: Path): readonly Prompt[] =>
  each(value, path, (entry, at) => {
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['rule', 'severity', 'when', 'text', 'source'], at);
    return {
      rule: ruleAt(raw['rule'], [...at, 'rule']),
      severity: oneOf(raw['severity'], SEVERITIES, [...at, 'severity']),
      when: expression(raw['when'], names, [...at, 'when']),
      text: wordsAt(raw['text'], [...at, 'text']),
      source: findingSourceAt(raw['source'], [...at, 'source']),
    };
  });

export const companionsAt = (value: unknown, names: Names, path: Path): readonly Companion[] =>
  each(value, path, (entry, at) => {
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['rule', 'severity', 'score', 'with', 'source'], at);
    return {
      rule: ruleAt(raw['rule'], [...at, 'rule']),
      severity: oneOf(raw['severity'], SEVERITIES, [...at, 'severity']),
      score: valueIdAt(raw['score'], names, [...at, 'score']),
      with: valueIdAt(raw['with'], names, [...at, 'with']),
      source: findingSourceAt(raw['source'], [...at, 'source']),
    };
  });

export const tablesAt = (
  values: readonly unknown[],
  path: Path,
  sources: readonly Citation[],
): readonly NormTable[] =>
  each(values, path, (entry, at) => {
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['id', 'rows'], at);
    const rows = each(raw['rows'] ?? null, [...at, 'rows'], (row, place) => {
      const own = objectAt(row, place);
      onlyKeys(own, ['when', 'steps', 'sources'], place);
      return {
        when: whenAt(own['when'], [...place, 'when']),
        steps: stepsAt(own['steps'], [...place, 'steps']),
        sources: citationsAt(own['sources'], [...place, 'sources'], sources),
      };
    });
    refuseOverlap(
      rows.map((row) => row.when),
      [...at, 'rows'],
    );
    return { id: idAt(raw['id'], [...at, 'id']), rows };
  });
