import type { FindingWords } from './finding-words.js';

/** Findings in Norwegian Nynorsk. */
export const nn: FindingWords = {
  rules: {
    'age:not-given': ({ items }) =>
      `Alderen er ikkje oppgjeven, så ingenting er teke bort på grunn av alder; dette heng på han: ${items}.`,
    'age:not-applicable': ({ items }) =>
      `Etter kjelda er dette ikkje aktuelt i denne alderen, og blir ikkje talt: ${items}.`,
    'age:stated-outside': ({ items }) =>
      `Dette er svara på, men er etter kjelda ikkje aktuelt i denne alderen og blir ikkje talt: ${items}. Kontroller alderen og svaret.`,
    'age:undetermined': ({ items }) =>
      `Berre fødselsmånaden er kjend, så det er ope om dette er aktuelt i denne alderen; det blir med: ${items}.`,
    'age:outside-usual': ({ items }) =>
      `Dette blir det til vanleg ikkje spurt om i denne alderen: ${items}. Svaret tel likevel.`,
    'score:out-of-range': ({ items }) =>
      `Svaret ligg utanfor det som kan svarast, og blir etter regelen i instrumentet lese som manglande: ${items}.`,
    'skip:answered': ({ items }) =>
      `Dette er svara på, sjølv om eit tidlegare svar seier at det ikkje trengst: ${items}. Svaret står; kontroller kva som er rett.`,
    'score:nothing-applicable': ({ score }) => `Ingenting i ${score} er aktuelt, så det har ingen verdi.`,
    'score:below-bands': ({ score }) =>
      `Fordi noko ikkje er aktuelt, kan ${score} liggje under det lågaste bandet.`,
    'record:thin': ({ score, answered, applicable }) =>
      `Tynt grunnlag: ${answered} av ${applicable} punkt i ${score} er ${answered === 1 ? 'kartlagt' : 'kartlagde'}.`,
    'conflict:unresolved': ({ items }) =>
      `Opplysningar om ${items} seier imot kvarandre. Svaret blir verande ukjent til eit menneske har vege dei og bestemt.`,
    'conflict:resolved': ({ items }) =>
      `Opplysningar om ${items} seier imot kvarandre; eit menneske har vege dei og bestemt.`,
    'conflict:basis-changed': ({ items }) =>
      `Noko av det avgjerda om ${items} bygde på, er trekt attende: sjå på avgjerda ein gong til.`,
    'conflict:chronicity': ({ items }) => `Opplysningar om ${items} er usamde om det er varig.`,
    'conflict:severity': ({ items }) => `Opplysningar om ${items} er usamde om kor alvorleg det er.`,
    'condition:below': ({ items }) =>
      `${items} er oppgjeve som til stades, men dei registrerte detaljane oppfyller ikkje vilkåret: det blir lese som fråverande. Kontroller detaljane og opplysninga.`,
    'condition:undetermined': ({ items }) =>
      `${items} er oppgjeve som til stades, men dei registrerte detaljane lèt vilkåret stå ope: det blir lese som ukjent.`,
    'condition:suggests-present': ({ items }) =>
      `Dei registrerte detaljane om ${items} oppfyller vilkåret, men det er ikkje oppgjeve som til stades: opplysninga står. Kontroller henne.`,
    'condition:not-applicable': ({ items }) => `Etter dei registrerte detaljane er ${items} ikkje aktuelt.`,
    'condition:age-ahead': ({ items }) =>
      `Dei registrerte detaljane om ${items} oppgjev ein alder som barnet ikkje har nådd denne dagen: dei seier ingenting før dei er retta.`,
    'condition:not-detailed': ({ items }) =>
      `${items} er oppgjeve som til stades utan detaljar som viser vilkåret.`,
    'observation:unclear': ({ items }) =>
      `Datoane i ei opplysning om ${items} seier ikkje om ho gjeld denne dagen.`,
    'observation:earlier': ({ items }) => `Ei opplysning om ${items} gjeld ei tidlegare tid.`,
    'observation:later': ({ items }) => `Ei opplysning om ${items} gjeld ei seinare tid.`,
  },
  exclusion: {
    applied: (item, carrier) => `${item} blir ikkje talt for seg: det blir bore av ${carrier}.`,
    carrierOpen: (item, carrier) =>
      `${item} er sagt å høyre saman med ${carrier}, og det er ope om ${carrier} er til stades.`,
    carrierAbsent: (item, carrier) =>
      `${item} er sagt å høyre saman med ${carrier}, men ${carrier} er fråverande: ein av dei to må rettast.`,
    linkOpen: (item, carrier) => `Det er ope om ${item} høyrer saman med ${carrier}, og difor om det tel.`,
  },
  prompt: ({ items }, text) => (items === '' ? text : `${items}: ${text}`),
  companion: (names) =>
    `${names.score} har svar, og ${names.with} har ingen. Dei to høyrer heime side om side: sei kva som er kjent om ${names.with}, eller at det ikkje er vurdert.`,
  other: (rule, { items }) =>
    items === '' ? `Regelen ${rule} har merkt seg noko.` : `Regelen ${rule} har merkt seg noko ved ${items}.`,
};
