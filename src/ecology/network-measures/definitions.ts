import { deepFreeze } from '../../logic/deep-freeze.js';
import type { NetworkMeasureDefinition } from '../../model/ecology/network-measures/network-measure-definition.js';
import type { MeasureName } from '../../model/ecology/network-measures/network-measures.js';
import { grounds } from './grounds.js';

/**
 * What each of the measures of `networkMeasures` is: its definition in one sentence, the version of the theory it belongs to, and
 * what it rests on. No number is good or bad by itself.
 *
 * @example
 * ```ts
 * import { networkMeasureDefinitions } from 'resiliens/ecology';
 *
 * const { text, theory, sources } = networkMeasureDefinitions.density;
 * text.en; // => 'Linked pairs divided by all pairs; without meaning below two settings.'
 * theory; // => 'ecological-1979'
 * sources.map(({ source }) => source); // => ['hanneman-network-methods', 'resiliens']
 * networkMeasureDefinitions.processCoverage.theory; // => 'bioecological-2006'
 * networkMeasureDefinitions.formality.theory; // => null
 * ```
 * @since 0.1.0
 */
export const networkMeasureDefinitions: Readonly<Record<MeasureName, NetworkMeasureDefinition>> =
  /* @__PURE__ */ (() =>
    deepFreeze({
      microSettings: {
        text: {
          en: 'The settings in which the child takes active part.',
          nb: 'Miljøene barnet deltar aktivt i.',
          nn: 'Miljøa barnet deltek aktivt i.',
        },
        ...grounds.settingsAndLinks,
      },
      microRange: {
        text: {
          en: 'How many settings the child takes active part in.',
          nb: 'Hvor mange miljøer barnet deltar aktivt i.',
          nn: 'Kor mange miljø barnet deltek aktivt i.',
        },
        ...grounds.settingsAndLinks,
      },
      microKinds: {
        text: {
          en: 'How many kinds of settings these are.',
          nb: 'Hvor mange slags miljøer det er.',
          nn: 'Kor mange slags miljø det er.',
        },
        ...grounds.settingsAndLinks,
      },
      pairs: {
        text: {
          en: 'How many pairs these settings make.',
          nb: 'Hvor mange par disse miljøene danner.',
          nn: 'Kor mange par desse miljøa lagar.',
        },
        ...grounds.settingsAndLinks,
      },
      assessedShare: {
        text: {
          en: 'Pairs that somebody has looked into, divided by all pairs.',
          nb: 'Par noen har undersøkt, delt på alle par.',
          nn: 'Par nokon har undersøkt, delte på alle par.',
        },
        ...grounds.settingsAndLinks,
      },
      density: {
        text: {
          en: 'Linked pairs divided by all pairs; without meaning below two settings.',
          nb: 'Forbundne par delt på alle par; uten mening under to miljøer.',
          nn: 'Sambundne par delte på alle par; utan meining under to miljø.',
        },
        ...grounds.density,
      },
      supportiveDensity: {
        text: {
          en: 'Pairs with a supportive route divided by all pairs.',
          nb: 'Par med en støttende vei delt på alle par.',
          nn: 'Par med ein støttande veg delte på alle par.',
        },
        ...grounds.settingsAndLinks,
      },
      linkedPairs: {
        text: {
          en: 'Pairs with at least one route that does not go through the child.',
          nb: 'Par med minst én vei som ikke går gjennom barnet.',
          nn: 'Par med minst éin veg som ikkje går gjennom barnet.',
        },
        ...grounds.settingsAndLinks,
      },
      knowledgeOnlyPairs: {
        text: {
          en: 'Pairs of which one knows about the other and nothing else is recorded.',
          nb: 'Par der det ene vet om det andre, og ikke mer er registrert.',
          nn: 'Par der det eine veit om det andre, og ikkje meir er registrert.',
        },
        ...grounds.settingsAndLinks,
      },
      routes: {
        text: {
          en: 'Sets of persons who are all needed for one way between two settings.',
          nb: 'Sett av personer som alle trengs for én vei mellom to miljøer.',
          nn: 'Sett av personar som alle trengst for éin veg mellom to miljø.',
        },
        ...grounds.settingsAndLinks,
      },
      redundancy: {
        text: {
          en: 'Number of different routes of a pair.',
          nb: 'Antall ulike veier i et par.',
          nn: 'Talet på ulike vegar i eit par.',
        },
        ...grounds.settingsAndLinks,
      },
      soleLinks: {
        text: {
          en: 'Pairs that were looked into and have exactly one route.',
          nb: 'Par som er undersøkt og har nøyaktig én vei.',
          nn: 'Par som er undersøkte og har nøyaktig éin veg.',
        },
        ...grounds.settingsAndLinks,
      },
      linkConcentration: {
        text: {
          en: 'Linked pairs with a person in every route, divided by linked pairs.',
          nb: 'Forbundne par der en person er med i alle veier, delt på forbundne par.',
          nn: 'Sambundne par der ein person er med i alle vegar, delte på sambundne par.',
        },
        ...grounds.coherence,
      },
      maxLinkConcentration: {
        text: {
          en: 'The greatest link concentration, and whose it is.',
          nb: 'Den største konsentrasjonen, og hvem den gjelder.',
          nn: 'Den største konsentrasjonen, og kven han gjeld.',
        },
        ...grounds.coherence,
      },
      isolatedSettings: {
        text: {
          en: 'Settings without a route to any other, all their pairs looked into.',
          nb: 'Miljøer uten vei til noe annet, der alle par er undersøkt.',
          nn: 'Miljø utan veg til noko anna, der alle par er undersøkte.',
        },
        ...grounds.settingsAndLinks,
      },
      possiblyIsolatedSettings: {
        text: {
          en: 'Settings without a recorded route to any other, some pairs not looked into.',
          nb: 'Miljøer uten registrert vei til noe annet, der ikke alle par er undersøkt.',
          nn: 'Miljø utan registrert veg til noko anna, der ikkje alle par er undersøkte.',
        },
        ...grounds.settingsAndLinks,
      },
      components: {
        text: {
          en: 'Groups into which the settings fall when linked pairs are joined.',
          nb: 'Grupper miljøene faller i når forbundne par holdes sammen.',
          nn: 'Grupper miljøa fell i når sambundne par blir haldne saman.',
        },
        ...grounds.coherence,
      },
      cutPersons: {
        text: {
          en: 'Persons whose removal, with every route they are part of, leaves more groups.',
          nb: 'Personer som gir flere grupper når de og veiene de er del av, tas bort.',
          nn: 'Personar som gir fleire grupper når dei og vegane dei er del av, blir tekne bort.',
        },
        ...grounds.coherence,
      },
      bridgePairs: {
        text: {
          en: 'Linked pairs whose removal leaves more groups.',
          nb: 'Forbundne par som gir flere grupper når de tas bort.',
          nn: 'Sambundne par som gir fleire grupper når dei blir tekne bort.',
        },
        ...grounds.bridges,
      },
      twoWayShare: {
        text: {
          en: 'Communications that go both ways, divided by those whose direction is known.',
          nb: 'Kommunikasjon som går begge veier, delt på den med kjent retning.',
          nn: 'Kommunikasjon som går begge vegar, delt på den med kjend retning.',
        },
        ...grounds.settingsAndLinks,
      },
      bestChannel: {
        text: {
          en: 'The most personal channel recorded for a pair, face to face first.',
          nb: 'Den mest personlige kanalen i et par, ansikt til ansikt først.',
          nn: 'Den mest personlege kanalen i eit par, ansikt til ansikt først.',
        },
        ...grounds.settingsAndLinks,
      },
      freshnessDays: {
        text: {
          en: 'Days from the last contact of a link to the day.',
          nb: 'Dager fra siste kontakt i en forbindelse til dagen.',
          nn: 'Dagar frå siste kontakt i eit samband til dagen.',
        },
        ...grounds.settingsAndLinks,
      },
      informalNetwork: {
        text: {
          en: 'Persons of the informal sphere with a current relation to somebody, the child not counted.',
          nb: 'Personer i den uformelle sfæren med et nåværende forhold til noen, barnet ikke talt med.',
          nn: 'Personar i den uformelle sfæren med eit noverande forhold til nokon, barnet ikkje talt med.',
        },
        ...grounds.ties,
      },
      formality: {
        text: {
          en: 'Formal relations of somebody divided by those whose sphere is known.',
          nb: 'Formelle forhold delt på dem med kjent sfære.',
          nn: 'Formelle forhold delte på dei med kjend sfære.',
        },
        ...grounds.ties,
      },
      multiplexity: {
        text: {
          en: 'Different kinds of support in a relation, 0 to 4.',
          nb: 'Ulike slags støtte i et forhold, 0 til 4.',
          nn: 'Ulike slags støtte i eit forhold, 0 til 4.',
        },
        ...grounds.ties,
      },
      reciprocity: {
        text: {
          en: 'Relations in which support runs both ways, divided by those whose direction is known.',
          nb: 'Forhold der støtten går begge veier, delt på dem med kjent retning.',
          nn: 'Forhold der støtta går begge vegar, delte på dei med kjend retning.',
        },
        ...grounds.ties,
      },
      closenessSpread: {
        text: {
          en: 'Persons by how close they feel: intimate, effective, available, extended.',
          nb: 'Personer etter hvor nære de kjennes: intime, effektive, tilgjengelige, utvidede.',
          nn: 'Personar etter kor nære dei kjennest: intime, effektive, tilgjengelege, utvida.',
        },
        ...grounds.closeness,
      },
      carrierDependence: {
        text: {
          en: 'Influences that the main carrier carries, divided by all influences.',
          nb: 'Påvirkninger den viktigste bæreren bærer, delt på alle.',
          nn: 'Påverknader den viktigaste beraren ber, delte på alle.',
        },
        ...grounds.carriers,
      },
      pathToPower: {
        text: {
          en: 'Fewest persons on a way from a setting of the child to one that allocates resources.',
          nb: 'Færrest personer på veien fra et av barnets miljøer til et som fordeler ressurser.',
          nn: 'Færrast personar på vegen frå eit av miljøa til barnet til eit som fordeler ressursar.',
        },
        ...grounds.power,
      },
      transitionLoad: {
        text: {
          en: 'Changes of the child’s roles and settings in the months before the day.',
          nb: 'Endringer i barnets roller og miljøer i månedene før dagen.',
          nn: 'Endringar i rollene og miljøa til barnet i månadene før dagen.',
        },
        ...grounds.transitions,
      },
      processCoverage: {
        text: {
          en: 'Settings with a proximal activity of the child, divided by the child’s settings.',
          nb: 'Miljøer med en proksimal aktivitet for barnet, delt på barnets miljøer.',
          nn: 'Miljø med ein proksimal aktivitet for barnet, delte på miljøa til barnet.',
        },
        ...grounds.processes,
      },
    }))();
