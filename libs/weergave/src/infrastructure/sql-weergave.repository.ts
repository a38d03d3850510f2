import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { WeergaveRepository } from '../application/ports/weergave.repository';
import type { Voorkeur, Weergave } from '../domain/weergave';

const KOLOMMEN = 'id, lijst, eigenaar_id AS "eigenaarId", naam, gedeeld, filters, kolommen, versie';
const VAN = 'FROM weergave.weergaven WHERE organisatie_id = nav.organisatie()';

const LIJST = `
  SELECT ${KOLOMMEN} ${VAN} AND lijst = $1 AND (eigenaar_id = $2 OR gedeeld)
  ORDER BY eigenaar_id <> $2, lower(naam), id`;
const EEN = `SELECT ${KOLOMMEN} ${VAN} AND id = $1 AND (eigenaar_id = $2 OR gedeeld)`;
const NIEUW = `
  INSERT INTO weergave.weergaven (organisatie_id, id, lijst, eigenaar_id, naam, gedeeld, filters, kolommen, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6::jsonb, $7::text[], $8) ON CONFLICT DO NOTHING RETURNING id`;
const BEWAAR = `
  UPDATE weergave.weergaven SET naam = $3, gedeeld = $4, filters = $5::jsonb, kolommen = $6::text[], versie = versie + 1
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;
const VERWIJDER = `
  DELETE FROM weergave.weergaven WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;
const TEL = `
  SELECT count(*) FILTER (WHERE eigenaar_id = $2)::int AS eigen, count(*) FILTER (WHERE gedeeld)::int AS gedeeld
  ${VAN} AND lijst = $1 AND (eigenaar_id = $2 OR gedeeld)`;
const VOORKEUR = `
  SELECT kolommen, standaard_id AS "standaardId" FROM weergave.voorkeuren
  WHERE organisatie_id = nav.organisatie() AND lijst = $1 AND gebruiker_id = $2`;
const ZET = `
  INSERT INTO weergave.voorkeuren AS v (organisatie_id, lijst, gebruiker_id, kolommen, standaard_id)
  VALUES (nav.organisatie(), $1, $2, $3::text[], $4::uuid)
  ON CONFLICT (organisatie_id, gebruiker_id, lijst) DO UPDATE
    SET kolommen = CASE WHEN $5 THEN excluded.kolommen ELSE v.kolommen END,
        standaard_id = CASE WHEN $6 THEN excluded.standaard_id ELSE v.standaard_id END`;
const VERGEET = `
  UPDATE weergave.voorkeuren SET standaard_id = NULL
  WHERE organisatie_id = nav.organisatie() AND standaard_id = $1 AND gebruiker_id = $2`;

const isDubbeleNaam = (fout: unknown): boolean =>
  (fout as { constraint?: string }).constraint === 'weergaven_naam';

/** Views and preferences in PostgreSQL. */
@Injectable()
export class SqlWeergaveRepository extends WeergaveRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  van(lijst: string, gebruikerId: string): Promise<Weergave[]> {
    return this.uow.query<Weergave>('weergave-lijst', LIJST, [lijst, gebruikerId]);
  }

  async zoek(id: string, gebruikerId: string): Promise<Weergave | null> {
    return (await this.uow.query<Weergave>('weergave-zoek', EEN, [id, gebruikerId]))[0] ?? null;
  }

  async laadVoorWijziging(id: string, gebruikerId: string): Promise<Weergave | null> {
    const rijen = await this.uow.query<Weergave>('weergave-laad', `${EEN} FOR UPDATE`, [id, gebruikerId]);
    return rijen[0] ?? null;
  }

  async voegToe(w: Weergave): Promise<boolean> {
    const filters = JSON.stringify(w.filters);
    const waarden = [w.id, w.lijst, w.eigenaarId, w.naam, w.gedeeld, filters, w.kolommen, w.versie];
    return (await this.uow.query('weergave-nieuw', NIEUW, waarden)).length > 0;
  }

  async bewaar(w: Weergave): Promise<boolean> {
    const filters = JSON.stringify(w.filters);
    const waarden = [w.id, w.versie, w.naam, w.gedeeld, filters, w.kolommen];
    try {
      const geraakt = await this.uow.query('weergave-bewaar', BEWAAR, waarden);
      if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
      return true;
    } catch (fout) {
      // Only the index knows: the other view may be private to its maker, and not there for who changes this one.
      if (isDubbeleNaam(fout)) return false;
      throw fout;
    }
  }

  async verwijder(id: string, versie: number): Promise<void> {
    const geraakt = await this.uow.query('weergave-verwijder', VERWIJDER, [id, versie]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async tel(lijst: string, eigenaarId: string): Promise<{ eigen: number; gedeeld: number }> {
    const [aantal] = await this.uow.query<{ eigen: number; gedeeld: number }>('weergave-tel', TEL, [
      lijst,
      eigenaarId,
    ]);
    return aantal ?? { eigen: 0, gedeeld: 0 };
  }

  async voorkeur(lijst: string, gebruikerId: string): Promise<Voorkeur> {
    const rijen = await this.uow.query<Voorkeur>('weergave-voorkeur', VOORKEUR, [lijst, gebruikerId]);
    return rijen[0] ?? { kolommen: null, standaardId: null };
  }

  async zetVoorkeur(lijst: string, gebruikerId: string, deel: Partial<Voorkeur>): Promise<void> {
    const { kolommen, standaardId } = deel;
    const waarden = [lijst, gebruikerId, kolommen ?? null, standaardId ?? null];
    const genoemd = [kolommen !== undefined, standaardId !== undefined];
    await this.uow.query('weergave-zet-voorkeur', ZET, [...waarden, ...genoemd]);
  }

  async vergeetStandaard(id: string, gebruikerId: string): Promise<void> {
    await this.uow.query('weergave-vergeet-standaard', VERGEET, [id, gebruikerId]);
  }
}
