/**
 * Times some functions in turn, many short rounds, and gives the median of each in nanoseconds a call.
 *
 * Turns are interleaved, so that a slow moment of the machine meets all of them alike; ratios are within one run.
 */
export const measure = (contenders, { rounds = 41, millisecondsARound = 12 } = {}) => {
  const names = Object.keys(contenders);
  const calls = Object.fromEntries(names.map((name) => [name, callsFor(contenders[name], millisecondsARound)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Every other round goes backwards: nobody is always first.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = process.hrtime.bigint();
      contenders[name](calls[name]);
      times[name].push(Number(process.hrtime.bigint() - start) / calls[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
};

const callsFor = (run, milliseconds) => {
  run(2000);
  let calls = 64;
  for (;;) {
    const start = process.hrtime.bigint();
    run(calls);
    const taken = Number(process.hrtime.bigint() - start) / 1e6;
    if (taken > milliseconds / 4) return Math.max(1, Math.round((calls * milliseconds) / taken));
    calls *= 2;
  }
};

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};
