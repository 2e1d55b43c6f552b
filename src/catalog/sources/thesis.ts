import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * The thesis that this library grew from, and the library itself as the source of what it proposes.
 *
 * @since 0.1.0
 */
export const thesisSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'resiliens',
    kind: 'own',
    title: 'Proposal of this library',
    note: 'Rests on no publication; may change with a new edition of what cites it.',
  },
  {
    id: 'thesis-volda-2021',
    kind: 'thesis',
    title: 'Bachelor’s thesis, Høgskulen i Volda (2021, year inferred)',
    year: 2021,
    note: 'Cited by its numbered sections. Where it cites books, the books themselves were not read.',
  },
]);
