// Packs the package, installs it into an empty folder, uses it by import and by require, and runs the tests against it.

import { emptyFolder, install, pack } from './package/folders.mjs';
import { addSmoke, smoke } from './package/smoke.mjs';
import { runSuite, suiteFolder } from './package/suite.mjs';
import { allTests, portableTests } from './portable-tests.mjs';

const node = [process.execPath];
const tarball = await pack();

const folder = emptyFolder('empty');
await install(folder, [tarball]);
addSmoke(folder);
const imported = await smoke(folder, node, 'import.mjs');
console.log('ok   import from an empty folder');
const required = await smoke(folder, node, 'require.cjs');
if (imported !== required) throw new Error('import and require give different results');
console.log('ok   require, with the same results');
await smoke(folder, node, 'optional.mjs', ['missing']);
console.log('ok   the testing door names the missing fast-check');

const suite = await suiteFolder(tarball);
const [portable, all] = [portableTests().length, allTests().length];
console.log(`ok   ${await runSuite(suite, node)} on the packed package, from ${portable} of ${all} files;`);
console.log('     the others read the sources');
