import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Bezoekkeuzeregelview } from '../application/bezoekkeuze/lees-bezoekkeuzes';
import type { Analyseregel } from '../application/ports/analyses';
import { INDICATOREN, type Indicator } from '../domain/risicoregels';

/** As the werkbank says it (asserted by test/architecture/woorden.spec.ts). */
export const INDICATORNAMEN: Readonly<Record<Indicator, string>> = {
  meldingen: 'Meldingen',
  bevindingen: 'Tekortkomingen',
  nietOpgevolgd: 'Maatregelen niet opgevolgd',
  omvang: 'Aantal cliënten',
  groei: 'Groei',
  bezoek: 'Tijd sinds het laatste bezoek',
  aandacht: 'Aandachtsgebieden',
  risicofactoren: 'Risicofactoren',
  continuiteit: 'Signalen over continuïteit',
  rechtmatigheid: 'Signalen over rechtmatigheid',
  opgevolgd: 'Maatregelen opgevolgd',
  beheersing: 'Eigen beheersing',
};
export const GRONDEN = {
  gepland: 'Al gepland',
  gekozen: 'Gekozen op score',
  al_bezocht: 'In dit jaar al bezocht',
  geen_aanleiding: 'Geen aanleiding',
  geen_dagen: 'Geen dagen meer',
} as const;
const JA_NEE = { true: 'Ja', false: 'Nee' };

const getal = (waarde: number): string => String(waarde).replace('.', ',');

/** The columns of a choice of visits: whom, whom not, and why. */
export const KEUZEKOLOMMEN: readonly Csvkolom<Bezoekkeuzeregelview>[] = [
  { kop: 'Plaats', waarde: ({ plaats }) => String(plaats) },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Score', waarde: ({ score }) => getal(score) },
  { kop: 'Cliënten', waarde: ({ clienten }) => (clienten === null ? null : String(clienten)) },
  { kop: 'Laatst bezocht', waarde: ({ laatsteBezoek }) => csvdag(laatsteBezoek) },
  { kop: 'Aan de beurt', waarde: ({ aanDeBeurt }) => csvwoord(JA_NEE, String(aanDeBeurt)) },
  { kop: 'Dagen', waarde: ({ dagen }) => String(dagen) },
  { kop: 'Voorgesteld', waarde: ({ voorgesteld }) => csvwoord(JA_NEE, String(voorgesteld)) },
  { kop: 'Waarom', waarde: ({ grond }) => csvwoord(GRONDEN, grond) },
  { kop: 'Gekozen', waarde: ({ gekozen }) => csvwoord(JA_NEE, String(gekozen)) },
  { kop: 'Reden om anders te kiezen', waarde: ({ reden }) => reden },
  { kop: 'Gepland op', waarde: ({ nuGeplandOp }) => csvdag(nuGeplandOp) },
  { kop: 'Bezocht op', waarde: ({ nuBezochtOp }) => csvdag(nuBezochtOp) },
];

/** The columns of an analysis: every score with its sum. */
export const ANALYSEKOLOMMEN: readonly Csvkolom<Analyseregel>[] = [
  { kop: 'Plaats', waarde: ({ plaats }) => String(plaats) },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Score', waarde: ({ score }) => getal(score) },
  { kop: 'Berekend', waarde: ({ berekend }) => getal(berekend) },
  { kop: 'Bijgesteld', waarde: ({ bijstellingId }) => csvwoord(JA_NEE, String(bijstellingId !== null)) },
  ...INDICATOREN.map((indicator): Csvkolom<Analyseregel> => ({
    kop: `${INDICATORNAMEN[indicator]} (punten)`,
    waarde: ({ regels }) => {
      const regel = regels.find((een) => een.indicator === indicator);
      return regel ? getal(regel.punten) : null;
    },
  })),
];
