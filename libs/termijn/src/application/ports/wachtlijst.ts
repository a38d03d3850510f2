/** Work of one transaction of the watch: what is due in one term for one receiver. */
export interface TeBewaken {
  readonly id: string;
  readonly op: string;
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly ontvanger: string;
}

/** Where the next part of a list goes on. */
export type Na = Pick<TeBewaken, 'op' | 'id'>;

export interface Wachtvraag {
  readonly vandaag: string;
  /** False in quiet hours: then only facts are recorded. */
  readonly metBerichten: boolean;
  readonly na: Na | null;
  readonly aantal: number;
}

/** A milestone that is still to come, for which an alarm is set. */
export interface Komend {
  readonly id: string;
  /** Legal day, ISO 8601. */
  readonly op: string;
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly versie: number;
  readonly ontvanger: string;
}

/** What is due in all organisations: ids only, read by the role `nav_systeem`. */
export abstract class Wachtlijst {
  /** In the order in which it is due, starting after `na`. */
  abstract teDoen(vraag: Wachtvraag): Promise<TeBewaken[]>;
  /** Planned milestones of these days, the first ones first, starting after `na`. */
  abstract komende(vraag: {
    readonly van: string;
    readonly totEnMet: string;
    readonly na: Na | null;
    readonly aantal: number;
  }): Promise<Komend[]>;
}
