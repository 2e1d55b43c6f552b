import { holdsNow } from '../../network-measures/pairs.js';
import { info } from '../info.js';
import { NOT_APPLICABLE, reading, type SignalRule } from '../rule.js';

/** Says that a condition strains what a signal of protection rests on; it reads the patterns of other rules. */
export const lapsing = (protective: readonly SignalRule[]): SignalRule => ({
  info: /* @__PURE__ */ info('signal:ma-2', 'sections 6 and 7', {
    direction: 'question',
  }),
  reads: [],
  read: (ground) => {
    const { view } = ground;
    const conditions = view.ecology.conditions.filter((one) => holdsNow(view, one) === 'yes');
    if (conditions.length === 0) return NOT_APPLICABLE;
    const patterns = protective.flatMap((rule) => rule.read(ground).patterns);
    return reading(
      conditions.flatMap(({ id, targets }) => {
        const strained = new Set(targets.filter(({ effect }) => effect === 'strains').map(({ ref }) => ref));
        return patterns
          .filter(({ about, basis }) => [...about, ...basis].some((ref) => strained.has(ref)))
          .map(({ about, basis }) => ({ about, basis: [id, ...basis] }));
      }),
    );
  },
});
