import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import type { Expression, RoundingMode } from '../../model/expression.js';
import { itemNode } from './item-node.js';
import { membersRaw } from './members.js';
import { missingOf } from './missing-rule.js';
import type { Names } from './names.js';
import {
  idAt,
  listAt,
  numberAt,
  objectAt,
  oneOf,
  onlyKeys,
  type Path,
  type Raw,
  textAt,
  unknownKey,
} from './reader.js';
import { SUGAR } from './sugar.js';
import { asWritten } from './written-path.js';

const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'down', 'up'];

/** Reads one expression and removes its short forms. */
export const expression = (value: unknown, names: Names, path: Path): Expression => {
  if (typeof value === 'number') return { constant: value };
  if (typeof value === 'string') return reference(value, names, path);
  const raw = objectAt(value, path);
  const operator = operatorOf(raw, path);
  const sugar = SUGAR[operator];
  if (sugar !== undefined) {
    onlyKeys(raw, sugar.keys, path);
    return asWritten(() => expression(sugar.remove(raw, names, path), names, path), path, sugar.goes);
  }
  const node = NODES[operator] as NodeReader;
  onlyKeys(raw, node.keys, path);
  return node.read(raw, names, path);
};

interface NodeReader {
  readonly keys: readonly string[];
  readonly read: (raw: Raw, names: Names, path: Path) => Expression;
}

const aggregate = (operator: 'sum' | 'mean' | 'min' | 'max'): NodeReader => ({
  keys: [operator, 'missing'],
  read: (raw, names, path) => {
    const children = members(raw[operator], names, [...path, operator]);
    const node = { [operator]: children, ...missingOf(raw, names, path) };
    return node as unknown as Expression;
  },
});

const NODES: Readonly<Record<string, NodeReader>> = {
  item: { keys: ['item', 'values', 'steps'], read: itemNode },
  constant: {
    keys: ['constant'],
    read: (raw, _names, path) => ({ constant: numberAt(raw['constant'], [...path, 'constant']) }),
  },
  score: {
    keys: ['score'],
    read: (raw, names, path) => {
      const id = textAt(raw['score'], [...path, 'score']);
      if (!names.values.has(id)) throw unknownReference([...path, 'score'], id, names.values);
      return { score: id };
    },
  },
  sum: {
    keys: ['sum', 'weights', 'missing'],
    read: (raw, names, path) => {
      const sum = members(raw['sum'], names, [...path, 'sum']);
      return {
        sum,
        ...weightsOf(raw['weights'], sum.length, [...path, 'weights']),
        ...missingOf(raw, names, path),
      };
    },
  },
  mean: /* @__PURE__ */ aggregate('mean'),
  min: /* @__PURE__ */ aggregate('min'),
  max: /* @__PURE__ */ aggregate('max'),
  test: {
    keys: ['test', 'atLeast', 'atMost'],
    read: (raw, names, path) => {
      const test = expression(raw['test'], names, [...path, 'test']);
      const from = raw['atLeast'];
      const to = raw['atMost'];
      if (from !== undefined && to === undefined)
        return { test, atLeast: numberAt(from, [...path, 'atLeast']) };
      if (to !== undefined && from === undefined) return { test, atMost: numberAt(to, [...path, 'atMost']) };
      throw new ResiliensError('definition-invalid', path, { expected: 'either atLeast or atMost' });
    },
  },
  if: {
    keys: ['if', 'then', 'else'],
    read: (raw, names, path) => ({
      if: expression(raw['if'], names, [...path, 'if']),
      then: expression(raw['then'], names, [...path, 'then']),
      else: expression(raw['else'], names, [...path, 'else']),
    }),
  },
  round: {
    keys: ['round', 'mode', 'decimals'],
    read: (raw, names, path) => {
      const decimals = raw['decimals'] === undefined ? 0 : numberAt(raw['decimals'], [...path, 'decimals']);
      if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
        throw new ResiliensError('value-invalid', [...path, 'decimals'], { least: 0, most: 6 });
      }
      return {
        round: expression(raw['round'], names, [...path, 'round']),
        mode: oneOf(raw['mode'], MODES, [...path, 'mode']),
        ...(decimals === 0 ? {} : { decimals }),
      };
    },
  },
  look: {
    keys: ['look', 'table'],
    read: (raw, names, path) => {
      const table = idAt(raw['table'], [...path, 'table']);
      if (!names.tables.has(table)) throw unknownReference([...path, 'table'], table, names.tables);
      return { look: expression(raw['look'], names, [...path, 'look']), table };
    },
  },
};

const OPERATORS: readonly string[] = /* @__PURE__ */ (() => [...Object.keys(NODES), ...Object.keys(SUGAR)])();

const operatorOf = (raw: Raw, path: Path): string => {
  const keys = Object.keys(raw);
  const found = OPERATORS.filter((operator) => Object.hasOwn(raw, operator));
  if (found.length === 1) return found[0] as string;
  // A `score` key stands alone; a node with two operators is two nodes written as one.
  if (found.length > 1)
    throw new ResiliensError('definition-invalid', path, { expected: 'one operator', found });
  const [key] = keys;
  if (key === undefined) throw new ResiliensError('definition-invalid', path, { expected: 'one operator' });
  throw unknownKey('key-unknown', path, key, OPERATORS);
};

const reference = (id: string, names: Names, path: Path): Expression => {
  if (names.items.has(id)) return { item: id };
  if (names.values.has(id)) return { score: id };
  throw unknownReference(path, id, [...names.items.keys(), ...names.values]);
};

/** The children of an aggregate: a list that is not empty, or the items with a tag. */
const members = (value: unknown, names: Names, path: Path): Expression[] => {
  const list = membersRaw(value, names, path);
  if (list.length === 0)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least one member' });
  return list.map((entry, index) => expression(entry, names, [...path, index]));
};

const weightsOf = (value: unknown, count: number, path: Path): { weights?: readonly number[] } => {
  if (value === undefined) return {};
  const weights = listAt(value, path).map((entry, index) => numberAt(entry, [...path, index]));
  if (weights.length !== count)
    throw new ResiliensError('definition-invalid', path, { expected: count, found: weights.length });
  return weights.every((weight) => weight === 1) ? {} : { weights };
};
