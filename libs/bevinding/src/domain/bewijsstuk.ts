import { volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Bewijshandeling, type Bewijsstatus, bewijsovergangen } from './bewijs-status';
import { legeVelden, type Veldfout, weiger } from './fouten';
import type { Bewijssoort } from './soorten';

/** Where a piece of evidence came from. Days are ISO text. */
export interface Herkomst {
  /** Who gave it: a function or an organisation rather than a name. */
  readonly verkregenVan: string;
  readonly verkregenOp: string;
  readonly verkregenWaar: string | null;
  /** How it was obtained: asked for (Awb art. 5:16, 5:17), handed over, seen. */
  readonly verkregenHoe: string;
}

/** A piece of evidence as it is stored. */
export interface Bewijsstaat extends Herkomst {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  /** Within the case: `B-1`. */
  readonly nummer: number;
  readonly soort: Bewijssoort;
  /** The document, conversation or observation that it is; null for data that stand in the register alone. */
  readonly bronId: string | null;
  readonly omschrijving: string;
  readonly bewaarplaats: string;
  /** SHA-256 of a document when it became evidence. */
  readonly zegel: string | null;
  /** Whether it comes out of internal incident reports (Wkkgz art. 9 lid 6), and why that is thought or no longer thought. */
  readonly vim: boolean;
  readonly vimReden: string | null;
  readonly status: Bewijsstatus;
  readonly intrekreden: string | null;
  /** ISO instant. */
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
  readonly versie: number;
}

export type NieuwBewijs = Omit<Bewijsstaat, 'status' | 'intrekreden' | 'versie' | 'nummer'>;

/** `B-3`, as people call it. */
export const bewijsnummer = (nummer: number): string => `B-${nummer}`;

/** A piece of evidence: every change goes through the transition table. */
export class Bewijsstuk {
  private constructor(private huidig: Bewijsstaat) {}

  /**
   * @param nummer taken after the check, so that a refusal leaves no gap
   * @throws DomeinFout BEWIJS.GEGEVENS_ONTBREKEN, .DATUM_PAST_NIET, .BRON_PAST_NIET
   */
  static legVast(nieuw: NieuwBewijs, nummer: number): Bewijsstuk {
    return new Bewijsstuk({ ...nieuw, nummer, status: 'geregistreerd', intrekreden: null, versie: 1 });
  }

  static herstel(staat: Bewijsstaat): Bewijsstuk {
    return new Bewijsstuk(staat);
  }

  get staat(): Bewijsstaat {
    return this.huidig;
  }

  /** Whether a line may be added to its chain. @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEWIJS.GEEN_BESTAND */
  eis(handeling: 'noteer' | 'controleer'): void {
    this.volgende(handeling);
    if (handeling === 'controleer' && this.huidig.soort !== 'document') weiger('BEWIJS.GEEN_BESTAND');
  }

  /**
   * Says that it comes out of internal incident reports, or that it does not after all; either with the reason.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEWIJS.GEGEVENS_ONTBREKEN
   */
  merkVim(vim: boolean, reden: string): void {
    const status = this.volgende('merkVim');
    const leeg = legeVelden(
      { reden },
      { reden: 'Leg uit waarom dit wel of niet uit interne meldingen komt.' },
    );
    if (leeg.length > 0) weiger('BEWIJS.GEGEVENS_ONTBREKEN', leeg);
    this.huidig = { ...this.huidig, vim, vimReden: reden, status };
  }

  /**
   * Takes it out of use. Not while a finding stands on it: that would be a conclusion without its ground (BK-4.03).
   * @param steunt numbers of the findings that stand on it
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEWIJS.GEGEVENS_ONTBREKEN, .IN_GEBRUIK
   */
  trekIn(reden: string, steunt: readonly string[]): void {
    const status = this.volgende('trekIn');
    const leeg = legeVelden({ reden }, { reden: 'Leg uit waarom dit bewijsstuk niet meer geldt.' });
    if (leeg.length > 0) weiger('BEWIJS.GEGEVENS_ONTBREKEN', leeg);
    if (steunt.length > 0) weiger('BEWIJS.IN_GEBRUIK', [], { bevindingen: steunt.join(', ') });
    this.huidig = { ...this.huidig, intrekreden: reden, status };
  }

  private volgende(handeling: Bewijshandeling): Bewijsstatus {
    return volgendeStatus<Bewijsstatus, Bewijshandeling>(bewijsovergangen, this.huidig.status, handeling);
  }
}

const TEKSTEN = {
  omschrijving: 'Schrijf op wat dit bewijsstuk is.',
  verkregenVan: 'Schrijf op van wie u het kreeg; zag u het zelf, uw eigen functie.',
  verkregenHoe: 'Schrijf op hoe u het kreeg.',
  bewaarplaats: 'Schrijf op waar het wordt bewaard.',
} as const;

/**
 * Checks what was filled in, before anything is stored. All that is wrong of one kind at once.
 * @throws DomeinFout BEWIJS.GEGEVENS_ONTBREKEN, .DATUM_PAST_NIET, .BRON_PAST_NIET
 */
export function keurBewijs(
  nieuw: Pick<NieuwBewijs, 'soort' | 'bronId' | 'vim' | 'vimReden' | 'verkregenOp' | keyof typeof TEKSTEN>,
  vandaag: Temporal.PlainDate,
): void {
  const { soort, bronId, vim, vimReden, verkregenOp } = nieuw;
  const leeg: Veldfout[] = legeVelden(nieuw, TEKSTEN);
  if (vim && !vimReden?.trim()) {
    leeg.push({ name: 'vimReden', reason: 'Leg uit waarom dit uit interne meldingen komt.' });
  }
  if (leeg.length > 0) weiger('BEWIJS.GEGEVENS_ONTBREKEN', leeg);
  if ((soort === 'gegevens') !== (bronId === null)) {
    const reason =
      soort === 'gegevens'
        ? 'Gegevens staan op zichzelf. Kies geen stuk uit het dossier.'
        : 'Kies welk stuk uit het dossier dit is.';
    weiger('BEWIJS.BRON_PAST_NIET', [{ name: 'bronId', reason }]);
  }
  if (Temporal.PlainDate.compare(verkregenOp, vandaag) > 0) {
    weiger('BEWIJS.DATUM_PAST_NIET', [
      { name: 'verkregenOp', reason: 'Deze dag ligt in de toekomst. Vul de dag in waarop u het kreeg.' },
    ]);
  }
}
