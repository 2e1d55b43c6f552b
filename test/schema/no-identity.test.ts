import * as door from 'resiliens/schema';
import { parseAssessment } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { complete } from './documents.js';
import { errorOf, outcomeOf } from './outcome.js';

/** Words that would let a document say who a child is, or what it is born into; English, Bokmål and Nynorsk. */
const denied = `
  name names navn namn firstname forename givenname fornavn fornamn førenamn surname lastname familyname etternavn etternamn
  middlename mellomnavn mellomnamn nickname kallenavn kallenamn maiden
  birth birthdate dateofbirth birthday birthplace placeofbirth born dob fødsel fødselsdato fødselsdag fødested fødd født
  personalnumber personnumber personnummer nationalid nationalidentity fødselsnummer fødselsnr fnr dnumber dnummer ssn
  socialsecuritynumber identitynumber idnumber passport passnummer pass
  address adresse street streetaddress gate gateadresse postcode postalcode postnummer poststed zip zipcode city town
  municipality kommune kommunenummer county fylke district bydel country land latitude longitude coordinates gps
  phone phonenumber telephone mobile telefon telefonnummer mobil mobilnummer email mail epost
  nationality nasjonalitet citizenship statsborgerskap statsborgarskap ethnicity ethnic etnisitet etnisk race rase
  religion religiøs faith tro tru livssyn immigrant migration innvandrer innvandrar flyktning refugee
  mothertongue morsmål sexuality orientation seksualitet
  photo picture image portrait bilde bilete foto portrett signature signatur ip ipaddress device account konto
`
  .trim()
  .split(/\s+/);

/** One spelling for all: no case, no marks between words, no Norwegian letters. */
const folded = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]/g, '');

const forbidden = new Set(denied.map(folded));

/** A key as a whole, and each of its words, and neighbours together. */
const wordsOf = (key: string): readonly string[] => {
  const words = key.split(/(?=[A-Z])|[^A-Za-zæøåÆØÅ0-9]+/).map(folded);
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [folded(key), ...words, ...pairs];
};

const isDenied = (key: string): boolean => wordsOf(key).some((word) => forbidden.has(word));

/** Keys that hold a denied word and say no more than they may: a month of birth at most, and whether two places think well of each other. */
const allowed = ['birthMonth', 'born', 'positiveOrientation'];

/** Every key that a JSON Schema names, however deep. */
const keysIn = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = Array.isArray(node) ? {} : ((node as { properties?: object }).properties ?? {});
  return [...Object.keys(own), ...Object.values(node).flatMap(keysIn)];
};

const schemas = Object.entries<unknown>({ ...door }).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

describe('the list itself', () => {
  test.each([
    'name',
    'Name',
    'first_name',
    'firstName',
    'childName',
    'fullName',
    'etternavn',
    'førenamn',
    'birthDate',
    'date-of-birth',
    'dateOfBirth',
    'DOB',
    'fodselsnummer',
    'fødselsnummer',
    'personal_number',
    'personalNumber',
    'homeAddress',
    'e-mail',
    'ePost',
    'phoneNumber',
    'nationality',
    'ethnicity',
    'statsborgarskap',
    'placeOfBirth',
    'Kommune',
  ])('knows %s', (key) => {
    expect(isDenied(key)).toBe(true);
  });

  test.each(['label', 'childViews', 'informant', 'item', 'id', 'date', 'by'])('lets %s be', (key) => {
    expect(isDenied(key)).toBe(false);
  });
});

describe('no schema has a key for who a child is', () => {
  test('a person of an ecology is born in a month at most', () => {
    const born = /"born":\{[^}]*"pattern":"([^"]+)"/.exec(
      JSON.stringify(z.toJSONSchema(door.EcologySchema)),
    )?.[1];
    const pattern = new RegExp(JSON.parse(`"${born}"`));
    expect(['2016', '2016-03', '2016-03-04', '20160304'].map((date) => pattern.test(date))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each(schemas)('%s', (_, schema) => {
    const keys = [...new Set(keysIn(z.toJSONSchema(schema)))];
    expect(keys.filter((key) => isDenied(key) && !allowed.includes(key))).toEqual([]);
  });

  test('all schemas of the door were looked at, with their keys', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(14);
    const keys = new Set(schemas.flatMap(([, schema]) => keysIn(z.toJSONSchema(schema))));
    for (const key of [
      'birthMonth',
      'informant',
      'reason',
      'weights',
      'contributions',
      'anyOf',
      'legalBasis',
    ])
      expect([key, keys.has(key)]).toEqual([key, true]);
  });
});

describe('a birth', () => {
  const child = (value: unknown): string => outcomeOf(() => parseAssessment({ ...complete, child: value }));

  test('is known to the month at most', () => {
    expect(child({ birthMonth: '2016-03' })).toMatch(/^\{/);
    for (const birthMonth of ['2016-03-04', '20160304', '2016', '040316', 201603, '2016-03-00'])
      expect(child({ birthMonth })).toMatch(/^(value-invalid|date-impossible) child\.birthMonth$/);
  });

  test('has no other place', () => {
    for (const key of ['birthDate', 'dateOfBirth', 'birthDay', 'birthday', 'fødselsdato', 'born'])
      expect(child({ [key]: '2016-03-04' })).toMatch(/^key-unknown child\./);
  });
});

describe('no place in a document takes such a key', () => {
  /** Paths of all objects; recorded details are open by id and looked at below. */
  const objectsIn = (
    value: unknown,
    path: readonly (string | number)[] = [],
  ): readonly (readonly (string | number)[])[] => {
    if (typeof value !== 'object' || value === null || path.includes('details')) return [];
    const inner = Object.entries(value).flatMap(([key, entry]) =>
      objectsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]),
    );
    return Array.isArray(value) ? inner : [path, ...inner];
  };

  test.each(['name', 'firstName', 'fødselsnummer', 'address', 'nationality', 'ethnicity'])('%s', (key) => {
    for (const path of objectsIn(complete)) {
      const spoilt = structuredClone(complete);
      const holder = path.reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown>)[step],
        spoilt,
      );
      (holder as Record<string, unknown>)[key] = 'Kari';
      const { code, path: place, message } = errorOf(() => parseAssessment(spoilt));
      expect([code, place.slice(0, -1)]).toEqual(['key-unknown', path]);
      expect(message).not.toContain('Kari');
    }
  });

  test('ids are no personal numbers, roles no names, details no free text', () => {
    const [observation] = complete['observations'] as readonly object[];
    const observed = (more: object): string =>
      outcomeOf(() =>
        parseAssessment({
          ...complete,
          observations: [{ ...observation, ...more }],
          resolutions: [],
          corrections: [],
        }),
      );
    for (const id of ['01019012345', '010190-12345', '010190.12345'])
      expect(observed({ id })).toBe('value-invalid observations.0.id');
    expect(observed({ informant: 'Kari Nordmann' })).toBe('value-invalid observations.0.informant');
    expect(observed({ details: { role: 'Kari Nordmann' } })).toBe(
      'value-invalid observations.0.details.role',
    );
    expect(observed({ details: { number: '01019012345' } })).toBe(
      'value-invalid observations.0.details.number',
    );
  });
});
