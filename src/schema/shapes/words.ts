import type { Confidence } from '../../model/confidence.js';
import type { RoundingMode } from '../../model/expression.js';
import type { Dynamics } from '../../model/factor-axes.js';
import type { FindingFamily, FindingSeverity, FindingSource } from '../../model/finding.js';
import type { Licence } from '../../model/instrument.js';
import type { ItemBase, OrdinalItem } from '../../model/item.js';
import type { ContributionRule } from '../../model/result.js';
import type { Score } from '../../model/score.js';

/** The words of a closed union, each once. */
type Table<T extends string> = Readonly<Record<T, unknown>>;

export const CONFIDENCES: Table<Confidence> = { confirmed: 1, partial: 1, unverified: 1, own: 1 };
export const ROUNDINGS: Table<RoundingMode> = { 'half-up': 1, 'half-even': 1, down: 1, up: 1 };
export const DYNAMICS: Table<Dynamics> = { static: 1, dynamic: 1, historic: 1 };
export const SEVERITIES: Table<FindingSeverity> = { INFO: 1, WARNING: 1, ERROR: 1 };
export const FAMILIES: Table<FindingFamily> = {
  age: 1,
  condition: 1,
  conflict: 1,
  ecology: 1,
  exclusion: 1,
  investigation: 1,
  law: 1,
  observation: 1,
  overlap: 1,
  plan: 1,
  profile: 1,
  record: 1,
  score: 1,
  skip: 1,
  tension: 1,
};
export const BASES: Table<FindingSource['basis']> = {
  law: 1,
  guideline: 1,
  thesis: 1,
  register: 1,
  'published-list': 1,
  instrument: 1,
  research: 1,
  project: 1,
};
export const LICENCES: Table<Licence['status']> = {
  'own-wording': 1,
  free: 1,
  'permission-required': 1,
  commercial: 1,
  'not-established': 1,
};
export const ITEM_TEXTS: Table<Licence['itemText']> = { 'own-wording': 1, 'not-shipped': 1, shipped: 1 };
export const DIMENSIONS: Table<NonNullable<ItemBase['dimension']>> = {
  risk: 1,
  protective: 1,
  symptom: 1,
  link: 1,
};
export const POLICIES: Table<OrdinalItem['outOfRange']> = { error: 1, 'no-answer': 1 };
export const DIRECTIONS: Table<Score['higherIs']> = { worse: 1, better: 1, neutral: 1 };
export const CONTRIBUTION_RULES: Table<ContributionRule> = {
  answered: 1,
  open: 1,
  'not-applicable': 1,
  skipped: 1,
  'may-be-skipped': 1,
  excluded: 1,
  'may-be-excluded': 1,
  read: 1,
};
