import type { Conflict } from '../../model/assessment-answers.js';
import { sideOf, speaking } from './combine.js';
import type { ReadAssessment } from './read-for.js';

/** Lists the items of an assessment that was read whose observations contradict each other. */
export const listConflicts = ({ items }: ReadAssessment): readonly Conflict[] =>
  [...items.values()]
    .filter(({ sides }) => sides.length > 1)
    .map(({ item, reads, sides, resolution }) => ({
      item: item.id,
      sides: sides.map((answer) => ({
        answer,
        observations: speaking(reads)
          .filter((read) => sideOf(read) === answer)
          .map(({ observation }) => observation),
      })),
      resolution,
    }));
