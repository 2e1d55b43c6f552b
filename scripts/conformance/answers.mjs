/** The answers an item may get, ascending; of one that is answered by any number, its ends and its middle. */
export const answersOf = (item) => {
  if (item.kind === 'binary') return ['absent', 'present'];
  if (item.kind === 'ordinal') return item.values;
  if (item.kind === 'graded') return item.levels.map(({ id }) => id);
  const { min, max, step } = item;
  if (step === null) return [min, (min + max) / 2, max];
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Math.round((min + index * step) * 1e6) / 1e6);
};

/** The same answer rule for every item. */
export const everyItem = (instrument, answer) =>
  Object.fromEntries(
    instrument.items.flatMap((item, index) => {
      const value = answer(item, index);
      return value === undefined ? [] : [[item.id, value]];
    }),
  );

/** Whole numbers from 0 up to, and without, a limit: the same ones for the same seed, in every language. */
const numbersFrom = (seed) => {
  let state = seed;
  return (limit) => {
    // Park and Miller's generator: all its products are exact in double precision.
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
};

/** Answers of which some are unknown, not assessed or not applicable. */
export const partly = (instrument, seed) => {
  const next = numbersFrom(seed);
  return everyItem(instrument, (item) => {
    const turn = next(20);
    const answers = answersOf(item);
    const answer = answers[next(answers.length)];
    if (turn < 3) return undefined;
    if (turn < 6) return 'unknown';
    return turn === 6 ? 'not-applicable' : answer;
  });
};

/** What is asked of every instrument: nothing, everything open, the lowest and the highest answers, some of each. */
export const usualCases = (instrument, seeds) => {
  const lowest = everyItem(instrument, (item) => answersOf(item)[0]);
  const highest = everyItem(instrument, (item) => answersOf(item).at(-1));
  return [
    { id: 'nothing-assessed', answers: {} },
    { id: 'everything-unknown', answers: everyItem(instrument, () => 'unknown') },
    { id: 'nothing-applicable', answers: everyItem(instrument, () => 'not-applicable') },
    { id: 'lowest-answers', answers: lowest },
    { id: 'highest-answers', answers: highest },
    {
      id: 'highest-answers-first-half',
      answers: everyItem(instrument, (item, index) =>
        index * 2 < instrument.items.length ? answersOf(item).at(-1) : undefined,
      ),
    },
    ...seeds.map((seed) => ({ id: `partly-${seed}`, answers: partly(instrument, seed) })),
  ];
};
