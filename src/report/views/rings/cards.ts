import type { SettingInPicture } from '../../../model/report/ecology-content.js';
import type { Shape, Stroke } from '../../../model/report/shape.js';
import { type Block, blockSize, drawBlock } from '../../drawing/block.js';
import { away, direction } from '../../drawing/direction.js';
import { type Box, boxAbout, overlap } from '../../drawing/space.js';
import { type Lines, set } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import type { RingsFrame } from './frame.js';

/** A setting with its place in the picture. */
export interface Card {
  /** The setting. */
  readonly setting: SettingInPicture;
  /** Its box. */
  readonly box: Box;
  /** What stands in it. */
  readonly block: Block;
}

/** More settings than this in a ring leave no room for the people in them. */
const WITH_PERSONS = 8;
/** Up to so many there is room for larger type. */
const FEW = 5;
const PADDING = 11;

/** The settings of one ring as cards; a card that would touch another gives up its lines, and at last its words. */
export const cardsOf = (
  settings: readonly SettingInPicture[],
  ring: 'micro' | 'exo',
  frame: RingsFrame,
  under: (setting: SettingInPicture) => string,
  notes: (setting: SettingInPicture) => readonly string[],
): readonly Card[] => {
  const radius = frame[ring];
  const widest = ring === 'micro' ? frame.microWidth : frame.exoWidth;
  const width = Math.min(widest, roomAt(radius, apart(settings)));
  const cards: Card[] = [];
  for (const setting of settings) {
    const about = away(frame.centre, setting.angle, radius);
    for (const block of blocksOf(setting, width, settings.length, frame, under, notes)) {
      const size = blockSize(block);
      const box = boxAbout(about, size.width + PADDING, size.height + PADDING);
      if (cards.some((other) => overlap(other.box, box))) continue;
      cards.push({ setting, box, block });
      break;
    }
  }
  return cards;
};

/** The least angle between neighbours. */
const apart = (settings: readonly SettingInPicture[]): number => {
  const angles = settings.map(({ angle }) => angle).sort((one, two) => one - two);
  const gaps = angles.map((angle, at) =>
    at === 0 ? angle + 360 - (angles.at(-1) as number) : angle - (angles[at - 1] as number),
  );
  return settings.length < 2 ? 360 : Math.min(...gaps);
};

/** How wide cards may be so that neighbours on the slope of the ring, which stand closest, do not touch. */
const roomAt = (radius: number, gap: number): number =>
  gap > 42
    ? Number.POSITIVE_INFINITY
    : Math.max(radius * (direction(gap * 1.5).x - direction(gap / 2).x) - 2 - PADDING, 20);

/** What can stand in a card, the most first. */
const blocksOf = (
  setting: SettingInPicture,
  width: number,
  count: number,
  { type, small }: RingsFrame,
  under: (setting: SettingInPicture) => string,
  notes: (setting: SettingInPicture) => readonly string[],
): readonly Block[] => {
  const size = count > WITH_PERSONS ? small + 0.5 : count > FEW ? type : type + 1.5;
  const label = (most: number): Lines =>
    set(wrap(setting.label, width, { size, bold: true }, most), { size, bold: true });
  const below = count > WITH_PERSONS ? '' : under(setting);
  const rest: readonly Lines[] = [
    set(wrap(below, width, { size: small }, 2), { size: small, paint: 'muted' }),
    ...notes(setting).map((note) =>
      set(wrap(note, width, { size: small }, 1), { size: small, bold: true, paint: 'muted' }),
    ),
  ];
  const { marks } = setting;
  return [
    { parts: [label(3), ...rest], marks },
    { parts: [label(3)], marks },
    { parts: [label(2)], marks: [] },
    { parts: [label(1)], marks: [] },
    { parts: [set(['…'], { size: small })], marks: [] },
  ];
};

/** A card as shapes. */
export const drawCard = ({ setting, box, block }: Card, stroke: Stroke): Shape => ({
  shape: 'group',
  title: [setting.label, ...setting.persons.map(({ label }) => label)].join(', '),
  shapes: [{ shape: 'rectangle', ...box, corner: 8, fill: 'paper', stroke }, ...drawBlock(block, box)],
});
