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
    if (link.type === 'supplementary') checkSupplementary(registry, problems, link, place);
    if (link.type === 'indirect') checkIndirect(registry, problems, link, place);
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

const checkSupplementary = (registry: Registry, problems: Problems, link: Link, place: number): void => {
  if ((link.via?.length ?? 0) === 0) {
    note(problems, 'yes', 'e06', 'required-missing', ['links', place, 'via'], { id: link.id });
  }
  link.via?.forEach((id, index) => {
    if (id === registry.ecology.focalPersonId) return;
    const inBoth = activeInBoth(registry, id, link, place);
    note(problems, not(inBoth), 'e06', 'value-invalid', ['links', place, 'via', index], { id: link.id });
  });
};

const activeInBoth = (registry: Registry, id: string, link: Link, place: number): ReturnType<typeof and> => {
  const person = registry.person.get(id) as number;
  const within = registry.linkBounds[place] as DateBounds;
  return and(endsOf(registry, link).map((end) => takesPart(registry, person, end, within, true)));
};

const checkIndirect = (registry: Registry, problems: Problems, link: Link, place: number): void => {
  if ((link.via?.length ?? 0) === 0) {
    note(problems, 'yes', 'e08', 'required-missing', ['links', place, 'via'], { id: link.id });
  }
  link.via?.forEach((id, index) => {
    if (id === registry.ecology.focalPersonId) return;
    const inBoth = activeInBoth(registry, id, link, place);
    note(problems, inBoth, 'e08', 'value-invalid', ['links', place, 'via', index], {
      id: link.id,
      expected: 'supplementary',
    });
  });
};
