import type { Channel } from '../../model/ecology/link.js';
import type { Language } from '../../model/language.js';

/** Words of the matrix of the mesosystem. */
interface MesoMatrixWords {
  readonly title: string;
  readonly count: string;
  readonly zero: string;
  readonly unseen: string;
  readonly open: string;
  readonly knowledge: string;
  readonly way: (count: number) => string;
  readonly channels: Readonly<Record<Channel, string>>;
}

export const MESO_MATRIX_WORDS: Readonly<Record<Language, MesoMatrixWords>> = {
  en: {
    title: 'What joins the settings of the child',
    count: 'so many ways join the two settings, the child itself not counted',
    zero: 'looked into: nothing joins the two',
    unseen: 'nobody has looked into it',
    open: 'at least so many: nobody has looked for more',
    knowledge: 'below the number: the most personal way in which messages travel',
    way: (count) => (count === 1 ? '1 way' : `${count} ways`),
    channels: {
      'face-to-face': 'face to face',
      phone: 'phone',
      note: 'note',
      letter: 'letter',
      notice: 'notice',
      digital: 'digital',
      other: 'other',
    },
  },
  nb: {
    title: 'Det som binder barnets arenaer sammen',
    count: 'så mange veier binder de to arenaene sammen, barnet selv ikke regnet med',
    zero: 'undersøkt: ingenting binder de to sammen',
    unseen: 'ikke undersøkt',
    open: 'minst så mange: ingen har sett etter flere',
    knowledge: 'under tallet: den mest personlige måten beskjeder går på',
    way: (count) => (count === 1 ? '1 vei' : `${count} veier`),
    channels: {
      'face-to-face': 'ansikt til ansikt',
      phone: 'telefon',
      note: 'lapp',
      letter: 'brev',
      notice: 'oppslag',
      digital: 'digitalt',
      other: 'annet',
    },
  },
  nn: {
    title: 'Det som bind arenaene til barnet saman',
    count: 'så mange vegar bind dei to arenaene saman, barnet sjølv ikkje rekna med',
    zero: 'undersøkt: ingenting bind dei to saman',
    unseen: 'ikkje undersøkt',
    open: 'minst så mange: ingen har sett etter fleire',
    knowledge: 'under talet: den mest personlege måten beskjedar går på',
    way: (count) => (count === 1 ? '1 veg' : `${count} vegar`),
    channels: {
      'face-to-face': 'ansikt til ansikt',
      phone: 'telefon',
      note: 'lapp',
      letter: 'brev',
      notice: 'oppslag',
      digital: 'digitalt',
      other: 'anna',
    },
  },
};
