import type { Routeadvies } from '../../domain/routetabel';
import type { Overgenomen } from '../../domain/overname';

/** A list of meldingen that is taken over, told apart by its content and by the koppeling that reads it. */
export interface Overname {
  /** Name of the file. */
  readonly bestand: string;
  /** SHA-256, hex. */
  readonly sha256: string;
  /** The koppeling as it was written. */
  readonly koppeling: unknown;
}

/** Whose it is; of what was dealt with before no version of the table says so. */
export interface Overnameroute extends Omit<Routeadvies, 'routeregel' | 'routetabelId' | 'routetabelversie'> {
  readonly routeregel: string | null;
  readonly routetabelId: string | null;
  readonly routetabelversie: number | null;
}

/** What a line would become. In parts and not as one flat object: putting forty fields together costs more than all checks. */
export interface Kandidaat {
  readonly melding: Overgenomen;
  /** Of the melding, with what had no field. */
  readonly omschrijving: string;
  readonly route: Overnameroute;
  readonly aanbieder: { readonly id: string; readonly naam: string } | null;
  readonly gemeenteId: string | null;
  readonly status: 'ontvangen' | 'overgenomen';
}

/** One melding of it, ready to be stored. */
export interface Overnamerij extends Kandidaat {
  readonly id: string;
  readonly nummer: string;
}

/** How far an overname is. */
export interface Overnamestand {
  readonly id: string;
  /** How many meldingen it brought, in all its runs. */
  readonly geladen: number;
}

/** Meldingen from before this system, many at once, inside a unit of work. */
export abstract class Overnames {
  /** A new one, or the one of this file and this koppeling that was begun before. */
  abstract begin(overname: Overname): Promise<Overnamestand>;
  /** Which of these references the organisation has already, and from which overname. */
  abstract bekende(referenties: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Sends the rows, with the identities closed; a failure is told at the commit. */
  abstract voegToe(overnameId: string, rijen: readonly Overnamerij[]): Promise<void>;
  abstract rondAf(overnameId: string): Promise<void>;
}
