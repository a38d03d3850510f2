import { NOG_ONBEKEND, type Opgavekeuze, type Opgaveonderdeel, type Opgavevragenlijst } from './vragen';
import { gebeurtenisonderdeel, toetsenonderdeel } from './vragen-gebeurtenis.v1';
import { KORT, LANG, keuzes } from './vraagbouw';

const JA_NEE: readonly Opgavekeuze[] = keuzes({ ja: 'Ja', nee: 'Nee', [NOG_ONBEKEND]: 'Weet ik nog niet' });
const FORMULIER = 'Praktijk van meldformulieren van toezichthouders (AANNAME op de woorden)';
const WMO = 'Wmo 2015 art. 3.4 lid 2: wat nodig is om de melding te onderzoeken';

const aanbieder: Opgaveonderdeel = {
  code: 'aanbieder',
  titel: 'Wat u meldt en wie u bent',
  waarom: 'Zo weten wij welke regels gelden en wie wij kunnen bellen als er haast is.',
  bron: `${WMO}; ${FORMULIER}`,
  vragen: [
    {
      ...{ code: 'soort', soort: 'keuze', nodig: 'eerst', max: KORT, vraag: 'Wat meldt u?' },
      uitleg: 'Weet u het niet zeker? Kies wat er het meest op lijkt. Wij beoordelen het met u.',
      opties: keuzes({
        calamiteit: 'Een calamiteit',
        geweldsincident: 'Een geweldsincident',
        melding: 'Iets anders dat u wilt melden',
      }),
    },
    {
      ...{ code: 'contact_naam', soort: 'tekst', nodig: 'eerst', vast: true, max: KORT },
      vraag: 'Wie is bij u de contactpersoon voor deze melding?',
    },
    {
      ...{ code: 'contact_functie', soort: 'tekst', nodig: 'later', vast: true, max: 100 },
      vraag: 'Welke functie heeft de contactpersoon?',
    },
    {
      ...{ code: 'contact_telefoon', soort: 'telefoon', nodig: 'eerst', vast: true, max: 30 },
      vraag: 'Op welk telefoonnummer is de contactpersoon te bereiken?',
    },
    {
      ...{ code: 'contact_email', soort: 'email', nodig: 'later', vast: true, max: 200 },
      vraag: 'Wat is het e-mailadres van de contactpersoon?',
      uitleg: 'Hierheen sturen wij de bevestiging van ontvangst. Er staat niets in over de cliënt.',
    },
    {
      ...{ code: 'bestuurder_gemeld', soort: 'keuze', nodig: 'later', max: KORT, opties: JA_NEE },
      vraag: 'Is dit gemeld bij uw eigen bestuurder?',
      uitleg:
        'Met bestuurder bedoelen wij: Raad van Bestuur, Raad van Toezicht, (mede-)eigenaar, maat, (mede)vennoot of directie.',
    },
    {
      ...{ code: 'bestuurder_naam', soort: 'tekst', nodig: 'later', vast: true, max: KORT },
      ...{ vraag: 'Hoe heet deze bestuurder?', als: { vraag: 'bestuurder_gemeld', is: ['ja'] } },
    },
    {
      ...{ code: 'bestuurder_functie', soort: 'tekst', nodig: 'later', vast: true, max: 100 },
      ...{ vraag: 'Welke functie heeft deze bestuurder?', als: { vraag: 'bestuurder_gemeld', is: ['ja'] } },
    },
  ],
};

const client: Opgaveonderdeel = {
  code: 'client',
  titel: 'De cliënt',
  waarom:
    'Zonder te weten om wie het gaat, kunnen wij niet onderzoeken wat er met deze cliënt is gebeurd. Wij bewaren dit versleuteld en vragen niet meer dan nodig is. Geef geen burgerservicenummer.',
  bron: `${WMO}; ${FORMULIER}`,
  vragen: [
    {
      ...{ code: 'client_naam', soort: 'tekst', nodig: 'later', max: KORT },
      vraag: 'Hoe heet de cliënt?',
    },
    {
      ...{ code: 'client_geboren', soort: 'datum', nodig: 'later', max: 10 },
      vraag: 'Wanneer is de cliënt geboren?',
    },
    {
      ...{ code: 'client_vertegenwoordiger', soort: 'tekst', nodig: 'vrij', max: KORT },
      vraag: 'Wie vertegenwoordigt de cliënt?',
      uitleg: 'Bijvoorbeeld een curator, mentor, ouder of voogd.',
    },
  ],
};

const betrokkenen: Opgaveonderdeel = {
  code: 'betrokkenen',
  titel: 'Betrokkenen en veiligheid',
  waarom:
    'De veiligheid van cliënten gaat voor. Wij willen weten of u al genoeg hebt gedaan, of dat er meteen iets moet gebeuren.',
  bron: `Wmo 2015 art. 3.1 lid 2 onder a; ${WMO}`,
  vragen: [
    {
      ...{ code: 'betrokkenen', soort: 'vak', nodig: 'later', max: LANG },
      vraag: 'Wie waren erbij betrokken, en in welke rol?',
      uitleg: 'Noem rollen, bijvoorbeeld begeleider of medebewoner. Namen zijn niet nodig.',
    },
    {
      ...{ code: 'maatregelen', soort: 'vak', nodig: 'later', max: LANG },
      vraag: 'Welke maatregelen hebt u direct genomen?',
    },
    {
      ...{ code: 'veilig', soort: 'keuze', nodig: 'eerst', max: KORT, opties: JA_NEE },
      vraag: 'Zijn de cliënt en de andere cliënten nu veilig?',
      uitleg: 'Is er nu gevaar? Bel 112 en bel ons.',
    },
    {
      ...{ code: 'veilig_toelichting', soort: 'vak', nodig: 'later', max: LANG },
      vraag: 'Hoe zorgt u voor de veiligheid van de andere cliënten?',
    },
  ],
};

