import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakRepository } from '../application/ports/zaak.repository';
import { Zaak, type Zaakstaat } from '../domain/zaak';
import { ZaakRow, naarZaakstaat } from './zaak.row';

const TOEGANG = `
  SELECT gebruiker_id AS "gebruikerId" FROM onderzoek.zaak_toegang
  WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY gebruiker_id`;
const GEEF_TOEGANG = `
  INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
  SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING`;
const ONTNEEM_TOEGANG = `
  DELETE FROM onderzoek.zaak_toegang
  WHERE organisatie_id = $1 AND zaak_id = $2 AND NOT (gebruiker_id = ANY ($3::uuid[]))`;
const MELDING = `INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)`;
const MELDINGEN = `
  SELECT melding_id AS id FROM onderzoek.zaak_meldingen
  WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY melding_id`;
const VOEG_MELDING_TOE = `${MELDING} ON CONFLICT DO NOTHING RETURNING zaak_id AS id`;
const HAAL_MELDING_UIT = `
  DELETE FROM onderzoek.zaak_meldingen WHERE organisatie_id = $1 AND melding_id = $2 RETURNING zaak_id AS id`;
const ZAAK_VAN =
  'SELECT zaak_id AS id FROM onderzoek.zaak_meldingen WHERE organisatie_id = $1 AND melding_id = $2';
const KOPPEL = `
  INSERT INTO onderzoek.zaak_koppelingen (organisatie_id, zaak_id, vervolg_id, soort, aanleiding)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING zaak_id AS id`;
// Row-level security keeps the follow-ups.
const ONTKOPPEL = `
  DELETE FROM onderzoek.zaak_koppelingen
  WHERE organisatie_id = $1 AND (zaak_id, vervolg_id) IN (($2::uuid, $3::uuid), ($3::uuid, $2::uuid))
  RETURNING zaak_id AS id`;
const WIJS_AAN = 'SELECT id, nummer FROM onderzoek.zaken WHERE organisatie_id = $1';

