import type { Registry } from '../../ecology/document/registry.js';
import { spread } from '../drawing/spread.js';

/** Where settings stand in their ring: degrees clockwise from the top, by the setting's place in the document. */
export interface Places {
  /** Those that are the child's at any time. */
  readonly micro: ReadonlyMap<number, number>;
  /** The others, and those that the child enters later. */
  readonly exo: ReadonlyMap<number, number>;
}

/**
 * The place of each setting in the rings, from the whole document and not from one date: so it is the same on every date. The child's
 * settings stand evenly; one outside stands near the one it reaches.
 */
export const placesOf = (registry: Registry): Places => {
  const known = found.get(registry);
  if (known !== undefined) return known;
  const made = placesIn(registry);
  found.set(registry, made);
  return made;
};

/** Places are the same for every date of a document. */
const found: WeakMap<Registry, Places> = /* @__PURE__ */ new WeakMap();

const placesIn = (registry: Registry): Places => {
  const { ecology, setting, focal } = registry;
  const entered = ecology.settings.map((_, at) =>
    (registry.bySetting[at] ?? []).some((part) => part.person === focal && part.record.mode === 'active'),
  );
  const inner = places(entered, true);
  const step = 360 / Math.max(inner.length, 1);
  const micro = new Map(inner.map((at, place) => [at, (place + 0.5) * step]));
  const wanted = new Map<number, number>();
  const want = (from: string, to: string): void => {
    const [outside, angle] = [setting.get(from) as number, micro.get(setting.get(to) as number)];
    if (angle !== undefined && !wanted.has(outside)) wanted.set(outside, angle);
  };
  for (const { fromSettingId, toSettingId } of ecology.influences) want(fromSettingId, toSettingId);
  for (const {
    between: [a, b],
    via = [],
    correspondents = [],
  } of ecology.links) {
    if (via.length + correspondents.length === 0) continue;
    want(a, b);
    want(b, a);
  }
  const outside = [...wanted].filter(([at]) => !entered[at] || isOutsideOnce(registry, at));
  const angles = spread(outside.map(([, angle]) => angle));
  return { micro, exo: new Map(outside.map(([at], place) => [at, angles[place] as number])) };
};

const places = (values: readonly boolean[], wanted: boolean): readonly number[] =>
  values.flatMap((value, place) => (value === wanted ? [place] : []));

/** Whether there may be a time at which the child takes no part in a setting that it takes part in at another. */
const isOutsideOnce = ({ bySetting, focal }: Registry, at: number): boolean =>
  (bySetting[at] ?? []).every(
    ({ person, record }) => person !== focal || record.mode !== 'active' || record.interval !== undefined,
  );
