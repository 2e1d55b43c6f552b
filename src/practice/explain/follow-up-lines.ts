import { measureOutlines } from '../../catalog/measures/outlines.js';
import { roleWords } from '../../catalog/words/roles.js';
import type { AuthorRole } from '../../model/informant.js';
import type { PlanLine } from '../../model/practice/plan/plan-explanation.js';
import { dueEntries } from '../follow-up/due-entries.js';
import { fillIntervals } from '../follow-up/options.js';
import { sayDay } from './say-day.js';
import type { Telling } from './telling.js';

/** When it is looked at again: the earliest day that falls due, and the next where that one has passed. */
export const whenLines = ({ plan, date, audience, words }: Telling): readonly PlanLine[] => {
  const say = words[audience];
  const evaluations = dueEntries(
    plan,
    date,
    ({ measure }) => measureOutlines[measure],
    fillIntervals({}),
  ).filter(({ kind }) => kind === 'evaluation');
  const [first] = evaluations;
  if (first === undefined) return [{ kind: 'when', text: say.notSet }];
  if (first.standing !== 'overdue') return [{ kind: 'when', text: say.next(sayDay(first.dueOn, words)) }];
  const next = evaluations.find(({ standing }) => standing !== 'overdue');
  const late = say.late(sayDay(first.dueOn, words));
  return [
    { kind: 'when', text: next === undefined ? late : `${late} ${say.next(sayDay(next.dueOn, words))}` },
  ];
};

/** Whom to talk to. */
export const whoLines = ({ plan, audience, language, words }: Telling): readonly PlanLine[] => {
  const say = words[audience];
  const contacts = plan.measures.flatMap(({ contactPerson }) =>
    contactPerson === undefined ? [] : [contactPerson],
  );
  const named = (role: AuthorRole): string => roleWords[role][language];
  const roles = [...new Set(contacts)].filter((role) => role !== plan.coordinator);
  const lines = [
    ...(plan.coordinator === undefined ? [] : [say.coordinator(named(plan.coordinator))]),
    ...roles.map((role) => say.contact(named(role))),
  ];
  return (lines.length === 0 ? [say.anyone] : lines).map((text) => ({ kind: 'who', text }));
};
