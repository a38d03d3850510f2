import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { LANGSTE_GELDIGHEID } from '../../domain/risicokenmerk';
import type { Risicofoutcode } from '../../domain/fouten';
import { Risicokenmerken, type NieuwKenmerk } from '../ports/risicokenmerken';

/**
 * What was seen at a provider, with where: that it controls its own risks (gezond vertrouwen, Beleidskader § 5; BK-5.04), or
 * what makes that things go wrong sooner (Leidraad veilige zorgrelatie, p. 63–67).
 */
@Injectable()
export class LegRisicokenmerkVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly kenmerken: Risicokenmerken,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEHEERSING.DAG_PAST_NIET */
  async execute(actor: Actor, kenmerk: Omit<NieuwKenmerk, 'id'>): Promise<void> {
    eisPersoon(actor, 'risicokenmerk:vastleggen');
    const vandaag = this.klok.vandaag().toString();
    const { vastgesteldOp, geldigTot, aanbiederId } = kenmerk;
    if (vastgesteldOp > vandaag) weigerDag('vastgesteldOp', 'Vul een dag in tot en met vandaag.');
    const uiterlijk = Temporal.PlainDate.from(vastgesteldOp).add(LANGSTE_GELDIGHEID).toString();
    if (geldigTot < vandaag || geldigTot <= vastgesteldOp || geldigTot > uiterlijk) {
      weigerDag('geldigTot', 'Kies een dag vanaf vandaag, hoogstens drie jaar nadat het is gezien.');
    }
    await this.uow.run(actor, async () => {
      await this.conflicten.eisVrij(actor.gebruikerId, aanbiederId, 'aanbiederId');
      if (!(await this.aanbieders.van(aanbiederId))) throw new DomeinFout('NIET_GEVONDEN');
      const id = nieuwId();
      await this.kenmerken.voegToe({ ...kenmerk, id });
      this.uow.schrijf({ handeling: 'risicokenmerk:vastleggen', object: 'risicokenmerk', objectId: id });
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
    eisPersoon(actor, 'risicokenmerk:vastleggen');
    return this.uow.run(actor, async () => {
      const kenmerk = await this.kenmerken.laadVoorWijziging(id);
      if (kenmerk.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (kenmerk.ingetrokkenOp !== null) throw new DomeinFout<Risicofoutcode>('RISICOKENMERK.INGETROKKEN');
      await this.kenmerken.trekIn(id, this.klok.vandaag().toString(), reden);
      this.uow.schrijf({ handeling: 'risicokenmerk:intrekken', object: 'risicokenmerk', objectId: id });
      return kenmerk.aanbiederId;
    });
  }
}

function weigerDag(name: string, reason: string): never {
  throw new DomeinFout<Risicofoutcode>('RISICOKENMERK.DAG_PAST_NIET', {}, [{ name, reason }]);
}
