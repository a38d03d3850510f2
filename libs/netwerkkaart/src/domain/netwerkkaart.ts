import { DomeinFout } from '@navolgbaar/kernel';
import type { Netwerkfoutcode } from './fouten';

/** From which law or world somebody around a cliënt works (NW-06). */
export const NETWERKDOMEINEN = ['wmo', 'jeugd', 'wlz', 'zvw', 'onderwijs', 'gemeente', 'anders'] as const;
export type Netwerkdomein = (typeof NETWERKDOMEINEN)[number];

/** Somebody around the cliënt by function and organisation; never by name. */
export interface Netwerklid {
  readonly id: string;
  readonly functie: string;
  readonly organisatie: string;
  /** Where the organisation stands in the register. */
  readonly aanbiederId: string | null;
  readonly domein: Netwerkdomein;
  readonly taak: string | null;
}

/** Who holds the regie: one of them, nobody knows, or it was not asked yet. */
export type Regie =
  | { readonly stand: 'niet_gevraagd' }
  | { readonly stand: 'onduidelijk'; readonly toelichting: string }
  | { readonly stand: 'bij_lid'; readonly lidId: string; readonly toelichting: string };

export interface Kaartstaat {
  readonly id: string;
  readonly zaakId: string;
  /** By which the dossier knows the cliënt: a code, no name. */
  readonly clientcode: string;
  readonly regie: Regie;
  readonly leden: readonly Netwerklid[];
  readonly versie: number;
}

/** The sources count up to 38 around one child; twice that leaves room (AANNAME). */
export const MEESTE_LEDEN = 80;

/** A code holds a digit: a bare word could be a name. */
const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/;
/** Nine digits in a row would be a BSN. */
const BSN = /\d{9}/;

/** The care around one cliënt: who is there, and who holds it together (NW-06; IGJ reaction, Eigen regie). */
export class Netwerkkaart {
  private constructor(private huidig: Kaartstaat) {}

  /** @throws DomeinFout NETWERKKAART.CODE_PAST_NIET */
  static begin(nieuw: Pick<Kaartstaat, 'id' | 'zaakId' | 'clientcode'>): Netwerkkaart {
    if (!CODE.test(nieuw.clientcode) || BSN.test(nieuw.clientcode)) {
      weiger(
        'NETWERKKAART.CODE_PAST_NIET',
        'clientcode',
        'Gebruik een code met een cijfer, zoals C-12. Geen naam en geen BSN.',
      );
    }
    return new Netwerkkaart({ ...nieuw, regie: { stand: 'niet_gevraagd' }, leden: [], versie: 1 });
  }

  static herstel(staat: Kaartstaat): Netwerkkaart {
    return new Netwerkkaart(staat);
  }

  get staat(): Kaartstaat {
    return this.huidig;
  }

  /** @throws DomeinFout NETWERKKAART.STAAT_ER_AL, NETWERKKAART.VOL */
  voegToe(lid: Netwerklid): void {
    if (this.huidig.leden.length >= MEESTE_LEDEN) weiger('NETWERKKAART.VOL');
    this.eisAnders(lid);
    this.huidig = { ...this.huidig, leden: [...this.huidig.leden, lid] };
  }

  /** @throws DomeinFout NIET_GEVONDEN, NETWERKKAART.STAAT_ER_AL */
  wijzig(lid: Netwerklid): void {
    this.eisLid(lid.id);
    this.eisAnders(lid);
    const leden = this.huidig.leden.map((een) => (een.id === lid.id ? lid : een));
    this.huidig = { ...this.huidig, leden };
  }

  /** Who held the regie and goes leaves it unasked. @throws DomeinFout NIET_GEVONDEN */
  haalWeg(lidId: string): Netwerklid {
    const lid = this.eisLid(lidId);
    const { regie } = this.huidig;
    const leden = this.huidig.leden.filter(({ id }) => id !== lidId);
    const weg = regie.stand === 'bij_lid' && regie.lidId === lidId;
    this.huidig = { ...this.huidig, leden, regie: weg ? { stand: 'niet_gevraagd' } : regie };
    return lid;
  }

  /** @param lidId null: it is not clear who @throws DomeinFout NIET_GEVONDEN, NETWERKKAART.LEEG */
  stelRegieVast(lidId: string | null, toelichting: string): void {
    if (this.huidig.leden.length === 0) weiger('NETWERKKAART.LEEG');
    if (lidId !== null) this.eisLid(lidId);
    const regie: Regie =
      lidId === null ? { stand: 'onduidelijk', toelichting } : { stand: 'bij_lid', lidId, toelichting };
    this.huidig = { ...this.huidig, regie };
  }

  private eisLid(id: string): Netwerklid {
    const lid = this.huidig.leden.find((een) => een.id === id);
    if (!lid) throw new DomeinFout('NIET_GEVONDEN');
    return lid;
  }

  private eisAnders({ id, functie, organisatie }: Netwerklid): void {
    const sleutel = (lid: Pick<Netwerklid, 'functie' | 'organisatie'>) =>
      `${lid.functie.trim()}|${lid.organisatie.trim()}`.toLowerCase();
    const dubbel = this.huidig.leden.some(
      (een) => een.id !== id && sleutel(een) === sleutel({ functie, organisatie }),
    );
    if (dubbel) {
      weiger('NETWERKKAART.STAAT_ER_AL', 'functie', 'Deze functie van deze organisatie staat er al.');
    }
  }
}

function weiger(code: Netwerkfoutcode, name?: string, reason?: string): never {
  throw new DomeinFout<Netwerkfoutcode>(code, {}, name && reason ? [{ name, reason }] : []);
}
