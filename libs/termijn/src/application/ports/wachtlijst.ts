/** Work of one transaction of the watch: what is due in one term for one receiver. */
export interface TeBewaken {
  readonly id: string;
  readonly op: string;
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly ontvanger: string;
}

export interface Wachtvraag {
  readonly vandaag: string;
  /** False in quiet hours: then only facts are recorded. */
  readonly metBerichten: boolean;
  readonly na: Pick<TeBewaken, 'op' | 'id'> | null;
  readonly aantal: number;
}

/** What is due in all organisations: ids only, read by the role `nav_systeem`. */
export abstract class Wachtlijst {
  /** In the order in which it is due, starting after `na`. */
  abstract teDoen(vraag: Wachtvraag): Promise<TeBewaken[]>;
}
