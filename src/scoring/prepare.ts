import { ResiliensError } from '../errors/resiliens-error.js';
import type { Context } from '../model/context.js';
import type { AgeMonths } from '../model/dates.js';
import type { Instrument } from '../model/instrument.js';
import type { ScoreOptions } from '../model/result.js';
import type { BandTable } from '../model/score.js';
import { checkOptions } from './check-options.js';
import { chooseTable } from './choose-table.js';
import { newWorkspace, type Workspace } from './evaluate/workspace.js';
import { lower } from './program/lower.js';
import type { Program } from './program/program.js';
import type { ResultParts } from './result-parts.js';

/** An instrument made ready for one choice of norm tables and bands. */
export interface Prepared {
  readonly program: Program;
  /** The band table of each score, or `null`. */
  readonly bands: readonly (BandTable | null)[];
  readonly workspace: Workspace;
  /** What its results share beside the numbers; `null` until somebody asks for a result: columns and SQL never do. */
  parts: ResultParts | null;
}

interface Entry {
  readonly instrument: Instrument;
  readonly program: Program;
  readonly prepared: Map<string, Prepared>;
  /** The only way to prepare it, once made, where no context chooses anything. */
  only: Prepared | null;
}

const entries = /* @__PURE__ */ new WeakMap<object, Entry>();

/** Keeps what `defineInstrument` worked out, so that scoring does not work it out again. */
export const remember = (instrument: Instrument, program: Program): Instrument => {
  entries.set(instrument, { instrument, program, prepared: new Map(), only: null });
  return instrument;
};

/** The program of an instrument where no context matters: to read answers by. */
export const programOf = (instrument: Instrument): Program =>
  (entries.get(instrument) ?? newEntry(instrument)).program;

/** Makes an instrument ready, once for each choice of tables. */
export const prepare = (instrument: Instrument, options: ScoreOptions): Prepared => {
  checkOptions(options);
  const entry = entries.get(instrument) ?? newEntry(instrument);
  if (entry.only !== null) return entry.only;
  const rows = entry.instrument.tables.map((table, index) =>
    chosen(table.rows, options.context, options.ageMonths, ['tables', index]),
  );
  const tables = entry.instrument.scores.map((score, index) =>
    score.bands.length === 0
      ? -1
      : chosen(score.bands, options.context, options.ageMonths, ['scores', index, 'bands']),
  );
  const key = `${rows.join()};${tables.join()}`;
  const known = entry.prepared.get(key);
  if (known !== undefined) return known;
  const program = rows.some((row) => row > 0) ? lower(entry.instrument, rows) : entry.program;
  const bands = entry.instrument.scores.map((score, index) => score.bands[tables[index] as number] ?? null);
  const prepared: Prepared = {
    program,
    bands,
    workspace: newWorkspace(program),
    parts: null,
  };
  entry.prepared.set(key, prepared);
  if (!needsContext(entry.instrument)) entry.only = prepared;
  return prepared;
};

const needsContext = ({ tables, scores }: Instrument): boolean =>
  [...tables.map(({ rows }) => rows), ...scores.map(({ bands }) => bands)].some((choices) =>
    choices.some(({ when }) => when.context !== undefined || when.ageMonths !== undefined),
  );

/**
 * An instrument that is frozen throughout is in normal form: the catalogue's are, and what `defineInstrument` returns is.
 * Anything else may be half written, or change later; reading it is the task of `defineInstrument`, which a program that only
 * scores does not have to carry along.
 */
const newEntry = (instrument: Instrument): Entry => {
  if (typeof instrument !== 'object' || !isDeeplyFrozen(instrument)) throw notAnInstrument();
  const entry: Entry = { instrument, program: tryToLower(instrument), prepared: new Map(), only: null };
  entries.set(instrument, entry);
  return entry;
};

/** What someone else froze may be anything at all: whatever cannot be read is no instrument. */
const tryToLower = (instrument: Instrument): Program => {
  try {
    return lower(instrument, []);
  } catch (error) {
    throw error instanceof ResiliensError ? error : notAnInstrument();
  }
};

const notAnInstrument = (): ResiliensError =>
  new ResiliensError('definition-invalid', ['instrument'], {
    expected: 'an instrument that defineInstrument returned',
  });

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

const chosen = (
  tables: Parameters<typeof chooseTable>[0],
  context: Context | undefined,
  ageMonths: AgeMonths | null | undefined,
  path: readonly (string | number)[],
): number => chooseTable(tables, context ?? {}, ageMonths, path);
