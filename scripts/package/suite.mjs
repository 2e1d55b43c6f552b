import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOfPortableTests, portableTests } from '../portable-tests.mjs';
import { emptyFolder, install } from './folders.mjs';
import { run } from './run.mjs';

/** What the tests themselves import, in the versions of the project. */
const pinned = () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return packagesOfPortableTests(Object.keys(devDependencies)).map(
    (name) => `${name}@${devDependencies[name]}`,
  );
};

/**
 * A folder with the packed package installed and the project's portable tests beside it.
 *
 * @param {string} tarball
 * @returns {Promise<string>}
 */
export const suiteFolder = async (tarball) => {
  const folder = emptyFolder('suite');
  await install(folder, [tarball, ...pinned()]);
  cpSync('test', join(folder, 'test'), { recursive: true });
  const config = { test: { include: portableTests(), setupFiles: ['test/setup.ts'] } };
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default ${JSON.stringify(config, undefined, 2)};\n`,
  );
  return folder;
};

/**
 * Runs the suite in such a folder.
 *
 * @param {string} folder
 * @param {readonly string[]} runtime The command, with its options, that runs a JavaScript file.
 * @returns {Promise<string>} How many tests passed.
 */
export const runSuite = async (folder, [command, ...options]) => {
  const report = join(folder, 'report.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
  await run(command, [...options, ...vitest, `--outputFile=${report}`], { cwd: folder });
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests === 0) throw new Error('no test ran');
  return `${numPassedTests} of ${numTotalTests} tests`;
};
