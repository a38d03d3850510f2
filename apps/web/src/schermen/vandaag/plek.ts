import type { Bloknaam, Vandaagregel } from '../../api/vandaag';
import { plekVan } from '../../delen/plek';

const naarZaak = ({ zaakId }: Vandaagregel) => (zaakId ? `/zaken/${zaakId}` : null);
const naarDeel = ({ soort, id }: Vandaagregel) => plekVan(soort, id);
const onder =
  (pad: string) =>
  ({ id }: Vandaagregel) =>
    `${pad}/${id}`;

/** Where a line of each block leads; null where there is nothing of its own to open. */
const REGELPLEK: Readonly<Record<Bloknaam, (regel: Vandaagregel) => string | null>> = {
  veiligheid: onder('/veiligheidsafspraken'),
  eigenVeiligheidsafspraken: onder('/veiligheidsafspraken'),
  termijnen: (regel) => naarZaak(regel) ?? naarDeel(regel),
  uitstel: ({ id }) => `/uitstel/${id}/besluit`,
  wachtOpDelen: naarZaak,
  andereBehandelaar: naarZaak,
  weegtaken: onder('/meldingen'),
  patronen: onder('/patronen'),
  activiteiten: onder('/activiteiten'),
  actiepunten: onder('/meldingen'),
  meldingen: onder('/meldingen'),
  nieuweMeldingen: onder('/meldingen'),
  opgaven: onder('/meldingen'),
  twijfels: onder('/meldplicht/twijfels'),
  post: onder('/postvak'),
  opdrachten: onder('/opdrachten'),
  opvraaglijsten: onder('/opvraaglijsten'),
  opvraaglijstenTeLaat: onder('/opvraaglijsten'),
  wederhoren: onder('/wederhoor'),
  wederhorenZonderReactie: onder('/wederhoor'),
  bezoeken: onder('/bezoeken'),
  maatregelen: onder('/maatregelen'),
  maatregelkeuzes: onder('/maatregelen'),
  corrigerend: onder('/corrigerende-maatregelen'),
  adviezen: onder('/collegeadviezen'),
  adviezenOmTeToetsen: onder('/collegeadviezen'),
  adviezenOmTeBesluiten: onder('/collegeadviezen'),
  publicaties: onder('/publicaties'),
  rapporten: onder('/rapporten'),
  berichten: naarDeel,
  eigenTermijnen: naarDeel,
  eigenOpdrachten: onder('/opdrachten'),
  eigenVragen: onder('/opdrachten'),
  eigenOpvraaglijsten: onder('/opvraaglijsten'),
  eigenConcepten: onder('/wederhoor'),
  eigenOpgaven: onder('/meldplicht'),
  eigenTwijfels: onder('/meldplicht/twijfels'),
  eigenMaatregelen: onder('/maatregelen'),
  accountverzoeken: onder('/accountverzoeken'),
  eigenUitstel: naarDeel,
  eigenDocumenten: naarDeel,
  eigenClientenstops: () => '/mijn-gegevens',
  gedeeld: naarDeel,
  taken: () => '/mislukte-taken',
};

/** The full list of each block; null where the werkbank has none. */
const LIJSTPLEK: Readonly<Record<Bloknaam, string | null>> = {
  veiligheid: '/veiligheidsafspraken',
  eigenVeiligheidsafspraken: '/veiligheidsafspraken',
  termijnen: '/termijnagenda',
  uitstel: '/uitstel',
  wachtOpDelen: '/termijnen?teLaat=ja',
  andereBehandelaar: null,
  weegtaken: null,
  patronen: '/patronen',
  activiteiten: '/activiteiten',
  actiepunten: '/werkoverleggen',
  meldingen: '/meldingen',
  nieuweMeldingen: '/meldingen',
  opgaven: '/meldplicht',
  twijfels: '/meldplicht/twijfels',
  post: '/postvak',
  opdrachten: '/opdrachten',
  opvraaglijsten: '/opvraaglijsten',
  opvraaglijstenTeLaat: '/opvraaglijsten',
  wederhoren: '/wederhoor',
  wederhorenZonderReactie: '/wederhoor',
  bezoeken: '/bezoeken',
  maatregelen: '/maatregelen',
  maatregelkeuzes: '/maatregelen',
  corrigerend: '/corrigerende-maatregelen',
  adviezen: '/collegeadviezen',
  adviezenOmTeToetsen: '/collegeadviezen',
  adviezenOmTeBesluiten: '/collegeadviezen',
  publicaties: '/publicaties',
  rapporten: '/rapporten',
  berichten: '/berichten',
  eigenTermijnen: null,
  eigenOpdrachten: '/opdrachten',
  eigenVragen: '/opdrachten',
  eigenOpvraaglijsten: '/opvraaglijsten',
  eigenConcepten: '/wederhoor',
  eigenOpgaven: '/meldplicht',
  eigenTwijfels: '/meldplicht/twijfels',
  eigenMaatregelen: '/maatregelen',
  accountverzoeken: '/collegas',
  eigenUitstel: null,
  eigenDocumenten: null,
  eigenClientenstops: '/mijn-gegevens',
  gedeeld: '/collegestukken',
  taken: '/mislukte-taken',
};

export const plekVanRegel = (blok: Bloknaam, regel: Vandaagregel): string | null => REGELPLEK[blok](regel);

export const plekVanLijst = (blok: Bloknaam): string | null => LIJSTPLEK[blok];
