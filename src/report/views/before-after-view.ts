import { ResiliensError } from '../../errors/resiliens-error.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { BeforeAfterView, RingsChanges } from '../../model/report/before-after-view.js';
import type { RingsContent } from '../../model/report/rings-view.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { groundOf } from '../content/ground.js';
import { ringsContent } from '../content/rings.js';
import { pageOf } from '../drawing/page.js';
import { centred, set } from '../drawing/text.js';
import { BEFORE_AFTER_WORDS } from '../words/before-after.js';
import { wordDate } from '../words/dates.js';
import { describeRings } from './rings/describe.js';
import { drawRings } from './rings/draw.js';
import type { RingsFrame } from './rings/frame.js';
import { carriersOf, ringsLegend } from './rings/notes.js';

/** One of two rings on a broad page. */
const HALF_FRAME: Omit<RingsFrame, 'centre'> = {
  child: 31,
  inner: 96,
  micro: 133,
  outer: 172,
  exo: 226,
  edge: 258,
  rim: 274,
  microWidth: 82,
  exoWidth: 66,
  lane: 5,
  type: 11.5,
  small: 10,
};

/**
 * Shows an ecology on two days as rings side by side on a broad A4 page, each setting in the same place, with what is another below.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param from - The earlier day.
 * @param to - The later day.
 * @param options - Language, labels or ids, title, who drew it.
 * @returns The picture with the content of both days and what differs.
 * @throws `ResiliensError` `date-order` where the second day is before the first, and what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { beforeAfterView } from 'resiliens/report';
 *
 * const club = microsystem('club', 'leisure', { interval: { from: '2024-05-01' } });
 * const case17 = ecology('case-17').include(microsystem('home', 'home'), club).build();
 * beforeAfterView(case17, '2024-04-01', '2024-06-01').changes.added; // => [{ id: 'club', label: 'club' }]
 * ```
 * @since 0.1.0
 */
export const beforeAfterView = (
  ecology: Ecology,
  from: PlainDate,
  to: PlainDate,
  options: ViewOptions = {},
): BeforeAfterView => {
  const earlier = groundOf(ecology, from, options);
  const before = ringsContent(earlier);
  const later = groundOf(ecology, to, options);
  const after = ringsContent(later);
  if (to < from) throw new ResiliensError('date-order', ['to'], { at: to, notBefore: from });
  const { language } = earlier;
  const changes = changesOf(before, after);
  const left = drawRings(before, { ...HALF_FRAME, centre: { x: 301, y: 392 } }, language);
  const right = drawRings(after, { ...HALF_FRAME, centre: { x: 887, y: 392 } }, language, left.key.length);
  const said = changeLines(changes, before, after, language);
  const page = pageOf({
    kind: 'before-after',
    language,
    title: BEFORE_AFTER_WORDS[language].title,
    options,
    date: to,
    informants: after.informants,
    width: 1188,
    text: [
      ...said,
      wordDate(from, language),
      ...describeRings(before, language),
      wordDate(to, language),
      ...describeRings(after, language),
    ],
    shapes: [
      ...[
        { x: 301, date: from },
        { x: 887, date: to },
      ].flatMap(({ x, date }) =>
        centred({ x, y: 100 }, [set([wordDate(date, language)], { size: 16, bold: true })]),
      ),
      ...left.shapes,
      ...right.shapes,
    ],
    legendTop: 690,
    columns: 4,
    legend: [
      ...said.map((words) => ({ words })),
      ...legendOfBoth(before, after, [...left.key, ...right.key], [...left.left, ...right.left], language),
    ],
  });
  return { ...page, before, after, changes };
};

/** The legend of both dates: every line and sign that one of them uses. */
const legendOfBoth = (
  before: RingsContent,
  after: RingsContent,
  key: Parameters<typeof ringsLegend>[1],
  left: Parameters<typeof ringsLegend>[2],
  language: Parameters<typeof ringsLegend>[3],
): ReturnType<typeof ringsLegend> => {
  const letters = new Map([...before.macro, ...after.macro].map((one) => [one.mark, one]));
  return [
    ...ringsLegend(
      {
        ...after,
        micro: [...before.micro, ...after.micro],
        exo: [...before.exo, ...after.exo],
        meso: [...before.meso, ...after.meso],
        reaches: [...before.reaches, ...after.reaches],
        macro: [...letters.values()],
      },
      key,
      left,
      language,
      ['micro', 'meso', 'exo', 'macro'],
    ),
    ...[...letters.values()].map(({ mark, label }) => ({ words: `${mark}: ${label}` })),
  ];
};

const changesOf = (before: RingsContent, after: RingsContent): RingsChanges => {
  const [one, two] = [before, after].map(
    ({ micro, exo }) => new Map([...micro, ...exo].map(({ id, label }) => [id, { id, label }])),
  ) as [Map<string, { id: string; label: string }>, Map<string, { id: string; label: string }>];
  const [earlier, later] = [linesOf(before), linesOf(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  return {
    added: [...two.values()].filter(({ id }) => !one.has(id)),
    ended: [...one.values()].filter(({ id }) => !two.has(id)),
    lines: keys
      .filter((key) => (earlier.get(key) ?? '') !== (later.get(key) ?? ''))
      .map((key) => JSON.parse(key) as [string, string])
      .filter((pair) => pair.every((id) => one.has(id) && two.has(id))),
  };
};

/** What is said of each line that is drawn, by the ids of its ends. */
const linesOf = ({ meso, reaches }: RingsContent): ReadonlyMap<string, string> =>
  new Map([
    ...meso.map((one): [string, string] => [JSON.stringify(one.pair), `${one.line} ${carriersOf(one, '?')}`]),
    ...reaches.map((one): [string, string] => [
      JSON.stringify([one.from, one.to]),
      `${one.line} ${carriersOf(one, '?')}`,
    ]),
  ]);

const changeLines = (
  { added, ended, lines }: RingsChanges,
  before: RingsContent,
  after: RingsContent,
  language: keyof typeof BEFORE_AFTER_WORDS,
): readonly string[] => {
  const words = BEFORE_AFTER_WORDS[language];
  const labels = new Map(
    [before, after].flatMap(({ micro, exo }) => [...micro, ...exo].map(({ id, label }) => [id, label])),
  );
  const list = (head: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : [`${head} ${parts.join(', ')}`];
  const said = [
    ...list(
      words.added,
      added.map(({ label }) => label),
    ),
    ...list(
      words.ended,
      ended.map(({ label }) => label),
    ),
    ...list(
      words.line,
      lines.map((pair) => pair.map((id) => labels.get(id) ?? id).join(' – ')),
    ),
  ];
  return said.length === 0 ? [words.unchanged] : said;
};
