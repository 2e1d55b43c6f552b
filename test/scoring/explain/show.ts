import { describe, type ExplainOptions, explain, type Instrument, type Result } from 'resiliens';

/** An explanation as a table that can be read: kind, then words. */
export const told = (result: Result, instrument: Instrument, options: ExplainOptions): string =>
  explain(result, instrument, options)
    .map(({ kind, text }) => `${kind.padEnd(14)} ${text}`)
    .join('\n');

/** A description as it is read, parts below what they belong to. */
export const described = (instrument: Instrument, language: 'en' | 'nb' | 'nn'): string =>
  describe(instrument, { language })
    .map(({ kind, depth, text }) => `${kind.padEnd(10)} ${'  '.repeat(depth)}${text}`)
    .join('\n');
