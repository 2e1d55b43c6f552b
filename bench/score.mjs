import { score } from '../dist/index.js';
import { checklist, parsed } from './checklist.mjs';
import { fullResult } from './hand-written.mjs';
import { measure, median } from './measure.mjs';
import { fhirPath, jsonRulesEngine } from './row-engines.mjs';

const over = (run, children) => {
  let place = 0;
  let sum = 0;
  return (calls) => {
    for (let call = 0; call < calls; call += 1) {
      sum += run(children[place]).scores.risk.high;
      place = place + 1 === children.length ? 0 : place + 1;
    }
    return sum;
  };
};

const cases = {
  'all keys, 15 % unknown': parsed(1000, { missing: 0.15, sparse: false }),
  'keys omitted': parsed(1000, { missing: 0.6, sparse: true }),
  'nothing unknown': parsed(1000, { missing: 0, sparse: false }),
};

/** `score` against a loop that builds the same result for this one checklist. */
export const scoring = () =>
  Object.entries(cases).map(([name, children]) => {
    for (const child of children) checkSame(child, name);
    const times = measure({
      score: over((answers) => score(answers, checklist), children),
      byHand: over(fullResult, children),
    });
    return { name, times };
  });

const checkSame = (child, name) => {
  const comparable = ({ scores }) =>
    Object.values(scores).map(({ applied: _, criticalUnknowns, ...own }) => ({
      ...own,
      criticalUnknowns: [...criticalUnknowns].sort(),
    }));
  if (JSON.stringify(comparable(score(child, checklist))) !== JSON.stringify(comparable(fullResult(child)))) {
    throw new Error(`different results: ${name}`);
  }
};

/** `score` against rule and expression engines that are told the same two counts; they give counts, no bounds and no reasons. */
export const otherEngines = async () => {
  const children = cases['all keys, 15 % unknown'];
  const [rules, path] = await Promise.all([jsonRulesEngine(), fhirPath()]);
  const sample = children.slice(0, 100);
  const answers = [];
  for (const child of sample) {
    const { risk, protective } = score(child, checklist).scores;
    const counts = [await rules(child), path(child)];
    for (const count of counts)
      if (count.risk !== risk.low || count.protective !== protective.low) throw new Error('different counts');
    answers.push(risk.low);
  }
  const times = measure(
    { score: over((child) => score(child, checklist), children), fhirpath: repeat(path, sample) },
    { rounds: 15 },
  );
  // The rules engine answers with promises, so it is timed apart, in the same run, over the same children.
  const rounds = [];
  for (let round = 0; round < 15; round += 1) {
    const before = process.cpuUsage();
    for (const child of sample) await rules(child);
    rounds.push((process.cpuUsage(before).user * 1000) / sample.length);
  }
  times.jsonRulesEngine = median(rounds);
  return times;
};

const repeat = (run, children) => (calls) => {
  for (let call = 0; call < calls; call += 1) run(children[call % children.length]);
};
