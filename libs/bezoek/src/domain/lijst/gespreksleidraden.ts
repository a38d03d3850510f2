/** A question of a guide, and what to think of when asking it. */
export interface Leidraadvraag {
  readonly code: string;
  readonly tekst: string;
}

/** A guide for a conversation: what to ask whom, in words of our own. */
export interface Leidraad {
  readonly code: string;
  readonly naam: string;
  /** With whom the conversation is. */
  readonly groep: Gespreksgroep;
  /** How to hold the conversation. */
  readonly uitleg: string;
  readonly bron: string;
  readonly vragen: readonly Leidraadvraag[];
}

/** With whom is spoken at a visit: a group, never a name. */
export const GESPREKSGROEPEN = [
  'bestuur',
  'leidinggevende',
  'beroepskracht',
  'client',
  'naaste',
  'clientenraad',
  'anders',
] as const;
export type Gespreksgroep = (typeof GESPREKSGROEPEN)[number];

const LEIDRAAD = 'Leidraad Veilige zorgrelatie';

function leidraad(kop: Omit<Leidraad, 'vragen'>, vragen: readonly string[]): Leidraad {
  return { ...kop, vragen: vragen.map((tekst, i) => ({ code: `${kop.code}-${i + 1}`, tekst })) };
}

/**
 * The version of the guides that a list is composed with. Changing a guide raises it; lists keep the guides they were made
 * with.
 */
export const LEIDRAADVERSIE = 1;

/** Requirements § 2.9; for staff and management the questions of the team and the evaluation of the Leidraad. */
export const GESPREKSLEIDRADEN: readonly Leidraad[] = [
  leidraad(
    {
      ...{ code: 'client-bejegening', naam: 'Cliënt: hoe gaat men met u om?', groep: 'client' },
      uitleg:
        'Kies een rustig moment. Zeg waarom u het vraagt en dat meedoen vrij is. Vraag open en leg niemand woorden in de mond. Schrijf geen naam op.',
      bron: `${LEIDRAAD}, bejegening`,
    },
    [
      'Hoe voelt u zich hier begeleid of verzorgd?',
      'Voelt u zich serieus genomen? Waaraan merkt u dat?',
      'Wat gaat niet goed, en wat doet u dan?',
      'Zijn er dingen die u niet durft te zeggen? Wat maakt dat u ze niet zegt?',
      'Bij wie kunt u terecht als er iets gebeurt wat u niet wilt?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'client-na-incident', naam: 'Cliënt na een incident', groep: 'client' },
      uitleg:
        'Liefst met twee personen, naast wie de cliënt steunt. Leg het doel uit, vraag open en niet sturend. Wijs op de klachtencommissie en op de andere plekken waar de cliënt kan melden.',
      bron: `${LEIDRAAD}, stap 3`,
    },
    [
      'Wat is er gebeurd, in uw eigen woorden?',
      'Hoe hebt u het beleefd?',
      'Welk leed of welke schade hebt u ervan?',
      'Hoe kan het stoppen?',
      'Wat maakt het voor u veiliger?',
      'Waar hebt u nu behoefte aan?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'naaste-nazorg', naam: 'Cliënt of naaste: nazorg', groep: 'naaste' },
      uitleg:
        'Begin bij wat nodig is, niet bij wat er in een formulier past. Spreek af wie wat doet, en wanneer.',
      bron: `${LEIDRAAD}, stap 6`,
    },
    [
      'Wat is nodig om de schade te herstellen?',
      'Is er deskundige hulp nodig, en is die er?',
      'Is er behoefte aan een gesprek met de medewerker om wie het ging?',
      'Hoe gaat het als u elkaar weer tegenkomt?',
      'Wat kan de organisatie voor u betekenen?',
      'Verwacht u later nog problemen? Welke afspraken zijn daarover gemaakt?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'beroepskracht', naam: 'Beroepskracht of team', groep: 'beroepskracht' },
      uitleg: 'Vraag naar voorbeelden van de laatste weken. U beoordeelt de werkwijze, niet deze medewerker.',
      bron: `${LEIDRAAD}, team en evaluatie`,
    },
    [
      'Wanneer spraken u en uw collega’s elkaar voor het laatst aan? Hoe ging dat?',
      'Wat doet u als u twijfelt over het gedrag van een collega?',
      'Weet u wie hier een melding onderzoekt, en wat er daarna gebeurt?',
      'Bent u deskundig genoeg voor de cliënten die hier nu zijn? Wat mist u?',
      'Wat is er na een incident met het team besproken?',
    ],
  ),
  leidraad(
    {
      ...{
        code: 'betrokken-medewerker',
        naam: 'Medewerker over wie een melding gaat',
        groep: 'beroepskracht',
      },
      uitleg:
        'Met twee personen. Leg uit wat de status van het gesprek is en dat er nog niets vaststaat. Wie ten onrechte is aangewezen, heeft recht op herstel: vraag daarnaar.',
      bron: `${LEIDRAAD}, stap 4 en 6`,
    },
    [
      'Wat is uw reactie op de melding?',
      'Wat gebeurde er, en wat ging eraan vooraf?',
      'Hoe hebt u het zelf beleefd? Was het bedoeld of ging het zo?',
      'Welke oorzaken ziet u bij uzelf, en welke in de organisatie?',
      'Hoe groot is de kans dat het weer gebeurt?',
      'Hoe verhoudt dit zich tot de afspraken die hier gelden?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'leidinggevende', naam: 'Leidinggevende', groep: 'leidinggevende' },
      uitleg: 'Vraag wat de leidinggevende zelf zag en deed. Laat een voorbeeld zien of vertellen.',
      bron: `${LEIDRAAD}, evaluatie`,
    },
    [
      'Hoe heeft het laatste incident kunnen gebeuren?',
      'Had u het kunnen of moeten voorkomen? Waarmee?',
      'Hoe komt veiligheid aan de orde als een zorgplan wordt besproken?',
      'Hoe nieuw zijn de mensen in dit team, en hoe is nagegaan wie zij zijn?',
      'Wat is er sindsdien veranderd, en werkt dat?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'bestuur', naam: 'Bestuur of directie', groep: 'bestuur' },
      uitleg:
        'Het gaat om de visie en om wat het bestuur weet en doet. Cijfers zijn een begin van het gesprek.',
      bron: `${LEIDRAAD}, evaluatie en onderzoek door de aanbieder`,
    },
    [
      'Wat is hier goede zorg, en waaraan merkt een cliënt dat?',
      'Wat weet u van incidenten en klachten van dit jaar, en wat deed u ermee?',
      'Is een onderzoek volledig: wie is gehoord, wat was de oorzaak, wat is verbeterd en aan wie is het verteld?',
      'Hoe veilig is het om hier een fout te melden?',
      'Wat hebt u geleerd, en hoe ziet u dat de verbetering werkt?',
    ],
  ),
  leidraad(
    {
      ...{ code: 'clientenraad', naam: 'Cliëntenraad', groep: 'clientenraad' },
      uitleg: 'Spreek de raad zonder de leiding erbij. Vraag naar wat de raad hoort, niet naar één cliënt.',
      bron: `${LEIDRAAD}, raden`,
    },
    [
      'Wat hoort de raad van cliënten over bejegening en veiligheid?',
      'Waarover vroeg de leiding u dit jaar om advies, en wat gebeurde ermee?',
      'Weten cliënten waar zij terechtkunnen?',
    ],
  ),
];
