/** Texts that a calendar program shows. */
export const agendafeedTeksten = {
  naam: 'Termijnen en afspraken',
  // What it belongs to begins with a word or a number, as in "melding 2026-00001": it stands by itself.
  titel: (termijn: string, kenmerk: string) => `${termijn}: ${kenmerk}`,
  // Of every visit the same: an unannounced one is not to be known by its title.
  afspraak: (zaaknummer: string) => `Afspraak: zaak ${zaaknummer}`,
  omschrijving: (adres: string) => `Open in de werkbank: ${adres}`,
} as const;
