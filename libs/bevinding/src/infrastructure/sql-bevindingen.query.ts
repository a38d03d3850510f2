import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Bevindinginzage,
  type Bevindingrij,
  BevindingenQuery,
  type Bewijsinhoud,
  type Bewijsopgave,
  type Bewijsrij,
  type Bewijsverwijzing,
  type Gebruiktenorm,
  type Lijstvraag,
  type RondZaak,
  type Steunbewijs,
  type Tekortkomingenvraag,
  type Bevindingnorm,
  type Zaaktoetsing,
} from '../application/queries/bevindingen.query';
import type { Bevindingstaat } from '../domain/bevinding';
import { BevindingRow } from './bevinding.row';
import { BewijsstukRow } from './bewijsstuk.row';
import { naarBevinding } from './typeorm-bevinding.repository';
import { naarBewijs } from './typeorm-bewijs.repository';

/** SQL for an instant as ISO 8601 text, as everywhere in the API. */
const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The rows of a SELECT as one JSON list, in their order. */
const lijst = (rijen: string) => `(SELECT coalesce(json_agg(r), '[]') FROM (${rijen}) r)`;

/** What stands on it: drafts and what was adopted. Without what was revised or withdrawn. */
const STAAT_EROP = `v.status IN ('concept', 'vastgesteld')`;

const BEWIJS = `
  b.id, 'B-' || b.nummer AS nummer, b.soort, b.omschrijving, b.verkregen_van AS "verkregenVan",
  b.verkregen_op AS "verkregenOp", b.bewaarplaats, b.vim, b.status,
  ARRAY(SELECT DISTINCT 'V-' || v.nummer FROM bevinding.steun s
          JOIN bevinding.bevindingen v ON v.organisatie_id = s.organisatie_id AND v.id = s.bevinding_id
         WHERE s.organisatie_id = b.organisatie_id AND s.bewijsstuk_id = b.id AND ${STAAT_EROP} ORDER BY 1) AS bevindingen`;

const BEVINDING = `
  v.id, 'V-' || v.nummer AS nummer, v.volgnummer, v.stelling, v.soort, v.betreft, v.aanbieder_id AS "aanbiederId", v.wetten, v.status,
  ${tijd('v.vastgesteld_op')} AS "vastgesteldOp",
  ARRAY(SELECT 'B-' || b.nummer FROM bevinding.steun s
          JOIN bevinding.bewijsstukken b ON b.organisatie_id = s.organisatie_id AND b.id = s.bewijsstuk_id
         WHERE s.organisatie_id = v.organisatie_id AND s.bevinding_id = v.id ORDER BY b.nummer) AS bewijs,
  v.id IN (SELECT bevinding.rust_op_vim($2)) AS "rustOpVim"`;

const VAN_BEWIJS = 'FROM bevinding.bewijsstukken b WHERE b.organisatie_id = $1 AND b.zaak_id = $2';
const VAN_BEVINDING = 'FROM bevinding.bevindingen v WHERE v.organisatie_id = $1 AND v.zaak_id = $2';

/** One statement, however much there is in the case. */
const ROND_ZAAK = `
  SELECT ${lijst(`SELECT ${BEWIJS} ${VAN_BEWIJS} ORDER BY b.nummer DESC LIMIT $3`)} AS bewijs,
         ${lijst(`SELECT ${BEVINDING} ${VAN_BEVINDING} AND v.status <> 'herzien'
                   ORDER BY v.nummer DESC, v.volgnummer DESC LIMIT $3`)} AS bevindingen,
         (SELECT count(*)::int ${VAN_BEVINDING} AND v.status = 'concept') AS concepten`;

const BEWIJSDELEN = `
  SELECT ${lijst(`
    SELECT k.id, k.soort, k.op, k.wie, k.toelichting, k.zegel_voor AS "zegelVoor", k.zegel_na AS "zegelNa", k.uitslag,
           k.door, ${tijd('k.vastgelegd_op')} AS "vastgelegdOp"
      FROM bevinding.ketenregels k WHERE k.organisatie_id = $1 AND k.bewijsstuk_id = $2 ORDER BY k.id`)} AS keten,
    ${lijst(`
    SELECT v.id, 'V-' || v.nummer AS nummer, v.volgnummer, v.stelling, v.status
      FROM bevinding.steun s
      JOIN bevinding.bevindingen v ON v.organisatie_id = s.organisatie_id AND v.id = s.bevinding_id
     WHERE s.organisatie_id = $1 AND s.bewijsstuk_id = $2 ORDER BY v.nummer, v.volgnummer`)} AS bevindingen`;

