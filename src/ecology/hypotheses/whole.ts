import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import { markHolds } from '../meso/marks.js';
import { pathToPowerOf } from '../network-measures/outside.js';
import type { Ground } from '../signals/rule.js';
import { asResult, result } from './result.js';

/** Hypotheses about the whole: variety, and the way to where resources are allocated. */
export const wholeHypotheses = ({ meso, ...ground }: Ground): HypothesisResult[] => {
  const { value, reason, basedOn, unknown } = pathToPowerOf(meso);
  const hasPower = reason !== 'no-power-setting-recorded';
  const most = ground.options.longPathPersons;
  const isUnset = value !== null && most === undefined;
  return [
    variety(ground),
    // The culture of a setting is not recorded, so that nobody is measured by it.
    result('meso.cultural-variety', 'not-applicable'),
    result('exo.path-to-power', hasPower ? asResult(value === null ? 'no' : 'yes') : 'unknown', {
      basedOn,
      unknown,
    }),
    result('exo.path-length', hasPower ? shortPath(value, most) : 'unknown', {
      value,
      basedOn,
      unknown: isUnset ? ['longPathPersons'] : unknown,
    }),
  ];
};

const shortPath = (length: number | null, most: number | undefined): HypothesisResult['result'] => {
  if (length === null) return 'not-applicable';
  return most === undefined ? 'unknown' : asResult(length < most ? 'yes' : 'no');
};

/** How many kinds of settings the child does things in, together with somebody or close to somebody there. */
const variety = ({ view, settings, childTies, person, options }: Omit<Ground, 'meso'>): HypothesisResult => {
  const close = childTies.filter(
    ({ dyad, holds }) => holds === 'yes' && (dyad.forms.includes('joint') || dyad.forms.includes('primary')),
  );
  const kinds = new Set(
    settings
      .filter(({ id }) => {
        const here = view.partsIn[view.registry.setting.get(id) as number] ?? [];
        return close.some(({ other }) =>
          here.some(({ record, holds }) => holds === 'yes' && record.personId === other.id),
        );
      })
      .map(({ kind }) => kind),
  );
  const child = view.ecology.focalPersonId;
  const isComplete = markHolds(person(child).assessed?.network, view.day, options) === 'yes';
  const truth = kinds.size > 1 ? 'yes' : isComplete ? 'no' : 'unknown';
  return result('meso.variety-of-settings', asResult(truth), {
    value: kinds.size,
    basedOn: close.map(({ dyad }) => dyad.id),
    unknown: isComplete ? [] : [child],
  });
};
