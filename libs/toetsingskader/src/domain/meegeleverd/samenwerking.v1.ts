import type { Kaderinhoud, Norm } from '../kader';
import { normen } from './normbouw';

const IGJ = 'Reactie IGJ op Zorg voor de toekomst';

/** NW-03, NW-04, NW-08: none of these is a norm of the law until a gemeente adds a ground of its own. */
const REGIE: readonly Norm[] = normen({ thema: 'regie', bron: IGJ }, [
  {
    code: 'SW-1',
    vindplaats: 'toezicht op samenwerking; NW-03, NW-04',
    tekst: 'Voor iedereen rond de cliënt is duidelijk wie de regie heeft.',
    toelichting:
      'De regie kan bij een hulpverlener liggen, bij de cliënt zelf of bij iemand die hij kiest. De regie mag niet vanzelf bij een vermoeide ouder of partner terechtkomen.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'steekproef'],
    indicatoren: ['Naam en rol van de regievoerder in het plan'],
    vragen: [
      {
        tekst: 'Wie heeft bij deze cliënt het overzicht, en weten de anderen dat ook?',
        risico: 'Iedereen denkt dat een ander oplet en een verslechtering wordt niet gezien.',
        geenAndereBron: 'Iedere organisatie noemt in haar eigen dossier een andere contactpersoon.',
      },
    ],
  },
  {
    code: 'SW-1a',
    vindplaats: 'toezicht op samenwerking; NW-04',
    tekst:
      'Vastgelegd is wat de regievoerder mag beslissen en wie beslist als de partijen het niet eens zijn.',
    toelichting:
      'Een regievoerder zonder zeggenschap is een doorgeefluik. De weg omhoog bij onenigheid is kort en bekend.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    indicatoren: ['Afspraak over beslissen en opschalen'],
    vragen: [
      {
        tekst: 'Waarover waren jullie het oneens, en wie hakte de knoop door?',
        risico: 'Besluiten blijven liggen zolang organisaties op elkaar wachten.',
        geenAndereBron: 'Een samenwerkingsovereenkomst gaat over organisaties en zelden over één cliënt.',
      },
    ],
  },
  {
    code: 'SW-1b',
    vindplaats: 'toezicht op samenwerking; NW-04',
    tekst: 'Wie de regie voert of meedoet in het overleg, heeft daar tijd en mandaat voor.',
    toelichting: 'Tijd voor overleg is ook werk. Wie aan tafel zit, kan iets toezeggen.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    vragen: [
      {
        tekst: 'Wat kon u in het laatste overleg toezeggen zonder eerst terug te moeten?',
        risico: 'Overleggen leveren niets op omdat niemand aan tafel mag beslissen.',
        geenAndereBron: 'Een aanwezigenlijst laat niet zien welk mandaat iemand meebracht.',
      },
    ],
  },
]);

const AFSPRAKEN: readonly Norm[] = normen({ thema: 'afspraken', bron: IGJ }, [
  {
    code: 'SW-2',
    vindplaats: 'toezicht op samenwerking; NW-04',
    tekst: 'De partijen hebben vastgelegd wat zij van elkaar mogen verwachten.',
    toelichting:
      'Wie doet wat, tot waar, en wat als het druk is. De schaal verschilt: soms een straat, soms een hele regio.',
    binding: 'aanbeveling',
    methoden: ['document'],
    bronnen: [{ bron: 'Beleidskader Toezicht', vindplaats: 'hoofdstuk 7, samenwerkingsafspraken' }],
    indicatoren: ['Samenwerkingsafspraken met datum van evaluatie'],
    vragen: [
      {
        tekst: 'Welke afspraak met een andere aanbieder werkt niet, en wat deed u daaraan?',
        risico: 'Een cliënt met problemen op meer gebieden wordt van de een naar de ander gestuurd.',
        geenAndereBron: 'Van regionale afspraken is wel de tekst bekend, niet de naleving.',
      },
    ],
  },
  {
    code: 'SW-2a',
    vindplaats: 'toezicht op samenwerking; NW-04',
    tekst: 'De hulp is met alle betrokkenen op elkaar afgestemd, ook met school, huisarts en familie.',
    toelichting:
      'Rond één gezin kunnen tientallen hulpverleners werken. De cliënt weet wie waarvoor komt, en minder mensen is soms beter.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Overzicht van betrokkenen in het plan'],
    vragen: [
      {
        tekst: 'Wie komen er allemaal bij u, en wie spreekt wie?',
        risico: 'Adviezen spreken elkaar tegen en een gezin raakt uitgeput van de hulp.',
        geenAndereBron: 'Geen enkele organisatie heeft een lijst van alle hulpverleners rond een gezin.',
      },
    ],
  },
  {
    code: 'SW-2b',
    vindplaats: 'eigen regie; NW-04',
    tekst: 'Er is een achtervang als de mantelzorger wegvalt.',
    toelichting:
      'Veel mantelzorgers hebben niemand om op terug te vallen. Afgesproken is wie er dan komt en hoe snel.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'steekproef'],
    indicatoren: ['Afspraak over achtervang in het plan'],
    vragen: [
      {
        tekst: 'Wie belt u als u zelf morgen niet voor uw naaste kunt zorgen?',
        risico:
          'Bij ziekte van de mantelzorger staat een cliënt er van het ene op het andere uur alleen voor.',
        geenAndereBron: 'Mantelzorgers zijn in geen enkel dossier zelf de cliënt.',
      },
    ],
  },
]);

