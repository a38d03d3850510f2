import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Berichtstatus, Ontvangersoort } from '../../domain/bericht';

/** A message as a supervisor sees it in a dossier. */
export interface Berichtregel {
  readonly id: string;
  readonly object: string;
  readonly objectId: string;
  readonly sjabloon: string;
  readonly sjabloonVersie: number;
  readonly kanaal: string;
  readonly aanSoort: Ontvangersoort;
  /** Null for a melder: reading that address is an act of its own (rulings.md, named melder). */
  readonly adres: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly status: Berichtstatus;
  readonly pogingen: number;
  readonly fout: string | null;
  readonly aangemaaktOp: string;
  readonly verzondenOp: string | null;
}

export interface Berichtenvraag {
  readonly objectId?: string | undefined;
  readonly status?: Berichtstatus | undefined;
  /** Newest first; only messages older than this id. */
  readonly voorId?: string | undefined;
  readonly aantal: number;
}

export abstract class Berichtenlijst {
  abstract zoek(vraag: Berichtenvraag): Promise<readonly Berichtregel[]>;
  /** What these messages were about, as far as they exist. */
  abstract over(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly object: string; readonly objectId: string }>>;
}

/** Messages of one object, or all of one status: failed ones are found this way. */
@Injectable()
export class ZoekBerichten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lijst: Berichtenlijst,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, vraag: Berichtenvraag): Promise<readonly Berichtregel[]> {
    eisRecht(actor, 'bericht:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({
        handeling: 'bericht:lezen',
        object: 'berichten',
        objectId: vraag.objectId ?? 'lijst',
      });
      return this.lijst.zoek(vraag);
    });
  }
}
