import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Aandachtsgebied,
  Aandachtsgebieden,
  type Gebiedsregel,
  type NieuwGebied,
} from '../application/ports/aandachtsgebieden';
import { GEBIEDENBRON, MEEGELEVERD_VANAF, MEEGELEVERDE_GEBIEDEN } from '../domain/aandachtsgebied';
import type { Aandachtfoutcode } from '../domain/fouten';

const KOLOMMEN = `g.id, g.naam, g.uitleg, g.bron, g.bronplaats, g.kenmerk, g.geldig_van AS "geldigVan",
  g.geldig_tot AS "geldigTot", g.einde_reden AS "eindeReden", g.vastgelegd_door AS "vastgelegdDoor", g.versie`;
const GEBIED = `SELECT ${KOLOMMEN} FROM aandacht.gebieden g WHERE g.organisatie_id = $1 AND g.id = $2`;
const aantal = (object: string) => `count(a.id) FILTER (WHERE a.object = '${object}')::int`;
const ALLE = `
  SELECT ${KOLOMMEN}, ${aantal('melding')} AS "aantalMeldingen", ${aantal('zaak')} AS "aantalZaken",
         ${aantal('aanbieder')} AS "aantalAanbieders"
    FROM aandacht.gebieden g
    LEFT JOIN aandacht.aanduidingen a
      ON a.organisatie_id = g.organisatie_id AND a.gebied_id = g.id AND a.tot IS NULL
   WHERE g.organisatie_id = $1
   GROUP BY g.organisatie_id, g.id ORDER BY g.geldig_tot DESC NULLS FIRST, lower(g.naam), g.id`;

/** What came with the house is there already, and a name or mark goes on once. */
const NIEUW = `
  INSERT INTO aandacht.gebieden
    (organisatie_id, id, naam, uitleg, bron, bronplaats, kenmerk, geldig_van, vastgelegd_door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`;

@Injectable()
export class SqlAandachtsgebieden extends Aandachtsgebieden {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async alle(): Promise<Gebiedsregel[]> {
    const lees = () => this.uow.query<Gebiedsregel>('aandacht-alle', ALLE, [this.organisatie()]);
    const gebieden = await lees();
    if (gebieden.length > 0) return gebieden;
    await this.legMeegeleverdeVast();
    return lees();
  }

  async vind(id: string): Promise<Aandachtsgebied | null> {
    const waarden = [this.organisatie(), id];
    const [gebied] = await this.uow.query<Aandachtsgebied>('aandacht-gebied', GEBIED, waarden);
    return gebied ?? null;
  }

  async voegToe(gebied: NieuwGebied): Promise<void> {
    await this.legMeegeleverdeVast();
    if (await this.schrijf(gebied, this.uow.actor().gebruikerId)) return;
    throw new DomeinFout<Aandachtfoutcode>('AANDACHTSGEBIED.BESTAAT_AL', {}, [
      { name: 'naam', reason: 'Beëindig eerst het aandachtsgebied dat zo heet of hetzelfde voorstelt.' },
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Aandachtsgebied> {
    const [gebied] = await this.uow.query<Aandachtsgebied>('aandacht-laad', `${GEBIED} FOR UPDATE`, [
      this.organisatie(),
      id,
    ]);
    if (!gebied) throw new DomeinFout('NIET_GEVONDEN');
    return gebied;
  }

  async beeindig(id: string, tot: string, reden: string): Promise<void> {
    await this.uow.query(
      'aandacht-beeindig',
      `UPDATE aandacht.gebieden SET geldig_tot = $3, einde_reden = $4, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, tot, reden],
    );
  }

  private async legMeegeleverdeVast(): Promise<void> {
    for (const gebied of MEEGELEVERDE_GEBIEDEN)
      await this.schrijf({ ...gebied, ...GEBIEDENBRON, id: nieuwId(), geldigVan: MEEGELEVERD_VANAF }, null);
  }

  private async schrijf(gebied: NieuwGebied, door: string | null): Promise<boolean> {
    const { id, naam, uitleg, bron, bronplaats, kenmerk, geldigVan } = gebied;
    const rijen = await this.uow.query('aandacht-nieuw', NIEUW, [
      ...[this.organisatie(), id, naam, uitleg, bron, bronplaats, kenmerk, geldigVan, door],
    ]);
    return rijen.length > 0;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
