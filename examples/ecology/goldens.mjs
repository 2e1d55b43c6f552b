import { ringsView, toSvg } from 'resiliens/report';
import { ecologies, viewsOf } from './pictures.mjs';

/**
 * The pictures that are committed in docs/pictures: every view of the worked example, the rings of each case, and one in greys.
 *
 * @returns {Map<string, string>} SVG by file name.
 */
export const goldens = () => {
  const [example, ...cases] = ecologies;
  const rings = ({ ecology, after, language }) => ringsView(ecology, after, { language });
  return new Map([
    ...viewsOf(example).map((view) => [`${example.name}-${view.kind}.svg`, toSvg(view)]),
    ...cases.map((one) => [`${one.name}-rings.svg`, toSvg(rings(one))]),
    [`${example.name}-rings-grey.svg`, toSvg(rings(example), { palette: 'grey' })],
  ]);
};
