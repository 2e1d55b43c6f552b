import { withoutRemainder } from '../logic/decimals.js';
import { times } from '../logic/interval.js';
import type { Answer } from '../model/answers.js';
import type { Contribution, ContributionRule } from '../model/result.js';
import {
  APPLIES,
  DOES_NOT_APPLY,
  FIRST_ANSWER,
  MAY_NOT_APPLY,
  NOT_APPLICABLE,
  NOT_ASSESSED,
  type Workspace,
} from './evaluate/workspace.js';
import { isLeaf } from './program/leaves.js';
import type { Program, ProgramItem, ProgramNode, ProgramScore, ProgramTerm } from './program/program.js';
import { nodesBelow } from './program/scores.js';

/** What one walk over the items of a score gathers. */
interface Tally {
  answered: number;
  readonly unknown: string[];
  readonly notAssessed: string[];
  readonly notApplicable: string[];
  readonly contributions: Contribution[];
}

/** Gathers, for a score given by its place, what each item adds and how the items stand. */
export type TallyMaker = (place: number, work: Workspace) => Tally;

/**
 * Makes contributions once for each item and answer, frozen, and lets all results share them.
 *
 * What an item adds follows from its answer alone, unless an exclusion or a filter stands over it: then one answer has
 * several contributions.
 */
export const tallyMaker = (program: Program): TallyMaker => {
  const terms = program.scores.map((score) =>
    score.terms === null ? null : sharedTerms(program, score.terms),
  );
  const places = program.scores.map((score) => (score.terms === null ? placesRead(program, score) : []));
  return (place, work) => {
    const score = program.scores[place] as ProgramScore;
    const shared = terms[place] ?? null;
    return shared === null
      ? readTally(program, score, places[place] as readonly number[], work)
      : sumTally(program, score, shared, work);
  };
};

/** For each item the first node under a score that reads it, or -1: the same item may count as something else in another score. */
const placesRead = ({ nodes, items }: Program, score: ProgramScore): readonly number[] => {
  const below = nodesBelow(score.node, nodes);
  return items.map((_, item) => below.find((index) => nodes[index]?.item === item) ?? -1);
};

const readTally = (
  program: Program,
  score: ProgramScore,
  places: readonly number[],
  work: Workspace,
): Tally => {
  const contributions = score.items.map((item) => read(program, score, item, places[item] as number, work));
  const tally: Tally = { answered: 0, unknown: [], notAssessed: [], notApplicable: [], contributions };
  for (const item of score.items) count(program, item, work, tally);
  return tally;
};

const sumTally = (program: Program, score: ProgramScore, shared: SharedTerms, work: Workspace): Tally => {
  const { codes } = work;
  const { items, offsets, byCode, isRepeated } = shared;
  // A copy of a list that is long enough already: cheaper than one that grows.
  const contributions = shared.blank.slice();
  const tally: Tally = { answered: 0, unknown: [], notAssessed: [], notApplicable: [], contributions };
  let answered = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as number;
    const code = codes[item] as number;
    contributions[index] =
      byCode[(offsets[index] as number) + code] ?? contribute(program, score, shared, index, work);
    if (isRepeated[index] === 1) continue;
    if (code >= FIRST_ANSWER) answered += 1;
    else count(program, item, work, tally);
  }
  tally.answered = answered;
  return tally;
};

/** Puts an item where it stands: answered, unknown, not assessed, not applicable. */
const count = (program: Program, item: number, work: Workspace, tally: Tally): void => {
  const code = work.codes[item] as number;
  if (code >= FIRST_ANSWER) {
    tally.answered += 1;
    return;
  }
  const id = (program.items[item] as ProgramItem).id;
  if (code === NOT_APPLICABLE || isSkipped(program.skipOf[item] as number, work))
    tally.notApplicable.push(id);
  else if (code === NOT_ASSESSED) tally.notAssessed.push(id);
  else tally.unknown.push(id);
};

const isSkipped = (skip: number, work: Workspace): boolean =>
  skip >= 0 && work.bounds.state[skip] === APPLIES && work.bounds.low[skip] === 1;

/** The terms of a sum with the contributions they have made so far, laid out flat: one place for each answer code of a plain term. */
interface SharedTerms {
  readonly terms: readonly ProgramTerm[];
  readonly items: Int32Array;
  /** Where the codes of a term begin in `byCode`. */
  readonly offsets: Int32Array;
  readonly byCode: (Contribution | undefined)[];
  /** Whether a term stands for its item and answer alone: no exclusion and no filter is over it. */
  readonly isPlain: readonly boolean[];
  /** 1 where an earlier term reads the same item, which is counted once. */
  readonly isRepeated: Uint8Array;
  /** What terms that are not plain have made. */
  readonly variants: readonly Contribution[][];
  readonly blank: readonly Contribution[];
}

