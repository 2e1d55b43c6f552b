// A weighting of your own: the library ships none. It needs a name, a version, who declared it and why, and every result says so.
import { kvelloStyle, kvelloStyleCatalogue, score, withParameters } from 'resiliens';

const risks = kvelloStyleCatalogue.factors.filter((factor) => factor.dimension === 'risk');
const weighted = withParameters(kvelloStyle, {
  'risk-weighting': {
    id: 'double-for-violence',
    version: '1',
    weights: Object.fromEntries(
      risks.map(({ id }) => [id, id === 'family-violence' || id === 'maltreatment-or-abuse' ? 2 : 1]),
    ),
    declaredBy: 'family team, southern district',
    rationale: 'made up for this example; no source supports it',
    source: 'minutes of a meeting that never took place',
  },
});

const result = score(
  { 'family-violence': 'present', 'parental-worklessness': 'present', bullying: 'unknown' },
  weighted,
  { ageMonths: 100 },
);
const { risk, 'risk-weighted': own } = result.scores;

console.log(`plain count: ${risk.low} to ${risk.high}`);
console.log(`weighted by the caller: ${own.low} to ${own.high}`);
for (const entry of result.declared) {
  const said =
    entry.status === 'declared'
      ? `${entry.value.id}, version ${entry.value.version}, by ${entry.value.declaredBy}`
      : 'not declared';
  console.log(`${entry.parameter}: ${said}`);
}
console.log(`said with every result: ${result.caveats.map(({ id }) => id).join(', ')}`);
