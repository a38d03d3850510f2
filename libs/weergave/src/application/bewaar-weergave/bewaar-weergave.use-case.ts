import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Weergavefoutcode } from '../../domain/fouten';
import { type Weergave, eisMagWijzigen, eisRuimte } from '../../domain/weergave';
import { type Lijstnaam, eisLijst } from '../lijsten';
import { WeergaveRepository } from '../ports/weergave.repository';

/** What a person keeps. */
export type Weergavekeuze = Pick<Weergave, 'naam' | 'gedeeld' | 'filters' | 'kolommen'>;

const naamBestaat = () =>
  new DomeinFout<Weergavefoutcode>('WEERGAVE.NAAM_BESTAAT', {}, [
    { name: 'naam', reason: 'Deze naam is al in gebruik bij deze lijst. Kies een andere naam.' },
  ]);

/** Keeps a view of a list. Whoever has the list may share it: it holds choices, and no rows. */
@Injectable()
export class MaakWeergave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /** @returns its id @throws DomeinFout GEEN_RECHT, WEERGAVE.NAAM_BESTAAT, WEERGAVE.TE_VEEL */
  execute(actor: Actor, lijst: Lijstnaam, keuze: Weergavekeuze): Promise<string> {
    const { gebruikerId: eigenaarId } = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      if (!(await this.weergaven.voegToe({ id, lijst, eigenaarId, versie: 1, ...keuze })))
        throw naamBestaat();
      eisRuimte(await this.weergaven.tel(lijst, eigenaarId));
      this.uow.schrijf({ handeling: 'weergave:maken', object: 'weergave', objectId: id });
      return id;
    });
  }
}

/** Changes a view: its maker, and a shared one also a coordinator. */
@Injectable()
export class WijzigWeergave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is private to somebody else, WEERGAVE.NIET_VAN_U,
   * VERSIE_VEROUDERD, WEERGAVE.NAAM_BESTAAT, WEERGAVE.TE_VEEL
   */
  execute(
    actor: Actor,
    { lijst, id, versie }: { readonly lijst: Lijstnaam; readonly id: string; readonly versie: number },
    keuze: Weergavekeuze,
  ): Promise<void> {
    const kijker = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      const weergave = await this.weergaven.laadVoorWijziging(id, kijker.gebruikerId);
      if (weergave?.lijst !== lijst) throw new DomeinFout('NIET_GEVONDEN');
      eisMagWijzigen(weergave, kijker, keuze.gedeeld);
      if (!(await this.weergaven.bewaar({ ...weergave, ...keuze, versie }))) throw naamBestaat();
      eisRuimte(await this.weergaven.tel(lijst, weergave.eigenaarId));
      const velden = Object.keys(keuze);
      this.uow.schrijf({ handeling: 'weergave:wijzigen', object: 'weergave', objectId: id, velden });
    });
  }
}
