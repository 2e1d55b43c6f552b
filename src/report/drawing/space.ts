import type { Point } from './direction.js';

/** An upright box. */
export interface Box {
  /** Its left side. */
  readonly x: number;
  /** Its upper side. */
  readonly y: number;
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
}

/** The box of a size about a point. */
export const boxAbout = ({ x, y }: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Whether two boxes share any room. */
export const overlap = (one: Box, two: Box): boolean =>
  one.x < two.x + two.width &&
  two.x < one.x + one.width &&
  one.y < two.y + two.height &&
  two.y < one.y + one.height;

/**
 * What room of a picture is taken. A box gets room only where nothing else has it, so nothing that was placed here lies over
 * anything else that was.
 */
export class Space {
  private readonly taken: Box[] = [];
  private readonly bounds: Box;

  constructor(bounds: Box) {
    this.bounds = bounds;
  }

  /** Whether a box lies inside and touches nothing. */
  isFree(box: Box): boolean {
    const { x, y, width, height } = this.bounds;
    if (box.x < x || box.y < y || box.x + box.width > x + width || box.y + box.height > y + height)
      return false;
    for (const other of this.taken) if (overlap(box, other)) return false;
    return true;
  }

  /** Takes the room of a box. */
  take(box: Box): void {
    this.taken.push(box);
  }

  /** Takes the best free box of some candidates, the earlier the better where they are equal; `null` where none is free. */
  place(candidates: readonly Box[], cost?: (box: Box) => number): Box | null {
    return this.best(candidates.length, (at) => candidates[at] as Box, cost);
  }

  /** The same for boxes of one size about some points. */
  placeAbout(
    points: readonly Point[],
    { width, height }: Pick<Box, 'width' | 'height'>,
    cost?: (box: Box) => number,
  ): Box | null {
    return this.best(points.length, (at) => boxAbout(points[at] as Point, width, height), cost);
  }

  private best(count: number, boxAt: (at: number) => Box, cost?: (box: Box) => number): Box | null {
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < count && least > 0; at += 1) {
      const box = boxAt(at);
      if (!this.isFree(box)) continue;
      const price = cost === undefined ? 0 : cost(box);
      if (price < least) [best, least] = [box, price];
    }
    if (best !== null) this.take(best);
    return best;
  }
}
