import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { NIEMAND, type Pagina, pagina } from '@navolgbaar/platform/http';
import { zakenTeLaat } from '@navolgbaar/termijn';
import type { Tijdlijnview } from '../application/ports/tijdlijn.repository';
import type { Opdrachtregel } from '../application/queries/opdrachten.query';
import {
  DOSSIERREGELS,
  type Rondom,
  type Tijdlijnfilter,
  type Wijziging,
  type Wijzigingenfilter,
  type Zaakdossier,
  type Zaakinhoud,
  type Zaakregel,
  type Zakenfilter,
  ZakenQuery,
} from '../application/queries/zaken.query';
import type { Zaakstaat } from '../domain/zaak';
import { Voorwaarden } from './voorwaarden';
import { ZaakRow, naarZaakstaat } from './zaak.row';
import { REGEL_VERTROUWELIJK, ZAAKDOSSIER } from './zaakdossier.sql';

const REGEL = `
  SELECT id, nummer, onderwerp, toezichtvorm, wet, domein, status, uitkomst, aanbieder_id AS "aanbiederId",
         aanbieder_naam AS "aanbiederNaam", behandelaar_id AS "behandelaarId", geopend_op AS "geopendOp",
         afgesloten_op AS "afgeslotenOp", open_monitoring AS "openMonitoring", besloten, gevoelig
  FROM onderzoek.zaken z WHERE organisatie_id = $1`;
const VOLGORDE = 'ORDER BY geopend_op DESC, id DESC LIMIT $2';

const MELDINGEN = `
  SELECT melding_id AS id FROM onderzoek.zaak_meldingen
  WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY melding_id`;
const TOEGANG = `
  SELECT gebruiker_id AS "gebruikerId" FROM onderzoek.zaak_toegang
  WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY gebruiker_id`;
const TIJDLIJN = `
  SELECT id, op, soort, gebruiker_id AS "gebruikerId", tekst, ${REGEL_VERTROUWELIJK} FROM onderzoek.tijdlijn t
  WHERE organisatie_id = $1`;

const OPEN_VAN = `
  SELECT id FROM onderzoek.zaken
  WHERE organisatie_id = $1 AND behandelaar_id = $2 AND (status <> 'afgesloten' OR open_monitoring)
  ORDER BY geopend_op DESC, id DESC LIMIT 500`;
const WIJZIGINGEN = `
  SELECT t.id, t.op, t.soort, t.gebruiker_id AS "gebruikerId", t.tekst, z.id AS "zaakId", z.nummer AS zaaknummer
  FROM onderzoek.zaken z
  JOIN onderzoek.tijdlijn t ON t.organisatie_id = z.organisatie_id AND t.zaak_id = z.id
  WHERE z.organisatie_id = $1 AND z.behandelaar_id = $2 AND t.op > $3::timestamptz
    AND t.gebruiker_id IS DISTINCT FROM $2
  ORDER BY t.op DESC, t.id DESC LIMIT $4`;

