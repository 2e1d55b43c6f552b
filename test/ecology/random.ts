import fc from 'fast-check';
import { checkEcology, type Ecology, type EcologyInput } from 'resiliens/ecology';

/** The day on which random ecologies are looked at. */
export const DAY = '2024-06-01';

const settings = ['s0', 's1', 's2', 's3', 's4', 's5'];
const persons = ['p0', 'p1', 'p2', 'p3', 'p4'];
const truth = fc.constantFrom('yes', 'no', 'unknown') as fc.Arbitrary<'yes' | 'no' | 'unknown'>;

/** Intervals that hold on the day, do not, or may. */
const interval = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  { from: '2020' },
  { from: '2025' },
  { from: '2024' },
  { to: '2024-06' },
);

const pair = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [settings[a] as string, settings[b] as string] as [string, string]);

const support = fc.record(
  {
    roleDemandsFit: truth,
    trust: truth,
    positiveOrientation: truth,
    sharedGoals: truth,
    responsivePower: truth,
  },
  { requiredKeys: [] },
);

/** Random ecologies of up to six settings and five persons; only those that hold all invariants. */
export const randomEcology = (options: { readonly dated?: boolean } = {}): fc.Arbitrary<Ecology> => {
  const when = options.dated === false ? fc.constant(undefined) : interval;
  const parts = fc.uniqueArray(
    fc.record({ person: fc.constantFrom(...persons), setting: fc.constantFrom(...settings), interval: when }),
    { maxLength: 9, selector: ({ person, setting }) => `${person} ${setting}` },
  );
  const talks = fc.uniqueArray(
    fc.record({
      between: pair,
      correspondents: fc.subarray(persons, { maxLength: 3 }),
      direction: fc.constantFrom('both', 'a-to-b', 'b-to-a', 'unknown', undefined),
      channel: fc.constantFrom('face-to-face', 'letter', 'digital', undefined),
      support: fc.option(support, { nil: undefined }),
      interval: when,
    }),
    {
      maxLength: 6,
      selector: ({ between, correspondents }) => [...between].sort().join() + correspondents.join(),
    },
  );
  const marks = fc.array(fc.record({ between: pair, interval: when }), { maxLength: 15 });
  const childIn = fc.tuple(fc.subarray(settings), fc.array(when, { minLength: 6, maxLength: 6 }));
  return fc.tuple(childIn, parts, talks, marks).map(([[micro, times], around, links, assessedPairs]) =>
    valid({
      schemaVersion: 1,
      id: 'random',
      focalPersonId: 'child',
      persons: ['child', ...persons].map((id) => ({
        id,
        label: id,
        sphere: id === 'p0' ? 'formal' : 'informal',
      })),
      settings: settings.map((id) => ({ id, label: id, kind: 'other' })),
      participations: [
        ...micro.map((settingId, place) => ({
          id: `child-${settingId}`,
          personId: 'child',
          settingId,
          role: 'child',
          mode: 'active' as const,
          interval: times[place],
        })),
        ...around.map(({ person, setting, interval }) => ({
          id: `${person}-${setting}`,
          personId: person,
          settingId: setting,
          role: 'member',
          mode: 'active' as const,
          interval,
        })),
      ],
      links: links.map((link, place) => ({ id: `l${place}`, type: 'communication' as const, ...link })),
      assessedPairs,
    } as EcologyInput),
  );
};

/** Leaves out links that the invariants refuse. */
const valid = (input: EcologyInput): Ecology => {
  const micro = new Set(
    (input.participations ?? [])
      .filter(({ personId }) => personId === 'child')
      .map(({ settingId }) => settingId),
  );
  const links = (input.links ?? []).filter(({ between }) => between.every((id) => micro.has(id)));
  try {
    return checkEcology({ ...input, links });
  } catch {
    return checkEcology({ ...input, links: [] });
  }
};