@Injectable()
export class TypeormZaakRepository extends ZaakRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe({ staat }: Zaak, meldingId: string | null): Promise<void> {
    const { organisatieId } = this.uow.actor();
    await this.uow.manager().insert(ZaakRow, { organisatieId, ...naarRij(staat) } as never);
    if (meldingId) await this.uow.query('zaak-melding', MELDING, [organisatieId, staat.id, meldingId]);
  }

  async laadVoorWijziging(id: string): Promise<Zaak> {
    const rij = await this.uow.manager().findOne(ZaakRow, {
      where: this.sleutel(id),
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return Zaak.herstel(naarZaakstaat(rij, await this.toegang(id)));
  }

  async toegangVan(
    id: string,
  ): Promise<{ besloten: boolean; toegang: readonly string[]; aanbiederId: string | null }> {
    const rij = await this.uow.manager().findOne(ZaakRow, {
      where: this.sleutel(id),
      select: { organisatieId: true, id: true, besloten: true, aanbiederId: true },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return { besloten: rij.besloten, aanbiederId: rij.aanbiederId, toegang: await this.toegang(id) };
  }

  async bewaar({ staat }: Zaak, gezien: number): Promise<void> {
    const sleutel = [this.uow.actor().organisatieId, staat.id, staat.toegang];
    // People first: the row would be out of reach the moment it is closed to everybody.
    if (staat.toegang.length > 0) await this.uow.query('zaak-geef-toegang', GEEF_TOEGANG, sleutel);
    const { id, ...rij } = naarRij(staat);
    const velden = { ...rij, versie: gezien + 1 };
    this.uow.bewaakt(
      await this.uow.manager().update(ZaakRow, { ...this.sleutel(id), versie: gezien }, velden as never),
    );
    await this.uow.query('zaak-ontneem-toegang', ONTNEEM_TOEGANG, sleutel);
  }

  async koppel(
    zaakId: string,
    andereId: string,
    { soort, aanleiding }: { soort: string; aanleiding: string },
  ): Promise<boolean> {
    const waarden = [this.uow.actor().organisatieId, zaakId, andereId, soort, aanleiding];
    return (await this.uow.query('zaak-koppel', KOPPEL, waarden)).length > 0;
  }

  async ontkoppel(zaakId: string, andereId: string): Promise<boolean> {
    const waarden = [this.uow.actor().organisatieId, zaakId, andereId];
    return (await this.uow.query('zaak-ontkoppel', ONTKOPPEL, waarden)).length > 0;
  }

  async wijsAan(
    aanduiding: { id: string } | { nummer: string },
  ): Promise<{ id: string; nummer: string } | null> {
    const [kolom, waarde] = 'id' in aanduiding ? ['id', aanduiding.id] : ['nummer', aanduiding.nummer];
    const [rij] = await this.uow.query<{ id: string; nummer: string }>(
      `zaak-wijs-aan-${kolom}`,
      `${WIJS_AAN} AND ${kolom} = $2`,
      [this.uow.actor().organisatieId, waarde],
    );
    return rij ?? null;
  }

  async onthoudCollegetermijn(id: string, termijnId: string | null): Promise<void> {
    await this.uow.manager().update(ZaakRow, this.sleutel(id), { collegeTermijnId: termijnId } as never);
  }

  async collegetermijn(id: string): Promise<string | null> {
    const rij = await this.uow.manager().findOne(ZaakRow, {
      where: this.sleutel(id),
      select: { organisatieId: true, id: true, collegeTermijnId: true },
    });
    return rij?.collegeTermijnId ?? null;
  }

  async meldingenVan(id: string): Promise<readonly string[]> {
    const waarden = [this.uow.actor().organisatieId, id];
    return (await this.uow.query<{ id: string }>('zaak-meldingen', MELDINGEN, waarden)).map((rij) => rij.id);
  }

  async voegMeldingToe(zaakId: string, meldingId: string): Promise<boolean> {
    const waarden = [this.uow.actor().organisatieId, zaakId, meldingId];
    return (await this.uow.query('zaak-melding-erbij', VOEG_MELDING_TOE, waarden)).length > 0;
  }

  async isOngemoeid(id: string): Promise<boolean> {
    const [rij] = await this.uow.query<{ aantal: number }>(
      'zaak-regels',
      'SELECT count(*)::int AS aantal FROM onderzoek.tijdlijn WHERE organisatie_id = $1 AND zaak_id = $2',
      [this.uow.actor().organisatieId, id],
    );
    return rij?.aantal === 1;
  }

  async besloten(meldingIds: readonly string[]): Promise<readonly string[]> {
    const rijen = await this.uow.query<{ id: string }>(
      'zaak-besloten-meldingen',
      `SELECT DISTINCT m.melding_id AS id FROM onderzoek.zaak_meldingen m
         JOIN onderzoek.zaak_toegang t ON t.organisatie_id = m.organisatie_id AND t.zaak_id = m.zaak_id
        WHERE m.organisatie_id = $1 AND m.melding_id = ANY ($2::uuid[])`,
      [this.uow.actor().organisatieId, meldingIds],
    );
    return rijen.map(({ id }) => id);
  }

  haalMeldingUit(meldingId: string): Promise<string | null> {
    return this.eersteId('zaak-melding-eruit', HAAL_MELDING_UIT, meldingId);
  }

  zaakVan(meldingId: string): Promise<string | null> {
    return this.eersteId('zaak-van-melding', ZAAK_VAN, meldingId);
  }

  private async eersteId(naam: string, sql: string, id: string): Promise<string | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    return (await this.uow.query<{ id: string }>(naam, sql, waarden))[0]?.id ?? null;
  }

  private sleutel(id: string): { organisatieId: string; id: string } {
    return { organisatieId: this.uow.actor().organisatieId, id };
  }

  private async toegang(id: string): Promise<string[]> {
    const waarden = [this.uow.actor().organisatieId, id];
    const rijen = await this.uow.query<{ gebruikerId: string }>('zaak-toegang', TOEGANG, waarden);
    return rijen.map(({ gebruikerId }) => gebruikerId);
  }
}

function naarRij({ toegang: _, geopendOp, afgeslotenOp, ...rest }: Zaakstaat) {
  return {
    ...rest,
    geopendOp: new Date(geopendOp),
    afgeslotenOp: afgeslotenOp ? new Date(afgeslotenOp) : null,
  };
}
