import type { Setting } from '../../../model/ecology/setting.js';
import { channelsOf, isSole, mesoLinks } from '../../measures/pairs.js';
import { markHolds } from '../../meso/marks.js';
import type { MesoPair } from '../../meso/meso.js';
import type { PlacedRoute } from '../../meso/routes.js';
import { factOf } from '../../meso/support.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import { type Ground, NOT_APPLICABLE, reading, type SignalRule, together } from '../rule.js';

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
const basisOf = ({ view }: Ground, { pair }: MesoPair, { route, persons }: PlacedRoute): string[] => {
  if (route.links.length > 0) return [...route.links];
  const [person] = persons ?? [];
  return pair.flatMap((id) =>
    (view.partsIn[view.registry.setting.get(id) as number] ?? [])
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
    return together(
      meso.settings.map((id, place) => {
        const own = meso.pairs.filter(({ one, two }) => one === place || two === place);
        if (own.some(({ linked }) => linked === 'yes')) return reading([]);
        const open = own.filter(({ linked }) => linked === 'unknown');
        if (open.length > 0)
          return reading(
            [],
            open.map(({ pair }) => ask('links-looked-into', ...pair)),
          );
        return reading(meso.view.maybeMicro.length > 0 ? [] : [{ about: [id], basis: [id] }]);
      }),
    );
  },
};

/** The child's settings beside the homes where the caregiver has the care, in which she takes part. */
const otherArenas = (
  { view, settings }: Ground,
  caregiver: string,
): { readonly setting: string; readonly part: string }[] =>
  settings.flatMap(({ id, kind }) =>
    (view.partsIn[view.registry.setting.get(id) as number] ?? [])
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
    const { caregivers, settings, view, options } = ground;
    if (caregivers.length === 0 || settings.length < 2) return NOT_APPLICABLE;
    if (caregivers.some((one) => otherArenas(ground, one).length > 0)) return reading([]);
    const own = new Set(careParts(ground, caregivers));
    const homes = new Set(
      view.ecology.participations.filter(({ id }) => own.has(id)).map(({ settingId }) => settingId),
    );
    const open = settings
      .filter(
        ({ id, assessed }) =>
          !homes.has(id) && markHolds(assessed?.participants, view.day, options) !== 'yes',
      )
      .map(({ id }) => ask('participants-looked-into', id));
    if (open.length > 0) return reading([], open);
    return reading([{ about: caregivers, basis: [...own] }]);
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
    together([
      reading([]),
      ...ground.meso.pairs
        .filter(({ routes }) => routes.length === 1 && routes[0]?.route.sphere === 'formal')
        .map((pair) =>
          isSole(pair)
            ? reading([{ about: pair.pair, basis: basisOf(ground, pair, pair.routes[0] as PlacedRoute) }])
            : reading([], [ask('links-looked-into', ...pair.pair)]),
        ),
    ]),
};

const goodCooperation: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-5', 'section 6', {
    direction: 'protective',
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const pairs = homeAndSchool(ground);
    if (pairs.length === 0) return NOT_APPLICABLE;
    return together(
      pairs.map((pair) => {
        const good = pair.routes.filter(({ route }) => route.supportive === 'yes');
        if (good.length >= 2) {
          return reading([
            { about: pair.pair, basis: good.flatMap((route) => basisOf(ground, pair, route)) },
          ]);
        }
        const open = pair.routes.filter(({ route }) => route.supportive === 'unknown');
        if (good.length + open.length >= 2) {
          return reading(
            [],
            open.map(({ route }) => ask('support-facts', ...pair.pair, ...(route.carriers ?? []))),
          );
        }
        return reading([], pair.isOpen ? [ask('links-looked-into', ...pair.pair)] : []);
      }),
    );
  },
};

const conflicting: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-6', 'section 5', {
    direction: 'risk',
    otherReadings: ['difference-is-no-conflict'],
  }),
  reads: [],
  read: ({ meso }) => {
    const links = mesoLinks(meso).filter(({ link }) => link.type !== 'knowledge');
    if (links.length === 0) return NOT_APPLICABLE;
    return together(
      links.map(({ link, pair }) => {
        const facts = [factOf([link], 'roleDemandsFit'), factOf([link], 'sharedGoals')];
        if (facts.includes('no')) return reading([{ about: pair.pair, basis: [link.id] }]);
        return reading([], facts.includes('unknown') ? [ask('support-facts', link.id)] : []);
      }),
    );
  },
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
    if (talks.length === 0) return NOT_APPLICABLE;
    const best = channelsOf(ground.meso);
    return together(
      [...new Set(talks.map(({ pair }) => pair))].map((pair) => {
        const own = talks.filter((talk) => talk.pair === pair).map(({ link }) => link);
        const directions = own.map(({ direction }) => direction ?? 'unknown');
        const channel = best.get(pair);
        const isImpersonal = channel === 'letter' || channel === 'notice';
        const isOneWay = directions.every((direction) => direction === 'a-to-b' || direction === 'b-to-a');
        const isUnknown =
          channel === undefined || (!directions.includes('both') && directions.includes('unknown'));
        if (isUnknown) return reading([], [ask('channel-and-direction', ...pair.pair)]);
        if (!isImpersonal && !isOneWay) return reading([]);
        if (pair.isOpen) return reading([], [ask('links-looked-into', ...pair.pair)]);
        return reading([{ about: pair.pair, basis: own.map(({ id }) => id) }]);
      }),
    );
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
