// The world around the child of examples/cases/contradicting-informants.json: a grandmother who ties places together, and much that nobody has looked into.
import { chronosystem, ecology, exosystem, mesosystem, microsystem } from 'resiliens/ecology';

const mother = { informant: 'caregiver', at: '2024-02-26' };
const grandmother = { informant: 'other', at: '2024-02-28' };
const worker = { informant: 'professional', at: '2024-03-06' };
const looked = { interval: { from: '2024-03-06' }, source: worker };

export const before = '2023-11-01';
export const after = '2024-03-11';
export const language = 'en';

export const around = ecology('contradicting-informants', { label: 'Child', born: '2022-01' })
  .person('mother', { label: 'Mother', sphere: 'informal', relationToFocal: 'mother' })
  .person('father', { label: 'Father', sphere: 'informal', relationToFocal: 'father' })
  .person('grandmother', { label: 'Grandmother', sphere: 'informal', relationToFocal: 'grandmother' })
  .person('grandfather', { label: 'Grandfather', sphere: 'informal', relationToFocal: 'grandfather' })
  .person('teacher', {
    label: 'Kindergarten teacher',
    sphere: 'formal',
    relationToFocal: 'kindergarten-teacher',
  })
  .person('nurse', { label: 'Public health nurse', sphere: 'formal', relationToFocal: 'public-health-nurse' })
  .person('adviser', { label: 'Adviser', sphere: 'formal', relationToFocal: 'adviser' })
  .include(
    microsystem('home', 'home', { label: 'Home' })
      .child('child', { source: mother })
      .with('mother', 'caregiver', { source: mother })
      .with('father', 'caregiver', { source: mother })
      .dyad('mother', {
        forms: ['joint', 'primary'],
        tie: 'ordinary',
        affect: 'mixed',
        sector: 'family',
        closeness: 1,
        source: worker,
      })
      .dyad('father', { forms: ['joint'], tie: 'unknown', source: mother })
      .assessed('participants'),
    microsystem('kindergarten', 'kindergarten', { label: 'Kindergarten', interval: { from: '2023-08' } })
      .child('child', { interval: { from: '2023-08' }, source: worker })
      .with('teacher', 'teacher', { interval: { from: '2023-08' }, source: worker })
      .with('grandmother', 'fetches-the-child', {
        interval: { from: '2023-12' },
        frequency: { times: 2, per: 'week' },
        source: worker,
      })
      .dyad('teacher', {
        forms: ['joint'],
        tie: 'ordinary',
        affect: 'positive',
        support: { given: [], received: ['emotional'] },
        sector: 'professionals',
        closeness: 2,
        source: worker,
      })
      .assessed('participants'),
    microsystem('grandparents', 'kin-home', { label: 'At the grandparents' })
      .child('grandchild', { frequency: { times: 2, per: 'week' }, source: grandmother })
      .with('grandmother', 'grandparent', { source: grandmother })
      .with('grandfather', 'grandparent', { source: grandmother })
      .dyad('grandmother', {
        forms: ['joint', 'primary'],
        tie: 'strong',
        affect: 'positive',
        support: { given: [], received: ['concrete', 'emotional'] },
        sector: 'kin',
        closeness: 1,
        source: worker,
      })
      .dyad('grandfather', {
        forms: ['joint'],
        tie: 'ordinary',
        sector: 'kin',
        closeness: 2,
        source: grandmother,
      }),
    microsystem('clinic', 'health', { label: 'Child health clinic' })
      .child('patient', { source: worker })
      .with('nurse', 'nurse', { source: worker })
      .dyad('nurse', {
        forms: ['joint'],
        tie: 'tenuous',
        sector: 'professionals',
        closeness: 4,
        source: worker,
      }),
    mesosystem('home', 'kindergarten')
      .communication(['mother', 'teacher'], {
        direction: 'b-to-a',
        channel: 'note',
        interval: { from: '2023-08' },
        lastContact: '2024-03-01',
        source: worker,
      })
      .assessed(looked),
    mesosystem('home', 'grandparents')
      .communication(['mother', 'grandmother'], {
        direction: 'both',
        channel: 'phone',
        support: { trust: 'no' },
        source: grandmother,
      })
      .assessed(looked),
    mesosystem('kindergarten', 'grandparents')
      .supplementary('grandmother', {
        interval: { from: '2023-12' },
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
    mesosystem('home', 'clinic').assessed(looked),
    exosystem('adult-clinic', 'health', { label: 'Mental health clinic for adults' })
      .with('mother', 'patient', { interval: { from: '2023' }, source: mother })
      .influences('home', {
        id: 'treatment',
        carriedBy: 'mother',
        what: 'treatment',
        effect: 'unknown',
        interval: { from: '2023' },
        source: mother,
      }),
    exosystem('welfare-office', 'service', { label: 'Welfare office', controlsResources: 'yes' })
      .with('father', 'client', { interval: { from: '2023-12' }, source: mother })
      .with('adviser', 'adviser', { source: mother })
      .influences('home', {
        id: 'no-income',
        carriedBy: 'father',
        what: 'waiting for money',
        effect: 'strain',
        interval: { from: '2023-12' },
        source: mother,
      }),
    chronosystem()
      .entry('2023-08', 'kindergarten', { normative: 'yes', accompaniedBy: ['mother'], source: mother })
      .event('2023-12', 'role-change', ['father'], { source: mother }),
  )
  .build();
