import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
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
  type Uitwisselfilter,
  type Uitwisseling,
  Uitwisselingen,
  type Uitwisselregel,
  type Uitwisseltelfilter,
} from '../application/ports/uitwisselingen';
import type { Richting } from '../domain/soorten';
import { UITWISSELING } from './activiteit.sql';

const REGEL = `id, nummer, richting, status, op, behandelaar_id AS "behandelaarId", wie, grondslag, categorieen,
  bewaren_tot AS "bewarenTot", aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", partij,
  zaak_id AS "zaakId", zaak_nummer AS "zaakNummer"`;
const VAN = 'FROM activiteit.uitwisselingen WHERE organisatie_id = $1';
const SORTERING = { op: { kolom: 'op', soort: 'date' } } as const;
const NIEUW = `
  INSERT INTO activiteit.uitwisselingen (organisatie_id, id, nummer, richting, status, op, behandelaar_id, partner_id, wie,
    grondslag, bronversie_id, categorieen, verstrekking_id, bewaren_tot, herleiding, regelversie_id, aanbieder_id,
    aanbieder_naam, partij, zaak_id, zaak_nummer, doel, inhoud, weggelaten, vastgelegd_op, vastgelegd_door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16, $17, $18, $19, $20, $21, $22, $23,
    $24, $25, $26)`;
// What may stay says who, when, on which ground and which kinds of data: not about whom, nor what. Who could see it by its
// case and its provider, still does.
const WIS = `
  UPDATE activiteit.uitwisselingen
     SET status = 'gewist', aanbieder_id = NULL, aanbieder_naam = NULL, partij = NULL, zaak_id = NULL, zaak_nummer = NULL,
         alleen_voor = nav.zaaklezers(zaak_id), niet_voor = nav.in_conflict(aanbieder_id, zaak_id),
         doel = NULL, inhoud = NULL, weggelaten = NULL, afloop = NULL, afloop_op = NULL, gewist_op = $2, versie = versie + 1
   WHERE organisatie_id = $1 AND id IN (
     SELECT id FROM activiteit.uitwisselingen
      WHERE organisatie_id = $1 AND status = 'bewaard' AND bewaren_tot < $3::date
      ORDER BY bewaren_tot LIMIT $4 FOR UPDATE SKIP LOCKED)
  RETURNING id`;
const PER_RICHTING = `
  SELECT count(*) FILTER (WHERE richting = 'gegeven')::int AS gegeven,
         count(*) FILTER (WHERE richting = 'ontvangen')::int AS ontvangen
    ${VAN} AND op >= make_date($2::int, 1, 1) AND op < make_date($2::int + 1, 1, 1)`;

@Injectable()
export class SqlUitwisselingen extends Uitwisselingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(u: Uitwisseling): Promise<void> {
    await this.uow.query('uitwisseling-nieuw', NIEUW, [
      ...[
        this.organisatieId(),
        u.id,
        u.nummer,
        u.richting,
        u.status,
        u.op,
        u.behandelaarId,
        u.partnerId,
        u.wie,
      ],
      ...[
        u.grondslag,
        u.bronversieId,
        u.categorieen,
        u.verstrekkingId,
        u.bewarenTot,
        JSON.stringify(u.herleiding),
      ],
      ...[
        u.regelversieId,
        u.aanbiederId,
        u.aanbiederNaam,
        u.partij,
        u.zaakId,
        u.zaakNummer,
        u.doel,
        u.inhoud,
      ],
      ...[u.weggelaten, u.vastgelegdOp, u.vastgelegdDoor],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Uitwisseling> {
    const waarden = [this.organisatieId(), id];
    const sql = `${UITWISSELING} AND id = $2 FOR UPDATE`;
    const [uitwisseling] = await this.uow.query<Uitwisseling>('uitwisseling-slot', sql, waarden);
    if (!uitwisseling) throw new DomeinFout('NIET_GEVONDEN');
    return uitwisseling;
  }

  async legAfloopVast(id: string, afloop: string, op: string): Promise<void> {
    const sql = `UPDATE activiteit.uitwisselingen SET afloop = $3, afloop_op = $4, versie = versie + 1
                  WHERE organisatie_id = $1 AND id = $2`;
    await this.uow.query('uitwisseling-afloop', sql, [this.organisatieId(), id, afloop, op]);
  }

  async vind(id: string): Promise<Uitwisseling | null> {
    const waarden = [this.organisatieId(), id];
    const sql = `${UITWISSELING} AND id = $2`;
    return (await this.uow.query<Uitwisseling>('uitwisseling-detail', sql, waarden))[0] ?? null;
  }

  async lijst(filter: Uitwisselfilter): Promise<Pagina<Uitwisselregel>> {
    const v = voorwaarden(new Voorwaarden([this.organisatieId(), filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, { gevraagd: filter.sorteer, standaard: '-op' });
    volgorde.vanaf(v, filter.vanaf);
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    const naam = `uitwisseling-lijst${v.naam}`;
    const rijen = filter.zaakId
      ? await this.uow.query<Uitwisselregel>(naam, sql, v.waarden)
      : await this.uow.inVolgorde<Uitwisselregel>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ op, id }) => volgorde.cursor(op, id));
  }

  async aantallen(
    actor: Actor,
    bladen: PerBlad<Uitwisseltelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('uitwisseling', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  async wis(vandaag: string, hoogstens: number): Promise<readonly string[]> {
    const waarden = [this.organisatieId(), this.klok.nu().toString(), vandaag, hoogstens];
    return (await this.uow.query<{ id: string }>('uitwisseling-wis', WIS, waarden)).map(({ id }) => id);
  }

  async perRichting(jaar: number): Promise<Readonly<Record<Richting, number>>> {
    const waarden = [this.organisatieId(), jaar];
    const [rij] = await this.uow.query<Record<Richting, number>>(
      'uitwisseling-per-richting',
      PER_RICHTING,
      waarden,
    );
    return rij as Record<Richting, number>;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}

function voorwaarden(v: Voorwaarden, filter: Uitwisseltelfilter): Voorwaarden {
  const { zaakId, aanbiederId, behandelaarId, richting, status } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId) v.eis('wie', behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
  if (richting) v.eis('richting', richting, (plaats) => `richting = ${plaats}`);
  if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  return v;
}
