import { ResiliensError } from '../errors/resiliens-error.js';
import type { Profile } from '../model/profile/profile.js';
import type { Readers } from './build.js';

/**
 * Checks that a profile is read again with what it was made with.
 *
 * @throws `ResiliensError` `edition-mismatch` for another catalogue, `id-unknown` for an instrument that is missing.
 */
export const checkReaders = ({ catalogue, indices }: Profile, readers: Readers): void => {
  if (catalogue.id !== readers.catalogue.id || catalogue.edition !== readers.catalogue.edition) {
    const facts = { expected: catalogue.edition, found: readers.catalogue.edition };
    throw new ResiliensError('edition-mismatch', ['options', 'catalogue'], facts);
  }
  for (const { instrument, edition } of indices) {
    const reader = readers.others.find(({ id }) => id === instrument);
    if (reader === undefined)
      throw new ResiliensError('id-unknown', ['options', 'instruments'], { instrument });
    if (reader.edition !== edition) {
      const facts = { instrument, expected: edition, found: reader.edition };
      throw new ResiliensError('edition-mismatch', ['options', 'instruments'], facts);
    }
  }
};
