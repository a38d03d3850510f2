import type { BegripNaam } from './begrippen';
import { hulpActiviteiten } from './hulp-activiteiten';
import { hulpAandachtsgebieden } from './hulp-aandachtsgebieden';
import { hulpBronnen } from './hulp-bronnen';
import { hulpSjablonen } from './hulp-sjablonen';
import { hulpBezoeklijst } from './hulp-bezoeklijst';
import { hulpBevindingen } from './hulp-bevindingen';
import { hulpBevoegdheden } from './hulp-bevoegdheden';
import { hulpCollegeadviezen } from './hulp-collegeadviezen';
import { hulpCorrigerend } from './hulp-corrigerend';
import { hulpKoppelingen } from './hulp-koppelingen';
import { hulpOpvraaglijsten } from './hulp-opvraaglijsten';
import { hulpGelijkeGevallen } from './hulp-gelijke-gevallen';
import { hulpJaarcijfers } from './hulp-jaarcijfers';
import { hulpKanalen } from './hulp-kanalen';
import { hulpInterventieladder } from './hulp-interventieladder';
import { hulpPatronen } from './hulp-patronen';
import { hulpJaarplan } from './hulp-jaarplan';
import { hulpPlanner } from './hulp-planner';
import { hulpRapporten } from './hulp-rapporten';
import { hulpRisico } from './hulp-risico';
import { hulpThemaonderzoeken } from './hulp-themaonderzoeken';
import { hulpToetsingskaders } from './hulp-toetsingskaders';
import { hulpVergewis } from './hulp-vergewis';
import { hulpWerkoverleg } from './hulp-werkoverleg';

export interface Hulptekst {
  titel: string;
  tekst: readonly string[];
  begrippen: readonly BegripNaam[];
}

