import { NOG_ONBEKEND, type Opgaveonderdeel, type Opgavevraag } from './vragen';
import { KORT, LANG, keuzes } from './vraagbouw';

/** What happened, in the words of the lists that GGD's use (Zeeland, Zuid-Holland Zuid, Utrecht, Haaglanden). */
const GEBEURTENISSEN = keuzes({
  overlijden_onverwacht: 'Onverwacht overlijden van een cliënt',
  suicide: 'Suïcide',
  suicidepoging: 'Poging tot suïcide',
  vermissing: 'Vermissing',
  overlijden_derde: 'Overlijden van een ander door handelen van een cliënt',
  letsel_client: 'Ernstig of blijvend letsel van een cliënt',
  letsel_derde: 'Ernstig of blijvend letsel van een ander door handelen van een cliënt',
  geweld_beroepskracht: 'Geweld door een beroepskracht',
  geweld_medeclient: 'Geweld door een andere cliënt',
  seksueel: 'Seksueel grensoverschrijdend gedrag',
  geestelijk: 'Geestelijk geweld of intimidatie',
  grensoverschrijdend: 'Ander ernstig grensoverschrijdend gedrag',
  brand: 'Brand of ontruiming',
  medicatie: 'Fout met medicijnen',
  val: 'Val',
  overig: 'Iets anders',
});

const WET = 'Wmo 2015 art. 1.1.1 en 3.4; Jeugdwet art. 4.1.8';

/** When, where and what: the part that the meldtermijn is measured on. */
export const gebeurtenisonderdeel: Opgaveonderdeel = {
  code: 'gebeurtenis',
  titel: 'Wat er is gebeurd',
  waarom:
    'Met de feiten en de datums bepalen wij wie er toezicht houdt en of de melding op tijd is: onverwijld, dat is binnen 3 werkdagen.',
  bron: `${WET}; Beleidskader toezicht § 6 (T-01)`,
  vragen: [
    {
      ...{ code: 'onderwerp', soort: 'tekst', nodig: 'eerst', max: 160 },
      vraag: 'Waar gaat het om, in één regel?',
      uitleg: 'Zonder namen. Bijvoorbeeld: val van de trap met ernstig letsel.',
    },
    {
      ...{ code: 'wat_gebeurde', soort: 'vak', nodig: 'eerst', max: LANG },
      vraag: 'Wat is er gebeurd?',
      uitleg: 'Vertel wat u nu weet. U kunt later aanvullen.',
    },
    {
      ...{ code: 'gebeurtenissoort', soort: 'keuze', nodig: 'later', max: KORT, opties: GEBEURTENISSEN },
      vraag: 'Wat voor gebeurtenis is het?',
    },
    {
      ...{ code: 'bekend_op', soort: 'datum', nodig: 'eerst', max: 10 },
      vraag: 'Wanneer werd het bij u bekend?',
    },
    {
      ...{ code: 'gebeurd_op', soort: 'datum', nodig: 'later', max: 10 },
      vraag: 'Wanneer gebeurde het?',
    },
    {
      ...{ code: 'gebeurd_om', soort: 'tijd', nodig: 'vrij', max: 5 },
      vraag: 'Hoe laat gebeurde het?',
      uitleg: 'Bijvoorbeeld 14:30.',
    },
    {
      ...{ code: 'vastgesteld_op', soort: 'datum', nodig: 'later', max: 10 },
      vraag: 'Wanneer stelde u vast dat u dit moet melden?',
      uitleg:
        'Vanaf die dag lopen de 3 werkdagen. Wist u het meteen? Vul dan de dag in waarop het bekend werd.',
    },
    {
      ...{ code: 'locatie', soort: 'locatie', nodig: 'vrij', vast: true, max: 36 },
      vraag: 'Op welke van uw locaties gebeurde het?',
    },
    {
      ...{ code: 'plaats', soort: 'tekst', nodig: 'later', max: KORT },
      vraag: 'Op welke plek gebeurde het precies?',
      uitleg: 'Bijvoorbeeld: de trap op de eerste verdieping, of bij de cliënt thuis.',
    },
    {
      ...{ code: 'voorziening', soort: 'tekst', nodig: 'later', vast: true, max: KORT },
      vraag: 'Welke voorziening kreeg de cliënt?',
      uitleg: 'Bijvoorbeeld: beschermd wonen, begeleiding of hulp bij het huishouden.',
    },
    {
      ...{ code: 'financiering', soort: 'keuze', nodig: 'later', vast: true, max: KORT },
      vraag: 'Hoe wordt de ondersteuning betaald?',
      opties: keuzes({
        zin: 'Zorg in natura',
        pgb: 'Persoonsgebonden budget (pgb)',
        [NOG_ONBEKEND]: 'Weet ik nog niet',
      }),
    },
    {
      ...{ code: 'wet', soort: 'keuze', nodig: 'eerst', vast: true, max: KORT },
      vraag: 'Onder welke wet viel de ondersteuning?',
      opties: keuzes({
        wmo: 'Wet maatschappelijke ondersteuning 2015 (Wmo)',
        jeugdwet: 'Jeugdwet',
        wlz: 'Wet langdurige zorg (Wlz)',
      }),
    },
    {
      ...{ code: 'gevolg', soort: 'meer', nodig: 'later', max: KORT },
      vraag: 'Wat is het gevolg voor de cliënt?',
      opties: keuzes({
        overlijden: 'De cliënt is overleden',
        ernstig_letsel: 'Ernstig lichamelijk letsel',
        psychisch: 'Ernstig psychisch letsel',
        licht: 'Licht letsel',
        geen: 'Geen letsel',
        [NOG_ONBEKEND]: 'Weet ik nog niet',
      }),
    },
  ],
};

