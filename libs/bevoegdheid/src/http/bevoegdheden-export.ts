import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Gebruikexportregel } from '../application/queries/lees-bevoegdheden';
import type { Gebruikstatus } from '../domain/gebruik-status';
import type { Bevoegdheid, Medewerking } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  bevoegdheidsoort: {
    betreden: 'Plaats betreden',
    inlichtingen: 'Inlichtingen vorderen',
    identiteitsbewijs: 'Identiteitsbewijs vorderen',
    zakelijke_gegevens: 'Zakelijke gegevens inzien',
    onderzoek_zaken: 'Zaken onderzoeken',
    dossierinzage: 'Dossier inzien',
  } satisfies Record<Bevoegdheid, string>,
  medewerking: {
    verleend: 'Verleend',
    gedeeltelijk: 'Gedeeltelijk verleend',
    geweigerd: 'Geweigerd',
    afwachten: 'Nog geen antwoord',
    geen_toestemming: 'Toestemming niet gegeven door de bewoner',
  } satisfies Record<Medewerking, string>,
  gebruikstatus: {
    wacht_op_antwoord: 'Wacht op antwoord',
    geweigerd: 'Geweigerd',
    afgerond: 'Afgerond',
    ingetrokken: 'Ingetrokken',
    vervangen: 'Vervangen',
  } satisfies Record<Gebruikstatus, string>,
} as const;

/** The columns of the exported list of powers. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Gebruikexportregel>[] = [
  { kop: 'Dag', waarde: ({ op }) => csvdag(op) },
  { kop: 'Bevoegdheid', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.bevoegdheidsoort, soort) },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Plaats', waarde: ({ plaats }) => plaats },
  { kop: 'Tegenover wie', waarde: ({ jegens }) => jegens },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Medewerking', waarde: ({ medewerking }) => csvwoord(EXPORTWOORDEN.medewerking, medewerking) },
  {
    kop: 'Antwoord uiterlijk',
    waarde: ({ antwoordUiterlijk }) => antwoordUiterlijk && csvdag(antwoordUiterlijk),
  },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.gebruikstatus, status) },
  { kop: 'Toezichthouder', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];
