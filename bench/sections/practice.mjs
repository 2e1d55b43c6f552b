import { met, table } from '../markdown.mjs';
import { coveringTimes, growing, typical } from '../practice.mjs';

export const section = () => `## Profile, plan and sets of measures

One case with the profile, plan and evaluations that are usual.

${table(
  ['what', 'a second', 'aim 2 000'],
  typical().map(({ name, perSecond }) => [name, perSecond, met(perSecond, 2000)]),
)}

Sets of 40 measures for 32 risks, by the share of the risks that a measure answers; 21 draws each.

${table(
  ['share', 'median', 'longest', 'aim 50 ms'],
  coveringTimes().map(({ share, median, longest }) => [
    share,
    `${median.toFixed(1)} ms`,
    `${longest.toFixed(1)} ms`,
    met(50, median),
  ]),
)}

Reading a plan and what falls due: ${growing()
  .map(({ evaluations, milliseconds }) => `${evaluations} evaluations ${milliseconds.toFixed(1)} ms`)
  .join(', ')}.`;
