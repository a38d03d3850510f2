import type { Pagina } from '@navolgbaar/platform/http';
import type { Doorzendhandeling, Doorzendstatus } from '../../domain/doorzending-status';
import type { Partnersoort, Verzendwijze } from '../../domain/soorten';
import type { Verstrekt } from '../../domain/verstrekking';

/** How who reported was told: by letter, by a person who still has to, not at all since there is nobody, or told. */
export type Afzenderstand = 'brief' | 'zelf' | 'niemand' | 'verteld';

export interface Doorzending extends Verstrekt {
  readonly id: string;
  readonly meldingId: string;
  readonly meldingNummer: string;
  readonly soort: Partnersoort;
  readonly partnerId: string | null;
  readonly partnerNaam: string | null;
  /** Who reports there: we, or the provider by its own duty. */
  readonly melder: 'wij' | 'aanbieder';
  readonly grondslag: string;
  readonly motivering: string;
  readonly wijze: Verzendwijze | null;
  readonly op: string;
  readonly door: string | null;
  readonly afzender: Afzenderstand;
  readonly status: Doorzendstatus;
  readonly uitkomst: string | null;
  readonly uitkomstOp: string | null;
  readonly termijnId: string | null;
  readonly versie: number;
}

/** What happened with a forwarding; `besproken` in a meeting, `afzenderVerteld` when who reported was told. */
export interface Doorzendstap {
  readonly id: string;
  readonly handeling: Doorzendhandeling | 'besproken' | 'afzenderVerteld';
  readonly op: string;
  readonly tekst: string;
  readonly overlegId: string | null;
  readonly door: string | null;
  readonly vastgelegdOp: string;
}

export type NieuweStap = Omit<Doorzendstap, 'id' | 'door' | 'vastgelegdOp'>;

export interface Doorzendingenfilter {
  /** Null: all. `open`: everything without an outcome. */
  readonly status: Doorzendstatus | 'lopend' | null;
  readonly partnerId: string | null;
  readonly meldingId: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export abstract class DoorzendingRepository {
  abstract voegToe(doorzending: Omit<Doorzending, 'partnerNaam'>): Promise<void>;
  abstract vind(id: string): Promise<Doorzending | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Doorzending>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(
    id: string,
    gezien: number,
    velden: Pick<Doorzending, 'status' | 'uitkomst' | 'uitkomstOp' | 'afzender'>,
  ): Promise<void>;
  abstract voegStapToe(doorzendingId: string, stap: NieuweStap): Promise<void>;
  abstract stappenVan(doorzendingId: string): Promise<readonly Doorzendstap[]>;
  /** The newest first. */
  abstract lijst(filter: Doorzendingenfilter): Promise<Pagina<Doorzending>>;
  /**
   * The agenda of a meeting, the newest first: what was discussed in it, and of a meeting to come also everything without
   * an outcome that went to this partner, however old.
   */
  abstract agenda(
    overleg: { readonly id: string; readonly partnerId: string; readonly komt: boolean },
    aantal: number,
  ): Promise<readonly Doorzending[]>;
  /** Which forwardings were discussed in a meeting. */
  abstract besprokenIn(
    overlegId: string,
  ): Promise<readonly { readonly id: string; readonly tekst: string }[]>;
}
