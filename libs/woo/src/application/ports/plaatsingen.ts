import type { Plaatsingdoel, Plaatsingreden, Plaatsingstatus } from '../../domain/plaatsing';

/** How a public report stands with the publicatiebank. Moments are instants in ISO text. */
export interface Plaatsing {
  readonly publicatieId: string;
  readonly rapportId: string;
  readonly doel: Plaatsingdoel;
  readonly status: Exclude<Plaatsingstatus, 'nog_niet'>;
  readonly pogingen: number;
  readonly reden: Plaatsingreden | null;
  /** Where the public reads it there. */
  readonly adres: string | null;
  /** The bank that it went to: it is taken back there, also after the organisation went to another. */
  readonly bank: string | null;
  readonly volgendeOp: string | null;
  readonly geluktOp: string | null;
  readonly versie: number;
}

/** One to do now. Of two workers only one gets it. */
export interface Genomen {
  readonly publicatieId: string;
  readonly doel: Plaatsingdoel;
  readonly bank: string | null;
  readonly pogingen: number;
  /** By what the answer is recorded: who was taken over records none. */
  readonly genomenOp: string;
}

export interface Uitkomst {
  readonly status: Plaatsingstatus;
  readonly reden: Plaatsingreden | null;
  readonly adres: string | null;
  readonly op: string;
  readonly volgendeOp: string | null;
}

/** Placements of the organisation of the unit of work. */
export abstract class Plaatsingen {
  abstract van(publicatieId: string): Promise<Plaatsing | null>;
  /** Ready to go; nothing happens when it is known already. */
  abstract zetKlaar(publicatieId: string, rapportId: string, op: string): Promise<void>;
  /** A person asks again. @throws DomeinFout VERSIE_VEROUDERD */
  abstract biedAan(publicatieId: string, versie: number, op: string): Promise<void>;
  /** It must not be read there any more. @returns whether it was ever on its way */
  abstract trekTerug(publicatieId: string, op: string): Promise<boolean>;
  abstract neem(nu: string, afgebrokenVoor: string): Promise<Genomen | null>;
  /** Before anything is sent: where it goes. */
  abstract noteerBank(genomen: Genomen, bank: string): Promise<void>;
  /** Another goal that came meanwhile stays to be done. @returns false when another took it over */
  abstract legVast(genomen: Genomen, uitkomst: Uitkomst): Promise<boolean>;
}
