import type { ChildView } from '../../model/child-view.js';
import type { PlainAudience, PlanLine } from '../../model/practice/plan/plan-explanation.js';
import type { PlanInForce } from '../plan/plan-in-force.js';
import { quote } from './say-day.js';
import type { PlanTellings } from './words/plan-telling.js';

/** What was heard from the child, and how it counted. */
export const heardLines = (
  { childViews }: PlanInForce,
  audience: PlainAudience,
  words: PlanTellings,
): readonly PlanLine[] =>
  childViews.length === 0
    ? [{ kind: 'heard', text: words[audience].notHeard }]
    : childViews.map((view) => ({
        kind: 'heard',
        text: sentences(view, audience, words).join(' '),
        ids: [view.id],
      }));

const sentences = (
  { mode, view, weight, informedAboutUse }: ChildView,
  audience: PlainAudience,
  words: PlanTellings,
): readonly string[] => {
  const say = words[audience];
  const heard = say.heard[mode];
  if (view === undefined || view.trim() === '') return [heard];
  // What others saw was never confided by the child.
  const told = informedAboutUse === 'yes' || mode === '1.3';
  // A child that was not told who would hear its words has not had its say before they are passed on.
  if (!told && audience === 'parent') return [heard, say.notToldOfUse];
  const counted =
    weight === undefined || weight.trim() === '' ? say.notWeighed : say.weighed(quote(weight, words));
  return [heard, say.view(quote(view, words)), counted, ...(told ? [] : [say.notToldOfUse])];
};
