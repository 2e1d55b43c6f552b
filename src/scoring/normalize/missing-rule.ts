import { ResiliensError } from '../../errors/resiliens-error.js';
import type { MissingRule } from '../../model/expression.js';
import { membersRaw } from './members.js';
import { itemNamed, type Names } from './names.js';
import { numberAt, objectAt, onlyKeys, type Path, type Raw, textAt } from './reader.js';

/** Reads the missing-data rule of an aggregate, where it has one. */
export const missingOf = (raw: Raw, names: Names, path: Path): { missing?: MissingRule } => {
  if (raw['missing'] === undefined) return {};
  const at = [...path, 'missing'];
  const rule = objectAt(raw['missing'], at);
  onlyKeys(rule, ['needs', 'upTo', 'fill', 'of'], at);
  if ((rule['needs'] === undefined) === (rule['upTo'] === undefined)) {
    throw new ResiliensError('definition-invalid', at, { expected: 'either needs or upTo' });
  }
  const limit = rule['needs'] === undefined ? 'upTo' : 'needs';
  const most = numberAt(rule[limit], [...at, limit]);
  if (!Number.isInteger(most) || most < 0)
    throw new ResiliensError('value-invalid', [...at, limit], { least: 0 });
  const fill = rule['fill'];
  return {
    missing: {
      [limit]: most,
      ...(fill === undefined
        ? {}
        : { fill: fill === 'mean' ? ('mean' as const) : numberAt(fill, [...at, 'fill']) }),
      ...(rule['of'] === undefined ? {} : { of: countedItems(rule['of'], names, [...at, 'of']) }),
    },
  };
};

const countedItems = (value: unknown, names: Names, path: Path): readonly string[] =>
  membersRaw(value, names, path).map(
    (entry, index) => itemNamed(textAt(entry, [...path, index]), names, [...path, index]).id,
  );
