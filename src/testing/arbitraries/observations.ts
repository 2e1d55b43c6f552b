import type { DetailSpec, Details } from '../../model/detail.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Observation } from '../../model/observation.js';
import { drawOwn } from './answers.js';
import type { Draw } from './draw.js';

const INFORMANTS = ['child', 'mother', 'father', 'teacher', 'public-health-nurse', 'register'] as const;
/** Days, months and years that are over on the day of every random assessment. */
const DATES = ['2024-05-02', '2024-04', '2023-11-30', '2023', '2021-06'];
const VALIDITIES = [
  { from: '2023' },
  { from: '2021-06', to: '2023-01' },
  { to: '2025' },
  { from: '2024-04-30' },
];
const RATES = [
  { times: 2, per: 'week' },
  { times: 0.5, per: 'month' },
  { times: 3, per: 'week', unit: 'days' },
] as const;

/** One observation of a random item, some with details, dates and qualities. */
export const drawObservation = (draw: Draw, instruments: readonly Instrument[], id: string): Observation => {
  const instrument = draw.oneOf(instruments);
  // The first items more often, so that observations meet and contradict each other.
  const item = draw.oneOf(draw.chance(5) ? instrument.items.slice(0, 3) : instrument.items);
  const answer = draw.chance(2) ? draw.oneOf(['unknown', 'not-applicable'] as const) : drawOwn(draw, item);
  return {
    id,
    instrument: instrument.id,
    item: item.id,
    informant: draw.oneOf(INFORMANTS),
    date: draw.oneOf(DATES),
    kind: draw.oneOf(['told', 'seen', 'document'] as const),
    answer,
    ...maybe(draw, 4, () => drawDetails(draw, item)),
    ...maybe(draw, 2, () => ({ severity: draw.oneOf(['mild', 'moderate', 'severe', 'unknown'] as const) })),
    ...maybe(draw, 2, () => ({ frequency: draw.oneOf(RATES) })),
    ...maybe(draw, 2, () => ({ chronicity: draw.oneOf(['chronic', 'temporary', 'unknown'] as const) })),
    ...maybe(draw, 2, () => ({ certainty: draw.oneOf(['low', 'medium', 'high', 'unknown'] as const) })),
    ...maybe(draw, 2, () => ({ validity: draw.oneOf(VALIDITIES) })),
    ...maybe(draw, 1, () => ({ note: draw.oneOf(['Heard in the corridor.', 'Fekk vita det i går.']) })),
  };
};

const maybe = <T extends object>(draw: Draw, ofTen: number, part: () => T): T | Record<string, never> =>
  draw.chance(ofTen) ? part() : {};

/** Some of the details that an item asks for, each known or unknown. */
const drawDetails = (draw: Draw, item: Item): { details?: Details } => {
  const asked = draw.some(item.details ?? [], 0);
  if (asked.length === 0) return {};
  return { details: Object.fromEntries(asked.map((spec) => [spec.id, drawDetail(draw, spec)])) };
};

const drawDetail = (
  draw: Draw,
  spec: DetailSpec,
): string | number | readonly Record<string, string | number>[] => {
  if (spec.kind === 'records') {
    return Array.from({ length: draw.whole(0, 4) }, () =>
      Object.fromEntries(spec.fields.map((field) => [field.id, drawDetail(draw, field) as string | number])),
    );
  }
  if (spec.kind !== 'number' && draw.chance(2)) return 'unknown';
  if (spec.kind === 'yes-no') return draw.oneOf(['yes', 'no']);
  return spec.kind === 'choice' ? draw.oneOf(spec.options).id : spec.min + draw.whole(0, 20);
};
