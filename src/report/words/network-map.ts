import type { Person } from '../../model/ecology/person.js';
import type { Language } from '../../model/language.js';

/** Words of the network map. */
interface NetworkMapWords {
  readonly title: string;
  readonly bands: readonly [string, string, string, string];
  readonly sectors: Readonly<Record<string, string>>;
  readonly closeness: string;
  readonly spheres: Readonly<Record<Person['sphere'], string>>;
  readonly unplaced: string;
  readonly ties: string;
  readonly unseen: string;
  readonly key: string;
}

export const NETWORK_MAP_WORDS: Readonly<Record<Language, NetworkMapWords>> = {
  en: {
    title: 'Network map',
    bands: ['closest', 'close', 'at hand', 'farther away'],
    sectors: {
      family: 'Family',
      kin: 'Kin',
      friends: 'Friends',
      'school-or-work': 'School or work',
      leisure: 'Leisure',
      professionals: 'Professionals',
      neighbours: 'Neighbours',
    },
    closeness: 'The nearer the middle, the closer it feels; it says nothing of how often people meet',
    spheres: { informal: 'private network', formal: 'public network', unknown: 'not known which' },
    unplaced: 'Not placed yet',
    ties: 'Lines: people who have ties to each other',
    unseen: 'Nobody has said that the map is complete',
    key: 'Numbers on the map',
  },
  nb: {
    title: 'Nettverkskart',
    bands: ['nærmest', 'nær', 'tilgjengelig', 'lenger unna'],
    sectors: {
      family: 'Familie',
      kin: 'Slekt',
      friends: 'Venner',
      'school-or-work': 'Skole eller arbeid',
      leisure: 'Fritid',
      professionals: 'Fagpersoner',
      neighbours: 'Naboer',
    },
    closeness: 'Jo nærmere midten, jo nærere kjennes det; det sier ikke hvor ofte de møtes',
    spheres: { informal: 'privat nettverk', formal: 'offentlig nettverk', unknown: 'ukjent hvilket' },
    unplaced: 'Ikke plassert ennå',
    ties: 'Streker: personer som har bånd seg imellom',
    unseen: 'Ingen har sagt at kartet er fullstendig',
    key: 'Tall på kartet',
  },
  nn: {
    title: 'Nettverkskart',
    bands: ['nærast', 'nær', 'tilgjengeleg', 'lenger unna'],
    sectors: {
      family: 'Familie',
      kin: 'Slekt',
      friends: 'Vener',
      'school-or-work': 'Skule eller arbeid',
      leisure: 'Fritid',
      professionals: 'Fagpersonar',
      neighbours: 'Naboar',
    },
    closeness: 'Di nærare midten, di nærare kjennest det; det seier ikkje kor ofte dei møtest',
    spheres: { informal: 'privat nettverk', formal: 'offentleg nettverk', unknown: 'ukjent kva for eit' },
    unplaced: 'Ikkje plassert enno',
    ties: 'Strekar: personar som har band seg imellom',
    unseen: 'Ingen har sagt at kartet er fullstendig',
    key: 'Tal på kartet',
  },
};

/** Codes of the sectors where the caller names none. */
export const SECTORS: readonly string[] = [
  'family',
  'kin',
  'friends',
  'school-or-work',
  'leisure',
  'professionals',
];

/** A sector in words; a code without words stands as it is. */
export const wordSector = (code: string, language: Language): string => {
  const { sectors } = NETWORK_MAP_WORDS[language];
  return Object.hasOwn(sectors, code) ? (sectors[code] as string) : code;
};