/** Help per page, by its address without the base; `$id` stands for a record. A page without its own has that of its part. */
export const hulpPerPagina: Readonly<Record<string, Hulptekst>> = {
  '/': {
    titel: 'Vandaag',
    tekst: [
      'Hier staat wat op u wacht en wat er veranderde sinds u hier was. Klik op een regel om het stuk te openen.',
      'Met Ctrl K zoekt u een nummer of naam, of gaat u naar een ander onderdeel.',
    ],
    begrippen: [],
  },
  '/meldingen': {
    titel: 'Meldingen',
    tekst: [
      'Alles wat binnenkomt, van ontvangst tot besluit. De tabbladen tonen uw eigen werk, dat van het team en wat van niemand is.',
      'Een signaal, melding of klacht wordt gewogen. Een calamiteit of geweldsincident niet: daarvoor opent u direct een zaak.',
    ],
    begrippen: ['signaal', 'melding', 'klacht', 'calamiteit', 'geweldsincident', 'prioriteit'],
  },
  '/meldingen/nieuw': {
    titel: 'Een melding vastleggen',
    tekst: [
      'Kies eerst wat voor melding het is. Bij een calamiteit of geweldsincident komen er vragen bij, die helpen te zien of het onder de wet valt.',
      'Vragen zonder "niet verplicht" moet u beantwoorden. U kunt later aanvullen.',
    ],
    begrippen: [
      'signaal',
      'melding',
      'klacht',
      'calamiteit',
      'geweldsincident',
      'rechtmatigheid',
      'meldtermijn',
    ],
  },
  '/meldplicht': {
    titel: 'Meldplicht',
    tekst: [
      'Hier staan de meldingen die een aanbieder zelf deed. Een aanbieder ziet alleen de eigen meldingen.',
      'Wat nog openstaat, vult de aanbieder later aan. Een ander antwoord komt naast het eerdere, met de datum.',
    ],
    begrippen: ['calamiteit', 'geweldsincident', 'meldtermijn'],
  },
  '/meldplicht/melden': {
    titel: 'Melden',
    tekst: [
      'Meld wat u nu weet. Onverwijld melden gaat voor volledig melden: de 3 werkdagen gelden tot de eerste melding.',
      'Wat u typt, wordt op dit apparaat bewaard tot u het verstuurt.',
    ],
    begrippen: ['calamiteit', 'geweldsincident', 'meldtermijn'],
  },
  '/meldplicht/twijfels': {
    titel: 'Twijfel',
    tekst: [
      'Een aanbieder mag eerst uitzoeken of hij moet melden. Daarvoor is ten hoogste zes weken, naar de praktijk van IGJ en GGD.',
      'Staat vast dat het een calamiteit is, dan volgt de melding binnen 3 werkdagen. Is er na zes weken nog twijfel, dan meldt de aanbieder ook.',
    ],
    begrippen: ['calamiteit', 'meldtermijn'],
  },
  '/meldingen/$id': {
    titel: 'Een melding',
    tekst: [
      'Onder "Wat nu" staat wat u met deze melding kunt doen. Wat daar niet staat, kan nu niet.',
      'De gegevens van de melder staan apart. Wie ze opent, komt in het auditspoor.',
      'Onder "Verwante meldingen" staat wat misschien over hetzelfde gaat, en waarom. U zegt zelf of dat zo is: verbind, voeg samen, of leg vast dat het iets anders is.',
    ],
    begrippen: ['prioriteit', 'meldtermijn', 'wieIsAanZet', 'geheimhouding'],
  },
  '/meldingen/$id/verbinden': {
    titel: 'Een melding verbinden',
    tekst: [
      'Gaan twee meldingen over dezelfde gebeurtenis, dan houdt elke haar eigen behandeling. Zijn de aanbieders verschillend, dan is het een keten- of netwerkcalamiteit.',
      'Een dubbele melding gaat op in de andere. Zij houdt haar nummer, en haar melder krijgt gewoon bericht. U kunt haar later weer splitsen.',
    ],
    begrippen: ['calamiteit', 'melding'],
  },
  '/meldingen/$id/soort': {
    titel: 'De soort van een melding wijzigen',
    tekst: [
      'Blijkt het iets anders, dan legt u vast wat het wel is en waarom. Bij een calamiteit of geweldsincident beantwoordt u de toetsen van de wet.',
      'Niets gaat verloren: de tekst, het nummer en eerdere wegingen blijven. Terug kan door de soort opnieuw te wijzigen.',
    ],
    begrippen: ['signaal', 'melding', 'klacht', 'calamiteit', 'geweldsincident', 'meldtermijn'],
  },
  '/meldingen/$id/weging': {
    titel: 'Een melding wegen',
    tekst: [
      'U weegt in drie stappen: de ernst, de omvang, en eerdere signalen met de publieksgevoeligheid. De kleur volgt uit de matrix; u kunt haar alleen verhogen, met een reden.',
      'De kleur is de prioriteit. Of u iets doet, besluit het werkoverleg daarna.',
    ],
    begrippen: [
      'afwegingskader',
      'ernst',
      'levensbedreigend',
      'basaleVeiligheid',
      'ontwikkeling',
      'omvang',
      'publieksgevoelig',
      'prioriteit',
    ],
  },
  '/meldingen/$id/besluit': {
    titel: 'Het besluit van het werkoverleg',
    tekst: ['Leg vast of u iets doet, waarom, en wie aan zet is. Ook "geen actie" heeft een reden nodig.'],
    begrippen: ['werkoverleg', 'wieIsAanZet', 'prioriteit'],
  },
  '/zaken': {
    titel: 'Zaken',
    tekst: [
      'De onderzoeken, de nieuwste bovenaan tenzij u anders sorteert. Een zaak met een verstreken termijn staat ook bij "Te laat", de langst verstreken bovenaan.',
    ],
    begrippen: ['toezichtvorm', 'kwaliteit', 'rechtmatigheid'],
  },
  '/zaken/$id': {
    titel: 'Een zaak',
    tekst: [
      'Bovenaan staat wat u nu kunt doen, de volgende stap eerst. De termijnen staan ernaast; klik op "Hoe is deze datum berekend?" om de regels te zien.',
      'De tijdlijn laat zien wie wat wanneer deed. Brieven en documenten staan op hun eigen tabblad.',
    ],
    begrippen: [
      'toezichtvorm',
      'onderzoekstermijn',
      'opschorten',
      'verbeterplan',
      'adviesmaatregel',
      'hersteltermijn',
    ],
  },
  '/zaken/$id/maatregel': {
    titel: 'Een maatregel opleggen',
    tekst: ['Leg uit waarom de maatregel nodig is en hoe zwaar hij mag zijn, gezien de ernst.'],
    begrippen: ['adviesmaatregel', 'planVanAanpak', 'hersteltermijn', 'corrigerendeMaatregel'],
  },
  '/attenderingen': {
    titel: 'Attenderingen',
    tekst: ['Wat er met uw werk gebeurde terwijl u weg was. Bij "Instellen" kiest u wat u wilt horen.'],
    begrippen: [],
  },
  '/bezoeken': {
    titel: 'Bezoeken',
    tekst: ['De bezoeken aan aanbieders: gepland, verplaatst, gebracht of afgezegd.'],
    begrippen: ['structureel', 'signaalgestuurd', 'geheimhouding'],
  },
  '/zoeken': {
    titel: 'Zoeken',
    tekst: [
      'Zoekt in alles wat u mag zien: nummers, namen van aanbieders en tekst. Een typefout of een deel van een samengesteld woord is niet erg.',
    ],
    begrippen: [],
  },
  '/termijnen': {
    titel: 'Termijnen',
    tekst: [
      'Termijnen die lopen, wat het eerst eindigt bovenaan. Onder Te laat staat wat voorbij is en waar nog iets op moet volgen.',
    ],
    begrippen: ['meldtermijn', 'onderzoekstermijn', 'hersteltermijn'],
  },
  '/uitstel': {
    titel: 'Verzoeken om uitstel',
    tekst: ['Een aanbieder kan om meer tijd vragen. Tot u beslist, loopt de termijn gewoon door.'],
    begrippen: ['opschorten', 'hersteltermijn'],
  },
  '/termijnagenda': {
    titel: 'Agenda',
    tekst: [
      'Alle termijnen op hun dag, als maand of als lijst. U kunt ze ook in uw eigen agenda lezen, zonder namen.',
    ],
    begrippen: ['meldtermijn', 'onderzoekstermijn', 'hersteltermijn'],
  },
  '/opdrachten': {
    titel: 'Opdrachten',
    tekst: ['De opdracht om zelf te onderzoeken wat er gebeurde, met de termijn en de rapporten erbij.'],
    begrippen: ['calamiteitentoezicht', 'onderzoekstermijn', 'verbeterplan'],
  },
  '/maatregelen': {
    titel: 'Maatregelen',
    tekst: ['Wat is opgelegd, wat er is ingeleverd, en of het is opgevolgd.'],
    begrippen: [
      'adviesmaatregel',
      'planVanAanpak',
      'hersteltermijn',
      'corrigerendeMaatregel',
      'clientenstop',
    ],
  },
  '/veiligheidsafspraken': {
    titel: 'Veiligheidsafspraken',
    tekst: [
      'Bindende afspraken voor de veiligheid van cliënten. Een afspraak die niet is nagekomen of niet op tijd is gecontroleerd, staat bovenaan tot iemand vastlegt wat daarmee is gedaan.',
      'De aanbieder ziet zijn eigen afspraken en meldt wat er is gedaan, niet wanneer en hoe u controleert.',
    ],
    begrippen: ['veiligheidsafspraak', 'basaleVeiligheid'],
  },
  '/publicaties': {
    titel: 'Publicaties',
    tekst: [
      'Van voorstel tot openbaar rapport: de afweging, de publieke versie, de zienswijze en het besluit.',
      'Weeg elke grond uit de Woo apart. Geldt een absolute grond voor het hele rapport, dan blijft het gesloten.',
      'Vraagt iemand de rechter om de openbaarmaking tegen te houden, leg dat dan vast. Het rapport wordt niet openbaar tot u de uitkomst vastlegt.',
    ],
    begrippen: ['openbaarmaking'],
  },
  '/collegestukken': {
    titel: 'Stukken voor het college',
    tekst: ['Alleen wat met uw gemeente is gedeeld, staat hier.'],
    begrippen: ['corrigerendeMaatregel', 'clientenstop'],
  },
  '/aanbieders': {
    titel: 'Aanbieders',
    tekst: ['De aanbieders met hun locaties, contracten en alles wat er over hen is gemeld en onderzocht.'],
    begrippen: ['aanbieder', 'zin', 'pgb', 'structureel', 'beschermdWonen'],
  },
  '/mijn-gegevens': {
    titel: 'Mijn gegevens',
    tekst: ['Wat de toezichthouder van uw organisatie weet. Klopt er iets niet, laat het dan weten.'],
    begrippen: ['aanbieder', 'zin', 'pgb'],
  },
  '/berichten': {
    titel: 'Berichten',
    tekst: ['De brieven en mails die het systeem verstuurt. Een mislukt bericht kunt u opnieuw versturen.'],
    begrippen: [],
  },
  '/postbus': {
    titel: 'Postbus',
    tekst: ['In de demonstratie komt alle post hier aan. Er gaat niets echt de deur uit.'],
    begrippen: [],
  },
  '/afwegingskader': {
    titel: 'Afwegingskader',
    tekst: [
      'Welke kleur hoort bij welke ernst en omvang, met de voorbeelden, de drempels en de regels van stap 3. Alleen een concept kunt u wijzigen.',
      'Een concept geldt pas als u het vaststelt, met het document waarin het is besloten. Zolang niemand een versie vaststelde, staat er "AANNAME – nog vast te stellen" bij elke kleur.',
    ],
    begrippen: ['afwegingskader', 'ernst', 'omvang', 'prioriteit'],
  },
  ...hulpKanalen,
  ...hulpKoppelingen,
  ...hulpGelijkeGevallen,
  ...hulpInterventieladder,
  ...hulpPatronen,
  ...hulpJaarplan,
  ...hulpPlanner,
  ...hulpRisico,
  ...hulpThemaonderzoeken,
  ...hulpActiviteiten,
  ...hulpToetsingskaders,
  ...hulpVergewis,
  ...hulpBezoeklijst,
  ...hulpAandachtsgebieden,
  ...hulpBronnen,
  ...hulpSjablonen,
  ...hulpBevindingen,
  ...hulpBevoegdheden,
  ...hulpOpvraaglijsten,
  ...hulpCollegeadviezen,
  ...hulpCorrigerend,
  ...hulpJaarcijfers,
  ...hulpRapporten,
  ...hulpWerkoverleg,
  '/ketenpartners': {
    titel: 'Ketenpartners',
    tekst: [
      'Met wie u samenwerkt, wat is afgesproken en wat u mag delen. Een jaar na een afspraak kijkt u of zij nog klopt.',
      'Wat u bij een partner over delen opschrijft, zien collega’s op het moment dat zij iets delen.',
    ],
    begrippen: [],
  },
  '/verstrekkingen': {
    titel: 'Verstrekkingen',
    tekst: [
      'Elke keer dat gegevens van mensen naar een ander gaan, staat dat hier: aan wie, op welke grondslag en welke soort gegevens. Ook wat u weigerde te delen.',
      'De functionaris gegevensbescherming ziet deze lijst zonder wat er precies is gedeeld.',
    ],
    begrippen: [],
  },
  '/routetabel': {
    titel: 'Routetabel',
    tekst: [
      'Van wie een melding is, volgens wet, domein en financiering. Een melding houdt het advies van de versie die gold toen zij binnenkwam.',
      'Het advies beslist niet: u geeft zelf door, en blijft volgen wat de ander doet.',
    ],
    begrippen: ['kwaliteit', 'rechtmatigheid'],
  },
  '/termijndefinities': {
    titel: 'Termijndefinities',
    tekst: ['Hoe lang elke termijn is, en of dat in de wet of in beleid staat.'],
    begrippen: ['meldtermijn', 'onderzoekstermijn', 'hersteltermijn', 'opschorten'],
  },
  '/gebruikers': {
    titel: 'Gebruikers',
    tekst: ['Wie er in mag, met welke rol, en voor welke wet iemand als toezichthouder is aangewezen.'],
    begrippen: ['toezichthouder'],
  },
  '/collegas': {
    titel: 'Collega’s',
    tekst: [
      'Wie van uw organisatie mag inloggen, en wie wanneer het laatst inlogde.',
      'Sluit u een account, dan is uw collega meteen uitgelogd. Er moet altijd iemand zijn die de accounts beheert. Lukt dat niet, vraag dan de toezichthouder om hulp.',
    ],
    begrippen: ['aanbieder'],
  },
  '/loket': {
    titel: 'Loket',
    tekst: [
      'Hier opent of sluit u het loket: de pagina’s waarop inwoners een zorg melden. Ook staat hier hoe zij u bereiken.',
      'Wat u opslaat, staat meteen op de openbare pagina’s.',
    ],
    begrippen: ['melding'],
  },
  '/berichten-aan-college': {
    titel: 'Berichten aan het college',
    tekst: [
      'Hier staat over welke soorten melding het college bericht krijgt. Bij die meldingen staat een bericht klaar in de zaak, en loopt een termijn om het te versturen.',
      'Alleen de beheerder kan de keuze wijzigen.',
    ],
    begrippen: ['calamiteit', 'geweldsincident'],
  },
  '/huisstijl': {
    titel: 'Huisstijl',
    tekst: [
      'De kleur van knoppen en koppelingen en het logo, op de werkbank en op de openbare pagina’s van uw organisatie.',
      'Een kleur waarop witte tekst slecht te lezen is, wordt niet aangenomen. U ziet dan welke kleur er dichtbij wel kan.',
    ],
    begrippen: [],
  },
  '/uitgangspunten-openbaarmaking': {
    titel: 'Uitgangspunten openbaarmaking',
    tekst: [
      'Per soort rapport staat hier of de afweging begint bij openbaar of niet openbaar. Het is beleid: zolang niemand het vaststelt, heet het een aanname.',
      'Een nieuwe versie geldt vanaf de dag die u kiest. Wat al is voorgesteld, houdt zijn versie.',
    ],
    begrippen: ['openbaarmaking'],
  },
  '/woo-index': {
    titel: 'Woo-index',
    tekst: [
      'Openbare rapporten zijn ook te vinden op open.overheid.nl, als u hier zegt wie uw organisatie in TOOI is. Meld het adres van de sitemap aan in het Register van Overheidsorganisaties.',
      'Heeft uw gemeente een GPP-publicatiebank, dan gaan rapporten daarheen. Hoe het met elk rapport staat, ziet het team bij de openbaarmaking.',
    ],
    begrippen: [],
  },
  '/mislukte-taken': {
    titel: 'Mislukte taken',
    tekst: ['Wat op de achtergrond niet lukte. U kunt het opnieuw laten proberen; er gaat niets verloren.'],
    begrippen: [],
  },
  '/auditspoor': {
    titel: 'Auditspoor',
    tekst: ['Wie wat deed en inzag. Regels kunnen niet worden gewijzigd of gewist.'],
    begrippen: ['geheimhouding'],
  },
};

/** Said where a page has no help of its own yet. */
export const hulpAlgemeen: Hulptekst = {
  titel: 'De werkbank',
  tekst: [
    'Links staan de onderdelen die u mag openen. Met Ctrl K zoekt u een nummer, naam of opdracht.',
    'Een onderstreept woord met stippen heeft een uitleg: wijs het aan, tik erop of ga er met Tab naartoe.',
  ],
  begrippen: [],
};
