import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * The doors of the package, read from `exports` in package.json, the only place that lists them.
 *
 * @type {readonly { name: string, file: string, source: string }[]}
 */
export const doors = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => {
    const room = path === '.' ? '' : path.slice('./'.length);
    return {
      name: room === '' ? manifest.name : `${manifest.name}/${room}`,
      file: room === '' ? 'index' : room,
      source: room === '' ? 'src/index.ts' : `src/${room}/index.ts`,
    };
  });
