import { compileRow } from '../dist/index.js';
import { builtKeyByKey, checklist, parsed } from './checklist.mjs';
import { checkedLoop, keyLoop, unrolledLoop } from './hand-written.mjs';
import { measure } from './measure.mjs';

const over = (run, children) => {
  let place = 0;
  let sum = 0;
  return (calls) => {
    for (let call = 0; call < calls; call += 1) {
      sum += run(children[place]).risk.high;
      place = place + 1 === children.length ? 0 : place + 1;
    }
    return sum;
  };
};

/** `compileRow` against a hand-written key loop, a loop with the same checks, and a function written out for the checklist. */
export const row = () => {
  const cases = {
    'JSON.parse, all keys': parsed(1000, { missing: 0.15, sparse: false }),
    'JSON.parse, keys omitted': parsed(1000, { missing: 0.6, sparse: true }),
    'JSON.parse, all keys, nothing unknown': parsed(1000, { missing: 0, sparse: false }),
    'built key by key': builtKeyByKey(1000, { missing: 0.15, sparse: false }),
  };
  const compiled = compileRow(checklist);
  const unrolled = unrolledLoop();
  return Object.entries(cases).map(([name, children]) => {
    for (const child of children) {
      if (JSON.stringify(compiled(child)) !== JSON.stringify(keyLoop(child)))
        throw new Error(`different numbers: ${name}`);
    }
    const times = measure({
      compileRow: over(compiled, children),
      keyLoop: over(keyLoop, children),
      checkedLoop: over(checkedLoop, children),
      unrolled: over(unrolled, children),
    });
    return { name, times };
  });
};
