import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const made = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/**
 * An empty folder outside the project, gone when the process ends.
 *
 * @param {string} name
 * @returns {string}
 */
export const emptyFolder = (name) => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  made.push(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return folder;
};

/**
 * Installs packages (names with exact versions, or tarballs) into a folder.
 *
 * @param {string} folder
 * @param {readonly string[]} packages
 */
export const install = async (folder, packages) => {
  await run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...packages], { cwd: folder });
};

/**
 * Packs the project as it would be published.
 *
 * @returns {Promise<string>} Path of the tarball.
 */
export const pack = async () => {
  const folder = emptyFolder('packed');
  const output = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[')));
  return join(folder, filename);
};
