import { ResiliensError } from '../../errors/resiliens-error.js';
import { MOST_DECIMALS, snap } from '../../logic/decimals.js';
import type { Item } from '../../model/item.js';
import { answersOf, firstAnswerFrom, ownValue } from './item-node.js';
import { membersRaw } from './members.js';
import { itemNamed, type Names } from './names.js';
import { numberAt, type Path, type Raw, textAt, withoutGaps } from './reader.js';
import type { Rewording } from './written-path.js';

/** A short form: which keys it may have, and the same thing said one step nearer to the nodes. */
interface Sugar {
  readonly keys: readonly string[];
  readonly remove: (raw: Raw, names: Names, path: Path) => unknown;
  /** Where its parts go, so that an error about one of them can lead back. */
  readonly goes: readonly Rewording[];
}

const missing = (raw: Raw): Raw => (raw['missing'] === undefined ? {} : { missing: raw['missing'] });

/** Every short form of {@link ExpressionInput}; all of them go here and nowhere else. */
export const SUGAR: Readonly<Record<string, Sugar>> = {
  any: {
    keys: ['any', 'missing'],
    remove: (raw) => ({ max: raw['any'], ...missing(raw) }),
    goes: [[['max'], ['any']]],
  },
  all: {
    keys: ['all', 'missing'],
    remove: (raw) => ({ min: raw['all'], ...missing(raw) }),
    goes: [[['min'], ['all']]],
  },
  not: { keys: ['not'], remove: (raw) => ({ test: raw['not'], atMost: 0 }), goes: [[['test'], ['not']]] },
  some: {
    keys: ['some', 'atLeast', 'missing'],
    remove: (raw) => ({ test: { sum: raw['some'], ...missing(raw) }, atLeast: raw['atLeast'] }),
    goes: [
      [['test', 'sum'], ['some']],
      [['test'], []],
    ],
  },
  count: {
    keys: ['count', 'atLeast', 'atMost', 'missing'],
    remove: (raw, names, path) => {
      const limit =
        raw['atMost'] === undefined
          ? { atLeast: raw['atLeast'] ?? 1 }
          : withoutGaps({ atLeast: raw['atLeast'], atMost: raw['atMost'] });
      const counted = membersRaw(raw['count'], names, [...path, 'count']).map((entry) => ({
        test: entry,
        ...limit,
      }));
      return { sum: counted, ...missing(raw) };
    },
    goes: [
      [
        ['sum', '#', 'test'],
        ['count', '#'],
      ],
      [['sum', '#', 'atLeast'], ['atLeast']],
      [['sum', '#', 'atMost'], ['atMost']],
      [['sum', '#'], []],
      [['sum'], ['count']],
    ],
  },
  scale: {
    keys: ['scale', 'by', 'plus'],
    remove: (raw) => {
      const by = raw['by'] ?? 1;
      if (raw['plus'] === undefined) return { sum: [raw['scale']], weights: [by] };
      return { sum: [raw['scale'], { constant: raw['plus'] }], weights: [by, 1] };
    },
    goes: [
      [['sum', 0], ['scale']],
      [['sum', 1, 'constant'], ['plus']],
      [['weights', 0], ['by']],
    ],
  },
  reverse: {
    keys: ['reverse'],
    remove: (raw, names, path) =>
      reversed(itemNamed(textAt(raw['reverse'], [...path, 'reverse']), names, [...path, 'reverse'])),
    goes: [],
  },
  between: {
    keys: ['between', 'from', 'to'],
    remove: (raw, names, path) => {
      const from = numberAt(raw['from'], [...path, 'from']);
      const to = numberAt(raw['to'], [...path, 'to']);
      if (from > to) throw new ResiliensError('value-invalid', [...path, 'to'], { least: from });
      const item = typeof raw['between'] === 'string' ? names.items.get(raw['between']) : undefined;
      const one = item === undefined ? null : between(item, from, to);
      return (
        one ?? {
          min: [
            { test: raw['between'], atLeast: from },
            { test: raw['between'], atMost: to },
          ],
        }
      );
    },
    goes: [[['min', '#', 'test'], ['between']]],
  },
};

/** Smallest plus largest declared answer minus the answer; never taken from the answers seen. */
const reversed = (item: Item): unknown => {
  if (item.kind === 'numeric') {
    const turned = { sum: [{ constant: tidy(item.min + item.max) }, item.id], weights: [1, -1] };
    // The constant alone would still count where the item does not apply; a choice about the item does not apply either.
    return { if: { test: item.id, atLeast: item.min }, then: turned, else: { constant: item.max } };
  }
  const answers = answersOf(item) as readonly (string | number)[];
  const values = answers.map((answer) => ownValue(item, answer));
  const turned = values.map((value) => tidy(Math.min(...values) + Math.max(...values) - value));
  return {
    item: item.id,
    values: Object.fromEntries(answers.map((answer, index) => [String(answer), turned[index]])),
  };
};

/** Takes away what binary arithmetic added to a number that six decimals are enough for. */
const tidy = (value: number): number => snap(value, MOST_DECIMALS);

/** A two-sided test of a single item as one table, which keeps bounds exact; `null` where the item has no next answer. */
const between = (item: Item, from: number, to: number): unknown => {
  if (item.kind === 'ordinal') {
    return {
      item: item.id,
      values: Object.fromEntries(
        item.values.map((value) => [String(value), value >= from && value <= to ? 1 : 0]),
      ),
    };
  }
  if (item.kind !== 'numeric' || item.step === null) return null;
  const first = firstAnswerFrom(item, from);
  const above = tidy(item.min + (Math.floor((to - item.min) / item.step + 1e-9) + 1) * item.step);
  const holdsNone = first > to || first > item.max;
  const steps = [
    ...(first > item.min || holdsNone ? [{ from: item.min, value: 0 }] : []),
    ...(holdsNone ? [] : [{ from: first, value: 1 }]),
    ...(holdsNone || above > item.max ? [] : [{ from: above, value: 0 }]),
  ];
  return { item: item.id, steps };
};
