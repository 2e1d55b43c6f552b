import type { EcologyEventKind } from '../../model/ecology/event.js';
import type { Language } from '../../model/language.js';

/** What happened, before what it concerns. */
export const EVENT_WORDS: Readonly<Record<Language, Readonly<Record<EcologyEventKind, string>>>> = {
  en: {
    'setting-entry': 'New setting',
    'setting-exit': 'Left setting',
    'role-change': 'New role',
    'person-change': 'Change of person',
    'relation-change': 'Change in a relation',
    'macro-change': 'Change in society',
    'measure-start': 'Measure begun',
    'measure-review': 'Measure reviewed',
    'measure-end': 'Measure ended',
  },
  nb: {
    'setting-entry': 'Ny arena',
    'setting-exit': 'Sluttet på arena',
    'role-change': 'Ny rolle',
    'person-change': 'Bytte av person',
    'relation-change': 'Endring i en relasjon',
    'macro-change': 'Endring i samfunnet',
    'measure-start': 'Tiltak startet',
    'measure-review': 'Tiltak evaluert',
    'measure-end': 'Tiltak avsluttet',
  },
  nn: {
    'setting-entry': 'Ny arena',
    'setting-exit': 'Slutta på arena',
    'role-change': 'Ny rolle',
    'person-change': 'Byte av person',
    'relation-change': 'Endring i ein relasjon',
    'macro-change': 'Endring i samfunnet',
    'measure-start': 'Tiltak starta',
    'measure-review': 'Tiltak evaluert',
    'measure-end': 'Tiltak avslutta',
  },
};
