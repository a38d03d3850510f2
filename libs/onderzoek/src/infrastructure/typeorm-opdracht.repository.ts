import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Beoordelingsregel, OpdrachtRepository } from '../application/ports/opdracht.repository';
import type { Aanbiederrapport, Opdracht } from '../domain/opdracht';
import { OPEN_OPDRACHTEN } from '../domain/opdracht-status';
import { RAPPORTDELEN } from '../domain/rapportdelen';
import { OpdrachtRow } from './zaak.row';

const RAPPORT = `
  INSERT INTO onderzoek.aanbiederrapporten (organisatie_id, id, zaak_id, opdracht_id, aanbieder_id, ontvangen_op,
    via_portaal, wat_gebeurde, gesproken_met, wat_voorafging, aard_en_ernst, maatregelen, terugkoppeling, document_id,
    termijnoordeel)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;
const LAATSTE = `
  SELECT id FROM onderzoek.aanbiederrapporten
  WHERE organisatie_id = $1 AND opdracht_id = $2 ORDER BY id DESC LIMIT 1`;
const BEOORDELING = `
  INSERT INTO onderzoek.beoordelingen (organisatie_id, id, zaak_id, opdracht_id, rapport_id, onderdeel, oordeel,
    motivering, vragen, vervolg, op, door, aanwezig, toelichting)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const OPEN = `
  SELECT count(*)::int AS aantal FROM onderzoek.opdrachten
  WHERE organisatie_id = $1 AND zaak_id = $2 AND status = ANY ($3::text[])`;
const LOOPT = `
  SELECT 1 FROM onderzoek.opdrachten
  WHERE organisatie_id = $1 AND zaak_id = $2 AND aanbieder_id = $3 AND status = ANY ($4::text[]) LIMIT 1`;

const MET_OPDRACHT = `
  SELECT DISTINCT aanbieder_id AS "aanbiederId" FROM onderzoek.opdrachten
  WHERE organisatie_id = $1 AND zaak_id = $2 AND status <> 'ingetrokken'`;

@Injectable()
export class TypeormOpdrachtRepository extends OpdrachtRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(opdracht: Opdracht): Promise<void> {
    await this.uow
      .manager()
      .insert(OpdrachtRow, { organisatieId: this.organisatieId(), ...opdracht } as never);
  }

  async laadVoorWijziging(id: string): Promise<Opdracht> {
    const rij = await this.uow.manager().findOne(OpdrachtRow, {
      where: { organisatieId: this.organisatieId(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return naarOpdracht(rij);
  }

  async wijzig(id: string, gezien: number, velden: Partial<Opdracht>): Promise<void> {
    const sleutel = { organisatieId: this.organisatieId(), id, versie: gezien };
    this.uow.bewaakt(
      await this.uow.manager().update(OpdrachtRow, sleutel, { ...velden, versie: gezien + 1 } as never),
    );
  }

  async voegRapportToe(zaakId: string, rapport: Aanbiederrapport): Promise<void> {
    await this.uow.query('opdracht-rapport', RAPPORT, [
      this.organisatieId(),
      rapport.id,
      zaakId,
      rapport.opdrachtId,
      rapport.aanbiederId,
      rapport.ontvangenOp,
      rapport.viaPortaal,
      ...RAPPORTDELEN.map(({ naam }) => rapport[naam]),
      rapport.documentId,
      JSON.stringify(rapport.termijnoordeel),
    ]);
  }

  async laatsteRapportId(opdrachtId: string): Promise<string | null> {
    const waarden = [this.organisatieId(), opdrachtId];
    const [rij] = await this.uow.query<{ id: string }>('opdracht-laatste-rapport', LAATSTE, waarden);
    return rij?.id ?? null;
  }

  async voegBeoordelingToe(zaakId: string, regel: Beoordelingsregel): Promise<void> {
    await this.uow.query('opdracht-beoordeling', BEOORDELING, [
      this.organisatieId(),
      regel.id,
      zaakId,
      regel.opdrachtId,
      regel.rapportId,
      regel.onderdeel,
      regel.oordeel,
      regel.motivering,
      regel.vragen,
      regel.vervolg,
      ...[regel.op, regel.door, regel.aanwezig, regel.toelichting],
    ]);
  }

  async aantalOpen(zaakId: string): Promise<number> {
    const waarden = [this.organisatieId(), zaakId, OPEN_OPDRACHTEN];
    const [rij] = await this.uow.query<{ aantal: number }>('opdracht-aantal-open', OPEN, waarden);
    return rij?.aantal ?? 0;
  }

  async looptBij(zaakId: string, aanbiederId: string): Promise<boolean> {
    const waarden = [this.organisatieId(), zaakId, aanbiederId, OPEN_OPDRACHTEN];
    return (await this.uow.query('opdracht-loopt', LOOPT, waarden)).length > 0;
  }

  async metOpdracht(zaakId: string): Promise<readonly string[]> {
    const waarden = [this.organisatieId(), zaakId];
    const rijen = await this.uow.query<{ aanbiederId: string }>('opdracht-met', MET_OPDRACHT, waarden);
    return rijen.map(({ aanbiederId }) => aanbiederId);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}

export function naarOpdracht({ organisatieId: _, ...rij }: OpdrachtRow): Opdracht {
  return rij as unknown as Opdracht;
}
