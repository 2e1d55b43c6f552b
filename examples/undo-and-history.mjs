// Edits never change a document: each returns a new one and writes down who did what, when and why.
import { kvelloStyle, toAnswers } from 'resiliens';
import {
  addObservation,
  correctObservation,
  createAssessment,
  diff,
  replay,
  resolve,
  undo,
} from 'resiliens/assessment';

const change = (at, reason) => ({ at, by: 'child-welfare-worker', reason });
const observation = (id, informant, date, answer) => ({
  id,
  instrument: 'kvello-style',
  item: 'bullying',
  informant,
  date,
  kind: 'told',
  answer,
});
const show = (name, assessment) => {
  const { answers, findings } = toAnswers(assessment, kvelloStyle);
  console.log(
    `${name}: bullying is ${answers.bullying ?? 'not assessed'}; ${findings.map(({ rule }) => rule).join(', ') || 'nothing noticed'}`,
  );
};

const { id, edition } = kvelloStyle;
const empty = createAssessment({
  id: 'example',
  date: '2024-10-30',
  child: { ageMonths: 130 },
  instruments: [{ id, edition }],
});
const told = addObservation(
  empty,
  observation('o1', 'child', '2024-10-21', 'present'),
  change('2024-10-21', 'conversation'),
);
const denied = addObservation(
  told,
  observation('o2', 'teacher', '2024-10-23', 'absent'),
  change('2024-10-23', 'call to the school'),
);
show('two informants', denied);

const resolved = resolve(
  denied,
  { id: 'r1', instrument: id, item: 'bullying', answer: 'present' },
  change('2024-10-28', 'seen in the chat log'),
);
show('a person has decided', resolved);

const taken = undo(resolved, change('2024-10-29', 'decided too early'));
show('taken back', taken);

const corrected = correctObservation(
  taken,
  { observation: 'o2' },
  change('2024-10-30', 'the teacher meant another pupil'),
);
show('the call was about somebody else', corrected);

console.log(
  `before is untouched: ${denied.resolutions.length} resolutions, ${empty.observations.length} observations`,
);
console.log(
  `replaying the history gives the same document: ${JSON.stringify(replay(empty, corrected.history)) === JSON.stringify(corrected)}`,
);
for (const { at, by, action, reason } of corrected.history) console.log(`${at} ${by}: ${action} (${reason})`);
console.log(`${diff(denied, corrected).length} differences to the document with two informants`);
