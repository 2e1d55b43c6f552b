import { practicePrinciples } from '../../catalog/principles.js';
import { needArgument, needList } from '../../errors/need-argument.js';
import type { PrincipleAnswer } from '../../model/practice/plan/principle-answer.js';
import type { PrincipleStanding } from '../../model/practice/principle.js';

/**
 * Lists every principle with its questions and whether somebody has answered it in words.
 *
 * Nothing is counted, weighed or ranked: an answer is there or it is not.
 *
 * @param answers - Answers of a plan, or of the plan of an investigation; neither changed nor frozen.
 * @param named - `thesis` for the five principles of the thesis only; without it all.
 * @returns The principles in the order of the catalogue.
 * @example
 * ```ts
 * import { principleStanding } from 'resiliens/practice';
 *
 * const answer = {
 *   id: 'a1',
 *   principle: 'participation',
 *   text: 'Three talks; wants to see more of the grandmother',
 *   by: 'child-welfare-worker',
 *   at: '2026-02-02',
 * } as const;
 * principleStanding([answer], 'thesis').map(({ state }) => state); // => ['unanswered', 'unanswered', 'unanswered', 'unanswered', 'answered']
 * ```
 * @since 0.1.0
 */
export const principleStanding = (
  answers: readonly PrincipleAnswer[],
  named?: 'thesis',
): readonly PrincipleStanding[] => {
  needList(answers, 'answers');
  for (const answer of answers) needArgument(answer, 'answers', ['principle']);
  return practicePrinciples
    .filter((principle) => named === undefined || principle.named === named)
    .map((principle) => {
      const own = answers.filter((answer) => answer.principle === principle.id).map(({ id }) => id);
      return { principle, state: own.length === 0 ? 'unanswered' : 'answered', answers: own };
    });
};
