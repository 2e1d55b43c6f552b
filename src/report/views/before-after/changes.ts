import type { RingsChanges } from '../../../model/report/before-after-view.js';
import type { RingsContent } from '../../../model/report/rings-view.js';
import { BEFORE_AFTER_WORDS } from '../../words/before-after.js';
import { carriersOf } from '../rings/notes.js';

/** What was added, has ended or is another between two days. */
export const changesOf = (before: RingsContent, after: RingsContent): RingsChanges => {
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

/** The same in words. */
export const changeLines = (
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
