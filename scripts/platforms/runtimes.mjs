import { join } from 'node:path';
import { emptyFolder, install } from '../package/folders.mjs';
import { smoke } from '../package/smoke.mjs';
import { runSuite } from '../package/suite.mjs';

const nodeVersions = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const bunVersion = '1.4.5';
const denoVersion = '2.9.5';

/** The path of a run time that npm carries; outside the project, where no script can pick it up by accident. */
const binaryOf = async (name, version) => {
  const folder = emptyFolder(name);
  await install(folder, [`${name}@${version}`]);
  return join(folder, 'node_modules', '.bin', name);
};

const sameResults = (printed, expected) => {
  if (printed !== expected)
    throw new Error(`other results than under the first run time:\n${printed}\n${expected}`);
};

const nodeCheck = (version) => ({
  name: `Node ${version}`,
  run: async ({ folder, suite, results }) => {
    const node = [await binaryOf('node', version)];
    sameResults(await smoke(folder, node, 'import.mjs'), results);
    sameResults(await smoke(folder, node, 'require.cjs'), results);
    return `import, require, ${await runSuite(suite, node)}`;
  },
});

const bunCheck = {
  name: `Bun ${bunVersion}`,
  run: async ({ folder, suite, results }) => {
    const bun = await binaryOf('bun', bunVersion);
    sameResults(await smoke(folder, [bun], 'import.mjs'), results);
    return `import, ${await runSuite(suite, [bun, '--bun'])}`;
  },
};

const denoCheck = {
  name: `Deno ${denoVersion}`,
  run: async ({ folder, suite, results }) => {
    const deno = await binaryOf('deno', denoVersion);
    // No permission at all: the root door and the schema door read nothing from their surroundings.
    sameResults(await smoke(folder, [deno, 'run', '--no-prompt'], 'import.mjs'), results);
    return `import without any permission, ${await runSuite(suite, [deno, 'run', '-A'])}`;
  },
};

export const runtimeChecks = [...nodeVersions.map(nodeCheck), bunCheck, denoCheck];
