import { and } from '../../logic/and.js';
import type { DateBounds } from '../../logic/date-bounds.js';
import { not } from '../../logic/not.js';
import { or } from '../../logic/or.js';
import type { Link } from '../../model/ecology/link.js';
import type { Registry } from '../document/registry.js';
import { type Check, note, type Problems } from './problem.js';
import { isMicroWithin, takesPart } from './taking-part.js';

/** Checks of links: E04 to E08. */
export const checkLinks: Check = (registry, problems) => {
  registry.ecology.links.forEach((link, place) => {
    const path = ['links', place];
    if (link.between[0] === link.between[1]) {
      note(problems, 'yes', 'e04', 'value-invalid', [...path, 'between'], { id: link.id });
      return;
    }
    checkFocal(registry, problems, link, path);
    checkEnds(registry, problems, link, place);
    if (link.type === 'supplementary') checkVia(registry, problems, link, place, 'e06');
    if (link.type === 'indirect') checkVia(registry, problems, link, place, 'e08');
  });
};

/** The links that the child makes herself are derived. */
const checkFocal = (
  { ecology }: Registry,
  problems: Problems,
  link: Link,
  path: readonly (string | number)[],
): void => {
  for (const key of ['via', 'correspondents'] as const) {
    const place = link[key]?.indexOf(ecology.focalPersonId) ?? -1;
    if (place >= 0) note(problems, 'yes', 'e07', 'value-invalid', [...path, key, place], { id: link.id });
  }
};

const endsOf = (registry: Registry, link: Link): readonly [number, number] => [
  registry.setting.get(link.between[0]) as number,
  registry.setting.get(link.between[1]) as number,
];

const checkEnds = (registry: Registry, problems: Problems, link: Link, place: number): void => {
  const within = registry.linkBounds[place] as DateBounds;
  const micro = endsOf(registry, link).map((end) => isMicroWithin(registry, end, within));
  const facts = { id: link.id };
  if (link.type === 'supplementary') {
    const outside = micro.indexOf('no');
    // What reaches the child from a setting it takes no part in is an influence.
    if (outside >= 0) {
      note(problems, 'yes', 'e05', 'value-invalid', ['links', place, 'between', outside], {
        ...facts,
        expected: 'influence',
      });
    } else
      note(problems, and(micro) === 'unknown' ? 'unknown' : 'no', 'e05', 'value-invalid', ['links', place]);
    return;
  }
  note(problems, not(or(micro)), 'e05', 'value-invalid', ['links', place, 'between'], facts);
  const named = (link.via?.length ?? 0) + (link.correspondents?.length ?? 0) > 0;
  const reachesOut = or(micro) === 'yes' && micro.includes('no');
  if (reachesOut && !named && link.type !== 'indirect') {
    const key = link.type === 'communication' ? 'correspondents' : 'via';
    note(problems, 'yes', 'e05', 'required-missing', ['links', place, key], facts);
  }
};

/** Whoever takes part in both settings links them alone; a chain is for those who do not. */
const checkVia = (
  registry: Registry,
  problems: Problems,
  link: Link,
  place: number,
  rule: 'e06' | 'e08',
): void => {
  const path = ['links', place, 'via'];
  const { id, via = [] } = link;
  if (via.length === 0) note(problems, 'yes', rule, 'required-missing', path, { id });
  const ends = endsOf(registry, link);
  const within = registry.linkBounds[place] as DateBounds;
  via.forEach((name, index) => {
    if (name === registry.ecology.focalPersonId) return;
    const person = registry.person.get(name) as number;
    const inBoth = and(ends.map((end) => takesPart(registry, person, end, within, true)));
    const [violated, facts] =
      rule === 'e06' ? [not(inBoth), { id }] : [inBoth, { id, expected: 'supplementary' }];
    note(problems, violated, rule, 'value-invalid', [...path, index], facts);
  });
};