@Injectable()
export class SqlZakenQuery extends ZakenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Zakenfilter, gebruikerId: string | null): Promise<Pagina<Zaakregel>> {
    const v = new Voorwaarden([this.organisatieId(), filter.aantal + 1]);
    if (filter.status === 'open') v.eisVast('open', `(status <> 'afgesloten' OR open_monitoring)`);
    else if (filter.status) v.eis('status', filter.status, (plaats) => `status = ANY (${plaats}::text[])`);
    if (filter.toezichtvorm) v.eis('vorm', filter.toezichtvorm, (plaats) => `toezichtvorm = ${plaats}`);
    if (filter.aanbiederId) v.eis('aanbieder', filter.aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
    if (filter.behandelaarId === NIEMAND) v.eisVast('niemand', 'behandelaar_id IS NULL');
    else if (filter.behandelaarId)
      v.eis('behandelaar', filter.behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
    if (filter.teLaatOp)
      v.eis('te-laat', filter.teLaatOp, (plaats) => `id IN (${zakenTeLaat(`${plaats}::date`)})`);
    if (filter.meldingId) {
      v.eis(
        'melding',
        filter.meldingId,
        (plaats) => `EXISTS (SELECT 1 FROM onderzoek.zaak_meldingen m
          WHERE m.organisatie_id = z.organisatie_id AND m.zaak_id = z.id AND m.melding_id = ${plaats}::uuid)`,
      );
    }
    if (gebruikerId) {
      v.eis(
        'toegang',
        gebruikerId,
        (plaats) => `(NOT besloten OR EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
          WHERE t.organisatie_id = z.organisatie_id AND t.zaak_id = z.id AND t.gebruiker_id = ${plaats}::uuid))`,
      );
    }
    v.vanaf(filter.vanaf, (op, id) => `(geopend_op, id) < (${op}::timestamptz, ${id}::uuid)`);
    const rijen = await this.uow.query<Zaakregel>(
      `zaak-lijst${v.naam}`,
      `${REGEL}${v.waar} ${VOLGORDE}`,
      v.waarden,
    );
    return pagina(rijen, filter.aantal, ({ geopendOp, id }) => [new Date(geopendOp).toISOString(), id]);
  }

  async zaak(id: string): Promise<Zaakstaat | null> {
    const sleutel = { organisatieId: this.organisatieId(), id };
    const rij = await this.uow.manager().findOneBy(ZaakRow, sleutel);
    if (!rij) return null;
    const toegang = await this.van<{ gebruikerId: string }>('zaak-toegang-lezen', TOEGANG, id);
    return naarZaakstaat(
      rij,
      toegang.map(({ gebruikerId }) => gebruikerId),
    );
  }

  async meldingIds(id: string): Promise<readonly string[]> {
    const rijen = await this.van<{ id: string }>('zaak-meldingen-lezen', MELDINGEN, id);
    return rijen.map((melding) => melding.id);
  }

  async dossier(id: string): Promise<Zaakdossier | null> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    type Rij = ZaakRow & { toegang: string[] } & Zaakinhoud & { opdrachten: Opdrachtregel[] } & Rondom;
    const [rij] = await this.uow.query<Rij>('zaak-dossier', ZAAKDOSSIER, [
      ...[organisatieId, id, DOSSIERREGELS + 1, gebruikerId],
    ]);
    if (!rij) return null;
    const { meldingIds, koppelingen, gesprekken, waarnemingen, doorgiften, verbeterplannen, ...rest } = rij;
    const { monitoringen, collegeberichten, opdrachten, tijdlijn, notities, andereZaken, ...zaak } = rest;
    const { gemeenten, aanbieder, toegang, deeltoegang, ...staat } = zaak;
    return {
      zaak: naarZaakstaat(staat as ZaakRow, toegang),
      inhoud: {
        ...{ meldingIds, koppelingen, gesprekken, waarnemingen, doorgiften, verbeterplannen, monitoringen },
        collegeberichten,
        deeltoegang,
      },
      opdrachten,
      rondom: { tijdlijn, notities, andereZaken, gemeenten, aanbieder },
    };
  }

  async vanMeldingen(meldingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = await this.uow.query<{ meldingId: string; zaakId: string }>(
      'zaak-van-meldingen',
      `SELECT m.melding_id AS "meldingId", z.id AS "zaakId" FROM onderzoek.zaak_meldingen m
         JOIN onderzoek.zaken z ON z.organisatie_id = m.organisatie_id AND z.id = m.zaak_id
        WHERE m.organisatie_id = $1 AND m.melding_id = ANY ($2::uuid[])`,
      [this.organisatieId(), meldingIds],
    );
    return new Map(rijen.map(({ meldingId, zaakId }) => [meldingId, zaakId]));
  }

  async openVan(behandelaarId: string): Promise<readonly string[]> {
    const rijen = await this.van<{ id: string }>('zaken-open-van', OPEN_VAN, behandelaarId);
    return rijen.map(({ id }) => id);
  }

  async onderwerpen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const waarden = [this.organisatieId(), [...new Set(ids)]];
    const rijen = await this.uow.query<{ id: string; onderwerp: string }>(
      'zaken-onderwerpen',
      'SELECT id, onderwerp FROM onderzoek.zaken WHERE organisatie_id = $1 AND id = ANY ($2::uuid[])',
      waarden,
    );
    return new Map(rijen.map(({ id, onderwerp }) => [id, onderwerp]));
  }

  wijzigingen({ behandelaarId, sinds, aantal }: Wijzigingenfilter): Promise<Wijziging[]> {
    const waarden = [this.organisatieId(), behandelaarId, sinds, aantal];
    return this.uow.query<Wijziging>('zaken-wijzigingen', WIJZIGINGEN, waarden);
  }

  async tijdlijn(id: string, { vanaf, aantal, soort }: Tijdlijnfilter): Promise<Pagina<Tijdlijnview>> {
    const v = new Voorwaarden([this.organisatieId(), aantal + 1]);
    v.eis('zaak', id, (plaats) => `zaak_id = ${plaats}`);
    if (soort) v.eis('soort', soort, (plaats) => `soort = ANY (${plaats}::text[])`);
    v.vanaf(vanaf, (op, regel) => `(op, id) < (${op}::timestamptz, ${regel}::uuid)`);
    const sql = `${TIJDLIJN}${v.waar} ORDER BY op DESC, id DESC LIMIT $2`;
    const rijen = await this.uow.query<Tijdlijnview>(`zaak-tijdlijn${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, (regel) => [new Date(regel.op).toISOString(), regel.id]);
  }

  private van<R extends object>(naam: string, sql: string, id: string): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.organisatieId(), id]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