const BEVINDINGDELEN = `
  SELECT ${lijst(`
    SELECT b.id, 'B-' || b.nummer AS nummer, b.soort, b.omschrijving, b.vim, b.status
      FROM bevinding.steun s
      JOIN bevinding.bewijsstukken b ON b.organisatie_id = s.organisatie_id AND b.id = s.bewijsstuk_id
     WHERE s.organisatie_id = $1 AND s.bevinding_id = $3 ORDER BY b.nummer`)} AS bewijs,
    $3::uuid IN (SELECT bevinding.rust_op_vim($2)) AS "rustOpVim",
    ${lijst(`
    SELECT v.id, v.volgnummer, v.status, v.stelling, ${tijd('v.opgesteld_op')} AS "opgesteldOp",
           ${tijd('v.vastgesteld_op')} AS "vastgesteldOp", v.herzienreden, v.intrekreden
      ${VAN_BEVINDING} AND v.nummer = $4 ORDER BY v.volgnummer DESC`)} AS versies`;

@Injectable()
export class SqlBevindingenQuery extends BevindingenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async tekortkomingen({ van, tot, aanbiederId }: Tekortkomingenvraag): Promise<ReadonlyMap<string, number>> {
    const rijen = await this.uow.query<{ id: string; aantal: number }>(
      'bevinding-tekortkomingen',
      'SELECT aanbieder_id AS id, aantal FROM bevinding.tekortkomingen_per_aanbieder($1, $2, $3)',
      [van, tot, aanbiederId],
    );
    return new Map(rijen.map(({ id, aantal }) => [id, aantal]));
  }

  async rondZaak(zaakId: string, aantal: number): Promise<RondZaak> {
    const waarden = [this.organisatie(), zaakId, aantal];
    const [rij] = await this.uow.query<RondZaak>('bevinding-rond-zaak', ROND_ZAAK, waarden);
    return rij as RondZaak;
  }

  async bewijslijst({ zaakId, vanaf, aantal }: Lijstvraag): Promise<Pagina<Bewijsrij>> {
    const v = new Voorwaarden([this.organisatie(), zaakId, aantal + 1]);
    v.vanaf(vanaf, (nummer, id) => `(b.nummer, b.id) < (${nummer}::int, ${id}::uuid)`);
    const rijen = await this.uow.query<Bewijsrij>(
      `bewijs-lijst${v.naam}`,
      `SELECT ${BEWIJS} ${VAN_BEWIJS}${v.waar} ORDER BY b.nummer DESC, b.id DESC LIMIT $3`,
      v.waarden,
    );
    return pagina(rijen, aantal, sleutel);
  }

  async bevindinglijst({ zaakId, vanaf, aantal }: Lijstvraag): Promise<Pagina<Bevindingrij>> {
    const v = new Voorwaarden([this.organisatie(), zaakId, aantal + 1]);
    // Ids are in the order of making: the newest version is on top.
    v.vanaf(vanaf, (nummer, id) => `(v.nummer, v.id) < (${nummer}::int, ${id}::uuid)`);
    const rijen = await this.uow.query<Bevindingrij>(
      `bevinding-lijst${v.naam}`,
      `SELECT ${BEVINDING} ${VAN_BEVINDING}${v.waar} ORDER BY v.nummer DESC, v.id DESC LIMIT $3`,
      v.waarden,
    );
    return pagina(rijen, aantal, sleutel);
  }

  async bewijsstuk(id: string): Promise<Bewijsinhoud | null> {
    const organisatieId = this.organisatie();
    const rij = await this.uow.manager().findOneBy(BewijsstukRow, { organisatieId, id });
    if (!rij) return null;
    const waarden = [organisatieId, id];
    const [delen] = await this.uow.query<Omit<Bewijsinhoud, 'staat'>>('bewijs-delen', BEWIJSDELEN, waarden);
    return { staat: naarBewijs(rij), ...(delen as Omit<Bewijsinhoud, 'staat'>) };
  }

  async bevinding(id: string): Promise<Bevindinginzage | null> {
    const organisatieId = this.organisatie();
    const rij = await this.uow.manager().findOneBy(BevindingRow, { organisatieId, id });
    if (!rij) return null;
    const waarden = [organisatieId, rij.zaakId, id, rij.nummer];
    const [delen] = await this.uow.query<Omit<Bevindinginzage, 'staat'>>(
      'bevinding-delen',
      BEVINDINGDELEN,
      waarden,
    );
    return { staat: naarBevinding(rij), ...(delen as Omit<Bevindinginzage, 'staat'>) };
  }

  vanIds(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingrij[]> {
    return this.uow.query<Bevindingrij>(
      'bevinding-van-ids',
      `SELECT ${BEVINDING} ${VAN_BEVINDING} AND v.id = ANY ($3::uuid[]) ORDER BY v.nummer, v.volgnummer`,
      [this.organisatie(), zaakId, ids],
    );
  }

  bewijsVan(
    zaakId: string,
    bronIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly bronId: string }[]> {
    return this.uow.query(
      'bewijs-van-bron',
      `SELECT b.id, b.bron_id AS "bronId" ${VAN_BEWIJS} AND b.bron_id = ANY ($3::uuid[]) AND b.status = 'geregistreerd'`,
      [this.organisatie(), zaakId, bronIds],
    );
  }

  bewijsVanIds(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsverwijzing[]> {
    return this.uow.query<Bewijsverwijzing>(
      'bewijs-van-ids',
      `SELECT b.id, 'B-' || b.nummer AS nummer, b.omschrijving, b.status ${VAN_BEWIJS} AND b.id = ANY ($3::uuid[])
        ORDER BY b.nummer`,
      [this.organisatie(), zaakId, ids],
    );
  }

  async vastgesteld(zaakId: string): Promise<readonly Bevindingstaat[]> {
    const rijen = await this.uow.manager().find(BevindingRow, {
      where: { organisatieId: this.organisatie(), zaakId, status: 'vastgesteld' },
      order: { nummer: 'ASC' },
    });
    return rijen.map(naarBevinding);
  }

  steunVan(zaakId: string, bevindingIds: readonly string[]): Promise<readonly Steunbewijs[]> {
    return this.uow.query<Steunbewijs>(
      'bevinding-steunbewijs',
      `SELECT s.bevinding_id AS "bevindingId", b.id, 'B-' || b.nummer AS nummer
         FROM bevinding.steun s
         JOIN bevinding.bewijsstukken b ON b.organisatie_id = s.organisatie_id AND b.id = s.bewijsstuk_id
        WHERE s.organisatie_id = $1 AND s.zaak_id = $2 AND s.bevinding_id = ANY ($3::uuid[])
          AND b.status <> 'ingetrokken'
        ORDER BY s.bevinding_id, b.nummer`,
      [this.organisatie(), zaakId, bevindingIds],
    );
  }

  normen(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingnorm[]> {
    return this.uow.query<Bevindingnorm>(
      'bevinding-normen',
      `SELECT DISTINCT ON (code) toetsing ->> 'normcode' AS code, toetsing ->> 'norm' AS norm
         FROM bevinding.bevindingen
        WHERE organisatie_id = $1 AND zaak_id = $2 AND id = ANY ($3::uuid[]) AND toetsing IS NOT NULL
        ORDER BY code`,
      [this.uow.actor().organisatieId, zaakId, ids],
    );
  }

  gebruikteNormen(zaakId: string, ids: readonly string[]): Promise<readonly Gebruiktenorm[]> {
    return this.uow.query<Gebruiktenorm>(
      'bevinding-gebruikte-normen',
      `SELECT DISTINCT toetsing ->> 'kaderversieId' AS "kaderversieId", toetsing ->> 'kader' AS kader,
              toetsing ->> 'normcode' AS code, toetsing ->> 'norm' AS norm
         FROM bevinding.bevindingen
        WHERE organisatie_id = $1 AND zaak_id = $2 AND id = ANY ($3::uuid[]) AND toetsing IS NOT NULL
        ORDER BY kader, code`,
      [this.organisatie(), zaakId, ids],
    );
  }

  bewijsopgave(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsopgave[]> {
    return this.uow.query<Bewijsopgave>(
      'bewijs-opgave',
      `SELECT b.id, 'B-' || b.nummer AS nummer, b.soort, b.verkregen_op AS "verkregenOp" ${VAN_BEWIJS}
          AND b.id = ANY ($3::uuid[]) ORDER BY b.nummer`,
      [this.organisatie(), zaakId, ids],
    );
  }

  toetsingen(zaakIds: readonly string[], kaderversieId: string): Promise<readonly Zaaktoetsing[]> {
    return this.uow.query<Zaaktoetsing>(
      'bevinding-toetsingen',
      `SELECT v.zaak_id AS "zaakId", v.aanbieder_id AS "aanbiederId", v.soort, t.toetsing ->> 'normcode' AS normcode, t.toetsing -> 'score' ->> 'code' AS score
         FROM bevinding.bevindingen v
         LEFT JOIN LATERAL (SELECT v.toetsing WHERE v.toetsing ->> 'kaderversieId' = $3) t ON true
        WHERE v.organisatie_id = $1 AND v.zaak_id = ANY ($2::uuid[]) AND v.status = 'vastgesteld'
          AND v.betreft = 'aanbieder'
        ORDER BY v.zaak_id, v.nummer`,
      [this.organisatie(), zaakIds, kaderversieId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}

/** Where the next page begins: the number without the letter before it, and the id. */
const sleutel = ({ nummer, id }: { readonly nummer: string; readonly id: string }): [number, string] => [
  Number(nummer.slice(2)),
  id,
];
