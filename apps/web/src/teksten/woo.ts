/** Texts of how public reports become known under the Woo. */
export const wooTeksten = {
  titel: 'Woo-index',
  inleiding:
    'Hoe openbare rapporten vindbaar zijn op open.overheid.nl. Het eigen register is er altijd; hier kiest u de weg daarnaast.',
  wat: 'de instelling',
  nietIngesteld: {
    titel: 'Uw rapporten staan niet in de Woo-index',
    tekst: 'Zonder TOOI-identificatie zegt de sitemap niets over uw organisatie.',
  },
  veld: {
    weg: 'Weg',
    categorie: 'Informatiecategorie',
    publisher: 'TOOI-identificatie',
    publisherNaam: 'Naam in TOOI',
    publicatiebank: 'Adres van de publicatiebank',
  },
  weg: {
    geen: 'Alleen het eigen register',
    sitemap: 'Sitemap voor de Woo-index',
    publicatiebank: 'GPP-publicatiebank',
  },
  categorie: {
    inspanningsverplichting: 'Inspanningsverplichting (art. 3.1 Woo)',
    onderzoeksrapport: 'Onderzoeksrapporten (art. 3.3 Woo)',
  },
  geen: 'Niet ingevuld',
  nieuw: {
    titel: 'Woo-index instellen',
    inleiding: 'Een nieuwe versie vervangt de vorige vanaf de dag die u kiest. De vorige blijft te zien.',
    weg: 'Langs welke weg zijn rapporten vindbaar?',
    wegUitleg: 'Eén weg: zo staat een rapport er nooit twee keer.',
    wegFout: 'Kies langs welke weg',
    categorie: 'Onder welke informatiecategorie?',
    categorieUitleg:
      'Een rapport over een aanbieder valt onder art. 3.1. Onderzoeksrapporten volgens art. 3.3 gaan niet over de uitvoering van de eigen taak.',
    categorieFout: 'Kies een informatiecategorie',
    publisher: 'Wat is de TOOI-identificatie van uw organisatie?',
    publisherUitleg: 'Bijvoorbeeld https://identifier.overheid.nl/tooi/id/gemeente/gm0014',
    publisherFout: 'Vul een TOOI-identificatie van een gemeente of samenwerking in',
    publisherNaam: 'Hoe heet uw organisatie in het TOOI-register?',
    publisherNaamFout: 'Vul de naam uit het TOOI-register in',
    publicatiebank: 'Wat is het adres van de publicatiebank?',
    publicatiebankUitleg:
      'Zonder /api. De sleutel staat in de inrichting van de server en hoort bij één host.',
    publicatiebankFout: 'Vul het adres van de publicatiebank in',
  },
} as const;

/** Texts of one public report in the publicatiebank. */
export const plaatsingTeksten = {
  titel: 'Publicatiebank',
  wat: 'de stand bij de publicatiebank',
  stand: { nog_niet: 'Nog niet', wacht: 'Staat klaar', bezig: 'Bezig', gelukt: 'Gelukt', mislukt: 'Mislukt' },
  terug: {
    nog_niet: 'Nog niet',
    wacht: 'Intrekken staat klaar',
    bezig: 'Bezig met intrekken',
    gelukt: 'Ingetrokken',
    mislukt: 'Intrekken mislukt',
  },
  volgende: (moment: string) => `Volgende poging ${moment}.`,
  gelukt: (moment: string) => `Geplaatst ${moment}.`,
  ingetrokken: (moment: string) => `Ingetrokken ${moment}.`,
  adres: 'Bekijk het in de publicatiebank',
  biedAan: 'Plaats in de publicatiebank',
  opnieuw: 'Opnieuw',
  klaargezet: 'Het rapport staat klaar voor de publicatiebank.',
  reden: {
    STAAT_UIT: 'De publicatiebank staat uit in de instelling van de Woo-index.',
    NIET_INGERICHT: 'Er is voor uw organisatie geen sleutel van een publicatiebank ingericht.',
    ADRES_NIET_TOEGESTAAN: 'Het ingestelde adres hoort niet bij de sleutel van uw organisatie.',
    ONBEREIKBAAR: 'De publicatiebank is niet te bereiken.',
    DUURT_TE_LANG: 'De publicatiebank antwoordde niet op tijd.',
    STORING: 'De publicatiebank heeft een storing.',
    TE_DRUK: 'De publicatiebank vraagt om te wachten.',
    SLEUTEL_GEWEIGERD: 'De publicatiebank kent de sleutel niet.',
    GEEN_TOEGANG: 'De sleutel mag in de publicatiebank niet schrijven.',
    GEWEIGERD: 'De publicatiebank weigert de gegevens van dit rapport.',
    NIET_GEVONDEN: 'Op het ingestelde adres staat geen publicatiebank, of het rapport is daar weg.',
    ANTWOORD_ONLEESBAAR: 'Het antwoord van de publicatiebank was niet te begrijpen.',
    PUBLISHER_ONBEKEND: 'De publicatiebank kent uw organisatie niet, of zij is daar niet actief.',
    CATEGORIE_ONBEKEND: 'De publicatiebank kent de informatiecategorie niet.',
    DAAR_INGETROKKEN: 'Het rapport is in de publicatiebank zelf al ingetrokken.',
    NIET_IN_REGISTER: 'Het rapport staat niet (meer) in het openbare register.',
    ONVERWACHT: 'Er ging hier iets mis. Het wordt opnieuw geprobeerd.',
  },
} as const;
