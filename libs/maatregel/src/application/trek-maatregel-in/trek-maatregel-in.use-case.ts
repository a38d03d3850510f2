import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';
import { RustOpMaatregel } from '../rust-op-maatregel';

export interface TrekMaatregelInCommand {
  readonly maatregelId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Withdraws a maatregel that is not needed any more, with the reason. Its terms end.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT,
 * .OVERGEDRAGEN, .ADVIES_LOOPT while an advice to a college rests on it
 */
@Injectable()
export class TrekMaatregelIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly rustOp: RustOpMaatregel,
  ) {}

  async execute(actor: Actor, { maatregelId, versie, reden }: TrekMaatregelInCommand): Promise<void> {
    eisRecht(actor, 'maatregel:opleggen');
    await this.uow.run(actor, async () => {
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.omgeving.eisAanZet(maatregel);
      maatregel.trekIn(reden);
      await this.rustOp.bijIntrekking(actor, maatregel.staat);
      await this.maatregelen.bewaar(maatregel, versie);
      const termijnen = await this.omgeving.termijnstanden(maatregel);
      await this.omgeving.eindigTermijnen(actor, termijnen, 'De maatregel is ingetrokken');
      const { zaakId, aanbiederId, aanbiederNaam } = maatregel.staat;
      await this.tijdlijn.execute(zaakId, {
        soort: 'maatregel',
        tekst: `Maatregel voor ${aanbiederNaam} ingetrokken.`,
      });
      this.uow.meld({
        type: 'MaatregelIngetrokken',
        aggregaatId: maatregelId,
        payload: { maatregelId, zaakId, aanbiederId },
      });
      this.uow.schrijf({
        handeling: 'maatregel:intrekken',
        object: 'maatregel',
        objectId: maatregelId,
        velden: ['status', 'intrekkingsreden'],
      });
    });
  }
}
