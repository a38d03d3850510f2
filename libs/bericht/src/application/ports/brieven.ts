import type { Briefsoort } from '../../domain/briefsoort';
import type { Kanaal, Ontvangersoort } from '../../domain/bericht';

/** A letter of which the file is still to be made. */
export interface TeDrukken {
  readonly id: string;
  readonly object: string;
  readonly objectId: string;
  readonly aanSoort: Ontvangersoort;
  readonly aanbiederId: string | null;
  readonly gemeenteNaam: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly velden: Readonly<Record<string, string>>;
  /** Legal day on which it was made. */
  readonly datum: string;
  /** The address a provider gave for its letters; null when it gave none. */
  readonly postadres: string | null;
}

export interface Postkeuze {
  readonly kanaal: Kanaal;
  readonly postadres: string | null;
  /** 0: nothing was chosen. */
  readonly versie: number;
}

/** A letter as its provider reads it. */
export interface EigenBrief {
  readonly id: string;
  /** As the letter names it; null where it names none. */
  readonly zaaknummer: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gemaaktOp: string;
  readonly documentId: string | null;
}

export interface EigenBrievenvraag {
  readonly soort?: Briefsoort | undefined;
  readonly zaaknummer?: string | undefined;
  /** Newest first; only letters older than this one. */
  readonly voorId?: string | undefined;
  readonly aantal: number;
}

/** The files of letters, how providers want theirs, and what a provider reads of its own. */
export abstract class Brieven {
  /** Takes the letter that waits longest and puts its next attempt at `daarna`. What another process holds is skipped. */
  abstract neemZonderPdf(nu: string, daarna: string): Promise<TeDrukken | null>;
  /** @returns false when it has its file already */
  abstract legPdfVast(
    id: string,
    bestand: { readonly documentId: string; readonly sha256: string; readonly geadresseerde: string },
  ): Promise<boolean>;
  abstract legPdfFoutVast(id: string, code: string): Promise<void>;
  abstract postkeuze(aanbiederId: string): Promise<Postkeuze>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaarPostkeuze(
    aanbiederId: string,
    keuze: Omit<Postkeuze, 'versie'>,
    gezien: number,
    op: string,
  ): Promise<void>;
  /** Of the provider of the actor, newest first. */
  abstract eigen(vraag: EigenBrievenvraag): Promise<readonly EigenBrief[]>;
  /** What the merge fields of the letters of a case held; of two the newest, but first those of this letter. */
  abstract veldenVanZaak(zaakId: string, code: string): Promise<Readonly<Record<string, string>>>;
}
