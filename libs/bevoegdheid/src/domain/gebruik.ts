import { DomeinFout, type Herleiding, volgendeStatus } from '@navolgbaar/kernel';
import type { Bevoegdheidfoutcode } from './fouten';
import { type Gebruikhandeling, type Gebruikstatus, gebruikovergangen } from './gebruik-status';
import type {
  Antwoord,
  Bevoegdheid,
  Cautie,
  Medewerking,
  Plaatssoort,
  Toestemming,
  Weigeringsgrond,
  Weigeringsvervolg,
} from './soorten';

/** A dwelling, or in beschermd wonen the room of a cliënt, by its code and never by a name. */
export interface Kamer {
  readonly code: string;
  readonly toestemming: Toestemming;
  readonly betreden: boolean;
}

/** What a person records. Days as `jjjj-mm-dd`, times `HH:MM` in Europe/Amsterdam. */
export interface Gebruikinvoer {
  readonly soort: Bevoegdheid;
  /** At which provider of the case. */
  readonly aanbiederId: string | null;
  readonly op: string;
  readonly tijd: string | null;
  readonly plaats: string | null;
  readonly plaatssoort: Plaatssoort | null;
  readonly kamers: readonly Kamer[];
  /** Towards whom, by function. */
  readonly jegens: string;
  readonly toezichthouderId: string;
  /** Why it was needed for the task (Awb art. 5:13). */
  readonly doel: string;
  /** What was asked, seen or taken along. */
  readonly wat: string;
  /** Why the file of a cliënt had to be read, and which part of it (Wmo 2015 art. 6.1 lid 2: as far as necessary). */
  readonly noodzaak: string | null;
  readonly legitimatieGetoond: boolean;
  readonly zonderLegitimatieReden: string | null;
  readonly medewerking: Medewerking;
  readonly weigeringsgrond: Weigeringsgrond | null;
  readonly medewerkingReden: string | null;
  readonly resultaat: string | null;
  readonly antwoordUiterlijk: string | null;
  /** Asked while a criminal investigation runs. */
  readonly jegensVerdachte: boolean | null;
  readonly cautie: Cautie | null;
  readonly cautieToelichting: string | null;
  readonly bezoekId: string | null;
}

/** A recorded use of a power as it is stored. */
export interface Gebruik extends Gebruikinvoer {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederNaam: string | null;
  /** The appointment on which it rested, as it was then. */
  readonly aanwijzingId: string;
  readonly aanwijzingBesluit: string;
  readonly legitimatieNummer: string | null;
  readonly herleiding: Herleiding;
  readonly vastgelegdDoor: string | null;
  /** ISO 8601 instant. */
  readonly vastgelegdOp: string;
  readonly status: Gebruikstatus;
  readonly antwoord: Antwoord | null;
  readonly antwoordOp: string | null;
  readonly antwoordToelichting: string | null;
  /** Since when all that had to be given is in, so that only our judgement is waited for. */
  readonly antwoordBinnenOp: string | null;
  /** When it was not asked any more, and why: neither an answer nor a refusal. */
  readonly ingetrokkenOp: string | null;
  readonly intrekreden: string | null;
  readonly vervolg: Weigeringsvervolg | null;
  readonly vervolgOp: string | null;
  readonly vervolgGemeenteId: string | null;
  readonly vervolgToelichting: string | null;
  /** The line that this one replaces, and why. */
  readonly vervangtId: string | null;
  readonly verbeterreden: string | null;
  readonly vervangenDoorId: string | null;
  readonly versie: number;
}

export interface Gegevenantwoord {
  readonly antwoord: Antwoord;
  readonly op: string;
  readonly toelichting: string;
}

/** Where a new line begins: what was not given at once waits, what was refused asks for the college. */
export function beginstatus(medewerking: Medewerking): Gebruikstatus {
  if (medewerking === 'afwachten') return 'wacht_op_antwoord';
  return medewerking === 'gedeeltelijk' || medewerking === 'geweigerd' ? 'geweigerd' : 'afgerond';
}

/**
 * What came of a request with a term. Anything less than an answer is a refusal, to be laid before the college or not.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVOEGDHEID.PAST_NIET
 */
export function legAntwoordVast(
  gebruik: Gebruik,
  { antwoord, op, toelichting }: Gegevenantwoord,
  vandaag: string,
): Gebruik {
  const status = volgende(gebruik, antwoord === 'beantwoord' ? 'legAntwoordVast' : 'stelWeigeringVast');
  if (op < gebruik.op) weiger('op', 'Deze dag ligt voor de dag waarop u het vroeg.');
  if (op > vandaag) weiger('op', 'Deze dag ligt in de toekomst.');
  return { ...gebruik, status, antwoord, antwoordOp: op, antwoordToelichting: toelichting };
}

/**
 * The last day moves with the term in which it was asked, and what came in whole is not late any more.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK
 */
export function volgTermijn(
  gebruik: Gebruik,
  stand: Pick<Gebruik, 'antwoordUiterlijk' | 'antwoordBinnenOp'>,
): Gebruik {
  return { ...gebruik, ...stand, status: volgende(gebruik, 'volgTermijn') };
}

/** It is not asked any more: that is no answer and no refusal. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export function trekIn(
  gebruik: Gebruik,
  { op, reden }: { readonly op: string; readonly reden: string },
): Gebruik {
  return { ...gebruik, status: volgende(gebruik, 'trekIn'), ingetrokkenOp: op, intrekreden: reden };
}

/** Whether the answer had to be there already. */
export const isTeLaat = (
  {
    status,
    antwoordUiterlijk,
    antwoordBinnenOp,
  }: Pick<Gebruik, 'status' | 'antwoordUiterlijk' | 'antwoordBinnenOp'>,
  vandaag: string,
): boolean =>
  status === 'wacht_op_antwoord' &&
  antwoordBinnenOp === null &&
  antwoordUiterlijk !== null &&
  antwoordUiterlijk < vandaag;

/**
 * What was done with a refusal (Awb art. 5:20 lid 3).
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVOEGDHEID.PAST_NIET without a gemeente to lay it before
 */
export function legVervolgVast(
  gebruik: Gebruik,
  vervolg: {
    readonly vervolg: Weigeringsvervolg;
    readonly gemeenteId: string | null;
    readonly toelichting: string;
    readonly op: string;
  },
): Gebruik {
  const status = volgende(gebruik, 'legVervolgVast');
  const voorgelegd = vervolg.vervolg === 'voorgelegd';
  if (voorgelegd && vervolg.gemeenteId === null)
    weiger('gemeenteId', 'Kies aan welk college u het voorlegt.');
  return {
    ...{ ...gebruik, status, vervolg: vervolg.vervolg, vervolgOp: vervolg.op },
    vervolgGemeenteId: voorgelegd ? vervolg.gemeenteId : null,
    vervolgToelichting: vervolg.toelichting,
  };
}

/** Another line took the place of this one. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export function vervang(gebruik: Gebruik, doorId: string): Gebruik {
  return { ...gebruik, status: volgende(gebruik, 'verbeter'), vervangenDoorId: doorId };
}

function volgende({ status }: Gebruik, handeling: Gebruikhandeling): Gebruikstatus {
  return volgendeStatus<Gebruikstatus, Gebruikhandeling>(gebruikovergangen, status, handeling);
}

function weiger(naam: string, reden: string): never {
  throw new DomeinFout<Bevoegdheidfoutcode>('BEVOEGDHEID.PAST_NIET', {}, [{ name: naam, reason: reden }]);
}
