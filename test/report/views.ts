import type { Ecology } from 'resiliens/ecology';
import {
  beforeAfterView,
  ecomapView,
  mesoMatrixView,
  networkMapView,
  type Picture,
  ringsView,
  timeLineView,
  type ViewOptions,
} from 'resiliens/report';

/** Every view of an ecology, on one or two days. */
export const everyView = (
  ecology: Ecology,
  before: string,
  after: string,
  options: ViewOptions = {},
): readonly Picture[] => [
  ringsView(ecology, after, options),
  ecomapView(ecology, after, options),
  networkMapView(ecology, after, options),
  mesoMatrixView(ecology, after, options),
  timeLineView(ecology, before, after, options),
  beforeAfterView(ecology, before, after, options),
];
