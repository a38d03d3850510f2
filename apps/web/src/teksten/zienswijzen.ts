/** Texts of what a provider is asked about opening a report about it. */
export const zienswijzeTeksten = {
  titel: 'Openbaarmaking',
  inleiding: 'Rapporten over uw organisatie die misschien openbaar worden. Zeg wat u daarvan vindt.',
  wat: 'de vraag',
  bijschrift: 'Rapporten die misschien openbaar worden, het nieuwste bovenaan',
  tabbladen: { open: 'Wacht op u', alle: 'Alle' },
  leeg: {
    titel: 'Er is niets gevraagd',
    tekst: 'Is het voornemen om een rapport over u openbaar te maken, dan staat het hier.',
  },
  rapport: (nummer: string) => `Rapport ${nummer}`,
  veld: {
    rapport: 'Rapport',
    soort: 'Soort',
    zaak: 'Zaak',
    gevraagd: 'Gevraagd op',
    uiterlijk: 'Reageren tot en met',
    stand: 'Stand',
    strekking: 'Wat u vindt',
    inhoud: 'Uw uitleg',
    gegeven: 'Ontvangen',
    bestanden: 'Bestanden',
  },
  stand: {
    gevraagd: 'Wacht op u',
    gegeven: 'Gegeven',
    vastgelegd: 'Vastgelegd door de toezichthouder',
    gesloten: 'Gesloten',
  },
  teLaat: 'Na de laatste dag',
  nu: {
    titel: 'Wat nu',
    gevraagd:
      'Het voornemen is om dit rapport openbaar te maken. Lees wat iedereen zou lezen, en zeg wat u daarvan vindt.',
    voorbij:
      'De laatste dag is voorbij. Er is nog niet besloten: uw zienswijze telt nog mee, en staat er als te laat.',
    gegeven:
      'Uw zienswijze is ontvangen. U krijgt het besluit toegestuurd voordat het rapport openbaar wordt.',
    vastgelegd: 'De toezichthouder heeft uw zienswijze vastgelegd. U hoeft niets te doen.',
    gesloten: 'Er is besloten, of het voornemen is ingetrokken. U kunt geen zienswijze meer geven.',
    knop: 'Zienswijze geven',
  },
  waarom: 'Waarom dit voornemen?',
  voor: 'Voor openbaar maken',
  tegen: 'Tegen openbaar maken',
  uwZienswijze: 'Uw zienswijze',
  versie: {
    titel: 'Wat iedereen zou lezen',
    nogNiet:
      'De openbare versie wordt nog gemaakt. Gegevens waarin mensen te herkennen zijn, komen er niet in. Het rapport zelf hebt u al gekregen.',
  },
  termijn: 'Termijn',
  termijnNaam: 'Uw zienswijze',
  geven: {
    titel: 'Zienswijze geven',
    inleiding: 'Noem geen namen van cliënten of medewerkers. U kunt dit één keer insturen.',
    strekking: 'Wat vindt u ervan dat dit rapport openbaar wordt?',
    strekkingFout: 'Kies wat u ervan vindt',
    keuze: {
      geen_bezwaar: 'Wij hebben geen bezwaar',
      bezwaar: 'Wij hebben bezwaar',
      ziet_af: 'Wij geven geen zienswijze',
    },
    inhoud: 'Leg uit waarom',
    inhoudUitleg: 'Noem ook wat er volgens u niet openbaar mag.',
    inhoudFout: 'Leg uit waarom u bezwaar hebt',
    bestanden: 'Bestanden',
    bestandenUitleg:
      'Een bestand gaat mee als u uw zienswijze instuurt, en staat dan bij de stukken van de zaak.',
    knop: 'Zienswijze insturen',
    gelukt: 'Uw zienswijze is ontvangen. U krijgt er een e-mail over.',
    voorbij: 'U hebt al een zienswijze gegeven, of er is al besloten.',
  },
} as const;
