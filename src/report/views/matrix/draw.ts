import type { SettingInPicture } from '../../../model/report/ecology-content.js';
import type { PairInMatrix } from '../../../model/report/meso-matrix-view.js';
import type { Shape } from '../../../model/report/shape.js';
import type { Point } from '../../drawing/direction.js';
import { hatch } from '../../drawing/hatch.js';
import { MARGIN } from '../../drawing/header.js';
import { type Box, middleOf } from '../../drawing/space.js';
import { centred, LEADING, type Lines, set } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import type { MESO_MATRIX_WORDS } from '../../words/meso-matrix.js';
import { chainText } from '../rings/labels.js';

/** More settings than this make cells too small for their words. */
export const MOST_ROWS = 14;

const TOP = 100;
const HEIGHT = 640;
const WIDTH = 1188 - 2 * MARGIN;

/** A stair: labels on its edge, a cell for every pair below it. */
export const drawMatrix = (
  micro: readonly SettingInPicture[],
  meso: readonly PairInMatrix[],
  words: (typeof MESO_MATRIX_WORDS)['en'],
): readonly Shape[] => {
  const shown = micro.slice(0, MOST_ROWS);
  const count = Math.max(shown.length, 1);
  const [width, height] = [Math.min(196, WIDTH / count), Math.min(104, HEIGHT / count)];
  const left = MARGIN + (WIDTH - width * count) / 2;
  const box = (row: number, column: number): Box => ({
    x: left + column * width,
    y: TOP + row * height,
    width,
    height,
  });
  const place = new Map(shown.map(({ id }, at) => [id, at]));
  return [
    ...meso.flatMap((pair) => {
      const [column, row] = pair.pair.map((id) => place.get(id));
      return row === undefined || column === undefined ? [] : cell(pair, box(row, column), words);
    }),
    ...shown.flatMap((setting, at) => labelCell(setting, box(at, at))),
  ];
};

const labelCell = ({ label }: SettingInPicture, box: Box): readonly Shape[] => {
  const size = box.width > 120 ? 15 : 12;
  const most = Math.max(1, Math.floor((box.height - 6) / (size * LEADING)));
  const lines = wrap(label, box.width - 14, { size, bold: true }, Math.min(most, 3));
  return [
    { shape: 'rectangle', ...inside(box), corner: 8, fill: 'tint-3' },
    ...centred(middleOf(box), [set(lines, { size, bold: true })]),
  ];
};

const cell = (
  { line, assessed, routes, channel }: PairInMatrix,
  box: Box,
  words: (typeof MESO_MATRIX_WORDS)['en'],
): readonly Shape[] => {
  const frame = inside(box);
  if (line === 'unknown')
    return [
      { shape: 'rectangle', ...frame, fill: 'paper', stroke: { paint: 'tint-4', width: 1 } },
      hatch(frame),
      ...sign(middleOf(box), '?'),
    ];
  if (line === 'absent')
    return [
      { shape: 'rectangle', ...frame, fill: 'paper', stroke: { paint: 'tint-4', width: 1 } },
      ...centred(middleOf(box), [set(['0'], { size: 16, paint: 'muted' })]),
    ];
  const number = `${routes.length}${assessed === 'yes' ? '' : '+'}`;
  const small = box.width > 120 ? 11.5 : 10;
  const room = Math.floor((box.height - 8 - 17 * LEADING) / (small * LEADING));
  const how =
    channel === null || room < 1 ? [] : wrap(words.channels[channel], frame.width - 8, { size: small }, 1);
  const names =
    room - how.length < 1
      ? []
      : wrap(
          routes.map((carriers) => chainText(carriers, '?')).join('; '),
          frame.width - 8,
          { size: small },
          Math.min(room - how.length, 3),
        );
  const parts: readonly Lines[] = [
    set([number], { size: 17, bold: true }),
    set(names, { size: small }),
    set(how, { size: small, paint: 'muted' }),
  ];
  return [
    { shape: 'rectangle', ...frame, fill: 'tint-2', stroke: { paint: 'support', width: 1.4 } },
    ...centred(middleOf(box), parts),
  ];
};

const inside = ({ x, y, width, height }: Box): Box => ({
  x: x + 2,
  y: y + 2,
  width: width - 4,
  height: height - 4,
});

const sign = (at: Point, text: string): readonly Shape[] => [
  { shape: 'circle', ...at, radius: 9, fill: 'paper' },
  ...centred(at, [set([text], { size: 14, bold: true, paint: 'muted' })]),
];

/** A small cell for the legend. */
export const cellSample =
  (text: string) =>
  ({ x, y }: Point): readonly Shape[] => {
    const frame = { x: x - 15, y: y - 9, width: 30, height: 18 };
    const known = text !== '?' && text !== '0';
    return [
      {
        shape: 'rectangle',
        ...frame,
        fill: known ? 'tint-2' : 'paper',
        stroke: known ? { paint: 'support', width: 1.4 } : { paint: 'tint-4', width: 1 },
      },
      ...(text === '?' ? [hatch(frame, 6)] : []),
      ...centred({ x, y }, [set([text], { size: 12, bold: true, paint: known ? 'ink' : 'muted' })]),
    ];
  };
