/** A private note beside the file of a case. */
export interface Notitie {
  readonly id: string;
  readonly tekst: string;
  /** ISO 8601 instant. */
  readonly gewijzigdOp: string;
  readonly versie: number;
}

/** Only the notes of the actor exist: row-level security hides those of everybody else, also from the system. */
export abstract class NotitieRepository {
  abstract voegToe(zaakId: string, notitie: Notitie): Promise<void>;
  /** The case of a note. @throws DomeinFout NIET_GEVONDEN */
  abstract zaakVan(id: string): Promise<string>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(id: string, gezien: number, velden: Pick<Notitie, 'tekst' | 'gewijzigdOp'>): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract verwijder(id: string, gezien: number): Promise<void>;
  /** Takes a note away that became a part of the dossier. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD */
  abstract neemOver(zaakId: string, id: string, gezien: number): Promise<void>;
}
