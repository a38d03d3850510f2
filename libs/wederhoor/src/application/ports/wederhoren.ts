import type { Wederhoor } from '../../domain/wederhoor';

export abstract class Wederhoren {
  /** @throws DomeinFout WEDERHOOR.LOOPT_AL while another of the same report runs */
  abstract voegToe(wederhoor: Wederhoor): Promise<void>;
  /** @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Wederhoor>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(wederhoor: Wederhoor, gezien: number): Promise<void>;
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
}
