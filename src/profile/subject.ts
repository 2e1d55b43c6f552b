import type { Profile } from '../model/profile/profile.js';

/** Whom and which day a profile is about. */
export type Subject = Pick<Profile, 'assessment' | 'date' | 'ageMonths' | 'birthMonth'>;