const EIGEN_REGIE: readonly Norm[] = normen({ thema: 'eigen-regie', bron: IGJ }, [
  {
    code: 'SW-3',
    vindplaats: 'eigen regie; NW-08',
    tekst: 'Wat iemand zelf kan, is werkelijk nagegaan en niet aangenomen.',
    toelichting:
      'Zelfredzaamheid wordt vaak te hoog ingeschat. Wie het beoordeelt, heeft verstand van bijvoorbeeld een licht verstandelijke beperking, psychische problemen of kwetsbare ouderen.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Beoordeling van zelfredzaamheid: door wie en wanneer'],
    vragen: [
      {
        tekst: 'Hoe heeft u gezien dat de cliënt dit zelf kan?',
        risico: 'Iemand die goed uit zijn woorden komt, krijgt te weinig hulp en raakt in de knel.',
        geenAndereBron: 'Een ingevulde vragenlijst berust op wat de cliënt over zichzelf zegt.',
      },
    ],
  },
]);

const GEGEVENS: readonly Norm[] = normen({ thema: 'gegevens', bron: IGJ }, [
  {
    code: 'SW-4',
    vindplaats: 'digitale zorg en gegevensuitwisseling; NW-09',
    tekst: 'Afgesproken is welke gegevens op welk moment naar wie gaan.',
    toelichting: 'Uitwisselen mislukt vaker door het ontbreken van een afspraak dan door techniek.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    indicatoren: ['Afspraken over overdracht en uitwisseling'],
    vragen: [
      {
        tekst: 'Welke informatie kreeg u te laat of niet, en wat waren de gevolgen?',
        risico: 'Een hulpverlener handelt zonder te weten wat een ander al wist.',
        geenAndereBron: 'Wat niet is uitgewisseld, laat in geen van beide systemen een spoor na.',
      },
    ],
  },
  {
    code: 'SW-4a',
    vindplaats: 'privacybescherming; NW-10, NW-11',
    tekst: 'Medewerkers weten op welke grond zij mogen delen, en delen dan ook.',
    toelichting:
      'Onterechte angst voor privacyregels schaadt cliënten. Delen zonder grond doet dat ook. Wie weigert te delen, kan zeggen waarom.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    bronnen: [{ bron: 'AVG', vindplaats: 'artikelen 6 en 9' }],
    vragen: [
      {
        tekst: 'Wanneer hield u informatie achter vanwege privacy, en zou u dat weer doen?',
        risico: 'Een signaal over onveiligheid blijft bij één organisatie hangen.',
        geenAndereBron: 'Een besluit om níét te delen wordt vrijwel nooit opgeschreven.',
      },
    ],
  },
  {
    code: 'SW-4b',
    vindplaats: 'digitale zorg en gegevensuitwisseling; NW-19',
    tekst: 'De partijen weten hoe zij elkaar bereiken als een digitaal systeem uitvalt.',
    toelichting: 'Het gaat om de cliënten die op dat moment niet zonder kunnen.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    indicatoren: ['Noodafspraak tussen de partijen'],
  },
]);

const LEREN: readonly Norm[] = normen({ thema: 'leren', bron: IGJ }, [
  {
    code: 'SW-5',
    vindplaats: 'toezicht op samenwerking; NW-02',
    tekst:
      'Na een ernstige gebeurtenis waarbij meer aanbieders betrokken zijn, onderzoeken en leren zij samen.',
    toelichting:
      'Iedere aanbieder houdt zijn eigen meldplicht. Het gezamenlijke deel gaat over wat er tussen de organisaties gebeurde.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    indicatoren: ['Gezamenlijk onderzoek of verslag'],
    vragen: [
      {
        tekst: 'Wat ging er mis tussen jullie organisaties, en wat spraken jullie daarna samen af?',
        risico: 'Elke organisatie onderzoekt haar eigen deel en de fout ertussen blijft bestaan.',
        geenAndereBron: 'Meldingen komen per aanbieder binnen en beschrijven de overgang niet.',
      },
    ],
  },
]);

/** Requirements § 4: care networks, as open norms that make clear what partners may expect of each other. */
export const SAMENWERKING_V1: Kaderinhoud = {
  naam: 'Samenwerking in netwerken',
  doel: 'Helpt om te bespreken hoe aanbieders samen hulp rond een inwoner organiseren. Alle normen zijn aanbevelingen. Een samenwerkingsverband heeft geen eigen plichten: een maatregel gaat altijd naar een aanbieder, op een eigen grond.',
  eigenaar: 'Functioneel beheer van de toezichthouder',
  evaluatieOp: '2029-11-30',
  schaal: [
    { code: 'werkt', naam: 'Werkt voor de inwoner', betekenis: 'voldoet', toelichtingNodig: false },
    { code: 'werkt-soms', naam: 'Werkt soms', betekenis: 'deels', toelichtingNodig: true },
    {
      code: 'werkt-niet',
      naam: 'Werkt niet of is onduidelijk',
      betekenis: 'voldoet_niet',
      toelichtingNodig: true,
    },
    { code: 'niet-besproken', naam: 'Niet besproken', betekenis: 'niet_getoetst', toelichtingNodig: true },
  ],
  themas: [
    { code: 'regie', naam: 'Regie' },
    { code: 'afspraken', naam: 'Afspraken en afstemming' },
    { code: 'eigen-regie', naam: 'Eigen regie van de inwoner' },
    { code: 'gegevens', naam: 'Gegevens delen' },
    { code: 'leren', naam: 'Samen leren' },
  ],
  normen: [...REGIE, ...AFSPRAKEN, ...EIGEN_REGIE, ...GEGEVENS, ...LEREN],
};