const omgeving: Opgaveonderdeel = {
  code: 'omgeving',
  titel: 'Familie, politie, andere toezichthouders en pers',
  waarom:
    'Zo stemmen wij met elkaar af wie wat doet, en vragen wij de familie en andere instanties niet opnieuw wat u al vertelde.',
  bron: `Protocollen calamiteitentoezicht: informeren, samenloop, nazorg en openbaarheid; ${FORMULIER}`,
  vragen: [
    {
      ...{ code: 'familie', soort: 'keuze', nodig: 'later', max: KORT, opties: JA_NEE },
      vraag: 'Is de familie of de vertegenwoordiger geïnformeerd?',
    },
    {
      ...{ code: 'familie_toelichting', soort: 'vak', nodig: 'later', max: LANG },
      vraag: 'Wat hebt u verteld, en hoe open was u daarin?',
      als: { vraag: 'familie', is: ['ja'] },
    },
    {
      ...{ code: 'familie_waaromniet', soort: 'vak', nodig: 'later', max: LANG },
      ...{ vraag: 'Waarom nog niet?', als: { vraag: 'familie', is: ['nee'] } },
    },
    {
      ...{
        code: 'politie',
        soort: 'keuze',
        nodig: 'later',
        max: KORT,
        vraag: 'Is de politie erbij betrokken?',
      },
      opties: keuzes({
        nee: 'Nee',
        melding: 'Ja, er is een melding gedaan',
        aangifte: 'Ja, er is aangifte gedaan',
        [NOG_ONBEKEND]: 'Weet ik nog niet',
      }),
    },
    {
      ...{ code: 'politie_contact', soort: 'tekst', nodig: 'vrij', vast: true, max: KORT },
      vraag: 'Wie is uw contact bij de politie?',
      als: { vraag: 'politie', is: ['melding', 'aangifte'] },
    },
    {
      ...{ code: 'andere', soort: 'meer', nodig: 'later', max: KORT },
      vraag: 'Bij wie hebt u dit ook gemeld?',
      uitleg:
        'Een melding bij ons vervangt uw eigen plicht om bij een ander te melden niet (Jeugdwet artikel 4.1.8).',
      opties: keuzes({
        igj: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
        nla: 'Nederlandse Arbeidsinspectie (NLA)',
        veilig_thuis: 'Veilig Thuis',
        jenv: 'Inspectie Justitie en Veiligheid',
        niemand: 'Bij niemand anders',
        [NOG_ONBEKEND]: 'Weet ik nog niet',
      }),
    },
    {
      ...{ code: 'andere_contact', soort: 'tekst', nodig: 'vrij', vast: true, max: KORT },
      vraag: 'Wie is daar uw contact, en wat is hun kenmerk?',
      als: { vraag: 'andere', is: ['igj', 'nla', 'veilig_thuis', 'jenv'] },
    },
    {
      ...{ code: 'pers', soort: 'keuze', nodig: 'later', max: KORT, opties: JA_NEE },
      vraag: 'Is er aandacht van de pers, of verwacht u die?',
    },
    {
      ...{ code: 'nazorg', soort: 'keuze', nodig: 'later', max: KORT, opties: JA_NEE },
      vraag: 'Is er nazorg voor cliënten, familie en medewerkers?',
    },
    {
      ...{ code: 'nazorg_toelichting', soort: 'vak', nodig: 'later', max: LANG },
      ...{ vraag: 'Welke nazorg is er?', als: { vraag: 'nazorg', is: ['ja'] } },
    },
    {
      ...{ code: 'onrust', soort: 'keuze', nodig: 'later', max: KORT, opties: JA_NEE },
      vraag: 'Is er maatschappelijke onrust, of verwacht u die?',
      uitleg: 'Bijvoorbeeld bij buurtbewoners of op sociale media.',
    },
    {
      ...{ code: 'onrust_toelichting', soort: 'vak', nodig: 'later', max: LANG },
      ...{ vraag: 'Waaruit blijkt de onrust?', als: { vraag: 'onrust', is: ['ja'] } },
    },
  ],
};

const onderzoek: Opgaveonderdeel = {
  code: 'onderzoek',
  titel: 'Uw eigen onderzoek',
  waarom: 'Wij kijken eerst of u het zelf kunt onderzoeken, en willen weten hoe u dat wilt doen en met wie.',
  bron: 'Protocol melden calamiteiten en geweldsincidenten: de aanbieder eerst en als dat kan',
  vragen: [
    {
      ...{ code: 'onderzoek_contact', soort: 'tekst', nodig: 'later', vast: true, max: KORT },
      vraag: 'Wie is de contactpersoon voor het onderzoek?',
    },
    {
      ...{ code: 'onderzoek_bereik', soort: 'tekst', nodig: 'later', vast: true, max: KORT },
      vraag: 'Hoe is deze contactpersoon te bereiken?',
    },
    {
      ...{ code: 'onderzoek_wijze', soort: 'vak', nodig: 'later', max: LANG },
      vraag: 'Hoe wilt u onderzoeken wat er is gebeurd?',
      uitleg: 'Bijvoorbeeld wie het onderzoekt, met welke methode (PRISMA, SIRE) en met wie u spreekt.',
    },
    {
      ...{ code: 'overig', soort: 'vak', nodig: 'vrij', max: LANG },
      vraag: 'Is er nog iets dat wij moeten weten?',
    },
  ],
};

/** The questions as shipped. */
export const vragenlijstV1: Opgavevragenlijst = {
  versie: 1,
  onderdelen: [aanbieder, client, gebeurtenisonderdeel, toetsenonderdeel, betrokkenen, omgeving, onderzoek],
};
