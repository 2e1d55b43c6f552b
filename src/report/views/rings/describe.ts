import type { Language } from '../../../model/language.js';
import type {
  ConditionInPicture,
  PairInPicture,
  SettingInPicture,
} from '../../../model/report/ecology-content.js';
import type { RingsContent } from '../../../model/report/rings-view.js';
import { wordDate } from '../../words/dates.js';
import { EVENT_WORDS } from '../../words/events.js';
import { LINE_WORDS } from '../../words/lines.js';
import { RINGS_WORDS, type System } from '../../words/rings.js';
import { carriersOf } from './notes.js';

/** The rings in lines of text, from the inside out: the same content, in words. */
export const describeRings = (content: RingsContent, language: Language): readonly string[] => {
  const words = RINGS_WORDS[language];
  const labels = new Map([...content.micro, ...content.exo].map(({ id, label }) => [id, label]));
  const label = (id: string): string => labels.get(id) ?? id;
  const marked = (text: string, marks: readonly string[]): string =>
    marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
  const under = (system: System, lines: readonly string[]): readonly string[] => [
    `${words.systems[system].join(': ')}.`,
    ...(lines.length === 0 ? [`- ${words.none}`] : lines.map((line) => `- ${line}`)),
  ];
  const settingLine = (setting: SettingInPicture): string => {
    const persons = setting.persons.map((person) => person.label).join(', ');
    return marked(persons === '' ? setting.label : `${setting.label}: ${persons}`, setting.marks);
  };
  const pairLine = (pair: PairInPicture): string => {
    const text = `${pair.pair.map(label).join(' – ')}: ${LINE_WORDS[language][pair.line]}`;
    const arrow = pair.oneWayTo === null ? '' : `; → ${label(pair.oneWayTo)}`;
    const by = pair.routes.length === 0 ? '' : `; ${words.through} ${carriersOf(pair, words.unnamed)}`;
    return marked(`${text}${by}${arrow}`, pair.marks);
  };
  return [
    content.child.label,
    ...under('micro', content.micro.map(settingLine)),
    ...under('meso', content.meso.map(pairLine)),
    ...under('exo', [
      ...content.exo.map(settingLine),
      ...content.reaches.map((reach) => {
        const what = reach.what.length === 0 ? '' : `: ${reach.what.join('; ')}`;
        const flow = reach.flow === null ? '' : `, ${words.flows[reach.flow]}`;
        const text = `${label(reach.from)} – ${label(reach.to)}${what}; ${LINE_WORDS[language][reach.line]}${flow}; ${words.through} ${carriersOf(reach, words.unnamed)}`;
        return marked(text, reach.marks);
      }),
    ]),
    ...under(
      'macro',
      content.macro.map(
        (one: ConditionInPicture) => `${one.mark}: ${one.label} (${words.effects[one.effect]})`,
      ),
    ),
    ...under(
      'chrono',
      content.chrono.map(({ date, kind, about }) =>
        [
          `${wordDate(date, language)}: ${EVENT_WORDS[language][kind]}`,
          ...about.map((one) => one.label),
        ].join(', '),
      ),
    ),
    ...content.unplaced.map((one) => `${words.unplaced[one.why]} ${one.label}`),
  ];
};
