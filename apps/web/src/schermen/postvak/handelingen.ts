/** What can be done with a mail, in the order of the buttons; the API says which of them now. */
export const HANDELINGEN = ['registreer', 'koppel', 'weiger', 'heropen'] as const;
export type Posthandeling = (typeof HANDELINGEN)[number];
