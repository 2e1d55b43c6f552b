import { and } from '../../../logic/and.js';
import { listUnder } from '../../../logic/list-under.js';
import { not } from '../../../logic/not.js';
import type { Setting } from '../../../model/ecology/setting.js';
import type { MesoPair } from '../../meso/meso.js';
import type { PlacedRoute } from '../../meso/routes.js';
import { factOf } from '../../meso/support.js';
import { channelsOf, isSole, mesoLinks } from '../../network-measures/pairs.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import {
  asking,
  eachOf,
  type Ground,
  NOT_APPLICABLE,
  reading,
  type SignalRule,
  unless,
  where,
} from '../rule.js';

export const HOMES: readonly Setting['kind'][] = ['home', 'second-home', 'foster-home', 'kin-home'];
const SCHOOLS: readonly Setting['kind'][] = ['school', 'kindergarten'];

/** Pairs of a home with a school or kindergarten. */
const homeAndSchool = ({ meso, settings }: Ground): MesoPair[] => {
  const kinds = settings.map(({ kind }) => kind);
  const joins = (one: number, two: number): boolean =>
    HOMES.includes(kinds[one] as Setting['kind']) && SCHOOLS.includes(kinds[two] as Setting['kind']);
  return meso.pairs.filter(({ one, two }) => joins(one, two) || joins(two, one));
};

/** Ids of the records that a route rests on: its links, or the parts of the person who is in both. */
const basisOf = ({ partsIn }: Ground, { pair }: MesoPair, { route, persons }: PlacedRoute): string[] => {
  if (route.links.length > 0) return [...route.links];
  const [person] = persons ?? [];
  return pair.flatMap((id) =>
    partsIn(id)
      .filter((part) => part.person === person && part.record.mode === 'active')
      .map(({ record }) => record.id),
  );
};

const alone: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-1', 'section 5', {
    direction: 'risk',
    otherReadings: ['may-be-growth'],
  }),
  reads: ['markMaxAgeDays', 'youngChildMonths'],
  read: ({ meso }) => {
    if (meso.settings.length < 2) return NOT_APPLICABLE;
    const around = new Map<string, MesoPair[]>();
    for (const pair of meso.pairs) for (const id of pair.pair) listUnder(around, id).push(pair);
    return eachOf(meso.settings, (id) => {
      const own = around.get(id) ?? [];
      if (own.some(({ linked }) => linked === 'yes')) return reading([]);
      const open = own.filter(({ linked }) => linked === 'unknown').map(({ pair }) => notLookedInto(pair));
      if (open.length === 0 && meso.view.maybeMicro.length > 0) return reading([]);
      return unless(open, { about: [id], basis: [id] });
    });
  },
};

/** Asks for the links between two settings. */
const notLookedInto = (pair: readonly string[]): ReturnType<typeof ask> => ask('links-looked-into', ...pair);

/** The child's settings beside the homes where the caregiver has the care, in which she takes part. */
const otherArenas = (
  { partsIn, settings }: Ground,
  caregiver: string,
): { readonly setting: string; readonly part: string }[] =>
  settings.flatMap(({ id, kind }) =>
    partsIn(id)
      .filter(
        ({ record, holds }) => record.personId === caregiver && record.mode === 'active' && holds === 'yes',
      )
      .filter(({ record }) => record.role !== 'caregiver' || !HOMES.includes(kind))
      .map(({ record }) => ({ setting: id, part: record.id })),
  );

/** Ids of the parts in which persons have the care. */
const careParts = ({ view }: Ground, caregivers: readonly string[]): string[] =>
  view.ecology.participations
    .filter(({ personId, role }) => role === 'caregiver' && caregivers.includes(personId))
    .map(({ id }) => id);

