import { monthsLater } from '../../../logic/months-later.js';
import { type LintGround, notice, type PlanRule, type Running, says } from '../ground.js';

/** Measures that pay for something: by their kind, or because a payment is written down. */
const paying = ({ running }: LintGround): readonly Running[] =>
  running.filter(
    ({ measure, planned }) =>
      measure.cautions.includes('EC1') &&
      (measure.id !== 'leisure-activities' || planned.payment !== undefined),
  );

/** No purpose that benefits this child, or poverty as the only reason. */
export const ec1: PlanRule = (ground) =>
  paying(ground).flatMap(({ planned, path }) => {
    const lacks = [
      ...(says(planned.purpose) ? [] : ['purpose']),
      ...(planned.povertyAlone === 'yes' ? ['reason-beyond-poverty'] : []),
    ];
    return lacks.length === 0 ? [] : [notice('ec1', { path, ids: [planned.id], facts: { lacks } })];
  });

/** Money paid out in cash. */
export const ec2: PlanRule = (ground) =>
  paying(ground)
    .filter(({ planned }) => planned.payment === 'cash')
    .map(({ planned: { id }, path }) => notice('ec2', { path, ids: [id] }));

/** Money alone, social services not considered, or a long grant without a look at debt. */
export const ec3: PlanRule = (ground) => {
  const money = paying(ground);
  const alone = money.length === ground.running.length;
  return money.flatMap(({ planned, path }) => {
    const lacks = [
      ...(alone ? ['other-measure'] : []),
      ...(planned.socialServicesConsidered === 'yes' ? [] : ['social-services']),
      ...(isLong(planned, ground) && planned.debtAdviceConsidered !== 'yes' ? ['debt-advice'] : []),
    ];
    if (lacks.length === 0) return [];
    const severity = alone ? 'WARNING' : 'INFO';
    return [notice('ec3', { path, ids: [planned.id], severity, facts: { lacks } })];
  });
};

/** Whether it has run, or is meant to run, longer than the limit. */
const isLong = ({ start, intendedEnd }: Running['planned'], { date, limits }: LintGround): boolean => {
  const limit = monthsLater(start, limits.longGrantMonths);
  return date > limit || (intendedEnd !== undefined && intendedEnd > limit);
};
