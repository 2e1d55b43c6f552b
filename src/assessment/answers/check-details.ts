import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { DetailRecord, DetailSpec, Details } from '../../model/detail.js';

type Path = readonly (string | number)[];

/**
 * Checks recorded details against what may be recorded; `unknown` may always be.
 *
 * @throws `ResiliensError` `id-unknown` for a detail that does not exist, `value-invalid` for a value it cannot have.
 */
export const checkDetails = (
  details: Details | DetailRecord,
  specs: readonly DetailSpec[],
  path: Path,
): void => {
  const known = new Map(specs.map((spec) => [spec.id, spec]));
  Object.entries(details).forEach(([id, value], position) => {
    const spec = known.get(id);
    if (spec === undefined) throw unknownId('id-unknown', path, id, known.keys(), position);
    if (value !== 'unknown' && value !== undefined) checkValue(value, spec, [...path, id]);
  });
};

const checkValue = (value: NonNullable<Details[string]>, spec: DetailSpec, path: Path): void => {
  if (spec.kind === 'records') {
    if (!Array.isArray(value)) throw new ResiliensError('value-invalid', path, { expected: 'list' });
    value.forEach((record: DetailRecord, index) => {
      checkDetails(record, spec.fields, [...path, index]);
    });
  } else if (spec.kind === 'number') {
    const fits = typeof value === 'number' && value >= spec.min;
    if (!fits) throw new ResiliensError('value-invalid', path, { expected: 'number', least: spec.min });
  } else {
    const words = spec.kind === 'yes-no' ? ['yes', 'no'] : spec.options.map(({ id }) => id);
    if (!words.includes(value as string))
      throw new ResiliensError('value-invalid', path, { expected: words });
  }
};
