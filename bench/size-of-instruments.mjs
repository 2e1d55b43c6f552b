import { compileRow, defineInstrument, score } from '../dist/index.js';
import { generator } from './checklist.mjs';
import { measure } from './measure.mjs';

const SIZES = [10, 100, 120, 140, 1000];

/** What a row and a score cost as instruments grow: nanoseconds an item, on objects as JSON.parse makes them. */
export const growth = () =>
  SIZES.map((size) => {
    const ids = Array.from({ length: size }, (_, index) => `matter-${index + 1}`);
    const instrument = defineInstrument({
      id: 'growing',
      edition: '1',
      sources: [{ source: 'own', confidence: 'own' }],
      items: ids.map((id) => ({ id, kind: 'binary' })),
      scores: [{ id: 'total', value: { sum: ids } }],
    });
    const random = generator(size);
    const children = Array.from({ length: 100 }, () =>
      JSON.parse(
        JSON.stringify(Object.fromEntries(ids.map((id) => [id, random() < 0.15 ? 'present' : 'absent']))),
      ),
    );
    const row = compileRow(instrument);
    const over = (run) => (calls) => {
      for (let call = 0; call < calls; call += 1) run(children[call % children.length]);
    };
    const times = measure(
      { row: over(row), score: over((child) => score(child, instrument)) },
      { rounds: 11 },
    );
    return { size, row: times.row / size, score: times.score / size };
  });
