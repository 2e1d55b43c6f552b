import type { InstrumentDefinition } from '../../model/definition/instrument-definition.js';
import type { Exclusion } from '../../model/instrument.js';
import type { Citation } from '../../model/source.js';
import { drawTruth } from './expressions.js';
import type { Scope } from './scope.js';

const SOURCES: readonly Citation[] = [{ source: 'random', confidence: 'own' }];
const words = (text: string): { en: string; nb: string; nn: string } => ({ en: text, nb: text, nn: text });

/** A filter by earlier items over later ones, so that no condition waits for itself. */
export const drawSkips = (scope: Scope): NonNullable<InstrumentDefinition['skips']> => {
  const { draw, items } = scope;
  if (!scope.has('skips') || items.length < 2) return [];
  return Array.from({ length: draw.oneOf([0, 0, 1, 1, 2]) }, (_, index) => {
    const cut = draw.whole(1, items.length - 1);
    // A tag would name later items too.
    const untagged = items.slice(0, cut).map((item) => ({ ...item, tags: [] }));
    const earlier: Scope = { ...scope, items: untagged, values: [] };
    const skipped = draw.some(items.slice(cut), 1).map(({ id }) => id);
    return { id: `skip-${index + 1}`, when: drawTruth(earlier, 1).value, items: skipped };
  });
};

/** An exclusion of the last of three binary items, so that no condition waits for itself. */
export const drawExclusions = (scope: Scope): readonly Exclusion[] => {
  const { draw } = scope;
  const binary = scope.items.filter((item) => item.kind === 'binary').map(({ id }) => id);
  if (!scope.has('exclusions') || binary.length < 3 || !draw.chance(5)) return [];
  const [linkedBy, carriedBy] = draw.chance(5) ? [binary[0], binary[1]] : [binary[1], binary[0]];
  return [
    {
      id: 'covered',
      item: binary[binary.length - 1] as string,
      linkedBy: linkedBy as string,
      carriedBy: carriedBy as string,
      findings: {
        applied: 'exclusion:applied',
        carrierOpen: 'exclusion:carrier-open',
        carrierAbsent: 'exclusion:carrier-absent',
        linkOpen: 'exclusion:link-open',
      },
      text: words('covered'),
      sources: SOURCES,
    },
  ];
};

/** Something to look at. */
export const drawPrompts = (scope: Scope): NonNullable<InstrumentDefinition['prompts']> => {
  if (!scope.has('prompts') || !scope.draw.chance(3)) return [];
  return [
    {
      rule: 'overlap:random',
      severity: 'INFO',
      when: drawTruth({ ...scope, values: [] }, 1).value,
      text: words('look'),
      source: { basis: 'project', reference: 'random' },
    },
  ];
};
