import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * The code lists of the national child-welfare register of Norway.
 *
 * @since 0.1.0
 */
export const registerSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'barnevernsregisteret-code-lists',
    kind: 'register',
    title: 'Kodelister.md, code lists for reports to the national child-welfare register',
    authors: 'Statistisk sentralbyrå',
    year: 2025,
    url: 'https://github.com/statisticsnorway/barn-barnevern-xsd',
    note: 'MIT licence; state of 18 December 2025. From 2026 its content codes are the themes of Bufdir’s knowledge model.',
  },
]);
