import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { maakOntvangstcode } from '../../domain/ontvangstcode';
import { Meldercontacten } from '../ports/meldercontact';

/** Gives a new melding its receipt code, inside the unit of work that registers it. */
@Injectable()
export class GeefOntvangstcode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacten: Meldercontacten,
  ) {}

  /**
   * @param toeval at least thirteen bytes that nobody else has: the same give the same code
   * @returns the code, which is kept as a keyed hash only @throws DomeinFout GEEN_RECHT
   */
  async execute(
    actor: Actor,
    { id, nummer }: { readonly id: string; readonly nummer: string },
    toeval: Uint8Array,
  ): Promise<string> {
    eisRecht(actor, 'melding:registreren');
    const code = maakOntvangstcode(actor.organisatieId, toeval);
    await this.uow.run(actor, async () => {
      await this.contacten.voegCodeToe(id, nummer, await this.contacten.hashVan(code));
      this.uow.schrijf({ handeling: 'melding:ontvangstcode-geven', object: 'melding', objectId: id });
    });
    return code;
  }
}
