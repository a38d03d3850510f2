import type { Betrokkenegegeven } from '../../domain/betrokkenegegeven';

/** Finding people by the blind indexes of what is known of them, inside the unit of work of the caller. */
export abstract class Personenindex {
  /** Per melding the roles of who has exactly this, newest melding first, as far as the reader may see them. */
  abstract zoek(
    gegeven: Betrokkenegegeven,
    waarde: string,
    aantal: number,
  ): Promise<readonly { readonly meldingId: string; readonly rollen: readonly string[] }[]>;
  /** Makes the indexes of people who have those of an earlier release. @returns how many */
  abstract werkBij(aantal: number): Promise<number>;
  /** All organisations, read by the role `nav_systeem`. */
  abstract organisaties(): Promise<readonly string[]>;
}
