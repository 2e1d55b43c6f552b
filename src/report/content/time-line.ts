import { boundsOf } from '../../logic/date-bounds.js';
import { dayNumber, dayNumbers } from '../../logic/day-number.js';
import type { PlainDate } from '../../model/dates.js';
import type { Interval } from '../../model/interval.js';
import type { Picture } from '../../model/report/picture.js';
import type { RowInTimeLine, TimeLineOptions, TimeLineView } from '../../model/report/time-line-view.js';
import { eventsIn } from './events.js';
import type { Ground } from './ground.js';
import { informantsIn } from './informants.js';

/** What a time line shows between a day and the day of the ground. */
export const timeLineContent = (
  ground: Ground,
  from: PlainDate,
  { measureNames = {} }: TimeLineOptions,
): Omit<TimeLineView, keyof Picture> => {
  const { view, setting } = ground;
  const { ecology, registry, day, date } = view;
  const first = dayNumber(from);
  const touches = (interval: Interval): boolean => {
    const { fromLow, toHigh } = boundsOf(interval);
    return fromLow <= day && toHigh > first;
  };
  const rows: RowInTimeLine[] = [];
  const add = (row: RowInTimeLine): void => {
    const intervals = row.intervals.filter(touches);
    if (intervals.length > 0) rows.push({ ...row, intervals });
  };
  ecology.settings.forEach(({ id, interval }, at) => {
    const own = (registry.bySetting[at] ?? [])
      .filter(({ person, record }) => person === registry.focal && record.mode === 'active')
      .map(({ record }) => within(record.interval, interval));
    if (own.length > 0) add({ ...setting(id), sort: 'micro', intervals: own });
  });
  for (const { id, interval } of ecology.settings) {
    const coming = ecology.influences
      .filter(({ fromSettingId }) => fromSettingId === id)
      .map((influence) => within(influence.interval, interval));
    if (coming.length > 0) add({ ...setting(id), sort: 'exo', intervals: coming });
  }
  for (const { id, kind, settingId, interval = {} } of ecology.measures) {
    const name = measureNames[kind] ?? kind;
    const where = settingId === undefined ? '' : `: ${setting(settingId).label}`;
    add({ id, label: `${name}${where}`, sort: 'measure', intervals: [interval] });
  }
  for (const { id, label, interval = {} } of ecology.conditions)
    add({ id, label: ground.options.labels === 'id' ? id : label, sort: 'macro', intervals: [interval] });
  return {
    ecology: ecology.id,
    from,
    to: date,
    rows,
    events: eventsIn(ground).filter((event) => dayNumbers(event.date)[1] > first),
    informants: informantsIn(view),
  };
};

/** An interval within that of the setting; the narrower end counts, as far as dates tell which it is. */
const within = (own: Interval = {}, outer: Interval = {}): Interval => {
  const [one, two] = [boundsOf(own), boundsOf(outer)];
  const start = two.fromHigh > one.fromHigh ? outer.from : own.from;
  const end = two.toLow < one.toLow ? outer.to : own.to;
  return { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) };
};
