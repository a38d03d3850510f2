export const kiezerTeksten = {
  uitleg: 'Typ een deel van de naam, of het hele KVK-nummer.',
  zoekt: 'Bezig met zoeken',
  gevonden: (aantal: number) =>
    aantal === 1 ? '1 aanbieder gevonden' : `${aantal} aanbieders gevonden. Kies met de pijltjes.`,
  niets: 'Geen aanbieder gevonden. Kijk de naam na, of laat dit leeg.',
  fout: 'Zoeken is niet gelukt. Typ opnieuw om het nog eens te proberen.',
  nietGekozen: 'Kies een aanbieder uit de lijst. Deze tekst alleen wordt niet bewaard.',
  gekozen: (naam: string) => `Gekozen: ${naam}`,
  wis: 'Keuze wissen',
  clienten: (aantal: number) => (aantal === 1 ? '1 cliënt' : `${aantal} cliënten`),
} as const;
