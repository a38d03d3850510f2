import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Deelnemer,
  type Gedeeldeuitkomst,
  type Nieuwetrekking,
  type Selectiewijziging,
  type Themaonderzoek,
  Themaonderzoeken,
  type Themaregel,
  type Themastand,
  type Trekking,
} from '../application/ports/themaonderzoeken';
import type { Themavoorstel } from '../domain/themaonderzoek';
import type { Selectieregel } from '../domain/trek-selectie';

const REGEL = `id, nummer, naam, wet, domein, van, tot, leider_id AS "leiderId", aantal_gekozen AS "aantalGekozen", status`;
const THEMA = `
  SELECT ${REGEL}, vraagstelling, waarom_soort AS "waaromSoort", waarom, waarom_bron AS "waaromBron", kadercode,
         kaderversie_id AS "kaderversieId", kader, criteria, trekking_id AS "trekkingId", reden, conclusie, uitkomst,
         gemaakt_op AS "gemaaktOp", gemaakt_door AS "gemaaktDoor", gestart_op AS "gestartOp",
         gestart_door AS "gestartDoor", afgerond_op AS "afgerondOp", afgerond_door AS "afgerondDoor",
         gedeeld_op AS "gedeeldOp", gedeeld_door AS "gedeeldDoor", deeltekst, versie
    FROM themaonderzoek.themaonderzoeken WHERE organisatie_id = $1 AND id = $2`;
const NIEUW = `
  INSERT INTO themaonderzoek.themaonderzoeken
    (organisatie_id, id, naam, vraagstelling, waarom_soort, waarom, waarom_bron, wet, domein, van, tot, kadercode, leider_id,
     criteria, nummer, status, gemaakt_op, gemaakt_door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb, $15, 'concept', $16, $17)`;
const WIJZIG = `
  UPDATE themaonderzoek.themaonderzoeken
     SET naam = $3, vraagstelling = $4, waarom_soort = $5, waarom = $6, waarom_bron = $7, wet = $8, domein = $9, van = $10,
         tot = $11, kadercode = $12, leider_id = $13, criteria = $14::jsonb
   WHERE organisatie_id = $1 AND id = $2`;
const ZET = `
  UPDATE themaonderzoek.themaonderzoeken
     SET status = $3, kaderversie_id = $4, kader = $5, trekking_id = $6, aantal_gekozen = $7, reden = $8, conclusie = $9,
         uitkomst = $10::jsonb, deeltekst = $11, versie = versie + 1,
         gestart_op = CASE WHEN $3 = 'lopend' THEN coalesce(gestart_op, $12) ELSE gestart_op END,
         gestart_door = CASE WHEN $3 = 'lopend' THEN coalesce(gestart_door, $13) ELSE gestart_door END,
         afgerond_op = CASE WHEN $3 = 'afgerond' THEN coalesce(afgerond_op, $12) ELSE afgerond_op END,
         afgerond_door = CASE WHEN $3 = 'afgerond' THEN coalesce(afgerond_door, $13) ELSE afgerond_door END,
         gedeeld_op = CASE WHEN $11::text IS NOT NULL THEN coalesce(gedeeld_op, $12) END,
         gedeeld_door = CASE WHEN $11::text IS NOT NULL THEN coalesce(gedeeld_door, $13) END
   WHERE organisatie_id = $1 AND id = $2`;
const NIEUWE_TREKKING = `
  INSERT INTO themaonderzoek.trekkingen
    (organisatie_id, id, themaonderzoek_id, wijze, aantal, zaad, criteria, toelichting, analyse_id, omvang, herleiding, op,
     door)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11::jsonb, $12, $13)`;
const NIEUWE_DEELNEMERS = `
  INSERT INTO themaonderzoek.deelnemers
    (organisatie_id, trekking_id, themaonderzoek_id, aanbieder_id, aanbieder_naam, plaats, score, clienten, grond, gekozen)
  SELECT $1, $2, $3, r."aanbiederId", r.naam, r.plaats, r.score, r.clienten, r.grond, r.gekozen
    FROM jsonb_to_recordset($4::jsonb) AS r("aanbiederId" uuid, naam text, plaats integer, score numeric,
         clienten integer, grond text, gekozen boolean)`;
const DEELNEMER = `
  SELECT aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", plaats, score::float8 AS score, clienten, grond,
         gekozen, reden, zaak_id AS "zaakId", eigen
    FROM themaonderzoek.deelnemers WHERE organisatie_id = $1 AND trekking_id = $2`;
