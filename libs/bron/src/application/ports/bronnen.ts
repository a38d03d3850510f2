import type { Bron, Bronversie } from '../../domain/bron';

export type NieuweBron = Omit<Bron, 'versie' | 'versies'>;
export type NieuweBronversie = Omit<Bronversie, 'nummer' | 'vastgelegdDoor' | 'geldigTot'>;

/** The sources of the organisation, with their versions. What comes with the house is there from the start. */
export abstract class Bronnen {
  /** By kind, then by name. */
  abstract alle(): Promise<Bron[]>;
  /** Locks it for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bron>;
  /** @throws DomeinFout BRON.BESTAAT_AL */
  abstract voegToe(bron: NieuweBron, eerste: NieuweBronversie): Promise<void>;
  /** Ends the version that runs on the day before. */
  abstract voegVersieToe(bronId: string, nummer: number, versie: NieuweBronversie): Promise<void>;
  abstract beeindig(bronId: string, tot: string): Promise<void>;
}
