import type { Profession } from '../model/informant.js';
import type { Words } from '../model/language.js';

/** The professions in words. */
export const PROFESSION_WORDS: Readonly<Record<Profession, Words>> = {
  education: { en: 'kindergarten and school', nb: 'barnehage og skole', nn: 'barnehage og skule' },
  health: { en: 'health services', nb: 'helsetjenesten', nn: 'helsetenesta' },
  'child-welfare': { en: 'child welfare', nb: 'barnevernet', nn: 'barnevernet' },
  'social-services': { en: 'social services', nb: 'sosialtjenesten', nn: 'sosialtenesta' },
  justice: { en: 'police and justice', nb: 'politi og rettsvesen', nn: 'politi og rettsvesen' },
};
