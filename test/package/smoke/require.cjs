// The same by require, which must give the very same modules as import.
const core = require('resiliens');
const schema = require('resiliens/schema');
const assessment = require('resiliens/assessment');

const main = async () => {
  const { check } = await import('./check.mjs');
  const imported = await import('resiliens');
  if (imported.ResiliensError !== core.ResiliensError)
    throw new Error('import and require give two error classes');
  for (const door of [schema, assessment])
    if (Object.keys(door).length === 0) throw new Error('a door is empty');
  const results = check(core);
  const { version } = require('resiliens/package.json');
  if (JSON.parse(results).open.version !== version) throw new Error(`results do not name version ${version}`);
  console.log(results);
};

main();
