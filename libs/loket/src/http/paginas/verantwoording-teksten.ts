/** A part of a page of plain text: paragraphs, and lists as arrays. */
export interface Tekstdeel {
  readonly kop: string;
  readonly tekst: readonly (string | readonly string[])[];
}

export interface Tekstpagina {
  readonly titel: string;
  readonly inleiding: string;
  readonly delen: readonly Tekstdeel[];
}

/** When this statement was last checked against the pages. */
export const VERKLAARD_OP = '2026-11-26';

export const watWijDoen: Tekstpagina = {
  titel: 'Wat wij doen',
  inleiding:
    'De gemeente laat aanbieders zorg en hulp geven. De toezichthouder kijkt of dat goed en veilig gebeurt.',
  delen: [
    {
      kop: 'Waar letten wij op?',
      tekst: [
        [
          'Is de hulp goed, veilig en op tijd?',
          'Past de hulp bij wat iemand nodig heeft?',
          'Werken er mensen die daarvoor zijn opgeleid?',
          'Gaat het geld voor de zorg ook echt naar de zorg?',
        ],
      ],
    },
    {
      kop: 'Hoe komen wij in actie?',
      tekst: [
        'Dat kan op vier manieren.',
        [
          'Iemand doet een melding bij ons.',
          'Een aanbieder meldt dat er iets ernstigs is gebeurd. Dat moet binnen drie werkdagen.',
          'Wij bezoeken een aanbieder omdat die aan de beurt is.',
          'Wij onderzoeken een onderwerp bij veel aanbieders tegelijk.',
        ],
      ],
    },
    {
      kop: 'Wat mogen wij?',
      tekst: [
        'Wij mogen vragen stellen en papieren bekijken. Wij mogen ook langskomen bij een aanbieder. Aanbieders moeten daaraan meewerken.',
        'In uw eigen woning komen wij alleen als u dat goed vindt.',
      ],
    },
    {
      kop: 'Wat gebeurt er met uw melding?',
      tekst: [
        'Elke melding krijgt een nummer. Een toezichthouder leest de melding en bekijkt hoe ernstig het is. Daarna kiezen wij met elkaar wat er moet gebeuren.',
        'Soms is een andere organisatie aan de beurt, zoals de Inspectie Gezondheidszorg en Jeugd. Dan geven wij de melding aan die organisatie.',
      ],
    },
    {
      kop: 'Wat kunt u van ons verwachten?',
      tekst: [
        [
          'Wij nemen elke melding serieus.',
          'Noemt u uw naam? Dan laten wij weten dat uw melding er is.',
          'U krijgt een code. Daarmee leest u onze vragen en ziet u of wij nog bezig zijn.',
          'De aanbieder hoort van ons niet wie er heeft gemeld.',
          'Wij vertellen u niet wat wij vinden. Dat doen wij voor de privacy van de cliënt.',
        ],
        'Is een rapport openbaar, dan leest u het op deze website. Mag een aanbieder tijdelijk geen nieuwe cliënten aannemen? Dan kan dat daar ook staan, zolang het duurt.',
      ],
    },
    {
      kop: 'Wat doen wij niet?',
      tekst: [
        [
          'Wij lossen geen ruzie op tussen u en de aanbieder. Daarvoor heeft de aanbieder een klachtenregeling.',
          'Wij beslissen niet of u zorg of hulp krijgt. Dat doet de gemeente.',
          'Wij geven geen straf. Wij geven advies aan de gemeente. De gemeente beslist.',
        ],
      ],
    },
  ],
};

