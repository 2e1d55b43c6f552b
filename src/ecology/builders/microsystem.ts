import type { SettingDetails } from '../../model/ecology/builders/details.js';
import type { MicrosystemBuilder } from '../../model/ecology/builders/microsystem-builder.js';
import type { SettingKind } from '../../model/ecology/setting.js';
import { callNamed, type Draft, FOCAL, says } from './draft.js';
import {
  draftsOf,
  type SettingState,
  settingState,
  withDraft,
  withFeature,
  withMark,
  withPart,
} from './setting.js';

/**
 * Describes a setting in which the child takes part.
 *
 * @param id - Id of the setting.
 * @param kind - What kind of place it is.
 * @param details - Its label (the id unless told), its time, marks and features.
 * @returns A builder; each of its steps returns a new one. Its place as a microsystem is checked when the ecology is built.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 *
 * const home = microsystem('home', 'home').with('mother', 'caregiver');
 * const withReading = home.activity('Reading at bedtime', { participantIds: ['child', 'mother'], regular: 'yes' });
 * const case17 = ecology('case-17').person('mother').include(withReading).build();
 * case17.participations.map(({ id }) => id); // => ['pt-child-home', 'pt-mother-home']
 * ecology('case-18').person('mother').include(home).build().activities; // => []
 * ```
 * @since 0.1.0
 */
export const microsystem = (id: string, kind: SettingKind, details?: SettingDetails): MicrosystemBuilder =>
  builder(settingState('microsystem', id, kind, details));

const builder = (state: SettingState): MicrosystemBuilder => {
  const call = [state.call];
  return says(
    {
      system: 'microsystem',
      child: (role, more) => builder(withPart(state, FOCAL, role, more, 'child')),
      with: (person, role, more) => builder(withPart(state, person, role, more, callNamed('with', person))),
      dyad: (person, more) =>
        builder(
          withDraft(
            state,
            {
              list: 'dyads',
              record: { forms: [], tie: 'unknown', ...more, a: FOCAL, b: person },
              name: ['dy', FOCAL, person],
            },
            callNamed('dyad', person),
          ),
        ),
      activity: (label, more) =>
        builder(
          withDraft(
            state,
            {
              list: 'activities',
              record: { participantIds: [FOCAL], valence: 'unknown', ...more, settingId: state.id, label },
              name: ['ac', state.id],
            },
            callNamed('activity', more?.id),
          ),
        ),
      feature: (code, present) => builder(withFeature(state, code, present)),
      assessed: (what, mark = {}) => builder(withMark(state, what, mark)),
    },
    () => withChild(state),
    [{ setting: state.id, level: 'micro', call, mayBeEntered: true }],
  );
};

/** The records of the setting; where nobody has said which role the child has, it has the plainest one for the whole time. */
const withChild = (state: SettingState): readonly Draft[] => {
  const drafts = draftsOf(state);
  const hasChild = drafts.some(
    ({ list, record }) => list === 'participations' && record['personId'] === FOCAL,
  );
  if (hasChild) return drafts;
  const child = draftsOf(withPart({ ...state, drafts: null }, FOCAL, 'child', undefined, 'child'));
  return [...child, ...drafts.slice(1)];
};
