import type { Answers, Instrument, Item, ScoreOptions, When } from 'resiliens';
import { asNumber, compared, exactly, plus, type Rational } from './rational.js';

/** How one item of one child stands before anything is worked out. */
export type Standing =
  | { readonly kind: 'answered'; readonly answer: string | number }
  | { readonly kind: 'open' }
  | { readonly kind: 'not-applicable' };

/** One child's answers to one instrument, as the oracle reads them. */
export interface Child {
  readonly instrument: Instrument;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly options: ScoreOptions;
}

export const childOf = (instrument: Instrument, answers: Answers, options: ScoreOptions): Child => ({
  instrument,
  options,
  standings: new Map(
    instrument.items.map((item) => [item.id, standingOf(item, answers[item.id], options.ageMonths)]),
  ),
});

const standingOf = (item: Item, answer: unknown, age: ScoreOptions['ageMonths']): Standing => {
  // An age that a source states takes the item away, whatever was answered.
  if (item.sourcedAge !== undefined && age !== undefined && age !== null && isOutside(age, item.sourcedAge))
    return { kind: 'not-applicable' };
  if (answer === 'not-applicable') return { kind: 'not-applicable' };
  if (answer === undefined || answer === 'unknown') return { kind: 'open' };
  if (typeof answer === 'number' && !allows(item, answer)) return { kind: 'open' };
  return { kind: 'answered', answer: answer as string | number };
};

const ends = (age: NonNullable<ScoreOptions['ageMonths']>): readonly [number, number] =>
  typeof age === 'number' ? [age, age] : [age.low, age.high];

const isOutside = (
  age: NonNullable<ScoreOptions['ageMonths']>,
  span: { readonly from: number; readonly to: number | null },
): boolean => {
  const [youngest, oldest] = ends(age);
  const isIn = (months: number): boolean => months >= span.from && (span.to === null || months < span.to);
  return !isIn(youngest) && !isIn(oldest) && (oldest < span.from || youngest >= (span.to ?? Infinity));
};

const allows = (item: Item, answer: number): boolean => {
  if (item.kind === 'ordinal') return item.values.includes(answer);
  if (item.kind !== 'numeric') return false;
  if (item.step === null) return answer >= item.min && answer <= item.max;
  return possibleAnswers(item).includes(answer);
};

/** Every answer an item may get; of a continuous one the ends and enough in between to see where a table steps. */
export const possibleAnswers = (item: Item, seams: readonly number[] = []): readonly (string | number)[] => {
  if (item.kind === 'binary') return ['absent', 'present'];
  if (item.kind === 'ordinal') return item.values;
  if (item.kind === 'graded') return item.levels.map((level) => level.id);
  if (item.step === null) {
    const inside = seams.filter((seam) => seam > item.min && seam < item.max);
    return [...new Set([item.min, ...inside, item.max])];
  }
  const found: number[] = [];
  const top = exactly(item.max);
  for (let at: Rational = exactly(item.min); compared(at, top) <= 0; at = plus(at, exactly(item.step)))
    found.push(asNumber(at));
  return found;
};

/** The one table that holds for the child. */
export const holding = <T extends { readonly when: When }>(
  tables: readonly T[],
  options: ScoreOptions,
): T | null => {
  const found = tables.filter(({ when }) => {
    const same = Object.entries(when.context ?? {}).every(([key, value]) => options.context?.[key] === value);
    if (when.ageMonths === undefined) return same;
    if (options.ageMonths === undefined || options.ageMonths === null) return false;
    const { from, to } = when.ageMonths;
    const [youngest, oldest] = ends(options.ageMonths);
    return same && youngest >= from && (to === null || oldest < to);
  });
  if (found.length > 1) throw new Error('two tables hold');
  return found[0] ?? null;
};