/** Who answers for personal data, and what one can ask (Wmo 2015 art. 5.1.5, 5.3.2 to 5.3.5; AVG art. 13 and 14). */
export const privacy: Tekstpagina = {
  titel: 'Privacy',
  inleiding:
    'De toezichthouder werkt met gegevens van mensen. Hier leest u welke gegevens dat zijn, waarom wij ze hebben en wat uw rechten zijn.',
  delen: [
    {
      kop: 'Wie is verantwoordelijk?',
      tekst: [
        'De toezichthoudende ambtenaren zijn zelf verantwoordelijk voor de gegevens die zij gebruiken. Dat staat in artikel 5.1.5 van de Wet maatschappelijke ondersteuning 2015. Het college van burgemeester en wethouders is dat niet.',
      ],
    },
    {
      kop: 'Welke gegevens hebben wij?',
      tekst: [
        'Alleen wat nodig is om ons werk te doen:',
        [
          'wie iets meldt en hoe wij die persoon bereiken, als die persoon dat zelf invult;',
          'om welke cliënt het gaat, als dat nodig is;',
          'wat er is gebeurd en wat de aanbieder heeft gedaan.',
        ],
        'Wij vragen op deze website nooit om uw burgerservicenummer (BSN).',
      ],
    },
    {
      kop: 'Doet u een melding op deze website?',
      tekst: [
        'Wij bewaren niet vanaf welk internetadres u meldt. Bij het melden zetten wij geen cookies.',
        'Komt u terug met uw code? Dan zetten wij één cookie. Zo hoeft u de code niet steeds te typen. De cookie verdwijnt als u uitlogt.',
        'Uw code bewaren wij niet. Wij kunnen alleen nakijken of hij klopt.',
        'Stopt u halverwege? Dan bewaren wij uw antwoorden 14 dagen, in geheimschrift. Alleen wie het geheime adres heeft, kan ze lezen. Daarna halen wij ze weg.',
      ],
    },
    {
      kop: 'Wie ziet uw gegevens?',
      tekst: [
        'Alleen de toezichthouders die aan de zaak werken. Namen en telefoonnummers staan apart en in geheimschrift. Wij houden bij wie ze bekijkt.',
        'Meldt u vertrouwelijk? Dan gaat uw naam op slot. Een medewerker opent die alleen met een goede reden, en als een tweede medewerker het goedvindt. Bij direct gevaar mag het meteen. Daarna kijkt een ander of dat terecht was.',
        'De aanbieder hoort niet wie er heeft gemeld. In openbare rapporten staan geen namen van mensen.',
      ],
    },
    {
      kop: 'Hoe lang bewaren wij uw gegevens?',
      tekst: [
        'Wij bewaren gegevens 15 jaar. Dat moet van de wet: artikel 5.3.4 van de Wet maatschappelijke ondersteuning 2015. Bij hulp aan jongeren is het 20 jaar. Soms is langer nodig, bijvoorbeeld omdat een zaak nog loopt.',
      ],
    },
    {
      kop: 'Uw rechten',
      tekst: [
        'U kunt ons vragen:',
        [
          'welke gegevens wij van u hebben;',
          'om een fout te verbeteren;',
          'om gegevens weg te halen;',
          'om gegevens even niet te gebruiken.',
        ],
        'Soms mag dat niet, bijvoorbeeld omdat een onderzoek nog loopt. Wij leggen dan uit waarom.',
        'Bent u het niet eens met ons antwoord? Dan kunt u een klacht sturen aan de Autoriteit Persoonsgegevens.',
      ],
    },
  ],
};

/** In the form of the Besluit digitale toegankelijkheid overheid (model of DigiToegankelijk): status, why, gaps, contact. */
export const toegankelijkheid: Tekstpagina = {
  titel: 'Toegankelijkheid',
  inleiding:
    'Iedereen moet deze website kunnen gebruiken. Ook zonder muis, met een schermlezer of op een klein scherm.',
  delen: [
    {
      kop: 'Status: eerste maatregelen genomen',
      tekst: [
        'Deze website voldoet nog niet helemaal aan de regels (status C). Wij bouwen en testen volgens de richtlijnen WCAG 2.2, niveau A en AA. Er is nog geen onderzoek gedaan door een bureau van buiten. Daarom mogen wij niet zeggen dat alles klopt.',
        'De regels staan in het Besluit digitale toegankelijkheid overheid.',
      ],
    },
    {
      kop: 'Hoe hebben wij getest?',
      tekst: [
        'Bij elke wijziging doet een programma in een echte browser deze controles:',
        [
          'elke pagina op een breed en op een smal scherm, met een test voor toegankelijkheid;',
          'een hele melding met alleen het toetsenbord, en zonder JavaScript;',
          'de pagina’s van een melding sterk vergroot, en met de kleuren van de gebruiker;',
          'of zinnen kort zijn en of er moeilijke woorden in staan.',
        ],
      ],
    },
    {
      kop: 'Wat is er nog niet goed?',
      tekst: [
        [
          'Er is nog niet getest door mensen met een beperking.',
          'Er is nog niet getest met een schermlezer.',
          'In rapporten gebruikt de toezichthouder soms moeilijke woorden. Elk rapport begint daarom met een samenvatting.',
          'De pdf van een rapport is niet getest met een schermlezer. Lees liever de gewone pagina.',
        ],
      ],
    },
    {
      kop: 'Werkt iets niet?',
      tekst: [
        'Vertel ons om welke pagina het gaat en wat er misging. U krijgt altijd antwoord.',
        'Helpt ons antwoord niet? Dan kunt u een klacht sturen aan uw gemeente. Daarna kunt u naar de Nationale ombudsman.',
      ],
    },
  ],
};
