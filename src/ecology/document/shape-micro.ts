import { readPartialDate } from '../../assessment/read-date.js';
import type { ShapeOf } from '../../document/shape.js';
import type { Activity } from '../../model/ecology/activity.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { Participation } from '../../model/ecology/participation.js';
import type { Person } from '../../model/ecology/person.js';
import type { Setting } from '../../model/ecology/setting.js';
import {
  INTERVAL,
  MARK,
  RATE,
  readBirth,
  readClosenessBand,
  readCode,
  readLabel,
  readRecordId,
  SOURCE,
  TRUTH,
} from './readers.js';
import {
  AFFECTS,
  FOCUSES,
  FORMS,
  MODES,
  OUTCOMES,
  POWERS,
  RECIPROCITIES,
  SETTING_KINDS,
  SPHERES,
  SUPPORTS,
  THIRD_PARTY_EFFECTS,
  TIES,
  VALENCES,
} from './words.js';

/** How a person is written. */
export const PERSON: ShapeOf<Person> = {
  required: { id: readRecordId, label: readLabel, sphere: { oneOf: SPHERES } },
  optional: {
    relationToFocal: readCode,
    born: readBirth,
    died: readPartialDate,
    assessed: { required: {}, optional: { network: MARK } },
    characteristics: {
      required: {},
      optional: { force: { list: readCode }, resource: { list: readCode }, demand: { list: readCode } },
    },
  },
};

/** How a setting is written. */
export const SETTING: ShapeOf<Setting> = {
  required: { id: readRecordId, label: readLabel, kind: { oneOf: SETTING_KINDS } },
  optional: {
    interval: INTERVAL,
    controlsResources: TRUTH,
    triangleArea: readCode,
    features: { list: { required: { code: readCode, present: TRUTH }, optional: {} } },
    assessed: { required: {}, optional: { participants: MARK, activities: MARK } },
  },
};

/** How a participation is written. */
export const PARTICIPATION: ShapeOf<Participation> = {
  required: {
    id: readRecordId,
    personId: readRecordId,
    settingId: readRecordId,
    role: readCode,
    mode: { oneOf: MODES },
  },
  optional: { interval: INTERVAL, frequency: RATE, source: SOURCE },
};

/** How an activity is written. */
export const ACTIVITY: ShapeOf<Activity> = {
  required: {
    id: readRecordId,
    settingId: readRecordId,
    label: readLabel,
    participantIds: { list: readRecordId },
    valence: { oneOf: VALENCES },
  },
  optional: {
    initiatedBy: readRecordId,
    persists: TRUTH,
    meaningful: TRUTH,
    regular: TRUTH,
    extended: TRUTH,
    increasingComplexity: TRUTH,
    reciprocal: TRUTH,
    focus: { list: { oneOf: FOCUSES } },
    interest: TRUTH,
    mastery: TRUTH,
    outcomeInFocus: { oneOf: OUTCOMES },
    frequency: RATE,
    lastOccurred: readPartialDate,
    interval: INTERVAL,
    source: SOURCE,
  },
};

/** How a dyad is written. */
export const DYAD: ShapeOf<Dyad> = {
  required: {
    id: readRecordId,
    a: readRecordId,
    b: readRecordId,
    forms: { list: { oneOf: FORMS } },
    tie: { oneOf: TIES },
  },
  optional: {
    affect: { oneOf: AFFECTS },
    reciprocity: { oneOf: RECIPROCITIES },
    power: { oneOf: POWERS },
    support: {
      required: { given: { list: { oneOf: SUPPORTS } }, received: { list: { oneOf: SUPPORTS } } },
      optional: {},
    },
    criticalOfFocal: TRUTH,
    closeness: readClosenessBand,
    sector: readCode,
    contactFrequency: RATE,
    knownSince: readPartialDate,
    thirdParties: {
      list: { required: { personId: readRecordId, effect: { oneOf: THIRD_PARTY_EFFECTS } }, optional: {} },
    },
    interval: INTERVAL,
    source: SOURCE,
  },
};
