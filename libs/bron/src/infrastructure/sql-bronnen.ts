import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Bronnen, type NieuweBron, type NieuweBronversie } from '../application/ports/bronnen';
import type { Bron } from '../domain/bron';
import type { Bronfoutcode } from '../domain/fouten';
import { MEEGELEVERDE_BRONNEN } from '../domain/meegeleverd';

const BRON = `
  SELECT b.id, b.soort, b.naam, b.wetten, b.gemeente_id AS "gemeenteId", b.versie,
         (SELECT json_agg(json_build_object('id', v.id, 'nummer', v.nummer, 'aanduiding', v.aanduiding,
                   'geldigVan', v.geldig_van, 'geldigTot', v.geldig_tot, 'vindplaats', v.vindplaats,
                   'vastgelegdDoor', v.vastgelegd_door) ORDER BY v.nummer DESC)
            FROM bron.versies v WHERE v.organisatie_id = b.organisatie_id AND v.bron_id = b.id) AS versies
    FROM bron.bronnen b WHERE b.organisatie_id = $1`;
const ORDE = `
  ORDER BY array_position(ARRAY['wet', 'regeling', 'verordening', 'beleidsregel', 'protocol', 'vng_kader'], b.soort),
           lower(b.naam), b.id`;
const NIEUW = `
  INSERT INTO bron.bronnen (organisatie_id, id, code, soort, naam, wetten, gemeente_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`;
const NIEUWE_VERSIE = `
  INSERT INTO bron.versies (organisatie_id, id, bron_id, nummer, aanduiding, geldig_van, vindplaats, vastgelegd_op,
    vastgelegd_door) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const eindig = (dag: string) => `
  UPDATE bron.versies SET geldig_tot = ${dag}
   WHERE organisatie_id = $1 AND bron_id = $2 AND geldig_tot IS NULL`;
const TEL = 'UPDATE bron.bronnen SET versie = versie + 1 WHERE organisatie_id = $1 AND id = $2';

@Injectable()
export class SqlBronnen extends Bronnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async alle(): Promise<Bron[]> {
    const lees = () => this.uow.query<Bron>('bronnen', `${BRON}${ORDE}`, [this.organisatieId()]);
    const bronnen = await lees();
    if (bronnen.length > 0) return bronnen;
    await this.legMeegeleverdeVast();
    return lees();
  }

  async laadVoorWijziging(id: string): Promise<Bron> {
    const sleutel = [this.organisatieId(), id];
    await this.uow.query(
      'bron-slot',
      'SELECT id FROM bron.bronnen WHERE organisatie_id = $1 AND id = $2 FOR UPDATE',
      sleutel,
    );
    const [bron] = await this.uow.query<Bron>('bron', `${BRON} AND b.id = $2`, sleutel);
    if (!bron) throw new DomeinFout('NIET_GEVONDEN');
    return bron;
  }

  async voegToe(
    { id, soort, naam, wetten, gemeenteId }: NieuweBron,
    eerste: NieuweBronversie,
  ): Promise<void> {
    const waarden = [this.organisatieId(), id, null, soort, naam, wetten, gemeenteId];
    if ((await this.uow.query('bron-nieuw', NIEUW, waarden)).length === 0) {
      throw new DomeinFout<Bronfoutcode>('BRON.BESTAAT_AL', {}, [
        { name: 'naam', reason: 'Er is al een bron met deze naam. Voeg daar een versie aan toe.' },
      ]);
    }
    await this.schrijfVersie(id, 1, eerste, this.uow.actor().gebruikerId);
  }

  async voegVersieToe(bronId: string, nummer: number, versie: NieuweBronversie): Promise<void> {
    const waarden = [this.organisatieId(), bronId, versie.geldigVan];
    await this.uow.query('bron-vervang', eindig('$3::date - 1'), waarden);
    await this.schrijfVersie(bronId, nummer, versie, this.uow.actor().gebruikerId);
    await this.uow.query('bron-tel', TEL, [this.organisatieId(), bronId]);
  }

  async beeindig(bronId: string, tot: string): Promise<void> {
    await this.uow.query('bron-eindig', eindig('$3::date'), [this.organisatieId(), bronId, tot]);
    await this.uow.query('bron-tel', TEL, [this.organisatieId(), bronId]);
  }

  private async legMeegeleverdeVast(): Promise<void> {
    for (const { code, soort, naam, wetten, geldigVan, vindplaats } of MEEGELEVERDE_BRONNEN) {
      const id = nieuwId();
      const waarden = [this.organisatieId(), id, code, soort, naam, wetten, null];
      // Two at once: the second finds it there.
      if ((await this.uow.query('bron-nieuw', NIEUW, waarden)).length === 0) continue;
      await this.schrijfVersie(id, 1, { id: nieuwId(), aanduiding: naam, geldigVan, vindplaats }, null);
    }
  }

  private async schrijfVersie(
    bronId: string,
    nummer: number,
    { id, aanduiding, geldigVan, vindplaats }: NieuweBronversie,
    door: string | null,
  ): Promise<void> {
    await this.uow.query('bron-versie-nieuw', NIEUWE_VERSIE, [
      ...[this.organisatieId(), id, bronId, nummer, aanduiding, geldigVan, vindplaats],
      ...[this.klok.nu().toString(), door],
    ]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
