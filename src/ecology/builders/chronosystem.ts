import type { ChronosystemBuilder } from '../../model/ecology/builders/chronosystem-builder.js';
import type { EventDetails } from '../../model/ecology/builders/details.js';
import type { EcologyEvent } from '../../model/ecology/event.js';
import { type Chain, callNamed, type Draft, FOCAL, listOf, says } from './draft.js';

/**
 * Describes what happened when: the time of the ecology beside the intervals of its records.
 *
 * @returns A builder; each of its steps returns a new one.
 * @example
 * ```ts
 * import { chronosystem, ecology, microsystem } from 'resiliens/ecology';
 *
 * const time = chronosystem().entry('2023-08', 'school', { normative: 'yes', accompaniedBy: [] });
 * const case17 = ecology('case-17').include(microsystem('school', 'school'), time).build();
 * case17.events[0]?.refs; // => ['child', 'school']
 * ```
 * @since 0.1.0
 */
export const chronosystem = (): ChronosystemBuilder => builder(null);

const builder = (drafts: Chain<Draft> | null): ChronosystemBuilder => {
  const step = (
    name: string,
    date: string,
    kind: EcologyEvent['kind'],
    refs: readonly (string | typeof FOCAL)[],
    more: EventDetails | undefined,
  ): ChronosystemBuilder =>
    builder({
      before: drafts,
      last: {
        list: 'events',
        record: { ...more, date, kind, refs },
        name: ['ev', date, kind],
        call: ['chronosystem', callNamed(name, date)],
      },
    });
  return says(
    {
      system: 'chronosystem',
      entry: (date, setting, more) => step('entry', date, 'setting-entry', [FOCAL, setting], more),
      exit: (date, setting, more) => step('exit', date, 'setting-exit', [FOCAL, setting], more),
      review: (date, measure, more) => step('review', date, 'measure-review', [measure], more),
      event: (date, kind, refs, more) => step('event', date, kind, refs, more),
    },
    () => listOf(drafts),
  );
};
