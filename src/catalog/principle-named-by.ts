import { deepFreeze } from '../logic/deep-freeze.js';
import type { PracticePrinciple, PrincipleId } from '../model/practice/principle.js';

/** The principles in their order, each with whether the thesis names it or the Act of 2021 added it. */
export const principleNamedBy: Readonly<Record<PrincipleId, PracticePrinciple['named']>> =
  /* @__PURE__ */ deepFreeze({
    'best-interests': 'thesis',
    'attachment-quality': 'thesis',
    'biological-ties': 'thesis',
    'least-intrusive-effective': 'thesis',
    participation: 'thesis',
    'right-to-measures': 'later',
    'responsible-practice': 'later',
    'culture-language-sami': 'later',
    'family-and-network': 'later',
    'early-intervention': 'later',
  });
