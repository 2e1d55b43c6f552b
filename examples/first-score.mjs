// A first score in ten lines: what is known, what is not, and what would settle it.
import { borgeStressIndex2018, score } from 'resiliens';

const answers = {
  'marital-discord': 'present',
  'poor-housing': 'present',
  'alcohol-misuse': 'present',
  criminality: 'absent',
  'caregiver-mental-difficulties': 'unknown',
};
const { areas } = score(answers, borgeStressIndex2018).scores;

console.log(`between ${areas.low} and ${areas.high} of 7 areas; band: ${areas.band ?? 'undecided'}`);
console.log(`could be: ${areas.possibleBands.join(', ')}`);
console.log(`still open and able to change the band: ${areas.criticalUnknowns.join(', ')}`);
console.log(`areas missing to reach four or more: ${areas.toReach['four-or-more']}`);
