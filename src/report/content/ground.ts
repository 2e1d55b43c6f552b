import { knownAbout } from '../../ecology/document/own.js';
import { type Meso, mesoOf } from '../../ecology/meso/meso.js';
import { type View, viewIn } from '../../ecology/view/view.js';
import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Person } from '../../model/ecology/person.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Language } from '../../model/language.js';
import type { Named } from '../../model/report/named.js';
import type { ViewOptions } from '../../model/report/view-options.js';

/** What every view starts from. */
export interface Ground {
  /** The ecology on the date. */
  readonly view: View;
  /** What joins the child's settings. */
  readonly meso: Meso;
  /** The options, checked. */
  readonly options: ViewOptions;
  /** The language of its words. */
  readonly language: Language;
  /** A person as the picture names it. */
  readonly person: (id: string) => Named;
  /** A setting as the picture names it. */
  readonly setting: (id: string) => Named;
}

const LANGUAGES: Readonly<Record<Language, true>> = { en: true, nb: true, nn: true };
const OPTIONS: Readonly<Record<keyof ViewOptions, true>> = {
  language: true,
  labels: true,
  title: true,
  drawnBy: true,
  markMaxAgeDays: true,
};

/** What is known about an ecology that was checked; one that was not is refused, so that no picture brings the checks along. */
export const registryIn = (ecology: Ecology): View['registry'] => {
  needArgument(ecology, 'ecology');
  const known = knownAbout(ecology);
  if (known === undefined)
    throw new ResiliensError('input-invalid', ['ecology'], {
      expected: 'an ecology that checkEcology returned',
    });
  return known.registry;
};

/** Checks the options of a view, beside those that are its own. */
export const checkViewOptions = (options: ViewOptions, own: readonly string[] = []): Language => {
  needArgument(options, 'options');
  for (const key of Object.keys(options))
    if (!Object.hasOwn(OPTIONS, key) && !own.includes(key))
      throw new ResiliensError('key-unknown', ['options', key]);
  const { language = 'en', labels = 'label', markMaxAgeDays: age = 0 } = options;
  needLanguage(language, LANGUAGES, ['options', 'language']);
  if (labels !== 'label' && labels !== 'id')
    throw new ResiliensError('option-invalid', ['options', 'labels'], { allowed: ['label', 'id'] });
  if (!(Number.isSafeInteger(age) && age >= 0))
    throw new ResiliensError('option-invalid', ['options', 'markMaxAgeDays'], { least: 0 });
  for (const key of ['title', 'drawnBy'] as const)
    if (options[key] !== undefined && typeof options[key] !== 'string')
      throw new ResiliensError('option-invalid', ['options', key], { expected: 'text' });
  return language;
};

/** Opens an ecology for a picture. */
export const groundOf = (
  ecology: Ecology,
  date: PlainDate,
  options: ViewOptions,
  own: readonly string[] = [],
): Ground => {
  const registry = registryIn(ecology);
  const language = checkViewOptions(options, own);
  const view = viewIn(registry, date);
  const { markMaxAgeDays } = options;
  const name = ({ id, label }: Named): Named => ({ id, label: options.labels === 'id' ? id : label });
  return {
    view,
    meso: mesoOf(view, markMaxAgeDays === undefined ? {} : { markMaxAgeDays }),
    options,
    language,
    person: (id) => name(ecology.persons[registry.person.get(id) as number] as Person),
    setting: (id) => name(ecology.settings[registry.setting.get(id) as number] as Setting),
  };
};