const sharedTerms = (program: Program, terms: readonly ProgramTerm[]): SharedTerms => {
  const codes = terms.map(({ item }) => FIRST_ANSWER + (program.items[item]?.answers?.length ?? 1));
  const offsets = codes.map((_, index) => codes.slice(0, index).reduce((sum, own) => sum + own, 0));
  return {
    terms,
    items: Int32Array.from(terms.map(({ item }) => item)),
    offsets: Int32Array.from(offsets),
    byCode: new Array(codes.reduce((sum, own) => sum + own, 0)).fill(undefined),
    isPlain: terms.map(({ node }) => isLeaf(program.nodes[node] as ProgramNode, program.items)),
    isRepeated: Uint8Array.from(
      terms.map(({ item }, index) => (terms.findIndex((term) => term.item === item) < index ? 1 : 0)),
    ),
    variants: terms.map(() => []),
    blank: new Array(terms.length).fill(null),
  };
};

const contribute = (
  program: Program,
  score: ProgramScore,
  shared: SharedTerms,
  index: number,
  work: Workspace,
): Contribution => {
  const { node, item, weight } = shared.terms[index] as ProgramTerm;
  const code = work.codes[item] as number;
  const state = work.bounds.state[node] as number;
  const low = work.bounds.low[node] as number;
  const high = work.bounds.high[node] as number;
  const ends = bounds(state, low, high, weight);
  const rule = ruleOf(program.nodes[node] as ProgramNode, code, state, low, high, program);
  const answer = answerOf(program, item, code, work);
  const variants = shared.variants[index] as Contribution[];
  const same = (made: Contribution): boolean =>
    made.answer === answer && made.low === ends.low && made.high === ends.high && made.rule === rule;
  const known = variants.find(same);
  if (known !== undefined) return known;
  const made = make(program, score, item, answer, weight, rule, ends.low, ends.high);
  if (shared.isPlain[index] === true) shared.byCode[(shared.offsets[index] as number) + code] = made;
  else if (program.items[item]?.answers !== null) variants.push(made);
  return made;
};

const bounds = (state: number, low: number, high: number, weight: number): { low: number; high: number } => {
  if (state === DOES_NOT_APPLY) return { low: 0, high: 0 };
  const ends = times({ low, high }, weight);
  const weighted = { low: withoutRemainder(ends.low), high: withoutRemainder(ends.high) };
  if (state === APPLIES) return weighted;
  return { low: Math.min(0, weighted.low), high: Math.max(0, weighted.high) };
};

const ruleOf = (
  node: ProgramNode,
  code: number,
  state: number,
  low: number,
  high: number,
  program: Program,
): ContributionRule => {
  if (code === NOT_APPLICABLE) return 'not-applicable';
  if (state === DOES_NOT_APPLY) return 'skipped';
  if (state === MAY_NOT_APPLY) return 'may-be-skipped';
  if (node.operation === 'guard' && code >= FIRST_ANSWER) {
    const own = program.nodes[node.children[0] as number]?.table[code - FIRST_ANSWER];
    if (low !== high) return 'may-be-excluded';
    if (low !== own) return 'excluded';
  }
  return code >= FIRST_ANSWER ? 'answered' : 'open';
};

const read = (
  program: Program,
  score: ProgramScore,
  item: number,
  node: number,
  work: Workspace,
): Contribution => {
  const code = work.codes[item] as number;
  const applies = node >= 0 && work.bounds.state[node] !== DOES_NOT_APPLY;
  const low = applies ? (work.bounds.low[node] as number) : 0;
  const high = applies ? (work.bounds.high[node] as number) : 0;
  const rule = code === NOT_APPLICABLE ? 'not-applicable' : 'read';
  return make(program, score, item, answerOf(program, item, code, work), 1, rule, low, high);
};

const make = (
  program: Program,
  score: ProgramScore,
  index: number,
  answer: Contribution['answer'],
  weight: number,
  rule: ContributionRule,
  low: number,
  high: number,
): Contribution => {
  const { item, id } = program.items[index] as ProgramItem;
  const source = item.sources[0]?.source ?? score.score.sources[0]?.source ?? program.instrument.id;
  return Object.freeze({ item: id, answer, weight, rule, source, low, high });
};

const answerOf = (
  program: Program,
  index: number,
  code: number,
  work: Workspace,
): Answer | 'not-assessed' => {
  if (code === NOT_ASSESSED) return 'not-assessed';
  if (code === NOT_APPLICABLE) return 'not-applicable';
  if (code < FIRST_ANSWER) return 'unknown';
  const { answers } = program.items[index] as ProgramItem;
  return answers === null ? (work.numbers[index] as number) : (answers[code - FIRST_ANSWER] as Answer);
};
