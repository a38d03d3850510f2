import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { VolgWederhoor } from '@navolgbaar/rapport';
import { weiger } from '../domain/fouten';
import type { Wederhoor, Wederhoorstaat } from '../domain/wederhoor';
import { Wederhoren } from './ports/wederhoren';
import { WederhorenQuery } from './queries/wederhoren.query';

export interface OpWederhoor {
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

/** The part that every act on a hearing has in common: lock, row check, save, what the report knows, history and audit line. */
@Injectable()
export class Wederhoorwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly wederhoren: Wederhoren,
    private readonly query: WederhorenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly rapport: VolgWederhoor,
  ) {}

  /**
   * An act of the team. The report is locked first and then the hearing: of which report it is never changes, and is read
   * without a lock.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * WEDERHOOR.RAPPORT_VASTGESTELD
   */
  async vanTeam(
    actor: Actor,
    op: OpWederhoor,
    werk: (wederhoor: Wederhoor) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'wederhoor:behandelen');
    await this.uow.run(actor, async () => {
      const gevonden = await this.query.detail(op.id);
      if (!gevonden || !(await this.zaken.van(gevonden.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const rapport = await this.rapport.vergrendel(actor, gevonden.rapportId);
      if (rapport.status !== 'concept') weiger('WEDERHOOR.RAPPORT_VASTGESTELD');
      await this.voerUit(op, werk);
      await this.vertelRapport(actor, gevonden.rapportId);
    });
  }

  /**
   * An act of the provider itself, which reaches its hearing and nothing of the case or of the report.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the hearing of another, VERSIE_VEROUDERD
   */
  async vanAanbieder(
    actor: Actor,
    op: OpWederhoor,
    werk: (wederhoor: Wederhoor) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'wederhoor:reageren');
    await this.uow.run(actor, () =>
      this.voerUit(op, (wederhoor) => {
        eisEigen(actor, wederhoor.staat);
        return werk(wederhoor);
      }),
    );
  }

  /** The report follows its last hearing that was not withdrawn. */
  async vertelRapport(actor: Actor, rapportId: string): Promise<void> {
    await this.rapport.execute(actor, rapportId, await this.query.stand(rapportId));
  }

  async laatSpoorNa(
    { id, zaakId }: Pick<Wederhoorstaat, 'id' | 'zaakId'>,
    { handeling, tekst, velden }: Spoor,
  ): Promise<void> {
    if (tekst) await this.tijdlijn.execute(zaakId, { soort: 'rapport', tekst });
    this.uow.schrijf({
      ...{ handeling: `wederhoor:${handeling}`, object: 'wederhoor', objectId: id },
      ...(velden ? { velden } : {}),
    });
  }

  private async voerUit(
    { id, gezien }: OpWederhoor,
    werk: (wederhoor: Wederhoor) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    const wederhoor = await this.wederhoren.laadVoorWijziging(id);
    const { versie } = wederhoor.staat;
    if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
    const spoor = await werk(wederhoor);
    await this.wederhoren.bewaar(wederhoor, versie);
    await this.laatSpoorNa(wederhoor.staat, spoor);
  }
}

/** The row check of the role aanbieder; the database has the same rule. @throws DomeinFout NIET_GEVONDEN */
export function eisEigen(actor: Actor, { aanbiederId }: Pick<Wederhoorstaat, 'aanbiederId'>): void {
  if (actor.aanbiederId !== aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
}
