/** Texts of mail that comes in. */
export const postTeksten = {
  titel: 'Postvak in',
  inleiding:
    'E-mails die binnenkwamen. U maakt er een melding van, voegt ze toe aan een melding, of neemt ze niet op en zegt waarom.',
  bijschrift: 'E-mails, de nieuwste eerst',
  wat: 'de e-mail',
  leeg: { titel: 'Er wacht geen e-mail', tekst: 'Alles wat binnenkwam, is afgehandeld.' },
  leegAndere: { titel: 'Geen e-mails', tekst: 'Er zijn geen e-mails met deze stand.' },
  tab: (naam: string, aantal: number | undefined) =>
    aantal === undefined ? naam : `${naam} (${aantal >= 100 ? 'meer dan 99' : aantal})`,
  tabbladen: {
    open: 'Nieuw uit de mail',
    geregistreerd: 'Geregistreerd',
    gekoppeld: 'Toegevoegd',
    geweigerd: 'Niet opgenomen',
    alle: 'Alles',
  },
  kolom: { nummer: 'Nummer', van: 'Van', onderwerp: 'Onderwerp', op: 'Ontvangen', stand: 'Stand' },
  zonderOnderwerp: '(geen onderwerp)',
  zonderAfzender: '(geen afzender)',
  verzegeld: 'Verzegeld',
  verzegeldTekst:
    'De melder is vertrouwelijk. Daarom ziet u niet wie deze e-mail stuurde en wat erin staat. Open de verzegeling bij de melding, met een reden en een tweede collega.',
  naarMelding: (nummer: string) => `Naar melding ${nummer}`,
  status: {
    open: 'Nieuw',
    geregistreerd: 'Geregistreerd',
    gekoppeld: 'Toegevoegd',
    geweigerd: 'Niet opgenomen',
  },
  statussoort: { open: 'actief', geregistreerd: 'gelukt', gekoppeld: 'gelukt', geweigerd: 'neutraal' },
  bijzonder: {
    onleesbaar: 'Niet te lezen',
    leeg: 'Leeg',
    te_groot: 'Te groot',
    versleuteld: 'Versleuteld',
    winmail: 'Bijlagen in winmail.dat',
  },
  bijzonderTekst: {
    onleesbaar:
      'Deze e-mail is kapot of geen gewone e-mail. Hij is bewaard zoals hij binnenkwam. Open het bestand als het is gecontroleerd.',
    leeg: 'Deze e-mail had geen inhoud. Alleen dat hij kwam, is bekend.',
    te_groot:
      'Deze e-mail is groter dan 25 MB. Alleen de koppen zijn bewaard. De afzender kreeg bericht. De e-mail zelf staat in het postvak, in de map Verwerkt.',
    versleuteld:
      'Deze e-mail is versleuteld of zo ondertekend dat wij hem niet kunnen lezen. Hij is bewaard zoals hij binnenkwam. Vraag de afzender om hem anders te sturen.',
    winmail:
      'De bijlagen zitten in een bestand winmail.dat, dat wij niet openen. Vraag de afzender om ze opnieuw te sturen, niet in RTF-opmaak.',
  },
  automatisch: (waarom: string) => `Geen antwoord gestuurd: ${waarom}`,
  nietDeMelder: 'Niet van de melder',
  nietDeMelderTekst:
    'Het adres is niet dat van de melder. Iedereen kan een nummer in het onderwerp zetten. Geef niets over de melding terug.',
  deMelder: 'Van het adres van de melder',
  deMelderTekst: 'Een adres is na te maken. Bel bij twijfel de melder.',
  bericht: 'Het bericht',
  geenTekst: 'Er staat geen tekst in deze e-mail.',
  alsTekst: 'U ziet de tekst. Opmaak, plaatjes en adressen uit de e-mail worden niet getoond.',
  bijlagen: 'Bijlagen',
  geenBijlagen: 'Er zaten geen bijlagen bij.',
  ruw: 'De e-mail zoals hij binnenkwam',
  geweigerd: (naam: string, waarom: string) => `${naam} is niet bewaard: ${waarom}`,
  weggelaten: (aantal: number) =>
    `Er waren nog ${aantal} bijlagen. Die staan alleen in de e-mail zoals hij binnenkwam.`,
  geweigerdOmdat: {
    'DOCUMENT.SOORT_NIET_TOEGESTAAN': 'dit soort bestand is niet toegestaan.',
    'DOCUMENT.INHOUD_KLOPT_NIET': 'de inhoud is niet wat de naam zegt.',
    'DOCUMENT.LEEG': 'het bestand is leeg.',
    'DOCUMENT.TE_GROOT': 'het bestand is te groot.',
  },
  stappen: 'Wat ermee is gedaan',
  stap: {
    registreer: 'Geregistreerd als melding',
    koppel: 'Toegevoegd aan een melding',
    weiger: 'Niet opgenomen',
    heropen: 'Weer geopend',
  },
  vanzelf: 'vanzelf, door het nummer of de brief waarop het een antwoord is',
  reden: {
    reclame: 'Reclame',
    geen_toezicht: 'Gaat niet over het toezicht',
    dubbel: 'Staat er al',
    automatisch: 'Automatisch bericht',
    anders: 'Anders',
  },
  nu: {
    titel: 'Wat nu',
    open: 'Lees de e-mail en kies wat ermee gebeurt.',
    klaar: 'Deze e-mail is afgehandeld.',
  },
  acties: {
    registreer: {
      titel: 'Registreer als melding',
      inleiding:
        'Uit de e-mail is overgenomen wat kon. Haal namen uit “Wat is er gemeld?” weg; die horen bij de melder en de cliënt.',
      naast: 'De e-mail',
    },
    koppel: {
      titel: 'Voeg toe aan een melding',
      knop: 'Voeg toe',
      gelukt: 'De e-mail is toegevoegd. De behandelaar krijgt een attendering.',
    },
    weiger: { titel: 'Neem niet op', knop: 'Neem niet op', gelukt: 'De e-mail is niet opgenomen.' },
    heropen: {
      titel: 'Open weer',
      knop: 'Open weer',
      gelukt: 'De e-mail staat weer bij “Nieuw uit de mail”.',
    },
  },
  veld: {
    van: 'Van',
    op: 'Ontvangen',
    stand: 'Stand',
    melding: 'Melding',
    meldingNummer: 'Nummer van de melding',
    meldingNummerUitleg: 'Zoals 2026-00042.',
    toelichting: 'Toelichting',
    reden: 'Waarom neemt u de e-mail niet op?',
    waarom: 'Leg dit uit',
    heropenWaarom: 'Waarom opent u de e-mail weer?',
  },
  fout: {
    meldingNummer: 'Vul het nummer van de melding in',
    reden: 'Kies een reden',
    toelichting: 'Leg uit waarom',
  },
  kaart: 'E-mails bij deze melding',
} as const;

