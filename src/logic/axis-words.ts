import type { FactorGroup, FactorStatus, Observability, SystemLevel } from '../model/factor-axes.js';
import type { Words } from '../model/language.js';

type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

/** The values by which factors are counted apart, in words and in the order in which they are counted. */
export const AXIS_WORDS: {
  readonly group: WordsOf<FactorGroup>;
  readonly system: WordsOf<SystemLevel>;
  readonly observability: WordsOf<Observability>;
  readonly status: WordsOf<FactorStatus>;
} = {
  group: {
    family: { en: 'family', nb: 'familie', nn: 'familie' },
    'wider-system': { en: 'beyond the family', nb: 'utenfor familien', nn: 'utanfor familien' },
    child: { en: 'child', nb: 'barn', nn: 'barn' },
    relation: { en: 'relation', nb: 'relasjon', nn: 'relasjon' },
    network: { en: 'network', nb: 'nettverk', nn: 'nettverk' },
  },
  system: {
    individual: { en: 'the child itself', nb: 'barnet selv', nn: 'barnet sjølv' },
    micro: { en: 'microsystem', nb: 'mikrosystem', nn: 'mikrosystem' },
    meso: { en: 'mesosystem', nb: 'mesosystem', nn: 'mesosystem' },
    exo: { en: 'exosystem', nb: 'eksosystem', nn: 'eksosystem' },
    macro: { en: 'macrosystem', nb: 'makrosystem', nn: 'makrosystem' },
    chrono: { en: 'chronosystem', nb: 'kronosystem', nn: 'kronosystem' },
  },
  observability: {
    observable: { en: 'observable', nb: 'observerbare', nn: 'observerbare' },
    underlying: { en: 'underlying', nb: 'bakenforliggende', nn: 'bakanforliggjande' },
    interaction: { en: 'in interplay', nb: 'i samspill', nn: 'i samspel' },
  },
  status: {
    confirmed: { en: 'confirmed', nb: 'bekreftet', nn: 'stadfesta' },
    provisional: { en: 'provisional', nb: 'foreløpige', nn: 'førebelse' },
    proposed: { en: 'proposed', nb: 'foreslåtte', nn: 'føreslåtte' },
  },
};
