import type { Ecology } from '../../model/ecology/ecology.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { checkViewOptions, registryIn } from '../content/ground.js';

/**
 * Writes an ecology as JSON: all of it, in normal form, or without what somebody has put into words.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param options - `labels: 'id'` puts ids in the place of labels and of what an influence brings, and drops notes.
 * @returns The text; reading it gives the same document.
 * @throws `ResiliensError` `input-invalid` for an ecology that was not checked, `option-invalid` or `key-unknown` for options.
 * @example
 * ```ts
 * import { checkEcology, ecology } from 'resiliens/ecology';
 * import { toJson } from 'resiliens/report';
 *
 * const case17 = ecology('case-17').person('mother', { label: 'Mother' }).build();
 * checkEcology(JSON.parse(toJson(case17))).persons[1]?.label; // => 'Mother'
 * checkEcology(JSON.parse(toJson(case17, { labels: 'id' }))).persons[1]?.label; // => 'mother'
 * ```
 * @since 0.1.0
 */
export const toJson = (ecology: Ecology, options: Pick<ViewOptions, 'labels'> = {}): string => {
  registryIn(ecology);
  checkViewOptions(options);
  if (options.labels !== 'id') return JSON.stringify(ecology);
  return JSON.stringify(ecology, function (this: { readonly id?: string }, key, value: unknown) {
    if (key === 'note') return undefined;
    return key === 'label' || key === 'what' ? this.id : value;
  });
};
