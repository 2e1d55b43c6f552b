import { dayNumber, dayNumbers } from '../../logic/day-number.js';
import { monthsEarlier } from '../../logic/months-earlier.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Finding } from '../../model/finding.js';
import { markHolds } from '../meso/marks.js';
import { factOf, SUPPORT_FACTS } from '../meso/support.js';
import { holdsNow } from '../network-measures/pairs.js';
import { tiesOf } from '../network-measures/people.js';
import { levelsIn } from '../view/level.js';
import type { View } from '../view/view.js';
import { found } from './finding.js';

/** Findings about the day: W02, W03, W06, W07, W09, W11, W12, W13. */
export const dayFindings = (view: View): Finding[] => [
  ...thinSettings(view),
  ...unqualified(view),
  ...professionalOnly(view),
  ...unreviewed(view),
  ...childAtWork(view),
  ...withoutHome(view),
  ...unconnected(view),
];

/** W02: a setting of the child with nobody else in it. W03: one in which nothing is done. */
const thinSettings = (view: View): Finding[] => {
  const busy = new Set(
    view.ecology.activities.filter((one) => holdsNow(view, one) !== 'no').map((one) => one.settingId),
  );
  return view.micro.flatMap((place) => {
    const { id } = view.ecology.settings[place] as Setting;
    const path = ['settings', place];
    const isAlone = (view.partsIn[place] ?? []).every(({ person }) => person === view.registry.focal);
    return [
      ...(isAlone ? [found('w02', path, [id], {}, 'INFO')] : []),
      ...(busy.has(id) ? [] : [found('w03', path, [id], {}, 'INFO')]),
    ];
  });
};

/** W06: a link of which nobody has said how it is; knowledge is no route, so nothing is asked about it. */
const unqualified = (view: View): Finding[] =>
  view.ecology.links.flatMap((link, place) => {
    const isOpen = SUPPORT_FACTS.every((fact) => factOf([link], fact) === 'unknown');
    if (!isOpen || link.type === 'knowledge' || view.linkHolds[place] === 'no') return [];
    return [found('w06', ['links', place], [link.id], {}, 'INFO')];
  });

/** W07: everybody the child has a tie to is a professional, where somebody has looked into the child's network. */
const professionalOnly = (view: View): Finding[] => {
  const { focalPersonId, persons } = view.ecology;
  const isLookedInto = markHolds(persons[view.registry.focal]?.assessed?.network, view.day, {}) === 'yes';
  const ties = tiesOf(view).get(focalPersonId) ?? [];
  if (!isLookedInto || ties.length === 0 || ties.some(({ other }) => other.sphere !== 'formal')) return [];
  return [found('w07', ['dyads'], [focalPersonId, ...ties.map(({ other }) => other.id)])];
};

/** Months after which an open measure without any review is pointed out. */
const OPEN_MONTHS = 24;

/** W09: a measure that has gone on for more than two years without a review; only measures are reviewed. */
const unreviewed = (view: View): Finding[] => {
  const limit = dayNumber(monthsEarlier(view.date, OPEN_MONTHS));
  const reviewed = new Set(
    view.ecology.events
      .filter(({ kind, date }) => kind === 'measure-review' && dayNumbers(date)[0] <= view.day)
      .flatMap(({ refs }) => refs),
  );
  return view.ecology.measures.flatMap(({ id, interval }, place) => {
    if (interval?.from === undefined || interval.to !== undefined || reviewed.has(id)) return [];
    return dayNumbers(interval.from)[1] - 1 < limit
      ? [found('w09', ['measures', place], [id], { months: OPEN_MONTHS })]
      : [];
  });
};

/** Age in months up to which active part in a workplace or service is pointed out. */
const CHILD_MONTHS = 13 * 12;

/** W11: a child under 13 years who takes active part in a workplace or service. */
const childAtWork = (view: View): Finding[] => {
  const { born } = view.ecology.persons[view.registry.focal] ?? {};
  if (born === undefined || dayNumbers(born)[0] <= dayNumber(monthsEarlier(view.date, CHILD_MONTHS)))
    return [];
  return view.micro.flatMap((place) => {
    const { id, kind } = view.ecology.settings[place] as Setting;
    return kind === 'workplace' || kind === 'service'
      ? [found('w11', ['settings', place], [id], { kind })]
      : [];
  });
};

const HOMES: readonly Setting['kind'][] = ['home', 'second-home', 'foster-home', 'kin-home'];

/** W12: none of the child's settings is a home. A child that is not born has none. */
const withoutHome = (view: View): Finding[] => {
  const { born } = view.ecology.persons[view.registry.focal] ?? {};
  if (born !== undefined && dayNumbers(born)[0] > view.day) return [];
  const kinds = [...view.micro, ...view.maybeMicro].map(
    (place) => (view.ecology.settings[place] as Setting).kind,
  );
  if (kinds.some((kind) => HOMES.includes(kind))) return [];
  return [
    found('w12', ['settings'], [view.ecology.focalPersonId], { institution: kinds.includes('institution') }),
  ];
};

/** W13: a setting that nothing joins to the child's; whoever takes part in both may be the one who carries something. */
const unconnected = (view: View): Finding[] => {
  const around = new Set(
    view.micro.flatMap((place) => (view.partsIn[place] ?? []).map(({ record }) => record.personId)),
  );
  return levelsIn(view).flatMap((level, place) => {
    if (level !== 'unconnected') return [];
    const { id } = view.ecology.settings[place] as Setting;
    const here = (view.partsIn[place] ?? []).map(({ record }) => record.personId);
    const carriers = [...new Set(here)].filter((person) => around.has(person));
    return [found('w13', ['settings', place], [id, ...carriers], { setting: id, carriers })];
  });
};
