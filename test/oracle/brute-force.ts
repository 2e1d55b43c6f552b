import type { Answers, Expression, Instrument, ScoreOptions } from 'resiliens';
import { type Child, childOf, holding, possibleAnswers } from './child.js';
import { completed } from './complete.js';
import { compared, exactly, least, most, type Rational } from './rational.js';

/** What all completions of the open answers say about one score. */
export interface BruteForce {
  /** Smallest and largest value; `null` where the score applies in no completion. */
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** Whether it applies in every completion. */
  readonly alwaysApplies: boolean;
  /** Bands that some completion lies in; `none` where it does not apply, `below` under the lowest band. */
  readonly bands: ReadonlySet<string>;
  /** Open items of which some answer changes the band of some completion. */
  readonly critical: ReadonlySet<string>;
}

/** How many completions the open answers have. */
export const countCompletions = (instrument: Instrument, answers: Answers, options: ScoreOptions): number =>
  openItems(childOf(instrument, answers, options)).reduce((count, { answers: own }) => count * own.length, 1);

/** Works every score out in every completion of the open answers. */
export const bruteForce = (
  instrument: Instrument,
  answers: Answers,
  options: ScoreOptions,
): ReadonlyMap<string, BruteForce> => {
  const child = childOf(instrument, answers, options);
  const open = openItems(child);
  const values = new Map<string, (Rational | null)[]>(instrument.scores.map(({ id }) => [id, []]));
  for (const completion of completions(open)) {
    for (const [id, value] of completed(child, completion)) values.get(id)?.push(value);
  }
  return new Map([...values].map(([id, list]) => [id, summary(child, id, list, open)]));
};

interface Open {
  readonly id: string;
  readonly answers: readonly (string | number)[];
}

const openItems = (child: Child): readonly Open[] =>
  child.instrument.items
    .filter((item) => child.standings.get(item.id)?.kind === 'open')
    .map((item) => ({ id: item.id, answers: possibleAnswers(item, seamsOf(child.instrument, item.id)) }));

/** Every completion; the answer to the last open item changes fastest. */
function* completions(open: readonly Open[]): Generator<ReadonlyMap<string, string | number>> {
  const count = open.reduce((product, { answers }) => product * answers.length, 1);
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    const chosen = new Map<string, string | number>();
    for (const { id, answers } of [...open].reverse()) {
      chosen.set(id, answers[rest % answers.length] as string | number);
      rest = Math.floor(rest / answers.length);
    }
    yield chosen;
  }
}

const summary = (
  child: Child,
  id: string,
  values: readonly (Rational | null)[],
  open: readonly Open[],
): BruteForce => {
  const applying = values.filter((value): value is Rational => value !== null);
  const bands = values.map((value) => bandOf(child, id, value));
  return {
    low: applying.length === 0 ? null : least(applying),
    high: applying.length === 0 ? null : most(applying),
    alwaysApplies: applying.length === values.length,
    bands: new Set(bands),
    critical: new Set(open.filter((_, place) => canChange(bands, open, place)).map((item) => item.id)),
  };
};

/** The band of a value, in the table that holds for the child. */
const bandOf = (child: Child, id: string, value: Rational | null): string => {
  const tables = child.instrument.scores.find((score) => score.id === id)?.bands ?? [];
  if (tables.length === 0) return 'without';
  if (value === null) return 'none';
  const bands = holding(tables, child.options)?.bands ?? [];
  const reached = bands.filter((band) => compared(exactly(band.from), value) <= 0);
  return reached[reached.length - 1]?.id ?? 'below';
};

/** Whether two completions that differ in one open item alone lie in different bands. */
const canChange = (bands: readonly string[], open: readonly Open[], place: number): boolean => {
  const stride = open.slice(place + 1).reduce((product, { answers }) => product * answers.length, 1);
  const size = (open[place] as Open).answers.length;
  return bands.some((band, number) => {
    const own = Math.floor(number / stride) % size;
    const first = number - own * stride;
    return band !== bands[first];
  });
};

/** The numbers at which some table of the instrument steps for an item, and points between them. */
const seamsOf = (instrument: Instrument, id: string): readonly number[] => {
  const found: number[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = node as Extract<Expression, { item: string }>;
    if (own.item === id) found.push(...(own.steps ?? []).map((step) => step.from));
    Object.values(node).forEach(walk);
  };
  [...instrument.derived, ...instrument.scores].forEach((value) => walk(value.value));
  instrument.skips.forEach((rule) => walk(rule.when));
  return found.sort((a, b) => a - b);
};
