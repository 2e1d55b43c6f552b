import type { Contribution } from '../model/result.js';
import { contribute, readContribution, type SharedTerms, sharedTerms } from './contributions.js';
import { isSkipped } from './evaluate/item.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, type Workspace } from './evaluate/workspace.js';
import type { Program, ProgramItem, ProgramScore } from './program/program.js';
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

/** Prepares the walk over each score of a program. */
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
  const contributions = score.items.map((item) =>
    readContribution(program, score, item, places[item] as number, work),
  );
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
  if (code === NOT_APPLICABLE || isSkipped(program.skipOf[item] as number, work.bounds))
    tally.notApplicable.push(id);
  else if (code === NOT_ASSESSED) tally.notAssessed.push(id);
  else tally.unknown.push(id);
};
