/** Why the text of a document is not found by the search, at the document itself. */
export const doorzoekbaarTeksten = {
  wacht: 'Tekst wordt nog doorzoekbaar gemaakt',
  storing: 'Tekst nog niet doorzoekbaar: lezen mislukte en wordt opnieuw geprobeerd',
  deels: 'Tekst deels doorzoekbaar: het document is erg lang',
  niet: (reden: string) => `Tekst niet doorzoekbaar: ${reden}`,
  reden: {
    versleuteld: 'er zit een wachtwoord op',
    geen_tekst: 'er staat geen tekst in, alleen beeld',
    beschadigd: 'het bestand is beschadigd',
    te_groot: 'het bestand is te groot',
    te_zwaar: 'het lezen kostte te veel tijd',
  },
} as const;
