// From the world around a child to a number, by way of a person: nothing that a rule sees is counted before somebody confirms it.
import { kvelloStyle, score, toAnswers } from 'resiliens';
import { addObservation, createAssessment } from 'resiliens/assessment';
import {
  confirmedNeeds,
  ecology,
  exosystem,
  mesosystem,
  microsystem,
  signals,
  toObservations,
  wordOtherReading,
  wordSignal,
} from 'resiliens/ecology';

const day = '2024-06-01';

const around = ecology('case-17', { born: '2016-03' })
  .person('mother', { sphere: 'informal', relationToFocal: 'mother', assessed: { network: {} } })
  .person('teacher', { sphere: 'formal', relationToFocal: 'teacher' })
  .person('coach', { sphere: 'informal', relationToFocal: 'coach' })
  .include(microsystem('home', 'home').with('mother', 'caregiver').assessed('participants'))
  .include(
    microsystem('school', 'school')
      .with('teacher', 'teacher')
      .feature('support', 'no')
      .assessed('participants'),
  )
  .include(
    microsystem('club', 'leisure')
      .with('coach', 'coach')
      .dyad('coach', { forms: ['primary'], tie: 'strong', affect: 'positive', knownSince: '2021' })
      .activity('Orienteering', { id: 'orienteering', interest: 'yes', mastery: 'yes' })
      .assessed('participants'),
  )
  .include(
    mesosystem('home', 'school').communication(['mother', 'teacher'], { direction: 'both' }).assessed(),
  )
  .include(mesosystem('home', 'club').assessed(), mesosystem('school', 'club').assessed())
  .include(
    exosystem('office', 'service')
      .with('mother', 'client')
      .influences('home', { carriedBy: 'mother', what: 'Waiting for a decision', effect: 'strain' }),
  )
  .build();

const report = signals(around, day);
console.log('What the rules see, for a professional to look at:');
for (const signal of report.signals) {
  const { rule, direction, factor, need, otherReadings } = signal;
  console.log(
    `  ${rule} (${direction}${factor || need ? `, ${factor ?? need}` : ''}): ${wordSignal(signal, 'en')}`,
  );
  for (const reading of otherReadings) console.log(`    or: ${wordOtherReading(reading, 'en')}`);
}
const open = report.outcomes.filter(({ outcome }) => outcome === 'unknown').map(({ rule }) => rule);
console.log(`No answer without knowing more: ${open.join(', ')}`);

// A person decides: the coach counts, the school does too, the club standing alone is rejected as a worry.
const verdicts = {
  'signal:mi-2': 'confirmed',
  'signal:mi-4': 'unclear',
  'signal:mi-5': 'confirmed',
  'signal:ex-1': 'confirmed',
};
const decisions = report.signals.map(({ id, rule }) => ({
  signalId: id,
  by: 'child-welfare-worker',
  at: '2024-06-03',
  verdict: verdicts[rule] ?? 'rejected',
}));

const observations = toObservations(report, decisions);
const empty = createAssessment({
  id: 'case-17',
  date: '2024-06-10',
  child: { birthMonth: '2016-03' },
  instruments: [{ id: 'kvello-style', edition: kvelloStyle.edition }],
});
const change = {
  at: '2024-06-03',
  by: 'child-welfare-worker',
  reason: 'Confirmed in the meeting with the mother',
};
const assessment = observations.reduce((before, one) => addObservation(before, one, change), empty);
const { answers, ageMonths } = toAnswers(assessment, kvelloStyle);
const { risk, protective } = score(answers, kvelloStyle, { ageMonths }).scores;

console.log('\nWhat a person has confirmed:');
for (const { item, informant, date } of assessment.observations)
  console.log(`  ${item}, by ${informant} on ${date}`);
console.log(
  `Needs, which are never counted: ${confirmedNeeds(report, decisions)
    .map(({ need }) => need)
    .join(', ')}`,
);
console.log('\nWhat is counted:');
console.log(`  risk: at least ${risk.low}, at most ${risk.high}, ${risk.notAssessed.length} not assessed`);
console.log(
  `  protection: at least ${protective.low}, at most ${protective.high}, ${protective.notAssessed.length} not assessed`,
);