const TOETS = keuzes({ ja: 'Ja', nee: 'Nee', [NOG_ONBEKEND]: 'Weet ik nog niet' });

/** A legal test: an answer, and why. */
function toets(
  { code, vraag, uitleg, waarom }: Readonly<Record<'code' | 'vraag' | 'uitleg' | 'waarom', string>>,
  soort: string,
): readonly Opgavevraag[] {
  return [
    {
      ...{ code, soort: 'keuze', nodig: 'later', max: KORT, opties: TOETS, vraag, uitleg },
      als: { vraag: 'soort', is: [soort] },
    },
    {
      ...{ code: `${code}_waarom`, soort: 'vak', nodig: 'later', max: 2000, vraag: waarom },
      als: { vraag: code, is: ['ja', 'nee'] },
    },
  ];
}

/** The tests of the law, as questions: the answers become the checklist of the melding. */
export const toetsenonderdeel: Opgaveonderdeel = {
  code: 'toetsen',
  titel: 'De toetsen van de wet',
  waarom:
    'De wet zegt wat een calamiteit of geweldsincident is. Met uw antwoorden kijken wij of dit eronder valt.',
  bron: WET,
  vragen: [
    ...toets(
      {
        code: 'toets_onverwacht',
        vraag: 'Was het niet bedoeld of niet verwacht?',
        uitleg: 'Een van de twee is genoeg.',
        waarom: 'Waaruit blijkt of het bedoeld of verwacht was?',
      },
      'calamiteit',
    ),
    ...toets(
      {
        code: 'toets_kwaliteit',
        vraag: 'Heeft het te maken met de kwaliteit van de ondersteuning?',
        uitleg: 'Bijvoorbeeld met afspraken, toezicht, bezetting, deskundigheid of de woning.',
        waarom: 'Waaruit blijkt of het met de kwaliteit te maken heeft?',
      },
      'calamiteit',
    ),
    ...toets(
      {
        code: 'toets_gevolg',
        vraag: 'Leidde het tot de dood of een ernstig schadelijk gevolg voor een cliënt?',
        uitleg: 'Onder de Jeugdwet telt ook een gevolg voor een ouder.',
        waarom: 'Waaruit blijkt hoe ernstig het gevolg is?',
      },
      'calamiteit',
    ),
    {
      ...{
        code: 'geweld_vormen',
        soort: 'meer',
        nodig: 'later',
        max: KORT,
        vraag: 'Om wat voor geweld gaat het?',
      },
      als: { vraag: 'soort', is: ['geweldsincident'] },
      opties: keuzes({ seksueel: 'Seksueel', lichamelijk: 'Lichamelijk', geestelijk: 'Geestelijk' }),
    },
    {
      ...{
        code: 'geweld_pleger',
        soort: 'keuze',
        nodig: 'later',
        max: KORT,
        vraag: 'Wie gebruikte het geweld?',
      },
      als: { vraag: 'soort', is: ['geweldsincident'] },
      opties: keuzes({
        beroepskracht: 'Een beroepskracht',
        medeclient: 'Een andere cliënt',
        vrijwilliger: 'Een vrijwilliger',
        huiselijke_kring: 'Iemand uit de huiselijke kring',
        [NOG_ONBEKEND]: 'Weet ik nog niet',
      }),
    },
    {
      ...{ code: 'geweld_verblijf', soort: 'keuze', nodig: 'later', max: KORT, opties: TOETS },
      vraag: 'Verblijven beide cliënten een dagdeel of langer in uw accommodatie?',
      als: { vraag: 'geweld_pleger', is: ['medeclient'] },
    },
    ...toets(
      {
        code: 'geweld_client',
        vraag: 'Was het geweld gericht tegen een cliënt?',
        uitleg: 'Geweld tegen een medewerker valt niet onder deze meldplicht. Meld dat zo nodig bij de NLA.',
        waarom: 'Waaruit blijkt tegen wie het geweld was gericht?',
      },
      'geweldsincident',
    ),
  ],
};
