import { boundsOf, boundsUpTo, type DateBounds, meet } from '../../logic/date-bounds.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Participation } from '../../model/ecology/participation.js';
import type { Recent } from './recent.js';

/** A participation with its persons and settings by place, and the time in which it can hold. */
export interface Part {
  /** The record. */
  readonly record: Participation;
  /** Place of the person in the document. */
  readonly person: number;
  /** Place of the setting in the document. */
  readonly setting: number;
  /** Its own time within that of the setting and the life of the person. */
  readonly bounds: DateBounds;
}

/** What is worked out once for a document: places by id, and times in numbers of days. */
export interface Registry {
  /** The document; ids unique, references good. */
  readonly ecology: Ecology;
  /** Place of each person. */
  readonly person: ReadonlyMap<string, number>;
  /** Place of each setting. */
  readonly setting: ReadonlyMap<string, number>;
  /** Place of the child. */
  readonly focal: number;
  /** Time of each setting. */
  readonly settingBounds: readonly DateBounds[];
  /** Life of each person, as far as its end is known. */
  readonly lives: readonly DateBounds[];
  /** Every participation. */
  readonly parts: readonly Part[];
  /** Participations by setting. */
  readonly bySetting: readonly (readonly Part[])[];
  /** Participations by person. */
  readonly byPerson: readonly (readonly Part[])[];
  /** Time of each link within that of its settings. */
  readonly linkBounds: readonly DateBounds[];
  /** The view of the last day that was asked for. */
  readonly recent: Recent;
}

/** Works out what every question about the document needs. */
export const registryOf = (ecology: Ecology): Registry => {
  const person = placesOf(ecology.persons);
  const setting = placesOf(ecology.settings);
  const settingBounds = ecology.settings.map(({ interval }) => boundsOf(interval));
  const lives = ecology.persons.map(({ died }) => boundsUpTo(died));
  const bySetting: Part[][] = ecology.settings.map(() => []);
  const byPerson: Part[][] = ecology.persons.map(() => []);
  const parts = ecology.participations.map((record): Part => {
    const who = person.get(record.personId) as number;
    const where = setting.get(record.settingId) as number;
    const within = meet(settingBounds[where] as DateBounds, lives[who] as DateBounds);
    const part = { record, person: who, setting: where, bounds: meet(boundsOf(record.interval), within) };
    bySetting[where]?.push(part);
    byPerson[who]?.push(part);
    return part;
  });
  const linkBounds = ecology.links.map(({ between: [a, b], interval }) => {
    const ends = meet(
      settingBounds[setting.get(a) as number] as DateBounds,
      settingBounds[setting.get(b) as number] as DateBounds,
    );
    return meet(boundsOf(interval), ends);
  });
  const focal = person.get(ecology.focalPersonId) as number;
  return {
    ecology,
    person,
    setting,
    focal,
    settingBounds,
    lives,
    parts,
    bySetting,
    byPerson,
    linkBounds,
    recent: { last: null },
  };
};

const placesOf = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, place) => [id, place]));
