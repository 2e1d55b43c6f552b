/**
 * The report door of resiliens: pictures of an ecology as plain data, as SVG and in words.
 *
 * @module resiliens/report
 */

export type { BeforeAfterView, RingsChanges } from '../model/report/before-after-view.js';
export type {
  ConditionInPicture,
  EventInPicture,
  PairInPicture,
  ReachInPicture,
  SettingInPicture,
  UnplacedSetting,
} from '../model/report/ecology-content.js';
export type { EcomapView, SystemInEcomap, TieInEcomap } from '../model/report/ecomap-view.js';
export type { GraphOptions } from '../model/report/graph-options.js';
export type { MesoMatrixView, PairInMatrix } from '../model/report/meso-matrix-view.js';
export type { Named } from '../model/report/named.js';
export type { NetworkMapOptions, NetworkMapView, PersonOnMap } from '../model/report/network-map-view.js';
export type { Picture, SvgOptions } from '../model/report/picture.js';
export type {
  PlottedArea,
  PlottedCount,
  PlottedCutOffs,
  PlottedDistribution,
  PlottedDoses,
  PlottedLines,
  PlottedPairs,
  PlottedPrevalence,
  PlottedShare,
  PlottedTurn,
} from '../model/report/plots-input.js';
export type { PlotOptions } from '../model/report/plots-options.js';
export type { RingsContent, RingsView } from '../model/report/rings-view.js';
export type {
  CircleShape,
  GroupShape,
  Paint,
  PathShape,
  PathStep,
  RectangleShape,
  Shape,
  Stroke,
  TextShape,
} from '../model/report/shape.js';
export type { TieLine } from '../model/report/tie-line.js';
export type { RowInTimeLine, TimeLineOptions, TimeLineView } from '../model/report/time-line-view.js';
export type { ViewOptions } from '../model/report/view-options.js';
export { coOccurrencePlot } from './plots/co-occurrence.js';
export { distributionPlot } from './plots/distribution.js';
export { doseResponsePlot } from './plots/dose-response.js';
export { interactionPlot } from './plots/interaction.js';
export { prevalencePlot } from './plots/prevalence.js';
export { rocPlot } from './plots/roc.js';
export { turningPointPlot } from './plots/turning-point.js';
export { toSvg } from './svg/to-svg.js';
export { describe } from './text/describe.js';
export { toDot } from './text/to-dot.js';
export { toGraphMl } from './text/to-graph-ml.js';
export { toJson } from './text/to-json.js';
export { toMermaid } from './text/to-mermaid.js';
export { beforeAfterView } from './views/before-after-view.js';
export { ecomapView } from './views/ecomap-view.js';
export { mesoMatrixView } from './views/meso-matrix-view.js';
export { networkMapView } from './views/network-map-view.js';
export { ringsView } from './views/rings-view.js';
export { timeLineView } from './views/time-line-view.js';
