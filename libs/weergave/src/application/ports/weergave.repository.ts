import type { Voorkeur, Weergave } from '../../domain/weergave';

/** Views of lists. What is private to somebody else is not there, in every method. Inside a unit of work. */
export abstract class WeergaveRepository {
  /** The own ones, then those of others, by name. */
  abstract van(lijst: string, gebruikerId: string): Promise<Weergave[]>;
  abstract zoek(id: string, gebruikerId: string): Promise<Weergave | null>;
  abstract laadVoorWijziging(id: string, gebruikerId: string): Promise<Weergave | null>;
  /** Whether its maker has no other one of that name for that list, so that it was stored. */
  abstract voegToe(weergave: Weergave): Promise<boolean>;
  /** The same. @throws DomeinFout VERSIE_VEROUDERD when it is not this version any more */
  abstract bewaar(weergave: Weergave): Promise<boolean>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract verwijder(id: string, versie: number): Promise<void>;
  /** How many a person has for a list, and how many are shared with everybody. */
  abstract tel(lijst: string, eigenaarId: string): Promise<{ eigen: number; gedeeld: number }>;
  abstract voorkeur(lijst: string, gebruikerId: string): Promise<Voorkeur>;
  /** Sets what is given; what is absent stays. */
  abstract zetVoorkeur(lijst: string, gebruikerId: string, deel: Partial<Voorkeur>): Promise<void>;
  /** Ends it as the default of one person. */
  abstract vergeetStandaard(id: string, gebruikerId: string): Promise<void>;
}
