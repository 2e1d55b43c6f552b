import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { Finding } from '../model/finding.js';
import { checkedOf } from './check.js';
import { dayFindings } from './findings/day.js';
import { found } from './findings/finding.js';
import { labelFindings } from './findings/labels.js';
import { recordFindings } from './findings/records.js';
import { viewOf } from './view/view.js';

/**
 * Lists what is worth a look in an ecology on a day; nothing of it keeps the ecology from being used.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day.
 * @returns Findings `ecology:w01` to `ecology:w16` with paths and ids, sorted by rule; never a label or a note.
 * @throws `ResiliensError` `value-invalid` or `date-impossible` for the day, and what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { ecology, ecologyFindings, microsystem } from 'resiliens/ecology';
 *
 * const case17 = ecology('case-17').include(microsystem('friends', 'other', { label: 'Friends' })).build();
 * ecologyFindings(case17, '2024-06-01').map(({ rule }) => rule); // => ['ecology:w01', 'ecology:w02', 'ecology:w03', 'ecology:w08', 'ecology:w12']
 * ```
 * @since 0.1.0
 */
export const ecologyFindings = (ecology: Ecology, date: PlainDate): readonly Finding[] => {
  const { registry, open } = checkedOf(ecology);
  const view = viewOf(ecology, date);
  const all = [
    ...labelFindings(registry.ecology),
    ...recordFindings(registry),
    ...dayFindings(view),
    ...open.map(({ rule, path }) => found('w16', path, [], { invariant: rule })),
  ];
  return all.sort((one, two) => (one.rule < two.rule ? -1 : one.rule > two.rule ? 1 : 0));
};
