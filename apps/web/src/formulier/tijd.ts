const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' });

/** `14:03`, of a moment in epoch milliseconds. */
export const tijdTekst = (op: number): string => klok.format(op);

/** `13 april om 14:03`. */
export const dagEnTijdTekst = (op: number): string => `${dag.format(op)} om ${tijdTekst(op)}`;
