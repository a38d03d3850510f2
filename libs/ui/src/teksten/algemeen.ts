/** Texts that every screen shares. */
export const algemeneTeksten = {
  externeKoppeling: '(andere website)',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  laden: (wat?: string) => (wat ? `Bezig met ophalen: ${wat}` : 'Bezig met ophalen'),
  meldingsoort: {
    info: 'Ter informatie',
    gelukt: 'Gelukt',
    waarschuwing: 'Let op',
    ernstig: 'Belangrijk',
    fout: 'Fout',
  },
  naarInhoud: 'Naar de inhoud',
  kruimelpad: 'Kruimelpad',
  paginering: 'Bladeren',
  filterchips: { label: 'Gekozen filters', geen: 'Geen filters gekozen', wis: 'weghalen' },
  vorige: 'Vorige',
  volgende: 'Volgende',
  tabbladen: 'Onderdelen van deze pagina',
  herleiding: 'Hoe is dit bepaald?',
  bron: 'Bron',
  aanname: 'AANNAME – nog vast te stellen',
} as const;
