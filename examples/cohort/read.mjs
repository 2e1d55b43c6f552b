import { borgeStressIndex2018, kvelloStyle, rutterFai1977 } from 'resiliens';
import { readInstrument } from './files.mjs';

/** Children for whom models of single rows are fitted; counts and tables take all. */
export const mostModelled = 50_000;

/** Reads a cohort file three times, once an instrument, and the truth beside it; what is kept is packed. */
export const readCohort = async (cohortPath, truthPath, tell) => {
  const kept = { adjustment: [], challenges: [], coping: [] };
  const difficulties = [];
  const borge = await readAll(cohortPath, borgeStressIndex2018, 'borge', tell, {
    keep: ['adjustment', 'difficulties', 'everyday-challenges', 'coping'],
    each: (own) => {
      difficulties.push(own['difficulties'].map(numberOf));
      const space = mostModelled - kept.adjustment.length;
      kept.adjustment.push(...own['adjustment'].slice(0, space).map(numberOf));
      kept.challenges.push(...own['everyday-challenges'].slice(0, space).map(numberOf));
      kept.coping.push(...own['coping'].slice(0, space).map(numberOf));
    },
  });
  const rutter = await readAll(cohortPath, rutterFai1977, 'rutter', tell);
  const list = await readAll(cohortPath, kvelloStyle, 'list', tell);
  const truth = await readAll(truthPath, borgeStressIndex2018, 'borge', tell);
  for (const { progress } of [rutter, list, truth])
    if (progress.accepted !== borge.progress.accepted)
      throw new Error('the readings of one file do not accept the same rows');
  return { borge, rutter, list, truth, outcomes: { ...kept, difficulties } };
};

const readAll = async (path, instrument, prefix, tell, { keep = [], each = () => {} } = {}) => {
  const tables = [];
  const rejections = new Map();
  let progress;
  for await (const chunk of readInstrument(path, instrument, prefix, keep)) {
    tables.push(chunk.table);
    each(chunk.kept);
    for (const { code } of chunk.rejected) rejections.set(code, (rejections.get(code) ?? 0) + 1);
    progress = chunk.progress;
    tell(`read ${instrument.id}`, progress.rows);
  }
  return { instrument, prefix, tables, progress, rejections: Object.fromEntries(rejections) };
};

const numberOf = (text) => (text === '' ? null : Number(text));
