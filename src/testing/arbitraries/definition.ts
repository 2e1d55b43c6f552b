import type { Arbitrary } from 'fast-check';
import type { InstrumentDefinition } from '../../model/definition/instrument-definition.js';
import type { ScoreInput } from '../../model/definition/score-input.js';
import type { Instrument, NormTable } from '../../model/instrument.js';
import { defineInstrument } from '../../scoring/define-instrument.js';
import { drawBands } from './bands.js';
import { type Draw, drawing } from './draw.js';
import { drawExpression } from './expressions.js';
import type { Feature, InstrumentShape } from './features.js';
import { drawItems } from './items.js';
import { drawExclusions, drawPrompts, drawSkips } from './rules.js';
import type { Made, Scope } from './scope.js';

/**
 * Random definitions of instruments, written with short forms, that `defineInstrument` accepts: every kind of item and node,
 * missing-data rules, bands, norm tables, filters and exclusions.
 *
 * @param shape - How large they are, and what they do not hold.
 * @returns An arbitrary of definitions; equal seeds give equal definitions.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { defineInstrument } from 'resiliens';
 * import { arbitraryDefinition } from 'resiliens/testing';
 *
 * fc.assert(
 *   fc.property(arbitraryDefinition({ without: ['decimals'] }), (definition) => {
 *     const instrument = defineInstrument(definition);
 *     return instrument.items.length > 0;
 *   }),
 * );
 * ```
 * @since 0.1.0
 */
export const arbitraryDefinition = (shape: InstrumentShape = {}): Arbitrary<InstrumentDefinition> =>
  drawing((draw) => drawDefinition(draw, shape));

/**
 * Random instruments in normal form.
 *
 * @param shape - How large they are, and what they do not hold.
 * @returns An arbitrary of instruments.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { score } from 'resiliens';
 * import { arbitraryInstrument } from 'resiliens/testing';
 *
 * const always = arbitraryInstrument({ mostItems: 3, without: ['contexts'] });
 * fc.assert(fc.property(always, (instrument) => score({}, instrument).instrument === instrument.id));
 * ```
 * @since 0.1.0
 */
export const arbitraryInstrument = (shape: InstrumentShape = {}): Arbitrary<Instrument> =>
  arbitraryDefinition(shape).map((definition) => defineInstrument(definition));

const drawDefinition = (draw: Draw, shape: InstrumentShape): InstrumentDefinition => {
  const left = new Set<Feature>(shape.without ?? []);
  const has = (feature: Feature): boolean => !left.has(feature);
  const items = drawItems(draw, has, shape.mostItems ?? 6);
  const values: Made[] = [];
  const tables: NormTable[] = [];
  const scope: Scope = { draw, items, values, tables, has };
  const named = (id: string): Made => {
    const made = drawExpression(scope, draw.whole(1, 2));
    const reference = has('short-forms') ? id : { score: id };
    values.push({ ...made, value: reference });
    return made;
  };
  const derived = Array.from({ length: draw.whole(0, 2) }, (_, index) => {
    const id = `derived-${index + 1}`;
    return { id, value: named(id).value };
  });
  const scores = Array.from({ length: draw.whole(1, 3) }, (_, index): ScoreInput => {
    const id = `score-${index + 1}`;
    const made = named(id);
    return {
      id,
      value: made.value,
      higherIs: draw.oneOf(['neutral', 'worse', 'better']),
      bands: drawBands(scope, made),
    };
  });
  return {
    id: 'random',
    edition: '1',
    sources: [{ source: 'random', confidence: 'own' }],
    items,
    derived,
    scores,
    skips: drawSkips(scope),
    exclusions: drawExclusions(scope),
    prompts: drawPrompts(scope),
    tables,
  };
};
