/**
 * Times some functions in turn, many short rounds, and gives the median of each in nanoseconds of processor time a call.
 *
 * Turns are interleaved, so that a slow moment of the machine meets all of them alike; processor time leaves out the
 * moments in which another program had the processor. Ratios hold within one run.
 */
export const measure = (contenders, { rounds = 31, millisecondsARound = 15 } = {}) => {
  const names = Object.keys(contenders);
  const calls = Object.fromEntries(
    names.map((name) => [name, callsFor(contenders[name], millisecondsARound)]),
  );
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Every other round goes backwards: nobody is always first.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      times[name].push(nanoseconds(() => contenders[name](calls[name])) / calls[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
};

const callsFor = (run, milliseconds) => {
  run(2000);
  for (let calls = 64; ; calls *= 2) {
    const taken = nanoseconds(() => run(calls)) / 1e6;
    if (taken > milliseconds / 3) return Math.max(1, Math.round((calls * milliseconds) / taken));
  }
};

/** Processor time of a piece of work. */
export const nanoseconds = (work) => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user * 1000;
};

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};
