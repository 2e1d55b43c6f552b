import { ResiliensError } from '../../errors/resiliens-error.js';
import { snap } from '../../logic/decimals.js';
import type { When } from '../../model/context.js';
import type { Band, BandTable } from '../../model/score.js';
import type { Citation } from '../../model/source.js';
import {
  idAt,
  listAt,
  numberAt,
  objectAt,
  oneOf,
  onlyKeys,
  type Path,
  type Raw,
  withoutGaps,
} from './reader.js';
import { CONFIDENCES, citationsAt, optionalWords, whenAt } from './shared-parts.js';

/** Upper end of a highest band that was written down, to be held against what the score can reach. */
interface WrittenTop {
  readonly path: Path;
  readonly below: number;
}

/** What must still be known of the bands as they were written when the range of the score is. */
export interface WrittenBands {
  /** Where the list of bands of each table stands. */
  readonly paths: Path[];
  /** Upper ends of highest bands. */
  readonly tops: WrittenTop[];
}

/** Reads the band tables of a score: a list of tables, or the bands of a single one. */
export const bandTablesAt = (
  value: unknown,
  path: Path,
  step: number | null,
  sources: readonly Citation[],
  written: WrittenBands,
): readonly BandTable[] => {
  if (value === undefined) return [];
  const list = listAt(value, path);
  if (list.length === 0) return [];
  const single = list.every((entry) => Object.hasOwn(objectAt(entry, path), 'from'));
  written.paths.push(...(single ? [path] : list.map((_, index) => [...path, index, 'bands'])));
  const tables = single
    ? [{ when: {}, bands: bandsAt(list, path, step, written.tops), confidence: 'own' as const, sources }]
    : list.map((entry, index) => bandTableAt(entry, [...path, index], step, sources, written.tops));
  refuseOverlap(
    tables.map((table) => table.when),
    path,
  );
  return tables;
};

const bandTableAt = (
  value: unknown,
  path: Path,
  step: number | null,
  sources: readonly Citation[],
  tops: WrittenTop[],
): BandTable => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['when', 'bands', 'confidence', 'sources'], path);
  return {
    when: whenAt(raw['when'], [...path, 'when']),
    bands: bandsAt(listAt(raw['bands'], [...path, 'bands']), [...path, 'bands'], step, tops),
    confidence:
      raw['confidence'] === undefined
        ? 'own'
        : oneOf(raw['confidence'], CONFIDENCES, [...path, 'confidence']),
    sources: citationsAt(raw['sources'], [...path, 'sources'], sources),
  };
};

const bandsAt = (
  list: readonly unknown[],
  path: Path,
  step: number | null,
  tops: WrittenTop[],
): readonly Band[] => {
  if (list.length === 0)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least one band' });
  const raws = list.map((entry, index) => objectAt(entry, [...path, index]));
  const bands = raws.map((raw, index) => bandAt(raw, [...path, index]));
  const taken = new Set<string>();
  bands.forEach((band, index) => {
    if (taken.has(band.id)) throw new ResiliensError('id-duplicate', [...path, index, 'id'], { id: band.id });
    taken.add(band.id);
    checkUpperEnd(raws[index] as Raw, bands[index + 1], [...path, index], step, tops);
    const before = bands[index - 1];
    if (before !== undefined && band.from <= before.from) {
      throw new ResiliensError('band-overlap', [...path, index, 'from'], {
        from: band.from,
        before: before.from,
      });
    }
  });
  return bands;
};

const bandAt = (raw: Raw, path: Path): Band => {
  onlyKeys(raw, ['id', 'from', 'to', 'below', 'label'], path);
  return withoutGaps({
    id: idAt(raw['id'], [...path, 'id']),
    from: numberAt(raw['from'], [...path, 'from']),
    label: optionalWords(raw['label'], [...path, 'label']),
  });
};

/** An upper end that was written down must meet the band above; that of the highest band is held against the range later. */
const checkUpperEnd = (
  raw: Raw,
  next: Band | undefined,
  path: Path,
  step: number | null,
  tops: WrittenTop[],
): void => {
  const end = upperEnd(raw, path, step);
  if (end === null) return;
  if (next === undefined) {
    tops.push(end);
    return;
  }
  if (end.below === next.from) return;
  throw new ResiliensError(end.below < next.from ? 'band-gap' : 'band-overlap', end.path, {
    above: end.below,
    next: next.from,
  });
};

/** The first value above a band whose upper end was written down. */
const upperEnd = (raw: Raw, path: Path, step: number | null): WrittenTop | null => {
  if (raw['below'] !== undefined) {
    const at = [...path, 'below'];
    return { below: numberAt(raw['below'], at), path: at };
  }
  if (raw['to'] === undefined) return null;
  const at = [...path, 'to'];
  if (step === null)
    throw new ResiliensError('definition-invalid', at, { expected: 'below, or a score with a step' });
  return { below: snap(numberAt(raw['to'], at) + step, 6), path: at };
};

/** Refuses two tables that could hold for the same child: two rules are as wrong as none. */
export const refuseOverlap = (whens: readonly When[], path: Path): void => {
  whens.forEach((when, index) => {
    const earlier = whens.findIndex((other, place) => place < index && canBothHold(other, when));
    if (earlier >= 0)
      throw new ResiliensError('band-overlap', [...path, index, 'when'], { table: index, overlaps: earlier });
  });
};

const canBothHold = (a: When, b: When): boolean => {
  const differ = Object.entries(a.context ?? {}).some(([key, value]) => {
    const other = b.context?.[key];
    return other !== undefined && other !== value;
  });
  if (differ) return false;
  if (a.ageMonths === undefined || b.ageMonths === undefined) return true;
  const endsBefore = (to: number | null, from: number): boolean => to !== null && to <= from;
  return !endsBefore(a.ageMonths.to, b.ageMonths.from) && !endsBefore(b.ageMonths.to, a.ageMonths.from);
};
