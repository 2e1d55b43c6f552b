import type { Language } from '../../model/language.js';
import type { SystemInEcomap, TieInEcomap } from '../../model/report/ecomap-view.js';
import type { TieLine } from '../../model/report/tie-line.js';

/** Words of the ecomap. */
interface EcomapWords {
  readonly title: string;
  readonly household: string;
  readonly lines: Readonly<Record<TieLine, string>>;
  readonly flow: string;
  readonly flows: Readonly<Record<Exclude<TieInEcomap['flow'], null>, string>>;
  readonly sorts: Readonly<Record<SystemInEcomap['sort'], string>>;
  readonly nobody: string;
}

export const ECOMAP_WORDS: Readonly<Record<Language, EcomapWords>> = {
  en: {
    title: 'The ties of the child',
    household: 'In the middle: the child and those it lives with',
    lines: {
      strong: 'strong tie',
      ordinary: 'tie, neither strong nor weak',
      tenuous: 'weak tie',
      stressful: 'tie under strain',
      mixed: 'both support and strain',
      broken: 'broken tie',
      unknown: 'nobody has said how the tie is',
      absent: 'no tie',
    },
    flow: 'where support goes',
    flows: { 'toward-child': 'to the child', 'from-child': 'from the child', both: 'both ways' },
    sorts: {
      micro: 'a setting where the child takes part',
      exo: 'a setting that reaches the child through somebody',
      person: 'a person outside of these settings',
    },
    nobody: 'nobody recorded there',
  },
  nb: {
    title: 'Båndene til barnet',
    household: 'I midten: barnet og dem det bor sammen med',
    lines: {
      strong: 'sterkt bånd',
      ordinary: 'bånd, verken sterkt eller svakt',
      tenuous: 'svakt bånd',
      stressful: 'belastet bånd',
      mixed: 'både støtte og belastning',
      broken: 'brutt bånd',
      unknown: 'ingen har sagt hvordan båndet er',
      absent: 'ikke noe bånd',
    },
    flow: 'dit støtten går',
    flows: { 'toward-child': 'til barnet', 'from-child': 'fra barnet', both: 'begge veier' },
    sorts: {
      micro: 'en arena der barnet selv er med',
      exo: 'en arena som når barnet gjennom noen',
      person: 'en person utenfor disse arenaene',
    },
    nobody: 'ingen registrert der',
  },
  nn: {
    title: 'Banda til barnet',
    household: 'I midten: barnet og dei det bur saman med',
    lines: {
      strong: 'sterkt band',
      ordinary: 'band, verken sterkt eller svakt',
      tenuous: 'svakt band',
      stressful: 'band under press',
      mixed: 'både støtte og press',
      broken: 'brote band',
      unknown: 'ingen har sagt korleis bandet er',
      absent: 'ikkje noko band',
    },
    flow: 'dit støtta går',
    flows: { 'toward-child': 'til barnet', 'from-child': 'frå barnet', both: 'begge vegar' },
    sorts: {
      micro: 'ein arena der barnet sjølv er med',
      exo: 'ein arena som når barnet gjennom nokon',
      person: 'ein person utanfor desse arenaene',
    },
    nobody: 'ingen registrert der',
  },
};
