import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BevindingRepository } from '../application/ports/bevinding.repository';
import { Bevinding, type Bevindingstaat } from '../domain/bevinding';
import { BevindingRow } from './bevinding.row';
import { neemNummer } from './neem-nummer';

const BRUIKBAAR = `
  SELECT id FROM bevinding.bewijsstukken
   WHERE organisatie_id = $1 AND zaak_id = $2 AND status = 'geregistreerd' AND id = ANY ($3::uuid[])`;
const AANTAL_STEUN = `
  SELECT count(*)::int AS aantal FROM bevinding.steun WHERE organisatie_id = $1 AND bevinding_id = $2`;
// The second SELECT sees only what the reader sees: a confidential piece that others chose stays.
const LAAT_LOS = `
  DELETE FROM bevinding.steun
   WHERE organisatie_id = $1 AND bevinding_id = $2 AND NOT (bewijsstuk_id = ANY ($3::uuid[]))
     AND bewijsstuk_id IN (SELECT b.id FROM bevinding.bewijsstukken b WHERE b.organisatie_id = $1)`;
const STEUN = `
  INSERT INTO bevinding.steun (organisatie_id, zaak_id, bevinding_id, bewijsstuk_id)
  SELECT $1, $2, $3, unnest($4::uuid[]) ON CONFLICT DO NOTHING`;
const NEEM_OVER = `
  INSERT INTO bevinding.steun (organisatie_id, zaak_id, bevinding_id, bewijsstuk_id)
  SELECT organisatie_id, zaak_id, $3, bewijsstuk_id FROM bevinding.steun
   WHERE organisatie_id = $1 AND bevinding_id = $2`;

@Injectable()
export class TypeormBevindingRepository extends BevindingRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  nummer(zaakId: string): Promise<number> {
    return neemNummer(this.uow, zaakId, 'bevinding', 1);
  }

  async voegToe({ staat }: Bevinding): Promise<void> {
    const rij = { organisatieId: this.organisatie(), ...naarRij(staat) };
    await this.uow.manager().insert(BevindingRow, rij);
  }

  async zaakVan(id: string): Promise<string> {
    const rij = await this.uow.manager().findOne(BevindingRow, {
      where: { organisatieId: this.organisatie(), id },
      select: { organisatieId: true, id: true, zaakId: true },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij.zaakId;
  }

  async laadVoorWijziging(id: string): Promise<Bevinding> {
    const rij = await this.uow.manager().findOne(BevindingRow, {
      where: { organisatieId: this.organisatie(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return Bevinding.herstel(naarBevinding(rij));
  }

  /** Only what an act can change: the grants of the table say the same. */
  async bewaar({ staat }: Bevinding, gezien: number): Promise<void> {
    const { id, stelling, soort, betreft, aanbiederId, onderbouwing, gevolgen, geleerd, toetsing } = staat;
    const { wetten, clientgroepen, vastgesteldOp } = naarRij(staat);
    const { status, vastgesteldDoor, intrekreden } = staat;
    const sleutel = { organisatieId: this.organisatie(), id, versie: gezien };
    const velden = {
      ...{
        stelling,
        soort,
        betreft,
        aanbiederId,
        wetten,
        clientgroepen,
        onderbouwing,
        gevolgen,
        geleerd,
        toetsing,
      },
      ...{ status, vastgesteldOp, vastgesteldDoor, intrekreden, versie: gezien + 1 },
    };
    this.uow.bewaakt(await this.uow.manager().update(BevindingRow, sleutel, velden as never));
  }

  async bruikbaar(zaakId: string, bewijsstukIds: readonly string[]): Promise<readonly string[]> {
    const rijen = await this.voer<{ id: string }>('bevinding-bruikbaar', BRUIKBAAR, [zaakId, bewijsstukIds]);
    return rijen.map(({ id }) => id);
  }

  async aantalSteun(id: string): Promise<number> {
    const [rij] = await this.voer<{ aantal: number }>('bevinding-aantal-steun', AANTAL_STEUN, [id]);
    return rij?.aantal ?? 0;
  }

  async steunOp({ staat: { id, zaakId } }: Bevinding, bewijsstukIds: readonly string[]): Promise<void> {
    await this.voer('bevinding-laat-los', LAAT_LOS, [id, bewijsstukIds]);
    await this.voer('bevinding-steun', STEUN, [zaakId, id, bewijsstukIds]);
  }

  async neemSteunOver(van: string, naar: Bevinding): Promise<void> {
    await this.voer('bevinding-neem-over', NEEM_OVER, [van, naar.staat.id]);
  }

  async heeftConcept(zaakId: string, nummer: number): Promise<boolean> {
    const waar = { organisatieId: this.organisatie(), zaakId, nummer, status: 'concept' };
    return this.uow.manager().existsBy(BevindingRow, waar);
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.organisatie(), ...waarden]);
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarBevinding({ organisatieId: _, ...rij }: BevindingRow): Bevindingstaat {
  return {
    ...rij,
    opgesteldOp: rij.opgesteldOp.toISOString(),
    vastgesteldOp: rij.vastgesteldOp?.toISOString() ?? null,
  } as Bevindingstaat;
}

function naarRij(staat: Bevindingstaat): Omit<BevindingRow, 'organisatieId'> {
  return {
    ...staat,
    wetten: [...staat.wetten],
    clientgroepen: [...staat.clientgroepen],
    opgesteldOp: new Date(staat.opgesteldOp),
    vastgesteldOp: staat.vastgesteldOp ? new Date(staat.vastgesteldOp) : null,
  };
}
