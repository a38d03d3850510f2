import type { Afwegingskader, Kaderinhoud } from '../../domain/afwegingskader';

export type NieuwAfwegingskader = Pick<Afwegingskader, 'id' | 'status' | 'geldigVanaf' | 'bron'> & {
  readonly inhoud: Kaderinhoud;
};

/** The act that makes a concept hold. */
export type Vaststelling = Readonly<
  Record<'geldigVanaf' | 'bron' | 'brondatum' | 'vastgesteldOp', string>
> & { readonly vastgesteldDoor: string | null };

/** The versions of the afwegingskader of the organisation. Only a concept can change; the database refuses the rest too. */
export abstract class Afwegingskaders {
  /** The version that holds on a legal day, or null when there is none yet. */
  abstract geldendOp(dag: string): Promise<Afwegingskader | null>;
  abstract vind(id: string): Promise<Afwegingskader | null>;
  /** Newest first. */
  abstract alle(): Promise<Afwegingskader[]>;
  /** Gives it the next number. */
  abstract voegToe(kader: NieuwAfwegingskader): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Afwegingskader>;
  abstract wijzig(id: string, inhoud: Kaderinhoud): Promise<void>;
  abstract stelVast(id: string, vaststelling: Vaststelling): Promise<void>;
  abstract verwijder(id: string): Promise<void>;
}
