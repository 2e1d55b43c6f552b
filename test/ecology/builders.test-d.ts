import { exosystem, mesosystem, microsystem } from 'resiliens/ecology';
import { expectTypeOf, test } from 'vitest';

test('a builder offers only what belongs to its system', () => {
  expectTypeOf(microsystem('home', 'home')).not.toHaveProperty('influences');
  expectTypeOf(microsystem('home', 'home')).not.toHaveProperty('communication');
  expectTypeOf(mesosystem('home', 'school')).not.toHaveProperty('activity');
  expectTypeOf(exosystem('work', 'workplace')).not.toHaveProperty('dyad');
  // @ts-expect-error: an influence says what it does
  exosystem('work', 'workplace').influences('home', { carriedBy: 'mother', what: 'Shift work' });
  // @ts-expect-error: there is no such kind of setting
  microsystem('home', 'hous');
});
