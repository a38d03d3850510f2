import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Doorzending,
  DoorzendingRepository,
  type Doorzendingenfilter,
  type Doorzendstap,
  type NieuweStap,
} from '../application/ports/doorzending.repository';

const DOORZENDING = `
  SELECT d.id, d.melding_id AS "meldingId", d.melding_nummer AS "meldingNummer", d.soort, d.partner_id AS "partnerId",
         (SELECT p.naam FROM partner.partners p WHERE p.organisatie_id = d.organisatie_id AND p.id = d.partner_id) AS "partnerNaam",
         d.melder, d.grondslag, d.motivering, d.categorieen, d.inhoud, d.weggelaten, d.wijze, d.op, d.door, d.afzender,
         d.status, d.uitkomst, d.uitkomst_op AS "uitkomstOp", d.termijn_id AS "termijnId", d.versie
    FROM partner.doorzendingen d WHERE d.organisatie_id = $1`;

@Injectable()
export class SqlDoorzendingRepository extends DoorzendingRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(d: Omit<Doorzending, 'partnerNaam'>): Promise<void> {
    await this.uow.query(
      'doorzending-nieuw',
      `INSERT INTO partner.doorzendingen (organisatie_id, id, melding_id, melding_nummer, soort, partner_id, melder,
         grondslag, motivering, categorieen, inhoud, weggelaten, wijze, op, door, afzender, status, termijn_id, versie)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)`,
      [
        ...[this.organisatie(), d.id, d.meldingId, d.meldingNummer, d.soort, d.partnerId, d.melder],
        ...[d.grondslag, d.motivering, d.categorieen, d.inhoud, d.weggelaten, d.wijze, d.op, d.door],
        ...[d.afzender, d.status, d.termijnId],
      ],
    );
  }

  async vind(id: string): Promise<Doorzending | null> {
    const waarden = [this.organisatie(), id];
    const [rij] = await this.uow.query<Doorzending>(
      'doorzending-een',
      `${DOORZENDING} AND d.id = $2`,
      waarden,
    );
    return rij ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Doorzending> {
    const sql = `${DOORZENDING} AND d.id = $2 FOR UPDATE OF d`;
    const [rij] = await this.uow.query<Doorzending>('doorzending-slot', sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async wijzig(
    id: string,
    gezien: number,
    v: Pick<Doorzending, 'status' | 'uitkomst' | 'uitkomstOp' | 'afzender'>,
  ): Promise<void> {
    const rijen = await this.uow.query(
      'doorzending-wijzig',
      `UPDATE partner.doorzendingen SET status = $4, uitkomst = $5, uitkomst_op = $6, afzender = $7, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [this.organisatie(), id, gezien, v.status, v.uitkomst, v.uitkomstOp, v.afzender],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async voegStapToe(doorzendingId: string, { handeling, op, tekst, overlegId }: NieuweStap): Promise<void> {
    await this.uow.query(
      'doorzending-stap',
      `INSERT INTO partner.doorzendstappen (organisatie_id, id, doorzending_id, handeling, op, tekst, overleg_id, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[this.organisatie(), nieuwId(), doorzendingId, handeling, op, tekst, overlegId],
        ...[this.uow.actor().gebruikerId, this.klok.nu().toString()],
      ],
    );
  }

  stappenVan(doorzendingId: string): Promise<Doorzendstap[]> {
    return this.uow.query<Doorzendstap>(
      'doorzending-stappen',
      `SELECT id, handeling, op, tekst, overleg_id AS "overlegId", door, vastgelegd_op AS "vastgelegdOp"
         FROM partner.doorzendstappen WHERE organisatie_id = $1 AND doorzending_id = $2 ORDER BY vastgelegd_op, id`,
      [this.organisatie(), doorzendingId],
    );
  }

  async lijst(filter: Doorzendingenfilter): Promise<Pagina<Doorzending>> {
    const { status, partnerId, meldingId, vanaf, aantal } = filter;
    const v = new Voorwaarden([this.organisatie(), aantal + 1]);
    if (status === 'lopend') v.eisVast('lopend', `d.status <> 'uitkomst'`);
    else if (status) v.eis('status', status, (plaats) => `d.status = ${plaats}`);
    if (partnerId) v.eis('partner', partnerId, (plaats) => `d.partner_id = ${plaats}`);
    if (meldingId) v.eis('melding', meldingId, (plaats) => `d.melding_id = ${plaats}`);
    v.vanaf(vanaf, (dag, id) => `(d.op, d.id) < (${dag}::date, ${id}::uuid)`);
    const sql = `${DOORZENDING}${v.waar} ORDER BY d.op DESC, d.id DESC LIMIT $2`;
    const rijen = await this.uow.query<Doorzending>(`doorzending-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ op, id }) => [op, id]);
  }

  agenda(
    { id, partnerId, komt }: { id: string; partnerId: string; komt: boolean },
    aantal: number,
  ): Promise<Doorzending[]> {
    const sql = `${DOORZENDING} AND d.partner_id = $2 AND (($3::boolean AND d.status <> 'uitkomst')
        OR d.id IN (SELECT s.doorzending_id FROM partner.doorzendstappen s
                     WHERE s.organisatie_id = $1 AND s.overleg_id = $4))
      ORDER BY d.op DESC, d.id DESC LIMIT $5`;
    const waarden = [this.organisatie(), partnerId, komt, id, aantal];
    return this.uow.query<Doorzending>('doorzending-agenda', sql, waarden);
  }

  besprokenIn(overlegId: string): Promise<{ id: string; tekst: string }[]> {
    return this.uow.query(
      'doorzending-besproken',
      `SELECT doorzending_id AS id, tekst FROM partner.doorzendstappen
        WHERE organisatie_id = $1 AND overleg_id = $2 ORDER BY vastgelegd_op, id`,
      [this.organisatie(), overlegId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
