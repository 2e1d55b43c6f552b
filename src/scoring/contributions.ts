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
import type { Program, ProgramItem, ProgramNode, ProgramScore } from './program/program.js';

/** Lists what each item adds to a score. */
export type ContributionMaker = (score: number, work: Workspace) => Contribution[];

/** The item nodes under a plain term are the same for each answer: made once, frozen, and shared by all results. */
export const contributionMaker = (program: Program): ContributionMaker => {
  const shared = new Map<number, Contribution>();
  return (place, work) => {
    const score = program.scores[place] as ProgramScore;
    if (score.terms === null) return score.items.map((item) => read(program, score, item, work));
    const list: Contribution[] = [];
    for (let index = 0; index < score.terms.length; index += 1) {
      list.push(term(program, score, place, index, work, shared));
    }
    return list;
  };
};

const STATES = 3;
const ANSWERS = 256;

const term = (
  program: Program,
  score: ProgramScore,
  place: number,
  index: number,
  work: Workspace,
  shared: Map<number, Contribution>,
): Contribution => {
  const { node, item, weight } = (score.terms ?? [])[index] as NonNullable<ProgramScore['terms']>[number];
  const code = work.codes[item] as number;
  const own = program.nodes[node] as ProgramNode;
  const isListed = program.items[item]?.answers !== null;
  const low = work.bounds.low[node] as number;
  const high = work.bounds.high[node] as number;
  const state = work.bounds.state[node] as number;
  // Of a guarded item one answer can stand for three amounts, so low and high are part of the key.
  const standing = low === high ? (low === own.number && own.operation === 'guard' ? 1 : 0) : 2;
  const key = (((place * 4096 + index) * STATES + standing) * STATES + state) * ANSWERS + code;
  const known = isListed ? shared.get(key) : undefined;
  if (known !== undefined) return known;
  const { low: least, high: most } = bounds(state, low, high, weight);
  const made = make(
    program,
    score,
    item,
    code,
    work,
    weight,
    ruleOf(own, code, state, low, high, program),
    least,
    most,
  );
  if (isListed) shared.set(key, made);
  return made;
};

const bounds = (state: number, low: number, high: number, weight: number): { low: number; high: number } => {
  if (state === DOES_NOT_APPLY) return { low: 0, high: 0 };
  const weighted = times({ low, high }, weight);
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

const read = (program: Program, score: ProgramScore, item: number, work: Workspace): Contribution => {
  const node = program.nodes.findIndex((candidate) => candidate.item === item);
  const code = work.codes[item] as number;
  const applies = node >= 0 && work.bounds.state[node] !== DOES_NOT_APPLY;
  const low = applies ? (work.bounds.low[node] as number) : 0;
  const high = applies ? (work.bounds.high[node] as number) : 0;
  return make(
    program,
    score,
    item,
    code,
    work,
    1,
    code === NOT_APPLICABLE ? 'not-applicable' : 'read',
    low,
    high,
  );
};

const make = (
  program: Program,
  score: ProgramScore,
  index: number,
  code: number,
  work: Workspace,
  weight: number,
  rule: ContributionRule,
  low: number,
  high: number,
): Contribution => {
  const { item, id } = program.items[index] as ProgramItem;
  const source = item.sources[0]?.source ?? score.score.sources[0]?.source ?? program.instrument.id;
  return Object.freeze({
    item: id,
    answer: answerOf(program, index, code, work),
    weight,
    rule,
    source,
    low,
    high,
  });
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
