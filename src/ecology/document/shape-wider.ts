import { readPartialDate } from '../../assessment/read-date.js';
import { MEASURE_KINDS } from '../../catalog/measures/kinds.js';
import type { ShapeOf } from '../../document/shape.js';
import type { EcologyEvent } from '../../model/ecology/event.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { Link } from '../../model/ecology/link.js';
import type { MacroCondition } from '../../model/ecology/macro-condition.js';
import type { MeasureInPlace } from '../../model/ecology/measure.js';
import { INTERVAL, RATE, readCode, readLabel, readPair, readRecordId, SOURCE, TRUTH } from './readers.js';
import {
  CHANNELS,
  DIRECTIONS,
  DOMAINS,
  EFFECTS,
  EVENT_KINDS,
  FLOWS,
  KNOWLEDGE_SOURCES,
  LINK_TYPES,
  TARGET_EFFECTS,
} from './words.js';

/** How a link is written. */
export const LINK: ShapeOf<Link> = {
  required: { id: readRecordId, between: readPair, type: { oneOf: LINK_TYPES } },
  optional: {
    via: { list: readRecordId },
    correspondents: { list: readRecordId },
    direction: { oneOf: DIRECTIONS },
    channel: { oneOf: CHANNELS },
    lastContact: readPartialDate,
    frequency: RATE,
    support: {
      required: {},
      optional: {
        roleDemandsFit: TRUTH,
        trust: TRUTH,
        positiveOrientation: TRUTH,
        sharedGoals: TRUTH,
        responsivePower: TRUTH,
      },
    },
    adequacy: TRUTH,
    knowledgeFrom: { oneOf: KNOWLEDGE_SOURCES },
    interval: INTERVAL,
    source: SOURCE,
  },
};

/** How an influence is written. */
export const INFLUENCE: ShapeOf<Influence> = {
  required: {
    id: readRecordId,
    fromSettingId: readRecordId,
    toSettingId: readRecordId,
    carriers: { list: readRecordId },
    what: readLabel,
    flow: { oneOf: FLOWS },
    effect: { oneOf: EFFECTS },
  },
  optional: { interval: INTERVAL, source: SOURCE },
};

/** How a macro condition is written. */
export const CONDITION: ShapeOf<MacroCondition> = {
  required: {
    id: readRecordId,
    domain: { oneOf: DOMAINS },
    label: readLabel,
    targets: { list: { required: { ref: readRecordId, effect: { oneOf: TARGET_EFFECTS } }, optional: {} } },
  },
  optional: { jurisdiction: readCode, triangleArea: readCode, interval: INTERVAL, source: SOURCE },
};

/** How an event is written. */
export const EVENT: ShapeOf<EcologyEvent> = {
  required: {
    id: readRecordId,
    date: readPartialDate,
    kind: { oneOf: EVENT_KINDS },
    refs: { list: readRecordId },
  },
  optional: {
    normative: TRUTH,
    accompaniedBy: { list: readRecordId },
    preparation: {
      required: {},
      optional: { child: TRUTH, sender: TRUTH, receiver: TRUTH, trialVisit: TRUTH },
    },
    source: SOURCE,
  },
};

/** How a measure in place is written. */
export const MEASURE: ShapeOf<MeasureInPlace> = {
  required: { id: readRecordId, kind: { oneOf: MEASURE_KINDS }, refs: { list: readRecordId } },
  optional: {
    settingId: readRecordId,
    interval: INTERVAL,
    agreedContactEvery: RATE,
    reviewEvery: RATE,
    voluntary: TRUTH,
    reportedPressure: TRUTH,
  },
};
