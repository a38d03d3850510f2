import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import type { Wederhoorstand } from '@navolgbaar/rapport';
import {
  type Wederhoorfilter,
  type Wederhoorrij,
  type Wederhoorwachtfilter,
  WederhorenQuery,
} from '../application/queries/wederhoren.query';
import { Wederhoor, type Wederhoorstaat } from '../domain/wederhoor';
import { LOPEND } from '../domain/wederhoor-status';
import { WEDERHOOR } from './wederhoor.sql';

const REGEL = `id, rapport_id AS "rapportId", rapport_nummer AS "rapportNummer", zaak_id AS "zaakId",
  zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", status,
  verstuurd_op AS "verstuurdOp", uiterlijk, termijn_id AS "termijnId", concept ->> 'titel' AS titel, versie`;
const GEHOUDEN = `${WEDERHOOR} AND rapport_id = $2 AND status <> 'ingetrokken'`;

@Injectable()
export class SqlWederhorenQuery extends WederhorenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Wederhoorfilter): Promise<Pagina<Wederhoorrij>> {
    const { rapportId, zaakId, aanbiederId, status } = filter;
    const v = new Voorwaarden([this.organisatieId(), filter.aantal + 1]);
    if (rapportId) v.eis('rapport', rapportId, (plaats) => `rapport_id = ${plaats}`);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
    if (status) v.eis('status', status, (plaats) => `status = ANY (${plaats}::text[])`);
    // An id is made in the order of time.
    v.vanaf(filter.vanaf, (leeg, id) => `${leeg}::text = '' AND id < ${id}::uuid`, '-id');
    const sql = `SELECT ${REGEL} FROM wederhoor.wederhoren WHERE organisatie_id = $1${v.waar} ORDER BY id DESC LIMIT $2`;
    const rijen = await this.uow.query<Wederhoorrij>(`wederhoor-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ id }) => ['', id, '-id']);
  }

  wachtend({ status, zaakIds, voor, aantal }: Wederhoorwachtfilter): Promise<readonly Wederhoorrij[]> {
    const v = new Voorwaarden([this.organisatieId(), aantal, status]);
    if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY (${plaats}::uuid[])`);
    if (voor) v.eis('voor', voor, (plaats) => `uiterlijk < ${plaats}::date`);
    const sql = `SELECT ${REGEL} FROM wederhoor.wederhoren WHERE organisatie_id = $1 AND status = $3${v.waar}
      ORDER BY uiterlijk, id LIMIT $2`;
    return this.uow.query<Wederhoorrij>(`wederhoor-wachtend${v.naam}`, sql, v.waarden);
  }

  async detail(id: string): Promise<Wederhoorstaat | null> {
    return (await this.lees('wederhoor-detail', `${WEDERHOOR} AND id = $2`, id))[0] ?? null;
  }

  async vorige({ id, rapportId }: Pick<Wederhoorstaat, 'id' | 'rapportId'>): Promise<Wederhoorstaat | null> {
    const sql = `${GEHOUDEN} AND id < $3 ORDER BY id DESC LIMIT 1`;
    return (await this.lees('wederhoor-vorige', sql, rapportId, id))[0] ?? null;
  }

  async stand(rapportId: string): Promise<Wederhoorstand | null> {
    const [staat] = await this.lees('wederhoor-stand', `${GEHOUDEN} ORDER BY id DESC LIMIT 1`, rapportId);
    if (!staat) return null;
    const { id, status, termijnId, rapportversieId } = staat;
    const loopt = LOPEND.includes(status);
    // What it said in an earlier hearing stays said: a later one without words of its own takes nothing back.
    const sql = `${GEHOUDEN} AND status = 'afgerond' AND eigen_reactie IS NOT NULL ORDER BY id DESC LIMIT 1`;
    const [gezegd] = await this.lees('wederhoor-eigen-reactie', sql, rapportId);
    return {
      wederhoorId: id,
      stand: loopt ? 'loopt' : status === 'geen_reactie' ? 'geen_reactie' : 'gehoord',
      // What a provider kept and did not send in is its own.
      onbeantwoord: status === 'gereageerd' ? Wederhoor.herstel(staat).onbeantwoord : [],
      eigenReactie: gezegd?.eigenReactie ?? null,
      ...{ versieId: rapportversieId, termijnId, toegezegd: Wederhoor.herstel(staat).toegezegd },
    };
  }

  private lees(naam: string, sql: string, ...waarden: unknown[]): Promise<Wederhoorstaat[]> {
    return this.uow.query<Wederhoorstaat>(naam, sql, [this.organisatieId(), ...waarden]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
