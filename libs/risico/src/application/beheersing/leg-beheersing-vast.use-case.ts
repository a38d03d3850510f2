import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { LANGSTE_GELDIGHEID } from '../../domain/beheersing';
import type { Risicofoutcode } from '../../domain/fouten';
import { Beheersingsbewijzen, type NieuwBewijs } from '../ports/beheersingsbewijzen';

/** What a provider showed of controlling its own risks: gezond vertrouwen, with where it was seen (Beleidskader § 5; BK-5.04). */
@Injectable()
export class LegBeheersingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly bewijzen: Beheersingsbewijzen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEHEERSING.DAG_PAST_NIET */
  async execute(actor: Actor, bewijs: Omit<NieuwBewijs, 'id'>): Promise<void> {
    eisPersoon(actor, 'beheersing:vastleggen');
    const vandaag = this.klok.vandaag().toString();
    const { vastgesteldOp, geldigTot, aanbiederId } = bewijs;
    if (vastgesteldOp > vandaag) weigerDag('vastgesteldOp', 'Vul een dag in tot en met vandaag.');
    const uiterlijk = Temporal.PlainDate.from(vastgesteldOp).add(LANGSTE_GELDIGHEID).toString();
    if (geldigTot < vandaag || geldigTot <= vastgesteldOp || geldigTot > uiterlijk) {
      weigerDag('geldigTot', 'Kies een dag vanaf vandaag, hoogstens drie jaar nadat het is gezien.');
    }
    await this.uow.run(actor, async () => {
      if (!(await this.aanbieders.van(aanbiederId))) throw new DomeinFout('NIET_GEVONDEN');
      const id = nieuwId();
      await this.bewijzen.voegToe({ ...bewijs, id });
      this.uow.schrijf({ handeling: 'beheersing:vastleggen', object: 'beheersingsbewijs', objectId: id });
    });
  }

  /**
   * It proved untrue, or does not hold any more.
   * @returns the provider
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEHEERSING.INGETROKKEN
   */
  async trekIn(
    actor: Actor,
    { id, versie }: { readonly id: string; readonly versie: number },
    reden: string,
  ): Promise<string> {
    eisPersoon(actor, 'beheersing:vastleggen');
    return this.uow.run(actor, async () => {
      const bewijs = await this.bewijzen.laadVoorWijziging(id);
      if (bewijs.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (bewijs.ingetrokkenOp !== null) throw new DomeinFout<Risicofoutcode>('BEHEERSING.INGETROKKEN');
      await this.bewijzen.trekIn(id, this.klok.vandaag().toString(), reden);
      this.uow.schrijf({ handeling: 'beheersing:intrekken', object: 'beheersingsbewijs', objectId: id });
      return bewijs.aanbiederId;
    });
  }
}

function weigerDag(name: string, reason: string): never {
  throw new DomeinFout<Risicofoutcode>('BEHEERSING.DAG_PAST_NIET', {}, [{ name, reason }]);
}
