/**
 * How letters end. Frozen like the letters themselves: those that were sent point to a version that holds it. A new
 * ending is a new file.
 */
export const GROET = `Met vriendelijke groet,

{{afzender}}
{{organisatie}}`;

export const SLOT = `Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`;
