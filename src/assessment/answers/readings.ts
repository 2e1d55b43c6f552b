import { unknownId } from '../../errors/unknown-id.js';
import type { ConditionReading } from '../../model/condition.js';
import type { AgeReading } from '../../model/factor.js';
import type { Item } from '../../model/item.js';
import type { View } from './view.js';

/** The reading of an item's condition to use: the one named by the caller, else the usual one, else none. */
export const conditionReading = (item: Item, { options }: View): ConditionReading | null => {
  const named = namedFor(options.conditionReadings, item.id);
  const readings = item.condition?.readings ?? [];
  return choose(readings, named ?? item.condition?.defaultReading ?? null, ['conditionReadings', item.id]);
};

/** The reading of an item's sourced age that the caller named, if any: scoring applies the usual one. */
export const ageReading = (item: Item, { options }: View): AgeReading | null =>
  choose(item.applicability?.age ?? [], namedFor(options.ageReadings, item.id), ['ageReadings', item.id]);

/** Refuses readings that are named for items the instrument does not have. */
export const checkReadingNames = ({ options, instrument }: View): void => {
  for (const option of ['conditionReadings', 'ageReadings'] as const) {
    for (const id of Object.keys(options[option] ?? {})) {
      if (instrument.items.some((item) => item.id === id)) continue;
      const known = instrument.items.map((item) => item.id);
      throw unknownId('id-unknown', [option], id, known);
    }
  }
};

const namedFor = (names: Readonly<Record<string, string>> | undefined, item: string): string | null =>
  names !== undefined && Object.hasOwn(names, item) ? (names[item] as string) : null;

const choose = <R extends { readonly id: string }>(
  readings: readonly R[],
  id: string | null,
  path: readonly string[],
): R | null => {
  if (id === null) return null;
  const found = readings.find((reading) => reading.id === id);
  if (found !== undefined) return found;
  throw unknownId(
    'id-unknown',
    path,
    id,
    readings.map((reading) => reading.id),
  );
};
