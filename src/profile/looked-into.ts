import { hasBegun, isOver } from '../logic/date-covers.js';
import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { SettingKind } from '../model/ecology/setting.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';

/** Which kinds of setting show that an area was looked into, by the theme it is nearest to. */
const SHOWN_BY: Readonly<Record<string, readonly SettingKind[]>> = {
  '1.1.04': ['health'],
  '1.2.03': ['kindergarten', 'school', 'after-school'],
  '3.3.02': ['kin-home', 'visiting-home', 'leisure', 'neighbourhood', 'association', 'religious'],
};

/** Blind areas that a recorded setting of the child's world lies in on a day. */
export const lookedInto = (
  { settings }: Ecology,
  catalogue: FactorCatalogue<string>,
  date: PlainDate,
): readonly string[] => {
  const kinds = new Set(
    settings
      .filter(({ interval = {} }) => hasBegun(interval, date) !== 'no' && isOver(interval, date) !== 'yes')
      .map(({ kind }) => kind),
  );
  return catalogue.blindSpots
    .filter(({ themes }) => themes.some((theme) => (SHOWN_BY[theme] ?? []).some((kind) => kinds.has(kind))))
    .map(({ id }) => id);
};
