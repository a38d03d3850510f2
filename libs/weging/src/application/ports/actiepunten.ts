import type { Actiepuntstatus } from '../../domain/actiepunt-status';

/** Something that the werkoverleg gave a person of the team to do. Days and instants are ISO text. */
export interface Actiepunt {
  readonly id: string;
  readonly meldingId: string;
  readonly meldingNummer: string;
  readonly besluitId: string;
  readonly soort: 'gesprek' | 'veiligheidsafspraken';
  readonly omschrijving: string;
  readonly eigenaarId: string;
  readonly uiterlijk: string;
  readonly status: Actiepuntstatus;
  readonly uitkomst: string | null;
  readonly afgerondOp: string | null;
  readonly afgerondDoor: string | null;
  readonly versie: number;
}

export abstract class Actiepunten {
  abstract voegToe(punt: Actiepunt): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Actiepunt>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(punt: Actiepunt, gezien: number): Promise<void>;
  /** The newest first. */
  abstract vanMelding(meldingId: string): Promise<Actiepunt[]>;
  /** What is open, of one person or of everybody, the first day on top. */
  abstract open(eigenaarId: string | null, aantal: number): Promise<Actiepunt[]>;
}
