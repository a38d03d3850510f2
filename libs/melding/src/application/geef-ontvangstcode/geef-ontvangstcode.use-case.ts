import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { maakOntvangstcode } from '../../domain/ontvangstcode';
import { Meldercontacten } from '../ports/meldercontact';

interface NieuweMelding {
  readonly id: string;
  readonly nummer: string;
  /** What comes with it at once; it counts in what the melder may send. */
  readonly bestanden?: readonly { readonly grootte: number }[];
}

/** Gives a new melding its receipt code, inside the unit of work that registers it. */
@Injectable()
export class GeefOntvangstcode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacten: Meldercontacten,
  ) {}

  /**
   * From here on this visit is the melder's: it may hand in files with the melding.
   * @param toeval at least thirteen bytes that nobody else has: the same give the same code
   * @returns the code, which is kept as a keyed hash only @throws DomeinFout GEEN_RECHT
   */
  async execute(
    actor: Actor,
    { id, nummer, bestanden = [] }: NieuweMelding,
    toeval: Uint8Array,
  ): Promise<string> {
    eisRecht(actor, 'melding:registreren');
    const code = maakOntvangstcode(actor.organisatieId, toeval);
    await this.uow.run(actor, async () => {
      const hash = await this.contacten.hashVan(code);
      await this.contacten.voegCodeToe(id, nummer, hash, {
        aantal: bestanden.length,
        bytes: bestanden.reduce((som, { grootte }) => som + grootte, 0),
      });
      if (bestanden.length > 0) await this.contacten.open(hash);
      this.uow.schrijf({ handeling: 'melding:ontvangstcode-geven', object: 'melding', objectId: id });
    });
    return code;
  }
}
