import { readdirSync, readFileSync } from 'node:fs';
import { defineInstrument, ResiliensError, score } from 'resiliens';
import { casesOfDefinition, shippedCases } from './cases.mjs';
import { refusedDefinitions } from './refusals.mjs';

/** Version of the form of these files: a number that grows when a reader has to change. */
const FORMAT = 1;

const refusal = (run) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ResiliensError) return { code: error.code, path: error.path };
    throw error;
  }
  return undefined;
};

/** A result without the version of the library, with all scores or only those that are asked for. */
const expectation = (result, only) => {
  const { version: _version, scores, ...rest } = result;
  const wanted = Object.entries(scores).filter(([id]) => only === undefined || only.includes(id));
  return { ...rest, scores: Object.fromEntries(wanted) };
};

const vector = (instrument, { id, answers, options = {}, scores }) => {
  const error = refusal(() => score(answers, instrument, options));
  const outcome =
    error === undefined ? { expected: expectation(score(answers, instrument, options), scores) } : { error };
  return { id, answers, options, ...(scores === undefined ? {} : { scores }), ...outcome };
};

/** One vector a line, so that a change shows as the line it is. */
const lines = (head, vectors) => {
  const before = JSON.stringify(head).slice(0, -1);
  return `${before},"vectors":[\n${vectors.map((own) => JSON.stringify(own)).join(',\n')}\n]}\n`;
};

const pretty = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * The whole pack.
 *
 * @param {string} folder - Where the written definitions stand.
 * @returns {Map<string, string>} Path in the pack to content of every file that is generated.
 */
export const conformancePack = (folder) => {
  const written = readdirSync(`${folder}/definitions`).sort();
  const defined = written.map((name) => {
    const definition = JSON.parse(readFileSync(`${folder}/definitions/${name}`, 'utf8'));
    const instrument = defineInstrument(definition);
    return { instrument, cases: casesOfDefinition(instrument), definition: `definitions/${name}` };
  });
  const all = [...shippedCases, ...defined].map(({ instrument, cases, definition }) => {
    const file = `${instrument.id}.json`;
    const head = {
      format: FORMAT,
      instrument: { id: instrument.id, edition: instrument.edition },
      normalized: `instruments/${file}`,
      ...(definition === undefined ? {} : { definition }),
    };
    return { instrument, head, file, vectors: cases.map((own) => vector(instrument, own)) };
  });
  const refusals = refusedDefinitions.map(([id, definition]) => ({
    id,
    definition,
    error: refusal(() => defineInstrument(definition)),
  }));
  const index = {
    format: FORMAT,
    vectors: all.map(({ head, file, vectors }) => ({
      file: `vectors/${file}`,
      ...head,
      count: vectors.length,
    })),
    refusals: { file: 'refusals.json', count: refusals.length },
  };
  for (const { format: _format, ...own } of index.vectors) if (own.count === 0) throw new Error(own.file);
  return new Map([
    ['index.json', pretty(index)],
    ['refusals.json', lines({ format: FORMAT }, refusals)],
    ...all.flatMap(({ instrument, head, file, vectors }) => [
      [`instruments/${file}`, `${JSON.stringify(instrument)}\n`],
      [`vectors/${file}`, lines(head, vectors)],
    ]),
  ]);
};
