import type { RingsContent } from '../../../model/report/rings-view.js';
import { ringsLegend } from '../rings/notes.js';

/** The legend of both dates: every line and sign that one of them uses. */
export const legendOfBoth = (
  before: RingsContent,
  after: RingsContent,
  key: Parameters<typeof ringsLegend>[1],
  left: Parameters<typeof ringsLegend>[2],
  language: Parameters<typeof ringsLegend>[3],
): ReturnType<typeof ringsLegend> => {
  const letters = new Map([...before.macro, ...after.macro].map((one) => [one.mark, one]));
  return [
    ...ringsLegend(
      {
        ...after,
        micro: [...before.micro, ...after.micro],
        exo: [...before.exo, ...after.exo],
        meso: [...before.meso, ...after.meso],
        reaches: [...before.reaches, ...after.reaches],
        macro: [...letters.values()],
      },
      key,
      left,
      language,
      ['micro', 'meso', 'exo', 'macro'],
    ),
    ...[...letters.values()].map(({ mark, label }) => ({ words: `${mark}: ${label}` })),
  ];
};
