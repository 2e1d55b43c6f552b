import type { Answers, Expression, Instrument, Item, MissingRule, ScoreOptions } from 'resiliens';
import { type Child, childOf, holding, possibleAnswers } from './child.js';
import { counted } from './complete.js';
import {
  compared,
  equal,
  exactly,
  least,
  meanOf,
  most,
  one,
  type Rational,
  rounded,
  sumOf,
  times,
  zero,
} from './rational.js';

/** What is known of a value when missing-data rules are followed. */
interface Known {
  readonly low: Rational;
  readonly high: Rational;
  /** Whether it surely applies. */
  readonly applies: boolean;
  /** Whether a rule refused it, so that it has no value. */
  readonly refused: boolean;
}

/** `null` where it surely does not apply. */
type Reading = Known | null;

/** The value of each score by the instrument's missing-data rules; `null` where they give none. */
export const valuesByRule = (
  instrument: Instrument,
  answers: Answers,
  options: ScoreOptions,
): ReadonlyMap<string, Rational | null> => {
  const child = childOf(instrument, answers, options);
  return new Map(
    instrument.scores.map(({ id, value }) => {
      // A rule cannot make a score apply that may not: so it is read without the rules too.
      const surelyApplies = new Reader(child, false).read(value)?.applies === true;
      const reading = new Reader(child, true).read(value);
      return [id, surelyApplies && reading !== null && isSettled(reading) ? reading.low : null];
    }),
  );
};

const isSettled = ({ low, high, applies, refused }: Known): boolean =>
  applies && !refused && equal(low, high);

const settled = (value: Rational): Known => ({ low: value, high: value, applies: true, refused: false });

class Reader {
  constructor(
    private readonly child: Child,
    private readonly followsRules: boolean,
  ) {}

  read(node: Expression): Reading {
    if ('constant' in node) return settled(exactly(node.constant));
    if ('item' in node) return this.item(node);
    if ('score' in node) {
      const { derived, scores } = this.child.instrument;
      const own = [...derived, ...scores].find((candidate) => candidate.id === node.score);
      return this.read((own as { value: Expression }).value);
    }
    if ('sum' in node) return this.several(node.sum, 'sum', node.missing, node.weights);
    if ('mean' in node) return this.several(node.mean, 'mean', node.missing);
    if ('min' in node) return this.several(node.min, 'min', node.missing);
    if ('max' in node) return this.several(node.max, 'max', node.missing);
    if ('if' in node) return this.choice(node);
    if ('test' in node) {
      const limit = exactly((node.atLeast ?? node.atMost) as number);
      const isTrue = (value: Rational): boolean =>
        node.atLeast === undefined ? compared(value, limit) <= 0 : compared(value, limit) >= 0;
      return this.turned(node.test, (value) => (isTrue(value) ? one : zero));
    }
    if ('round' in node)
      return this.turned(node.round, (value) => rounded(value, node.mode, node.decimals ?? 0));
    const table = this.child.instrument.tables.find((candidate) => candidate.id === node.table);
    const steps = holding(table?.rows ?? [], this.child.options)?.steps ?? [];
    return this.turned(node.look, (value) => {
      const passed = steps.filter((step) => compared(exactly(step.from), value) <= 0);
      return exactly(((passed[passed.length - 1] ?? steps[0]) as { value: number }).value);
    });
  }

  /** A function of one number that only rises or only falls. */
  private turned(of: Expression, turn: (value: Rational) => Rational): Reading {
    const inner = this.read(of);
    if (inner === null) return null;
    const ends = [turn(inner.low), turn(inner.high)];
    return { ...inner, low: least(ends), high: most(ends) };
  }

  private skip(id: string): 'yes' | 'no' | 'open' {
    const rules = this.child.instrument.skips.filter((rule) => rule.items.includes(id));
    const readings = rules.map((rule) => this.read(rule.when));
    if (readings.some((own) => own?.applies && equal(own.low, one))) return 'yes';
    return readings.every((own) => own === null || equal(own.high, zero)) ? 'no' : 'open';
  }

  private item(node: Extract<Expression, { item: string }>): Reading {
    const { items, exclusions } = this.child.instrument;
    const item = items.find((candidate) => candidate.id === node.item) as Item;
    const answers = this.answers(item);
    if (answers === null) return null;
    const rule = exclusions.find((exclusion) => exclusion.item === item.id);
    const cover = rule === undefined ? 'no' : this.covered(rule.linkedBy, rule.carriedBy);
    const own = answers.list.map((answer) => counted(node, item, answer));
    const all = cover === 'no' ? own : cover === 'yes' ? [absent(node, item)] : [...own, absent(node, item)];
    return { low: least(all), high: most(all), applies: answers.applies, refused: false };
  }

  /** The answers an item may have; `null` where it does not apply. */
  private answers(item: Item): { list: readonly (string | number)[]; applies: boolean } | null {
    const standing = this.child.standings.get(item.id);
    if (standing?.kind === 'answered') return { list: [standing.answer], applies: true };
    const skip = this.skip(item.id);
    if (standing?.kind === 'not-applicable' || skip === 'yes') return null;
    const seams = item.kind === 'numeric' && item.step === null ? middles(item.min, item.max) : [];
    return { list: possibleAnswers(item, seams), applies: skip === 'no' };
  }

