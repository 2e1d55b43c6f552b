import {
  type Answer,
  type Assessment,
  borgeStressIndex2018,
  kvelloStyle,
  type Observation,
  rutterFai1977,
} from 'resiliens';

/** An observation of the checklist; everything not said is the usual. */
export const seen = (
  id: string,
  item: string,
  answer: Answer = 'present',
  more: Partial<Observation> = {},
): Observation => ({
  id,
  instrument: kvelloStyle.id,
  item,
  informant: 'mother',
  date: '2024-05-02',
  kind: 'told',
  answer,
  ...more,
});

/** An observation of one of the two indices. */
export const inBorge = (id: string, item: string, answer: Answer): Observation =>
  seen(id, item, answer, { instrument: borgeStressIndex2018.id });
export const inRutter = (id: string, item: string, answer: Answer): Observation =>
  seen(id, item, answer, { instrument: rutterFai1977.id });

/** An assessment of a child of eight that uses the checklist and both indices. */
export const caseOf = (observations: readonly Observation[], more: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: 1,
  id: 'case-1',
  date: '2024-05-10',
  child: { ageMonths: 98 },
  instruments: [kvelloStyle, borgeStressIndex2018, rutterFai1977].map(({ id, edition }) => ({ id, edition })),
  observations,
  corrections: [],
  resolutions: [],
  alternativeExplanations: [],
  childViews: [],
  bufferingLinks: [],
  decisions: [],
  consents: [],
  history: [],
  ...more,
});

/** A buffering link that a person recorded. */
export const link = (id: string, protective: string, risk: string): Assessment['bufferingLinks'][number] => ({
  id,
  protective,
  risk,
  by: 'teacher',
  at: '2024-05-09',
  reason: 'a secret of the case',
});

/** The rules of a family that noticed something, with what they are about. */
export const noticed = (
  findings: readonly { readonly rule: string; readonly ids?: readonly string[] | undefined }[],
  family = 'profile',
): string[] =>
  findings
    .filter(({ rule }) => rule.startsWith(`${family}:`))
    .map(({ rule, ids = [] }) => [rule.slice(family.length + 1), ...ids].join(' '));
