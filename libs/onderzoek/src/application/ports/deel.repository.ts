import type { Deelsoort } from '../../domain/soorten';

/** Who may see a confidential part of a dossier. Row-level security keeps it from everybody else. */
export abstract class DeelRepository {
  /** Whether the case has this conversation or observation, for this reader. */
  abstract bestaat(soort: Exclude<Deelsoort, 'document'>, zaakId: string, deelId: string): Promise<boolean>;
  abstract markeer(
    soort: Exclude<Deelsoort, 'document'>,
    deelId: string,
    vertrouwelijk: boolean,
  ): Promise<void>;
  /** Lets these people in. */
  abstract geefToegang(zaakId: string, deelId: string, gebruikerIds: readonly string[]): Promise<void>;
  /** Leaves only these people; without any the part is no longer confidential. */
  abstract houdOver(deelId: string, gebruikerIds: readonly string[]): Promise<void>;
}
