import { defineInstrument, type Instrument, type Words } from 'resiliens';

const same = (text: string): Words => ({ en: text, nb: text, nn: text });

/** An instrument that uses every node and every kind of rule once, some of it with labels and some without. */
export const madeUp: Instrument = defineInstrument({
  id: 'made-up',
  edition: '1',
  title: same('Made up'),
  description: same('Everything once.'),
  validity: { ageMonths: { from: 48, to: 216 }, dates: { from: '2026-01-01', to: null } },
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    {
      id: 'sleeps-badly',
      kind: 'ordinal',
      values: [0, 1, 2],
      label: { en: 'Sleeps badly', nb: 'Sover dårlig', nn: 'Søv dårleg' },
    },
    { id: 'eats-little', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'plays', kind: 'ordinal', values: [0, 1, 2], usualAge: { from: 0, to: 96 } },
    { id: 'any-trouble', kind: 'binary' },
    { id: 'days', kind: 'numeric', min: 0, max: 30, step: 1, outOfRange: 'no-answer' },
    {
      id: 'help',
      kind: 'graded',
      levels: [{ id: 'none' }, { id: 'some', label: { en: 'Some', nb: 'Noe', nn: 'Noko' } }, { id: 'much' }],
      cut: 'some',
    },
    { id: 'carried', kind: 'binary', sourcedAge: { from: 60, to: null } },
    { id: 'goes-with', kind: 'binary' },
    { id: 'carries', kind: 'binary' },
    {
      id: 'strained',
      kind: 'composite',
      atLeast: 2,
      of: ['any-trouble', 'help', { between: 'days', from: 10, to: 20 }],
      missing: { needs: 1, fill: 0 },
    },
  ],
  tables: [
    {
      id: 'norms',
      rows: [
        {
          when: { context: { informant: 'parent' }, ageMonths: { from: 48, to: 120 } },
          steps: [
            { from: -20, value: 1 },
            { from: 4, value: 2.5 },
          ],
          sources: [{ source: 'own', confidence: 'own' }],
        },
      ],
    },
  ],
  skips: [{ id: 'no-trouble', when: { not: 'any-trouble' }, items: ['days', 'help'] }],
  exclusions: [
    {
      id: 'carried',
      item: 'carried',
      linkedBy: 'goes-with',
      carriedBy: 'carries',
      findings: {
        applied: 'exclusion:applied',
        carrierOpen: 'exclusion:carrier-open',
        carrierAbsent: 'exclusion:carrier-absent',
        linkOpen: 'exclusion:link-open',
      },
      text: same('One matter, counted once.'),
      sources: [{ source: 'own', confidence: 'own' }],
    },
  ],
  prompts: [
    {
      rule: 'overlap:a',
      severity: 'WARNING',
      when: { all: ['any-trouble', 'carries'] },
      text: same('Is it the same matter?'),
      source: { basis: 'project', reference: 'own#here' },
    },
    {
      rule: 'overlap:a',
      severity: 'WARNING',
      when: { all: ['any-trouble', 'goes-with'] },
      text: same('Is it the other matter?'),
      source: { basis: 'project', reference: 'own' },
    },
  ],
  companions: [
    {
      rule: 'profile:pair',
      severity: 'WARNING',
      score: 'scale',
      with: 'counted',
      source: { basis: 'project', reference: 'own' },
    },
  ],
  parameters: [
    { id: 'window', kind: 'statement', label: same('The time it is about') },
    { id: 'help-cut', kind: 'cut', item: 'any-trouble', label: same('How much trouble') },
    {
      id: 'weights',
      kind: 'weighting',
      items: ['any-trouble', 'carries'],
      score: 'weighted',
      scoreLabel: same('Weighted'),
      higherIs: 'worse',
      label: same('Weights'),
    },
  ],
  caveats: [
    {
      id: 'careful',
      text: same('Made up, so use it for nothing.'),
      sources: [{ source: 'own', confidence: 'own' }],
    },
  ],
  limits: [same('It measures nothing.')],
  scores: [
    {
      id: 'scale',
      label: { en: 'Scale', nb: 'Skala', nn: 'Skala' },
      higherIs: 'worse',
      value: {
        round: {
          scale: {
            mean: ['sleeps-badly', 'eats-little', { reverse: 'plays' }],
            missing: { needs: 2, fill: 'mean' },
          },
          by: 3,
        },
        mode: 'half-up',
      },
      bands: [
        { id: 'first', from: 0 },
        { id: 'second', from: 3 },
        { id: 'third', from: 5, label: { en: 'Five or six', nb: 'Fem eller seks', nn: 'Fem eller seks' } },
      ],
    },
    {
      id: 'impact',
      value: {
        if: 'any-trouble',
        then: {
          sum: [
            { count: ['sleeps-badly', 'eats-little'], atLeast: 1 },
            {
              item: 'days',
              steps: [
                { from: 0, value: 0 },
                { from: 7, value: 3 },
              ],
            },
            'strained',
            'help',
          ],
        },
        else: 0,
      },
    },
    { id: 'either', value: { if: 'carries', then: 'any-trouble', else: { not: 'carried' } } },
    { id: 'chosen', value: { if: 'carries', then: 'days', else: 'plays' } },
    {
      id: 'normed',
      value: { look: { sum: ['scale', { reverse: 'days' }], weights: [2, -0.5] }, table: 'norms' },
    },
    {
      id: 'flags',
      value: {
        sum: [
          { any: ['any-trouble', 'help'] },
          { all: [{ test: 'sleeps-badly', atLeast: 2 }, { not: 'strained' }, { not: 'carries' }] },
          { test: { sum: ['sleeps-badly', 'eats-little'] }, atMost: 2 },
        ],
      },
    },
    {
      id: 'extremes',
      value: { sum: [{ max: ['sleeps-badly', 'plays'] }, { min: ['eats-little', 'plays'] }] },
    },
    {
      id: 'counted',
      higherIs: 'better',
      value: {
        sum: ['carried', 'carries', 'any-trouble'],
        missing: { upTo: 1, of: ['carried', 'carries'], fill: 0 },
      },
    },
    {
      id: 'one-decimal',
      value: { round: { mean: ['sleeps-badly', 'eats-little'] }, mode: 'half-even', decimals: 1 },
    },
  ],
});
