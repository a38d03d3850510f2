import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Wederhoren } from '../application/ports/wederhoren';
import { weiger } from '../domain/fouten';
import { Wederhoor, type Wederhoorstaat } from '../domain/wederhoor';
import { WEDERHOOR } from './wederhoor.sql';

const NIEUW = `
  INSERT INTO wederhoor.wederhoren (organisatie_id, id, rapport_id, rapportversie, rapport_nummer, zaak_id,
    zaak_nummer, aanbieder_id, aanbieder_naam, behandelaar_id, status, concept, toelichting, verstuurd_op, uiterlijk, termijn_id, reacties,
    meeste_woorden, gewijzigd_op, rapportversie_id, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'verstuurd', $11::jsonb, $12, $13, $14, $15, '[]', $16, $17, $18, 1)
  ON CONFLICT (organisatie_id, rapport_id) WHERE status IN ('verstuurd', 'gereageerd') DO NOTHING RETURNING id`;
const BEWAAR = `
  UPDATE wederhoor.wederhoren
     SET status = $4, uiterlijk = $5, reacties = $6::jsonb, eigen_reactie = $7, ingediend_op = $8, ontvangst = $9::jsonb,
         reden = $10, gewijzigd_op = $11, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;
const HERNOEM = `
  UPDATE wederhoor.wederhoren SET aanbieder_naam = $3
   WHERE organisatie_id = $1 AND aanbieder_id = $2 AND aanbieder_naam <> $3`;

@Injectable()
export class SqlWederhoren extends Wederhoren {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat: s }: Wederhoor): Promise<void> {
    const rijen = await this.uow.query('wederhoor-nieuw', NIEUW, [
      ...[this.organisatieId(), s.id, s.rapportId, s.rapportversie, s.rapportNummer, s.zaakId, s.zaakNummer],
      ...[s.aanbiederId, s.aanbiederNaam, s.behandelaarId, JSON.stringify(s.concept), s.toelichting],
      s.verstuurdOp,
      ...[s.uiterlijk, s.termijnId, s.meesteWoorden, this.klok.nu().toString(), s.rapportversieId],
    ]);
    if (rijen.length === 0) weiger('WEDERHOOR.LOOPT_AL');
  }

  async laadVoorWijziging(id: string): Promise<Wederhoor> {
    const sql = `${WEDERHOOR} AND id = $2 FOR UPDATE`;
    const [staat] = await this.uow.query<Wederhoorstaat>('wederhoor-slot', sql, [this.organisatieId(), id]);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Wederhoor.herstel(staat);
  }

  async bewaar({ staat: s }: Wederhoor, gezien: number): Promise<void> {
    const rijen = await this.uow.query('wederhoor-bewaar', BEWAAR, [
      ...[this.organisatieId(), s.id, gezien, s.status, s.uiterlijk, JSON.stringify(s.reacties)],
      ...[s.eigenReactie, s.ingediendOp, s.ontvangst && JSON.stringify(s.ontvangst), s.reden],
      this.klok.nu().toString(),
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query('wederhoor-hernoem', HERNOEM, [this.organisatieId(), aanbiederId, naam]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
