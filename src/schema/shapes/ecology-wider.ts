import * as z from 'zod';
import { TRUTHS } from '../../assessment/words.js';
import { MEASURE_KINDS } from '../../catalog/measures/kinds.js';
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
} from '../../ecology/document/words.js';
import type { EcologyInput } from '../../model/ecology/ecology.js';
import type { EcologyEvent, Preparation } from '../../model/ecology/event.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { Link, LinkSupport } from '../../model/ecology/link.js';
import type { ConditionTarget, MacroCondition } from '../../model/ecology/macro-condition.js';
import type { MeasureInPlace } from '../../model/ecology/measure.js';
import type { PairMark, SettingPair } from '../../model/ecology/record.js';
import { exactly } from '../exactly.js';
import { id, listOf, someText, wordOf } from './basics.js';
import { partialDate } from './dates.js';
import { activity, dated, dyad, participation, person, recordSource, setting } from './ecology-micro.js';
import { interval, rate } from './observation.js';

const truth = () => wordOf(TRUTHS);

export const settingPair: z.ZodType<SettingPair, SettingPair> = /* @__PURE__ */ exactly(() =>
  z.tuple([id, id]).readonly(),
);

export const pairMark: z.ZodType<PairMark, PairMark> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ between: settingPair, ...dated() }),
);

export const linkSupport: z.ZodType<LinkSupport, LinkSupport> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    roleDemandsFit: z.optional(truth()),
    trust: z.optional(truth()),
    positiveOrientation: z.optional(truth()),
    sharedGoals: z.optional(truth()),
    responsivePower: z.optional(truth()),
  }),
);

export const link: z.ZodType<Link, Link> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    between: settingPair,
    type: wordOf(LINK_TYPES),
    via: z.optional(listOf(id)),
    correspondents: z.optional(listOf(id)),
    direction: z.optional(wordOf(DIRECTIONS)),
    channel: z.optional(wordOf(CHANNELS)),
    lastContact: z.optional(partialDate),
    frequency: z.optional(rate),
    support: z.optional(linkSupport),
    adequacy: z.optional(truth()),
    knowledgeFrom: z.optional(wordOf(KNOWLEDGE_SOURCES)),
    ...dated(),
  }),
);

export const influence: z.ZodType<Influence, Influence> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    fromSettingId: id,
    toSettingId: id,
    carriers: listOf(id),
    what: someText,
    flow: wordOf(FLOWS),
    effect: wordOf(EFFECTS),
    ...dated(),
  }),
);

export const conditionTarget: z.ZodType<ConditionTarget, ConditionTarget> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ ref: id, effect: wordOf(TARGET_EFFECTS) }),
);

export const macroCondition: z.ZodType<MacroCondition, MacroCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    domain: wordOf(DOMAINS),
    label: someText,
    targets: listOf(conditionTarget),
    jurisdiction: z.optional(id),
    triangleArea: z.optional(id),
    ...dated(),
  }),
);

export const preparation: z.ZodType<Preparation, Preparation> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    child: z.optional(truth()),
    sender: z.optional(truth()),
    receiver: z.optional(truth()),
    trialVisit: z.optional(truth()),
  }),
);

export const ecologyEvent: z.ZodType<EcologyEvent, EcologyEvent> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    date: partialDate,
    kind: wordOf(EVENT_KINDS),
    refs: listOf(id),
    normative: z.optional(truth()),
    accompaniedBy: z.optional(listOf(id)),
    preparation: z.optional(preparation),
    source: z.optional(recordSource),
  }),
);

export const measureInPlace: z.ZodType<MeasureInPlace, MeasureInPlace> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    kind: wordOf(MEASURE_KINDS),
    refs: listOf(id),
    settingId: z.optional(id),
    interval: z.optional(interval),
    agreedContactEvery: z.optional(rate),
    reviewEvery: z.optional(rate),
    voluntary: z.optional(truth()),
    reportedPressure: z.optional(truth()),
  }),
);

export const ecologyInput: z.ZodType<EcologyInput, EcologyInput> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    schemaVersion: z.literal(1),
    id,
    focalPersonId: id,
    persons: listOf(person),
    settings: z.optional(listOf(setting)),
    participations: z.optional(listOf(participation)),
    activities: z.optional(listOf(activity)),
    dyads: z.optional(listOf(dyad)),
    links: z.optional(listOf(link)),
    assessedPairs: z.optional(listOf(pairMark)),
    influences: z.optional(listOf(influence)),
    conditions: z.optional(listOf(macroCondition)),
    events: z.optional(listOf(ecologyEvent)),
    measures: z.optional(listOf(measureInPlace)),
  }),
);
