import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  defineInstrument,
  type ExpressionInput,
  type Instrument,
  type InstrumentDefinition,
  ResiliensError,
} from 'resiliens';

const require = createRequire(import.meta.url);

/** One of the text-free instruments of the conformance pack. */
export const example = (name: string): Instrument =>
  defineInstrument(
    JSON.parse(
      readFileSync(require.resolve(`resiliens/conformance/definitions/${name}.json`), 'utf8'),
    ) as InstrumentDefinition,
  );

/** A small instrument of a few items and the scores that are named. */
export const small = (
  scores: Readonly<Record<string, ExpressionInput>>,
  more: Partial<InstrumentDefinition> = {},
): Instrument =>
  defineInstrument({
    id: 'small',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      { id: 'a', kind: 'binary', tags: ['both'] },
      { id: 'b', kind: 'binary', tags: ['both'] },
      { id: 'c', kind: 'binary' },
      { id: 'x', kind: 'ordinal', values: [0, 1, 2, 3] },
      { id: 'y', kind: 'ordinal', values: [0, 1, 2, 3] },
      { id: 'z', kind: 'ordinal', values: [0, 1, 2, 3] },
      { id: 'level', kind: 'graded', levels: [{ id: 'none' }, { id: 'some' }, { id: 'much' }], cut: 'some' },
      { id: 'number', kind: 'numeric', min: -2, max: 8, step: 1 },
      { id: 'any-number', kind: 'numeric', min: 0, max: 10 },
      { id: 'tenths', kind: 'ordinal', values: [0.1, 0.2, 0.3] },
      { id: 'tenths-more', kind: 'ordinal', values: [0.1, 0.2, 0.3] },
    ],
    scores: Object.entries(scores).map(([id, value]) => ({ id, value })),
    ...more,
  });

/** Code, path and facts of the error that a call throws. */
export const refusal = (run: () => unknown): { code: string; path: readonly unknown[]; facts: object } => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    const { code, path, facts } = error;
    return { code, path, facts };
  }
  throw new Error('nothing was refused');
};
