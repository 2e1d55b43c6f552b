import type { Ecology } from '../../model/ecology/ecology.js';
import type { Finding } from '../../model/finding.js';
import { found } from './finding.js';

/** Words for persons and activities in English, Bokmål and Nynorsk: as the name of a place they are a slip. */
const NOT_PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...'mother mum mom father dad parents friends friend family teacher aunt uncle football soccer handball music'.split(
    ' ',
  ),
  ...'mor mamma far pappa foreldre foreldra venner vener venn ven familie lærer lærar tante onkel fotball håndball'.split(
    ' ',
  ),
  ...'handball sport idrett musikk leik lek bestemor bestefar søsken sysken ski svømming symjing'.split(' '),
]);

/** Two or more words that each begin with a capital letter. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+$/u;

/** Eleven digits, as in a Norwegian personal number. */
const PERSONAL_NUMBER = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/;

/** W01: a setting that is called like a person or an activity. W10: a label that looks like a name or a personal number. */
export const labelFindings = (ecology: Ecology): Finding[] => [
  ...ecology.settings.flatMap(({ id, label }, place) =>
    NOT_PLACES.has(label.trim().toLowerCase()) ? [found('w01', ['settings', place, 'label'], [id])] : [],
  ),
  ...ecology.persons.flatMap(({ id, label }, place) =>
    FULL_NAME.test(label.trim()) || PERSONAL_NUMBER.test(label)
      ? [found('w10', ['persons', place, 'label'], [id])]
      : [],
  ),
  ...(['settings', 'activities', 'conditions'] as const).flatMap((list) =>
    ecology[list].flatMap(({ id, label }, place) =>
      PERSONAL_NUMBER.test(label) ? [found('w10', [list, place, 'label'], [id])] : [],
    ),
  ),
  ...ecology.influences.flatMap(({ id, what }, place) =>
    PERSONAL_NUMBER.test(what) ? [found('w10', ['influences', place, 'what'], [id])] : [],
  ),
];
