import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Afwegingskader, Kaderinhoud } from '../domain/afwegingskader';
import {
  Afwegingskaders,
  type NieuwAfwegingskader,
  type Vaststelling,
} from '../application/ports/afwegingskaders';

const KOLOMMEN = `id, nummer, status, geldig_vanaf AS "geldigVanaf", bron, brondatum, versie, inhoud,
  vastgesteld_op AS "vastgesteldOp", vastgesteld_door AS "vastgesteldDoor"`;

type Rij = Omit<Afwegingskader, keyof Kaderinhoud> & { readonly inhoud: Kaderinhoud };

const uitRij = ({ inhoud, ...rij }: Rij): Afwegingskader => ({ ...rij, ...inhoud });

/** A version is stored whole, since it is read whole; what is searched is a column. */
@Injectable()
export class SqlAfwegingskaders extends Afwegingskaders {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  geldendOp(dag: string): Promise<Afwegingskader | null> {
    return this.een(
      'weging-kader-op',
      `SELECT ${KOLOMMEN} FROM weging.afwegingskaders
       WHERE organisatie_id = $1 AND status <> 'concept' AND geldig_vanaf <= $2
       ORDER BY geldig_vanaf DESC, nummer DESC LIMIT 1`,
      dag,
    );
  }

  vind(id: string): Promise<Afwegingskader | null> {
    return this.een(
      'weging-kader',
      `SELECT ${KOLOMMEN} FROM weging.afwegingskaders WHERE organisatie_id = $1 AND id = $2`,
      id,
    );
  }

  async alle(): Promise<Afwegingskader[]> {
    const rijen = await this.uow.query<Rij>(
      'weging-kaders',
      `SELECT ${KOLOMMEN} FROM weging.afwegingskaders WHERE organisatie_id = $1 ORDER BY nummer DESC`,
      [this.organisatie()],
    );
    return rijen.map(uitRij);
  }

  async voegToe({ id, status, geldigVanaf, bron, inhoud }: NieuwAfwegingskader): Promise<void> {
    // Two people who begin at once wait for one another: each version has its own number.
    await this.uow.query(
      'weging-kader-nummer',
      `SELECT pg_advisory_xact_lock(hashtextextended('weging.afwegingskaders' || $1::text, 0))`,
      [this.organisatie()],
    );
    await this.uow.query(
      'weging-kader-nieuw',
      `INSERT INTO weging.afwegingskaders (organisatie_id, id, nummer, status, geldig_vanaf, bron, inhoud)
       SELECT $1, $2, coalesce(max(nummer), 0) + 1, $3, $4, $5, $6::jsonb FROM weging.afwegingskaders
       WHERE organisatie_id = $1`,
      [this.organisatie(), id, status, geldigVanaf, bron, JSON.stringify(inhoud)],
    );
  }

  async laadVoorWijziging(id: string): Promise<Afwegingskader> {
    const kader = await this.een(
      'weging-kader-laad',
      `SELECT ${KOLOMMEN} FROM weging.afwegingskaders WHERE organisatie_id = $1 AND id = $2 FOR UPDATE`,
      id,
    );
    if (!kader) throw new DomeinFout('NIET_GEVONDEN');
    return kader;
  }

  async wijzig(id: string, inhoud: Kaderinhoud): Promise<void> {
    await this.uow.query(
      'weging-kader-wijzig',
      `UPDATE weging.afwegingskaders SET inhoud = $3::jsonb, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, JSON.stringify(inhoud)],
    );
  }

  async stelVast(id: string, v: Vaststelling): Promise<void> {
    await this.uow.query(
      'weging-kader-vast',
      `UPDATE weging.afwegingskaders SET status = 'vastgesteld', geldig_vanaf = $3, bron = $4, brondatum = $5,
         vastgesteld_op = $6, vastgesteld_door = $7, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, v.geldigVanaf, v.bron, v.brondatum, v.vastgesteldOp, v.vastgesteldDoor],
    );
  }

  async verwijder(id: string): Promise<void> {
    await this.uow.query(
      'weging-kader-weg',
      `DELETE FROM weging.afwegingskaders WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id],
    );
  }

  private async een(naam: string, sql: string, waarde: string): Promise<Afwegingskader | null> {
    const [rij] = await this.uow.query<Rij>(naam, sql, [this.organisatie(), waarde]);
    return rij ? uitRij(rij) : null;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
