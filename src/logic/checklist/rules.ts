import type { FactorCatalogue } from '../../model/factor-catalogue.js';
import type { Exclusion, Prompt } from '../../model/instrument.js';
import type { Words } from '../../model/language.js';

/** An exclusion of the catalogue as one of the checklist. */
export const exclusionOf = (exclusion: FactorCatalogue['exclusions'][number]): Exclusion => ({
  id: exclusion.id,
  item: exclusion.factor,
  linkedBy: exclusion.linkedBy,
  carriedBy: exclusion.carriedBy,
  findings: {
    applied: exclusion.findings.applied.rule,
    carrierOpen: exclusion.findings.expectsCarrier.rule,
    carrierAbsent: exclusion.findings.contradiction.rule,
    linkOpen: exclusion.findings.causeUnknown.rule,
  },
  text: exclusion.text,
  sources: exclusion.sources,
});

/** What is asked where two factors overlap. */
export const overlapPrompts = ({ overlaps }: FactorCatalogue<string>): readonly Prompt[] =>
  overlaps.flatMap(({ finding, pairs, question }) =>
    pairs.map((pair) => promptOf(finding.rule, finding.severity, pair, question)),
  );

/** What is asked where two factors hardly go together. */
export const tensionPrompts = ({ tensions }: FactorCatalogue<string>): readonly Prompt[] =>
  tensions.flatMap(({ rule, protective, risks, mayBothBeTrue }) =>
    risks.map(({ factor, severity }) => promptOf(rule, severity, [protective, factor], mayBothBeTrue)),
  );

const promptOf = (
  rule: Prompt['rule'],
  severity: Prompt['severity'],
  pair: readonly [string, string],
  text: Words,
): Prompt => ({
  rule,
  severity,
  when: { min: pair.map((item) => ({ item })) },
  text,
  source: { basis: 'project', reference: 'resiliens' },
});
