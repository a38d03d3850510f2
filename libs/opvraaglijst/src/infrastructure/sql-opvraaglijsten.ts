import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opvraaglijsten } from '../application/ports/opvraaglijsten';
import { Opvraaglijst, type Opvraaglijststaat } from '../domain/opvraaglijst';
import { LIJST } from './lijst.sql';

const NIEUW = `
  INSERT INTO opvraaglijst.lijsten (organisatie_id, id, zaak_id, zaak_nummer, bezoek_id, aanbieder_id, aanbieder_naam,
    behandelaar_id, titel, inleiding, status, ronde, vorderingen, vragen, gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'concept', 0, '{}', '[]', $11, 1)`;
const BEWAAR = `
  UPDATE opvraaglijst.lijsten
     SET titel = $4, inleiding = $5, status = $6, uiterlijk = $7, verstuurd_op = $8, termijn_id = $9, ronde = $10,
         vorderingen = $11::jsonb, vragen = $12::jsonb, reden = $13, gewijzigd_op = $14, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;

const HERNOEM = `
  UPDATE opvraaglijst.lijsten SET aanbieder_naam = $3
   WHERE organisatie_id = $1 AND aanbieder_id = $2 AND aanbieder_naam <> $3`;

@Injectable()
export class SqlOpvraaglijsten extends Opvraaglijsten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat: s }: Opvraaglijst): Promise<void> {
    await this.uow.query('opvraaglijst-nieuw', NIEUW, [
      ...[this.organisatieId(), s.id, s.zaakId, s.zaakNummer, s.bezoekId, s.aanbiederId, s.aanbiederNaam],
      ...[s.behandelaarId, s.titel, s.inleiding, this.klok.nu().toString()],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Opvraaglijst> {
    const sql = `${LIJST} AND id = $2 FOR UPDATE`;
    const [staat] = await this.uow.query<Opvraaglijststaat>('opvraaglijst-slot', sql, [
      this.organisatieId(),
      id,
    ]);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Opvraaglijst.herstel(staat);
  }

  async bewaar({ staat: s }: Opvraaglijst, gezien: number): Promise<void> {
    const rijen = await this.uow.query('opvraaglijst-bewaar', BEWAAR, [
      ...[this.organisatieId(), s.id, gezien, s.titel, s.inleiding, s.status, s.uiterlijk, s.verstuurdOp],
      ...[s.termijnId, s.ronde, JSON.stringify(s.vorderingen), JSON.stringify(s.vragen), s.reden],
      this.klok.nu().toString(),
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query('opvraaglijst-hernoem', HERNOEM, [this.organisatieId(), aanbiederId, naam]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
