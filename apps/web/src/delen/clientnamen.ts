const DELEN = ['code', 'financiering', 'wat'] as const;

/**
 * Which question a refusal is about where one cliënt is added to a list that goes along whole: it stands last, and what is
 * refused of the list itself is about its code.
 */
export const clientnamen = (bestaand: readonly unknown[] = []): Record<string, string> => ({
  clienten: 'code',
  ...Object.fromEntries(DELEN.map((deel) => [`clienten.${bestaand.length}.${deel}`, deel])),
});
