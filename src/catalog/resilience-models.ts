import { deepFreeze } from '../logic/deep-freeze.js';
import type { ResilienceModelText } from '../model/practice/resilience-model.js';

/**
 * The three resilience models of the thesis as ways of reading one child; none of them is an equation here.
 *
 * Section 4.1 of the thesis presents them after Borge (2018, pp. 59 to 61), whose pages were not read.
 *
 * @example
 * ```ts
 * import { resilienceModels } from 'resiliens';
 *
 * resilienceModels.map(({ id }) => id); // => ['compensation', 'protection', 'challenge']
 * ```
 * @since 0.1.0
 */
export const resilienceModels: readonly ResilienceModelText[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'compensation',
    label: { en: 'Compensation', nb: 'Kompensasjon', nn: 'Kompensasjon' },
    reading: {
      en: 'Something that is lacking is made up for or replaced, so that the child can take part on a level with others.',
      nb: 'Noe som mangler, veies opp eller erstattes, slik at barnet kan delta på linje med andre.',
      nn: 'Noko som manglar, blir vege opp eller erstatta, slik at barnet kan vere med på linje med andre.',
    },
    caution: {
      en: 'What is made up for outside the home is not thereby mended in the home.',
      nb: 'Det som veies opp utenfor hjemmet, er ikke dermed rettet opp i hjemmet.',
      nn: 'Det som blir vege opp utanfor heimen, er ikkje dermed retta opp i heimen.',
    },
    measures: true,
    sources: [{ source: 'thesis-volda-2021', at: 'section 4.1', confidence: 'partial' }],
  },
  {
    id: 'protection',
    label: { en: 'Protection', nb: 'Beskyttelse', nn: 'Vern' },
    reading: {
      en: 'Social skills and ties to others of the same age are strengthened, and risk is seen together with protection.',
      nb: 'Sosiale ferdigheter og bånd til jevnaldrende styrkes, og risiko ses sammen med beskyttelse.',
      nn: 'Sosiale ferdigheiter og band til jamaldringar blir styrkte, og risiko blir sett saman med vern.',
    },
    caution: {
      en: 'To be seen together with conditions at home; a child at risk is sensitive to rejection and needs much encouragement from adults.',
      nb: 'Må ses sammen med forholdene hjemme; et barn i risiko er sårbart for avvisning og trenger mye oppmuntring fra voksne.',
      nn: 'Må sjåast saman med tilhøva heime; eit barn i risiko er sårbart for avvising og treng mykje oppmuntring frå vaksne.',
    },
    measures: true,
    sources: [{ source: 'thesis-volda-2021', at: 'section 4.1', confidence: 'partial' }],
  },
  {
    id: 'challenge',
    label: { en: 'Challenge', nb: 'Utfordring', nn: 'Utfordring' },
    reading: {
      en: 'A description of inner processes: a child that has come through strain may meet later strain with more strength.',
      nb: 'En beskrivelse av indre prosesser: et barn som har kommet gjennom belastninger, kan møte senere belastninger med mer styrke.',
      nn: 'Ei skildring av indre prosessar: eit barn som har kome gjennom påkjenningar, kan møte seinare påkjenningar med meir styrke.',
    },
    caution: {
      en: 'It describes, with weak support, what may happen with manageable strain. It is never a reason to leave a risk in place or to give less help.',
      nb: 'Den beskriver, med svakt grunnlag, hva som kan skje ved håndterlige belastninger. Den er aldri en grunn til å la en risiko bestå eller gi mindre hjelp.',
      nn: 'Han skildrar, med veikt grunnlag, kva som kan skje ved handterlege påkjenningar. Han er aldri ein grunn til å la ein risiko stå ved lag eller gje mindre hjelp.',
    },
    measures: false,
    sources: [
      { source: 'thesis-volda-2021', at: 'section 4.1', confidence: 'partial' },
      { source: 'resiliens', confidence: 'own' },
    ],
  },
]);
