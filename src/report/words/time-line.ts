import type { Language } from '../../model/language.js';
import type { RowInTimeLine } from '../../model/report/time-line-view.js';

/** Words of the time line. */
interface TimeLineWords {
  readonly title: string;
  readonly sorts: Readonly<Record<RowInTimeLine['sort'], string>>;
  readonly sure: string;
  readonly unsure: string;
  readonly open: string;
  readonly from: string;
  readonly to: string;
  readonly always: string;
}

export const TIME_LINE_WORDS: Readonly<Record<Language, TimeLineWords>> = {
  en: {
    title: 'Time line',
    sorts: {
      micro: 'The child takes part',
      exo: 'Reaches the child through somebody',
      measure: 'Measures',
      macro: 'Conditions around',
    },
    sure: 'lasts for this time',
    unsure: 'the date is only known roughly',
    open: 'no date recorded at this end',
    from: 'from',
    to: 'until',
    always: 'no dates recorded',
  },
  nb: {
    title: 'Tidslinje',
    sorts: {
      micro: 'Barnet er med',
      exo: 'Når barnet gjennom noen',
      measure: 'Tiltak',
      macro: 'Forhold omkring',
    },
    sure: 'varer i denne tiden',
    unsure: 'datoen er bare omtrentlig kjent',
    open: 'ingen dato registrert i denne enden',
    from: 'fra',
    to: 'til',
    always: 'ingen datoer registrert',
  },
  nn: {
    title: 'Tidslinje',
    sorts: {
      micro: 'Barnet er med',
      exo: 'Når barnet gjennom nokon',
      measure: 'Tiltak',
      macro: 'Forhold omkring',
    },
    sure: 'varer i denne tida',
    unsure: 'datoen er berre omtrentleg kjend',
    open: 'ingen dato registrert i denne enden',
    from: 'frå',
    to: 'til',
    always: 'ingen datoar registrerte',
  },
};
