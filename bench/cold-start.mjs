import { execFileSync } from 'node:child_process';
import { median } from './measure.mjs';

const started = (code) => {
  const program = `const t = process.hrtime.bigint(); ${code}; console.log(Number(process.hrtime.bigint() - t) / 1e6);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }));
};

/** Milliseconds that importing the core door takes above importing an empty module, each time in a process of its own. */
export const coldStart = () => {
  const door = new URL('../dist/index.js', import.meta.url).href;
  const [empty, core] = [[], []];
  for (let round = 0; round < 15; round += 1) {
    empty.push(started(`await import('data:text/javascript,')`));
    core.push(started(`await import(${JSON.stringify(door)})`));
  }
  return { empty: median(empty), core: median(core) };
};
