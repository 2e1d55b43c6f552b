import { ResiliensError } from '../errors/resiliens-error.js';
import type { Answers } from '../model/answers.js';
import type { Finding } from '../model/finding.js';
import type { Instrument } from '../model/instrument.js';
import type { AppliedRules, Result, ScoreOptions, ScoreResult } from '../model/result.js';
import type { BandTable } from '../model/score.js';
import { applyAges, checkValidity } from './ages.js';
import { type BandReading, bandAt, readBands } from './bands.js';
import { openItemsThatMatter } from './critical.js';
import { evaluateBounds } from './evaluate/bounds.js';
import { guarded, readAnswers } from './evaluate/read-answers.js';
import { evaluateRule } from './evaluate/rule.js';
import { ruleValue } from './evaluate/rule-value.js';
import { APPLIES, DOES_NOT_APPLY, newWorkspace, type Workspace } from './evaluate/workspace.js';
import { isExact, type ScoreTies } from './exactness.js';
import { noticed } from './findings.js';
import { limitsOf } from './limits-in-reach.js';
import { type Prepared, prepare } from './prepare.js';
import type { ProgramScore } from './program/program.js';
import { type ResultParts, resultParts } from './result-parts.js';
import { VERSION } from './version.js';

/**
 * Scores the answers of one child: for every score the value by the instrument's own rule, exact bounds over everything that is
 * not known, the band only where it is decided, and what each item adds.
 *
 * The steps: read the answers into codes; take away what a sourced age says does not apply; work out bounds and then the
 * values by rule, children before parents; read bands off the bounds; gather what stands out.
 *
 * @param answers - Item id to answer; a missing key is *not assessed*, never *absent*. Neither changed nor frozen.
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param options - Age in months, day, context for norms, completeness to hold the record against.
 * @returns A new, plain result; the parts that results share are frozen.
 * @throws `ResiliensError` `id-unknown`, `answer-invalid`, `number-invalid`, `level-without-cut`, `context-missing`,
 * `age-outside-validity`, `date-impossible`, `date-outside-validity`, `option-invalid`; `key-unknown` for an option there is none of.
 * @example
 * ```ts
 * import { borgeStressIndex2018, score } from 'resiliens';
 *
 * const { scores } = score({ 'marital-discord': 'present', criminality: 'unknown' }, borgeStressIndex2018);
 * [scores['areas']?.low, scores['areas']?.high, scores['areas']?.band]; // => [1, 7, null]
 * ```
 * @since 0.1.0
 */
export const score = (answers: Answers, instrument: Instrument, options: ScoreOptions = {}): Result => {
  const prepared = prepare(instrument, options);
  prepared.parts ??= resultParts(prepared.program, prepared.bands);
  // An answers object may run code of its own while it is read, even score again: then a second workspace is used.
  const work = prepared.workspace.busy ? newWorkspace(prepared.program) : prepared.workspace;
  work.busy = true;
  try {
    return evaluate(answers, prepared, prepared.parts, work, options);
  } finally {
    work.busy = false;
  }
};

const evaluate = (
  answers: Answers,
  prepared: Prepared,
  parts: ResultParts,
  work: Workspace,
  options: ScoreOptions,
): Result => {
  const { program } = prepared;
  const { instrument } = program;
  checkValidity(program, options);
  const outside = guarded(() => readAnswers(program, answers, work));
  const ages = applyAges(program, options.ageMonths, work);
  evaluateBounds(program, work.bounds);
  if (program.hasMissing) evaluateRule(program, work);
  const findings = noticed(program, work, outside);
  if (ages.length > 0) findings.unshift(...ages);
  const scores: Record<string, ScoreResult> = {};
  for (let place = 0; place < program.scores.length; place += 1) {
    const own = program.scores[place] as ProgramScore;
    scores[own.id] = scoreResult(prepared, parts, place, own, work, findings);
  }
  if (instrument.companions.length > 0) findings.push(...companions(instrument, scores));
  if (options.completeness !== undefined)
    findings.push(...thinRecords(instrument, scores, options.completeness));
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    declared: instrument.declared,
    scores,
    findings,
    caveats: parts.caveats,
    sources: parts.sources,
    version: VERSION,
  };
};

