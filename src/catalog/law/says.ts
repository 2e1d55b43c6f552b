import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Words } from '../../model/language.js';
import type { LegalTopicId } from '../../model/practice/law-topic.js';

/** What each topic is about, in our own words. */
export const legalTopicSays: Readonly<Record<LegalTopicId, Words>> = /* @__PURE__ */ deepFreeze({
  purpose: {
    en: 'What the Act is for: that children living in conditions that may harm them get the help, care and protection they need in time.',
    nb: 'Hva loven er til for: at barn som lever under skadelige forhold, får nødvendig hjelp, omsorg og beskyttelse i tide.',
    nn: 'Kva lova er til for: at barn som lever under skadelege forhold, får naudsynt hjelp, omsorg og vern i tide.',
  },
  'scope-age': {
    en: 'To whom the Act applies: children under 18, and measures up to 25 on conditions.',
    nb: 'Hvem loven gjelder for: barn under 18 år, og tiltak fram til 25 år på vilkår.',
    nn: 'Kven lova gjeld for: barn under 18 år, og tiltak fram til 25 år på vilkår.',
  },
  'responsible-practice': {
    en: 'Services and measures must be responsible.',
    nb: 'Tjenester og tiltak skal være forsvarlige.',
    nn: 'Tenester og tiltak skal vere forsvarlege.',
  },
  'right-to-measures': {
    en: 'A child has a right to the measures it needs when the conditions are met.',
    nb: 'Barnet har rett til nødvendige tiltak når vilkårene er oppfylt.',
    nn: 'Barnet har rett til naudsynte tiltak når vilkåra er oppfylte.',
  },
  participation: {
    en: 'Every child that can form own views is informed and heard, and its view is weighed by age and maturity.',
    nb: 'Ethvert barn som kan danne seg egne meninger, informeres og høres, og meningen vektes etter alder og modenhet.',
    nn: 'Kvart barn som kan danne seg eigne meiningar, blir informert og høyrt, og meininga blir vega etter alder og modning.',
  },
  cooperation: {
    en: 'The service works with child and parents, and from 2023 with family and network.',
    nb: 'Tjenesten samarbeider med barn og foreldre, og fra 2023 med familie og nettverk.',
    nn: 'Tenesta samarbeider med barn og foreldre, og frå 2023 med familie og nettverk.',
  },
  'best-interests': {
    en: 'The best interests of the child.',
    nb: 'Barnets beste.',
    nn: 'Det beste for barnet.',
  },
  'family-life-least-intrusion': {
    en: 'Respect for family life, and no wider intrusion than is needed.',
    nb: 'Respekt for familielivet, og ikke mer inngripende tiltak enn nødvendig.',
    nn: 'Respekt for familielivet, og ikkje meir inngripande tiltak enn naudsynt.',
  },
  'culture-language-religion': {
    en: 'The background of the child in ethnicity, culture, language and religion, and the rights of Sámi children.',
    nb: 'Barnets etniske, kulturelle, språklige og religiøse bakgrunn, og samiske barns rettigheter.',
    nn: 'Den etniske, kulturelle, språklege og religiøse bakgrunnen til barnet, og rettane til samiske barn.',
  },
  'early-intervention': {
    en: 'Help comes early, so that lasting trouble is prevented.',
    nb: 'Hjelpen kommer tidlig, slik at varige problemer forebygges.',
    nn: 'Hjelpa kjem tidleg, slik at varige problem blir førebygde.',
  },
  'report-review': {
    en: 'A report is gone through at once, at the latest within a week; the need for immediate follow-up is judged too.',
    nb: 'En melding gjennomgås straks, senest innen en uke; behovet for umiddelbar oppfølging vurderes også.',
    nn: 'Ei melding blir gjennomgådd straks, seinast innan ei veke; behovet for oppfølging med det same blir òg vurdert.',
  },
  'report-dismissal': {
    en: 'A dismissed report is given written reasons with professional assessments, unless it is obviously groundless.',
    nb: 'En henlagt melding begrunnes skriftlig med faglige vurderinger, med mindre den er åpenbart grunnløs.',
    nn: 'Ei lagd bort melding blir grunngjeven skriftleg med faglege vurderingar, om ho ikkje er openbert grunnlaus.',
  },
  investigation: {
    en: 'The investigation: when it must be made, how far it may go, its time limits and its outcomes.',
    nb: 'Undersøkelsen: når den skal gjøres, hvor langt den kan gå, fristene og utfallene.',
    nn: 'Undersøkinga: når ho skal gjerast, kor langt ho kan gå, fristane og utfalla.',
  },
  'investigation-time-limit': {
    en: 'An investigation ends within three months after the week for the report, in special cases within six months in total.',
    nb: 'En undersøkelse avsluttes innen tre måneder etter uken for meldingen, i særlige tilfeller innen seks måneder til sammen.',
    nn: 'Ei undersøking blir avslutta innan tre månader etter veka for meldinga, i særlege tilfelle innan seks månader til saman.',
  },
  'investigation-plan': {
    en: 'A plan for the investigation is made.',
    nb: 'Det lages en plan for undersøkelsen.',
    nn: 'Det blir laga ein plan for undersøkinga.',
  },
  'home-visit-and-talk': {
    en: 'A home visit cannot be refused, and the service may require to speak with the child alone.',
    nb: 'Hjemmebesøk kan ikke nektes, og tjenesten kan kreve å snakke med barnet i enerom.',
    nn: 'Heimebesøk kan ikkje nektast, og tenesta kan krevje å snakke med barnet i einerom.',
  },
  'investigation-outcome': {
    en: 'An investigation is closed with one of four outcomes, after an overall assessment.',
    nb: 'En undersøkelse avsluttes med ett av fire utfall, etter en samlet vurdering.',
    nn: 'Ei undersøking blir avslutta med eitt av fire utfall, etter ei samla vurdering.',
  },
  'dismissal-is-decision': {
    en: 'A case that is dismissed counts as an individual decision: reasons and appeal.',
    nb: 'En henleggelse regnes som enkeltvedtak: begrunnelse og klage.',
    nn: 'At ei sak blir lagd bort, er eit enkeltvedtak: grunngjeving og klage.',
  },
  reopening: {
    en: 'A case in which the parents refused recommended help may be taken up again within six months, where the decision said so.',
    nb: 'En sak der foreldrene takket nei til anbefalt hjelp, kan tas opp igjen innen seks måneder, når vedtaket sa det.',
    nn: 'Ei sak der foreldra takka nei til tilrådd hjelp, kan takast opp att innan seks månader, når vedtaket sa det.',
  },
  'pregnant-substance-use': {
    en: 'Reports about pregnant women with substance use.',
    nb: 'Meldinger om gravide med rusmiddelbruk.',
    nn: 'Meldingar om gravide med rusmiddelbruk.',
  },
  'assessment-in-centre': {
    en: 'Assessment in a centre for parents and children aged 0 to 6.',
    nb: 'Utredning i senter for foreldre og barn i alderen 0 til 6 år.',
    nn: 'Utgreiing i senter for foreldre og barn i alderen 0 til 6 år.',
  },
  'health-assessment': {
    en: 'Assessment of health needs when a child is to live away from home.',
    nb: 'Kartlegging av helsehjelp når et barn skal bo utenfor hjemmet.',
    nn: 'Kartlegging av helsehjelp når eit barn skal bu utanfor heimen.',
  },
  'temporary-derogation': {
    en: 'The ministry may set other time limits for reports and investigations for a time; whether it has done so is another question.',
    nb: 'Departementet kan for en tid fastsette andre frister for meldinger og undersøkelser; om det er gjort, er et annet spørsmål.',
    nn: 'Departementet kan for ei tid fastsetje andre fristar for meldingar og undersøkingar; om det er gjort, er eit anna spørsmål.',
  },
  'voluntary-measures': {
    en: 'Help measures in the home, by consent.',
    nb: 'Hjelpetiltak i hjemmet, med samtykke.',
    nn: 'Hjelpetiltak i heimen, med samtykke.',
  },
  'voluntary-placement': {
    en: 'A stay away from home by consent.',
    nb: 'Opphold utenfor hjemmet, med samtykke.',
    nn: 'Opphald utanfor heimen, med samtykke.',
  },
  'stay-abroad': {
    en: 'A stay abroad while a measure runs.',
    nb: 'Opphold i utlandet mens et tiltak varer.',
    nn: 'Opphald i utlandet medan eit tiltak varer.',
  },
  'ordered-measures': {
    en: 'Help measures ordered by the board.',
    nb: 'Hjelpetiltak pålagt av nemnda.',
    nn: 'Hjelpetiltak pålagde av nemnda.',
  },
  'ordered-measures-duration': {
    en: 'How long ordered measures may last: one year at most, a stay in a parent and child centre three months, day-care without limit.',
    nb: 'Hvor lenge pålagte tiltak kan vare: høyst ett år, opphold i senter for foreldre og barn tre måneder, barnehage og annet dagtilbud uten grense.',
    nn: 'Kor lenge pålagde tiltak kan vare: høgst eitt år, opphald i senter for foreldre og barn tre månader, barnehage og anna dagtilbod utan grense.',
  },
  'parent-child-centre': {
    en: 'Ordered stay in a centre for parents and children aged 0 to 6.',
    nb: 'Pålagt opphold i senter for foreldre og barn i alderen 0 til 6 år.',
    nn: 'Pålagt opphald i senter for foreldre og barn i alderen 0 til 6 år.',
  },
  'parent-support-no-child-consent': {
    en: 'Parent support measures without the consent of the child.',
    nb: 'Foreldrestøttende tiltak uten barnets samtykke.',
    nn: 'Foreldrestøttande tiltak utan samtykke frå barnet.',
  },
  aftercare: {
    en: 'Measures for young people from 18 to 25, by consent.',
    nb: 'Ettervern for unge fra 18 til 25 år, med samtykke.',
    nn: 'Ettervern for unge frå 18 til 25 år, med samtykke.',
  },
  medical: {
    en: 'Medical examination and treatment by order.',
    nb: 'Pålagt medisinsk undersøkelse og behandling.',
    nn: 'Pålagd medisinsk undersøking og behandling.',
  },
  'special-needs': {
    en: 'Treatment and education for a child with special needs, by order.',
    nb: 'Pålagt behandling og opplæring for barn med særlige behov.',
    nn: 'Pålagd behandling og opplæring for barn med særlege behov.',
  },
  emergency: { en: 'Emergency decisions.', nb: 'Akuttvedtak.', nn: 'Akuttvedtak.' },
  'emergency-help': {
    en: 'Help for a child that is without care.',
    nb: 'Hjelp til barn som er uten omsorg.',
    nn: 'Hjelp til barn som er utan omsorg.',
  },
  'acute-care-order': {
    en: 'Acute care order; lapses without a petition within six weeks.',
    nb: 'Akuttvedtak om omsorgsovertakelse; faller bort uten begjæring innen seks uker.',
    nn: 'Akuttvedtak om omsorgsovertaking; fell bort utan krav innan seks veker.',
  },
  'moving-ban': {
    en: 'Ban on moving a child.',
    nb: 'Forbud mot å flytte barnet.',
    nn: 'Forbod mot å flytte barnet.',
  },
  'acute-institution': {
    en: 'Acute placement of a young person in an institution; lapses without a petition within two weeks.',
    nb: 'Akutt plassering av ungdom i institusjon; faller bort uten begjæring innen to uker.',
    nn: 'Akutt plassering av ungdom i institusjon; fell bort utan krav innan to veker.',
  },
  'acute-trafficking': {
    en: 'Acute placement of a child exposed to trafficking; lapses without a petition within two weeks.',
    nb: 'Akutt plassering av barn utsatt for menneskehandel; faller bort uten begjæring innen to uker.',
    nn: 'Akutt plassering av barn utsett for menneskehandel; fell bort utan krav innan to veker.',
  },
  'travel-ban': {
    en: 'Ban on taking a child abroad, in acute cases and as a measure.',
    nb: 'Utreiseforbud, i akutte tilfeller og som tiltak.',
    nn: 'Utreiseforbod, i akutte tilfelle og som tiltak.',
  },
  'contact-stop': {
    en: 'Temporary stop of contact; lapses without a petition within three weeks.',
    nb: 'Midlertidig stans av samvær; faller bort uten begjæring innen tre uker.',
    nn: 'Mellombels stans av samvær; fell bort utan krav innan tre veker.',
  },
  'board-control': {
    en: 'The board controls an emergency decision, if possible within 48 hours of receiving it.',
    nb: 'Nemnda kontrollerer et akuttvedtak, om mulig innen 48 timer etter mottak.',
    nn: 'Nemnda kontrollerer eit akuttvedtak, om mogleg innan 48 timar etter mottak.',
  },
  'care-order': { en: 'Care order.', nb: 'Omsorgsovertakelse.', nn: 'Omsorgsovertaking.' },
  'care-order-execution': {
    en: 'A care order is carried out within six weeks, or it lapses.',
    nb: 'En omsorgsovertakelse settes i verk innen seks uker, eller den faller bort.',
    nn: 'Ei omsorgsovertaking blir sett i verk innan seks veker, eller ho fell bort.',
  },
  adoption: { en: 'Adoption.', nb: 'Adopsjon.', nn: 'Adopsjon.' },
  'revoke-care-order': {
    en: 'A care order is revoked when the parents can give proper care; a new case may be demanded after twelve months.',
    nb: 'En omsorgsovertakelse oppheves når foreldrene kan gi forsvarlig omsorg; ny sak kan kreves etter tolv måneder.',
    nn: 'Ei omsorgsovertaking blir oppheva når foreldra kan gje forsvarleg omsorg; ny sak kan krevjast etter tolv månader.',
  },
  'behaviour-institution': {
    en: 'Placement of a young person in an institution, with or without consent, and the review of it.',
    nb: 'Plassering av ungdom i institusjon, med eller uten samtykke, og ny vurdering av den.',
    nn: 'Plassering av ungdom i institusjon, med eller utan samtykke, og ny vurdering av ho.',
  },
  'foster-home-instead': {
    en: 'Foster home instead of an institution.',
    nb: 'Fosterhjem i stedet for institusjon.',
    nn: 'Fosterheim i staden for institusjon.',
  },
  trafficking: {
    en: 'Placement of a child exposed to trafficking.',
    nb: 'Plassering av barn utsatt for menneskehandel.',
    nn: 'Plassering av barn utsett for menneskehandel.',
  },
  'plan-and-follow-up': {
    en: 'Help measures have a plan, are followed up and evaluated, and the plan is changed when the child needs it.',
    nb: 'Hjelpetiltak har en plan, følges opp og evalueres, og planen endres når barnet trenger det.',
    nn: 'Hjelpetiltak har ein plan, blir følgde opp og evaluerte, og planen blir endra når barnet treng det.',
  },
  'plan-after-emergency': {
    en: 'A plan after an emergency decision.',
    nb: 'Plan etter akuttvedtak.',
    nn: 'Plan etter akuttvedtak.',
  },
  'care-plan': {
    en: 'Care plan for a child under a care order.',
    nb: 'Omsorgsplan for barn under omsorg.',
    nn: 'Omsorgsplan for barn under omsorg.',
  },
  'institution-plan': {
    en: 'Plan for the stay in an institution.',
    nb: 'Plan for institusjonsopphold.',
    nn: 'Plan for institusjonsopphald.',
  },
  'aftercare-plan': { en: 'Plan for aftercare.', nb: 'Plan for ettervern.', nn: 'Plan for ettervern.' },
  'aftercare-duty': {
    en: 'The service contacts the young person in good time before 18; to continue, replace or stop measures is a decision.',
    nb: 'Tjenesten tar kontakt i god tid før 18 år; å videreføre, erstatte eller avslutte tiltak er et vedtak.',
    nn: 'Tenesta tek kontakt i god tid før 18 år; å føre vidare, erstatte eller avslutte tiltak er eit vedtak.',
  },
  'follow-up-after-revocation': {
    en: 'Offer of follow-up after a revoked care order, up to six months.',
    nb: 'Tilbud om oppfølging etter opphevet omsorgsovertakelse, inntil seks måneder.',
    nn: 'Tilbod om oppfølging etter oppheva omsorgsovertaking, inntil seks månader.',
  },
  'contact-plan': { en: 'Plan for contact.', nb: 'Samværsplan.', nn: 'Samværsplan.' },
  'party-rights-child': {
    en: 'When the child is a party: from 15, and at any age in some cases.',
    nb: 'Når barnet er part: fra 15 år, og i noen saker uansett alder.',
    nn: 'Når barnet er part: frå 15 år, og i nokre saker uansett alder.',
  },
  'child-complaint-moves': {
    en: 'The child’s own right to complain about decisions on moves.',
    nb: 'Barnets egen rett til å klage på vedtak om flytting.',
    nn: 'Barnet sin eigen rett til å klage på vedtak om flytting.',
  },
  journal: {
    en: 'One journal for each child, with all essential facts and assessments behind decisions.',
    nb: 'Én journal for hvert barn, med alle vesentlige opplysninger og vurderinger bak vedtak.',
    nn: 'Éin journal for kvart barn, med alle vesentlege opplysningar og vurderingar bak vedtak.',
  },
  reasons: {
    en: 'Reasons show facts, assessments, the child’s view and its weight, and how best interests and family ties were judged.',
    nb: 'Begrunnelsen viser fakta, vurderinger, barnets mening og vekten av den, og hvordan barnets beste og familiebånd er vurdert.',
    nn: 'Grunngjevinga viser fakta, vurderingar, meininga til barnet og vekta av ho, og korleis det beste for barnet og familieband er vurderte.',
  },
  access: {
    en: 'Access of the parties to the documents; temporary refusal only while an investigation runs.',
    nb: 'Partenes innsyn i dokumentene; midlertidig nektelse bare mens en undersøkelse pågår.',
    nn: 'Innsyn for partane i dokumenta; mellombels nekting berre medan ei undersøking går føre seg.',
  },
  appeal: {
    en: 'Appeal against an individual decision.',
    nb: 'Klage på enkeltvedtak.',
    nn: 'Klage på enkeltvedtak.',
  },
  confidentiality: { en: 'The duty of confidentiality.', nb: 'Taushetsplikten.', nn: 'Teieplikta.' },
  'duty-to-report': {
    en: 'The duty of public employees and some professions to report, and orders to give information.',
    nb: 'Meldeplikten for offentlig ansatte og noen yrker, og pålegg om å gi opplysninger.',
    nn: 'Meldeplikta for offentleg tilsette og nokre yrke, og pålegg om å gje opplysningar.',
  },
  'gathering-information': {
    en: 'Information is as far as possible gathered together with those concerned, or known to them.',
    nb: 'Opplysninger innhentes så langt som mulig i samarbeid med dem de gjelder, eller slik at de kjenner til det.',
    nn: 'Opplysningar blir så langt råd er henta inn i samarbeid med dei det gjeld, eller slik at dei kjenner til det.',
  },
  'feedback-reporter': {
    en: 'The reporter gets a receipt within three weeks; public and professional reporters also hear whether the case goes on.',
    nb: 'Melderen får bekreftelse innen tre uker; offentlige og profesjonelle meldere får også vite om saken følges opp.',
    nn: 'Meldaren får stadfesting innan tre veker; offentlege og profesjonelle meldarar får òg vite om saka blir følgd opp.',
  },
  'personal-data': {
    en: 'The service’s own ground for handling personal data.',
    nb: 'Tjenestens eget grunnlag for å behandle personopplysninger.',
    nn: 'Tenesta sitt eige grunnlag for å behandle personopplysningar.',
  },
  register: {
    en: 'The national child-welfare register.',
    nb: 'Det nasjonale barnevernsregisteret.',
    nn: 'Det nasjonale barnevernsregisteret.',
  },
  board: {
    en: 'The board: county board to 2022, child welfare and health board from 2023.',
    nb: 'Nemnda: fylkesnemnda til 2022, barneverns- og helsenemnda fra 2023.',
    nn: 'Nemnda: fylkesnemnda til 2022, barneverns- og helsenemnda frå 2023.',
  },
  'cooperation-services': {
    en: 'Cooperation between services.',
    nb: 'Samarbeid mellom tjenester.',
    nn: 'Samarbeid mellom tenester.',
  },
  'individual-plan': { en: 'Individual plan.', nb: 'Individuell plan.', nn: 'Individuell plan.' },
  fines: {
    en: 'A municipality that misses the time limits for reports and investigations can be fined.',
    nb: 'En kommune som bryter fristene for meldinger og undersøkelser, kan få mulkt.',
    nn: 'Ein kommune som bryt fristane for meldingar og undersøkingar, kan få mulkt.',
  },
});
