import type { DueEntry } from '../../../model/practice/due.js';
import { type LintGround, notice, type PlanRule, type Running, says } from '../ground.js';

const cautioned = ({ running }: LintGround, rule: string): readonly Running[] =>
  running.filter(({ measure }) => measure.cautions.includes(rule));

/** Few days a month, or none written down. */
export const vh1: PlanRule = (ground) =>
  cautioned(ground, 'VH1').flatMap(({ planned: { id, daysPerMonth }, path }) => {
    if (daysPerMonth === undefined)
      return [notice('vh1', { path, ids: [id], severity: 'INFO', facts: { daysPerMonth: null } })];
    const most = ground.limits.visitingLowDaysPerMonth;
    return daysPerMonth > most ? [] : [notice('vh1', { path, ids: [id], facts: { daysPerMonth, most } })];
  });

/** A young child and few days. */
export const vh2: PlanRule = (ground) => {
  const { age, limits } = ground;
  if (age === null || age.low >= limits.youngChildMonths) return [];
  return cautioned(ground, 'VH2').flatMap(({ planned: { id, daysPerMonth }, path }) => {
    if (daysPerMonth === undefined || daysPerMonth > limits.visitingLowDaysPerMonth) return [];
    const facts = { daysPerMonth, ageMonths: age.low, below: limits.youngChildMonths };
    return [notice('vh2', { path, ids: [id], facts })];
  });
};

/** No note on how child and home fit. */
export const vh3: PlanRule = (ground) =>
  cautioned(ground, 'VH3')
    .filter(({ planned }) => !says(planned.match))
    .map(({ planned: { id }, path }) => notice('vh3', { path, ids: [id] }));

/** No contact person who knows child and family, or a home that nobody has informed and guided. */
export const vh4: PlanRule = (ground) =>
  cautioned(ground, 'VH4').flatMap(({ planned, path }) => {
    const lacks = [
      ...(planned.contactPerson === undefined ? ['contact-person'] : []),
      ...(planned.contactKnowsFamily === 'yes' ? [] : ['contact-knows-family']),
      ...(planned.informedOfGoals === 'yes' ? [] : ['informed-of-goals']),
    ];
    return lacks.length === 0 ? [] : [notice('vh4', { path, ids: [planned.id], facts: { lacks } })];
  });

/** The parents' part in it, and how they see the pay. */
export const vh5: PlanRule = (ground) =>
  cautioned(ground, 'VH5').flatMap(({ planned, path }) => {
    const lacks = [
      ...(says(planned.parentsPart) ? [] : ['parents-part']),
      ...(planned.economicMotiveDiscussed === 'yes' ? [] : ['economic-motive']),
    ];
    return lacks.length === 0 ? [] : [notice('vh5', { path, ids: [planned.id], facts: { lacks } })];
  });

/** The only measure, while a risk in the home goes on. */
export const vh6: PlanRule = ({ running, profile }) => {
  const home = running.filter(({ measure }) => measure.cautions.includes('VH6'));
  const [first] = home;
  if (first === undefined || home.length < running.length) return [];
  const ids = profile.risk.byGroup.find(({ value }) => value === 'family')?.met ?? [];
  return ids.length === 0 ? [] : [notice('vh6', { path: first.path, ids })];
};

/** A measure that runs by itself: no evaluation, or no contact with the home. */
export const vh7: PlanRule = (ground) =>
  cautioned(ground, 'VH7').flatMap(({ planned: { id }, path }) => {
    const late = ground.due.filter(
      ({ measure, standing, kind }) => measure === id && standing === 'overdue' && kind !== 'end',
    );
    const [first] = late;
    if (first === undefined) return [];
    const facts = { lacks: late.map(({ kind }) => kind), since: sinceOf(first), dueOn: first.dueOn };
    return [notice('vh7', { path, ids: [id], facts })];
  });

const sinceOf = ({ since, dueOn }: DueEntry): string => since ?? dueOn;
