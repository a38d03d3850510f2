import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Het uitgangspunt voor een soort rapport. */
export class SoortstandaardResponse {
  besluit: string;
  uitleg: string;
}

/** De uitgangspunten per soort rapport. */
export class StandaardregelsResponse {
  kwaliteit: SoortstandaardResponse;
  thema: SoortstandaardResponse;
  rechtmatigheid: SoortstandaardResponse;
  calamiteit: SoortstandaardResponse;
  eenpersoonsDicht: boolean;
}

/** Een versie van de uitgangspunten. */
export class StandaardversieResponse extends RegelversieResponse {
  regels: StandaardregelsResponse;
}
