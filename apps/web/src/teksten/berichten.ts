/** Texts of letters and mails. */
export const berichtTeksten = {
  aan: (wie: string, adres: string | null) =>
    adres ? `Aan ${wie.toLowerCase()} (${adres})` : `Aan ${wie.toLowerCase()}`,
  verzonden: (moment: string) => `verstuurd op ${moment}`,
  gemaakt: (moment: string) => `klaargezet op ${moment}`,
  pogingen: (aantal: number) => (aantal === 1 ? '1 keer geprobeerd' : `${aantal} keer geprobeerd`),
  lees: 'Lees de tekst',
  opnieuw: 'Verstuur opnieuw',
  opnieuwGelukt: 'Het bericht wordt opnieuw verstuurd.',
} as const;

export const mislukteBerichten = {
  titel: 'Berichten',
  inleiding: 'Brieven en mails die zijn klaargezet. Wat niet aankwam, kunt u opnieuw versturen.',
  tabbladen: { mislukt: 'Mislukt', alle: 'Alle' },
  leeg: { titel: 'Alles is verstuurd', tekst: 'Er zijn geen berichten die niet aankwamen.' },
  leegAlle: { titel: 'Nog geen berichten', tekst: 'Brieven ontstaan vanzelf bij een handeling in een zaak.' },
} as const;

export const postbusTeksten = {
  titel: 'Postbus',
  inleiding: 'Deze demonstratie verstuurt niets. Wat anders verstuurd zou zijn, leest u hier.',
  leeg: { titel: 'De postbus is leeg', tekst: 'Zodra een zaak een brief verstuurt, staat die hier.' },
  aan: (adres: string) => `Aan ${adres}`,
} as const;
