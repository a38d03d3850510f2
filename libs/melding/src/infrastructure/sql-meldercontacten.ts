import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type Meldercontact,
  Meldercontacten,
  type Melderinzage,
  type NieuweAanvulling,
} from '../application/ports/meldercontact';
import { MELDERRUIMTE, type Processtand, processtandOnder } from '../domain/meldercontact';

const CODEVELD = { tabel: 'melding.ontvangstcodes', kolom: 'code' } as const;

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every question of a melding with what became of it. */
const vragen = (tekst: string, velden: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'tekst', ${tekst}, 'gesteldOp', ${tijd('v.gesteld_op')},
              'status', CASE WHEN v.ingetrokken_op IS NOT NULL THEN 'ingetrokken'
                             WHEN EXISTS (SELECT 1 FROM melding.aanvullingen a WHERE a.organisatie_id = v.organisatie_id
                                            AND a.melding_id = v.melding_id AND a.vraag_id = v.id) THEN 'beantwoord'
                             ELSE 'gesteld' END ${velden}) ORDER BY v.gesteld_op, v.id)
              FROM melding.vragen v WHERE v.organisatie_id = nav.organisatie() AND v.melding_id = m.id), '[]') AS vragen`;

// The row policies of all three tables go by this setting, which ends with the transaction.
const OPEN_VOOR = `SELECT set_config('nav.ontvangstcode', $1, true)`;
const INZAGE = `
  SELECT m.id AS "meldingId", m.nummer, m.stand, ${tijd('m.gemaakt_op')} AS "gemaaktOp",
         ${tijd('m.afgemeld_op')} AS "afgemeldOp", ${vragen('CASE WHEN v.ingetrokken_op IS NULL THEN v.tekst END', '')},
         coalesce((SELECT jsonb_agg(jsonb_build_object('op', ${tijd('a.ontvangen_op')}, 'vraagId', a.vraag_id)
                                    ORDER BY a.ontvangen_op, a.id)
                     FROM melding.aanvullingen a
                    WHERE a.organisatie_id = nav.organisatie() AND a.melding_id = m.id), '[]') AS aanvullingen
    FROM (SELECT c.melding_id AS id, c.nummer, c.processtand AS stand, c.gemaakt_op, c.afgemeld_op
            FROM melding.ontvangstcodes c
           WHERE c.organisatie_id = nav.organisatie() AND c.code_hash = $1) m`;
const CONTACT = `
  SELECT c.melding_id IS NOT NULL AS "heeftCode", c.processtand AS stand, ${vragen('v.tekst', `, 'gesteldDoor', v.gesteld_door`)},
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'vraagId', a.vraag_id, 'tekst', a.tekst,
                            'aantalBestanden', a.aantal_bestanden, 'naAfsluiting', a.na_afsluiting,
                            'ontvangenOp', ${tijd('a.ontvangen_op')}, 'gelezenOp', ${tijd('a.gelezen_op')},
                            'berichtId', a.bericht_id, 'afzenderIsMelder',
                            -- Of a sealed melder it would tell whoever writes from a guessed address that the guess is right.
                            CASE WHEN nav.post_leesbaar(a.bericht_id) THEN a.afzender_is_melder END)
                          ORDER BY a.ontvangen_op, a.id)
                     FROM melding.aanvullingen a
                    WHERE a.organisatie_id = nav.organisatie() AND a.melding_id = m.id), '[]') AS aanvullingen
    FROM (SELECT $1::uuid AS id) m
    LEFT JOIN melding.ontvangstcodes c ON c.organisatie_id = nav.organisatie() AND c.melding_id = m.id`;
const AANVULLING_IN = `
  INSERT INTO melding.aanvullingen
         (organisatie_id, id, melding_id, vraag_id, tekst, aantal_bestanden, na_afsluiting, ontvangen_op, sleutel,
          bericht_id, afzender_is_melder)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (organisatie_id, melding_id, sleutel) DO NOTHING RETURNING id`;
/** Of a melding, and of what went up in it. */
const ZET_STAND = `
  WITH standen AS (
    SELECT $1::uuid AS id, $2 AS stand UNION ALL
    SELECT van_id, $3 FROM melding.verbanden
     WHERE organisatie_id = nav.organisatie() AND naar_id = $1 AND soort = 'dubbel' AND verbroken_op IS NULL),
  -- Who has a code and the system that handed it in hear the same.
  bewijs AS (
    UPDATE melding.aanleveringen a SET processtand = s.stand FROM standen s
     WHERE a.organisatie_id = nav.organisatie() AND a.melding_id = s.id AND a.processtand <> s.stand)
  UPDATE melding.ontvangstcodes c SET processtand = s.stand FROM standen s
   WHERE c.organisatie_id = nav.organisatie() AND c.melding_id = s.id AND c.processtand <> s.stand`;
/** The row is locked by the first, and looked at again by who waited for it. */
const NEEM_RUIMTE = `
  UPDATE melding.ontvangstcodes SET bestanden = bestanden + $2, bestandsbytes = bestandsbytes + $3
   WHERE organisatie_id = nav.organisatie() AND melding_id = $1 AND bestanden + $2 <= $4 AND bestandsbytes + $3 <= $5
  RETURNING melding_id`;

@Injectable()
export class SqlMeldercontacten extends Meldercontacten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  hashVan(code: string): Promise<Buffer> {
    return this.versleuteling.blindeIndex(CODEVELD, code);
  }

  async voegCodeToe(
    meldingId: string,
    nummer: string,
    hash: Buffer,
    ruimte: { aantal: number; bytes: number },
  ): Promise<void> {
    await this.uow.query(
      'melding-code-in',
      `INSERT INTO melding.ontvangstcodes (organisatie_id, melding_id, nummer, code_hash, processtand, gemaakt_op,
                                           bestanden, bestandsbytes)
       VALUES (nav.organisatie(), $1, $2, $3, 'ontvangen', $4, $5, $6)`,
      [meldingId, nummer, hash, this.nu(), ruimte.aantal, ruimte.bytes],
    );
  }

  async zetStand(meldingId: string, stand: Processtand): Promise<void> {
    await this.uow.query('melding-processtand', ZET_STAND, [meldingId, stand, processtandOnder(stand)]);
  }

  async open(hash: Buffer): Promise<Melderinzage | null> {
    await this.uow.query('melding-code-open', OPEN_VOOR, [hash.toString('hex')]);
    const [inzage] = await this.uow.query<Melderinzage>('melding-inzage', INZAGE, [hash]);
    return inzage ?? null;
  }

  async meldAf(meldingId: string): Promise<void> {
    await this.uow.query(
      'melding-code-afmelden',
      'UPDATE melding.ontvangstcodes SET afgemeld_op = $2 WHERE organisatie_id = nav.organisatie() AND melding_id = $1',
      [meldingId, this.nu()],
    );
  }

  async voegAanvullingToe(
    meldingId: string,
    aanvulling: NieuweAanvulling,
    sleutel: Buffer,
  ): Promise<boolean> {
    const { id, vraagId, tekst, aantalBestanden, naAfsluiting } = aanvulling;
    const { berichtId, afzenderIsMelder } = aanvulling;
    const waarden = [
      ...[id, meldingId, vraagId, tekst, aantalBestanden, naAfsluiting, this.nu(), sleutel],
      ...[berichtId, afzenderIsMelder],
    ];
    return (await this.uow.query('melding-aanvulling-in', AANVULLING_IN, waarden)).length > 0;
  }

  async neemRuimte(
    meldingId: string,
    { aantal, bytes }: { aantal: number; bytes: number },
  ): Promise<boolean> {
    const { bestanden: hoogstens, bytes: meesteBytes } = MELDERRUIMTE;
    const waarden = [meldingId, aantal, bytes, hoogstens, meesteBytes];
    return (await this.uow.query('melding-melderruimte', NEEM_RUIMTE, waarden)).length > 0;
  }

  async van(meldingId: string): Promise<Meldercontact> {
    const [contact] = await this.uow.query<Meldercontact>('melding-meldercontact', CONTACT, [meldingId]);
    return contact as Meldercontact;
  }

  async voegVraagToe({
    id,
    meldingId,
    tekst,
  }: {
    id: string;
    meldingId: string;
    tekst: string;
  }): Promise<void> {
    await this.uow.query(
      'melding-vraag-in',
      `INSERT INTO melding.vragen (organisatie_id, id, melding_id, tekst, getoetst_op, gesteld_op, gesteld_door)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $4, $5)`,
      [id, meldingId, tekst, this.nu(), this.uow.actor().gebruikerId],
    );
  }

  async trekVraagIn(meldingId: string, vraagId: string): Promise<boolean> {
    const rijen = await this.uow.query(
      'melding-vraag-intrekken',
      `UPDATE melding.vragen v SET ingetrokken_op = $3, ingetrokken_door = $4
        WHERE v.organisatie_id = nav.organisatie() AND v.melding_id = $1 AND v.id = $2 AND v.ingetrokken_op IS NULL
          AND NOT EXISTS (SELECT 1 FROM melding.aanvullingen a WHERE a.organisatie_id = v.organisatie_id
                            AND a.melding_id = v.melding_id AND a.vraag_id = v.id)
       RETURNING v.id`,
      [meldingId, vraagId, this.nu(), this.uow.actor().gebruikerId],
    );
    return rijen.length > 0;
  }

  async markeerGelezen(meldingId: string, totEnMet: string): Promise<number> {
    const rijen = await this.uow.query(
      'melding-aanvulling-gelezen',
      `UPDATE melding.aanvullingen SET gelezen_op = $3, gelezen_door = $4
        WHERE organisatie_id = nav.organisatie() AND melding_id = $1 AND gelezen_op IS NULL
          AND ontvangen_op <= (SELECT b.ontvangen_op FROM melding.aanvullingen b
                                WHERE b.organisatie_id = nav.organisatie() AND b.melding_id = $1 AND b.id = $2)
       RETURNING id`,
      [meldingId, totEnMet, this.nu(), this.uow.actor().gebruikerId],
    );
    return rijen.length;
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}
