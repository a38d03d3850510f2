import type { Verantwoording } from './verantwoording';

/** Who answers for personal data, and what one can ask (Wmo 2015 art. 5.1.5; AVG art. 13 and 14). */
export const privacy: Verantwoording = {
  titel: 'Privacy',
  inleiding:
    'De toezichthouder werkt met gegevens van mensen. Hier leest u welke, waarom, en wat uw rechten zijn.',
  delen: [
    {
      kop: 'Wie is verantwoordelijk?',
      tekst: [
        'De toezichthoudende ambtenaren zijn zelf verantwoordelijk voor de gegevens die zij voor het toezicht gebruiken. Dat staat in artikel 5.1.5 van de Wet maatschappelijke ondersteuning 2015. Het college van burgemeester en wethouders is dat niet.',
      ],
    },
    {
      kop: 'Welke gegevens?',
      tekst: [
        'Alleen wat nodig is om toezicht te houden:',
        [
          'wie iets meldt, en hoe wij die persoon kunnen bereiken;',
          'om welke cliënt het gaat, als dat nodig is;',
          'wat er is gebeurd en wat de aanbieder heeft gedaan.',
        ],
        'Namen en contactgegevens staan apart en zijn versleuteld. Wie ze bekijkt, wordt vastgelegd. Wij vragen nooit om uw burgerservicenummer.',
      ],
    },
    {
      kop: 'Wie krijgt ze te zien?',
      tekst: [
        'Alleen de toezichthouders die aan de zaak werken. De aanbieder hoort niet wie er heeft gemeld. In openbare rapporten staan geen namen van mensen.',
      ],
    },
    {
      kop: 'Uw rechten',
      tekst: [
        'U kunt vragen welke gegevens wij van u hebben, en of wij fouten verbeteren of gegevens wissen. Soms mag dat niet, bijvoorbeeld omdat een onderzoek nog loopt. Wij leggen dan uit waarom.',
        'Stuur uw vraag aan de toezichthouder van uw gemeente. Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
      ],
    },
  ],
};

/** What is accessible, how that was tested, and what is not yet (Besluit digitale toegankelijkheid overheid). */
export const toegankelijkheid: Verantwoording = {
  titel: 'Toegankelijkheid',
  inleiding:
    'Iedereen moet deze website kunnen gebruiken, ook zonder muis, met een schermlezer of op een klein scherm.',
  delen: [
    {
      kop: 'Waaraan houden wij ons?',
      tekst: ['Wij bouwen volgens WCAG 2.2, niveau A en AA. De openbare pagina’s werken zonder JavaScript.'],
    },
    {
      kop: 'Hoe hebben wij getest?',
      tekst: [
        'Bij elke wijziging controleert een programma de pagina’s in een echte browser, op een breed scherm en op 320 pixels. Ook testen wij met het toetsenbord.',
        'Er is nog geen onderzoek gedaan door een onafhankelijk bureau, en nog geen test door mensen met een beperking. Daarom noemen wij de website nog niet volledig toegankelijk.',
      ],
    },
    {
      kop: 'Rapporten als pdf',
      tekst: [
        'Elk rapport staat als gewone pagina in het register. Dat is de vorm die wij aanraden. De pdf heeft labels voor schermlezers, een taal en een inhoudsopgave.',
      ],
    },
    {
      kop: 'Werkt iets niet?',
      tekst: [
        'Laat het de toezichthouder van uw gemeente weten. Vertel om welke pagina het gaat en wat er misging.',
      ],
    },
  ],
};
