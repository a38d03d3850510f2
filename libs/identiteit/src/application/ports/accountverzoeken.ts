export type Verzoekstatus = 'open' | 'toegekend' | 'geweigerd';

/** A person who logged in through eHerkenning for a provider and has no account there. Moments as ISO instants. */
export interface Accountverzoek {
  readonly id: string;
  readonly aanbiederId: string;
  readonly issuer: string;
  readonly sub: string;
  /** As the person wrote them: checked by nobody. Empty once they stand in an account. */
  readonly naam: string;
  readonly email: string;
  readonly status: Verzoekstatus;
  readonly gevraagdOp: string;
  readonly reden: string | null;
  readonly versie: number;
}

export interface Verzoekbesluit {
  readonly status: 'toegekend' | 'geweigerd';
  readonly op: string;
  readonly door: string | null;
  readonly reden: string | null;
  readonly gebruikerId: string | null;
}

/** Requests for an account of one organisation, inside a unit of work. */
export abstract class Accountverzoeken {
  /** @returns false when this person asked this provider before */
  abstract voegToe(verzoek: Omit<Accountverzoek, 'status' | 'reden' | 'versie'>): Promise<boolean>;
  /** What became of what a person asked of a provider; null when nothing was asked. */
  abstract stand(
    aanbiederId: string,
    issuer: string,
    sub: string,
  ): Promise<Pick<Accountverzoek, 'status' | 'reden'> | null>;
  /** Open and refused, the oldest open one first: of one provider, or of all. */
  abstract lijst(aanbiederId: string | null, aantal: number): Promise<Accountverzoek[]>;
  abstract vind(id: string): Promise<Accountverzoek | null>;
  abstract vergrendel(id: string): Promise<Accountverzoek | null>;
  /** Removes at most `aantal` that were refused before this instant. @returns which */
  abstract ruimOp(geweigerdVoor: string, aantal: number): Promise<string[]>;
  /** Writes on top of the version that was read. @throws DomeinFout VERSIE_VEROUDERD */
  abstract beslis(id: string, versie: number, besluit: Verzoekbesluit): Promise<void>;
}
