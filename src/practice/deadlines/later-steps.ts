import { listUnder } from '../../logic/list-under.js';
import type { CaseEventType } from '../../model/practice/case-event.js';
import type { Step } from '../case-flow/walk.js';

/** Steps of a case by what they are and what they answer to, each list in their order. */
export class LaterSteps {
  private readonly places = new Map<string, number[]>();

  constructor(steps: readonly Step[]) {
    for (const [place, { event, answered }] of steps.entries()) {
      listUnder(this.places, keyOf(event.type)).push(place);
      if (answered !== null) listUnder(this.places, keyOf(event.type, answered.id)).push(place);
    }
  }

  /** Whether there is any step of a kind. */
  has(type: CaseEventType): boolean {
    return this.places.has(keyOf(type));
  }

  /** Place of the first step of one of these kinds from a place on, of those alone that answer to an event where one is named. */
  first(types: readonly CaseEventType[], from: number, answered?: string): number | null {
    let first: number | null = null;
    for (const type of types) {
      const place = firstFrom(this.places.get(keyOf(type, answered)) ?? [], from);
      if (place !== undefined && (first === null || place < first)) first = place;
    }
    return first;
  }
}

/** No kind of event has a space in it. */
const keyOf = (type: CaseEventType, answered?: string): string =>
  answered === undefined ? type : `${type} ${answered}`;

/** The first number of a rising list that is not below another. */
const firstFrom = (places: readonly number[], from: number): number | undefined => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
};
