// A form that scores on every change: compile once, call on each keystroke, explain only what is shown at the end.
import { compileRow, rutterFai1977, score } from 'resiliens';

const row = compileRow(rutterFai1977);
const form = {};

const fill = (item, answer) => {
  form[item] = answer;
  const { low, high, band } = row(form).indicators;
  console.log(`${item.padEnd(30)} ${answer.padEnd(8)} -> ${low} to ${high}, ${band ?? 'undecided'}`);
};

fill('marital-discord', 'present');
fill('low-social-status', 'absent');
fill('large-family-or-overcrowding', 'present');
fill('paternal-criminality', 'unknown');
fill('maternal-mental-disorder', 'absent');
fill('out-of-home-care', 'absent');
fill('paternal-criminality', 'absent');

// What a person sees comes from `score`: the same numbers, with where they come from.
const { indicators } = score(form, rutterFai1977).scores;
for (const { item, answer, low, rule, source } of indicators.contributions) {
  console.log(`${item.padEnd(30)} ${answer.padEnd(8)} adds ${low} (${rule}; ${source})`);
}
