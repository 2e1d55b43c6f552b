import type { Language } from '../../model/language.js';
import type { ConditionInPicture, UnplacedSetting } from '../../model/report/ecology-content.js';

/** The five systems, as the rings name them. */
export type System = 'micro' | 'meso' | 'exo' | 'macro' | 'chrono';

/** Words of the rings. */
interface RingsWords {
  readonly title: string;
  readonly systems: Readonly<Record<System, readonly [name: string, meaning: string]>>;
  readonly arrow: string;
  readonly sole: string;
  readonly carriers: string;
  readonly mark: string;
  readonly unseen: string;
  readonly unnamed: string;
  readonly key: string;
  readonly none: string;
  readonly earlier: (count: number) => string;
  readonly unplaced: Readonly<Record<UnplacedSetting['why'], string>>;
  readonly effects: Readonly<Record<ConditionInPicture['effect'], string>>;
  readonly through: string;
  readonly touches: string;
  readonly flows: Readonly<Record<'toward-child' | 'from-child' | 'both', string>>;
}

export const RINGS_WORDS: Readonly<Record<Language, RingsWords>> = {
  en: {
    title: 'The world around the child',
    systems: {
      micro: ['Micro', 'settings where the child takes part'],
      meso: ['Meso', 'what joins two of these settings: the lines'],
      exo: ['Exo', 'reaches the child through somebody'],
      macro: ['Macro', 'lies over all the rest'],
      chrono: ['Chrono', 'what has happened, along the arrow'],
    },
    arrow: 'goes this way only',
    sole: 'the only way between the two',
    carriers: 'Names on a line: who carries it',
    mark: 'touched by the condition with this letter',
    unseen: 'to so many settings nobody has looked for a link',
    unnamed: 'nobody named',
    key: 'Numbers on lines',
    none: 'none recorded',
    earlier: (count) => `${count} earlier`,
    unplaced: {
      unconnected: 'Nobody is known to carry anything from',
      unknown: 'Dates leave open where this belongs:',
    },
    effects: { eases: 'eases', strains: 'strains', mixed: 'eases and strains', unknown: 'effect not known' },
    through: 'through',
    touches: 'touches',
    flows: { 'toward-child': 'towards the child', 'from-child': 'from the child', both: 'both ways' },
  },
  nb: {
    title: 'Verden rundt barnet',
    systems: {
      micro: ['Mikro', 'arenaer der barnet selv er med'],
      meso: ['Meso', 'det som binder to av dem sammen: strekene'],
      exo: ['Ekso', 'når barnet gjennom noen'],
      macro: ['Makro', 'ligger over alt det andre'],
      chrono: ['Krono', 'det som har hendt, langs pilen'],
    },
    arrow: 'går bare denne veien',
    sole: 'eneste vei mellom de to',
    carriers: 'Navn på en strek: den som bærer den',
    mark: 'berørt av forholdet med denne bokstaven',
    unseen: 'til så mange arenaer har ingen undersøkt forbindelsen',
    unnamed: 'ingen nevnt',
    key: 'Tall på strekene',
    none: 'ingen registrert',
    earlier: (count) => `${count} tidligere`,
    unplaced: {
      unconnected: 'Ingen er kjent for å bære noe herfra:',
      unknown: 'Datoene avgjør ikke hvor dette hører til:',
    },
    effects: { eases: 'letter', strains: 'tynger', mixed: 'letter og tynger', unknown: 'ukjent virkning' },
    through: 'gjennom',
    touches: 'berører',
    flows: { 'toward-child': 'til barnet', 'from-child': 'fra barnet', both: 'begge veier' },
  },
  nn: {
    title: 'Verda rundt barnet',
    systems: {
      micro: ['Mikro', 'arenaer der barnet sjølv er med'],
      meso: ['Meso', 'det som bind to av dei saman: strekane'],
      exo: ['Ekso', 'når barnet gjennom nokon'],
      macro: ['Makro', 'ligg over alt det andre'],
      chrono: ['Krono', 'det som har hendt, langs pila'],
    },
    arrow: 'går berre denne vegen',
    sole: 'einaste veg mellom dei to',
    carriers: 'Namn på ein strek: den som ber han',
    mark: 'påverka av forholdet med denne bokstaven',
    unseen: 'til så mange arenaer har ingen undersøkt sambandet',
    unnamed: 'ingen nemnd',
    key: 'Tal på strekane',
    none: 'ingen registrert',
    earlier: (count) => `${count} tidlegare`,
    unplaced: {
      unconnected: 'Ingen er kjend for å bere noko herifrå:',
      unknown: 'Datoane avgjer ikkje kvar dette høyrer til:',
    },
    effects: { eases: 'lettar', strains: 'tyngjer', mixed: 'lettar og tyngjer', unknown: 'ukjend verknad' },
    through: 'gjennom',
    touches: 'rører ved',
    flows: { 'toward-child': 'til barnet', 'from-child': 'frå barnet', both: 'begge vegar' },
  },
};
