import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { SteekproefRepository } from '../application/ports/steekproef.repository';
import { Steekproef, type Steekproefstaat } from '../domain/vergewis/steekproef';

const STAAT = `
  SELECT id, bezoek_id AS "bezoekId", zaak_id AS "zaakId", status, routes, wsr_deelname AS "wsrDeelname", wsr_tot AS "wsrTot",
         tuchtrecht_vrijwilligers AS "tuchtrechtVrijwilligers", vog_grondslag AS "vogGrondslag", dossiers, conclusie,
         uitkomst, regelversie_id AS "regelversieId", afgerond_op AS "afgerondOp", afgerond_door AS "afgerondDoor", versie
    FROM bezoek.vergewissteekproeven WHERE organisatie_id = $1`;

@Injectable()
export class SqlSteekproefRepository extends SteekproefRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe({ staat }: Steekproef): Promise<void> {
    const { id, bezoekId, zaakId, routes, wsrDeelname, wsrTot, tuchtrechtVrijwilligers, vogGrondslag } =
      staat;
    await this.uow.query(
      'vergewis-nieuw',
      `INSERT INTO bezoek.vergewissteekproeven (organisatie_id, id, bezoek_id, zaak_id, status, routes, wsr_deelname,
         wsr_tot, tuchtrecht_vrijwilligers, vog_grondslag, dossiers, versie)
       VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, '[]', 1)`,
      [
        ...[this.organisatie(), id, bezoekId, zaakId, routes, wsrDeelname, wsrTot],
        ...[tuchtrechtVrijwilligers, vogGrondslag],
      ],
    );
  }

  async laadVoorWijziging(id: string): Promise<Steekproef> {
    const staat = await this.een('vergewis-laad', `${STAAT} AND id = $2 FOR UPDATE`, id);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Steekproef.herstel(staat);
  }

  async bewaar({ staat }: Steekproef): Promise<void> {
    const { id, status, routes, wsrDeelname, wsrTot, tuchtrechtVrijwilligers, vogGrondslag } = staat;
    const { dossiers, conclusie, uitkomst, regelversieId, afgerondOp, afgerondDoor } = staat;
    await this.uow.query(
      'vergewis-bewaar',
      `UPDATE bezoek.vergewissteekproeven SET status = $3, routes = $4, wsr_deelname = $5, wsr_tot = $6,
         tuchtrecht_vrijwilligers = $7, vog_grondslag = $8, dossiers = $9::jsonb, conclusie = $10, uitkomst = $11::jsonb,
         regelversie_id = $12, afgerond_op = $13, afgerond_door = $14, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2`,
      [
        ...[this.organisatie(), id, status, routes, wsrDeelname, wsrTot, tuchtrechtVrijwilligers],
        ...[vogGrondslag, JSON.stringify(dossiers), conclusie, uitkomst && JSON.stringify(uitkomst)],
        ...[regelversieId, afgerondOp, afgerondDoor],
      ],
    );
  }

  vind(id: string): Promise<Steekproefstaat | null> {
    return this.een('vergewis-detail', `${STAAT} AND id = $2`, id);
  }

  vanBezoek(bezoekId: string): Promise<Steekproefstaat | null> {
    return this.een('vergewis-van-bezoek', `${STAAT} AND bezoek_id = $2`, bezoekId);
  }

  private async een(naam: string, sql: string, id: string): Promise<Steekproefstaat | null> {
    const [staat] = await this.uow.query<Steekproefstaat>(naam, sql, [this.organisatie(), id]);
    return staat ?? null;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
