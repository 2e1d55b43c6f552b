import {
  beforeAfterView,
  describe,
  ecomapView,
  mesoMatrixView,
  networkMapView,
  ringsView,
  timeLineView,
  toSvg,
} from 'resiliens/report';
import * as contradictingInformants from './contradicting-informants.mjs';
import * as loneProvider from './lone-provider.mjs';
import * as schoolAndLeisure from './school-and-leisure.mjs';
import * as workedExample from './worked-example.mjs';

/** The worked example and the world around each child of examples/cases. */
export const ecologies = [
  { name: 'worked-example', ecology: workedExample.child, ...workedExample },
  { name: 'contradicting-informants', ecology: contradictingInformants.around, ...contradictingInformants },
  { name: 'lone-provider', ecology: loneProvider.around, ...loneProvider },
  { name: 'school-and-leisure', ecology: schoolAndLeisure.around, ...schoolAndLeisure },
];

/** The first of January of the year of the earlier day: where the time line begins. */
const yearOf = (day) => `${day.slice(0, 4)}-01-01`;

/** Every view of one of them. */
export const viewsOf = ({ ecology, before, after, language }) => [
  ringsView(ecology, after, { language }),
  ecomapView(ecology, after, { language }),
  networkMapView(ecology, after, { language }),
  mesoMatrixView(ecology, after, { language }),
  timeLineView(ecology, yearOf(before), after, { language }),
  beforeAfterView(ecology, before, after, { language }),
];

/** Files by name: an SVG for each view, and what the views show in words. */
export const filesOf = (one) => {
  const views = viewsOf(one);
  return new Map([
    ...views.map((view) => [`${one.name}-${view.kind}.svg`, toSvg(view)]),
    [`${one.name}.txt`, views.map(describe).join('\n')],
  ]);
};