  private covered(linkedBy: string, carriedBy: string): 'yes' | 'no' | 'open' {
    const both = [linkedBy, carriedBy].map((id): 'yes' | 'no' | 'open' => {
      const item = this.child.instrument.items.find((candidate) => candidate.id === id) as Item;
      const answers = this.answers(item);
      if (answers === null || !answers.list.includes('present')) return 'no';
      return answers.list.length === 1 ? 'yes' : 'open';
    });
    if (both.includes('no')) return 'no';
    return both.includes('open') ? 'open' : 'yes';
  }

  private choice(node: Extract<Expression, { if: unknown }>): Reading {
    const condition = this.read(node.if);
    if (condition === null) return null;
    const branches = [
      ...(equal(condition.high, one) ? [this.read(node.then)] : []),
      ...(equal(condition.low, zero) ? [this.read(node.else)] : []),
    ];
    const applying = branches.filter((branch): branch is Known => branch !== null);
    if (applying.length === 0) return null;
    const isOpen = branches.length === 2;
    // Which branch it will be is open, so a branch without a value leaves the whole without one.
    const both = [this.read(node.then), this.read(node.else)];
    return {
      low: least(applying.map(({ low }) => low)),
      high: most(applying.map(({ high }) => high)),
      applies:
        condition.applies && applying.length === branches.length && applying.every((own) => own.applies),
      refused: condition.refused || (isOpen ? both : applying).some((own) => own?.refused === true),
    };
  }

  private several(
    of: readonly Expression[],
    kind: 'sum' | 'mean' | 'min' | 'max',
    rule?: MissingRule,
    weights?: readonly number[],
  ): Reading {
    const parts = of.flatMap((part, place) => {
      const reading = this.read(part);
      return reading === null ? [] : [{ reading, weight: exactly(weights?.[place] ?? 1) }];
    });
    if (parts.length === 0) return null;
    const open = together(parts, kind);
    if (rule === undefined || !this.followsRules) return open;
    if (
      !this.isEnough(
        rule,
        parts.map(({ reading }) => reading),
      )
    )
      return { ...open, refused: true };
    if (rule.fill === undefined) return open;
    const known = parts.filter(({ reading }) => isSettled(reading));
    if (rule.fill === 'mean' && known.length === 0) return { ...open, refused: true };
    const fill = rule.fill === 'mean' ? meanOf(known.map(({ reading }) => reading.low)) : exactly(rule.fill);
    // Nothing counts as what it can no longer be: a part of it may be known.
    const values = parts.map(({ reading, weight }) =>
      times(least([most([fill, reading.low]), reading.high]), weight),
    );
    const value = combined(values, kind);
    return { ...open, low: value, high: value, refused: false };
  }

  private isEnough(rule: MissingRule, parts: readonly Known[]): boolean {
    const standings: ('known' | 'missing' | 'not-applicable')[] =
      rule.of === undefined
        ? parts.map((part) => (isSettled(part) ? 'known' : 'missing'))
        : rule.of.map((id) => {
            const { kind } = this.child.standings.get(id) as { kind: string };
            if (kind === 'answered') return 'known';
            return kind === 'not-applicable' || this.skip(id) === 'yes' ? 'not-applicable' : 'missing';
          });
    const known = standings.filter((one) => one === 'known').length;
    const missing = standings.filter((one) => one === 'missing').length;
    if (rule.upTo !== undefined) return missing <= rule.upTo;
    return known >= Math.min(rule.needs as number, known + missing);
  }
}

const absent = (node: Extract<Expression, { item: string }>, item: Item): Rational =>
  counted(node, item, 'absent');

const middles = (min: number, max: number): readonly number[] =>
  Array.from({ length: 63 }, (_, index) => min + ((max - min) * (index + 1)) / 64);

const combined = (values: readonly Rational[], kind: 'sum' | 'mean' | 'min' | 'max'): Rational =>
  ({ sum: sumOf, mean: meanOf, min: least, max: most })[kind](values);

interface Part {
  readonly reading: Known;
  readonly weight: Rational;
}

/** An aggregate whose parts are intervals: tried with and without each part that may not apply. */
const together = (parts: readonly Part[], kind: 'sum' | 'mean' | 'min' | 'max'): Known => {
  const weighted = parts.map(({ reading, weight }) => {
    const ends = [times(reading.low, weight), times(reading.high, weight)];
    return { ...reading, low: least(ends), high: most(ends) };
  });
  const perhaps = weighted.filter((part) => !part.applies);
  const lows: Rational[] = [];
  const highs: Rational[] = [];
  for (let subset = 0; subset < 2 ** perhaps.length; subset += 1) {
    const chosen = weighted.filter((part) => part.applies || (subset >> perhaps.indexOf(part)) % 2 === 1);
    // To a sum, parts that may not apply may add nothing, all of them together too.
    if (chosen.length === 0 && kind !== 'sum') continue;
    lows.push(
      combined(
        chosen.map(({ low }) => low),
        kind,
      ),
    );
    highs.push(
      combined(
        chosen.map(({ high }) => high),
        kind,
      ),
    );
  }
  const [low, high] = [least(lows), most(highs)];
  const isRefused = parts.some(({ reading }) => reading.refused);
  // One known part may settle a smallest or largest value, whatever those without a value are.
  const isSettledAnyway =
    (kind === 'min' || kind === 'max') &&
    parts.some(({ reading }) => isSettled(reading) && equal(reading.low, low) && equal(reading.low, high));
  return {
    low,
    high,
    applies: weighted.some((part) => part.applies),
    refused: isRefused && !isSettledAnyway,
  };
};
