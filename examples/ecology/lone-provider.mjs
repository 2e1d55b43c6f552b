// The world around the child of examples/cases/lone-provider.json: one carer, few ties, an office that decides, and a wish to play football.
import { chronosystem, ecology, exosystem, macrosystem, mesosystem, microsystem } from 'resiliens/ecology';

const mother = { informant: 'caregiver', at: '2024-08-26' };
const child = { informant: 'child', at: '2024-09-10' };
const worker = { informant: 'professional', at: '2024-09-12' };
const looked = { interval: { from: '2024-09-12' }, source: worker };

export const before = '2023-06-01';
export const after = '2024-09-16';
export const language = 'nb';

export const around = ecology('lone-provider', {
  label: 'Barnet',
  born: '2016-05',
  assessed: { network: { source: worker } },
})
  .person('mother', {
    label: 'Mor',
    sphere: 'informal',
    relationToFocal: 'mother',
    assessed: { network: { source: worker } },
  })
  .person('father', { label: 'Far', sphere: 'informal', relationToFocal: 'father' })
  .person('teacher', { label: 'Kontaktlærer', sphere: 'formal', relationToFocal: 'teacher' })
  .person('assistant', { label: 'Baseleder', sphere: 'formal', relationToFocal: 'after-school-leader' })
  .person('classmate', { label: 'Klassekamerat', sphere: 'informal', relationToFocal: 'classmate' })
  .person('colleague', {
    label: 'Tidligere kollega',
    sphere: 'informal',
    relationToFocal: 'friend-of-mother',
  })
  .person('adviser', { label: 'Veileder i NAV', sphere: 'formal', relationToFocal: 'adviser' })
  .person('nurse', { label: 'Helsesykepleier', sphere: 'formal', relationToFocal: 'public-health-nurse' })
  .include(
    microsystem('home', 'home', { label: 'Hjemmet' })
      .child('child', { source: mother })
      .with('mother', 'caregiver', { source: mother })
      .dyad('mother', {
        forms: ['joint', 'primary'],
        tie: 'strong',
        affect: 'positive',
        support: { given: [], received: ['concrete', 'emotional'] },
        sector: 'family',
        closeness: 1,
        source: child,
      })
      .dyad('father', { forms: ['primary'], tie: 'broken', sector: 'family', closeness: 4, source: mother })
      .assessed('participants'),
    microsystem('school', 'school', { label: 'Skolen', interval: { from: '2023-01' } })
      .child('pupil', { interval: { from: '2023-01' }, source: worker })
      .with('teacher', 'teacher', { interval: { from: '2023-08-17' }, source: worker })
      .with('classmate', 'pupil', { interval: { from: '2023-01' }, source: child })
      .dyad('teacher', {
        forms: ['joint', 'primary'],
        tie: 'strong',
        affect: 'positive',
        support: { given: [], received: ['emotional', 'appraisal'] },
        sector: 'school-or-work',
        closeness: 2,
        source: child,
      })
      .dyad('classmate', { forms: ['joint'], tie: 'tenuous', sector: 'friends', closeness: 3, source: child })
      .assessed('participants'),
    microsystem('after-school', 'after-school', {
      label: 'Skolefritidsordningen',
      interval: { from: '2023-01', to: '2024-06-21' },
    })
      .child('pupil', { interval: { from: '2023-01', to: '2024-06-21' }, source: mother })
      .with('assistant', 'leader', { interval: { from: '2023-01', to: '2024-06-21' }, source: mother })
      .with('classmate', 'pupil', { interval: { from: '2023-01', to: '2024-06-21' }, source: mother }),
    microsystem('clinic', 'health', { label: 'Skolehelsetjenesten' })
      .child('patient', { source: worker })
      .with('nurse', 'nurse', { source: worker }),
    mesosystem('home', 'school')
      .communication(['mother', 'teacher'], {
        direction: 'both',
        channel: 'face-to-face',
        interval: { from: '2023-08-17' },
        lastContact: '2024-09-09',
        support: {
          roleDemandsFit: 'yes',
          trust: 'yes',
          positiveOrientation: 'yes',
          sharedGoals: 'yes',
          responsivePower: 'yes',
        },
        source: worker,
      })
      .assessed(looked),
    mesosystem('school', 'clinic')
      .communication(['teacher', 'nurse'], {
        direction: 'a-to-b',
        channel: 'note',
        lastContact: '2024-05',
        interval: { from: '2023-08-17' },
        source: worker,
      })
      .assessed(looked),
    exosystem('welfare-office', 'service', { label: 'NAV', controlsResources: 'yes' })
      .with('mother', 'client', { interval: { from: '2022' }, source: mother })
      .with('adviser', 'adviser', { source: mother })
      .influences('home', {
        id: 'waiting',
        carriedBy: 'mother',
        what: 'venter på vedtak',
        effect: 'strain',
        interval: { from: '2022' },
        source: mother,
      }),
    exosystem('odd-jobs', 'workplace', { label: 'Tilkallingsjobb' })
      .with('mother', 'employee', { interval: { from: '2022' }, source: mother })
      .influences('home', {
        id: 'irregular-hours',
        carriedBy: 'mother',
        what: 'lønn i noen måneder, uvisse vakter',
        effect: 'mixed',
        interval: { from: '2022' },
        source: mother,
      }),
    exosystem('landlord', 'other', { label: 'Utleieren' })
      .with('mother', 'tenant', { interval: { from: '2023-01' }, source: mother })
      .influences('home', {
        id: 'damp-flat',
        carriedBy: 'mother',
        what: 'fuktig leilighet',
        effect: 'strain',
        interval: { from: '2023-01' },
        source: worker,
      }),
    macrosystem('rents', 'economy', { label: 'Dyre leieboliger', source: worker }).affects('home', 'strains'),
    macrosystem('fees', 'norms', { label: 'Idrett koster penger', source: worker }).affects(
      'school',
      'strains',
    ),
    chronosystem()
      .event('2019-10', 'role-change', ['mother'], { source: mother })
      .entry('2023-01', 'school', { accompaniedBy: [], source: mother })
      .exit('2024-06-21', 'after-school', { source: mother }),
  )
  .build();
