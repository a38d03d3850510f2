import type { Pagina } from '@navolgbaar/platform/http';
import type { Codestand } from '../partnerlink';
import type { Antwoordsoort, Partnervraagstatus } from '../../domain/partnervraag-status';
import type { Gegevenscategorie } from '../../domain/soorten';

/** Who at the partner answers. */
export interface Partnercontact {
  readonly contactNaam: string | null;
  readonly contactEmail: string;
}

/** A question to a partner about one melding or one case. Days and instants are ISO text. */
export interface Partnervraag extends Partnercontact {
  readonly id: string;
  readonly meldingId: string | null;
  readonly zaakId: string | null;
  /** The number of the melding or case. */
  readonly kenmerk: string;
  readonly partnerId: string;
  readonly partnerNaam: string;
  readonly vraag: string;
  /** For what the answer is needed. */
  readonly doel: string;
  readonly grondslag: string;
  readonly categorieen: readonly Gegevenscategorie[];
  readonly weggelaten: string | null;
  /** Whom the partner can ask. */
  readonly vrager: string;
  readonly status: Partnervraagstatus;
  readonly gesteldOp: string;
  readonly gesteldDoor: string | null;
  /** Last legal day on which the answer is wanted. */
  readonly uiterlijk: string;
  readonly termijnId: string;
  readonly reden: string | null;
  readonly geeindigdOp: string | null;
  readonly versie: number;
}

export type Partnervraagwijziging = Partnercontact & Pick<Partnervraag, 'status' | 'reden' | 'geeindigdOp'>;

export interface Partnerantwoord {
  readonly id: string;
  readonly soort: Antwoordsoort;
  readonly tekst: string;
  /** Files that came with it, at the melding or case itself. */
  readonly documenten: readonly string[];
  readonly doorNaam: string | null;
  readonly ontvangenOp: string;
}

export interface Partnervragenfilter {
  /** `wachtend`: everything that is still expected; null: all. */
  readonly status: Partnervraagstatus | 'wachtend' | null;
  readonly partnerId: string | null;
  readonly meldingId: string | null;
  readonly zaakId: string | null;
  /** Who asked. */
  readonly gesteldDoor: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export interface Vraaglink extends Codestand {
  readonly vraagId: string;
  readonly aanNaam: string | null;
  readonly geldigTot: string;
  readonly codesGevraagd: number;
  readonly bezoekTot: string | null;
}

export type Vraaglinkwijziging = Partial<
  Pick<Vraaglink, 'codeHash' | 'codeTot' | 'codePogingen' | 'codesGevraagd' | 'bezoekTot'>
> & { readonly bezoekHash?: Buffer };

export abstract class PartnervraagRepository {
  abstract voegToe(vraag: Omit<Partnervraag, 'partnerNaam'>): Promise<void>;
  abstract vind(id: string): Promise<Partnervraag | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Partnervraag>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(id: string, gezien: number, velden: Partnervraagwijziging): Promise<void>;
  /** The newest first. */
  abstract lijst(filter: Partnervragenfilter): Promise<Pagina<Partnervraag>>;
  abstract antwoordenVan(vraagId: string): Promise<readonly Partnerantwoord[]>;
  /** Whether this form was taken before. Ask it under the lock of the question. */
  abstract kentAntwoord(vraagId: string, sleutel: Buffer): Promise<boolean>;
  abstract voegAntwoordToe(
    vraagId: string,
    antwoord: Omit<Partnerantwoord, 'ontvangenOp'>,
    sleutel: Buffer,
  ): Promise<void>;

  abstract voegLinkToe(
    link: Pick<Vraaglink, 'linkId' | 'vraagId' | 'aanNaam' | 'geldigTot'>,
    hash: Buffer,
  ): Promise<void>;
  /** No earlier link of this question works any more. */
  abstract trekLinksIn(vraagId: string): Promise<void>;
  /**
   * Opens this transaction to the question of a link, or of the visit that its code began; null for nobody's. A link is
   * never taken for a visit: then the code would be of no use.
   */
  abstract openLink(soort: 'link' | 'bezoek', hash: Buffer): Promise<Vraaglink | null>;
  /** Locks the link. Null when it was withdrawn meanwhile. */
  abstract laadLink(linkId: string): Promise<Vraaglink | null>;
  abstract wijzigLink(linkId: string, velden: Vraaglinkwijziging): Promise<void>;
}
