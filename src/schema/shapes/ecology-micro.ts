import * as z from 'zod';
import { TRUTHS } from '../../assessment/words.js';
import {
  AFFECTS,
  FOCUSES,
  FORMS,
  INFORMANTS,
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
} from '../../ecology/document/words.js';
import type { Activity } from '../../model/ecology/activity.js';
import type { Dyad, ThirdParty } from '../../model/ecology/dyad.js';
import type { Participation } from '../../model/ecology/participation.js';
import type { Person, PersonCharacteristics } from '../../model/ecology/person.js';
import type { Mark, RecordSource } from '../../model/ecology/record.js';
import type { Setting, SettingFeature } from '../../model/ecology/setting.js';
import type { Truth } from '../../model/truth.js';
import { exactly } from '../exactly.js';
import { id, listOf, someText, text, wordOf } from './basics.js';
import { partialDate } from './dates.js';
import { interval, rate } from './observation.js';

const truth = (): z.ZodType<Truth, Truth> => wordOf(TRUTHS);

export const recordSource: z.ZodType<RecordSource, RecordSource> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    informant: wordOf(INFORMANTS),
    at: z.optional(partialDate),
    note: z.optional(text),
  }),
);

/** What all dated records may have. */
export const dated = (): {
  interval: z.ZodOptional<typeof interval>;
  source: z.ZodOptional<typeof recordSource>;
} => ({ interval: z.optional(interval), source: z.optional(recordSource) });

const lookedInto: z.ZodType<Mark, Mark> = /* @__PURE__ */ exactly(() => z.strictObject(dated()));

const personCharacteristics: z.ZodType<PersonCharacteristics, PersonCharacteristics> =
  /* @__PURE__ */ exactly(() =>
    z.strictObject({
      force: z.optional(listOf(id)),
      resource: z.optional(listOf(id)),
      demand: z.optional(listOf(id)),
    }),
  );

export const person: z.ZodType<Person, Person> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    label: someText,
    sphere: wordOf(SPHERES),
    relationToFocal: z.optional(id),
    // A year or a month: the day of a birth has no place in any document.
    born: z.optional(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)),
    died: z.optional(partialDate),
    assessed: z.optional(z.strictObject({ network: z.optional(lookedInto) })),
    characteristics: z.optional(personCharacteristics),
  }),
);

const settingFeature: z.ZodType<SettingFeature, SettingFeature> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ code: id, present: truth() }),
);

export const setting: z.ZodType<Setting, Setting> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    label: someText,
    kind: wordOf(SETTING_KINDS),
    interval: z.optional(interval),
    controlsResources: z.optional(truth()),
    triangleArea: z.optional(id),
    features: z.optional(listOf(settingFeature)),
    assessed: z.optional(
      z.strictObject({ participants: z.optional(lookedInto), activities: z.optional(lookedInto) }),
    ),
  }),
);

export const participation: z.ZodType<Participation, Participation> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    personId: id,
    settingId: id,
    role: id,
    mode: wordOf(MODES),
    frequency: z.optional(rate),
    ...dated(),
  }),
);

export const activity: z.ZodType<Activity, Activity> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    settingId: id,
    label: someText,
    participantIds: listOf(id),
    valence: wordOf(VALENCES),
    initiatedBy: z.optional(id),
    persists: z.optional(truth()),
    meaningful: z.optional(truth()),
    regular: z.optional(truth()),
    extended: z.optional(truth()),
    increasingComplexity: z.optional(truth()),
    reciprocal: z.optional(truth()),
    focus: z.optional(listOf(wordOf(FOCUSES))),
    interest: z.optional(truth()),
    mastery: z.optional(truth()),
    outcomeInFocus: z.optional(wordOf(OUTCOMES)),
    frequency: z.optional(rate),
    lastOccurred: z.optional(partialDate),
    ...dated(),
  }),
);

const thirdParty: z.ZodType<ThirdParty, ThirdParty> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ personId: id, effect: wordOf(THIRD_PARTY_EFFECTS) }),
);

export const dyad: z.ZodType<Dyad, Dyad> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    a: id,
    b: id,
    forms: listOf(wordOf(FORMS)),
    tie: wordOf(TIES),
    affect: z.optional(wordOf(AFFECTS)),
    reciprocity: z.optional(wordOf(RECIPROCITIES)),
    power: z.optional(wordOf(POWERS)),
    support: z.optional(
      z.strictObject({ given: listOf(wordOf(SUPPORTS)), received: listOf(wordOf(SUPPORTS)) }),
    ),
    criticalOfFocal: z.optional(truth()),
    closeness: z.optional(z.literal([1, 2, 3, 4])),
    sector: z.optional(id),
    contactFrequency: z.optional(rate),
    knownSince: z.optional(partialDate),
    thirdParties: z.optional(listOf(thirdParty)),
    ...dated(),
  }),
);
