import type { Overlegstatus } from '../../domain/overleg-status';
import type { Partnersoort } from '../../domain/soorten';

export interface Partnergegevens {
  readonly soort: Partnersoort;
  readonly naam: string;
  readonly contactpersoon: string | null;
  readonly email: string | null;
  readonly telefoon: string | null;
  /** What may be shared with this partner and what not, in plain words (NW-11). */
  readonly deelhulp: string | null;
}

export interface Partner extends Partnergegevens {
  readonly id: string;
  /** From this day on nothing goes to this partner. */
  readonly gestoptOp: string | null;
  readonly versie: number;
}

/** What was agreed with a partner (NW-09). Days are ISO text. */
export interface Afspraak {
  readonly id: string;
  readonly partnerId: string;
  readonly onderwerp: string;
  /** Which data, and when. */
  readonly gegevens: string;
  readonly wanneer: string;
  readonly grondslag: string;
  readonly vanaf: string;
  readonly evaluatieOp: string;
  readonly termijnId: string;
  /** What the last evaluation found. */
  readonly bevinding: string | null;
  readonly beeindigdOp: string | null;
  /** Why it holds no longer. */
  readonly beeindigreden: string | null;
  readonly versie: number;
}

export interface Overleg {
  readonly id: string;
  readonly partnerId: string;
  readonly op: string;
  readonly status: Overlegstatus;
  readonly versie: number;
}

/** The register of partners, with what was agreed and when one meets. */
export abstract class PartnerRepository {
  abstract alle(): Promise<readonly Partner[]>;
  abstract vind(id: string): Promise<Partner | null>;
  /** @throws DomeinFout PARTNER.NAAM_BESTAAT */
  abstract voegToe(partner: Partner): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD, PARTNER.NAAM_BESTAAT */
  abstract wijzig(partner: Partner): Promise<void>;

  abstract afsprakenVan(partnerId: string): Promise<readonly Afspraak[]>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadAfspraak(id: string): Promise<Afspraak>;
  abstract voegAfspraakToe(afspraak: Afspraak): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzigAfspraak(afspraak: Afspraak): Promise<void>;

  abstract overleggenVan(partnerId: string): Promise<readonly Overleg[]>;
  /** Locks the row when it is to be changed. @throws DomeinFout NIET_GEVONDEN */
  abstract laadOverleg(id: string, voorWijziging: boolean): Promise<Overleg>;
  abstract voegOverlegToe(overleg: Overleg): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzigOverleg(overleg: Overleg): Promise<void>;
}