const absent: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-2', 'sections 5 and 6', {
    direction: 'risk',
    otherReadings: ['ask-why-absent'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const { caregivers, settings, view, isMarked } = ground;
    if (caregivers.length === 0 || settings.length < 2) return NOT_APPLICABLE;
    if (caregivers.some((one) => otherArenas(ground, one).length > 0)) return reading([]);
    const own = new Set(careParts(ground, caregivers));
    const homes = new Set(
      view.ecology.participations.filter(({ id }) => own.has(id)).map(({ settingId }) => settingId),
    );
    const open = settings
      .filter(({ id, assessed }) => !homes.has(id) && !isMarked(assessed?.participants))
      .map(({ id }) => ask('participants-looked-into', id));
    return unless(open, { about: caregivers, basis: [...own] });
  },
};

const active: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-3', 'section 5', {
    direction: 'protective',
    otherReadings: ['conflict-there'],
  }),
  reads: [],
  read: (ground) => {
    if (ground.caregivers.length === 0 || ground.settings.length < 2) return NOT_APPLICABLE;
    return reading(
      ground.caregivers.flatMap((caregiver) =>
        otherArenas(ground, caregiver).map(({ setting, part }) => ({
          about: [caregiver, setting],
          basis: [part],
        })),
      ),
    );
  },
};

const oneProfessional: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-4', 'section 6', {
    direction: 'question',
    otherReadings: ['new-caseworker'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) =>
    eachOf(
      ground.meso.pairs.filter(({ routes }) => routes.length === 1 && routes[0]?.route.sphere === 'formal'),
      (pair) =>
        unless(isSole(pair) ? [] : [notLookedInto(pair.pair)], {
          about: pair.pair,
          basis: basisOf(ground, pair, pair.routes[0] as PlacedRoute),
        }),
      true,
    ),
};

const goodCooperation: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-5', 'section 6', {
    direction: 'protective',
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) =>
    eachOf(homeAndSchool(ground), (pair) => {
      const good = pair.routes.filter(({ route }) => route.supportive === 'yes');
      if (good.length >= 2)
        return reading([{ about: pair.pair, basis: good.flatMap((route) => basisOf(ground, pair, route)) }]);
      const open = pair.routes.filter(({ route }) => route.supportive === 'unknown');
      if (good.length + open.length >= 2)
        return asking(
          ...open.map(({ route }) => ask('support-facts', ...pair.pair, ...(route.carriers ?? []))),
        );
      return asking(...(pair.isOpen ? [notLookedInto(pair.pair)] : []));
    }),
};

const conflicting: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-6', 'section 5', {
    direction: 'risk',
    otherReadings: ['difference-is-no-conflict'],
  }),
  reads: [],
  read: ({ meso }) =>
    eachOf(
      mesoLinks(meso).filter(({ link }) => link.type !== 'knowledge'),
      ({ link, pair }) =>
        where(
          not(and([factOf([link], 'roleDemandsFit'), factOf([link], 'sharedGoals')])),
          { about: pair.pair, basis: [link.id] },
          ask('support-facts', link.id),
        ),
    ),
};

const thinTalk: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-10', null, {
    direction: 'question',
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const pairs = new Set(homeAndSchool(ground));
    const talks = mesoLinks(ground.meso).filter(
      ({ link, pair }) => link.type === 'communication' && pairs.has(pair),
    );
    const best = channelsOf(ground.meso);
    return eachOf([...new Set(talks.map(({ pair }) => pair))], (pair) => {
      const own = talks.filter((talk) => talk.pair === pair).map(({ link }) => link);
      const directions = own.map(({ direction }) => direction ?? 'unknown');
      const channel = best.get(pair);
      const isImpersonal = channel === 'letter' || channel === 'notice';
      const isOneWay = directions.every((direction) => direction === 'a-to-b' || direction === 'b-to-a');
      const isUnknown =
        channel === undefined || (!directions.includes('both') && directions.includes('unknown'));
      if (isUnknown) return asking(ask('channel-and-direction', ...pair.pair));
      if (!isImpersonal && !isOneWay) return reading([]);
      return unless(pair.isOpen ? [notLookedInto(pair.pair)] : [], {
        about: pair.pair,
        basis: own.map(({ id }) => id),
      });
    });
  },
};

/** Rules about what joins the child's settings. */
export const linkRules: readonly SignalRule[] = [
  alone,
  absent,
  active,
  oneProfessional,
  goodCooperation,
  conflicting,
  thinTalk,
];
