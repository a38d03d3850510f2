/** Texts of the sealed identity of a confidential melder. */
export const verzegelingTeksten = {
  titel: 'Vertrouwelijke melder',
  uitleg:
    'De naam van deze melder is verzegeld. Openen kan alleen met een reden en met instemming van een tweede collega. U stelt vragen via de ontvangstcode.',
  vraag: 'Vraag om te openen',
  stand: { gevraagd: 'Gevraagd', toegestaan: 'Toegestaan', geweigerd: 'Geweigerd', nood: 'In nood geopend' },
  soort: { gevraagd: 'actief', toegestaan: 'gelukt', geweigerd: 'neutraal', nood: 'waarschuwing' },
  door: (moment: string, wie: string) => `${moment}, door ${wie}`,
  reden: (reden: string) => `Reden: ${reden}`,
  besluit: (wie: string, reden: string) => `Beslist door ${wie}: ${reden}`,
  oordeel: (oordeel: string, reden: string) => `Beoordeeld als ${oordeel}: ${reden}`,
  oordelen: { terecht: 'terecht', onterecht: 'onterecht' },
  beslis: 'Beslis over deze vraag',
  beoordeel: 'Beoordeel het openen in nood',
  leesbaar: (tot: string) => `U mag de gegevens lezen tot ${tot}. Elke keer wordt vastgelegd.`,
  lees: 'Gegevens openen (wordt vastgelegd)',
  sluit: 'Gegevens sluiten',
  melder: 'Melder',
  wat: 'Wat is gevraagd',
  wie: 'Wie',
  wanneer: 'Wanneer',
  waarom: 'Waarom',
} as const;

export const openenTeksten = {
  titel: 'Vraag om de naam van de melder te openen',
  inleiding:
    'De melder vroeg om vertrouwelijkheid. Een tweede collega leest uw reden en beslist. Daarna kunt u de gegevens 24 uur lezen.',
  reden: 'Waarom hebt u de naam nodig?',
  redenUitleg: 'Wat kunt u niet doen zonder de naam? Een vraag aan de melder kan ook via de ontvangstcode.',
  nood: 'Dit is een noodgeval: ik open de naam nu meteen, alleen',
  noodUitleg:
    'Alleen als wachten gevaarlijk is en er geen collega bereikbaar is. De coördinator krijgt bericht en beoordeelt dit achteraf.',
  knop: 'Verstuur',
  gevraagd: 'Uw vraag staat klaar voor een collega.',
  open: 'U kunt de gegevens nu lezen.',
  fout: { reden: 'Leg uit waarom u de naam nodig hebt' },
} as const;

export const openingsbesluitTeksten = {
  titel: 'Beslis over het openen van een melder',
  inleiding: 'Uw collega wil weten wie de vertrouwelijke melder is. U beslist of de reden zwaar genoeg is.',
  toestaan: 'Mag uw collega de naam openen?',
  toestaanUitleg: 'Bij Ja kan alleen uw collega de gegevens lezen, 24 uur lang. U ziet ze zelf niet.',
  reden: 'Waarom besluit u dit?',
  knop: 'Leg het besluit vast',
  gelukt: 'Uw besluit is vastgelegd. Uw collega krijgt bericht.',
  fout: { keuze: 'Kies of uw collega de naam mag openen', reden: 'Leg uit waarom u dit besluit' },
} as const;

export const noodoordeelTeksten = {
  titel: 'Beoordeel het openen in nood',
  inleiding: 'Een collega opende de naam van een vertrouwelijke melder zonder tweede collega. Was dat nodig?',
  oordeel: 'Was het openen terecht?',
  terecht: 'Ja, terecht',
  onterecht: 'Nee, onterecht',
  reden: 'Waarom vindt u dat?',
  knop: 'Leg het oordeel vast',
  gelukt: 'Uw oordeel is vastgelegd.',
  fout: { keuze: 'Kies of het openen terecht was', reden: 'Leg uit waarom u dat vindt' },
} as const;
