const dagvorm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of an instant in Dutch legal time, as `JJJJ-MM-DD`: late in the evening it differs from the day in UTC. */
export function dagVan(instant: string): string {
  return dagvorm.format(Date.parse(instant));
}
