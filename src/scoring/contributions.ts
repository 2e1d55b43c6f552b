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

/** The terms of a sum with the contributions they have made so far, laid out flat: one place for each answer code of a plain term. */
export interface SharedTerms {
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

/** Lays the terms of a sum out, with nothing made yet. */
export const sharedTerms = (program: Program, terms: readonly ProgramTerm[]): SharedTerms => {
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

/**
 * What a term of a sum adds: made once for each item and answer, frozen, and shared by all results.
 *
 * It follows from the answer alone, unless an exclusion or a filter stands over the item: then one answer has several.
 */
export const contribute = (
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

/** What an item shows of itself where the score is no sum. */
export const readContribution = (
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
