import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Jaarplanregelview } from '../application/queries/lees-jaarplan';

/** As the werkbank says it (asserted by test/architecture/woorden.spec.ts). */
export const SOORTEN = {
  zorgaanbieder: 'Zorgaanbieder',
  pgb_zorgverlener: 'Zorgverlener betaald uit pgb',
  gemeentelijk_onderdeel: 'Onderdeel van de gemeente',
} as const;
export const BEKOSTIGINGNAMEN = {
  zin: 'Zorg in natura',
  pgb: 'Pgb',
  beide: 'Zorg in natura en pgb',
  onbekend: 'Niet bekend',
} as const;
export const GRONDEN = {
  bezoeken: 'Aan de beurt',
  gepland: 'Al gepland',
  al_bezocht: 'In dit jaar al bezocht',
  stopt: 'Aanbieder stopt',
  geen_ruimte: 'Geen ruimte',
  interval_loopt: 'Interval loopt nog',
  geen_aanleiding: 'Geen aanleiding',
} as const;
export const STANDEN = {
  niet_overwogen: 'Nog niet overwogen',
  te_plannen: 'Nog te plannen',
  gepland: 'Gepland',
  te_laat: 'Te laat',
  gedaan: 'Geweest',
  niet_geweest: 'Niet geweest',
  niet_dit_jaar: 'Dit jaar niet',
  toch_bezocht: 'Toch bezocht',
  gestopt: 'Aanbieder is gestopt',
} as const;
const JA_NEE = { true: 'Ja', false: 'Nee' };

const kwartaal = (waarde: number | null): string =>
  waarde === null ? 'Dit jaar niet' : `Kwartaal ${waarde}`;
const getal = (waarde: number): string => String(waarde).replace('.', ',');

/** The columns of a plan: whom, when, why, and what came of it. */
export const JAARPLANKOLOMMEN: readonly Csvkolom<Jaarplanregelview>[] = [
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(SOORTEN, soort) },
  { kop: 'Bekostiging', waarde: ({ bekostiging }) => csvwoord(BEKOSTIGINGNAMEN, bekostiging) },
  { kop: 'Score', waarde: ({ id, score }) => (id === null ? null : getal(score)) },
  { kop: 'Laatste structurele bezoek', waarde: ({ laatsteStructureel }) => csvdag(laatsteStructureel) },
  { kop: 'Laatste bezoek', waarde: ({ laatsteBezoek }) => csvdag(laatsteBezoek) },
  { kop: 'Volgende bezoek', waarde: ({ volgendBezoek }) => csvdag(volgendBezoek) },
  { kop: 'Voorgesteld', waarde: ({ id, voorstel }) => (id === null ? null : kwartaal(voorstel)) },
  { kop: 'Waarom', waarde: ({ grond }) => csvwoord(GRONDEN, grond) },
  { kop: 'Ingedeeld', waarde: ({ id, kwartaal: nu }) => (id === null ? null : kwartaal(nu)) },
  { kop: 'Reden', waarde: ({ reden }) => reden },
  {
    kop: 'Gewijzigd na vaststellen',
    waarde: ({ gewijzigd, toegevoegd }) => csvwoord(JA_NEE, String(gewijzigd || toegevoegd)),
  },
  { kop: 'Stand', waarde: ({ realisatie }) => csvwoord(STANDEN, realisatie.stand) },
  { kop: 'Dag', waarde: ({ realisatie }) => csvdag(realisatie.dag) },
  { kop: 'Afwijking', waarde: ({ realisatie }) => csvwoord(JA_NEE, String(realisatie.afwijking)) },
  { kop: 'Hercontroles', waarde: ({ hercontroles }) => String(hercontroles) },
  { kop: 'Andere bezoeken', waarde: ({ andereBezoeken }) => String(andereBezoeken) },
];
