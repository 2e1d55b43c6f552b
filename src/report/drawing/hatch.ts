import type { PathShape, PathStep } from '../../model/report/shape.js';
import type { Box } from './space.js';

/** Slanting lines over a box: nobody has looked. */
export const hatch = ({ x, y, width, height }: Box, step = 8): PathShape => {
  const steps: PathStep[] = [];
  for (let at = step; at < width + height; at += step) {
    const [across, down] = [Math.min(at, width), Math.min(at, height)];
    steps.push(['M', x + across, y + at - across], ['L', x + at - down, y + down]);
  }
  return { shape: 'path', steps, stroke: { paint: 'tint-4', width: 1 } };
};
