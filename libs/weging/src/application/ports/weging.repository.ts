import type { Herleiding } from '@navolgbaar/kernel';
import type { Matrixcellen, Wegingsmatrix } from '../../domain/matrix';
import type { Actie, AanZet, Ernst, Kleur, Omvang } from '../../domain/soorten';
import type { Afstemming } from '../../domain/weeg';

/** A weighing as it was done. It never changes: new information gives a new weighing (BK-B.09). */
export interface Weging {
  readonly id: string;
  readonly meldingId: string;
  readonly matrixId: string;
  readonly matrixversie: number;
  readonly matrixAanname: boolean;
  readonly ernst: Ernst;
  readonly ernstMotivering: string;
  readonly omvang: Omvang;
  readonly omvangMotivering: string;
  readonly getroffen: number | null;
  readonly aantalClienten: number | null;
  readonly eerdereMeldingIds: readonly string[];
  readonly publieksgevoelig: boolean;
  readonly publieksgevoeligToelichting: string | null;
  readonly onrechtmatigheid: string;
  readonly onrechtmatigheidToelichting: string | null;
  readonly kleurMatrix: Kleur;
  readonly kleur: Kleur;
  readonly verhogingReden: string | null;
  readonly afstemming: Afstemming | null;
  readonly herleiding: Herleiding;
  readonly vastgesteldOp: string;
  readonly vastgesteldDoor: string | null;
}

/** What the werkoverleg decided: act or not, who is at turn, and why (BK-6.03, BK-B.03). */
export interface Besluit {
  readonly id: string;
  readonly meldingId: string;
  readonly wegingId: string;
  readonly besluit: 'actie' | 'geen_actie';
  readonly actie: Actie | null;
  readonly aanZet: AanZet;
  readonly partners: readonly string[];
  readonly motivering: string;
  readonly werkoverlegOp: string;
  readonly deelnemers: readonly string[];
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
}

export interface NieuweMatrix {
  readonly id: string;
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly aanname: boolean;
  readonly cellen: Matrixcellen;
}

export abstract class WegingRepository {
  /** The version that holds on a day, or null when there is none yet. */
  abstract matrixOp(dag: string): Promise<Wegingsmatrix | null>;
  abstract matrices(): Promise<Wegingsmatrix[]>;
  abstract voegMatrixToe(matrix: NieuweMatrix): Promise<void>;
  abstract voegWegingToe(weging: Weging): Promise<void>;
  abstract voegBesluitToe(besluit: Besluit): Promise<void>;
  abstract wegingenVan(meldingIds: readonly string[]): Promise<Weging[]>;
  abstract besluitenVan(meldingIds: readonly string[]): Promise<Besluit[]>;
}
