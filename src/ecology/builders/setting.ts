import type { PartDetails, SettingDetails } from '../../model/ecology/builders/details.js';
import type { Mark } from '../../model/ecology/record.js';
import type { Truth } from '../../model/truth.js';
import { type Chain, callNamed, type Draft, type FOCAL, listOf } from './draft.js';

/** What is known while a setting is described. */
export interface SettingState {
  readonly id: string;
  readonly kind: string;
  readonly call: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly drafts: Chain<Draft> | null;
}

/** The state at the start. */
export const settingState = (
  call: string,
  id: string,
  kind: string,
  details: SettingDetails | undefined,
): SettingState => ({ id, kind, call: callNamed(call, id), details: { ...details }, drafts: null });

/** The state with one more record. */
export const withDraft = (state: SettingState, draft: Omit<Draft, 'call'>, call: string): SettingState => ({
  ...state,
  drafts: { before: state.drafts, last: { ...draft, call: [state.call, call] } },
});

/** The state with somebody who takes part. */
export const withPart = (
  state: SettingState,
  person: string | typeof FOCAL,
  role: string,
  details: PartDetails | undefined,
  call: string,
): SettingState =>
  withDraft(
    state,
    {
      list: 'participations',
      record: { mode: 'active', ...details, personId: person, settingId: state.id, role },
      name: ['pt', person, state.id],
    },
    call,
  );

/** The state with one more feature of the setting. */
export const withFeature = (state: SettingState, code: string, present: Truth): SettingState => {
  const before = (state.details['features'] ?? []) as readonly unknown[];
  return { ...state, details: { ...state.details, features: [...before, { code, present }] } };
};

/** The state with one more mark. */
export const withMark = (state: SettingState, what: string, mark: Mark): SettingState => {
  const before = (state.details['assessed'] ?? {}) as object;
  return { ...state, details: { ...state.details, assessed: { ...before, [what]: mark } } };
};

/** The records of a setting: itself, then what was said about it. */
export const draftsOf = ({ id, kind, call, details, drafts }: SettingState): readonly Draft[] => [
  { list: 'settings', record: { label: id, ...details, id, kind }, name: null, call: [call] },
  ...listOf(drafts),
];
