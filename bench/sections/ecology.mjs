import { ecologies } from '../ecology.mjs';
import { met, ms, table } from '../markdown.mjs';

const TOGETHER = 'measures, signals and rings as SVG';

export const section = () => {
  const { perSecond, growth, largest, dense } = ecologies();
  return `## An ecology

The typical one has 10 settings, 20 persons and 120 records; the largest allowed have 20 000.

${table(['what', 'a second'], Object.entries(perSecond))}

Aim: measures, signals and rings together 1 000 a second (${met(perSecond[TOGETHER], 1000)}).

${table(
  ['ecology', 'built', 'measured', 'signals'],
  [
    ...growth.map(({ records, build, measure }) => [`${records} records`, ms(build), ms(measure), '']),
    ['largest, many settings', ms(largest.build), ms(largest.measure), ms(largest.signals)],
    ['largest, many ways', ms(dense.build), ms(dense.measure), ms(dense.signals)],
  ],
)}`;
};
