import type { Finding } from '../model/finding.js';
import type { Exclusion } from '../model/instrument.js';
import { APPLIES, FIRST_ANSWER, NOT_APPLICABLE, type Workspace } from './evaluate/workspace.js';
import type { Program, ProgramItem, ProgramNode } from './program/program.js';
import { nodesBelow } from './program/scores.js';

/** Everything that stands out when the answers of one child are looked at side by side. */
export const noticed = (program: Program, work: Workspace, outside: readonly number[]): Finding[] => {
  const findings = outOfRange(program, outside);
  const { skips, exclusions, prompts } = program.instrument;
  if (skips.length > 0) findings.push(...answeredThoughSkipped(program, work));
  for (const exclusion of exclusions) findings.push(...excluded(exclusion, program, work));
  if (prompts.length > 0) findings.push(...prompted(program, work));
  return findings;
};

const idOf = (program: Program, index: number): string => (program.items[index] as ProgramItem).id;

const ownRule = (program: Program): Finding['source'] => ({
  basis: 'instrument',
  reference: program.instrument.id,
});

const outOfRange = (program: Program, outside: readonly number[]): Finding[] =>
  outside.length === 0
    ? []
    : [
        {
          rule: 'score:out-of-range',
          severity: 'WARNING',
          ids: outside.map((index) => idOf(program, index)),
          facts: {},
          source: ownRule(program),
        },
      ];

const answeredThoughSkipped = (program: Program, work: Workspace): Finding[] =>
  program.instrument.skips.flatMap((rule, place): Finding[] => {
    const node = program.skips[place] as number;
    if (work.bounds.state[node] !== APPLIES || work.bounds.low[node] !== 1) return [];
    const ids = rule.items.filter(
      (id) => (work.codes[program.indexOf.get(id) as number] as number) >= FIRST_ANSWER,
    );
    if (ids.length === 0) return [];
    return [
      { rule: 'skip:answered', severity: 'WARNING', ids, facts: { skip: rule.id }, source: ownRule(program) },
    ];
  });

type Standing = 'present' | 'absent' | 'open';

/** How a binary item stands; one that does not apply covers nothing and counts as absent here. */
const standing = (id: string, program: Program, work: Workspace): Standing => {
  const code = work.codes[program.indexOf.get(id) as number] as number;
  if (code === NOT_APPLICABLE || code === FIRST_ANSWER) return 'absent';
  return code > FIRST_ANSWER ? 'present' : 'open';
};

const excluded = (exclusion: Exclusion, program: Program, work: Workspace): Finding[] => {
  const { findings } = exclusion;
  const linked = standing(exclusion.linkedBy, program, work);
  const carrier = standing(exclusion.carriedBy, program, work);
  if (standing(exclusion.item, program, work) !== 'present' || linked === 'absent') return [];
  if (linked === 'open' && carrier === 'absent') return [];
  const byCarrier = { present: findings.applied, open: findings.carrierOpen, absent: findings.carrierAbsent };
  const rule = linked === 'open' ? findings.linkOpen : byCarrier[carrier];
  const reference = exclusion.sources[0]?.source ?? program.instrument.id;
  return [
    {
      rule,
      severity: rule === findings.applied ? 'INFO' : 'WARNING',
      ids: [exclusion.item, exclusion.carriedBy, exclusion.linkedBy],
      facts: { exclusion: exclusion.id, linked, carrier },
      source: { basis: 'published-list', reference },
    },
  ];
};

const prompted = (program: Program, work: Workspace): Finding[] =>
  program.instrument.prompts.flatMap((prompt, place): Finding[] => {
    const node = program.prompts[place] as number;
    if (work.bounds.state[node] !== APPLIES || work.bounds.low[node] !== 1) return [];
    return [
      {
        rule: prompt.rule,
        severity: prompt.severity,
        ids: presentUnder(node, program, work),
        facts: {},
        source: prompt.source,
      },
    ];
  });

/** The items under a node that are there: whose answer counts as more than nothing. */
const presentUnder = (node: number, program: Program, work: Workspace): readonly string[] => {
  const items = nodesBelow(node, program.nodes)
    .map((index) => [index, program.nodes[index] as ProgramNode] as const)
    .filter(
      ([index, own]) =>
        own.item >= 0 &&
        (work.codes[own.item] as number) >= FIRST_ANSWER &&
        (work.bounds.low[index] as number) > 0,
    )
    .map(([, own]) => own.item);
  return [...new Set(items)].sort((a, b) => a - b).map((index) => idOf(program, index));
};
