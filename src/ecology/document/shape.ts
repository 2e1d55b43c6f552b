import type { FieldOf } from '../../document/shape.js';
import type { EcologyInput } from '../../model/ecology/ecology.js';
import { PAIR_MARK, readRecordId, readVersion } from './readers.js';
import { ACTIVITY, DYAD, PARTICIPATION, PERSON, SETTING } from './shape-micro.js';
import { CONDITION, EVENT, INFLUENCE, LINK, MEASURE } from './shape-wider.js';

/** How an ecology is written. */
export const ECOLOGY: FieldOf<EcologyInput> = {
  required: {
    schemaVersion: readVersion,
    id: readRecordId,
    focalPersonId: readRecordId,
    persons: { list: PERSON },
  },
  optional: {
    settings: { list: SETTING },
    participations: { list: PARTICIPATION },
    activities: { list: ACTIVITY },
    dyads: { list: DYAD },
    links: { list: LINK },
    assessedPairs: { list: PAIR_MARK },
    influences: { list: INFLUENCE },
    conditions: { list: CONDITION },
    events: { list: EVENT },
    measures: { list: MEASURE },
  },
};
