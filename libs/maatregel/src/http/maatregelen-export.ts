import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Maatregelregelview } from '../application/queries/maatregelregel';
import type { Maatregelstand } from '../domain/maatregel-status';
import type { Maatregelsoort } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  maatregelsoort: {
    verbetermaatregelen: 'Verbetermaatregelen',
    plan_van_aanpak: 'Plan van aanpak',
    voortgangsinformatie: 'Informatie over de voortgang',
    advies: 'Advies',
  } satisfies Record<Maatregelsoort, string>,
  maatregelstand: {
    opgelegd: 'Opgelegd',
    opnieuw_gevraagd: 'Opnieuw gevraagd',
    ontvangen: 'Reactie ontvangen',
    opgevolgd: 'Opgevolgd',
    deels_opgevolgd: 'Deels opgevolgd',
    niet_opgevolgd: 'Niet opgevolgd',
    ingetrokken: 'Ingetrokken',
    overgedragen: 'Overgedragen',
  } satisfies Record<Maatregelstand, string>,
} as const;

/** The columns of the exported list: what a provider may read of it as well. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Maatregelregelview>[] = [
  { kop: 'Maatregel', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.maatregelsoort, soort) },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Opgelegd op', waarde: ({ opgelegdOp }) => csvdag(opgelegdOp) },
  { kop: 'Uiterlijk op', waarde: ({ uiterlijk }) => csvdag(uiterlijk) },
  { kop: 'Opgeschort op', waarde: ({ opgeschortOp }) => csvdag(opgeschortOp) },
  { kop: 'Te laat', waarde: ({ teLaat }) => teLaat },
  { kop: 'Stand', waarde: ({ stand }) => csvwoord(EXPORTWOORDEN.maatregelstand, stand) },
];
