import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Afspraken } from '../application/ports/afspraken';
import { Afspraak } from '../domain/afspraak';
import type { Afspraakstaat } from '../domain/afspraakstaat';
import { AFSPRAAK } from './afspraak.sql';

const NIEUW = `
  INSERT INTO veiligheidsafspraak.afspraken (organisatie_id, id, zaak_id, zaak_nummer, melding_id, melding_nummer,
    actiepunt_id, vervolg_op, aanbieder_id, aanbieder_naam, tekst, afgesproken_op, eigenaar_functie, eigenaar_id,
    uiterlijk, controle_wijze, controle_door, controle_op, status, berichten, controles, monitoring, gemaakt_door,
    gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, '[]', '[]', $20::jsonb,
    $21, $22, 1)`;
const BEWAAR = `
  UPDATE veiligheidsafspraak.afspraken
     SET zaak_id = $4, zaak_nummer = $5, controle_op = $6, status = $7, berichten = $8::jsonb, controles = $9::jsonb,
         afhandeling = $10::jsonb, monitoring = $11::jsonb, eindreden = $12, beeindigd_op = $13, gewijzigd_op = $14,
         versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;
const TEL = `
  SELECT count(*)::int AS aantal FROM veiligheidsafspraak.afspraken
   WHERE organisatie_id = $1 AND zaak_id = $2
     AND (status = 'geschonden' OR status IN ('loopt', 'gemeld') AND monitoring IS NULL)`;
const VAN_MELDING = `
  SELECT id FROM veiligheidsafspraak.afspraken
   WHERE organisatie_id = $1 AND melding_id = $2 AND zaak_id IS NULL ORDER BY id`;

const json = (deel: unknown): string | null => (deel === null ? null : JSON.stringify(deel));

@Injectable()
export class SqlAfspraken extends Afspraken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat: s }: Afspraak): Promise<void> {
    await this.uow.query('veiligheidsafspraak-nieuw', NIEUW, [
      ...[this.organisatieId(), s.id, s.zaakId, s.zaakNummer, s.meldingId, s.meldingNummer, s.actiepuntId],
      ...[s.vervolgOp, s.aanbiederId, s.aanbiederNaam, s.tekst, s.afgesprokenOp, s.eigenaarFunctie, s.eigenaarId],
      ...[s.uiterlijk, s.controleWijze, s.controleDoor, s.controleOp, s.status, json(s.monitoring), s.gemaaktDoor],
      this.klok.nu().toString(),
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Afspraak> {
    const sql = `${AFSPRAAK} AND a.id = $2 FOR UPDATE OF a`;
    const waarden = [this.organisatieId(), id];
    const [staat] = await this.uow.query<Afspraakstaat>('veiligheidsafspraak-slot', sql, waarden);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Afspraak.herstel(staat);
  }

  async bewaar({ staat: s }: Afspraak, gezien: number): Promise<void> {
    const rijen = await this.uow.query('veiligheidsafspraak-bewaar', BEWAAR, [
      ...[this.organisatieId(), s.id, gezien, s.zaakId, s.zaakNummer, s.controleOp, s.status, json(s.berichten)],
      ...[json(s.controles), json(s.afhandeling), json(s.monitoring), s.eindreden, s.beeindigdOp],
      this.klok.nu().toString(),
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async telBuitenMonitoring(zaakId: string): Promise<number> {
    const waarden = [this.organisatieId(), zaakId];
    const [rij] = await this.uow.query<{ aantal: number }>('veiligheidsafspraak-tel', TEL, waarden);
    return rij?.aantal ?? 0;
  }

  async vanMelding(meldingId: string): Promise<readonly string[]> {
    const waarden = [this.organisatieId(), meldingId];
    const rijen = await this.uow.query<{ id: string }>('veiligheidsafspraak-van-melding', VAN_MELDING, waarden);
    return rijen.map(({ id }) => id);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
