import type { SignalRule } from './rule.js';
import { lapsing } from './rules/lapsing.js';
import { linkRules } from './rules/links.js';
import { measureRules, reviewRule } from './rules/measures-in-place.js';
import { outsideRules } from './rules/outside.js';
import { placeRules } from './rules/places.js';
import { relationRules } from './rules/relations.js';
import { conditionRule, timeRules } from './rules/time.js';

/** Every rule in the order of its id: micro, person, meso, exo, macro, chrono. */
export const allRules = (): readonly SignalRule[] => {
  const found = [
    ...relationRules,
    ...placeRules,
    ...linkRules,
    ...measureRules,
    ...outsideRules,
    conditionRule,
    ...timeRules.before,
    reviewRule,
    ...timeRules.after,
  ];
  const protective = found.filter(({ info }) => info.direction === 'protective');
  return [...found, lapsing(protective)].sort((one, two) => placeOf(one) - placeOf(two));
};

const FAMILIES = ['mi', 'pe', 'me', 'ex', 'ma', 'ch'];

const placeOf = ({ info }: SignalRule): number => {
  const [family, number] = info.id.slice('signal:'.length).split('-') as [string, string];
  return FAMILIES.indexOf(family) * 100 + Number(number);
};
