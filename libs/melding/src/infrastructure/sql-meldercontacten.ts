import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type Aanvulling,
  type Meldercontact,
  Meldercontacten,
  type Melderinzage,
} from '../application/ports/meldercontact';
import type { Processtand } from '../domain/meldercontact';

const CODEVELD = { tabel: 'melding.ontvangstcodes', kolom: 'code' } as const;

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every question of a melding with what became of it. */
const vragen = (velden: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'tekst', v.tekst, 'gesteldOp', ${tijd('v.gesteld_op')},
              'status', CASE WHEN v.ingetrokken_op IS NOT NULL THEN 'ingetrokken'
                             WHEN EXISTS (SELECT 1 FROM melding.aanvullingen a WHERE a.organisatie_id = v.organisatie_id
                                            AND a.melding_id = v.melding_id AND a.vraag_id = v.id) THEN 'beantwoord'
                             ELSE 'gesteld' END ${velden}) ORDER BY v.gesteld_op, v.id)
              FROM melding.vragen v WHERE v.organisatie_id = nav.organisatie() AND v.melding_id = m.id), '[]') AS vragen`;

// The row policies of all three tables go by this setting, which ends with the transaction.
const OPEN_VOOR = `SELECT set_config('nav.ontvangstcode', $1, true)`;
const INZAGE = `
  SELECT m.id AS "meldingId", m.nummer, m.stand, ${tijd('m.gemaakt_op')} AS "gemaaktOp",
         ${tijd('m.afgemeld_op')} AS "afgemeldOp", ${vragen('')},
         coalesce((SELECT jsonb_agg(jsonb_build_object('op', ${tijd('a.ontvangen_op')}, 'vraagId', a.vraag_id)
                                    ORDER BY a.ontvangen_op, a.id)
                     FROM melding.aanvullingen a
                    WHERE a.organisatie_id = nav.organisatie() AND a.melding_id = m.id), '[]') AS aanvullingen
    FROM (SELECT c.melding_id AS id, c.nummer, c.processtand AS stand, c.gemaakt_op, c.afgemeld_op
            FROM melding.ontvangstcodes c
           WHERE c.organisatie_id = nav.organisatie() AND c.code_hash = $1) m`;
const CONTACT = `
  SELECT c.melding_id IS NOT NULL AS "heeftCode", c.processtand AS stand, ${vragen(`, 'gesteldDoor', v.gesteld_door`)},
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'vraagId', a.vraag_id, 'tekst', a.tekst,
                            'aantalBestanden', a.aantal_bestanden, 'naAfsluiting', a.na_afsluiting,
                            'ontvangenOp', ${tijd('a.ontvangen_op')}, 'gelezenOp', ${tijd('a.gelezen_op')})
                          ORDER BY a.ontvangen_op, a.id)
                     FROM melding.aanvullingen a
                    WHERE a.organisatie_id = nav.organisatie() AND a.melding_id = m.id), '[]') AS aanvullingen
    FROM (SELECT $1::uuid AS id) m
    LEFT JOIN melding.ontvangstcodes c ON c.organisatie_id = nav.organisatie() AND c.melding_id = m.id`;
const AANVULLING_IN = `
  INSERT INTO melding.aanvullingen
         (organisatie_id, id, melding_id, vraag_id, tekst, aantal_bestanden, na_afsluiting, ontvangen_op, sleutel)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisatie_id, melding_id, sleutel) DO NOTHING RETURNING id`;

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

  async voegCodeToe(meldingId: string, nummer: string, hash: Buffer): Promise<void> {
    await this.uow.query(
      'melding-code-in',
      `INSERT INTO melding.ontvangstcodes (organisatie_id, melding_id, nummer, code_hash, processtand, gemaakt_op)
       VALUES (nav.organisatie(), $1, $2, $3, 'ontvangen', $4)`,
      [meldingId, nummer, hash, this.nu()],
    );
  }

  async zetStand(meldingId: string, stand: Processtand): Promise<void> {
    await this.uow.query(
      'melding-processtand',
      `UPDATE melding.ontvangstcodes SET processtand = $2
        WHERE organisatie_id = nav.organisatie() AND melding_id = $1 AND processtand <> $2`,
      [meldingId, stand],
    );
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
    aanvulling: Pick<Aanvulling, 'id' | 'vraagId' | 'tekst' | 'aantalBestanden' | 'naAfsluiting'>,
    sleutel: Buffer,
  ): Promise<boolean> {
    const { id, vraagId, tekst, aantalBestanden, naAfsluiting } = aanvulling;
    const waarden = [id, meldingId, vraagId, tekst, aantalBestanden, naAfsluiting, this.nu(), sleutel];
    return (await this.uow.query('melding-aanvulling-in', AANVULLING_IN, waarden)).length > 0;
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
