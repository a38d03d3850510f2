/**
 * What the ladder asks with a measure in a test that is about something else: the provider of the tests has had many, so that
 * almost any step is another than the next.
 */
export const LADDER = { ernst: 'ernstig', afwijking: 'Dit onderwerp staat los van de eerdere maatregelen.' };
