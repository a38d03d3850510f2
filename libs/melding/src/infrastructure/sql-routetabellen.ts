import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Routetabellen, type Routetabelversie } from '../application/ports/routetabellen';
import type { Routetabel } from '../domain/routetabel';
import { MEEGELEVERDE_ROUTETABEL } from '../domain/routetabel.v1';

const TABEL = `id, versie, geldig_vanaf AS "geldigVanaf", motivering, aanname, svb_grondslag AS "svbGrondslag",
  pgb_meldplicht AS "pgbMeldplicht", regels`;
const GELDEND = `
  SELECT ${TABEL} FROM melding.routetabellen WHERE organisatie_id = $1 AND geldig_vanaf <= $2::date
   ORDER BY geldig_vanaf DESC, versie DESC LIMIT 1`;
const ALLE = `
  SELECT ${TABEL}, vastgesteld_op AS "vastgesteldOp", vastgesteld_door AS "vastgesteldDoor"
    FROM melding.routetabellen WHERE organisatie_id = $1 ORDER BY versie DESC`;
const KOLOMMEN = `(organisatie_id, id, versie, geldig_vanaf, motivering, aanname, svb_grondslag, pgb_meldplicht, regels,
  vastgesteld_op, vastgesteld_door)`;
const NIEUW = `
  INSERT INTO melding.routetabellen ${KOLOMMEN}
  SELECT $1, $2, coalesce(max(versie), 0) + 1, $3, $4, $5, $6, $7, $8::jsonb, $9, $10
    FROM melding.routetabellen WHERE organisatie_id = $1`;
const MEEGELEVERD = `
  INSERT INTO melding.routetabellen ${KOLOMMEN}
  VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8::jsonb, $9, $10) ON CONFLICT (organisatie_id, versie) DO NOTHING`;

@Injectable()
export class SqlRoutetabellen extends Routetabellen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async geldend(dag: string): Promise<Routetabel> {
    const waarden = [this.uow.actor().organisatieId, dag];
    const lees = () => this.uow.query<Routetabel>('melding-routetabel', GELDEND, waarden);
    const [tabel] = await lees();
    if (tabel) return tabel;
    await this.legMeegeleverdeVast();
    return (await lees())[0] as Routetabel;
  }

  async alle(): Promise<readonly Routetabelversie[]> {
    const waarden = [this.uow.actor().organisatieId];
    const lees = () => this.uow.query<Routetabelversie>('melding-routetabellen', ALLE, waarden);
    const versies = await lees();
    if (versies.length > 0) return versies;
    await this.legMeegeleverdeVast();
    return lees();
  }

  async voegToe(tabel: Omit<Routetabel, 'versie'>): Promise<void> {
    await this.uow.query('melding-routetabel-nieuw', NIEUW, [
      ...this.waarden(tabel),
      this.uow.actor().gebruikerId,
    ]);
  }

  private async legMeegeleverdeVast(): Promise<void> {
    const tabel = { ...MEEGELEVERDE_ROUTETABEL, id: nieuwId() };
    await this.uow.query('melding-routetabel-meegeleverd', MEEGELEVERD, [...this.waarden(tabel), null]);
  }

  private waarden(t: Omit<Routetabel, 'versie'>): unknown[] {
    return [
      ...[this.uow.actor().organisatieId, t.id, t.geldigVanaf, t.motivering, t.aanname],
      ...[t.svbGrondslag, t.pgbMeldplicht, JSON.stringify(t.regels), this.klok.nu().toString()],
    ];
  }
}
