import type { AgeMonths } from '../model/dates.js';
import type { Instrument } from '../model/instrument.js';
import type { ScoreOptions } from '../model/result.js';
import type { RowScore, RowScorer } from '../model/row-result.js';
import type { Band } from '../model/score.js';
import { applyAges, checkValidity } from '../scoring/ages.js';
import { bandAt } from '../scoring/bands.js';
import { surelyOutside } from '../scoring/choose-table.js';
import { evaluateBounds } from '../scoring/evaluate/bounds.js';
import { guarded, readAnswers } from '../scoring/evaluate/read-answers.js';
import { evaluateRule } from '../scoring/evaluate/rule.js';
import { ruleValue } from '../scoring/evaluate/rule-value.js';
import { APPLIES, newWorkspace } from '../scoring/evaluate/workspace.js';
import { prepare } from '../scoring/prepare.js';
import type { Program } from '../scoring/program/program.js';
import { type Finish, linearKernel } from './linear-kernel.js';

/**
 * Compiles an instrument into a function for one flat answers object: the fast path for forms and loops.
 *
 * Same numbers and same errors as `score`, without findings, contributions and caveats: show a person the result of
 * `score`, never these numbers alone.
 *
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param options - Age in months and context for norms; they hold for every row.
 * @returns A function from answers to a new result.
 * @throws `ResiliensError` when compiled: `context-missing`, `age-outside-validity`, `date-outside-validity`; when called:
 * `id-unknown`, `answer-invalid`, `number-invalid`, `level-without-cut`.
 * @example
 * ```ts
 * import { borgeStressIndex2018, compileRow } from 'resiliens';
 *
 * const row = compileRow(borgeStressIndex2018);
 * row({ 'marital-discord': 'present', 'poor-housing': 'absent' })['areas']?.high; // => 6
 * ```
 * @since 0.1.0
 */
export const compileRow = (instrument: Instrument, options: ScoreOptions = {}): RowScorer => {
  const prepared = prepare(instrument, options);
  const { program } = prepared;
  checkValidity(program, options);
  const finishes = program.scores.map((_score, place) => finishOf(prepared.bands[place]?.bands ?? []));
  return (
    linearKernel(program, removedByAge(program, options.ageMonths), finishes) ??
    generalRow(program, options, finishes)
  );
};

const removedByAge = (
  { items, agedItems }: Program,
  age: AgeMonths | null | undefined,
): ReadonlySet<number> =>
  new Set(
    agedItems.sourced.filter((index) => {
      const span = items[index]?.item.sourcedAge;
      return age !== undefined && age !== null && span !== undefined && surelyOutside(age, span);
    }),
  );

/** How the bounds of a score become its part of the result. */
const finishOf = (bands: readonly Band[]): Finish => {
  if (bands.length === 0) return (value, low, high) => ({ value, low, high, band: null, bandByRule: null });
  const idAt = (place: number): string | null => bands[place]?.id ?? null;
  return (value, low, high, applies) => {
    const lowest = bandAt(bands, low);
    const settled = applies && lowest >= 0 && lowest === bandAt(bands, high);
    return {
      value,
      low,
      high,
      band: settled ? idAt(lowest) : null,
      bandByRule: value === null ? null : idAt(bandAt(bands, value)),
    };
  };
};

/** Any instrument: the same walk as `score`, with only its numbers taken along. */
const generalRow = (program: Program, options: ScoreOptions, finishes: readonly Finish[]): RowScorer => {
  const own = newWorkspace(program);
  return (answers) => {
    const work = own.busy ? newWorkspace(program) : own;
    work.busy = true;
    try {
      guarded(() => readAnswers(program, answers, work));
      applyAges(program, options.ageMonths, work);
      evaluateBounds(program, work.bounds);
      if (program.hasMissing) evaluateRule(program, work);
      const { low, high, state } = work.bounds;
      const result: Record<string, RowScore> = {};
      program.scores.forEach(({ node, id }, place) => {
        const applies = state[node] === APPLIES;
        const value = applies ? ruleValue(node, work, program.hasMissing) : null;
        result[id] = (finishes[place] as Finish)(value, low[node] as number, high[node] as number, applies);
      });
      return result;
    } finally {
      work.busy = false;
    }
  };
};
