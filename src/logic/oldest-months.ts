/** The highest age that is taken, in completed months: older than anyone has been. */
export const OLDEST_MONTHS = 1500;
