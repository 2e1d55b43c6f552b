import { isId } from '../../document/readers.js';
import { listUnder } from '../../logic/list-under.js';
import { type Draft, FOCAL } from './draft.js';

/** The document that drafts make, and the calls that each of its records comes from. */
export interface Assembled {
  /** The document, not yet checked. */
  readonly document: Readonly<Record<string, unknown>>;
  /** By list, the calls of each record. */
  readonly calls: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Puts drafts together: fills in the child, and an id for each record that has none. */
export const assemble = (id: string, focal: string, drafts: readonly Draft[]): Assembled => {
  const used = new Set(drafts.map(({ record }) => record['id']).filter((one) => typeof one === 'string'));
  const lists = new Map<string, unknown[]>();
  const calls = new Map<string, (readonly string[])[]>();
  for (const draft of drafts) {
    const record = withFocal(draft.record, focal) as Record<string, unknown>;
    if (record['id'] === undefined && draft.name !== null) record['id'] = freshId(draft.name, focal, used);
    listUnder(lists, draft.list).push(record);
    listUnder(calls, draft.list).push(draft.call);
  }
  return {
    document: { schemaVersion: 1, id, focalPersonId: focal, ...Object.fromEntries(lists) },
    calls,
  };
};

/** A copy in which the id of the child stands where only she was meant. */
const withFocal = (value: unknown, focal: string): unknown => {
  if (value === FOCAL) return focal;
  if (Array.isArray(value)) return value.map((entry) => withFocal(entry, focal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withFocal(entry, focal)]));
};

/** An id from what a record joins, with a number where it is taken. */
const freshId = (name: Draft['name'], focal: string, used: Set<unknown>): string => {
  const base = (name ?? []).map((part) => (part === FOCAL ? focal : String(part))).join('-');
  // What a hostile name is made of is found where the name itself is read.
  const first = isId(base) && base.length < 120 ? base : 'record';
  let id = first;
  for (let number = 2; used.has(id); number += 1) id = `${first}-${number}`;
  used.add(id);
  return id;
};
