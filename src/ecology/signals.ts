import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { EcologyOptions } from '../model/ecology/options.js';
import type { Person } from '../model/ecology/person.js';
import type { Setting } from '../model/ecology/setting.js';
import type { Signal, SignalQuestion } from '../model/ecology/signal.js';
import type {
  RuleOutcome,
  SignalOptions,
  SignalReport,
  SignalRuleInfo,
} from '../model/ecology/signal-report.js';
import { markHolds } from './meso/marks.js';
import { mesoOf } from './meso/meso.js';
import { caregiversIn, tiesOf } from './network-measures/people.js';
import { checkOptions, OPTIONS } from './options.js';
import { allRules } from './signals/all-rules.js';
import { groupsOf } from './signals/groups.js';
import { hashOf } from './signals/hash.js';
import type { Ground, Pattern, Reading, SignalRule } from './signals/rule.js';
import { viewOf } from './view/view.js';

/**
 * Asks every rule what it sees in an ecology on a day. A signal is a question for a professional: a pattern, the records it rests on,
 * what is missing, other ways to read it. Nothing of it is counted before a person has confirmed it.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day.
 * @param options - Limits that no source gives, how old marks may be, and rules to switch off.
 * @returns Signals about the family and, apart from them, about the service; what each rule answered; groups of signals that rest on
 * the same records.
 * @throws `ResiliensError` `value-invalid` or `date-impossible` for the day, `option-invalid` or `key-unknown` for options,
 * and what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem, signals } from 'resiliens/ecology';
 *
 * const case17 = ecology('case-17')
 *   .include(microsystem('home', 'home'), microsystem('club', 'leisure'), mesosystem('home', 'club').assessed())
 *   .build();
 * signals(case17, '2024-06-01').signals.map(({ rule, about }) => [rule, about]); // => [['signal:me-1', ['home']], ['signal:me-1', ['club']]]
 * ```
 * @since 0.1.0
 */
export const signals = (ecology: Ecology, date: PlainDate, options: SignalOptions = {}): SignalReport => {
  needArgument(options, 'options');
  const { off = [], ...others } = options;
  checkOptions(others);
  const rules = allRules();
  checkOff(rules, off);
  const ground = groundOf(ecology, date, others);
  const drafts: Draft[] = [];
  const outcomes = rules.map((rule): RuleOutcome => {
    if (off.includes(rule.info.id)) return { rule: rule.info.id, outcome: 'off', questions: [] };
    const found = rule.read(ground);
    drafts.push(...found.patterns.flatMap((pattern) => draftsOf(rule, pattern)));
    return { rule: rule.info.id, outcome: outcomeOf(found), questions: unique(found.questions) };
  });
  const all = finish(drafts, others);
  const own = all.filter(({ concerns }) => concerns === 'child-and-family');
  return {
    ecology: ground.view.ecology.id,
    date,
    options: shownOptions(others, off),
    signals: own,
    serviceSignals: all.filter(({ concerns }) => concerns === 'service'),
    outcomes,
    groups: groupList(all),
    problemsOnly:
      own.some(({ direction }) => direction === 'risk') &&
      !own.some(({ direction }) => direction === 'protective'),
  };
};

/**
 * What is known about every rule of {@link signals}: which factor or need it suggests, other readings,
 * theory, sources; {@link wordSignal} words it.
 *
 * @returns The rules in their order.
 * @example
 * ```ts
 * import { signalRules } from 'resiliens/ecology';
 *
 * signalRules().length; // => 30
 * signalRules().filter(({ factor }) => factor !== null).map(({ id }) => id); // => ['signal:mi-2', 'signal:mi-4', 'signal:mi-5']
 * ```
 * @since 0.1.0
 */
export const signalRules = (): readonly SignalRuleInfo[] => allRules().map(({ info }) => info);

/** What rules read, worked out once. */
export const groundOf = (ecology: Ecology, date: PlainDate, options: EcologyOptions): Ground => {
  const view = viewOf(ecology, date);
  const ties = tiesOf(view);
  return {
    view,
    meso: mesoOf(view, options),
    options,
    ties,
    childTies: ties.get(view.ecology.focalPersonId) ?? [],
    caregivers: caregiversIn(view).sure,
    settings: view.micro.map((place) => view.ecology.settings[place] as Setting),
    person: (id) => view.ecology.persons[view.registry.person.get(id) as number] as Person,
    partsIn: (id) => view.partsIn[view.registry.setting.get(id) as number] ?? [],
    isMarked: (mark) => markHolds(mark, view.day, options) === 'yes',
  };
};

const checkOff = (rules: readonly SignalRule[], off: readonly string[]): void => {
  off.forEach((id, place) => {
    if (!rules.some(({ info }) => info.id === id))
      throw new ResiliensError('id-unknown', ['options', 'off', place]);
  });
};

const outcomeOf = ({ applies, patterns, questions }: Reading): RuleOutcome['outcome'] => {
  if (patterns.length > 0) return 'fires';
  if (questions.length > 0) return 'unknown';
  return applies ? 'silent' : 'not-applicable';
};

const unique = (questions: readonly SignalQuestion[]): readonly SignalQuestion[] => {
  const seen = new Map(questions.map((question) => [`${question.id} ${question.about.join(' ')}`, question]));
  return [...seen.values()];
};

interface Draft {
  readonly rule: SignalRule;
  readonly pattern: Pattern;
  readonly need: Signal['need'];
  readonly id: string;
}

/** A pattern becomes one signal, or one for each need that a rule names without choosing. */
const draftsOf = (rule: SignalRule, pattern: Pattern): Draft[] => {
  const needs = pattern.need === undefined ? rule.info.needs : [pattern.need];
  return (needs.length === 0 ? [null] : needs).map((need) => {
    const about = hashOf([...[...pattern.about].sort(), need ?? '']);
    const basis = hashOf([...new Set(pattern.basis)].sort());
    return { rule, pattern, need, id: `${rule.info.id.slice('signal:'.length)}.${about}.${basis}` };
  });
};

const finish = (drafts: readonly Draft[], options: EcologyOptions): readonly Signal[] => {
  const once = [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
  const groups = groupsOf(once.map(({ pattern }) => pattern.basis));
  return once.map(({ rule, pattern, need, id }, place): Signal => {
    const { info } = rule;
    return {
      id,
      rule: info.id,
      ruleVersion: info.version,
      level: info.level,
      direction: info.direction,
      concerns: info.concerns,
      factor: info.factor,
      need,
      about: pattern.about,
      basis: [...new Set(pattern.basis)],
      missing: pattern.missing ?? [],
      otherReadings: info.otherReadings,
      theory: info.theory,
      thesisSection: info.thesisSection,
      options: usedOptions(rule, options),
      group: `group-${(groups[place] as number) + 1}`,
      status: 'suggested',
    };
  });
};

const usedOptions = ({ reads }: SignalRule, options: EcologyOptions): EcologyOptions =>
  Object.fromEntries(
    reads.flatMap((name) => {
      const value = options[name] ?? OPTIONS[name].usual;
      return value === null ? [] : [[name, value]];
    }),
  );

const shownOptions = (options: EcologyOptions, off: readonly string[]): SignalReport['options'] => ({
  ...Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { usual }]) => [
      name,
      options[name as keyof EcologyOptions] ?? usual,
    ]),
  ),
  off: [...off],
});

const groupList = (all: readonly Signal[]): SignalReport['groups'] =>
  [...new Set(all.map(({ group }) => group))].map((id) => ({
    id,
    signals: all.filter(({ group }) => group === id).map((signal) => signal.id),
  }));
