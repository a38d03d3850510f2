import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, VolgOpenstaand, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../domain/fouten';
import type { Opvraaglijst, Opvraaglijststaat } from '../domain/opvraaglijst';
import { type Opvraagstatus, UITGEZET } from '../domain/opvraaglijst-status';
import { Opvraaglijsten } from './ports/opvraaglijsten';
import { OpvraaglijstenQuery } from './queries/opvraaglijsten.query';

export interface OpLijst {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

/** What an act leaves behind: the audit line, and its line in the history of the case where it belongs there. */
export interface Spoor {
  readonly handeling: string;
  readonly tekst?: string;
  readonly velden?: readonly string[];
}

/** The part that every act on a request list has in common: lock, row check, save, history and audit line. */
@Injectable()
export class Opvraagwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lijsten: Opvraaglijsten,
    private readonly query: OpvraaglijstenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly volg: VolgOpenstaand,
  ) {}

  /**
   * An act of the team. The case is locked first and then the list, as everything in a case does: of which case it is never
   * changes, and is read without a lock.
   * @param open refuse it in a case that is closed
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * OPVRAAGLIJST.ZAAK_GESLOTEN
   */
  async vanTeam(
    actor: Actor,
    { recht, open }: { readonly recht: Rechtnaam; readonly open: boolean },
    op: OpLijst,
    werk: (lijst: Opvraaglijst, zaak: Zaakfeit) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, recht);
    await this.uow.run(actor, async () => {
      const lijst = await this.query.detail(op.id);
      if (!lijst) throw new DomeinFout('NIET_GEVONDEN');
      const zaak = await this.eisZaak(lijst.zaakId, open);
      await this.voerUit(actor, op, (vergrendeld) => werk(vergrendeld, zaak));
    });
  }

  /**
   * An act of the provider itself, which reaches its list and nothing of the case.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the list of another, VERSIE_VEROUDERD
   */
  async vanAanbieder(
    actor: Actor,
    op: OpLijst,
    werk: (lijst: Opvraaglijst) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'opvraaglijst:beantwoorden');
    await this.uow.run(actor, () =>
      this.voerUit(actor, op, (lijst) => {
        eisEigen(actor, lijst.staat);
        return werk(lijst);
      }),
    );
  }

  /** @throws DomeinFout NIET_GEVONDEN, OPVRAAGLIJST.ZAAK_GESLOTEN */
  async eisZaak(zaakId: string, open: boolean): Promise<Zaakfeit> {
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    if (open && zaak.status === 'afgesloten') weiger('OPVRAAGLIJST.ZAAK_GESLOTEN');
    return zaak;
  }

  laatSpoorNa({ id }: Pick<Opvraaglijststaat, 'id'>, { handeling, velden }: Spoor): void {
    this.uow.schrijf({
      ...{ handeling: `opvraaglijst:${handeling}`, object: 'opvraaglijst', objectId: id },
      ...(velden ? { velden } : {}),
    });
  }

  private async voerUit(
    actor: Actor,
    { id, gezien }: OpLijst,
    werk: (lijst: Opvraaglijst) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    const lijst = await this.lijsten.laadVoorWijziging(id);
    const { versie, status } = lijst.staat;
    if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
    const spoor = await werk(lijst);
    await this.lijsten.bewaar(lijst, versie);
    if (spoor.tekst) await this.vertelZaak(actor, lijst.staat, { was: status, tekst: spoor.tekst });
    this.laatSpoorNa(lijst.staat, spoor);
  }

  /** Its line in the history; the case waits for a list from the moment it went out until it is done with. */
  private async vertelZaak(
    actor: Actor,
    { zaakId, status }: Opvraaglijststaat,
    { was, tekst }: { readonly was: Opvraagstatus; readonly tekst: string },
  ): Promise<void> {
    if (UITGEZET.includes(was) === UITGEZET.includes(status))
      return this.tijdlijn.execute(zaakId, { soort: 'opvraaglijst', tekst });
    const tel = () => this.query.aantalUitgezet(zaakId);
    await this.volg.execute(actor, { wat: 'opvraaglijsten', zaakId, tel, tekst });
  }
}

/** The row check of the role aanbieder; the database has the same rule. @throws DomeinFout NIET_GEVONDEN */
export function eisEigen(actor: Actor, { aanbiederId }: Pick<Opvraaglijststaat, 'aanbiederId'>): void {
  if (actor.aanbiederId !== aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
}
