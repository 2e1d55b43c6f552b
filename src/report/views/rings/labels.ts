import type { PairInPicture, ReachInPicture } from '../../../model/report/ecology-content.js';
import type { Named } from '../../../model/report/named.js';
import type { Shape } from '../../../model/report/shape.js';
import { type Block, blockSize, drawBlock, markShapes } from '../../drawing/block.js';
import type { Point } from '../../drawing/direction.js';
import type { Box, Space } from '../../drawing/space.js';
import { set } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import { textWidth } from '../../svg/text-width.js';

/** What a label belongs to. */
export type Labelled = PairInPicture | ReachInPicture;

/**
 * Labels of lines. One that finds no free place is a number on its line and a row of the key; where not even the number finds a
 * place, the row names the two settings, so nothing is lost.
 */
export class Labels {
  /** Labels that are numbers in the picture, in order. */
  readonly key: Labelled[] = [];
  /** What is said of carriers whom nobody has named. */
  readonly unnamed: string;
  /** Most width of a label. */
  readonly width: number;
  /** Its type. */
  readonly size: number;
  private readonly space: Space;
  private readonly numbersFrom: number;

  constructor(space: Space, unnamed: string, width: number, size: number, numbersFrom: number) {
    this.numbersFrom = numbersFrom;
    this.space = space;
    this.unnamed = unnamed;
    this.width = width;
    this.size = size;
  }

  /** Sets a label at the best free one of some points. */
  place(
    block: Block,
    spots: readonly Point[],
    cost: ((box: Box) => number) | undefined,
    of: Labelled,
  ): readonly Shape[] {
    const { width, height } = blockSize(block);
    const box = this.space.placeAbout(spots, { width: width + 6, height: height + 2 }, cost);
    if (box !== null)
      return [{ shape: 'rectangle', ...box, corner: 5, fill: 'paper' }, ...drawBlock(block, box)];
    this.key.push(of);
    const small = this.space.placeAbout(spots, { width: 19, height: 19 }, cost);
    return small === null
      ? []
      : markShapes({ x: small.x + 9.5, y: small.y + 9.5 }, String(this.numbersFrom + this.key.length), 'ink');
  }
}

/** Names of a chain of carriers. */
export const chainText = (carriers: readonly Named[] | null, unnamed: string): string =>
  carriers === null ? unnamed : carriers.map(({ label }) => label).join(' + ');

const MOST_ROUTES = 3;

/** Who carries a link: one line or more for each route. */
export const carrierBlock = (of: Labelled, { unnamed, width, size }: Labels): Block => {
  const chains = 'routes' in of ? of.routes : of.carriers;
  const bullet = chains.length > 1 ? '• ' : '';
  const room = width - textWidth(bullet, size);
  const lines = chains
    .slice(0, MOST_ROUTES)
    .flatMap((chain) =>
      wrap(chainText(chain, unnamed), room, { size }, chains.length > 2 ? 1 : 3).map((line, at) =>
        at === 0 ? bullet + line : line,
      ),
    );
  const more = chains.length > MOST_ROUTES ? [`+ ${chains.length - MOST_ROUTES}`] : [];
  const sole = 'routes' in of && of.assessed === 'yes' && of.routes.length === 1;
  return {
    parts: [set([...lines, ...more], { size })],
    marks: of.marks,
    ...(sole ? { sign: '1' } : {}),
  };
};
