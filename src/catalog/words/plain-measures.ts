import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { PlainMeasureWords } from '../../model/practice/plan/plan-explanation.js';

/**
 * What each measure is, told to a parent and to a child in one or two short sentences: what happens, never why the family
 * would need it.
 *
 * @example
 * ```ts
 * import { plainMeasureWords } from 'resiliens/practice';
 *
 * plainMeasureWords['visiting-home'].child.nn; // => 'Nokre dagar i månaden er du på besøk i ein annan heim. Etterpå kjem du heim att.'
 * ```
 * @since 0.1.0
 */
export const plainMeasureWords: Readonly<Record<MeasureKind, PlainMeasureWords>> = /* @__PURE__ */ deepFreeze(
  {
    'financial-support': {
      parent: {
        en: 'You get help to pay for something your child needs.',
        nb: 'Dere får hjelp til å betale for noe barnet trenger.',
        nn: 'De får hjelp til å betale for noko barnet treng.',
      },
      child: {
        en: 'Your family gets help to pay for something you need.',
        nb: 'Familien din får hjelp til å betale for noe du trenger.',
        nn: 'Familien din får hjelp til å betale for noko du treng.',
      },
    },
    'visiting-home': {
      parent: {
        en: 'Your child stays with another family some days each month and comes home again. You get time to rest.',
        nb: 'Barnet er hos en annen familie noen dager i måneden og kommer hjem igjen. Dere får tid til å hvile.',
        nn: 'Barnet er hos ein annan familie nokre dagar i månaden og kjem heim att. De får tid til å kvile.',
      },
      child: {
        en: 'Some days each month you visit another home. Afterwards you come home again.',
        nb: 'Noen dager i måneden er du på besøk i et annet hjem. Etterpå kommer du hjem igjen.',
        nn: 'Nokre dagar i månaden er du på besøk i ein annan heim. Etterpå kjem du heim att.',
      },
    },
    'support-contact': {
      parent: {
        en: 'An adult does things together with your child.',
        nb: 'En voksen finner på ting sammen med barnet.',
        nn: 'Ein vaksen finn på ting saman med barnet.',
      },
      child: {
        en: 'An adult meets you and does things with you that you like.',
        nb: 'En voksen møter deg og finner på ting du liker.',
        nn: 'Ein vaksen møter deg og finn på ting du likar.',
      },
    },
    'advice-and-guidance': {
      parent: {
        en: 'Somebody talks with you about the days with your child, and about what you can try.',
        nb: 'Noen snakker med dere om hverdagen med barnet, og om hva dere kan prøve.',
        nn: 'Nokon snakkar med dykk om kvardagen med barnet, og om kva de kan prøve.',
      },
      child: {
        en: 'Somebody talks with the adults at home about what can make the days better for you.',
        nb: 'Noen snakker med de voksne hjemme om hva som kan gjøre dagene bedre for deg.',
        nn: 'Nokon snakkar med dei vaksne heime om kva som kan gjere dagane betre for deg.',
      },
    },
    'cos-p': {
      parent: {
        en: 'You look at short films together with a guide. You talk about what a child shows when it needs comfort.',
        nb: 'Dere ser korte filmer sammen med en veileder. Dere snakker om hva et barn viser når det trenger trøst.',
        nn: 'De ser korte filmar saman med ein rettleiar. De snakkar om kva eit barn viser når det treng trøyst.',
      },
      child: {
        en: 'The adults at home learn more about what children need.',
        nb: 'De voksne hjemme lærer mer om hva barn trenger.',
        nn: 'Dei vaksne heime lærer meir om kva barn treng.',
      },
    },
    pmto: {
      parent: {
        en: 'You practise with a guide: to praise, to set limits calmly, to solve what is hard at home.',
        nb: 'Dere øver sammen med en veileder: å rose, å sette rolige grenser, å løse det som er vanskelig hjemme.',
        nn: 'De øver saman med ein rettleiar: å rose, å setje rolege grenser, å løyse det som er vanskeleg heime.',
      },
      child: {
        en: 'The adults at home practise how the days can be calmer and better.',
        nb: 'De voksne hjemme øver på hvordan dagene kan bli roligere og bedre.',
        nn: 'Dei vaksne heime øver på korleis dagane kan bli rolegare og betre.',
      },
    },
    mst: {
      parent: {
        en: 'A team works with the whole family, with school and with people around you for some months.',
        nb: 'Et team arbeider med hele familien, med skolen og med folk rundt dere i noen måneder.',
        nn: 'Eit team arbeider med heile familien, med skulen og med folk rundt dykk i nokre månader.',
      },
      child: {
        en: 'Some adults work together with you, your family and your school.',
        nb: 'Noen voksne arbeider sammen med deg, familien din og skolen din.',
        nn: 'Nokre vaksne arbeider saman med deg, familien din og skulen din.',
      },
    },
    'marte-meo': {
      parent: {
        en: 'Somebody films short moments with you and your child and shows you what goes well.',
        nb: 'Noen filmer korte stunder med dere og barnet og viser dere hva som går bra.',
        nn: 'Nokon filmar korte stunder med dykk og barnet og viser dykk kva som går bra.',
      },
      child: {
        en: 'Somebody films you and the adults at home for a little while. Then they look at what goes well. Say so if you do not want to be filmed.',
        nb: 'Noen filmer deg og de voksne hjemme en liten stund. Så ser de på hva som går bra. Si fra hvis du ikke vil bli filmet.',
        nn: 'Nokon filmar deg og dei vaksne heime ei lita stund. Så ser dei på kva som går bra. Sei frå om du ikkje vil bli filma.',
      },
    },
    'drug-testing': {
      parent: {
        en: 'You give tests that show whether you have used alcohol or drugs.',
        nb: 'Dere tar prøver som viser om dere har brukt alkohol eller andre rusmidler.',
        nn: 'De tek prøver som viser om de har brukt alkohol eller andre rusmiddel.',
      },
      child: {
        en: 'The adults at home have an agreement with us. It is their job to keep it, not yours.',
        nb: 'De voksne hjemme har en avtale med oss. Det er deres jobb å holde den, ikke din.',
        nn: 'Dei vaksne heime har ein avtale med oss. Det er deira jobb å halde han, ikkje din.',
      },
    },
    'unannounced-home-visits': {
      parent: {
        en: 'Somebody from the service comes home to you, sometimes without saying when.',
        nb: 'Noen fra tjenesten kommer hjem til dere, noen ganger uten å si når.',
        nn: 'Nokon frå tenesta kjem heim til dykk, nokre gonger utan å seie når.',
      },
      child: {
        en: 'Somebody comes home to see how you are. You can talk with them, alone if you like.',
        nb: 'Noen kommer hjem for å se hvordan du har det. Du kan snakke med dem, alene hvis du vil.',
        nn: 'Nokon kjem heim for å sjå korleis du har det. Du kan snakke med dei, åleine om du vil.',
      },
    },
    'duty-to-report-in': {
      parent: {
        en: 'You get in touch with the service at times that we agree on.',
        nb: 'Dere tar kontakt med tjenesten til tider vi blir enige om.',
        nn: 'De tek kontakt med tenesta til tider vi blir samde om.',
      },
      child: {
        en: 'The adults at home tell us how it goes.',
        nb: 'De voksne hjemme forteller oss hvordan det går.',
        nn: 'Dei vaksne heime fortel oss korleis det går.',
      },
    },
    'fixed-contact-points': {
      parent: {
        en: 'You talk with the same person from the service at fixed times.',
        nb: 'Dere snakker med den samme personen fra tjenesten til faste tider.',
        nn: 'De snakkar med den same personen frå tenesta til faste tider.',
      },
      child: {
        en: 'The adults at home talk with us at fixed times. You can talk with us too.',
        nb: 'De voksne hjemme snakker med oss til faste tider. Du kan også snakke med oss.',
        nn: 'Dei vaksne heime snakkar med oss til faste tider. Du kan òg snakke med oss.',
      },
    },
    'homework-help': {
      parent: {
        en: 'Your child gets help with school work.',
        nb: 'Barnet får hjelp med skolearbeidet.',
        nn: 'Barnet får hjelp med skulearbeidet.',
      },
      child: {
        en: 'You get help with school work.',
        nb: 'Du får hjelp med skolearbeidet.',
        nn: 'Du får hjelp med skulearbeidet.',
      },
    },
    'after-school-care': {
      parent: {
        en: 'Your child has a place to be with others after school.',
        nb: 'Barnet har et sted å være sammen med andre etter skolen.',
        nn: 'Barnet har ein stad å vere saman med andre etter skulen.',
      },
      child: {
        en: 'After school you can be with other children at SFO.',
        nb: 'Etter skolen kan du være sammen med andre barn på SFO.',
        nn: 'Etter skulen kan du vere saman med andre barn på SFO.',
      },
    },
    kindergarten: {
      parent: {
        en: 'Your child has a place in kindergarten.',
        nb: 'Barnet har plass i barnehage.',
        nn: 'Barnet har plass i barnehage.',
      },
      child: {
        en: 'You are in kindergarten. There are adults and other children to be with.',
        nb: 'Du er i barnehagen. Der er det voksne og andre barn å være sammen med.',
        nn: 'Du er i barnehagen. Der er det vaksne og andre barn å vere saman med.',
      },
    },
    'leisure-activities': {
      parent: {
        en: 'Your child can join an activity that it likes.',
        nb: 'Barnet kan være med på en aktivitet det liker.',
        nn: 'Barnet kan vere med på ein aktivitet det likar.',
      },
      child: {
        en: 'You can join an activity that you like.',
        nb: 'Du kan være med på en aktivitet du liker.',
        nn: 'Du kan vere med på ein aktivitet du likar.',
      },
    },
    'equipment-and-fees': {
      parent: {
        en: 'The fee or the things your child needs for an activity are paid for.',
        nb: 'Kontingenten eller det barnet trenger til en aktivitet, blir betalt.',
        nn: 'Kontingenten eller det barnet treng til ein aktivitet, blir betalt.',
      },
      child: {
        en: 'What you need for your activity is paid for.',
        nb: 'Det du trenger til aktiviteten din, blir betalt.',
        nn: 'Det du treng til aktiviteten din, blir betalt.',
      },
    },
    'family-therapist-talks': {
      parent: {
        en: 'You talk with a family therapist about how you get on with each other.',
        nb: 'Dere snakker med en familieterapeut om hvordan dere har det sammen.',
        nn: 'De snakkar med ein familieterapeut om korleis de har det saman.',
      },
      child: {
        en: 'The adults at home talk with somebody who helps families.',
        nb: 'De voksne hjemme snakker med noen som hjelper familier.',
        nn: 'Dei vaksne heime snakkar med nokon som hjelper familiar.',
      },
    },
    'responsibility-group': {
      parent: {
        en: 'Those who help you meet and agree who does what. You take part.',
        nb: 'De som hjelper dere, møtes og blir enige om hvem som gjør hva. Dere er med.',
        nn: 'Dei som hjelper dykk, møtest og blir samde om kven som gjer kva. De er med.',
      },
      child: {
        en: 'The adults who help you meet and agree who does what.',
        nb: 'De voksne som hjelper deg, møtes og blir enige om hvem som gjør hva.',
        nn: 'Dei vaksne som hjelper deg, møtest og blir samde om kven som gjer kva.',
      },
    },
    'family-group-conference': {
      parent: {
        en: 'Family and friends meet and make a plan of their own. You have a say in who comes.',
        nb: 'Familie og venner møtes og lager sin egen plan. Dere er med på å bestemme hvem som kommer.',
        nn: 'Familie og vener møtest og lagar sin eigen plan. De er med på å bestemme kven som kjem.',
      },
      child: {
        en: 'Your family and others who know you meet to find out how they can help. You can be there.',
        nb: 'Familien din og andre som kjenner deg, møtes for å finne ut hvordan de kan hjelpe. Du kan være med.',
        nn: 'Familien din og andre som kjenner deg, møtest for å finne ut korleis dei kan hjelpe. Du kan vere med.',
      },
    },
    'network-meeting': {
      parent: {
        en: 'People around you meet to find out who can help with what.',
        nb: 'Folk rundt dere møtes for å finne ut hvem som kan hjelpe med hva.',
        nn: 'Folk rundt dykk møtest for å finne ut kven som kan hjelpe med kva.',
      },
      child: {
        en: 'People who know you meet and talk about how they can help.',
        nb: 'Folk som kjenner deg, møtes og snakker om hvordan de kan hjelpe.',
        nn: 'Folk som kjenner deg, møtest og snakkar om korleis dei kan hjelpe.',
      },
    },
    'individual-plan': {
      parent: {
        en: 'Those who help you make one plan together, and one of them keeps it together.',
        nb: 'De som hjelper dere, lager én plan sammen, og én av dem holder i den.',
        nn: 'Dei som hjelper dykk, lagar éin plan saman, og éin av dei held i han.',
      },
      child: {
        en: 'The adults who help you make one plan together.',
        nb: 'De voksne som hjelper deg, lager én plan sammen.',
        nn: 'Dei vaksne som hjelper deg, lagar éin plan saman.',
      },
    },
    fft: {
      parent: {
        en: 'A therapist meets the whole family and works on how you talk and get along.',
        nb: 'En terapeut møter hele familien og arbeider med hvordan dere snakker og har det sammen.',
        nn: 'Ein terapeut møter heile familien og arbeider med korleis de snakkar og har det saman.',
      },
      child: {
        en: 'Somebody meets your whole family and helps you to talk with each other.',
        nb: 'Noen møter hele familien din og hjelper dere å snakke sammen.',
        nn: 'Nokon møter heile familien din og hjelper dykk å snakke saman.',
      },
    },
    'incredible-years': {
      parent: {
        en: 'You meet other parents and practise to play, to praise and to set limits.',
        nb: 'Dere møter andre foreldre og øver på å leke, rose og sette grenser.',
        nn: 'De møter andre foreldre og øver på å leike, rose og setje grenser.',
      },
      child: {
        en: 'The adults at home are in a group where they learn more about children.',
        nb: 'De voksne hjemme er med i en gruppe der de lærer mer om barn.',
        nn: 'Dei vaksne heime er med i ei gruppe der dei lærer meir om barn.',
      },
    },
    icdp: {
      parent: {
        en: 'You meet other parents and talk about what is good between you and your child.',
        nb: 'Dere møter andre foreldre og snakker om det som er godt mellom dere og barnet.',
        nn: 'De møter andre foreldre og snakkar om det som er godt mellom dykk og barnet.',
      },
      child: {
        en: 'The adults at home are in a group and talk about what children need.',
        nb: 'De voksne hjemme er med i en gruppe og snakker om hva barn trenger.',
        nn: 'Dei vaksne heime er med i ei gruppe og snakkar om kva barn treng.',
      },
    },
    art: {
      parent: {
        en: 'Your child practises in a group: to stay calm when it gets angry, and to see how others feel.',
        nb: 'Barnet øver i en gruppe: å være rolig når det blir sint, og å se hvordan andre har det.',
        nn: 'Barnet øver i ei gruppe: å vere roleg når det blir sint, og å sjå korleis andre har det.',
      },
      child: {
        en: 'You practise together with others: to stay calm when you get angry, and to see how others feel.',
        nb: 'Du øver sammen med andre: å være rolig når du blir sint, og å se hvordan andre har det.',
        nn: 'Du øver saman med andre: å vere roleg når du blir sint, og å sjå korleis andre har det.',
      },
    },
    'parent-child-centre': {
      parent: {
        en: 'You are at a centre for parents and children for a while and get guidance there.',
        nb: 'Dere er på et senter for foreldre og barn en periode og får veiledning der.',
        nn: 'De er på eit senter for foreldre og barn ein periode og får rettleiing der.',
      },
      child: {
        en: 'You and an adult from home are at a place that helps families.',
        nb: 'Du og en voksen hjemmefra er på et sted som hjelper familier.',
        nn: 'Du og ein vaksen heimanfrå er på ein stad som hjelper familiar.',
      },
    },
    'home-consultant': {
      parent: {
        en: 'Somebody comes home to you and helps with the days.',
        nb: 'Noen kommer hjem til dere og hjelper i hverdagen.',
        nn: 'Nokon kjem heim til dykk og hjelper i kvardagen.',
      },
      child: {
        en: 'Somebody comes home to your family and helps.',
        nb: 'Noen kommer hjem til familien din og hjelper.',
        nn: 'Nokon kjem heim til familien din og hjelper.',
      },
    },
    'structured-home-method': {
      parent: {
        en: 'Somebody comes home to you and works with you step by step.',
        nb: 'Noen kommer hjem til dere og arbeider sammen med dere steg for steg.',
        nn: 'Nokon kjem heim til dykk og arbeider saman med dykk steg for steg.',
      },
      child: {
        en: 'Somebody comes home to your family and helps step by step.',
        nb: 'Noen kommer hjem til familien din og hjelper steg for steg.',
        nn: 'Nokon kjem heim til familien din og hjelper steg for steg.',
      },
    },
    'child-groups': {
      parent: {
        en: 'Your child meets other children in a group and talks about what is hard and what is good.',
        nb: 'Barnet møter andre barn i en gruppe og snakker om det som er vanskelig, og det som er bra.',
        nn: 'Barnet møter andre barn i ei gruppe og snakkar om det som er vanskeleg, og det som er bra.',
      },
      child: {
        en: 'You meet other children in a group. You talk and do things together.',
        nb: 'Du møter andre barn i en gruppe. Dere snakker og finner på ting sammen.',
        nn: 'Du møter andre barn i ei gruppe. De snakkar og finn på ting saman.',
      },
    },
    'education-and-work': {
      parent: {
        en: 'Your child gets help with school, training or work.',
        nb: 'Barnet får hjelp med skole, opplæring eller jobb.',
        nn: 'Barnet får hjelp med skule, opplæring eller jobb.',
      },
      child: {
        en: 'You get help with school, training or a job.',
        nb: 'Du får hjelp med skole, opplæring eller jobb.',
        nn: 'Du får hjelp med skule, opplæring eller jobb.',
      },
    },
    'supervised-contact': {
      parent: {
        en: 'An adult is there when you and your child meet.',
        nb: 'En voksen er til stede når dere og barnet møtes.',
        nn: 'Ein vaksen er til stades når de og barnet møtest.',
      },
      child: {
        en: 'An adult is there when you meet each other. You can say so if you want a break.',
        nb: 'En voksen er med når dere møtes. Du kan si fra hvis du vil ha en pause.',
        nn: 'Ein vaksen er med når de møtest. Du kan seie frå om du vil ha ein pause.',
      },
    },
  },
);
