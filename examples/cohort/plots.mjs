import { writeFileSync } from 'node:fs';
import { fittedLines } from 'resiliens/cohort';
import {
  coOccurrencePlot,
  distributionPlot,
  doseResponsePlot,
  interactionPlot,
  prevalencePlot,
  rocPlot,
  toSvg,
  turningPointPlot,
} from 'resiliens/report';

/** The plots of the report, by name of file; every one says that its children are synthetic. */
export const plotsOf = (found, { seed, instruments, labels }) => {
  const subtitle = `Synthetic children, seed ${seed}`;
  const { model, curve } = found.recovered;
  return Object.fromEntries([
    ...found.distributions.map((own) => [
      `counts-${own.id}`,
      distributionPlot(own, { subtitle, xTitle: `Number of ${own.id}` }),
    ]),
    ...found.prevalence.map((own, place) => [
      `prevalence-${instruments[place].id}`,
      prevalencePlot(own, { subtitle: `${subtitle}; ${instruments[place].id}`, labels: labels[place] }),
    ]),
    ['co-occurrence', coOccurrencePlot(found.coOccurrence, { subtitle, labels: labels[0] })],
    [
      'dose-response',
      doseResponsePlot(found.dose, {
        subtitle,
        title: 'Difficulties by number of areas',
        xTitle: 'Areas',
        yTitle: 'Share with difficulties',
      }),
    ],
    ['roc', rocPlot(found.accuracy.cuts, { subtitle, area: found.accuracy.auc })],
    [
      'interaction',
      interactionPlot(fittedLines(model.protective, { focal: 'risk', moderator: 'resource' }), {
        subtitle,
        xTitle: 'Areas',
        yTitle: 'Expected adjustment',
      }),
    ],
    [
      'turning-point',
      turningPointPlot(fittedLines(curve.model, { focal: 'risk' }), curve.turning, {
        subtitle,
        xTitle: 'Everyday challenges',
        yTitle: 'Expected coping',
      }),
    ],
  ]);
};

/** Writes plots as SVG, in colours and in greys. */
export const writePlots = (plots, at) => {
  for (const [name, plot] of Object.entries(plots))
    for (const palette of ['colour', 'grey'])
      writeFileSync(at(`${name}${palette === 'grey' ? '.grey' : ''}.svg`), toSvg(plot, { palette }));
};
