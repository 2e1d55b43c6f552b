import { and } from '../../../logic/and.js';
import { not } from '../../../logic/not.js';
import { or } from '../../../logic/or.js';
import type { Setting } from '../../../model/ecology/setting.js';
import type { Truth } from '../../../model/truth.js';
import { influencesIn, pathToPowerOf } from '../../network-measures/outside.js';
import { isAdult } from '../adult.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import {
  asking,
  eachOf,
  type Ground,
  NOT_APPLICABLE,
  type Reading,
  reading,
  type SignalRule,
  unless,
  where,
} from '../rule.js';
import { HOMES } from './links.js';

/** Settings that serve the family; to use them is no network and no risk. */
const SERVICES: readonly Setting['kind'][] = ['service', 'health'];

const noNetwork: SignalRule = {
  info: /* @__PURE__ */ info('signal:ex-1', 'sections 3 and 5', {
    direction: 'risk',
    needs: ['thin-family-network'],
    otherReadings: ['choice-or-new'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const { caregivers, view, isMarked, person } = ground;
    if (caregivers.length === 0) return NOT_APPLICABLE;
    const outside = view.partsIn.flatMap((parts, place) =>
      view.isMicro[place] !== 'no' || SERVICES.includes((view.ecology.settings[place] as Setting).kind)
        ? []
        : parts,
    );
    const own = outside.filter(
      ({ record }) => caregivers.includes(record.personId) && record.mode === 'active',
    );
    if (own.some(({ holds }) => holds === 'yes')) return reading([]);
    const open = [
      ...own.map(({ record }) => ask('dates', record.id)),
      ...caregivers
        .filter((id) => !isMarked(person(id).assessed?.network))
        .map((id) => ask('network-looked-into', id)),
    ];
    return unless(open, { about: caregivers, basis: caregivers });
  },
};

const broughtIn: SignalRule = {
  info: /* @__PURE__ */ info('signal:ex-2', 'section 5', {
    direction: 'protective',
  }),
  reads: [],
  read: (ground) => readEffect(ground, 'resource'),
};

const strain: SignalRule = {
  info: /* @__PURE__ */ info('signal:ex-3', 'sections 5 and 6', {
    direction: 'risk',
  }),
  reads: [],
  read: (ground) => readEffect(ground, 'strain'),
};

const readEffect = ({ view }: Ground, effect: string): Reading => {
  const all = influencesIn(view);
  return eachOf(
    all.filter(({ influence }) => influence.effect === effect),
    ({ influence: { id, toSettingId, carriers }, holds }) =>
      where(holds, { about: [toSettingId, ...carriers], basis: [id] }, ask('dates', id)),
    all.length > 0,
  );
};

const soleProvider: SignalRule = {
  info: /* @__PURE__ */ info('signal:ex-4', 'sections 3 and 6', {
    direction: 'risk',
    needs: ['overburdened-lone-carer', 'thin-family-network'],
    otherReadings: ['no-word-on-care'],
  }),
  reads: ['smallInformalNetwork', 'markMaxAgeDays'],
  read: (ground) => {
    const all = influencesIn(ground.view).filter(({ holds }) => holds === 'yes');
    const carriers = new Set(all.flatMap(({ influence }) => influence.carriers));
    const [carrier] = carriers;
    if (carriers.size === 0) return NOT_APPLICABLE;
    if (carriers.size > 1 || carrier === undefined || !ground.caregivers.includes(carrier))
      return reading([]);
    const questions: ReturnType<typeof ask>[] = [];
    const isAlone = aloneAtHome(ground, carrier, questions);
    const isSmall = smallNetwork(ground, carrier, questions);
    const truth = and([isAlone, isSmall]);
    if (truth !== 'yes') return asking(...(truth === 'unknown' ? questions : []));
    const basis = all.map(({ influence }) => influence.id);
    const about = [carrier];
    return reading([
      { about, basis, need: 'overburdened-lone-carer' },
      { about, basis, need: 'thin-family-network' },
    ]);
  },
};

/** Whether no other adult takes part in the homes where somebody has the care. */
const aloneAtHome = (ground: Ground, carrier: string, questions: ReturnType<typeof ask>[]): Truth => {
  const { view, settings, partsIn, isMarked, person } = ground;
  const homes = settings.filter(({ kind }) => HOMES.includes(kind));
  const truths = homes.map(({ id, assessed }): Truth => {
    const parts = partsIn(id);
    if (!parts.some(({ record }) => record.personId === carrier)) return 'yes';
    const others = parts.filter(
      ({ record }) => record.personId !== carrier && record.personId !== view.ecology.focalPersonId,
    );
    const adults = others.map(({ record, holds }) => and([holds, isAdult(ground, person(record.personId))]));
    others.forEach(({ record }, place) => {
      if (adults[place] === 'unknown') questions.push(ask('adult', record.personId));
    });
    const isComplete = isMarked(assessed?.participants);
    if (!isComplete) questions.push(ask('participants-looked-into', id));
    return and([not(or(adults)), isComplete ? 'yes' : 'unknown']);
  });
  return homes.length === 0 ? 'unknown' : and(truths);
};

const smallNetwork = (ground: Ground, carrier: string, questions: ReturnType<typeof ask>[]): Truth => {
  const { ties, view, options, isMarked, person } = ground;
  const limit = options.smallInformalNetwork;
  if (limit === undefined) {
    questions.push(ask('threshold-not-set', 'smallInformalNetwork'));
    return 'unknown';
  }
  const around = (ties.get(carrier) ?? []).filter(({ other }) => other.id !== view.ecology.focalPersonId);
  const sure = new Set(
    around
      .filter(({ other, holds }) => holds === 'yes' && other.sphere === 'informal')
      .map(({ other }) => other.id),
  );
  const most = new Set(around.filter(({ other }) => other.sphere !== 'formal').map(({ other }) => other.id));
  if (sure.size > limit) return 'no';
  if (isMarked(person(carrier).assessed?.network) && most.size <= limit) return 'yes';
  questions.push(ask('network-looked-into', carrier));
  return 'unknown';
};

const farFromPower: SignalRule = {
  info: /* @__PURE__ */ info('signal:ex-5', 'section 6', {
    direction: 'question',
  }),
  reads: ['longPathPersons'],
  read: ({ meso, options }) => {
    const path = pathToPowerOf(meso);
    if (path.reason === 'no-power-setting-recorded')
      return asking(ask('power-setting', ...strings(path.unknown)));
    if (path.value === null) return reading([{ about: path.basedOn, basis: path.basedOn }]);
    if (options.longPathPersons === undefined) return asking(ask('threshold-not-set', 'longPathPersons'));
    if (path.value < options.longPathPersons) return reading([]);
    return reading([{ about: path.settings, basis: path.basedOn }]);
  },
};

const strings = (list: readonly unknown[]): string[] => list.filter((one) => typeof one === 'string');

/** Rules about what comes from outside. */
export const outsideRules: readonly SignalRule[] = [noNetwork, broughtIn, strain, soleProvider, farFromPower];
