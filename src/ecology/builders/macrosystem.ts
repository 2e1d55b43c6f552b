import type { ConditionDetails } from '../../model/ecology/builders/details.js';
import type { MacrosystemBuilder } from '../../model/ecology/builders/macrosystem-builder.js';
import type { ConditionTarget, MacroCondition } from '../../model/ecology/macro-condition.js';
import { callNamed, says } from './draft.js';

/**
 * Describes a pattern that lies over the other systems: it touches settings, links and measures, not the child.
 *
 * @param id - Id of the condition.
 * @param domain - What kind of pattern it is.
 * @param details - Its label, its time, where it holds.
 * @returns A builder; each of its steps returns a new one.
 * @example
 * ```ts
 * import { ecology, macrosystem, microsystem } from 'resiliens/ecology';
 *
 * const hours = macrosystem('opening-hours', 'service-organisation', { label: 'Short opening hours' });
 * const case17 = ecology('case-17')
 *   .include(microsystem('kindergarten', 'kindergarten'), hours.affects('kindergarten', 'strains'))
 *   .build();
 * case17.conditions[0]?.targets; // => [{ ref: 'kindergarten', effect: 'strains' }]
 * ```
 * @since 0.1.0
 */
export const macrosystem = (
  id: string,
  domain: MacroCondition['domain'],
  details: ConditionDetails,
): MacrosystemBuilder => builder(id, { ...details, id, domain }, []);

const builder = (id: string, record: object, targets: readonly ConditionTarget[]): MacrosystemBuilder =>
  says(
    {
      system: 'macrosystem',
      affects: (ref, effect) => builder(id, record, [...targets, { ref, effect }]),
    },
    () => [
      {
        list: 'conditions',
        record: { ...record, targets },
        name: null,
        call: [callNamed('macrosystem', id)],
      },
    ],
  );
