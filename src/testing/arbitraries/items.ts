import type { Item, Level } from '../../model/item.js';
import type { Citation } from '../../model/source.js';
import type { Draw } from './draw.js';
import type { Feature } from './features.js';

const SOURCES: readonly Citation[] = [{ source: 'random', confidence: 'own' }];
const TAGS = ['first', 'second'];
const LEVELS: readonly Level[] = [{ id: 'none' }, { id: 'slight' }, { id: 'marked' }, { id: 'full' }];

/** Random items with the ids `item-1`, `item-2` and so on. */
export const drawItems = (
  draw: Draw,
  has: (feature: Feature) => boolean,
  mostItems: number,
): readonly Item[] =>
  Array.from({ length: draw.whole(Math.min(2, mostItems), mostItems) }, (_, index) =>
    drawItem(draw, has, `item-${index + 1}`),
  );

const drawItem = (draw: Draw, has: (feature: Feature) => boolean, id: string): Item => {
  const tags = draw.some(TAGS, 0);
  const base = {
    id,
    ...(tags.length === 0 ? {} : { tags }),
    ...(has('ages') && draw.chance(2) ? { usualAge: drawSpan(draw) } : {}),
    ...(has('ages') && draw.chance(1) ? { sourcedAge: drawSpan(draw) } : {}),
    sources: SOURCES,
  };
  switch (draw.oneOf(['binary', 'binary', 'ordinal', 'graded', 'numeric'] as const)) {
    case 'ordinal':
      return { ...base, kind: 'ordinal', values: drawValues(draw, has), outOfRange: drawPolicy(draw) };
    case 'graded': {
      const levels = LEVELS.slice(0, draw.whole(2, 4));
      return { ...base, kind: 'graded', levels, cut: draw.oneOf(levels.slice(1)).id };
    }
    case 'numeric': {
      const min = draw.whole(-2, 2);
      const step = has('decimals') ? draw.oneOf([1, 2, 0.5, 0.1]) : draw.oneOf([1, 2]);
      const max = Math.round((min + step * draw.whole(1, 4)) * 10) / 10;
      const isContinuous = has('continuous-items') && draw.chance(3);
      return {
        ...base,
        kind: 'numeric',
        min,
        max,
        step: isContinuous ? null : step,
        outOfRange: drawPolicy(draw),
      };
    }
    default:
      return { ...base, kind: 'binary' };
  }
};

const drawPolicy = (draw: Draw): 'error' | 'no-answer' => draw.oneOf(['error', 'no-answer']);

const drawSpan = (draw: Draw): { from: number; to: number | null } => {
  const from = draw.oneOf([0, 36, 72]);
  return { from, to: draw.oneOf([null, from + 60, 216]) };
};

const drawValues = (draw: Draw, has: (feature: Feature) => boolean): readonly number[] => {
  const whole: readonly (readonly number[])[] = [
    [0, 1],
    [0, 1, 2],
    [0, 1, 2, 3],
    [1, 2, 3],
    [0, 2, 4],
    [-1, 0, 1],
  ];
  return draw.oneOf(has('decimals') ? [...whole, [0, 0.5, 1], [0.1, 0.2, 0.3]] : whole);
};
