import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Kaarten } from '../application/ports/kaarten';
import type { Netwerkfoutcode } from '../domain/fouten';
import { type Kaartstaat, Netwerkkaart } from '../domain/netwerkkaart';

const KAART = `
  SELECT id, zaak_id AS "zaakId", clientcode, regie, leden, versie FROM netwerkkaart.kaarten
   WHERE organisatie_id = $1`;
const NIEUW = `
  INSERT INTO netwerkkaart.kaarten (organisatie_id, id, zaak_id, clientcode, regie, leden, gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, 1) ON CONFLICT DO NOTHING RETURNING id`;
const BEWAAR = `
  UPDATE netwerkkaart.kaarten SET regie = $4::jsonb, leden = $5::jsonb, gewijzigd_op = $6, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;

@Injectable()
export class SqlKaarten extends Kaarten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  vanZaak(zaakId: string): Promise<Kaartstaat[]> {
    return this.lees('kaarten-van-zaak', `${KAART} AND zaak_id = $2 ORDER BY id`, zaakId);
  }

  async van(id: string): Promise<Kaartstaat | null> {
    return (await this.lees('kaart', `${KAART} AND id = $2`, id))[0] ?? null;
  }

  async voegToe({ staat: { id, zaakId, clientcode, regie, leden } }: Netwerkkaart): Promise<void> {
    const rijen = await this.uow.query('kaart-nieuw', NIEUW, [
      ...[this.organisatieId(), id, zaakId, clientcode, JSON.stringify(regie), JSON.stringify(leden)],
      this.klok.nu().toString(),
    ]);
    if (rijen.length > 0) return;
    throw new DomeinFout<Netwerkfoutcode>('NETWERKKAART.BESTAAT_AL', {}, [
      { name: 'clientcode', reason: 'Voor deze code is in deze zaak al een netwerkkaart.' },
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Netwerkkaart> {
    const [kaart] = await this.lees('kaart-slot', `${KAART} AND id = $2 FOR UPDATE`, id);
    if (!kaart) throw new DomeinFout('NIET_GEVONDEN');
    return Netwerkkaart.herstel(kaart);
  }

  async bewaar({ staat: { id, regie, leden } }: Netwerkkaart, gezien: number): Promise<void> {
    const rijen = await this.uow.query('kaart-bewaar', BEWAAR, [
      ...[this.organisatieId(), id, gezien, JSON.stringify(regie), JSON.stringify(leden)],
      this.klok.nu().toString(),
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private lees(naam: string, sql: string, id: string): Promise<Kaartstaat[]> {
    return this.uow.query<Kaartstaat>(naam, sql, [this.organisatieId(), id]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