export const postvakstandTeksten = {
  titel: 'Het postvak',
  geen: 'Er is geen postvak ingesteld. E-mail komt hier niet vanzelf binnen. Wie Navolgbaar voor u installeert, stelt het in.',
  goed: (moment: string) => `E-mail wordt opgehaald. Laatst gelukt op ${moment}.`,
  nog: 'Er is een postvak ingesteld. Het is nog niet gelezen.',
  mislukt: 'E-mail wordt niet opgehaald',
  misluktTekst: (sinds: string, aantal: number, code: string, volgende: string) =>
    `Sinds ${sinds} lukt het niet (${aantal} keer, ${code}). Het wordt weer geprobeerd op ${volgende}. E-mails blijven zolang in het postvak staan.`,
  achtergebleven: (aantal: number) =>
    aantal === 1
      ? 'Er staat 1 e-mail in het postvak die niet bewaard kon worden. Dat wordt steeds opnieuw geprobeerd.'
      : `Er staan ${aantal} e-mails in het postvak die niet bewaard konden worden. Dat wordt steeds opnieuw geprobeerd.`,
} as const;

export const verslagTeksten = {
  titel: 'Verslag van het gesprek',
  vast: (moment: string, wie: string) => `Vastgelegd op ${moment} door ${wie}.`,
  verbetering: (reden: string) => `Verbetering van het verslag hierboven: ${reden}`,
  hash: 'Controlegetal (SHA-256)',
  veranderd: 'De tekst is niet meer zoals hij werd vastgelegd',
  verbeter: 'Zet een verbetering ernaast',
  wat: 'het verslag',
  pagina: {
    titel: 'Verslag verbeteren',
    inleiding: 'Het eerdere verslag blijft staan. Uw verbetering komt ernaast, met uw naam en de reden.',
    tekst: 'De verbeterde tekst',
    reden: 'Waarom verbetert u het?',
    knop: 'Leg de verbetering vast',
    gelukt: 'De verbetering staat naast het verslag.',
    fout: { tekst: 'Schrijf de verbeterde tekst', reden: 'Leg uit waarom' },
  },
} as const;

export const briefTeksten = {
  titel: 'Brief (scan)',
  ontbreekt: 'De scan van de brief ontbreekt nog.',
  label: 'Voeg een scan toe',
  uitleg: 'Een pdf of een foto (png, jpg), ten hoogste 25 MB.',
  knop: 'Bewaar de scan',
  gelukt: 'De scan is bewaard. Hij opent zodra hij op virussen is gecontroleerd.',
} as const;
