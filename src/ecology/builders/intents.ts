import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Intent } from './draft.js';

/** A builder names an intention, and the level is derived all the same: an error for each that differs. */
export const intentErrors = (ecology: Ecology, intents: readonly Intent[]): ResiliensError[] => {
  if (intents.length === 0) return [];
  const entered = new Set<string>();
  for (const { personId, settingId, mode } of ecology.participations) {
    if (personId === ecology.focalPersonId && mode === 'active') entered.add(settingId);
  }
  const joined = joinedSettings(ecology);
  const derived = (setting: string): 'micro' | 'exo' | 'unconnected' => {
    if (entered.has(setting)) return 'micro';
    return joined.has(setting) ? 'exo' : 'unconnected';
  };
  return intents.flatMap(({ setting, level, call, mayBeEntered }) => {
    const found = derived(setting);
    const fits =
      level === found || (level === 'exo' && found === 'micro' && mayBeEntered && joined.has(setting));
    if (fits) return [];
    return [
      new ResiliensError('value-invalid', call, {
        rule: 'declared-level',
        id: setting,
        expected: level,
        found,
      }),
    ];
  });
};

/** Settings from which an influence comes, or a link with named persons. */
const joinedSettings = ({ influences, links }: Ecology): ReadonlySet<string> => {
  const joined = new Set(influences.map(({ fromSettingId }) => fromSettingId));
  for (const { between, via = [], correspondents = [] } of links) {
    if (via.length + correspondents.length > 0) for (const setting of between) joined.add(setting);
  }
  return joined;
};
