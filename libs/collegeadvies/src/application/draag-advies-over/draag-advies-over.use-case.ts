import { Injectable } from '@nestjs/common';
import { DraagMaatregelenOver } from '@navolgbaar/maatregel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Adviesstatus } from '../../domain/collegeadvies-status';
import type { Adviesbezit } from '../../domain/gebeurtenissen';
import { Adviestermijn } from '../adviestermijn';
import { Adviezen } from '../ports/adviezen';
import { Advieswerk, feitVan } from '../advieswerk';
import { AdviezenQuery } from '../queries/adviezen.query';

const RECHT = 'collegeadvies:opstellen';
/** Of these nothing more comes. */
const VOORBIJ: readonly Adviesstatus[] = ['ingetrokken', 'afgezien', 'overgedragen'];
/** With whom an advice is, besides the team. */
const BIJ: Readonly<Partial<Record<Adviesstatus, Adviesbezit>>> = {
  ...{ bij_jurist: 'jurist', getoetst: 'jurist', verzonden: 'college', aangehouden: 'college' },
};

/** After a hand-over to private, administrative or criminal law an advice is read only (BK-8.08, AC-11). */
@Injectable()
export class DraagAdviesOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakFeiten,
    private readonly adviezen: Adviezen,
    private readonly query: AdviezenQuery,
    private readonly maatregelen: DraagMaatregelenOver,
    private readonly termijn: Adviestermijn,
    private readonly werk: Advieswerk,
  ) {}

  /**
   * What the college imposed on this advice was handed over. Inside the unit of work of the hand-over.
   * @param stil the provider does not hear of it from us
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK
   */
  execute(actor: Actor, adviesId: string, stil: boolean): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      const advies = await this.adviezen.laadVoorWijziging(adviesId);
      const gezien = advies.staat.versie;
      advies.draagOver();
      await this.adviezen.bewaar(advies, gezien);
      await this.werk.laatSpoorNa(advies.staat, { handeling: 'overdragen', velden: ['status'] });
      for (const { soort, id } of advies.staat.basis)
        if (soort === 'maatregel' && !(await this.rustNogIetsOp(advies.staat.zaakId, id)))
          await this.maatregelen.metCorrigerend(actor, id, stil);
    });
  }

  /** Another gemeente can have an advice on the same measure: while that stands, the measure is still ours. */
  private async rustNogIetsOp(zaakId: string, basisId: string): Promise<boolean> {
    for (const id of await this.adviezen.opBasis(zaakId, basisId)) {
      const advies = await this.query.detail(id);
      if (advies && !VOORBIJ.includes(advies.status)) return true;
    }
    return false;
  }

  /** The whole case was handed over: nothing is expected on its advices any more. Run by the system after the event. */
  metZaak(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      await this.zaken.vergrendel(zaakId);
      for (const id of await this.adviezen.openVan(zaakId)) {
        const advies = await this.adviezen.laadVoorWijziging(id);
        const { versie, status, gemeenteNaam } = advies.staat;
        advies.draagOver();
        await this.adviezen.bewaar(advies, versie);
        await this.termijn.eindig(actor, id, 'De zaak is overgedragen');
        const payload = { ...feitVan(advies.staat), bij: BIJ[status] ?? null };
        this.uow.meld({ type: 'CollegeadviesOvergedragen', aggregaatId: id, payload });
        await this.werk.laatSpoorNa(advies.staat, {
          ...{ handeling: 'overdragen', velden: ['status'] },
          tekst: `De zaak is overgedragen. Het advies aan het college van ${gemeenteNaam} gaat niet verder.`,
        });
      }
    });
  }
}
