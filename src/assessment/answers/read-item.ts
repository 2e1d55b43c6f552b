import type { Answer } from '../../model/answers.js';
import type { Item } from '../../model/item.js';
import type { Resolution } from '../../model/resolution.js';
import { checkAnswer } from './check-answer.js';
import { checkDetails } from './check-details.js';
import { type Combined, combine, type Read } from './combine.js';
import { effectiveOf } from './effective.js';
import { standingOf } from './standing.js';
import type { Placed, View } from './view.js';

/** One item with its observations and what they come to. */
export interface ReadItem extends Combined {
  readonly item: Item;
  readonly reads: readonly Read[];
}

/** Reads every item of the instrument that has observations, in the order of the instrument. */
export const readItems = (view: View): ReadonlyMap<string, ReadItem> => {
  const read = new Map<string, ReadItem>();
  for (const item of view.instrument.items) {
    const placed = view.byItem.get(item.id) as readonly Placed[];
    if (placed.length > 0) read.set(item.id, readItem(item, placed, view));
  }
  return read;
};

const readItem = (item: Item, placed: readonly Placed[], view: View): ReadItem => {
  const reads = placed.map((one) => readObservation(one, item, view));
  const resolutions = resolutionsOf(item, view);
  return { item, reads, ...combine(reads, resolutions) };
};

const resolutionsOf = (item: Item, { assessment, instrument, withdrawn }: View): readonly Resolution[] =>
  assessment.resolutions.filter((resolution, place) => {
    if (resolution.item !== item.id || resolution.instrument !== instrument.id) return false;
    checkAnswer(resolution.answer, item, instrument, ['resolutions', place, 'answer']);
    return !withdrawn.has(resolution.id);
  });

const readObservation = (placed: Placed, item: Item, view: View): Read => {
  const { observation, place } = placed;
  const path = ['observations', place];
  checkAnswer(observation.answer, item, view.instrument, [...path, 'answer']);
  const { details } = observation;
  if (item.details !== undefined && details !== undefined)
    checkDetails(details, item.details, [...path, 'details']);
  const standing = standingOf(observation, item, view);
  const { answer, notes } = effectiveOf(placed, item, view);
  const open: Answer = standing === 'unclear' ? 'unknown' : answer;
  return { observation, standing, answer: open, notes };
};
