import { or } from '../../logic/or.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { SettingPair } from '../../model/ecology/record.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Truth } from '../../model/truth.js';
import type { View } from '../view/view.js';
import { markHolds } from './marks.js';
import { type PlacedRoute, routesOf } from './routes.js';

/** Two settings of the child, and what joins them. */
export interface MesoPair {
  /** Place of the first setting among the child's. */
  readonly one: number;
  /** Place of the second. */
  readonly two: number;
  /** Their ids. */
  readonly pair: SettingPair;
  /** Whether somebody has looked into their links. */
  readonly assessed: Truth;
  /** Routes that hold. */
  readonly routes: readonly PlacedRoute[];
  /** Routes of which dates leave open whether they hold. */
  readonly maybe: readonly PlacedRoute[];
  /** Whether there may be more routes than those that hold. */
  readonly isOpen: boolean;
  /** Whether the two are linked. */
  readonly linked: Truth;
}

/** The mesosystem on a day: the child's settings and everything that joins them, without the child. */
export interface Meso {
  /** The ecology on the day. */
  readonly view: View;
  /** What was asked for. */
  readonly options: EcologyOptions;
  /** Ids of the child's settings. */
  readonly settings: readonly string[];
  /** Every pair, in the order of the document. */
  readonly pairs: readonly MesoPair[];
  /** Finds a pair by the places of two settings in the document. */
  readonly pairOf: (a: number, b: number) => MesoPair | null;
}

const NONE: readonly PlacedRoute[] = [];

/** The mesosystem on a day; measures, hypotheses, signals and pictures of one day share it. */
export const mesoOf = (view: View, options: EcologyOptions): Meso => {
  const before = view.recent.last as Meso | null;
  if (before !== null && isSame(before.options, options)) return before;
  const meso = workedOut(view, { ...options });
  view.recent.last = meso;
  return meso;
};

/** Whether two sets of options ask for the same. */
const isSame = (one: EcologyOptions, two: EcologyOptions): boolean => {
  const keys = Object.keys({ ...one, ...two }) as (keyof EcologyOptions)[];
  return keys.every((key) => one[key] === two[key]);
};

const workedOut = (view: View, options: EcologyOptions): Meso => {
  const { ecology, micro } = view;
  const count = micro.length;
  const among = new Map(micro.map((setting, place) => [setting, place]));
  const pairKey = (a: number, b: number): number | null => {
    const [one, two] = [among.get(a), among.get(b)];
    if (one === undefined || two === undefined || one === two) return null;
    return one < two ? one * count + two : two * count + one;
  };
  const routes = routesOf(view, pairKey);
  const marks = marksOf(view, options, pairKey);
  const settings = micro.map((setting) => (ecology.settings[setting] as Setting).id);
  const pairs: MesoPair[] = [];
  const places = new Map<number, number>();
  for (let one = 0; one < count; one += 1) {
    for (let two = one + 1; two < count; two += 1) {
      const key = one * count + two;
      places.set(key, pairs.length);
      pairs.push(
        pairWith(
          one,
          two,
          [settings[one] as string, settings[two] as string],
          marks.get(key) ?? 'no',
          routes[key] ?? NONE,
        ),
      );
    }
  }
  const pairOf = (a: number, b: number): MesoPair | null => {
    const key = pairKey(a, b);
    return key === null ? null : (pairs[places.get(key) as number] as MesoPair);
  };
  return { view, options, settings, pairs, pairOf };
};

const pairWith = (
  one: number,
  two: number,
  pair: SettingPair,
  assessed: Truth,
  all: readonly PlacedRoute[],
): MesoPair => {
  const sure = all.every(({ holds }) => holds === 'yes');
  const routes = sure ? all : all.filter(({ holds }) => holds === 'yes');
  const maybe = sure ? NONE : all.filter(({ holds }) => holds === 'unknown');
  const isOpen = assessed !== 'yes' || maybe.length > 0;
  const linked = routes.length > 0 ? 'yes' : isOpen ? 'unknown' : 'no';
  return { one, two, pair, assessed, routes, maybe, isOpen, linked };
};

const marksOf = (
  { ecology, registry, day }: View,
  options: EcologyOptions,
  pairKey: (a: number, b: number) => number | null,
): ReadonlyMap<number, Truth> => {
  const found = new Map<number, Truth>();
  for (const mark of ecology.assessedPairs) {
    const [a, b] = mark.between.map((id) => registry.setting.get(id) as number) as [number, number];
    const key = pairKey(a, b);
    if (key !== null) found.set(key, or([found.get(key) ?? 'no', markHolds(mark, day, options)]));
  }
  return found;
};
