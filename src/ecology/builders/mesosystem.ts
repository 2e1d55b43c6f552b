import type { LinkDetails } from '../../model/ecology/builders/details.js';
import type { MesosystemBuilder } from '../../model/ecology/builders/mesosystem-builder.js';
import { asList, type Chain, callNamed, type Draft, type Intent, listOf, says } from './draft.js';

/**
 * Describes what joins two settings in which the child takes part; that the child joins them is derived.
 *
 * @param a - Id of the one setting.
 * @param b - Id of the other; a direction `a-to-b` leads to it.
 * @returns A builder; each of its steps returns a new one. That both are the child's is checked when the ecology is built.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem, networkMeasures } from 'resiliens/ecology';
 *
 * const case17 = ecology('case-17')
 *   .person('mother')
 *   .person('teacher')
 *   .include(microsystem('home', 'home').with('mother', 'caregiver'))
 *   .include(microsystem('school', 'school').with('teacher', 'teacher'))
 *   .include(mesosystem('home', 'school').communication(['mother', 'teacher'], { direction: 'both' }).assessed())
 *   .build();
 * networkMeasures(case17, '2024-06-01').soleLinks[0]?.carriers; // => ['mother', 'teacher']
 * ```
 * @since 0.1.0
 */
export const mesosystem = (a: string, b: string): MesosystemBuilder => builder({ a, b, drafts: null });

interface State {
  readonly a: string;
  readonly b: string;
  readonly drafts: Chain<Draft> | null;
}

const builder = (state: State): MesosystemBuilder => {
  const { a, b } = state;
  const call = callNamed(callNamed('mesosystem', a), b);
  const link = (type: string, more: LinkDetails | undefined, who: object): MesosystemBuilder =>
    step({
      list: 'links',
      record: { ...more, ...who, between: [a, b], type },
      name: ['l', a, b, type],
      call: [call, callNamed(type, more?.id)],
    });
  const step = (last: Draft): MesosystemBuilder => builder({ a, b, drafts: { before: state.drafts, last } });
  const intents = [a, b].map(
    (setting): Intent => ({ setting, level: 'micro', call: [call], mayBeEntered: true }),
  );
  return says(
    {
      system: 'mesosystem',
      supplementary: (person, more) => link('supplementary', more, { via: asList(person) }),
      indirect: (via, more) => link('indirect', more, { via: asList(via) }),
      communication: (correspondents, more) => link('communication', more, { correspondents }),
      knowledge: (more) => link('knowledge', more, {}),
      assessed: (mark = {}) =>
        step({
          list: 'assessedPairs',
          record: { ...mark, between: [a, b] },
          name: null,
          call: [call, 'assessed'],
        }),
    },
    () => listOf(state.drafts),
    intents,
  );
};
