import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Adviesstaat } from '../domain/adviesstaat';
import type { Collegeadvies } from '../domain/collegeadvies';
import { weiger } from '../domain/fouten';
import { Adviezen } from './ports/adviezen';
import { AdviezenQuery } from './queries/adviezen.query';
import { eisZichtbaar } from './zicht';

export interface OpAdvies {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

/** What an act leaves behind: the audit line, and its line in the history of the case where it belongs there. */
export interface Spoor {
  readonly handeling: string;
  readonly velden?: readonly string[];
  readonly tekst?: string;
}

/** The part that every act on an advice has in common: lock, row check, save, history and audit line. */
@Injectable()
export class Advieswerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly adviezen: Adviezen,
    private readonly query: AdviezenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * An act of the team. The case is locked first and then the advice, as everything in a case does.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * COLLEGEADVIES.OVERGEDRAGEN
   */
  async vanTeam(
    actor: Actor,
    recht: Rechtnaam,
    op: OpAdvies,
    werk: (advies: Collegeadvies, zaak: Zaakfeit) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, recht);
    await this.uow.run(actor, async () => {
      const advies = await this.query.detail(op.id);
      if (!advies) throw new DomeinFout('NIET_GEVONDEN');
      const zaak = await this.eisZaak(advies.zaakId);
      await this.voerUit(op, (vergrendeld) => werk(vergrendeld, zaak));
    });
  }

  /**
   * An act of the jurist or the college, who reach the advice and nothing of the case: its line in the history of the case
   * follows from the event.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the advice to another college, VERSIE_VEROUDERD
   */
  async vanBuiten(
    actor: Actor,
    recht: Rechtnaam,
    op: OpAdvies,
    werk: (advies: Collegeadvies) => Spoor,
  ): Promise<void> {
    eisRecht(actor, recht);
    if (vanBinnen(actor)) return this.vanTeam(actor, recht, op, werk);
    await this.uow.run(actor, () =>
      this.voerUit(op, (advies) => {
        eisZichtbaar(actor, advies.staat);
        return werk(advies);
      }),
    );
  }

  /**
   * Whether this person may do something with it, before the house does it for him.
   * @throws DomeinFout NIET_GEVONDEN
   */
  kijk(actor: Actor, id: string): Promise<Adviesstaat> {
    return this.uow.run(actor, async () => {
      const advies = await this.query.detail(id);
      if (!advies) throw new DomeinFout('NIET_GEVONDEN');
      eisZichtbaar(actor, advies);
      if (vanBinnen(actor) && !(await this.zaken.van(advies.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      return advies;
    });
  }

  /**
   * A case that was handed over is no longer ours (BK-8.08).
   * @throws DomeinFout NIET_GEVONDEN, COLLEGEADVIES.OVERGEDRAGEN
   */
  async eisZaak(zaakId: string): Promise<Zaakfeit> {
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    if (zaak.uitkomst === 'overgedragen') weiger('COLLEGEADVIES.OVERGEDRAGEN');
    return zaak;
  }

  async laatSpoorNa({ id, zaakId }: Adviesstaat, { handeling, velden, tekst }: Spoor): Promise<void> {
    if (tekst) await this.tijdlijn.execute(zaakId, { soort: 'collegeadvies', tekst });
    this.uow.schrijf({
      ...{ handeling: `collegeadvies:${handeling}`, object: 'collegeadvies', objectId: id },
      ...(velden ? { velden } : {}),
    });
  }

  private async voerUit(
    { id, gezien }: OpAdvies,
    werk: (advies: Collegeadvies) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    const advies = await this.adviezen.laadVoorWijziging(id);
    const { versie } = advies.staat;
    if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
    const spoor = await werk(advies);
    await this.adviezen.bewaar(advies, versie);
    await this.laatSpoorNa(advies.staat, spoor);
  }
}

/** The part of an advice that its events carry. */
export const feitVan = ({ id, zaakId, gemeenteId }: Adviesstaat) => ({ adviesId: id, zaakId, gemeenteId });
