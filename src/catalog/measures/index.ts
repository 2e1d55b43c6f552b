import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import { measureFacts } from './facts.js';
import { measureLabels } from './labels.js';
import { measureNotes } from './notes.js';

/**
 * Help measures of Norwegian child welfare, edition 0.1.0: those that the thesis names and those that complete the groups of
 * the national register, without placements.
 *
 * What a measure compensates for or builds is what it is aimed at, each with the source that says so, never a documented
 * effect. The order is that of their main purpose, not of their worth.
 *
 * @example
 * ```ts
 * import { measureCatalogue } from 'resiliens/practice';
 *
 * measureCatalogue.measures.length; // => 32
 * const home = measureCatalogue.measures.find(({ id }) => id === 'visiting-home');
 * home?.compensates.map(({ factor }) => factor); // => ['poor-or-harmful-care']
 * home?.codes[0].code; // => '4.5'
 * ```
 * @since 0.1.0
 */
export const measureCatalogue: MeasureCatalogue = /* @__PURE__ */ (() =>
  deepFreeze({
    id: 'help-measures-norway',
    edition: '0.1.0',
    lawCheckedOn: '2026-07-02',
    intrusiveness: measureFacts.intrusiveness,
    needs: measureFacts.needs,
    measures: measureFacts.measures.map(({ id, sources, ...rest }) => ({
      id,
      label: measureLabels[id],
      ...rest,
      notes: measureNotes[id],
      sources,
    })),
  }))();
