import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Staprij } from '../application/ports/stappen';
import type { Afwijkingsoort, Ernst, Laddersoort, Stapobject, Stapuitkomst } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  laddersoort: {
    verbetermaatregelen: 'Verbetermaatregelen',
    plan_van_aanpak: 'Plan van aanpak',
    voortgangsinformatie: 'Informatie over de voortgang',
    advies: 'Advies',
    clientenstop: 'Tijdelijke cliëntenstop',
    voorziening_beeindigen: 'Maatwerkvoorziening beëindigen',
    voorziening_aanpassen: 'Maatwerkvoorziening aanpassen',
    financiering_beeindigen: 'Financieringsvorm beëindigen',
    financiering_aanpassen: 'Financieringsvorm aanpassen',
    last_dwangsom: 'Last onder dwangsom',
    last_bestuursdwang: 'Last onder bestuursdwang',
    contractmaatregel: 'Maatregel uit het contract',
  } satisfies Record<Laddersoort, string>,
  ladderernst: {
    licht: 'Licht',
    gemiddeld: 'Gemiddeld',
    ernstig: 'Ernstig',
    zeerernstig: 'Zeer ernstig',
  } satisfies Record<Ernst, string>,
  stapobject: {
    maatregel: 'Maatregel',
    collegeadvies: 'Advies aan het college',
  } satisfies Record<Stapobject, string>,
  stapuitkomst: {
    loopt: 'Loopt nog',
    opgevolgd: 'Opgevolgd',
    deels_opgevolgd: 'Deels opgevolgd',
    niet_opgevolgd: 'Niet opgevolgd',
    besloten: 'Het college besloot',
    ingetrokken: 'Ingetrokken',
  } satisfies Record<Stapuitkomst, string>,
  afwijkingsoort: {
    stap: 'Andere stap',
    termijn: 'Andere termijn',
    ernst: 'Andere ernst',
  } satisfies Record<Afwijkingsoort, string>,
} as const;

/** The columns of the exported list of deviations. */
export const AFWIJKINGSKOLOMMEN: readonly Csvkolom<Staprij>[] = [
  { kop: 'Dag', waarde: ({ genomenOp }) => csvdag(genomenOp) },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Ernst', waarde: ({ ernst }) => (ernst === null ? '' : csvwoord(EXPORTWOORDEN.ladderernst, ernst)) },
  { kop: 'Gedaan', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.laddersoort, soort) },
  { kop: 'De ladder vroeg', waarde: ({ verwachtNaam }) => verwachtNaam ?? '' },
  {
    kop: 'Afgeweken in',
    waarde: ({ afwijkingen }) => afwijkingen.map((een) => EXPORTWOORDEN.afwijkingsoort[een]).join(', '),
  },
  { kop: 'Reden', waarde: ({ afwijking }) => afwijking ?? '' },
  { kop: 'Versie van de ladder', waarde: ({ versienummer }) => String(versienummer ?? '') },
  { kop: 'Afloop', waarde: ({ uitkomst }) => csvwoord(EXPORTWOORDEN.stapuitkomst, uitkomst) },
];
