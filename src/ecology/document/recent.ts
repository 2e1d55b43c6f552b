/**
 * A place for the last thing that was worked out from something, so that questions about one day share it.
 *
 * It stands on what it was worked out from: a map with weak keys that gets a new one for every day costs the garbage collector more
 * than sharing saves.
 */
export interface Recent {
  /** Whoever puts it in knows what it is; `null` before. */
  last: unknown;
}
