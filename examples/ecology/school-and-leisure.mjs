// The world around the child of examples/cases/school-and-leisure.json: two homes, a class that hurts, a club that was left.
import { chronosystem, ecology, exosystem, macrosystem, mesosystem, microsystem } from 'resiliens/ecology';

const child = { informant: 'child', at: '2024-10-21' };
const mother = { informant: 'caregiver', at: '2024-10-18' };
const worker = { informant: 'professional', at: '2024-10-24' };
const looked = { interval: { from: '2024-10-24' }, source: worker };

export const before = '2024-05-01';
export const after = '2024-11-04';
export const language = 'nn';

export const around = ecology('school-and-leisure', {
  label: 'Ungdommen',
  born: '2010-08',
  assessed: { network: { source: worker } },
})
  .person('mother', { label: 'Mor', sphere: 'informal', relationToFocal: 'mother' })
  .person('step-father', { label: 'Stefar', sphere: 'informal', relationToFocal: 'step-father' })
  .person('sister', { label: 'Veslesyster', sphere: 'informal', relationToFocal: 'sister' })
  .person('father', { label: 'Far', sphere: 'informal', relationToFocal: 'father' })
  .person('teacher', { label: 'Kontaktlærar', sphere: 'formal', relationToFocal: 'teacher' })
  .person('classmates', { label: 'Klassekameratar', sphere: 'informal', relationToFocal: 'classmates' })
  .person('older-boys', { label: 'Eldre gutar', sphere: 'informal', relationToFocal: 'acquaintances' })
  .person('therapist', { label: 'Behandlar', sphere: 'formal', relationToFocal: 'therapist' })
  .person('club-leader', { label: 'Klubbleiar', sphere: 'formal', relationToFocal: 'youth-worker' })
  .person('officer', { label: 'Politikontakt', sphere: 'formal', relationToFocal: 'police-officer' })
  .include(
    microsystem('home', 'home', { label: 'Heime hos mor' })
      .child('child', { source: child })
      .with('mother', 'caregiver', { source: child })
      .with('step-father', 'step-parent', { source: child })
      .with('sister', 'sibling', { source: child })
      .dyad('mother', {
        forms: ['joint', 'primary'],
        tie: 'strong',
        affect: 'positive',
        support: { given: [], received: ['emotional', 'concrete'] },
        sector: 'family',
        closeness: 1,
        source: child,
      })
      .dyad('sister', {
        forms: ['joint', 'primary'],
        tie: 'strong',
        affect: 'positive',
        support: { given: ['concrete'], received: ['emotional'] },
        sector: 'family',
        closeness: 1,
        source: child,
      })
      .dyad('step-father', {
        forms: ['joint'],
        tie: 'ordinary',
        sector: 'family',
        closeness: 2,
        source: child,
      })
      .activity('Teiknar seriar', {
        interest: 'yes',
        mastery: 'yes',
        regular: 'yes',
        source: child,
      })
      .assessed('participants'),
    microsystem('second-home', 'second-home', { label: 'Hos far' })
      .child('child', { frequency: { times: 4, per: 'month', unit: 'days' }, source: child })
      .with('father', 'caregiver', { source: child })
      .dyad('father', {
        forms: ['joint', 'primary'],
        tie: 'ordinary',
        sector: 'family',
        closeness: 2,
        source: child,
      }),
    microsystem('school', 'school', { label: 'Ungdomsskulen' })
      .child('pupil', { interval: { from: '2023-08-17' }, source: child })
      .with('teacher', 'teacher', { interval: { from: '2024-08-15' }, source: worker })
      .with('classmates', 'pupils', { interval: { from: '2023-08-17' }, source: child })
      .dyad('classmates', {
        forms: ['observational'],
        tie: 'stressful',
        affect: 'negative',
        sector: 'school-or-work',
        closeness: 4,
        source: child,
      })
      .dyad('teacher', {
        forms: ['joint'],
        tie: 'tenuous',
        sector: 'school-or-work',
        closeness: 3,
        source: child,
      })
      .feature('support', 'no')
      .assessed('participants'),
    microsystem('chat', 'online', { label: 'Klassechatten' })
      .child('member', { interval: { from: '2023-09' }, source: child })
      .with('classmates', 'members', { interval: { from: '2023-09' }, source: child }),
    microsystem('youth-club', 'leisure', { label: 'Fritidsklubben' })
      .child('member', { interval: { from: '2022-01', to: '2024-08' }, source: child })
      .with('club-leader', 'leader', { source: child })
      .dyad('club-leader', {
        forms: ['joint'],
        tie: 'ordinary',
        affect: 'positive',
        sector: 'leisure',
        closeness: 3,
        source: child,
      }),
    microsystem('centre', 'neighbourhood', { label: 'Sentrum på kveldstid' })
      .child('peer', { interval: { from: '2024-09' }, source: worker })
      .with('older-boys', 'peers', { interval: { from: '2024-09' }, source: worker })
      .dyad('older-boys', { forms: ['joint'], tie: 'unknown', source: worker }),
    microsystem('clinic', 'health', { label: 'BUP' })
      .child('patient', { interval: { from: '2024-02' }, source: worker })
      .with('therapist', 'therapist', { interval: { from: '2024-02' }, source: worker })
      .dyad('therapist', {
        forms: ['joint'],
        tie: 'ordinary',
        sector: 'professionals',
        closeness: 3,
        source: child,
      }),
    mesosystem('home', 'second-home')
      .communication(['mother', 'father'], {
        direction: 'both',
        channel: 'digital',
        lastContact: '2024-10',
        source: mother,
      })
      .assessed(looked),
    mesosystem('home', 'school')
      .communication(['mother', 'teacher'], {
        direction: 'both',
        channel: 'phone',
        interval: { from: '2024-08-15' },
        lastContact: '2024-10-11',
        support: { trust: 'no', sharedGoals: 'no' },
        source: mother,
      })
      .assessed(looked),
    mesosystem('home', 'clinic')
      .communication(['mother', 'therapist'], {
        direction: 'both',
        channel: 'face-to-face',
        interval: { from: '2024-02' },
        lastContact: '2024-10-02',
        support: {
          roleDemandsFit: 'yes',
          trust: 'yes',
          positiveOrientation: 'yes',
          sharedGoals: 'yes',
          responsivePower: 'yes',
        },
        source: mother,
      })
      .assessed(looked),
    mesosystem('school', 'clinic')
      .communication(['therapist', 'teacher'], {
        direction: 'b-to-a',
        channel: 'letter',
        interval: { from: '2024-08-15' },
        lastContact: '2024-09',
        source: worker,
      })
      .assessed(looked),
    mesosystem('second-home', 'school').assessed(looked),
    mesosystem('home', 'centre').assessed(looked),
    mesosystem('school', 'centre').assessed(looked),
    exosystem('police', 'service', { label: 'Førebyggjande politi' })
      .with('officer', 'officer', { source: worker })
      .communication('home', ['officer', 'mother'], {
        direction: 'a-to-b',
        channel: 'phone',
        lastContact: '2024-10-05',
        source: worker,
      }),
    exosystem('shift-work', 'workplace', { label: 'Arbeidsplassen til stefar' })
      .with('step-father', 'employee', { source: mother })
      .influences('home', {
        id: 'steady-pay',
        carriedBy: 'step-father',
        what: 'trygg inntekt',
        effect: 'resource',
        source: mother,
      }),
    macrosystem('phone-rule', 'policy', {
      label: 'Mobilfri skule',
      interval: { from: '2024-08-15' },
      source: worker,
    }).affects('school', 'eases'),
    chronosystem()
      .entry('2023-08-17', 'school', { normative: 'yes', source: mother })
      .event('2024-02', 'person-change', ['teacher'], { source: mother })
      .exit('2024-08', 'youth-club', { source: child })
      .event('2024-08-15', 'person-change', ['teacher'], { source: mother }),
  )
  .build();
