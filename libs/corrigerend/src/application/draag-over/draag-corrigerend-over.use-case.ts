import { AdviesFeiten, DraagAdviesOver } from '@navolgbaar/collegeadvies';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Overdracht } from '../../domain/corrigerendstaat';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';

const RECHT = 'corrigerend:vastleggen';

/**
 * The measure was not enough, and private, administrative or criminal law goes on (BK-8.08, AC-11): measure and advice turn read
 * only for the supervisor. The case itself, its monitoring and new work on the provider go on.
 */
@Injectable()
export class DraagCorrigerendOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly adviezen: AdviesFeiten,
    private readonly advies: DraagAdviesOver,
    private readonly werk: Maatregelwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .ONVOLLEDIG */
  execute(actor: Actor, op: OpMaatregel, overdracht: Omit<Overdracht, 'door'>): Promise<void> {
    return this.werk.doe(actor, RECHT, op, async (maatregel, wanneer) => {
      maatregel.draagOver(overdracht, wanneer);
      await this.metAdvies(actor, maatregel.staat.adviesId);
    });
  }

  legEffectVast(actor: Actor, op: OpMaatregel, tekst: string): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.legEffectVast(tekst, wanneer));
  }

  /** The whole case was handed over: so were its measures. Run by the system after the event. */
  metZaak(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      for (const id of await this.maatregelen.nogVanOns(zaakId)) {
        const maatregel = await this.maatregelen.laadVoorWijziging(id);
        const gezien = maatregel.staat.versie;
        const op = this.klok.vandaag().toString();
        maatregel.draagOver(
          { op, soort: null, aan: 'wie de zaak overnam', reden: 'De zaak is overgedragen.' },
          this.werk.wanneer(actor),
        );
        await this.metAdvies(actor, maatregel.staat.adviesId);
        await this.werk.bewaar(maatregel, gezien);
      }
    });
  }

  private async metAdvies(actor: Actor, adviesId: string | null): Promise<void> {
    if (adviesId && (await this.adviezen.besluit(adviesId))) await this.advies.execute(actor, adviesId);
  }
}
