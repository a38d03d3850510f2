/** How a provider can be reached, for a statement of another capability: a `SELECT` of `Aanbiedercontact`. */
export const aanbiedercontact = (organisatie: string, aanbieder: string): string => `
  SELECT a.id, a.naam, a.soort, a.email, a.telefoon, a.plaats FROM aanbieder.aanbieders a
   WHERE a.organisatie_id = ${organisatie} AND a.id = ${aanbieder}`;
