import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Agendapunt,
  type Deelnemer,
  type Verschoning,
  type Werkoverleg,
  Werkoverleggen,
} from '../application/ports/werkoverleggen';

const OVERLEG = `
  SELECT id, op, begint, plek, status, gestart_op AS "gestartOp", gesloten_op AS "geslotenOp",
         gesloten_door AS "geslotenDoor", document_id AS "documentId", sha256, versie
    FROM weging.werkoverleggen WHERE organisatie_id = $1`;
const MEESTE = 100;

@Injectable()
export class SqlWerkoverleggen extends Werkoverleggen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ id, op, begint, plek, status }: Werkoverleg): Promise<void> {
    await this.uow.query(
      'werkoverleg-nieuw',
      `INSERT INTO weging.werkoverleggen (organisatie_id, id, op, begint, plek, status, versie)
       VALUES ($1, $2, $3, $4, $5, $6, 1)`,
      [this.organisatie(), id, op, begint, plek, status],
    );
  }

  async laadVoorWijziging(id: string): Promise<Werkoverleg> {
    const sql = `${OVERLEG} AND id = $2 FOR UPDATE`;
    const [rij] = await this.uow.query<Werkoverleg>('werkoverleg-slot', sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async vind(id: string): Promise<Werkoverleg | null> {
    const waarden = [this.organisatie(), id];
    const [rij] = await this.uow.query<Werkoverleg>('werkoverleg-een', `${OVERLEG} AND id = $2`, waarden);
    return rij ?? null;
  }

  lijst(): Promise<Werkoverleg[]> {
    const sql = `${OVERLEG} ORDER BY status NOT IN ('gepland', 'bezig'), op DESC, id DESC LIMIT ${MEESTE}`;
    return this.uow.query<Werkoverleg>('werkoverleg-lijst', sql, [this.organisatie()]);
  }

  async lopend(): Promise<Werkoverleg | null> {
    await this.uow.query(
      'werkoverleg-beurt',
      `SELECT pg_advisory_xact_lock(hashtextextended('weging.werkoverleggen' || $1::text, 0))`,
      [this.organisatie()],
    );
    const sql = `${OVERLEG} AND status = 'bezig'`;
    const [rij] = await this.uow.query<Werkoverleg>('werkoverleg-lopend', sql, [this.organisatie()]);
    return rij ?? null;
  }

  async wijzig(o: Werkoverleg, gezien: number): Promise<void> {
    const rijen = await this.uow.query(
      'werkoverleg-wijzig',
      `UPDATE weging.werkoverleggen SET status = $4, gestart_op = $5, gesloten_op = $6, gesloten_door = $7,
         document_id = $8, sha256 = $9, op = $10, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [
        ...[this.organisatie(), o.id, gezien, o.status, o.gestartOp, o.geslotenOp, o.geslotenDoor],
        ...[o.documentId, o.sha256, o.op],
      ],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async zetInNotulen(id: string, meldingIds: readonly string[]): Promise<void> {
    await this.uow.query(
      'werkoverleg-in-notulen',
      'UPDATE weging.werkoverleggen SET notulen_meldingen = $3 WHERE organisatie_id = $1 AND id = $2',
      [this.organisatie(), id, meldingIds],
    );
  }

  deelnemersVan(id: string): Promise<Deelnemer[]> {
    return this.uow.query<Deelnemer>(
      'werkoverleg-deelnemers',
      `SELECT id, gebruiker_id AS "gebruikerId", naam, aanwezig FROM weging.werkoverlegdeelnemers
        WHERE organisatie_id = $1 AND werkoverleg_id = $2 ORDER BY lower(naam), id`,
      [this.organisatie(), id],
    );
  }

  async voegDeelnemersToe(werkoverlegId: string, deelnemers: readonly Deelnemer[]): Promise<number> {
    const rijen = await this.uow.query(
      'werkoverleg-deelnemers-nieuw',
      `INSERT INTO weging.werkoverlegdeelnemers (organisatie_id, werkoverleg_id, id, gebruiker_id, naam, aanwezig)
       SELECT $1, $2, d.id, d."gebruikerId", d.naam, d.aanwezig
         FROM jsonb_to_recordset($3::jsonb) AS d(id uuid, "gebruikerId" uuid, naam text, aanwezig boolean)
       ON CONFLICT DO NOTHING RETURNING id`,
      [this.organisatie(), werkoverlegId, JSON.stringify(deelnemers)],
    );
    return rijen.length;
  }

  async zetAanwezig(werkoverlegId: string, deelnemerId: string, aanwezig: boolean): Promise<boolean> {
    const rijen = await this.uow.query(
      'werkoverleg-aanwezig',
      `UPDATE weging.werkoverlegdeelnemers SET aanwezig = $4
        WHERE organisatie_id = $1 AND werkoverleg_id = $2 AND id = $3 RETURNING id`,
      [this.organisatie(), werkoverlegId, deelnemerId, aanwezig],
    );
    return rijen.length > 0;
  }

  puntenVan(id: string): Promise<Agendapunt[]> {
    return this.uow.query<Agendapunt>(
      'werkoverleg-punten',
      `SELECT object, object_id AS "objectId", melding_id AS "meldingId", groep, kenmerk, titel, kleur, partner,
              toevoegreden, uitstelreden, aantekening, besluit_id AS "besluitId", versie
         FROM weging.agendapunten WHERE organisatie_id = $1 AND werkoverleg_id = $2 ORDER BY volgorde, object_id`,
      [this.organisatie(), id],
    );
  }

  async voegPuntenToe(id: string, punten: readonly Agendapunt[]): Promise<void> {
    await this.uow.query(
      'werkoverleg-punten-nieuw',
      `INSERT INTO weging.agendapunten (organisatie_id, werkoverleg_id, object, object_id, melding_id, groep, volgorde,
         kenmerk, titel, kleur, partner, toevoegreden, uitstelreden, versie)
       SELECT $1, $2, p.object, p."objectId", p."meldingId", p.groep,
              (SELECT coalesce(max(a.volgorde), 0) FROM weging.agendapunten a
                WHERE a.organisatie_id = $1 AND a.werkoverleg_id = $2) + p.plaats,
              p.kenmerk, p.titel, p.kleur, p.partner, p.toevoegreden, p.uitstelreden, 1
         FROM jsonb_to_recordset($3::jsonb) AS p(object text, "objectId" uuid, "meldingId" uuid, groep text,
           kenmerk text, titel text, kleur text, partner text, toevoegreden text, uitstelreden text, plaats integer)`,
      [this.organisatie(), id, JSON.stringify(punten.map((punt, i) => ({ ...punt, plaats: i + 1 })))],
    );
  }

  async wijzigPunt(id: string, p: Agendapunt, gezien: number): Promise<void> {
    const rijen = await this.uow.query(
      'werkoverleg-punt-wijzig',
      `UPDATE weging.agendapunten SET uitstelreden = $5, aantekening = $6, besluit_id = $7, toevoegreden = $8,
         versie = versie + 1
        WHERE organisatie_id = $1 AND werkoverleg_id = $2 AND object_id = $3 AND versie = $4 RETURNING object_id`,
      [
        this.organisatie(),
        id,
        p.objectId,
        gezien,
        p.uitstelreden,
        p.aantekening,
        p.besluitId,
        p.toevoegreden,
      ],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async lopendMet(meldingId: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string }>(
      'werkoverleg-lopend-met',
      `SELECT o.id FROM weging.agendapunten p
         JOIN weging.werkoverleggen o ON o.organisatie_id = p.organisatie_id AND o.id = p.werkoverleg_id
        WHERE p.organisatie_id = $1 AND p.object = 'melding' AND p.object_id = $2 AND o.status = 'bezig'
        ORDER BY o.id LIMIT 1`,
      [this.organisatie(), meldingId],
    );
    return rij?.id ?? null;
  }

  verschoningenVan(id: string): Promise<Verschoning[]> {
    return this.uow.query<Verschoning>(
      'werkoverleg-verschoningen',
      `SELECT object_id AS "objectId", deelnemer_id AS "deelnemerId", reden, ophefreden FROM weging.verschoningen
        WHERE organisatie_id = $1 AND werkoverleg_id = $2 ORDER BY op`,
      [this.organisatie(), id],
    );
  }

  async voegVerschoningToe(
    id: string,
    { objectId, deelnemerId, reden }: Omit<Verschoning, 'ophefreden'>,
  ): Promise<boolean> {
    const rijen = await this.uow.query(
      'werkoverleg-verschoning',
      `INSERT INTO weging.verschoningen (organisatie_id, werkoverleg_id, object_id, deelnemer_id, reden, op, door)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING deelnemer_id`,
      [
        ...[this.organisatie(), id, objectId, deelnemerId, reden, this.klok.nu().toString()],
        this.uow.actor().gebruikerId,
      ],
    );
    return rijen.length > 0;
  }

  async hefVerschoningOp(
    id: string,
    { objectId, deelnemerId, ophefreden }: Omit<Verschoning, 'reden'>,
  ): Promise<boolean> {
    const rijen = await this.uow.query(
      'werkoverleg-verschoning-op',
      `UPDATE weging.verschoningen SET opgeheven_op = $5, opgeheven_door = $6, ophefreden = $7
        WHERE organisatie_id = $1 AND werkoverleg_id = $2 AND object_id = $3 AND deelnemer_id = $4
          AND opgeheven_op IS NULL RETURNING id`,
      [
        ...[this.organisatie(), id, objectId, deelnemerId, this.klok.nu().toString()],
        ...[this.uow.actor().gebruikerId, ophefreden],
      ],
    );
    return rijen.length > 0;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
