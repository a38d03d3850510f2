import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Adviezen } from '../application/ports/adviezen';
import { Collegeadvies } from '../domain/collegeadvies';
import type { Adviesstaat } from '../domain/adviesstaat';
import { OPEN_ADVIEZEN } from '../domain/collegeadvies-status';
import { ADVIES } from './advies.sql';

const NIEUW = `
  INSERT INTO collegeadvies.adviezen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
    gemeente_id, behandelaar_id, status, aanleiding, basis, inhoud, gegevensversie, tekstversie, juristadviezen,
    terugzendingen, vragen, besluiten, effecten, begonnen_op, gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13::jsonb, $14, $15, '[]', '[]', '[]', '[]', '[]',
    $16, $17, 1)`;
const BEWAAR = `
  UPDATE collegeadvies.adviezen
     SET status = $4, basis = $5::jsonb, inhoud = $6::jsonb, tekstversie = $7, rapport = $8::jsonb, zienswijze = $9::jsonb,
         voorgelegd_op = $10, jurist_termijn_id = $11, jurist_uiterlijk = $12, juristadviezen = $13::jsonb,
         terugzendingen = $14::jsonb, verzending = $15::jsonb, verzonden_op = $16, antwoord_termijn_id = $17,
         antwoord_uiterlijk = $18, vragen = $19::jsonb, besluiten = $20::jsonb, effecten = $21::jsonb, reden = $22,
         beeindigd_op = $23, gewijzigd_op = $24, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;
const OP_BASIS = `SELECT id FROM collegeadvies.adviezen
  WHERE organisatie_id = $1 AND zaak_id = $2 AND basis @> jsonb_build_array(jsonb_build_object('id', $3::text)) ORDER BY id`;
const OPEN_VAN = `SELECT id FROM collegeadvies.adviezen
  WHERE organisatie_id = $1 AND zaak_id = $2 AND status = ANY ($3::text[]) ORDER BY id`;
const GEMEENTE = 'SELECT naam FROM public.gemeenten WHERE organisatie_id = $1 AND id = $2';

const json = (deel: unknown): string | null => (deel === null ? null : JSON.stringify(deel));

@Injectable()
export class SqlAdviezen extends Adviezen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat: s }: Collegeadvies): Promise<void> {
    await this.uow.query('collegeadvies-nieuw', NIEUW, [
      ...[this.organisatieId(), s.id, s.zaakId, s.zaakNummer, s.wet, s.aanbiederId, s.aanbiederNaam],
      ...[s.gemeenteId, s.behandelaarId, s.status, s.aanleiding, json(s.basis), json(s.inhoud)],
      ...[s.gegevensversie, s.tekstversie, s.begonnenOp, this.klok.nu().toString()],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Collegeadvies> {
    const waarden = [this.organisatieId(), id];
    const sql = `${ADVIES} AND a.id = $2 FOR UPDATE OF a`;
    const [staat] = await this.uow.query<Adviesstaat>('collegeadvies-slot', sql, waarden);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Collegeadvies.herstel(staat);
  }

  async bewaar({ staat: s }: Collegeadvies, gezien: number): Promise<void> {
    const rijen = await this.uow.query('collegeadvies-bewaar', BEWAAR, [
      ...[this.organisatieId(), s.id, gezien, s.status, json(s.basis), json(s.inhoud), s.tekstversie],
      ...[json(s.rapport), json(s.zienswijze), s.voorgelegdOp, s.juristTermijnId, s.juristUiterlijk],
      ...[json(s.juristadviezen), json(s.terugzendingen), json(s.verzending), s.verzending?.op ?? null],
      ...[s.antwoordTermijnId, s.antwoordUiterlijk, json(s.vragen), json(s.besluiten), json(s.effecten)],
      ...[s.reden, s.beeindigdOp, this.klok.nu().toString()],
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query(
      'collegeadvies-hernoem',
      'UPDATE collegeadvies.adviezen SET aanbieder_naam = $3 WHERE organisatie_id = $1 AND aanbieder_id = $2',
      [this.organisatieId(), aanbiederId, naam],
    );
  }

  opBasis(zaakId: string, basisId: string): Promise<readonly string[]> {
    return this.ids('collegeadvies-op-basis', OP_BASIS, zaakId, basisId);
  }

  openVan(zaakId: string): Promise<readonly string[]> {
    return this.ids('collegeadvies-open-van', OPEN_VAN, zaakId, OPEN_ADVIEZEN);
  }

  async gemeenteNaam(gemeenteId: string): Promise<string | null> {
    const waarden = [this.organisatieId(), gemeenteId];
    const [rij] = await this.uow.query<{ naam: string }>('collegeadvies-gemeente', GEMEENTE, waarden);
    return rij?.naam ?? null;
  }

  private async ids(naam: string, sql: string, ...waarden: unknown[]): Promise<readonly string[]> {
    const rijen = await this.uow.query<{ id: string }>(naam, sql, [this.organisatieId(), ...waarden]);
    return rijen.map(({ id }) => id);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
