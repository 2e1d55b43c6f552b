import type { Finding, FindingSeverity } from '../../model/finding.js';

/** A rule that notices something about the observations of an item. */
export type Rule =
  | `conflict:${'unresolved' | 'basis-changed' | 'resolved' | 'chronicity' | 'severity'}`
  | `condition:${'below' | 'undetermined' | 'suggests-present' | 'not-applicable' | 'not-detailed' | 'age-ahead'}`
  | `observation:${'unclear' | 'earlier' | 'later'}`
  | `age:${'stated-outside' | 'not-applicable' | 'undetermined'}`;

/** How much each rule asks for attention, in the order in which the findings of an item are reported. */
const SEVERITIES: Readonly<Record<Rule, FindingSeverity>> = {
  'conflict:unresolved': 'WARNING',
  'conflict:basis-changed': 'WARNING',
  'conflict:resolved': 'INFO',
  'condition:below': 'WARNING',
  'condition:undetermined': 'WARNING',
  'condition:suggests-present': 'WARNING',
  'condition:not-applicable': 'INFO',
  'condition:not-detailed': 'INFO',
  'condition:age-ahead': 'WARNING',
  'observation:unclear': 'WARNING',
  'observation:earlier': 'INFO',
  'observation:later': 'INFO',
  'conflict:chronicity': 'WARNING',
  'conflict:severity': 'WARNING',
  'age:stated-outside': 'WARNING',
  'age:not-applicable': 'INFO',
  'age:undetermined': 'INFO',
};

/** Something noticed about one item, before it becomes a finding. */
export interface Note {
  readonly rule: Rule;
  readonly facts: Finding['facts'];
}

/** Something noticed about one observation; observations with the same note become one finding. */
export interface ObservationNote {
  readonly rule: Rule;
  /** The details concerned. */
  readonly details: readonly string[];
}

/** The findings of one item, one a rule, in the order of the rules. */
export const toFindings = (item: string, notes: readonly Note[]): Finding[] =>
  // Most items have none, and every keystroke asks them all.
  notes.length === 0 ? [] : RULES.flatMap((rule) => ofRule(rule, item, notes));

const RULES: readonly Rule[] = /* @__PURE__ */ (() => Object.keys(SEVERITIES) as Rule[])();

const ofRule = (rule: Rule, item: string, notes: readonly Note[]): Finding[] =>
  notes
    .filter((note) => note.rule === rule)
    .map(({ facts }) => ({
      rule,
      severity: SEVERITIES[rule],
      ids: [item],
      facts: { item, ...facts },
      source: { basis: 'project' as const, reference: 'resiliens' },
    }));
