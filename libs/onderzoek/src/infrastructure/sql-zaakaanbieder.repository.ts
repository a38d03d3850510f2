import { Injectable } from '@nestjs/common';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { ZaakaanbiederRepository } from '../application/ports/zaakaanbieder.repository';
import type { AfgezienOpdracht, Zaakaanbieder, Zaakconclusie } from '../domain/zaakaanbieder';

const VAN = `
  SELECT aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", rol, reden, op, door,
         in_gebruik AS "inGebruik"
  FROM onderzoek.zaak_aanbieders WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY op, aanbieder_id`;
const VOEG_TOE = `
  INSERT INTO onderzoek.zaak_aanbieders (organisatie_id, zaak_id, aanbieder_id, aanbieder_naam, rol, reden, op, door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING aanbieder_id`;
const HAAL_WEG = `
  DELETE FROM onderzoek.zaak_aanbieders
   WHERE organisatie_id = $1 AND zaak_id = $2 AND aanbieder_id = $3 AND NOT in_gebruik RETURNING aanbieder_id`;
const IN_GEBRUIK = `
  UPDATE onderzoek.zaak_aanbieders SET in_gebruik = true
   WHERE organisatie_id = $1 AND zaak_id = $2 AND aanbieder_id = $3 RETURNING aanbieder_id`;
const ZONDER_OPDRACHT = `
  SELECT aanbieder_id AS "aanbiederId" FROM onderzoek.afgeziene_opdrachten
   WHERE organisatie_id = $1 AND zaak_id = $2`;
const ZIE_AF = `
  INSERT INTO onderzoek.afgeziene_opdrachten (organisatie_id, zaak_id, aanbieder_id, reden, op, door)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (organisatie_id, zaak_id, aanbieder_id)
  DO UPDATE SET reden = EXCLUDED.reden, op = EXCLUDED.op, door = EXCLUDED.door`;
const CONCLUSIE = `
  SELECT conclusie, reden, op, door, vervallen_op AS "vervallenOp" FROM onderzoek.zaakconclusies
  WHERE organisatie_id = $1 AND zaak_id = $2 AND aanbieder_id = $3 ORDER BY op DESC, id DESC LIMIT 1`;
const LEG_VAST = `
  INSERT INTO onderzoek.zaakconclusies (organisatie_id, id, zaak_id, aanbieder_id, conclusie, reden, op, door)
  SELECT $1, r.id, $2, r.aanbieder_id, $5, $6, $7, $8
    FROM unnest($3::uuid[], $4::uuid[]) AS r (id, aanbieder_id)`;
const VERVAL = `
  UPDATE onderzoek.zaakconclusies SET vervallen_op = $3
   WHERE organisatie_id = $1 AND zaak_id = $2 AND vervallen_op IS NULL RETURNING id`;

/** Where the name of a provider is copied, so that a worklist is one query. */
const HERNOEM = ['zaken', 'zaak_aanbieders', 'opdrachten'].map(
  (tabel) => `
  UPDATE onderzoek.${tabel} SET aanbieder_naam = $3
   WHERE organisatie_id = $1 AND aanbieder_id = $2 AND aanbieder_naam <> $3`,
);

@Injectable()
export class SqlZaakaanbiederRepository extends ZaakaanbiederRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  van(zaakId: string): Promise<Zaakaanbieder[]> {
    return this.uow.query<Zaakaanbieder>('zaakaanbieders', VAN, [this.organisatieId(), zaakId]);
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    const waarden = [this.organisatieId(), aanbiederId, naam];
    for (const [nr, sql] of HERNOEM.entries()) await this.uow.query(`zaak-hernoem-${nr}`, sql, waarden);
  }

  async voegToe(zaakId: string, een: Zaakaanbieder): Promise<boolean> {
    const { aanbiederId, aanbiederNaam, rol, reden, op, door } = een;
    const waarden = [this.organisatieId(), zaakId, aanbiederId, aanbiederNaam, rol, reden, op, door];
    return (await this.uow.query('zaakaanbieder-nieuw', VOEG_TOE, waarden)).length > 0;
  }

  async haalWeg(zaakId: string, aanbiederId: string): Promise<boolean> {
    const waarden = [this.organisatieId(), zaakId, aanbiederId];
    return (await this.uow.query('zaakaanbieder-weg', HAAL_WEG, waarden)).length > 0;
  }

  async neemInGebruik(zaakId: string, aanbiederId: string): Promise<boolean> {
    const waarden = [this.organisatieId(), zaakId, aanbiederId];
    return (await this.uow.query('zaakaanbieder-in-gebruik', IN_GEBRUIK, waarden)).length > 0;
  }

  async zonderOpdracht(zaakId: string): Promise<readonly string[]> {
    const waarden = [this.organisatieId(), zaakId];
    const rijen = await this.uow.query<{ aanbiederId: string }>(
      'zaak-zonder-opdracht',
      ZONDER_OPDRACHT,
      waarden,
    );
    return rijen.map(({ aanbiederId }) => aanbiederId);
  }

  async zieAfVanOpdracht(zaakId: string, { aanbiederId, reden, op, door }: AfgezienOpdracht): Promise<void> {
    const waarden = [this.organisatieId(), zaakId, aanbiederId, reden, op, door];
    await this.uow.query('zaak-zie-af-van-opdracht', ZIE_AF, waarden);
  }

  async conclusie(zaakId: string, aanbiederId: string): Promise<Zaakconclusie | null> {
    const rijen = await this.uow.query<Zaakconclusie>('zaakconclusie', CONCLUSIE, [
      ...[this.organisatieId(), zaakId, aanbiederId],
    ]);
    return rijen[0] ?? null;
  }

  async legConclusieVast(
    zaakId: string,
    aanbiederIds: readonly string[],
    { conclusie, reden, op, door }: Omit<Zaakconclusie, 'vervallenOp'>,
  ): Promise<void> {
    const ids = aanbiederIds.map(() => nieuwId());
    const waarden = [this.organisatieId(), zaakId, ids, aanbiederIds, conclusie, reden, op, door];
    await this.uow.query('zaakconclusie-nieuw', LEG_VAST, waarden);
  }

  async laatVervallen(zaakId: string, op: string): Promise<boolean> {
    const waarden = [this.organisatieId(), zaakId, op];
    return (await this.uow.query('zaakconclusie-vervalt', VERVAL, waarden)).length > 0;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
