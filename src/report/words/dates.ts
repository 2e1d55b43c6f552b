import type { PartialDate } from '../../model/interval.js';
import type { Language } from '../../model/language.js';

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
};

/** A date in words, as exactly as it is known: `1 June 2026`, `juni 2026`, `2026`. */
export const wordDate = (date: PartialDate, language: Language): string => {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year as string;
  const name = MONTHS[language].split(' ')[Number(month) - 1] as string;
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day)}${language === 'en' ? '' : '.'} ${name} ${year}`;
};
