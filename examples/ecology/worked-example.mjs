// The worked example of docs/guide/ecology.md: between the two days the club's fees are paid, the mother joins the club and meets the
// carer of the visiting home.
import { chronosystem, ecology, mesosystem, microsystem } from 'resiliens/ecology';

const seen = { informant: 'professional', at: '2026-05-20' };
const told = { informant: 'caregiver', at: '2026-05-20' };
const looked = { interval: { from: '2026-02-20' }, source: seen };

export const before = '2026-03-01';
export const after = '2026-06-01';
export const language = 'en';

export const child = ecology('worked-example', { label: 'Child', born: '2017' })
  .person('mother', { label: 'Mother', sphere: 'informal', relationToFocal: 'mother' })
  .person('teacher', { label: 'Teacher', sphere: 'formal', relationToFocal: 'teacher' })
  .person('visiting-carer', {
    label: 'Visiting-home carer',
    sphere: 'formal',
    relationToFocal: 'visiting-carer',
  })
  .person('coach', { label: 'Coach', sphere: 'informal', relationToFocal: 'coach' })
  .person('caseworker', { label: 'Caseworker', sphere: 'formal', relationToFocal: 'caseworker' })
  .include(
    microsystem('home', 'home', { label: 'Home' })
      .child('child', { source: seen })
      .with('mother', 'caregiver', { source: seen })
      .assessed('participants'),
    microsystem('school', 'school', { label: 'School' })
      .child('pupil', { source: seen })
      .with('teacher', 'teacher', { source: seen })
      .assessed('participants'),
    microsystem('visiting-home', 'visiting-home', {
      label: 'Visiting home',
      interval: { from: '2026-01-16' },
    })
      .child('guest-child', {
        interval: { from: '2026-01-16' },
        frequency: { times: 2, per: 'month', unit: 'days' },
        source: seen,
      })
      .with('visiting-carer', 'visiting-carer', { interval: { from: '2026-01-16' }, source: seen })
      .assessed('participants'),
    microsystem('club', 'leisure', { label: 'Sports club' })
      .child('member', { source: told })
      .with('coach', 'coach', { source: told })
      .with('mother', 'parent-volunteer', {
        interval: { from: '2026-04-18' },
        frequency: { times: 1, per: 'month', unit: 'occasions' },
        source: told,
      })
      .assessed('participants'),
    mesosystem('home', 'school')
      .communication(['mother', 'teacher'], {
        direction: 'both',
        channel: 'face-to-face',
        lastContact: '2026-05-12',
        source: seen,
      })
      .assessed(looked),
    mesosystem('home', 'visiting-home')
      .indirect('caseworker', {
        direction: 'both',
        interval: { from: '2026-01-16' },
        lastContact: '2026-05-19',
        source: seen,
      })
      .communication(['mother', 'visiting-carer'], {
        direction: 'both',
        channel: 'face-to-face',
        interval: { from: '2026-04-24' },
        lastContact: '2026-05-15',
        source: told,
      })
      .assessed(looked),
    mesosystem('home', 'club').assessed(looked),
    mesosystem('school', 'visiting-home').assessed(looked),
    mesosystem('school', 'club').assessed(looked),
    mesosystem('visiting-home', 'club').assessed(looked),
    chronosystem()
      .event('2026-01-16', 'measure-start', ['m-visiting'], { source: seen })
      .event('2026-04-01', 'measure-start', ['m-fees'], { source: seen }),
  )
  .measure('m-visiting', 'visiting-home', {
    settingId: 'visiting-home',
    interval: { from: '2026-01-16' },
    agreedContactEvery: { times: 1, per: 'month' },
    reviewEvery: { times: 2, per: 'year' },
    voluntary: 'yes',
  })
  .measure('m-fees', 'financial-support', {
    settingId: 'club',
    interval: { from: '2026-04-01' },
    reviewEvery: { times: 2, per: 'year' },
    voluntary: 'yes',
  })
  .build();
