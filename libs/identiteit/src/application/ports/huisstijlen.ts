import type { Logo } from '../huisstijl/beeld';

/** How the pages of an organisation look. */
export interface Huisstijl {
  /** The colour of buttons and links, or null for that of the house. */
  readonly hoofdkleur: string | null;
  readonly logo: Logo | null;
  /** 0: nobody has chosen yet. */
  readonly versie: number;
}

/** The look of the own organisation, inside a unit of work. */
export abstract class Huisstijlen {
  /** The stored look, or null when nobody has chosen yet. */
  abstract lees(): Promise<Huisstijl | null>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(stijl: Omit<Huisstijl, 'versie'>, gezien: number): Promise<void>;
}

export interface OpenbareHuisstijl extends Huisstijl {
  /** Of the organisation, as addresses of its public pages name it. */
  readonly code: string;
}

/** The look of any organisation, as everybody sees it; read with the role of the public pages. */
export abstract class Huisstijlregister {
  abstract metCode(code: string): Promise<OpenbareHuisstijl | null>;
  abstract van(organisatieId: string): Promise<OpenbareHuisstijl | null>;
  /** Of the only organisation there is, or null when there are more: a page of all has the look of none. */
  abstract enige(): Promise<OpenbareHuisstijl | null>;
}
