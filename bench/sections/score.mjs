import { met, ns, ratio, table } from '../markdown.mjs';
import { otherEngines, scoring } from '../score.mjs';

export const section = async () => {
  const scores = scoring();
  const engines = await otherEngines();
  const against = (name, time) => [
    name,
    ns(time),
    `${ratio(time, engines.score)}, aim 100 x: ${met(time / engines.score, 100)}`,
  ];
  return `## One explained result: \`score\`

Against a loop that builds the same result for this one checklist, checks nothing and knows no other.

${table(
  ['answers', 'score', 'by hand', 'against by hand'],
  scores.map(({ name, times }) => [
    name,
    ns(times.score),
    ns(times.byHand),
    ratio(times.byHand, times.score),
  ]),
)}

Aim: 1.2 x the loop by hand (${scores.map(({ name, times }) => `${name}: ${met(times.byHand / times.score, 1.2)}`).join('; ')}). The loop is the best we could write for one
checklist: it checks no key, no value, no age and no rule. What was tried on our side: leaves looked up in flat tables, contributions made once and
shared, lists copied instead of grown, one object shape for all nodes. What is left is reading checked answers and two walks where the loop has one.

Against engines that are told the same two counts and give no bounds and no reasons (json-rules-engine with one rule an item; one compiled
FHIRPath expression a count):

${table(
  ['engine', 'time', 'against score'],
  [
    ['score', ns(engines.score), ''],
    against('fhirpath.js 5.2.2', engines.fhirpath),
    against('json-rules-engine 7.3.1', engines.jsonRulesEngine),
  ],
)}`;
};
