import type { FindingWords } from './finding-words.js';

/** Findings in Norwegian Bokmål. */
export const nb: FindingWords = {
  rules: {
    'age:not-given': ({ items }) =>
      `Alderen er ikke oppgitt, så ingenting er tatt bort på grunn av alder; dette avhenger av den: ${items}.`,
    'age:not-applicable': ({ items }) =>
      `Etter kilden er dette ikke aktuelt i denne alderen, og telles ikke: ${items}.`,
    'age:stated-outside': ({ items }) =>
      `Dette er besvart, men er etter kilden ikke aktuelt i denne alderen og telles ikke: ${items}. Kontroller alderen og svaret.`,
    'age:undetermined': ({ items }) =>
      `Bare fødselsmåneden er kjent, så det er åpent om dette er aktuelt i denne alderen; det blir med: ${items}.`,
    'age:outside-usual': ({ items }) =>
      `Dette spørres det vanligvis ikke om i denne alderen: ${items}. Svaret teller likevel.`,
    'score:out-of-range': ({ items }) =>
      `Svaret ligger utenfor det som kan svares, og leses etter instrumentets regel som manglende: ${items}.`,
    'skip:answered': ({ items }) =>
      `Dette er besvart, selv om et tidligere svar sier at det ikke trengs: ${items}. Svaret står; kontroller hva som er riktig.`,
    'score:nothing-applicable': ({ score }) => `Ingenting i ${score} er aktuelt, så det har ingen verdi.`,
    'score:below-bands': ({ score }) =>
      `Fordi noe ikke er aktuelt, kan ${score} ligge under det laveste båndet.`,
    'record:thin': ({ score, answered, applicable }) =>
      `Tynt grunnlag: ${answered} av ${applicable} ${applicable === 1 ? 'punkt' : 'punkter'} i ${score} er kartlagt.`,
    'conflict:unresolved': ({ items }) =>
      `Opplysninger om ${items} motsier hverandre. Svaret forblir ukjent til et menneske har veid dem og bestemt.`,
    'conflict:resolved': ({ items }) =>
      `Opplysninger om ${items} motsier hverandre; et menneske har veid dem og bestemt.`,
    'conflict:basis-changed': ({ items }) =>
      `Noe av det avgjørelsen om ${items} bygget på, er trukket tilbake: se på avgjørelsen en gang til.`,
    'conflict:chronicity': ({ items }) => `Opplysninger om ${items} er uenige om det er varig.`,
    'conflict:severity': ({ items }) => `Opplysninger om ${items} er uenige om hvor alvorlig det er.`,
    'condition:below': ({ items }) =>
      `${items} er oppgitt som til stede, men de registrerte detaljene oppfyller ikke vilkåret: det leses som fraværende. Kontroller detaljene og opplysningen.`,
    'condition:undetermined': ({ items }) =>
      `${items} er oppgitt som til stede, men de registrerte detaljene lar vilkåret stå åpent: det leses som ukjent.`,
    'condition:suggests-present': ({ items }) =>
      `De registrerte detaljene om ${items} oppfyller vilkåret, men det er ikke oppgitt som til stede: opplysningen står. Kontroller den.`,
    'condition:not-applicable': ({ items }) => `Etter de registrerte detaljene er ${items} ikke aktuelt.`,
    'condition:age-ahead': ({ items }) =>
      `De registrerte detaljene om ${items} oppgir en alder som barnet ikke har nådd denne dagen: de sier ingenting før de er rettet.`,
    'condition:not-detailed': ({ items }) =>
      `${items} er oppgitt som til stede uten detaljer som viser vilkåret.`,
    'observation:unclear': ({ items }) =>
      `Datoene i en opplysning om ${items} sier ikke om den gjelder denne dagen.`,
    'observation:earlier': ({ items }) => `En opplysning om ${items} gjelder en tidligere tid.`,
    'observation:later': ({ items }) => `En opplysning om ${items} gjelder en senere tid.`,
  },
  exclusion: {
    applied: (item, carrier) => `${item} telles ikke for seg: det bæres av ${carrier}.`,
    carrierOpen: (item, carrier) =>
      `${item} er sagt å høre sammen med ${carrier}, og det er åpent om ${carrier} er til stede.`,
    carrierAbsent: (item, carrier) =>
      `${item} er sagt å høre sammen med ${carrier}, men ${carrier} er fraværende: en av de to må rettes.`,
    linkOpen: (item, carrier) =>
      `Det er åpent om ${item} hører sammen med ${carrier}, og derfor om det teller.`,
  },
  prompt: ({ items }, text) => (items === '' ? text : `${items}: ${text}`),
  companion: (names) =>
    `${names.score} har svar, og ${names.with} har ingen. De to hører hjemme side om side: si hva som er kjent om ${names.with}, eller at det ikke er vurdert.`,
  other: (rule, { items }) =>
    items === ''
      ? `Regelen ${rule} har lagt merke til noe.`
      : `Regelen ${rule} har lagt merke til noe ved ${items}.`,
};
