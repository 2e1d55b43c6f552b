import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const resolveDir = dirname(createRequire(import.meta.url).resolve('resiliens/package.json'));

/** A piece of each table of words. */
const words = {
  errors: 'Mente du «{}»?',
  explanations: 'Ingen av svarene teller.',
  findings: 'Tynt grunnlag: ',
  descriptions: 'minst én av disse gjelder',
  purpose: 'Å avgjøre.',
};

const inBundle = async (name: string): Promise<readonly string[]> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from 'resiliens';`, resolveDir },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return Object.entries(words).flatMap(([table, piece]) => (text.includes(piece) ? [table] : []));
};

describe('words come along only where they are asked for', () => {
  test.each([
    ['score', []],
    ['compileRow', []],
    ['defineInstrument', []],
    ['wordError', ['errors']],
    ['wordFinding', ['findings']],
    ['describe', ['descriptions']],
    ['explain', ['explanations', 'findings']],
    ['outOfScope', ['purpose']],
  ])('%s brings %j', async (name, tables) => {
    expect(await inBundle(name)).toEqual(tables);
  });
});
