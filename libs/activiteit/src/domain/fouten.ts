import { DomeinFout } from '@navolgbaar/kernel';

export type Activiteitfoutcode =
  | 'ACTIVITEIT.ONVOLLEDIG'
  | 'ACTIVITEIT.TOELICHTING_ONTBREEKT'
  | 'ACTIVITEIT.DAG_PAST_NIET'
  | 'ACTIVITEIT.ZAAK_ONBEKEND'
  | 'ACTIVITEIT.NIETS_VASTGELEGD'
  | 'UITWISSELING.ONVOLLEDIG'
  | 'UITWISSELING.DAG_PAST_NIET'
  | 'UITWISSELING.GROND_ONBEKEND'
  | 'UITWISSELING.TERMIJN_VOORBIJ';

export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @param velden the questions that it is about, each with what is wrong */
export function weiger(code: Activiteitfoutcode, velden: readonly Veldfout[] = []): never {
  throw new DomeinFout<Activiteitfoutcode>(code, {}, [...velden]);
}
