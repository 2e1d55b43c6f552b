import { ResiliensError } from '../../errors/resiliens-error.js';
import { and } from '../../logic/and.js';
import { isIn } from '../../logic/date-bounds.js';
import { dateForm } from '../../logic/date-is.js';
import { dayNumber } from '../../logic/day-number.js';
import { or } from '../../logic/or.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Truth } from '../../model/truth.js';
import { knowledgeOf } from '../check.js';
import type { Recent } from '../document/recent.js';
import type { Part, Registry } from '../document/registry.js';

/** An ecology on one day: what holds, and which settings are the child's. */
export interface View {
  /** Places and times. */
  readonly registry: Registry;
  /** The document. */
  readonly ecology: Ecology;
  /** The day. */
  readonly date: PlainDate;
  /** Its number. */
  readonly day: number;
  /** Whether each setting holds. */
  readonly settingHolds: readonly Truth[];
  /** Whether each setting is one of the child's. */
  readonly isMicro: readonly Truth[];
  /** Places of the settings that surely are, in the order of the document. */
  readonly micro: readonly number[];
  /** Places of the settings that dates leave open. */
  readonly maybeMicro: readonly number[];
  /** Participations that hold or may hold, by setting. */
  readonly partsIn: readonly (readonly HoldingPart[])[];
  /** Whether each link holds. */
  readonly linkHolds: readonly Truth[];
  /** The mesosystem that was last worked out for it. */
  readonly recent: Recent;
}

/** A participation that holds or may hold on the day. */
interface HoldingPart extends Part {
  /** `yes` or `unknown`. */
  readonly holds: Truth;
}

/** Opens an ecology on a day; it is checked first where it was not made here. */
export const viewOf = (ecology: Ecology, date: PlainDate): View => viewIn(knowledgeOf(ecology), date);

/** Opens an ecology that was checked on a day; measures, hypotheses, signals and pictures of one day share the view. */
export const viewIn = (registry: Registry, date: PlainDate): View => {
  const before = registry.recent.last as View | null;
  if (before !== null && before.date === date) return before;
  const view = open(registry, date);
  registry.recent.last = view;
  return view;
};

/** Checks the day that a question is asked for. */
const checkDay = (date: PlainDate): void => {
  const form = typeof date === 'string' ? dateForm(date) : 'none';
  if (form === 'day') return;
  throw new ResiliensError(form === 'impossible' ? 'date-impossible' : 'value-invalid', ['date'], {
    expected: 'YYYY-MM-DD',
  });
};

const open = (registry: Registry, date: PlainDate): View => {
  checkDay(date);
  const { ecology } = registry;
  const day = dayNumber(date);
  const settingHolds = registry.settingBounds.map((bounds) => isIn(day, bounds));
  const partsIn = registry.bySetting.map((parts) => holding(parts, day));
  const isMicro = settingHolds.map((holds, setting) =>
    and([
      holds,
      or(
        (partsIn[setting] ?? [])
          .filter((part) => part.person === registry.focal && part.record.mode === 'active')
          .map((part) => part.holds),
      ),
    ]),
  );
  const places = (truth: Truth): number[] =>
    isMicro.flatMap((value, setting) => (value === truth ? [setting] : []));
  return {
    registry,
    ecology,
    date,
    day,
    settingHolds,
    isMicro,
    micro: places('yes'),
    maybeMicro: places('unknown'),
    partsIn,
    linkHolds: registry.linkBounds.map((bounds) => isIn(day, bounds)),
    recent: { last: null },
  };
};

const holding = (parts: readonly Part[], day: number): readonly HoldingPart[] => {
  const held: HoldingPart[] = [];
  for (const { record, person, setting, bounds } of parts) {
    const holds = isIn(day, bounds);
    if (holds !== 'no') held.push({ record, person, setting, bounds, holds });
  }
  return held;
};
