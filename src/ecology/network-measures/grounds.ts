import type { NetworkMeasureDefinition } from '../../model/ecology/network-measures/network-measure-definition.js';

type Ground = Omit<NetworkMeasureDefinition, 'text'>;

type Group =
  | 'settingsAndLinks'
  | 'density'
  | 'coherence'
  | 'bridges'
  | 'ties'
  | 'closeness'
  | 'carriers'
  | 'power'
  | 'transitions'
  | 'processes';

/** How a thing is counted is this library's own, also where what is counted comes from elsewhere. */
const OURS = { source: 'resiliens', confidence: 'own' } as const;
const SHELTON = { source: 'shelton-settings-and-links', confidence: 'partial' } as const;
const PRIMER = { source: 'shelton-primer', confidence: 'partial' } as const;
const GLOSSARY = { source: 'upenn-network-glossary', confidence: 'confirmed' } as const;
const thesis = (at: string) => ({ source: 'thesis-volda-2021', at, confidence: 'partial' }) as const;

/** What groups of measures rest on. */
export const grounds: Readonly<Record<Group, Ground>> = /* @__PURE__ */ (() => ({
  settingsAndLinks: { theory: 'ecological-1979', sources: [SHELTON, OURS] },
  density: {
    theory: 'ecological-1979',
    sources: [{ source: 'hanneman-network-methods', confidence: 'confirmed' }, OURS],
  },
  coherence: { theory: 'ecological-1979', sources: [OURS] },
  bridges: {
    theory: 'ecological-1979',
    sources: [{ source: 'villanova-network-lecture', confidence: 'partial' }, OURS],
  },
  ties: { theory: null, sources: [GLOSSARY, OURS] },
  closeness: { theory: null, sources: [{ source: 'helsekompetanse-network-map', confidence: 'partial' }] },
  carriers: { theory: 'ecological-1979', sources: [thesis('sections 3 and 6'), OURS] },
  power: { theory: 'ecological-1979', sources: [PRIMER, OURS] },
  transitions: { theory: 'ecological-1979', sources: [PRIMER, OURS] },
  processes: { theory: 'bioecological-2006', sources: [thesis('section 5'), OURS] },
}))();
