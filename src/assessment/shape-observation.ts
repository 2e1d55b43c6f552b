import { readId, readNumber, readText } from '../document/readers.js';
import type { ShapeOf } from '../document/shape.js';
import type { Interval } from '../model/interval.js';
import type { Observation } from '../model/observation.js';
import type { Rate } from '../model/rate.js';
import { INFORMANT_GROUPS } from './informant-groups.js';
import { readPartialDate } from './read-date.js';
import { readAnswer, readDetails } from './read-details.js';
import { CARERS, CERTAINTIES, CHRONICITIES, KINDS, PERIODS, SEVERITIES, TRUTHS, UNITS } from './words.js';

const RATE: ShapeOf<Rate> = {
  required: { times: readNumber, per: { oneOf: PERIODS } },
  optional: { unit: { oneOf: UNITS } },
};

const INTERVAL: ShapeOf<Interval> = {
  required: {},
  optional: { from: readPartialDate, to: readPartialDate },
};

/** How an observation is written. */
export const OBSERVATION: ShapeOf<Observation> = {
  required: {
    id: readId,
    instrument: readId,
    item: readId,
    informant: { oneOf: INFORMANT_GROUPS },
    date: readPartialDate,
    kind: { oneOf: KINDS },
    answer: readAnswer,
  },
  optional: {
    details: readDetails,
    severity: { oneOf: SEVERITIES },
    frequency: RATE,
    chronicity: { oneOf: CHRONICITIES },
    certainty: { oneOf: CERTAINTIES },
    carerRole: { oneOf: CARERS },
    livesWithChild: { oneOf: TRUTHS },
    validity: INTERVAL,
    note: readText,
  },
};