/** Behind the others; its place is not looked up, which would count those whom this person does not see. */
const DEELNEMER_ERBIJ = `
  INSERT INTO themaonderzoek.deelnemers
    (organisatie_id, trekking_id, themaonderzoek_id, aanbieder_id, aanbieder_naam, plaats, clienten, grond, gekozen, reden)
  SELECT $1, $2, $3, $4, $5, t.omvang + 1, $6, 'toegevoegd', true, $7
    FROM themaonderzoek.trekkingen t WHERE t.organisatie_id = $1 AND t.id = $2`;

@Injectable()
export class SqlThemaonderzoeken extends Themaonderzoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(id: string, nummer: string, voorstel: Themavoorstel): Promise<void> {
    await this.uow.query('thema-nieuw', NIEUW, [...this.waarden(id, voorstel), nummer, ...this.moment()]);
  }

  async wijzig(id: string, voorstel: Themavoorstel): Promise<void> {
    await this.uow.query('thema-wijzig', WIJZIG, this.waarden(id, voorstel));
  }

  lijst(aantal: number): Promise<Themaregel[]> {
    return this.uow.query<Themaregel>(
      'themas-lijst',
      `SELECT ${REGEL} FROM themaonderzoek.themaonderzoeken
        WHERE organisatie_id = $1 ORDER BY gemaakt_op DESC, id DESC LIMIT $2`,
      [this.organisatie(), aantal],
    );
  }

  async vind(id: string): Promise<Themaonderzoek | null> {
    const [thema] = await this.uow.query<Themaonderzoek>('thema', THEMA, [this.organisatie(), id]);
    return thema ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Themaonderzoek> {
    const waarden = [this.organisatie(), id];
    const [thema] = await this.uow.query<Themaonderzoek>('thema-laad', `${THEMA} FOR UPDATE`, waarden);
    if (!thema) throw new DomeinFout('NIET_GEVONDEN');
    return thema;
  }

  async zet(id: string, stand: Themastand): Promise<void> {
    const { status, kaderversieId, kader, trekkingId, aantalGekozen, reden, conclusie, deeltekst } = stand;
    await this.uow.query('thema-zet', ZET, [
      ...[this.organisatie(), id, status, kaderversieId, kader, trekkingId, aantalGekozen, reden, conclusie],
      ...[stand.uitkomst && JSON.stringify(stand.uitkomst), deeltekst, ...this.moment()],
    ]);
  }

  trekkingen(id: string): Promise<Trekking[]> {
    return this.uow.query<Trekking>(
      'thema-trekkingen',
      `SELECT t.id, t.wijze, t.aantal, t.zaad, t.criteria, t.toelichting, t.analyse_id AS "analyseId", t.omvang,
              t.herleiding, t.op, t.door,
              t.omvang = (SELECT count(*) FROM themaonderzoek.deelnemers d
                           WHERE d.organisatie_id = t.organisatie_id AND d.trekking_id = t.id
                             AND d.grond <> 'toegevoegd') AS volledig
         FROM themaonderzoek.trekkingen t
        WHERE t.organisatie_id = $1 AND t.themaonderzoek_id = $2 ORDER BY t.op DESC, t.id DESC`,
      [this.organisatie(), id],
    );
  }

  async voegTrekkingToe(
    id: string,
    trekking: Nieuwetrekking,
    regels: readonly Selectieregel[],
  ): Promise<void> {
    const { wijze, aantal, zaad, criteria, toelichting, analyseId, omvang, herleiding } = trekking;
    await this.uow.query('thema-trekking-nieuw', NIEUWE_TREKKING, [
      ...[this.organisatie(), trekking.id, id, wijze, aantal, zaad, JSON.stringify(criteria), toelichting],
      ...[analyseId, omvang, JSON.stringify(herleiding), ...this.moment()],
    ]);
    await this.uow.query('thema-deelnemers-nieuw', NIEUWE_DEELNEMERS, [
      ...[this.organisatie(), trekking.id, id, JSON.stringify(regels)],
    ]);
  }

  deelnemers(trekkingId: string): Promise<Deelnemer[]> {
    return this.uow.query<Deelnemer>('thema-deelnemers', `${DEELNEMER} ORDER BY plaats, aanbieder_naam`, [
      ...[this.organisatie(), trekkingId],
    ]);
  }

  async deelnemer(trekkingId: string, aanbiederId: string): Promise<Deelnemer | null> {
    const [rij] = await this.uow.query<Deelnemer>('thema-deelnemer', `${DEELNEMER} AND aanbieder_id = $3`, [
      ...[this.organisatie(), trekkingId, aanbiederId],
    ]);
    return rij ?? null;
  }

  async voegDeelnemerToe(
    themaonderzoekId: string,
    trekkingId: string,
    deelnemer: Pick<Deelnemer, 'aanbiederId' | 'aanbiederNaam' | 'clienten' | 'reden'>,
  ): Promise<void> {
    const { aanbiederId, aanbiederNaam, clienten, reden } = deelnemer;
    await this.uow.query('thema-deelnemer-erbij', DEELNEMER_ERBIJ, [
      ...[this.organisatie(), trekkingId, themaonderzoekId, aanbiederId, aanbiederNaam, clienten, reden],
    ]);
  }

  async kies(
    trekkingId: string,
    { aanbiederId, gekozen, reden }: Pick<Deelnemer, 'aanbiederId' | 'gekozen' | 'reden'>,
  ): Promise<void> {
    await this.uow.query(
      'thema-kies',
      `UPDATE themaonderzoek.deelnemers SET gekozen = $4, reden = $5
        WHERE organisatie_id = $1 AND trekking_id = $2 AND aanbieder_id = $3`,
      [this.organisatie(), trekkingId, aanbiederId, gekozen, reden],
    );
  }

  async koppelZaak(trekkingId: string, aanbiederId: string, zaakId: string): Promise<void> {
    await this.uow.query(
      'thema-koppel-zaak',
      `UPDATE themaonderzoek.deelnemers SET zaak_id = $4
        WHERE organisatie_id = $1 AND trekking_id = $2 AND aanbieder_id = $3`,
      [this.organisatie(), trekkingId, aanbiederId, zaakId],
    );
  }

  async bewaarEigen(
    trekkingId: string,
    eigen: readonly { readonly aanbiederId: string; readonly scores: Readonly<Record<string, string>> }[],
  ): Promise<void> {
    await this.uow.query(
      'thema-bewaar-eigen',
      `UPDATE themaonderzoek.deelnemers d SET eigen = r.scores
         FROM jsonb_to_recordset($3::jsonb) AS r("aanbiederId" uuid, scores jsonb)
        WHERE d.organisatie_id = $1 AND d.trekking_id = $2 AND d.aanbieder_id = r."aanbiederId"`,
      [this.organisatie(), trekkingId, JSON.stringify(eigen)],
    );
  }

  wijzigingen(id: string): Promise<Selectiewijziging[]> {
    return this.uow.query<Selectiewijziging>(
      'thema-wijzigingen',
      `SELECT id, aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", gekozen, reden, op, door
         FROM themaonderzoek.wijzigingen WHERE organisatie_id = $1 AND themaonderzoek_id = $2 ORDER BY op, id`,
      [this.organisatie(), id],
    );
  }

  async voegWijzigingToe(
    id: string,
    wijziging: Pick<Selectiewijziging, 'aanbiederId' | 'aanbiederNaam' | 'gekozen' | 'reden'>,
  ): Promise<void> {
    const { aanbiederId, aanbiederNaam, gekozen, reden } = wijziging;
    await this.uow.query(
      'thema-wijziging-nieuw',
      `INSERT INTO themaonderzoek.wijzigingen
         (organisatie_id, id, themaonderzoek_id, aanbieder_id, aanbieder_naam, gekozen, reden, op, door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.organisatie(), nieuwId(), id, aanbiederId, aanbiederNaam, gekozen, reden, ...this.moment()],
    );
  }

  vanZaak(zaakId: string): Promise<Pick<Themaonderzoek, 'id' | 'nummer' | 'naam' | 'status'>[]> {
    return this.uow.query(
      'thema-van-zaak',
      `SELECT t.id, t.nummer, t.naam, t.status
         FROM themaonderzoek.deelnemers d
         JOIN themaonderzoek.themaonderzoeken t
           ON t.organisatie_id = d.organisatie_id AND t.trekking_id = d.trekking_id
        WHERE d.organisatie_id = $1 AND d.zaak_id = $2 AND d.gekozen ORDER BY t.id`,
      [this.organisatie(), zaakId],
    );
  }

  gedeeld(aantal: number): Promise<Gedeeldeuitkomst[]> {
    return this.uow.query<Gedeeldeuitkomst>(
      'thema-gedeeld',
      `SELECT id, nummer, naam, vraagstelling, conclusie, deeltekst, van, tot, kader, uitkomst, gedeeld_op AS "gedeeldOp",
              eigen
         FROM themaonderzoek.voor_aanbieder($1)`,
      [aantal],
    );
  }

  private waarden(id: string, voorstel: Themavoorstel): unknown[] {
    const { naam, vraagstelling, waaromSoort, waarom, waaromBron, wet, domein, van, tot } = voorstel;
    return [
      ...[
        this.organisatie(),
        id,
        naam,
        vraagstelling,
        waaromSoort,
        waarom,
        waaromBron,
        wet,
        domein,
        van,
        tot,
      ],
      ...[voorstel.kadercode, voorstel.leiderId, JSON.stringify(voorstel.criteria)],
    ];
  }

  private moment(): [string, string | null] {
    return [this.klok.nu().toString(), this.uow.actor().gebruikerId];
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
