// The packed package on every platform it promises: one line each, and a failure of any is a failure of the run.

import { emptyFolder, install, pack } from './package/folders.mjs';
import { addSmoke, smoke } from './package/smoke.mjs';
import { suiteFolder } from './package/suite.mjs';
import { chromiumCheck } from './platforms/chromium.mjs';
import { lowestCheck } from './platforms/lowest.mjs';
import { runtimeChecks } from './platforms/runtimes.mjs';
import { typeChecks } from './platforms/types.mjs';

const tarball = await pack();
const folder = emptyFolder('empty');
await install(folder, [tarball]);
addSmoke(folder);
const suite = await suiteFolder(tarball);
// The results under the running Node are what every other run time must give, to the byte.
const results = await smoke(folder, [process.execPath], 'import.mjs');

const wanted = process.argv.slice(2);
const checks = [...runtimeChecks, chromiumCheck, ...typeChecks, lowestCheck].filter(
  ({ name }) =>
    wanted.length === 0 || wanted.some((word) => name.toLowerCase().startsWith(word.toLowerCase())),
);

let failures = 0;
for (const { name, run } of checks) {
  const started = process.hrtime.bigint();
  try {
    const outcome = await run({ tarball, folder, suite, results });
    const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
    if (typeof outcome === 'string') console.log(`ok       ${name}: ${outcome} (${seconds.toFixed(1)} s)`);
    else console.log(`skipped  ${name}: ${outcome.skipped}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED   ${name}: ${error.message}`);
  }
}
console.log(`${checks.length} platforms, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
