import { Injectable } from '@nestjs/common';
import { COLLEGESOORTEN } from '../domain/collegeconcept';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  NIEMAND,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import { zakenTeLaat } from '@navolgbaar/termijn';
import type { Tijdlijnview } from '../application/ports/tijdlijn.repository';
import type { Opdrachtregel } from '../application/queries/opdrachten.query';
import {
  type Lopendezaken,
  DOSSIERREGELS,
  type Rondom,
  type Tijdlijnfilter,
  type Wijziging,
  type Wijzigingenfilter,
  type Zaakdossier,
  type Zaakinhoud,
  type Zaakregel,
  type Zakenfilter,
  type Conflictparen,
  type Conflictzaak,
  ZakenQuery,
  type Zaakstand,
  type Zakentelfilter,
} from '../application/queries/zaken.query';
import type { Zaakstaat } from '../domain/zaak';
import { ZaakRow, naarZaakstaat } from './zaak.row';
import { REGEL_VERTROUWELIJK, ZAAKDOSSIER } from './zaakdossier.sql';
import { zakenOver } from './zaken-van.sql';

const KOLOMMEN = `
  SELECT id, nummer, onderwerp, toezichtvorm, wet, domein, status, uitkomst, aanbieder_id AS "aanbiederId",
         aanbieder_naam AS "aanbiederNaam", behandelaar_id AS "behandelaarId", geopend_op AS "geopendOp",
         afgesloten_op AS "afgeslotenOp", open_monitoring AS "openMonitoring", samenloop, besloten, gevoelig, versie`;
const van = (zaken: string): string => `FROM ${zaken} z WHERE organisatie_id = $1`;
/** @param dag the place of the legal day of today */
const vanTeLaat = (dag: string, zaken: string): string => `
  FROM (${zakenTeLaat(dag)}) t
  JOIN ${zaken} z ON z.organisatie_id = $1 AND z.id = t.zaak_id WHERE true`;
const SORTERING = {
  geopend: { kolom: 'geopend_op', soort: 'timestamptz' },
  // Small letters, and also where there is no provider: the index must know a place for every row.
  aanbieder: { kolom: 'aanbieder_sortering', soort: 'text' },
  uiterlijk: { kolom: 't.uiterlijk', soort: 'date' },
} as const;

/** The value that a row is sorted by, and the id that comes after it, where the row does not show them. */
const SLEUTEL = {
  aanbieder: ', aanbieder_sortering AS sleutel',
  uiterlijk: ', t.uiterlijk AS sleutel, t.termijn_id AS "sleutelId"',
} as const;

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
const OPEN_STRUCTUREEL = `
  SELECT z.id FROM (${zakenOver('$1::uuid')}) z
  WHERE z.status <> 'afgesloten' AND z.toezichtvorm = 'structureel' AND NOT z.besloten
  ORDER BY z.geopend_op DESC, z.id DESC LIMIT 1`;
