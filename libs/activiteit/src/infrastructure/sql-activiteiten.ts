import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import {
  Activiteiten,
  type Activiteitfilter,
  type Activiteitregel,
  type Activiteittelfilter,
  type Jaartelregel,
} from '../application/ports/activiteiten';
import type { Activiteit } from '../domain/activiteit';
import { ACTIVITEIT } from './activiteit.sql';

const REGEL = `id, nummer, soort, status, op, wet, behandelaar_id AS "behandelaarId", aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", partij, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", wat, uitkomst,
  opvolgen_op AS "opvolgenOp", wacht_op AS "wachtOp",
  (SELECT g.naam FROM public.gemeenten g WHERE g.organisatie_id = $1 AND g.id = gemeente_id) AS "gemeenteNaam"`;
const VAN = 'FROM activiteit.activiteiten WHERE organisatie_id = $1';
const SORTERING = { op: { kolom: 'op', soort: 'date' } } as const;
const NIEUW = `
  INSERT INTO activiteit.activiteiten (organisatie_id, id, nummer, soort, status, op, wet, gemeente_id, behandelaar_id,
    aanbieder_id, aanbieder_naam, partij, zaak_id, zaak_nummer, wat, met, kenmerk, vorm, toelichting, analyse_id, resultaat,
    uitkomst, opvolgen_op, vastgelegd_op, vastgelegd_door, partners)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26::jsonb)`;
const BEWAAR = `
  UPDATE activiteit.activiteiten
     SET status = $3, op = $4, wet = $5, gemeente_id = $6, behandelaar_id = $7, aanbieder_id = $8, aanbieder_naam = $9,
         partij = $10, zaak_id = $11, zaak_nummer = $12, wat = $13, met = $14, kenmerk = $15, vorm = $16, toelichting = $17,
         analyse_id = $18, resultaat = $19, uitkomst = $20, opvolgen_op = $21, reden = $22, opvolgingen = $23::jsonb,
         verbeteringen = $24::jsonb, partners = $25::jsonb, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2`;
const PER_SOORT = `
  SELECT soort, count(*) FILTER (WHERE status = 'gepland')::int AS gepland,
         count(*) FILTER (WHERE status = 'gedaan')::int AS gedaan,
         count(*) FILTER (WHERE status = 'vervallen')::int AS vervallen
    ${VAN} AND op >= make_date($2::int, 1, 1) AND op < make_date($2::int + 1, 1, 1) GROUP BY soort`;

@Injectable()
export class SqlActiviteiten extends Activiteiten {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(a: Activiteit): Promise<void> {
    await this.uow.query('activiteit-nieuw', NIEUW, [
      ...[
        this.organisatieId(),
        a.id,
        a.nummer,
        a.soort,
        a.status,
        a.op,
        a.wet,
        a.gemeenteId,
        a.behandelaarId,
      ],
      ...[a.aanbiederId, a.aanbiederNaam, a.partij, a.zaakId, a.zaakNummer, a.wat, a.met, a.kenmerk, a.vorm],
      ...[
        a.toelichting,
        a.analyseId,
        a.resultaat,
        a.uitkomst,
        a.opvolgenOp,
        a.vastgelegdOp,
        a.vastgelegdDoor,
      ],
      JSON.stringify(a.partners),
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Activiteit> {
    const waarden = [this.organisatieId(), id];
    const sql = `${ACTIVITEIT} AND id = $2 FOR UPDATE`;
    const [activiteit] = await this.uow.query<Activiteit>('activiteit-slot', sql, waarden);
    if (!activiteit) throw new DomeinFout('NIET_GEVONDEN');
    return activiteit;
  }

  async bewaar(a: Activiteit): Promise<void> {
    await this.uow.query('activiteit-bewaar', BEWAAR, [
      ...[this.organisatieId(), a.id, a.status, a.op, a.wet, a.gemeenteId, a.behandelaarId, a.aanbiederId],
      ...[a.aanbiederNaam, a.partij, a.zaakId, a.zaakNummer, a.wat, a.met, a.kenmerk, a.vorm, a.toelichting],
      ...[a.analyseId, a.resultaat, a.uitkomst, a.opvolgenOp, a.reden, JSON.stringify(a.opvolgingen)],
      ...[JSON.stringify(a.verbeteringen), JSON.stringify(a.partners)],
    ]);
  }

  async vind(id: string): Promise<Activiteit | null> {
    const waarden = [this.organisatieId(), id];
    const sql = `${ACTIVITEIT} AND id = $2`;
    return (await this.uow.query<Activiteit>('activiteit-detail', sql, waarden))[0] ?? null;
  }

  async lijst(filter: Activiteitfilter): Promise<Pagina<Activiteitregel>> {
    const v = voorwaarden(new Voorwaarden([this.organisatieId(), filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, { gevraagd: filter.sorteer, standaard: '-op' });
    volgorde.vanaf(v, filter.vanaf);
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    const naam = `activiteit-lijst${v.naam}`;
    // Of one case, or waiting, there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.wachtVoor
        ? await this.uow.query<Activiteitregel>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Activiteitregel>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ op, id }) => volgorde.cursor(op, id));
  }

  async aantallen(
    actor: Actor,
    bladen: PerBlad<Activiteittelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('activiteit', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  wachtend({
    behandelaarId,
    tot,
    aantal,
  }: Parameters<Activiteiten['wachtend']>[0]): Promise<Activiteitregel[]> {
    const v = new Voorwaarden([this.organisatieId(), aantal, tot]);
    if (behandelaarId) v.eis('wie', behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
    const sql = `SELECT ${REGEL} ${VAN} AND wacht_op <= $3::date${v.waar} ORDER BY wacht_op, id LIMIT $2`;
    return this.uow.query<Activiteitregel>(`activiteit-wachtend${v.naam}`, sql, v.waarden);
  }

  perSoort(jaar: number): Promise<Jaartelregel[]> {
    return this.uow.query<Jaartelregel>('activiteit-per-soort', PER_SOORT, [this.organisatieId(), jaar]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}

function voorwaarden(v: Voorwaarden, filter: Activiteittelfilter): Voorwaarden {
  const { zaakId, aanbiederId, behandelaarId, soort, status, wet, jaar, wachtVoor } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId) v.eis('wie', behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  if (wet) v.eis('wet', wet, (plaats) => `wet IN (${plaats}, 'beide')`);
  if (jaar)
    v.eis(
      'jaar',
      jaar,
      (plaats) => `op >= make_date(${plaats}::int, 1, 1) AND op < make_date(${plaats}::int + 1, 1, 1)`,
    );
  if (wachtVoor) v.eis('te-laat', wachtVoor, (plaats) => `wacht_op < ${plaats}::date`);
  return v;
}
