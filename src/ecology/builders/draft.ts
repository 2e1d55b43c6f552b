import { isId } from '../../document/readers.js';
import type { EcologyList } from '../../model/ecology/ecology.js';

/** The child, whose id a system does not know before it is put into an ecology. */
export const FOCAL: unique symbol = /* @__PURE__ */ Symbol('the child');

/** A record to be made: everything but what only the whole ecology knows. */
export interface Draft {
  /** The list it goes into. */
  readonly list: EcologyList;
  /** Its keys; {@link FOCAL} stands for the id of the child. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What an id is made from where none is given; `null` where the record has none. */
  readonly name: readonly (string | typeof FOCAL)[] | null;
  /** The calls it comes from. */
  readonly call: readonly string[];
}

/** What a builder said a setting is. */
export interface Intent {
  /** Id of the setting. */
  readonly setting: string;
  /** The level that was meant. */
  readonly level: 'micro' | 'exo';
  /** The call that said so. */
  readonly call: readonly string[];
  /** Whether the child may enter the setting later. */
  readonly mayBeEntered: boolean;
}

/** A chain of drafts in which every step keeps the one before: adding costs the same however long it is. */
export interface Chain<T> {
  readonly before: Chain<T> | null;
  readonly last: T;
}

/** The entries of a chain, first one first. */
export const listOf = <T>(chain: Chain<T> | null): T[] => {
  const list: T[] = [];
  for (let at = chain; at !== null; at = at.before) list.push(at.last);
  return list.reverse();
};

/** A step of a path: the call, and the id it names where it is one; a hostile text is not repeated. */
export const callNamed = (name: string, id: unknown): string =>
  typeof id === 'string' && isId(id) ? `${name}:${id}` : name;

/** What a system builder says; worked out when it is put into an ecology, so that a step costs the same however many came before. */
export interface Said {
  readonly drafts: () => readonly Draft[];
  readonly intents: readonly Intent[];
}

/** What a system builder says, by the builder: nothing of it shows on the outside. */
const said: WeakMap<object, Said> = /* @__PURE__ */ new WeakMap();

/** Remembers what a system builder says. */
export const says = <B extends object>(
  builder: B,
  drafts: () => readonly Draft[],
  intents: readonly Intent[] = [],
): B => {
  said.set(builder, { drafts, intents });
  return builder;
};

/** What a system builder says, or `undefined` for anything else. */
export const saidBy = (builder: object): Said | undefined => said.get(builder);

/** One id or several as a list. */
export const asList = (ids: string | readonly string[]): readonly string[] =>
  typeof ids === 'string' ? [ids] : ids;
