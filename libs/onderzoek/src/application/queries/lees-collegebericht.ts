import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, bereikVan, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Collegebericht, CollegeberichtRepository } from '../ports/collegebericht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';

/** The message as the college may read it: without the id of the case, of which it may see nothing else. */
export type Zichtbaarbericht = Omit<Collegebericht, 'zaakId' | 'door' | 'meldingId' | 'brieven'>;

/** One shared message, for the college it was shared with and for the supervisor. The reading is logged. */
@Injectable()
export class LeesCollegebericht {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: CollegeberichtRepository,
    private readonly zaken: ZaakRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  execute(actor: Actor, id: string): Promise<Zichtbaarbericht> {
    eisRecht(actor, 'college:lezen');
    return this.uow.run(actor, async () => {
      const bericht = await this.berichten.zoek(id);
      if (!bericht) throw new DomeinFout('NIET_GEVONDEN');
      const { zaakId, door: _, meldingId: __, brieven: ___, ...zichtbaar } = bericht;
      if (bereikVan(actor) === 'college') {
        if (bericht.gemeenteId !== actor.gemeenteId) throw new DomeinFout('NIET_GEVONDEN');
      } else {
        eisToegang(actor, await this.zaken.toegangVan(zaakId));
      }
      this.uow.schrijf({ handeling: 'college:lezen', object: 'collegebericht', objectId: id });
      return zichtbaar;
    });
  }
}
