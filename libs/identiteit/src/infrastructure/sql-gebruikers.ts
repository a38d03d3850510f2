import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Gebruiker,
  Gebruikers,
  type Gebruikerwijziging,
  type NieuweAanwijzing,
} from '../application/ports/gebruikers';

const VOEG_TOE = `
  INSERT INTO identiteit.gebruikers
    (organisatie_id, id, naam, email, rollen, aanbieder_id, gemeente_id, aangemaakt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (organisatie_id, email) DO NOTHING RETURNING id`;
const VERGRENDEL = `
  SELECT id, naam, email, actief, rollen, aanbieder_id AS "aanbiederId", gemeente_id AS "gemeenteId",
         issuer IS NOT NULL AS gekoppeld, versie
  FROM identiteit.gebruikers WHERE organisatie_id = nav.organisatie() AND id = $1 FOR UPDATE`;
// A field that is not named in $3 keeps its value; null is a value for the two links.
const WIJZIG = `
  UPDATE identiteit.gebruikers SET
    naam = CASE WHEN 'naam' = ANY ($3::text[]) THEN $4 ELSE naam END,
    rollen = CASE WHEN 'rollen' = ANY ($3) THEN $5::text[] ELSE rollen END,
    aanbieder_id = CASE WHEN 'aanbiederId' = ANY ($3) THEN $6::uuid ELSE aanbieder_id END,
    gemeente_id = CASE WHEN 'gemeenteId' = ANY ($3) THEN $7::uuid ELSE gemeente_id END,
    actief = CASE WHEN 'actief' = ANY ($3) THEN $8::boolean ELSE actief END,
    uitgezet_op = CASE WHEN 'actief' = ANY ($3) THEN CASE WHEN $8 THEN NULL ELSE $9::timestamptz END
                  ELSE uitgezet_op END,
    issuer = CASE WHEN $10::boolean THEN NULL ELSE issuer END,
    sub = CASE WHEN $10 THEN NULL ELSE sub END,
    versie = versie + 1
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;
const BEHEERDERS = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND actief AND 'beheerder' = ANY (rollen) ORDER BY id FOR UPDATE`;
const KOPPEL = `
  UPDATE identiteit.gebruikers SET issuer = $2, sub = $3
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND actief AND (issuer IS NULL OR $4) RETURNING id`;
const INGELOGD = `
  UPDATE identiteit.gebruikers SET laatst_ingelogd_op = $2
  WHERE organisatie_id = nav.organisatie() AND id = $1`;
const AANWIJZING = `
  INSERT INTO identiteit.aanwijzingen
    (organisatie_id, id, gebruiker_id, wetten, domeinen, van, tot, besluit, vastgelegd_door, vastgelegd_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;

@Injectable()
export class SqlGebruikers extends Gebruikers {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(g: Omit<Gebruiker, 'versie' | 'gekoppeld' | 'actief'>, nu: string): Promise<boolean> {
    const waarden = [g.id, g.naam, g.email, g.rollen, g.aanbiederId, g.gemeenteId, nu];
    return (await this.uow.query('identiteit-gebruiker-nieuw', VOEG_TOE, waarden)).length > 0;
  }

  async vergrendel(id: string): Promise<Gebruiker | null> {
    const [gebruiker] = await this.uow.query<Gebruiker>('identiteit-gebruiker-slot', VERGRENDEL, [id]);
    return gebruiker ?? null;
  }

  async wijzig(id: string, versie: number, w: Gebruikerwijziging): Promise<void> {
    const { naam, rollen, aanbiederId, gemeenteId, actief, ontkoppel = false, nu } = w;
    const waarden = [
      id,
      versie,
      Object.keys(w),
      naam,
      rollen,
      aanbiederId,
      gemeenteId,
      actief,
      nu,
      ontkoppel,
    ];
    const rijen = await this.uow.query('identiteit-gebruiker-wijzig', WIJZIG, waarden);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async telBeheerders(): Promise<number> {
    return (await this.uow.query('identiteit-beheerders', BEHEERDERS)).length;
  }

  async koppel(id: string, issuer: string, sub: string, ookGekoppeld: boolean): Promise<boolean> {
    return (await this.uow.query('identiteit-koppel', KOPPEL, [id, issuer, sub, ookGekoppeld])).length > 0;
  }

  async noteerInloggen(id: string, nu: string): Promise<void> {
    await this.uow.query('identiteit-ingelogd', INGELOGD, [id, nu]);
  }

  async voegAanwijzingToe(a: NieuweAanwijzing): Promise<void> {
    const waarden = [
      a.id,
      a.gebruikerId,
      a.wetten,
      a.domeinen,
      a.van,
      a.tot,
      a.besluit,
      a.vastgelegdDoor,
      a.nu,
    ];
    await this.uow.query('identiteit-aanwijzing-nieuw', AANWIJZING, waarden);
  }
}
