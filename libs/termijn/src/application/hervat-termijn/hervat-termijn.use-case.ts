import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { TermijnRepository } from '../ports/termijn.repository';
import {
  type Stilstandbesluit,
  type Termijnvoorbeeld,
  besluitdag,
  eisGezien,
  naWijziging,
  versierij,
  voorbeeldVan,
} from '../termijnwijziging';
import { feitVan, mijlpalenVan } from '../termijnfeit';

export type HervatTermijnCommand = Stilstandbesluit;

/** Lets a suspended term run again: its last day moves by as long as it stood still, and its reminders are planned anew. */
@Injectable()
export class HervatTermijn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT,
   * TERMIJN_STAAT_NIET_STIL, TERMIJN_WIJZIGING_OVERLAPT, TERMIJN_DAG_IN_TOEKOMST
   */
  async execute(
    actor: Actor,
    command: HervatTermijnCommand,
  ): Promise<Termijnvoorbeeld & { readonly versie: number }> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(command.termijnId);
      eisGezien(termijn, command.versie);
      const op = besluitdag(command.op, this.klok);
      const wijziging = { soort: 'hervatting', op, reden: command.reden } as const;
      const hervat = naWijziging(termijn, wijziging);
      await this.termijnen.voegVersieToe(hervat, versierij(hervat, wijziging));
      await this.termijnen.wijzig(hervat, termijn.versie);
      const mijlpalen = mijlpalenVan(hervat, this.klok.vandaag(), STANDAARDKALENDER);
      await this.termijnen.planMijlpalen(hervat, hervat.versie, mijlpalen);
      await this.post.meldStilstand(actor, hervat, 'termijn-hervat');
      const { uiterlijk, herleiding } = huidigeVersie(hervat.verloop);
      const payload = { ...feitVan(termijn), uiterlijk: uiterlijk.toString() };
      this.uow.meld({ type: 'TermijnHervat', aggregaatId: termijn.id, payload });
      this.uow.schrijf({
        handeling: 'termijn:hervatten',
        object: 'termijn',
        objectId: termijn.id,
        velden: ['status', 'uiterlijk'],
      });
      return { uiterlijk: uiterlijk.toString(), herleiding, versie: hervat.versie };
    });
  }

  /**
   * What resuming on a day would mean; nothing is changed.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, TERMIJN_STAAT_NIET_STIL,
   * TERMIJN_WIJZIGING_OVERLAPT, TERMIJN_DAG_IN_TOEKOMST
   */
  voorbeeld(actor: Actor, vraag: Pick<Stilstandbesluit, 'termijnId' | 'op'>): Promise<Termijnvoorbeeld> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(vraag.termijnId);
      const op = besluitdag(vraag.op, this.klok);
      this.uow.schrijf({ handeling: 'termijn:lezen', object: 'termijn', objectId: termijn.id });
      return voorbeeldVan(termijn, { soort: 'hervatting', op, reden: 'nog in te vullen' });
    });
  }
}
