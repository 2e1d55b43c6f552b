import { childRightsByAge } from '../../catalog/law/child-rights.js';
import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { dateForm } from '../../logic/date-is.js';
import type { Language } from '../../model/language.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type {
  ExplainPlanOptions,
  PlainAudience,
  PlanLine,
} from '../../model/practice/plan/plan-explanation.js';
import { readAge, rightByAge } from '../law/right-by-age.js';
import { planInForce } from '../plan/plan-in-force.js';
import { changedLines } from './changed-lines.js';
import { whenLines, whoLines } from './follow-up-lines.js';
import { heardLines } from './heard-lines.js';
import { isTold } from './is-told.js';
import { measureLines } from './measure-lines.js';
import { quote, sayDay } from './say-day.js';
import type { Telling } from './telling.js';
import { en } from './words/en.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';
import type { PlanTellings } from './words/plan-telling.js';

const LANGUAGES: Readonly<Record<Language, PlanTellings>> = { en, nb, nn };
const AUDIENCES: readonly PlainAudience[] = ['parent', 'child'];

/**
 * Tells a plan in plain words to a parent or to the child: what was heard from the child, what will happen, what one may refuse
 * and ask, whom to talk to, when it is looked at again, and what has changed where somebody has looked.
 *
 * No factor, number, rule or legal text is named, and nobody is blamed. The child's own words reach the parents only where the
 * child was told who would get to know them; a child is told nothing of what only controls the adults. Goals and views are the
 * plan's own texts, in the language they were written in: read them before you hand them over.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param options - Language and reader; the day, the child's age, and what {@link evaluate} found.
 * @returns Lines in reading order, plain JSON, new at each call.
 * @throws `ResiliensError` as {@link checkPlan} and {@link childRights} do; `option-invalid` for a language, reader or day there
 * is not.
 * @example
 * ```ts
 * import { createPlan, explainPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   goals: [{ id: 'g1', text: 'Plays with a friend after school', worksOn: ['peer-relationship-problems'], builds: [] }],
 *   measures: [{ id: 'm1', measure: 'leisure-activities', goals: ['g1'], voluntary: 'no', start: '2024-06-01' }],
 * });
 * const lines = explainPlan(plan, { language: 'en', audience: 'child' });
 *
 * lines[0]?.text; // => 'This is about the help that you get. It starts on 1 June 2024.'
 * lines.find(({ kind }) => kind === 'heard')?.text; // => 'We do not know yet what you think. We want to ask you.'
 * lines.find(({ kind }) => kind === 'goal')?.text; // => 'This is what we want to make happen: “Plays with a friend after school”.'
 * lines.filter(({ kind }) => kind === 'kept-in-mind')[0]?.text; // => 'None of this is your fault.'
 * ```
 * @since 0.1.0
 */
export const explainPlan = (plan: Plan, options: ExplainPlanOptions): readonly PlanLine[] => {
  const telling = tellingOf(plan, options);
  const { words, audience } = telling;
  const say = words[audience];
  const { start, intendedEnd, goals } = telling.plan;
  const until = intendedEnd === undefined ? [] : [say.until(sayDay(intendedEnd, words))];
  return [
    { kind: 'plan', text: [say.plan(sayDay(start, words), start < telling.date), ...until].join(' ') },
    ...heardLines(telling.plan, audience, words),
    ...goals
      .filter((goal) => isTold(goal, telling))
      .map(({ id, text }): PlanLine => ({ kind: 'goal', text: say.goal(quote(text, words)), ids: [id] })),
    ...measureLines(telling),
    ...(options.outcome === undefined ? [] : changedLines(telling, options.outcome)),
    ...whenLines(telling),
    ...whoLines(telling),
    ...say.say.map((text): PlanLine => ({ kind: 'say', text })),
    ...(isParty(telling, options) ? [{ kind: 'right' as const, text: say.party }] : []),
    ...say.keptInMind.map((text): PlanLine => ({ kind: 'kept-in-mind', text })),
  ];
};

const tellingOf = (given: Plan, options: ExplainPlanOptions): Telling => {
  needArgument(options, 'options');
  const { language, audience, date } = options;
  const plan = planInForce(given);
  needLanguage(language, LANGUAGES, ['options', 'language']);
  if (!AUDIENCES.includes(audience))
    throw new ResiliensError('option-invalid', ['options', 'audience'], { allowed: AUDIENCES });
  if (date !== undefined && dateForm(date) !== 'day')
    throw new ResiliensError('option-invalid', ['options', 'date'], { expected: 'YYYY-MM-DD' });
  return { plan, date: date ?? plan.start, audience, language, words: LANGUAGES[language] };
};

/** Only an age that is surely reached gives a right. */
const isParty = ({ date }: Telling, { ageMonths }: ExplainPlanOptions): boolean => {
  if (ageMonths === undefined) return false;
  const age = readAge(ageMonths);
  return childRightsByAge.some(
    (right) => right.id === 'be-a-party' && rightByAge(right, age, date).byAge === 'yes',
  );
};
