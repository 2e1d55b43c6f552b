import { at } from '../../ecology/at.js';
import { markHolds } from '../../ecology/meso/marks.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { dayNumber } from '../../logic/day-number.js';
import type { PlainDate } from '../../model/dates.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Person } from '../../model/ecology/person.js';
import { type Cell, toCsv } from './cells.js';

/**
 * A personal network in the three tables of network research, each CSV text with a header.
 *
 * @since 0.1.0
 */
export interface NetworkTables {
  /** One row: the person in the middle, who is never among the alters. */
  readonly ego: string;
  /** One row for each other person of the ecology on the day. */
  readonly alters: string;
  /** One row for each recorded tie between two of these. */
  readonly ties: string;
}

/**
 * How a personal network is written.
 *
 * @since 0.1.0
 */
export interface NetworkTableOptions {
  /** Id of the person in the middle; the child where nothing is said. */
  readonly ego?: string | undefined;
  /** Whether people go by their labels beside their ids, or by their ids only. */
  readonly labels?: 'label' | 'id' | undefined;
}

/**
 * Writes a person's network on a day as three tables, ego, alters and ties between alters: the shape that packages for personal
 * networks read. Ego has a table of its own and is no alter, so no measure counts it.
 *
 * `unknown` says that something was asked and is not settled, `not-assessed` that nobody has looked, `none` that somebody has looked and there is
 * nothing, `not-applicable` that it cannot be.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day.
 * @param options - Who is in the middle; labels or ids.
 * @returns Three texts, lines ended by `\r\n`; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 * @throws `ResiliensError` `id-unknown` for somebody who is not there on the day, `option-invalid` for options, and what `at` throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { writeNetworkTables } from 'resiliens/formats';
 *
 * const home = microsystem('home', 'home').with('mother', 'caregiver').dyad('mother', { forms: ['primary'], tie: 'strong', closeness: 1 });
 * const case17 = ecology('case-17').person('mother', { sphere: 'informal' }).include(home).build();
 * const { alters } = writeNetworkTables(case17, '2024-06-01', { labels: 'id' });
 * alters.split('\r\n')[1]; // => 'child,mother,informal,unknown,strong,primary,1,not-assessed,not-assessed,not-assessed,not-assessed,home'
 * ```
 * @since 0.1.0
 */
export const writeNetworkTables = (
  ecology: Ecology,
  date: PlainDate,
  options: NetworkTableOptions = {},
): NetworkTables => {
  needArgument(ecology, 'ecology', ['focalPersonId']);
  needArgument(options, 'options');
  const { ego = ecology.focalPersonId, labels = 'label' } = options;
  if (labels !== 'label' && labels !== 'id')
    throw new ResiliensError('option-invalid', ['options', 'labels'], { allowed: ['label', 'id'] });
  const { records, unclear } = at(ecology, date);
  const open = new Set(unclear);
  const owner = records.persons.find(({ id }) => id === ego);
  if (owner === undefined) throw new ResiliensError('id-unknown', ['options', 'ego']);
  const others = records.persons.filter(({ id }) => id !== ego);
  const ids = new Set(others.map(({ id }) => id));
  const looked = markHolds(owner.assessed?.network, dayNumber(date), {});
  const placesOf = settingsOf(records, open);
  const name = (person: Person): readonly Cell[] => (labels === 'id' ? [] : [person.label]);
  const heads = labels === 'id' ? [] : ['label'];
  return {
    ego: toCsv([
      ['ego', ...heads, 'date', 'born', 'network_assessed', 'alters', 'settings'],
      [ego, ...name(owner), date, owner.born ?? 'not-assessed', looked, others.length, placesOf(ego)],
    ]),
    alters: toCsv([
      ['ego', 'alter', ...heads, 'sphere', 'relation', ...DYAD_COLUMNS, 'settings'],
      ...others.map((person) => {
        const dyad = records.dyads.find(({ a, b }) => (a === ego ? b : b === ego ? a : null) === person.id);
        const relation =
          ego === ecology.focalPersonId ? (person.relationToFocal ?? 'unknown') : 'not-applicable';
        return [
          ego,
          person.id,
          ...name(person),
          person.sphere,
          relation,
          ...dyadCells(dyad, open, looked === 'yes' ? 'none' : 'not-assessed'),
          placesOf(person.id),
        ];
      }),
    ]),
    ties: toCsv([
      ['ego', 'from', 'to', ...DYAD_COLUMNS],
      ...records.dyads
        .filter(({ a, b }) => ids.has(a) && ids.has(b))
        .map((dyad) => [ego, dyad.a, dyad.b, ...dyadCells(dyad, open, 'not-assessed')]),
    ]),
  };
};

const DYAD_COLUMNS = ['tie', 'forms', 'closeness', 'sector', 'contact_times', 'contact_per', 'known_since'];

const dyadCells = (
  dyad: Dyad | undefined,
  open: ReadonlySet<string>,
  without: 'none' | 'not-assessed',
): readonly Cell[] => {
  if (dyad === undefined) return DYAD_COLUMNS.map((_, at) => (at === 0 ? without : 'not-applicable'));
  const { tie, forms, closeness, sector, contactFrequency, knownSince } = dyad;
  return [
    open.has(dyad.id) ? 'unknown' : tie,
    forms.length === 0 ? 'not-assessed' : forms.join(' '),
    closeness ?? 'not-assessed',
    sector ?? 'not-assessed',
    contactFrequency?.times ?? 'not-assessed',
    contactFrequency?.per ?? 'not-assessed',
    knownSince ?? 'not-assessed',
  ];
};

/** Ids of the settings in which a person surely takes active part, with blanks between them. */
const settingsOf = (records: Ecology, open: ReadonlySet<string>): ((person: string) => string) => {
  const found = new Map<string, string[]>();
  for (const { id, personId, settingId, mode } of records.participations) {
    if (mode !== 'active' || open.has(id)) continue;
    found.set(personId, [...(found.get(personId) ?? []), settingId]);
  }
  return (person) => [...new Set(found.get(person) ?? [])].join(' ');
};
