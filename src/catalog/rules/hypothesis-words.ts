import { deepFreeze } from '../../logic/deep-freeze.js';
import type { HypothesisGuard, HypothesisResult, HypothesisText } from '../../model/ecology/hypothesis.js';
import type { Words } from '../../model/language.js';

/**
 * The hypotheses of the ecological tradition in our own words: what each says, and what is asked of a description. No review that
 * tests them one by one is known; hardly any wording was held against its source, which `confidence` tells.
 *
 * @example
 * ```ts
 * import { hypothesisTexts } from 'resiliens/ecology';
 *
 * hypothesisTexts.length; // => 15
 * hypothesisTexts.filter(({ confidence }) => confidence === 'confirmed').length; // => 0
 * ```
 * @since 0.1.0
 */
export const hypothesisTexts: readonly HypothesisText[] = /* @__PURE__ */ deepFreeze([
  {
    hypothesis: 'meso.entry-accompanied',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'A new setting is easier to enter together with somebody known from an earlier one.',
      nb: 'Det er lettere å komme inn i et nytt miljø sammen med noen en kjenner fra et tidligere.',
      nn: 'Det er lettare å kome inn i eit nytt miljø saman med nokon ein kjenner frå eit tidlegare.',
    },
    question: {
      en: 'Did somebody the child knew come along, or was already there?',
      nb: 'Kom noen barnet kjente, med, eller var der fra før?',
      nn: 'Kom nokon barnet kjende, med, eller var der frå før?',
    },
  },
  {
    hypothesis: 'meso.prior-information',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'An entry goes better where the child and both settings were told, advised or shown beforehand.',
      nb: 'En overgang går bedre når barnet og begge miljøene på forhånd har fått vite, blitt veiledet eller fått prøve.',
      nn: 'Ein overgang går betre når barnet og begge miljøa på førehand har fått vite, blitt rettleidde eller fått prøve.',
    },
    question: {
      en: 'Were the child, the place it came from and the place that received it prepared?',
      nb: 'Var barnet, stedet det kom fra og stedet som tok imot det, forberedt?',
      nn: 'Var barnet, staden det kom frå og staden som tok imot det, førebudde?',
    },
  },
  {
    hypothesis: 'meso.role-compatibility',
    theory: 'ecological-1979',
    confidence: 'partial',
    claim: {
      en: 'Settings help a child more where what they ask of it fits together, and where trust, good will, shared goals and a fair say grow between them.',
      nb: 'Miljøer hjelper et barn mer når det de krever, passer sammen, og når tillit, velvilje, felles mål og reell innflytelse vokser mellom dem.',
      nn: 'Miljø hjelper eit barn meir når det dei krev, høver saman, og når tillit, velvilje, felles mål og reell påverknad veks mellom dei.',
    },
    question: {
      en: 'Does somebody join these two settings in a way that has all five marks of support?',
      nb: 'Binder noen disse to miljøene sammen på en måte som har alle fem kjennetegn på støtte?',
      nn: 'Bind nokon desse to miljøa saman på ein måte som har alle fem kjenneteikna på støtte?',
    },
  },
  {
    hypothesis: 'meso.supportive-links-count',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'The more supportive links a setting has with others, the home above all, the better.',
      nb: 'Jo flere støttende forbindelser et miljø har til andre, framfor alt til hjemmet, desto bedre.',
      nn: 'Jo fleire støttande samband eit miljø har til andre, framfor alt til heimen, dess betre.',
    },
    question: {
      en: 'Is there a supportive link between these two? Counted: {value}.',
      nb: 'Fins det en støttende forbindelse mellom disse to? Talt: {value}.',
      nn: 'Finst det eit støttande samband mellom desse to? Talde: {value}.',
    },
  },
  {
    hypothesis: 'meso.least-favourable',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'The least favourable case is that nobody but the child joins two settings, or nobody in a supportive way.',
      nb: 'Minst gunstig er det når ingen andre enn barnet binder to miljøer sammen, eller ingen på en støttende måte.',
      nn: 'Minst gunstig er det når ingen andre enn barnet bind to miljø saman, eller ingen på ein støttande måte.',
    },
    question: {
      en: 'Is that how it is between these two?',
      nb: 'Er det slik mellom disse to?',
      nn: 'Er det slik mellom desse to?',
    },
  },
  {
    hypothesis: 'meso.link-is-primary-dyad',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'A link does more where the one who makes it is close to the child and does things with people in the other setting.',
      nb: 'En forbindelse gjør mer når den som er bindeleddet, står barnet nær og gjør ting sammen med folk i det andre miljøet.',
      nn: 'Eit samband gjer meir når den som er bindeleddet, står barnet nær og gjer ting saman med folk i det andre miljøet.',
    },
    question: {
      en: 'Is one of those who join these two settings such a person?',
      nb: 'Er en av dem som binder disse to miljøene sammen, en slik person?',
      nn: 'Er ein av dei som bind desse to miljøa saman, ein slik person?',
    },
  },
  {
    hypothesis: 'meso.two-way-communication',
    theory: 'ecological-1979',
    confidence: 'partial',
    claim: {
      en: 'Easy and frequent talk in both directions between settings, with the family taking part, is good for the child.',
      nb: 'Lett og hyppig kontakt begge veier mellom miljøer, der familien er med, er godt for barnet.',
      nn: 'Lett og hyppig kontakt begge vegar mellom miljø, der familien er med, er godt for barnet.',
    },
    question: {
      en: 'Do these two talk both ways, recently, with the family in it?',
      nb: 'Har disse to nylig hatt kontakt begge veier, med familien i samtalen?',
      nn: 'Har desse to nyleg hatt kontakt begge vegar, med familien i samtalen?',
    },
  },
  {
    hypothesis: 'meso.personal-channel',
    theory: 'ecological-1979',
    confidence: 'partial',
    claim: {
      en: 'The more personal the way of communicating, the better: meeting first, then a call or a note, then a letter, last a notice to all.',
      nb: 'Jo mer personlig måten å kommunisere på er, desto bedre: møte først, så telefon eller en lapp, så brev, til sist oppslag til alle.',
      nn: 'Jo meir personleg måten å kommunisere på er, dess betre: møte først, så telefon eller ein lapp, så brev, til sist oppslag til alle.',
    },
    question: {
      en: 'Do people of these two settings meet face to face? Step of their most personal way, 1 the most personal: {value}.',
      nb: 'Møtes folk fra disse to miljøene ansikt til ansikt? Trinn for den mest personlige måten, 1 er mest personlig: {value}.',
      nn: 'Møtest folk frå desse to miljøa ansikt til ansikt? Trinn for den mest personlege måten, 1 er mest personleg: {value}.',
    },
  },
  {
    hypothesis: 'meso.continuing-exchange',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'It helps that what settings know about each other is right, and is kept up after the child has entered.',
      nb: 'Det hjelper at det miljøer vet om hverandre, er riktig, og at det blir holdt ved like etter at barnet er kommet.',
      nn: 'Det hjelper at det miljø veit om kvarandre, er rett, og at det blir halde ved like etter at barnet er kome.',
    },
    question: {
      en: 'Does one of these two know enough about the other, and recently?',
      nb: 'Vet det ene av disse to nok om det andre, og er det nytt nok?',
      nn: 'Veit det eine av desse to nok om det andre, og er det nytt nok?',
    },
  },
  {
    hypothesis: 'meso.variety-of-settings',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'A child gains from doing things with others, above all with people more mature, in settings of different kinds.',
      nb: 'Et barn har godt av å gjøre ting sammen med andre, framfor alt mer modne mennesker, i ulike slags miljøer.',
      nn: 'Eit barn har godt av å gjere ting saman med andre, framfor alt meir modne menneske, i ulike slags miljø.',
    },
    question: {
      en: 'Does the child do that in more than one kind of setting? Kinds: {value}.',
      nb: 'Gjør barnet det i mer enn ett slags miljø? Slag: {value}.',
      nn: 'Gjer barnet det i meir enn eitt slags miljø? Slag: {value}.',
    },
  },
  {
    hypothesis: 'meso.cultural-variety',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'Settings of different cultures or subcultures may enrich a child.',
      nb: 'Miljøer fra ulike kulturer eller delkulturer kan være en berikelse for et barn.',
      nn: 'Miljø frå ulike kulturar eller delkulturar kan vere ei rikdomskjelde for eit barn.',
    },
    question: {
      en: 'This is not asked: the culture of a setting is not recorded.',
      nb: 'Det blir ikke spurt om dette: Kulturen i et miljø blir ikke registrert.',
      nn: 'Det blir ikkje spurt om dette: Kulturen i eit miljø blir ikkje registrert.',
    },
  },
  {
    hypothesis: 'exo.path-to-power',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'Settings do better for a child when people in them can reach those who decide over resources.',
      nb: 'Miljøer gjør det bedre for et barn når folk i dem kan nå fram til dem som rår over ressurser.',
      nn: 'Miljø gjer det betre for eit barn når folk i dei kan nå fram til dei som rår over ressursar.',
    },
    question: {
      en: 'Does a recorded way lead from a setting of the child to one that decides?',
      nb: 'Fører en registrert vei fra et av barnets miljøer til et som avgjør?',
      nn: 'Fører ein registrert veg frå eit av miljøa til barnet til eit som avgjer?',
    },
  },
  {
    hypothesis: 'exo.path-length',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'The more people there are between a setting and those who decide, the less it helps.',
      nb: 'Jo flere mennesker det er mellom et miljø og dem som avgjør, desto mindre hjelper det.',
      nn: 'Jo fleire menneske det er mellom eit miljø og dei som avgjer, dess mindre hjelper det.',
    },
    question: {
      en: 'Is the way shorter than what you call long? Persons on it: {value}.',
      nb: 'Er veien kortere enn det dere kaller lang? Personer på den: {value}.',
      nn: 'Er vegen kortare enn det de kallar lang? Personar på han: {value}.',
    },
  },
  {
    hypothesis: 'micro.enduring-joint-activity',
    theory: 'bioecological-2006',
    confidence: 'unverified',
    claim: {
      en: 'A child grows by doing, again and again, what becomes more demanding, with somebody it is fond of and who lets it decide more and more.',
      nb: 'Et barn vokser på å gjøre noe om og om igjen som blir mer krevende, med noen det er glad i og som lar det bestemme mer og mer.',
      nn: 'Eit barn veks på å gjere noko om og om att som blir meir krevjande, med nokon det er glad i og som lèt det bestemme meir og meir.',
    },
    question: {
      en: 'Do these two do something together in that way?',
      nb: 'Gjør disse to noe sammen på den måten?',
      nn: 'Gjer desse to noko saman på den måten?',
    },
  },
  {
    hypothesis: 'micro.third-party-support',
    theory: 'ecological-1979',
    confidence: 'unverified',
    claim: {
      en: 'Two people do better together when others around them support the bond.',
      nb: 'To mennesker har det bedre sammen når andre rundt dem støtter båndet.',
      nn: 'To menneske har det betre saman når andre rundt dei støttar bandet.',
    },
    question: {
      en: 'Do all of those named around these two support them?',
      nb: 'Støtter alle som er nevnt rundt disse to, dem?',
      nn: 'Støttar alle som er nemnde rundt desse to, dei?',
    },
  },
]);

