import { Injectable } from '@nestjs/common';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import {
  Documentteksten,
  type Leesuitkomst,
  type TeLezen,
  Tekstwachtlijst,
} from '../application/ports/documentteksten';
import type { Documentstatus } from '../domain/bestandscontrole';
import { inhoudAls } from './inhoud.sql';

// Without places: which words stand in a document, and not in what order.
const BEWAAR = `
  UPDATE document.teksten
     SET stand = $2, reden = $3, pogingen = $4, lees_op = $5, versie = $6,
         woorden = strip(to_tsvector('dutch', unaccent($7)) || to_tsvector('dutch', $8))
   WHERE organisatie_id = nav.organisatie() AND document_id = $1`;

/** Word lists of documents in PostgreSQL. No role of the application reads them: `zoek.vind` does. */
@Injectable()
export class SqlDocumentteksten extends Documentteksten {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  teLezen(nu: string, aantal: number, statussen: readonly Documentstatus[]): Promise<TeLezen[]> {
    return this.uow.query<TeLezen>(
      'documenttekst-te-lezen',
      `SELECT d.id, d.mediatype, d.sha256, ${inhoudAls('i')} AS inhoud, t.pogingen
         FROM document.teksten t
         JOIN document.documenten d ON d.organisatie_id = t.organisatie_id AND d.id = t.document_id
         JOIN document.inhouden i ON i.organisatie_id = d.organisatie_id AND i.sha256 = d.sha256
        WHERE t.organisatie_id = nav.organisatie() AND t.lees_op <= $1 AND d.status = ANY ($3)
        ORDER BY t.lees_op, t.document_id LIMIT $2`,
      [nu, aantal, statussen],
    );
  }

  async bewaar(id: string, uitkomst: Leesuitkomst): Promise<void> {
    const { stand, reden, pogingen, leesOp, versie, woorden, delen } = uitkomst;
    await this.uow.query('documenttekst-bewaar', BEWAAR, [
      ...[id, stand, reden, pogingen, leesOp, versie, woorden, delen],
    ]);
  }

  async verouder(versie: string): Promise<void> {
    await this.uow.query(
      'documenttekst-verouder',
      `UPDATE document.teksten SET stand = 'wacht', lees_op = '-infinity', pogingen = 0
        WHERE organisatie_id = nav.organisatie() AND versie <> $1 AND stand IN ('gelezen', 'deels')`,
      [versie],
    );
  }
}

/** Which organisations have documents to read. */
@Injectable()
export class SqlTekstwachtlijst extends Tekstwachtlijst {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  organisaties(nu: string): Promise<string[]> {
    return this.ids(
      'documenttekst-organisaties',
      'SELECT DISTINCT organisatie_id AS id FROM document.teksten WHERE lees_op <= $1',
      [nu],
    );
  }

  alle(): Promise<string[]> {
    return this.ids('documenttekst-alle-organisaties', 'SELECT id FROM public.organisaties ORDER BY id', []);
  }

  private async ids(naam: string, sql: string, waarden: unknown[]): Promise<string[]> {
    return (await this.databank.query<{ id: string }>(naam, sql, waarden)).map(({ id }) => id);
  }
}
