import type { Language } from '../../model/language.js';

/** Words of two dates side by side. */
interface BeforeAfterWords {
  readonly title: string;
  readonly added: string;
  readonly ended: string;
  readonly line: string;
  readonly unchanged: string;
}

export const BEFORE_AFTER_WORDS: Readonly<Record<Language, BeforeAfterWords>> = {
  en: {
    title: 'Before and after',
    added: 'New:',
    ended: 'No longer there:',
    line: 'Changed:',
    unchanged: 'Nothing that is shown has changed.',
  },
  nb: {
    title: 'Før og etter',
    added: 'Nytt:',
    ended: 'Ikke lenger med:',
    line: 'Endret:',
    unchanged: 'Ingenting av det som vises, er endret.',
  },
  nn: {
    title: 'Før og etter',
    added: 'Nytt:',
    ended: 'Ikkje lenger med:',
    line: 'Endra:',
    unchanged: 'Ikkje noko av det som er vist, er endra.',
  },
};