/** What a description answers to a hypothesis. */
export const hypothesisAnswerWords: Readonly<Record<HypothesisResult['result'], Words>> =
  /* @__PURE__ */ deepFreeze({
    holds: {
      en: 'Yes, by what is recorded.',
      nb: 'Ja, etter det som er registrert.',
      nn: 'Ja, etter det som er registrert.',
    },
    'does-not-hold': {
      en: 'No, by what is recorded.',
      nb: 'Nei, etter det som er registrert.',
      nn: 'Nei, etter det som er registrert.',
    },
    unknown: {
      en: 'What is recorded does not tell.',
      nb: 'Det går ikke fram av det som er registrert.',
      nn: 'Det går ikkje fram av det som er registrert.',
    },
    'not-applicable': {
      en: 'There is nothing here to ask it about.',
      nb: 'Det er ikke noe å spørre om her.',
      nn: 'Det er ikkje noko å spørje om her.',
    },
  });

/** What to bear in mind when reading an answer. */
export const hypothesisGuardWords: Readonly<Record<HypothesisGuard, Words>> = /* @__PURE__ */ deepFreeze({
  'meso.curvilinear': {
    en: 'Links are thought to help most the young, the unsure and the ill; with age and confidence the gain may shrink or turn.',
    nb: 'Forbindelser antas å hjelpe mest de yngste, de utrygge og de syke; med alder og trygghet kan gevinsten minke eller snu.',
    nn: 'Ein reknar med at samband hjelper mest dei yngste, dei utrygge og dei sjuke; med alder og tryggleik kan gevinsten minke eller snu.',
  },
});
