import type { RecordSource } from '../../model/ecology/record.js';
import type { Language } from '../../model/language.js';

/** Words around every picture of an ecology. */
interface FrameWords {
  readonly as: string;
  readonly told: string;
  readonly drawnBy: string;
  readonly and: string;
  readonly more: (count: number) => string;
  readonly left: string;
  readonly informants: Readonly<Record<RecordSource['informant'], string>>;
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  en: {
    as: 'As known on',
    told: 'Told by',
    drawnBy: 'Drawn by',
    and: 'and',
    more: (count) => `and ${count} more`,
    left: 'Not drawn, for want of room:',
    informants: {
      child: 'the child',
      caregiver: 'caregivers',
      professional: 'professionals',
      register: 'registers',
      other: 'others',
    },
  },
  nb: {
    as: 'Slik det er kjent',
    told: 'Fortalt av',
    drawnBy: 'Tegnet av',
    and: 'og',
    more: (count) => `og ${count} til`,
    left: 'Ikke tegnet, av plasshensyn:',
    informants: {
      child: 'barnet',
      caregiver: 'omsorgspersoner',
      professional: 'fagpersoner',
      register: 'registre',
      other: 'andre',
    },
  },
  nn: {
    as: 'Slik det er kjent',
    told: 'Fortalt av',
    drawnBy: 'Teikna av',
    and: 'og',
    more: (count) => `og ${count} til`,
    left: 'Ikkje teikna, av plassomsyn:',
    informants: {
      child: 'barnet',
      caregiver: 'omsorgspersonar',
      professional: 'fagpersonar',
      register: 'register',
      other: 'andre',
    },
  },
};

/** A list in words: `a, b and c`. */
export const wordList = (parts: readonly string[], language: Language): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${FRAME_WORDS[language].and} ${parts.at(-1)}`;
