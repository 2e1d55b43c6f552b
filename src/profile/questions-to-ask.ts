import { needArgument } from '../errors/need-argument.js';
import type { Finding } from '../model/finding.js';
import type { Profile } from '../model/profile/profile.js';
import type { Question, QuestionReason } from '../model/profile/question.js';

/**
 * Lists what is worth asking about: first what could change a band, then what settles a contradiction or a condition, then
 * what is open, in the order of the catalogue.
 *
 * @param profile - The profile; neither changed nor frozen.
 * @returns Each item once, with every reason; the first gives it its place.
 * @example
 * ```ts
 * import { kvelloStyle, profile, questionsToAsk } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const seen = { instrument: 'kvello-style', date: '2024-05-02', kind: 'seen' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: {},
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     { ...seen, id: 'o1', item: 'bullying', informant: 'teacher', answer: 'present' },
 *     { ...seen, id: 'o2', item: 'bullying', informant: 'mother', answer: 'absent' },
 *   ],
 * });
 * const [first, second] = questionsToAsk(profile(assessment));
 *
 * first; // => { instrument: 'kvello-style', item: 'bullying', reasons: ['settles-contradiction', 'unknown'] }
 * second; // => { instrument: 'kvello-style', item: 'parental-mental-disorder', reasons: ['not-assessed'] }
 * ```
 * @since 0.1.0
 */
export const questionsToAsk = (profile: Profile): readonly Question[] => {
  needArgument(profile, 'profile', ['basis', 'risk', 'protective', 'indices']);
  const asked = new Map<string, Question>();
  for (const { instrument, item, reason } of [
    ...criticalItems(profile),
    ...settlingItems(profile),
    ...openFactors(profile),
    ...openItems(profile),
  ]) {
    const key = `${instrument} ${item}`;
    const known = asked.get(key);
    if (known === undefined) asked.set(key, { instrument, item, reasons: [reason] });
    else if (!known.reasons.includes(reason))
      asked.set(key, { ...known, reasons: [...known.reasons, reason] });
  }
  return [...asked.values()];
};

interface Asked {
  readonly instrument: string;
  readonly item: string;
  readonly reason: QuestionReason;
}

const criticalItems = ({ indices }: Profile): readonly Asked[] =>
  indices.flatMap(({ instrument, result }) =>
    Object.values(result.scores).flatMap(({ criticalUnknowns }) =>
      criticalUnknowns.map((item): Asked => ({ instrument, item, reason: 'critical-for-band' })),
    ),
  );

const settlingItems = (profile: Profile): readonly Asked[] => [
  ...Object.entries(profile.basis.drawn).flatMap(([instrument, findings]) =>
    findings.flatMap(({ rule, ids = [] }) => {
      const reason = SETTLES[rule];
      return reason === undefined ? [] : ids.map((item): Asked => ({ instrument, item, reason }));
    }),
  ),
  ...openLinks(profile.findings).map(
    (item): Asked => ({ instrument: checklistOf(profile), item, reason: 'settles-link' }),
  ),
];

const openFactors = (profile: Profile): readonly Asked[] =>
  [...profile.risk.factors, ...profile.protective.factors]
    .filter(({ state, answer }) => state === 'undetermined' && answer !== 'present')
    .map(({ factor, answer }) => ({
      instrument: checklistOf(profile),
      item: factor,
      reason: answer === 'not-assessed' ? 'not-assessed' : 'unknown',
    }));

const openItems = ({ indices }: Profile): readonly Asked[] =>
  indices.flatMap(({ instrument, result }) =>
    Object.values(result.scores).flatMap(({ unknown, notAssessed }) => [
      ...unknown.map((item): Asked => ({ instrument, item, reason: 'unknown' })),
      ...notAssessed.map((item): Asked => ({ instrument, item, reason: 'not-assessed' })),
    ]),
  );

/** The checklist comes first among the answers. */
const checklistOf = ({ basis, catalogue }: Profile): string => Object.keys(basis.answers)[0] ?? catalogue.id;

/** What an answer would settle, by the rule that noticed it. */
const SETTLES: Readonly<Record<string, QuestionReason>> = {
  'conflict:unresolved': 'settles-contradiction',
  'condition:undetermined': 'settles-condition',
  'observation:unclear': 'settles-condition',
};

/** Items that would say whether two factors go together: the last id of a finding about an exclusion. */
const openLinks = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ rule, facts }) => rule.startsWith('exclusion:') && facts['linked'] === 'open')
    .flatMap(({ ids = [] }) => ids.slice(-1));