const scoreResult = (
  prepared: Prepared,
  parts: ResultParts,
  place: number,
  own: ProgramScore,
  work: Workspace,
  findings: Finding[],
): ScoreResult => {
  const { program } = prepared;
  const table = prepared.bands[place] as BandTable | null;
  const { node } = own;
  const low = work.bounds.low[node] as number;
  const high = work.bounds.high[node] as number;
  const state = work.bounds.state[node] as number;
  const applies = state !== DOES_NOT_APPLY;
  const value = state === APPLIES ? ruleValue(node, work, program.hasMissing) : null;
  const ties = parts.ties[place] as ScoreTies;
  const tally = parts.tally(place, work);
  const reading = table === null || !applies ? noReading() : readBands(table, low, high, own.score.step);
  if (!applies) findings.push(aboutScore('score:nothing-applicable', 'INFO', own.id, prepared));
  if (table !== null && applies && bandAt(table.bands, low) < 0)
    findings.push(aboutScore('score:below-bands', 'WARNING', own.id, prepared));
  const band = state === APPLIES ? reading.band : null;
  return {
    value,
    low,
    high,
    exact: isExact(program, own, ties, work),
    band,
    possibleBands: reading.possibleBands,
    bandByRule:
      value === null || table === null ? null : (table.bands[bandAt(table.bands, value)]?.id ?? null),
    answered: tally.answered,
    unknown: tally.unknown,
    notAssessed: tally.notAssessed,
    notApplicable: tally.notApplicable,
    contributions: tally.contributions,
    criticalUnknowns:
      table === null || band !== null || !applies
        ? []
        : openItemsThatMatter(
            program,
            node,
            work,
            ties.comparesNumbers ? limitsOf(table.bands, low, high) : null,
          ),
    toReach: table === null ? null : reading.toReach,
    toRuleOut: table === null ? null : reading.toRuleOut,
    applied: parts.applied[place] as AppliedRules,
  };
};

const noReading = (): BandReading => ({ band: null, possibleBands: [], toReach: {}, toRuleOut: {} });

const aboutScore = (
  rule: Finding['rule'],
  severity: Finding['severity'],
  id: string,
  prepared: Prepared,
): Finding => ({
  rule,
  severity,
  facts: { score: id },
  source: { basis: 'project', reference: prepared.program.instrument.id },
});

/** Something answered of one score and nothing of the score that belongs beside it. */
const companions = (instrument: Instrument, scores: Readonly<Record<string, ScoreResult>>): Finding[] =>
  instrument.companions.flatMap(({ rule, severity, score: own, with: other, source }): Finding[] =>
    (scores[own]?.answered ?? 0) > 0 && scores[other]?.answered === 0
      ? [{ rule, severity, facts: { score: own, with: other }, source }]
      : [],
  );

const thinRecords = (
  instrument: Instrument,
  scores: Readonly<Record<string, ScoreResult>>,
  completeness: number,
): Finding[] => {
  if (!(completeness >= 0 && completeness <= 1)) {
    throw new ResiliensError('option-invalid', ['options', 'completeness'], { least: 0, most: 1 });
  }
  return Object.entries(scores).flatMap(([id, { answered, unknown, notAssessed }]): Finding[] => {
    const applicable = answered + unknown.length + notAssessed.length;
    if (applicable === 0 || answered / applicable >= completeness) return [];
    const facts = { score: id, answered, applicable, completeness };
    return [
      {
        rule: 'record:thin',
        severity: 'WARNING',
        facts,
        source: { basis: 'project', reference: instrument.id },
      },
    ];
  });
};
