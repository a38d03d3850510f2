import type { Pagina } from '@navolgbaar/platform/http';
import type { Gegevenscategorie } from '../../domain/soorten';

/** That data of people went to another, or that it was refused. What went stands apart and is not for the fg. */
export interface Verstrekking {
  readonly id: string;
  readonly meldingId: string | null;
  readonly zaakId: string | null;
  /** The number of the melding or case, as people know it. */
  readonly kenmerk: string;
  readonly partnerId: string | null;
  readonly ontvanger: string;
  readonly besluit: 'verstrekt' | 'geweigerd';
  readonly grondslag: string | null;
  readonly categorieen: readonly Gegevenscategorie[];
  readonly bron: 'doorzending' | 'doorgifte' | 'vraag' | 'bevinding' | 'uitwisseling' | 'zelf';
  readonly bronId: string | null;
  readonly op: string;
  readonly door: string | null;
}

export interface Verstrekkinginhoud {
  /** For what it was given, or why it was refused. */
  readonly doel: string;
  readonly inhoud: string;
  readonly weggelaten: string | null;
}

export interface Verstrekkingenfilter {
  readonly meldingId: string | null;
  readonly zaakId: string | null;
  readonly besluit: Verstrekking['besluit'] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** A line with its content, null for who may not read that. */
export type Verstrekkingregel = Verstrekking & {
  readonly doel: string | null;
  readonly inhoud: string | null;
  readonly weggelaten: string | null;
};

export abstract class VerstrekkingRepository {
  abstract voegToe(verstrekking: Omit<Verstrekking, 'door'>, inhoud: Verstrekkinginhoud): Promise<void>;
  /** The newest first. */
  abstract lijst(filter: Verstrekkingenfilter): Promise<Pagina<Verstrekkingregel>>;
}
