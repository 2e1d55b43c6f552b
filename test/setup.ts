import fc from 'fast-check';

// @fast-check/vitest writes the seed into test names, so it is fixed; another one can be asked for by the environment.
fc.configureGlobal({
  seed: Number(process.env['RESILIENS_SEED'] ?? 20221),
  numRuns: Number(process.env['RESILIENS_RUNS'] ?? 200),
});
