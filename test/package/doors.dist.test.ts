import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What each door loads when nothing is bundled: the rest of the package does not count. */
const loads: Record<string, string[]> = {
  resiliens: [],
  'resiliens/assessment': ['immer'],
  'resiliens/cohort': [],
  'resiliens/formats': ['papaparse'],
  'resiliens/ecology': [],
  'resiliens/practice': ['immer'],
  'resiliens/report': [],
  'resiliens/schema': ['zod'],
  'resiliens/testing': ['fast-check'],
};

const require = createRequire(import.meta.url);
const manifest = require('resiliens/package.json') as { name: string; exports: Record<string, unknown> };
const doors = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => join(manifest.name, path));

const packagesLoadedBy = async (door: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [require.resolve(door)],
    bundle: true,
    packages: 'external',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort();
};

describe('doors', () => {
  it('are all in the table above', () => {
    expect([...doors].sort()).toEqual(Object.keys(loads).sort());
  });

  it.each(Object.entries(loads))('%s loads no other package than %j', async (door, packages) => {
    expect(await packagesLoadedBy(door)).toEqual(packages);
  });

  it.each(Object.keys(loads))('%s is the same module by import and by require', async (door) => {
    const imported = (await import(/* @vite-ignore */ door)) as Record<string, unknown>;
    const required = require(door) as Record<string, unknown>;
    expect(Object.keys(required).filter((name) => name !== '__esModule')).toEqual(Object.keys(imported));
  });

  it('share one error class, so that instanceof holds between them', () => {
    const built = dirname(require.resolve('resiliens'));
    const code = readdirSync(built).filter((name) => name.endsWith('.js'));
    const holding = code.filter((name) =>
      /\bclass extends Error\b|\bextends Error\b/.test(readFileSync(join(built, name), 'utf8')),
    );
    expect(holding).toHaveLength(1);
  });

  it('are the only way in', () => {
    expect(() => require.resolve('resiliens/dist/index.js')).toThrow(/exports|Cannot find module/);
  });
});
