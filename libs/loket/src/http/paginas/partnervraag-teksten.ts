import type { Antwoordsoort } from '@navolgbaar/partner';

/** Texts of the page on which a partner answers a question. */
export const partnervraagTeksten = {
  titel: 'Een vraag aan uw organisatie',
  titelVan: (organisatie: string) => `Een vraag van ${organisatie}`,
  inleiding:
    'Wij hebben u een vraag gestuurd. De vraag kan over mensen gaan. Daarom sturen wij eerst een code naar het e-mailadres waarop u onze e-mail kreeg.',
  stappen: ['Vraag een code aan.', 'Kijk in uw e-mail en vul de code in.', 'Lees de vraag en geef antwoord.'],
  vraagCode: 'Stuur mij een code',
  nogEenCode: 'Stuur een nieuwe code',
  verstuurdTitel: 'De code is onderweg',
  verstuurd:
    'Kijk in de mailbox waarop u onze vraag kreeg. De code is 15 minuten geldig. Geen code gekregen? Kijk bij ongewenste e-mail of vraag een nieuwe aan.',
  code: 'Code',
  codeUitleg: 'Acht cijfers, bijvoorbeeld 1234 5678',
  open: 'Open de vraag',
  codeLeeg: 'Vul de code uit de e-mail in',
  codeFout:
    'Deze code klopt niet of is niet meer geldig. Kijk de cijfers na of vraag een nieuwe code aan. Na vijf keer werkt een code niet meer',
  weg: {
    titel: 'Deze link werkt niet meer',
    tekst:
      'De vraag is al beantwoord of ingetrokken, de link is te oud, of u kreeg intussen een nieuwe link. Kijk of u een nieuwere e-mail van ons hebt.',
    contact:
      'Wilt u toch nog iets laten weten? Neem dan contact op met de toezichthouder die de e-mail stuurde.',
  },
  verlopen: {
    titel: 'Open de vraag opnieuw',
    tekst:
      'Uw bezoek is voorbij, of de vraag is niet meer nodig. Klik nog een keer op de link in onze e-mail.',
    getypt: 'Dit had u net getypt',
    getyptUitleg: 'Deze tekst is niet bewaard. Kopieer hem en plak hem straks opnieuw.',
  },
  gesloten: {
    titel: 'Wij hebben geen antwoord meer nodig',
    tekst: 'De vraag is beantwoord of is niet meer nodig. U hoeft niets meer te doen. Bedankt.',
  },
  ontvangenTitel: 'Wij hebben uw antwoord ontvangen',
  ontvangen: 'Een toezichthouder leest het. Wat u schreef, laten wij hier niet meer zien.',
  veld: {
    aan: 'Aan',
    vraag: 'Onze vraag',
    doel: 'Waarom wij dit vragen',
    grondslag: 'Op grond van',
    gesteld: 'Gevraagd op',
    uiterlijk: 'Graag antwoord uiterlijk op',
    contact: 'Overleggen kan met',
  },
  eerder: 'Wat u ons stuurde',
  eerderSoort: {
    volledig: 'Antwoord',
    deels: 'Deel van het antwoord',
    niet_delen: 'Dat u dit niet mag delen',
    collega: 'Naar welke collega wij kunnen gaan',
  } satisfies Record<Antwoordsoort, string>,
  antwoordKop: 'Uw antwoord',
  soort: 'Wat stuurt u ons?',
  soorten: {
    volledig: { label: 'Het hele antwoord', uitleg: undefined },
    deels: { label: 'Een deel van het antwoord', uitleg: 'De rest stuurt u later, met dezelfde link.' },
    niet_delen: { label: 'Dit mogen wij niet delen', uitleg: 'Schrijf hieronder waarom niet.' },
    collega: {
      label: 'Een collega weet dit beter',
      uitleg:
        'Schrijf hieronder wie, met het e-mailadres. De toezichthouder stuurt die collega een eigen link.',
    },
  } satisfies Record<Antwoordsoort, { label: string; uitleg: string | undefined }>,
  tekst: 'Wat wilt u ons laten weten?',
  tekstUitleg:
    'Stuur niet meer dan nodig is om de vraag te beantwoorden. Vul geen burgerservicenummer (BSN) in.',
  bestanden: 'Bestanden',
  bestandenUitleg: (soorten: string) =>
    `U mag 5 bestanden per keer sturen, elk van hooguit 25 MB. Dit kan: ${soorten}.`,
  knop: 'Verstuur uw antwoord',
  sluit: 'Sluit de vraag',
  duur: 'Na twee uur sluit deze pagina. Verstuur uw antwoord dus op tijd.',
  fout: {
    soort: 'Kies wat u ons stuurt',
    vol: (aantal: number) =>
      `Bij deze vraag passen samen ${aantal} bestanden. Verstuur alleen uw tekst, of bel of mail ons`,
    volledig: 'Schrijf uw antwoord, of kies een bestand',
    deels: 'Schrijf uw antwoord, of kies een bestand',
    niet_delen: 'Schrijf waarom u dit niet mag delen',
    collega: 'Schrijf welke collega dit beter weet',
  },
} as const;
