import { influenceBounds } from '../../ecology/invariants/outside.js';
import { isSupportive } from '../../ecology/meso/support.js';
import { isIn } from '../../logic/date-bounds.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { Link } from '../../model/ecology/link.js';
import type { ReachInPicture } from '../../model/report/ecology-content.js';
import type { TieLine } from '../../model/report/tie-line.js';
import type { Marks } from './conditions.js';
import type { Ground } from './ground.js';
import { isThin, lineWith } from './pairs.js';

const LINES: Readonly<Record<Influence['effect'], TieLine>> = {
  resource: 'strong',
  strain: 'stressful',
  mixed: 'mixed',
  unknown: 'ordinary',
};

/** What surely reaches the child's settings from settings outside, one entry for every two settings. */
export const reachesIn = (ground: Ground, marks: Marks): readonly ReachInPicture[] => {
  const found = new Map<string, ReachInPicture>();
  for (const reach of [...influences(ground, marks), ...links(ground, marks)]) {
    const key = JSON.stringify([reach.from, reach.to]);
    const before = found.get(key);
    found.set(key, before === undefined ? reach : both(before, reach));
  }
  return [...found.values()];
};

const influences = ({ view, person, options }: Ground, marks: Marks): readonly ReachInPicture[] =>
  view.ecology.influences.flatMap((influence) => {
    const { id, fromSettingId, toSettingId, carriers, what, flow, effect } = influence;
    if (isIn(view.day, influenceBounds(view.registry, influence)) !== 'yes') return [];
    const shown = options.labels === 'id' ? [] : [what];
    return [
      {
        from: fromSettingId,
        to: toSettingId,
        line: LINES[effect],
        flow,
        carriers: [carriers.map(person)],
        what: shown,
        marks: marks.on([id]),
      },
    ];
  });

/** Links of named persons between a setting of the child and one that is not. */
const links = ({ view, person }: Ground, marks: Marks): readonly ReachInPicture[] =>
  view.ecology.links.flatMap((link, place) => {
    const [a, b] = link.between;
    const carriers = [...(link.via ?? []), ...(link.correspondents ?? [])];
    const inner = [a, b].map((id) => view.isMicro[view.registry.setting.get(id) as number] === 'yes');
    if (carriers.length === 0 || inner[0] === inner[1] || view.linkHolds[place] !== 'yes') return [];
    const [from, to] = inner[0] ? [b, a] : [a, b];
    return [
      {
        from,
        to,
        line: lineWith([isSupportive([link])], isThin([link])),
        flow: flowOf(link, to),
        carriers: [carriers.map(person)],
        what: [],
        marks: marks.on([link.id]),
      },
    ];
  });

const flowOf = ({ direction, between: [, b] }: Link, to: string): ReachInPicture['flow'] => {
  if (direction === 'both') return 'both';
  if (direction !== 'a-to-b' && direction !== 'b-to-a') return null;
  return (direction === 'a-to-b') === (b === to) ? 'toward-child' : 'from-child';
};

const both = (one: ReachInPicture, two: ReachInPicture): ReachInPicture => ({
  ...one,
  line: one.line === two.line ? one.line : stronger(one.line, two.line),
  flow: one.flow === two.flow ? one.flow : 'both',
  carriers: [
    ...new Map(
      [...one.carriers, ...two.carriers].map((chain) => [chain.map(({ id }) => id).join(' '), chain]),
    ).values(),
  ],
  what: [...one.what, ...two.what],
  marks: [...new Set([...one.marks, ...two.marks])],
});

/** What carries and what weighs are mixed together; either outweighs a line that says nothing of it. */
const stronger = (one: TieLine, two: TieLine): TieLine => {
  const lines = [one, two];
  if (lines.includes('mixed') || (lines.includes('strong') && lines.includes('stressful'))) return 'mixed';
  for (const line of ['strong', 'stressful', 'ordinary'] as const) if (lines.includes(line)) return line;
  return 'tenuous';
};