const VAN_WIE_NIET_MAG = `
  SELECT DISTINCT z.id, z.nummer, z.onderwerp, z.behandelaar_id AS "behandelaarId"
  FROM onderzoek.zaken z
  JOIN unnest($2::uuid[], $3::uuid[]) AS c (wie, aanbieder_id) ON c.wie = z.behandelaar_id
  WHERE z.organisatie_id = $1 AND (z.status <> 'afgesloten' OR z.open_monitoring)
    AND (z.aanbieder_id = c.aanbieder_id OR EXISTS (
      SELECT 1 FROM onderzoek.zaak_aanbieders b WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id
         AND b.aanbieder_id = c.aanbieder_id))
  ORDER BY z.id LIMIT $4`;
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
    const { van, aanbieder, v } = bronVan(
      new Voorwaarden([this.organisatieId(), filter.aantal + 1]),
      filter,
      gebruikerId,
    );
    const volgorde = filter.teLaatOp
      ? new Volgorde(SORTERING, { standaard: 'uiterlijk', id: 't.termijn_id' })
      : new Volgorde(SORTERING, { gevraagd: filter.sorteer, standaard: '-geopend' });
    volgorde.vanaf(v, filter.vanaf);
    const verborgen = volgorde.sleutel === 'geopend' ? '' : SLEUTEL[volgorde.sleutel as keyof typeof SLEUTEL];
    // The page of a provider is cut before its two parts come together: nobody sorts all cases of a large one.
    const bron =
      aanbieder && !filter.teLaatOp
        ? `FROM (${zakenOver(aanbieder, { waar: v.waar, bladzijde: `${volgorde.sql} LIMIT $2` })}) z WHERE organisatie_id = $1`
        : `${van}${v.waar}`;
    const rijen = await this.uow.inVolgorde<Zaakregel & { sleutel?: string; sleutelId?: string }>(
      `zaak-lijst${v.naam}`,
      `${KOLOMMEN}${verborgen} ${bron} ${volgorde.sql} LIMIT $2`,
      v.waarden,
    );
    const { resultaten, volgende } = pagina(rijen, filter.aantal, ({ geopendOp, id, sleutel, sleutelId }) =>
      volgorde.cursor(sleutel ?? new Date(geopendOp).toISOString(), sleutelId ?? id),
    );
    return { resultaten: resultaten.map(({ sleutel: _, sleutelId: __, ...regel }) => regel), volgende };
  }

  async aantallen(actor: Actor, bladen: PerBlad<Zakentelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(([blad, filter]) => {
      const { van, v } = bronVan(new Voorwaarden(waarden), filter, actor.gebruikerId);
      return [blad, `${van}${v.waar}`] as const;
    });
    const opdracht = telopdracht('zaak', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
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
    type Rij = ZaakRow & { toegang: string[] } & Omit<Zaakinhoud, 'collegesoorten'> & {
        collegesoorten: readonly string[] | null;
      } & { opdrachten: Opdrachtregel[] } & Rondom;
    const [rij] = await this.uow.query<Rij>('zaak-dossier', ZAAKDOSSIER, [
      ...[organisatieId, id, DOSSIERREGELS + 1, gebruikerId],
    ]);
    if (!rij) return null;
    const { meldingIds, koppelingen, gesprekken, waarnemingen, doorgiften, verbeterplannen, ...rest } = rij;
    const {
      aanbieders,
      afgezieneOpdrachten,
      conclusies,
      grondslagen,
      monitoringen,
      collegeberichten,
      opdrachten,
      tijdlijn,
      notities,
      andereZaken,
      documenten,
      ...zaak
    } = rest;
    const { gemeenten, contacten, toegang, deeltoegang, collegesoorten, samenlopen, ...staat } = zaak;
    return {
      zaak: naarZaakstaat(staat as ZaakRow, toegang),
      inhoud: {
        ...{ meldingIds, koppelingen, gesprekken, waarnemingen, doorgiften, verbeterplannen, monitoringen },
        ...{ aanbieders, afgezieneOpdrachten, conclusies, grondslagen },
        collegeberichten,
        collegesoorten: collegesoorten ?? COLLEGESOORTEN,
        deeltoegang,
        samenlopen,
      },
      opdrachten,
      rondom: { tijdlijn, notities, andereZaken, documenten, gemeenten, contacten },
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

  vanWieNietMag(conflicten: Conflictparen, aantal: number): Promise<readonly Conflictzaak[]> {
    return this.uow.query<Conflictzaak>('zaken-van-wie-niet-mag', VAN_WIE_NIET_MAG, [
      ...[this.organisatieId(), conflicten.map(({ gebruikerId }) => gebruikerId)],
      ...[conflicten.map(({ aanbiederId }) => aanbiederId), aantal],
    ]);
  }

  async lopend(aanbiederId: string | null): Promise<ReadonlyMap<string, Lopendezaken>> {
    const rijen = await this.uow.query<Lopendezaken & { id: string }>(
      'zaken-lopend',
      'SELECT aanbieder_id AS id, aantal, monitoring FROM onderzoek.lopend_per_aanbieder($1)',
      [aanbiederId],
    );
    return new Map(rijen.map(({ id, ...lopend }) => [id, lopend]));
  }

  async openStructureel(aanbiederId: string): Promise<string | null> {
    const rijen = await this.uow.query<{ id: string }>('zaken-open-structureel', OPEN_STRUCTUREEL, [
      aanbiederId,
    ]);
    return rijen[0]?.id ?? null;
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

  standen(ids: readonly string[]): Promise<readonly Zaakstand[]> {
    return this.uow.query<Zaakstand>(
      'zaken-standen',
      `SELECT id, nummer, status, uitkomst, behandelaar_id AS "behandelaarId", besloten, bevoegdheid
         FROM onderzoek.zaken WHERE organisatie_id = $1 AND id = ANY ($2::uuid[])`,
      [this.organisatieId(), ids],
    );
  }

  async namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = await this.uow.query<{ id: string; naam: string }>(
      'zaken-namen',
      `SELECT id, concat_ws(' ', nummer, onderwerp) AS naam FROM onderzoek.zaken
        WHERE organisatie_id = $1 AND id = ANY ($2::uuid[])`,
      [this.organisatieId(), ids],
    );
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
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

/**
 * Where the rows come from, and only the conditions that are asked.
 * @param gebruikerId who looks; null for the system, to whom nothing is closed
 */
function bronVan(
  v: Voorwaarden,
  filter: Zakentelfilter,
  gebruikerId: string | null,
): { van: string; aanbieder: string | null; v: Voorwaarden } {
  let aanbieder: string | null = null;
  let zaken = 'onderzoek.zaken';
  if (filter.aanbiederId) {
    v.waarden.push(filter.aanbiederId);
    v.naam += '-aanbieder';
    aanbieder = `$${v.waarden.length}::uuid`;
    zaken = `(${zakenOver(aanbieder)})`;
  }
  let bron = van(zaken);
  if (filter.teLaatOp) {
    v.waarden.push(filter.teLaatOp);
    v.naam += '-te-laat';
    bron = vanTeLaat(`$${v.waarden.length}::date`, zaken);
  }
  if (filter.status === 'open') v.eisVast('open', `(status <> 'afgesloten' OR open_monitoring)`);
  else if (filter.status) v.eis('status', filter.status, (plaats) => `status = ANY (${plaats}::text[])`);
  if (filter.toezichtvorm) v.eis('vorm', filter.toezichtvorm, (plaats) => `toezichtvorm = ${plaats}`);
  if (filter.behandelaarId === NIEMAND) v.eisVast('niemand', 'behandelaar_id IS NULL');
  else if (filter.behandelaarId)
    v.eis('behandelaar', filter.behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
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
      (plaats) => `(NOT besloten OR EXISTS (SELECT 1 FROM onderzoek.zaak_toegang g
        WHERE g.organisatie_id = z.organisatie_id AND g.zaak_id = z.id AND g.gebruiker_id = ${plaats}::uuid))`,
    );
  }
  return { van: bron, aanbieder, v };
}
