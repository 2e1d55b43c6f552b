import type { ViewOptions } from './view-options.js';

/**
 * How an ecology is written for other programs.
 *
 * @since 0.1.0
 */
export type GraphOptions = Pick<ViewOptions, 'labels' | 'markMaxAgeDays'>;
