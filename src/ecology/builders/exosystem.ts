import type { LinkDetails, SettingDetails } from '../../model/ecology/builders/details.js';
import type { ExosystemBuilder } from '../../model/ecology/builders/exosystem-builder.js';
import type { SettingKind } from '../../model/ecology/setting.js';
import { asList, callNamed, FOCAL, says } from './draft.js';
import { draftsOf, type SettingState, settingState, withDraft, withMark, withPart } from './setting.js';

/**
 * Describes a setting in which the child takes no part and that reaches the child through somebody.
 *
 * @param id - Id of the setting.
 * @param kind - What kind of place it is.
 * @param details - Its label (the id unless told), its time, marks and features.
 * @returns A builder; each of its steps returns a new one. That the setting is joined to the child's is checked when the ecology is
 * built.
 * @example
 * ```ts
 * import { ecology, exosystem, levelOf, microsystem } from 'resiliens/ecology';
 *
 * const work = exosystem('work', 'workplace')
 *   .with('father', 'employee')
 *   .influences('home', { carriedBy: 'father', what: 'Shift work', effect: 'strain' });
 * const case17 = ecology('case-17')
 *   .person('father')
 *   .include(microsystem('home', 'home').with('father', 'caregiver'), work)
 *   .build();
 * levelOf(case17, 'work', '2024-06-01'); // => 'exo'
 * ```
 * @since 0.1.0
 */
export const exosystem = (id: string, kind: SettingKind, details?: SettingDetails): ExosystemBuilder =>
  builder(settingState('exosystem', id, kind, details), false);

const builder = (state: SettingState, mayBeEntered: boolean): ExosystemBuilder => {
  const next = (after: SettingState): ExosystemBuilder => builder(after, mayBeEntered);
  const link = (
    type: string,
    setting: string,
    more: LinkDetails | undefined,
    who: object,
  ): ExosystemBuilder =>
    next(
      withDraft(
        state,
        {
          list: 'links',
          record: { ...more, ...who, between: [setting, state.id], type },
          name: ['l', setting, state.id, type],
        },
        callNamed(type, setting),
      ),
    );
  return says(
    {
      system: 'exosystem',
      with: (person, role, more) => next(withPart(state, person, role, more, callNamed('with', person))),
      influences: (setting, { carriedBy, ...more }) =>
        next(
          withDraft(
            state,
            {
              list: 'influences',
              record: {
                flow: 'toward-child',
                ...more,
                fromSettingId: state.id,
                toSettingId: setting,
                carriers: asList(carriedBy),
              },
              name: ['in', state.id, setting],
            },
            callNamed('influences', setting),
          ),
        ),
      communication: (setting, correspondents, more) =>
        link('communication', setting, more, { correspondents }),
      indirect: (setting, via, more) => link('indirect', setting, more, { via: asList(via) }),
      entered: (role, more) => builder(withPart(state, FOCAL, role, more, 'entered'), true),
      assessed: (what, mark = {}) => next(withMark(state, what, mark)),
    },
    () => draftsOf(state),
    [{ setting: state.id, level: 'exo', call: [state.call], mayBeEntered }],
  );
};
