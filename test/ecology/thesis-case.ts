import {
  chronosystem,
  type Ecology,
  ecology,
  exosystem,
  macrosystem,
  mesosystem,
  microsystem,
} from 'resiliens/ecology';

const told = { source: { informant: 'professional', at: '2021-03' } } as const;

/** The elements that the thesis speaks of, put together as one invented case. */
export const thesisCase: Ecology = ecology('thesis-case', {
  label: 'Barnet',
  born: '2013',
  characteristics: { force: ['shy'] },
  assessed: { network: {} },
})
  .person('mother', {
    label: 'Mor',
    sphere: 'informal',
    relationToFocal: 'mother',
    assessed: { network: {} },
  })
  .person('teacher', { label: 'Kontaktlærar', sphere: 'formal', relationToFocal: 'teacher' })
  .person('visiting-carer', {
    label: 'Besøksheimsforelder',
    sphere: 'formal',
    relationToFocal: 'visiting-carer',
  })
  .person('trainer', { label: 'Trenar', sphere: 'informal', relationToFocal: 'coach' })
  .person('caseworker', { label: 'Kontaktperson', sphere: 'formal', relationToFocal: 'caseworker' })
  .include(
    microsystem('home', 'home', { label: 'Heimen' })
      .child('child', told)
      .with('mother', 'caregiver', told)
      .dyad('mother', { forms: ['primary', 'joint'], tie: 'strong', affect: 'mixed', ...told })
      .activity('Gå på butikken og handle', {
        id: 'shopping',
        participantIds: ['child', 'mother'],
        persists: 'yes',
        meaningful: 'yes',
        regular: 'yes',
        extended: 'no',
        ...told,
      })
      .assessed('participants'),
    microsystem('school', 'school', { label: 'Skulen' })
      .child('pupil', told)
      .with('teacher', 'teacher', told)
      .feature('adapted-teaching', 'no')
      .feature('adult-attention', 'no')
      .assessed('participants'),
    microsystem('visiting-home', 'visiting-home', { label: 'Besøksheimen' })
      .child('guest-child', {
        frequency: { times: 2, per: 'month', unit: 'days' },
        interval: { from: '2020-01-10' },
        ...told,
      })
      .with('visiting-carer', 'visiting-carer', told)
      .dyad('visiting-carer', {
        forms: ['joint'],
        tie: 'ordinary',
        affect: 'positive',
        knownSince: '2020-01',
        ...told,
      })
      .assessed('participants'),
    microsystem('football', 'leisure', { label: 'Idrettslaget' })
      .child('member', told)
      .with('trainer', 'coach', told)
      .activity('Trening', {
        id: 'training',
        participantIds: ['child', 'trainer'],
        interest: 'yes',
        mastery: 'yes',
        ...told,
      })
      .assessed('participants'),
    mesosystem('home', 'school')
      .communication(['mother', 'teacher'], {
        id: 'messages',
        direction: 'b-to-a',
        channel: 'notice',
        ...told,
      })
      .assessed(),
    mesosystem('home', 'visiting-home')
      .indirect('caseworker', { id: 'go-between', support: { sharedGoals: 'no' }, ...told })
      .knowledge({ id: 'what-they-know', direction: 'b-to-a', adequacy: 'no', ...told })
      .assessed(),
    mesosystem('home', 'football').assessed(),
    mesosystem('school', 'visiting-home').assessed(),
    mesosystem('school', 'football').assessed(),
    mesosystem('visiting-home', 'football').assessed(),
    exosystem('work', 'workplace', { label: 'Arbeidsplassen til mor', interval: { to: '2020-10-01' } })
      .with('mother', 'employee', told)
      .influences('home', {
        id: 'downsizing',
        carriedBy: 'mother',
        what: 'Nedbemanning',
        effect: 'strain',
        interval: { to: '2020-10-01' },
        ...told,
      }),
    exosystem('welfare-office', 'service', { label: 'NAV' })
      .with('mother', 'client', told)
      .influences('home', {
        id: 'money-worries',
        carriedBy: 'mother',
        what: 'Ventar på vedtak',
        effect: 'strain',
        ...told,
      }),
    exosystem('child-welfare', 'service', { label: 'Barneverntenesta', controlsResources: 'yes' })
      .with('caseworker', 'caseworker', told)
      .communication('visiting-home', ['caseworker', 'visiting-carer'], {
        id: 'follow-up',
        direction: 'both',
        channel: 'phone',
        lastContact: '2020-08',
        ...told,
      }),
    macrosystem('new-act', 'law', {
      label: 'Ny barnevernslov',
      interval: { from: '2021-01-01' },
      ...told,
    }).affects('fees', 'strains'),
    macrosystem('opening-hours', 'service-organisation', { label: 'Opningstider', ...told }).affects(
      'messages',
      'strains',
    ),
    chronosystem()
      .entry('2020-01-10', 'visiting-home', {
        id: 'first-visit',
        accompaniedBy: [],
        preparation: { child: 'no', sender: 'no', receiver: 'no', trialVisit: 'no' },
        ...told,
      })
      .event('2020-10-01', 'role-change', ['mother'], { id: 'lost-work', ...told }),
  )
  .measure('respite', 'visiting-home', {
    settingId: 'visiting-home',
    interval: { from: '2020-01-10' },
    agreedContactEvery: { times: 1, per: 'month' },
    reviewEvery: { times: 2, per: 'year' },
    voluntary: 'no',
  })
  .measure('fees', 'financial-support', {
    settingId: 'football',
    refs: ['training'],
    interval: { from: '2020-02-01' },
    voluntary: 'yes',
    reportedPressure: 'no',
  })
  .build();
