import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';

/**
 * Says in words what a picture shows: the same content, in order, for those who do not see it or want it read out.
 *
 * @param picture - A view or a plot.
 * @returns Title and lines, in the language of the picture, ended by a line break.
 * @throws `ResiliensError` `input-invalid` or `required-missing` for what is no picture.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { describe, ringsView } from 'resiliens/report';
 *
 * const case17 = ecology('case-17').include(microsystem('home', 'home', { label: 'Home' })).build();
 * const lines = describe(ringsView(case17, '2024-06-01')).split('\n');
 * lines.slice(2, 5); // => ['child', 'Micro: settings where the child takes part.', '- Home']
 * ```
 * @since 0.1.0
 */
export const describe = (picture: Picture): string => {
  needArgument(picture, 'picture', ['text']);
  return `${[picture.title, ...picture.text].join('\n')}\n`;
};
