import type { EcologyFindingRule } from '../../model/ecology/findings.js';
import type { Finding } from '../../model/finding.js';

/** A finding of an ecology; never with a label or a note in it. */
export const found = (
  rule: EcologyFindingRule,
  path: readonly (string | number)[],
  ids: readonly string[],
  facts: Finding['facts'] = {},
  severity: Finding['severity'] = 'WARNING',
): Finding => ({
  rule: `ecology:${rule}`,
  severity,
  path,
  ids,
  facts,
  source: { basis: 'project', reference: 'resiliens' },
});
