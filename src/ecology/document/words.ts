import type { Activity } from '../../model/ecology/activity.js';
import type { Dyad, SupportKind, ThirdParty } from '../../model/ecology/dyad.js';
import type { EcologyEventKind } from '../../model/ecology/event.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { Channel, Link } from '../../model/ecology/link.js';
import type { ConditionTarget, MacroCondition } from '../../model/ecology/macro-condition.js';
import type { Participation } from '../../model/ecology/participation.js';
import type { Person } from '../../model/ecology/person.js';
import type { RecordSource } from '../../model/ecology/record.js';
import type { SettingKind } from '../../model/ecology/setting.js';

/** The words of a closed union, each once. */
type Words<T extends string | undefined> = Readonly<Record<Exclude<T, undefined>, 1>>;

export const INFORMANTS: Words<RecordSource['informant']> = {
  child: 1,
  caregiver: 1,
  professional: 1,
  register: 1,
  other: 1,
};
export const SPHERES: Words<Person['sphere']> = { informal: 1, formal: 1, unknown: 1 };
export const MODES: Words<Participation['mode']> = { active: 1, present: 1, 'absent-member': 1 };
export const FOCUSES: Words<NonNullable<Activity['focus']>[number]> = { person: 1, object: 1, symbol: 1 };
export const VALENCES: Words<Activity['valence']> = { supportive: 1, mixed: 1, harmful: 1, unknown: 1 };
export const OUTCOMES: Words<Activity['outcomeInFocus']> = { competence: 1, dysfunction: 1 };
export const FORMS: Words<Dyad['forms'][number]> = { observational: 1, joint: 1, primary: 1 };
export const TIES: Words<Dyad['tie']> = {
  strong: 1,
  ordinary: 1,
  tenuous: 1,
  stressful: 1,
  broken: 1,
  unknown: 1,
};
export const AFFECTS: Words<Dyad['affect']> = { positive: 1, mixed: 1, negative: 1, unknown: 1 };
export const RECIPROCITIES: Words<Dyad['reciprocity']> = { both: 1, a: 1, b: 1, unknown: 1 };
export const POWERS: Words<Dyad['power']> = { a: 1, b: 1, even: 1, 'shifting-to-child': 1, unknown: 1 };
export const SUPPORTS: Words<SupportKind> = { concrete: 1, emotional: 1, information: 1, appraisal: 1 };
export const THIRD_PARTY_EFFECTS: Words<ThirdParty['effect']> = { supports: 1, interferes: 1, unknown: 1 };
export const LINK_TYPES: Words<Link['type']> = {
  supplementary: 1,
  indirect: 1,
  communication: 1,
  knowledge: 1,
};
export const DIRECTIONS: Words<Link['direction']> = { both: 1, 'a-to-b': 1, 'b-to-a': 1, unknown: 1 };
export const CHANNELS: Words<Channel> = {
  'face-to-face': 1,
  phone: 1,
  note: 1,
  letter: 1,
  notice: 1,
  digital: 1,
  other: 1,
};
export const KNOWLEDGE_SOURCES: Words<Link['knowledgeFrom']> = {
  contact: 1,
  'outside-source': 1,
  unknown: 1,
};
export const FLOWS: Words<Influence['flow']> = { 'toward-child': 1, 'from-child': 1, both: 1 };
export const EFFECTS: Words<Influence['effect']> = { resource: 1, strain: 1, mixed: 1, unknown: 1 };
export const TARGET_EFFECTS: Words<ConditionTarget['effect']> = {
  eases: 1,
  strains: 1,
  mixed: 1,
  unknown: 1,
};
export const DOMAINS: Words<MacroCondition['domain']> = {
  law: 1,
  economy: 1,
  'labour-market': 1,
  'service-organisation': 1,
  culture: 1,
  religion: 1,
  norms: 1,
  policy: 1,
  other: 1,
};
export const EVENT_KINDS: Words<EcologyEventKind> = {
  'setting-entry': 1,
  'setting-exit': 1,
  'role-change': 1,
  'person-change': 1,
  'relation-change': 1,
  'macro-change': 1,
  'measure-start': 1,
  'measure-review': 1,
  'measure-end': 1,
};
export const SETTING_KINDS: Words<SettingKind> = {
  home: 1,
  'second-home': 1,
  'foster-home': 1,
  institution: 1,
  'kin-home': 1,
  'visiting-home': 1,
  kindergarten: 1,
  school: 1,
  'after-school': 1,
  leisure: 1,
  neighbourhood: 1,
  religious: 1,
  online: 1,
  health: 1,
  service: 1,
  workplace: 1,
  association: 1,
  other: 1,
};
