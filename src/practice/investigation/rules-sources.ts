import { INFORMANT_GROUPS } from '../../assessment/informant-groups.js';
import { investigationRuleHeads } from '../../catalog/rules/investigation-rule-heads.js';
import { findingOf } from '../../logic/finding-of.js';
import type { PlainDate } from '../../model/dates.js';
import type { Finding } from '../../model/finding.js';
import type { AskedSource, InvestigationPlan } from '../../model/practice/investigation-plan.js';

/** Groups of informants that look from a field of their own. */
const FIELDS: readonly string[] = ['education', 'health', 'child-welfare', 'social-services', 'justice'];

/** What there is to notice about whom to ask. */
export const sourceFindings = (plan: InvestigationPlan, date: PlainDate): readonly Finding[] => {
  const { sources } = plan;
  if (sources.length === 0) return [findingOf(investigationRuleHeads, 'investigation:no-source')];
  return [...sources.flatMap((source) => oneSource(source, plan, date)), ...wholeFindings(plan)];
};

const oneSource = (source: AskedSource, plan: InvestigationPlan, date: PlainDate): readonly Finding[] => {
  const ids = [source.id];
  const known = new Set(plan.hypotheses.map(({ id }) => id));
  const found: Finding[] = [];
  if (isEmpty(source.why))
    found.push(findingOf(investigationRuleHeads, 'investigation:reason-missing', { ids }));
  if (!source.hypotheses.some((id) => known.has(id))) {
    found.push(findingOf(investigationRuleHeads, 'investigation:wider-than-purpose', { ids }));
  }
  if ((source.consent === 'not-needed' || source.way === 'without-knowledge') && isEmpty(source.ground)) {
    found.push(findingOf(investigationRuleHeads, 'investigation:ground-missing', { ids }));
  }
  return [...found, ...consentFindings(source, plan, date)];
};

/** Consent comes before information is fetched, is freely given, and was not withdrawn by then. */
const consentFindings = (
  { id, consent, consents, askedOn }: AskedSource,
  plan: InvestigationPlan,
  date: PlainDate,
): readonly Finding[] => {
  if (consent === 'not-needed') return [];
  const named = plan.consents.filter((one) => consents.includes(one.id));
  const free = named.filter(({ freelyGiven }) => freelyGiven !== 'yes');
  const found = free.map((one) =>
    findingOf(investigationRuleHeads, 'investigation:consent-not-free', { ids: [id, one.id] }),
  );
  if (askedOn === undefined || askedOn > date) return found;
  const before = named.some(
    ({ givenOn, withdrawnOn }) => givenOn <= askedOn && (withdrawnOn === undefined || withdrawnOn > askedOn),
  );
  if (before) return found;
  const missing = findingOf(investigationRuleHeads, 'investigation:consent-missing', {
    ids: [id],
    facts: { askedOn },
  });
  return [...found, missing];
};

const wholeFindings = ({ sources, hypotheses }: InvestigationPlan): readonly Finding[] => {
  const found: Finding[] = [];
  const lookedInto = new Set(sources.flatMap((source) => source.hypotheses));
  for (const { id } of hypotheses) {
    if (lookedInto.has(id)) continue;
    found.push(findingOf(investigationRuleHeads, 'investigation:hypothesis-not-looked-into', { ids: [id] }));
  }
  if (sources.every(({ looksFor }) => looksFor === 'risk')) {
    found.push(findingOf(investigationRuleHeads, 'investigation:problem-only'));
  }
  const groups = new Set(sources.map(({ whom }) => groupOf(whom)));
  const [field] = groups;
  if (groups.size === 1 && field !== undefined && FIELDS.includes(field)) {
    found.push(
      findingOf(investigationRuleHeads, 'investigation:one-field', {
        ids: sources.map(({ id }) => id),
        facts: { field },
      }),
    );
  }
  return found;
};

/** The group of an informant; whoever only writes or decides has none. */
const groupOf = (role: string): string =>
  Object.hasOwn(INFORMANT_GROUPS, role) ? INFORMANT_GROUPS[role as keyof typeof INFORMANT_GROUPS] : 'other';

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';
