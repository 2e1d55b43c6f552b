// An instrument of your own, as JSON: checked, normalized, scored. Nothing in the library knows it by name.
import { readFileSync } from 'node:fs';
import { defineInstrument, ResiliensError, score } from 'resiliens';

const definition = JSON.parse(readFileSync(new URL('./evening-routine.json', import.meta.url), 'utf8'));
const routine = defineInstrument(definition);

const show = (name, answers) => {
  const { value, low, high, band, bandByRule } = score(answers, routine).scores.routine;
  console.log(
    `${name}: ${low} to ${high}, band ${band ?? 'undecided'}; by the rule for missing answers ${value} (${bandByRule})`,
  );
};

show('all answered', {
  'has-bedtime': 'present',
  'is-read-to': 2,
  'screen-in-bed': 1,
  'hours-of-sleep': 10,
  'sleeps-elsewhere': 'absent',
});
show('one unknown', {
  'has-bedtime': 'present',
  'is-read-to': 2,
  'screen-in-bed': 'unknown',
  'hours-of-sleep': 10,
  'sleeps-elsewhere': 'absent',
});
show('one skipped', {
  'has-bedtime': 'present',
  'is-read-to': 2,
  'hours-of-sleep': 7.5,
  'sleeps-elsewhere': 'present',
});

try {
  defineInstrument({ ...definition, scores: [{ id: 'routine', value: { sum: ['has-bedtme'] } }] });
} catch (error) {
  if (!(error instanceof ResiliensError)) throw error;
  console.log(`${error.code} at ${error.path.join('.')}: did you mean ${error.facts.suggestion}?`);
}
