import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../domain/fouten';
import {
  type Gebruiker,
  Gebruikers,
  type Gebruikerwijziging,
  type Inlogkoppeling,
  type NieuweAanwijzing,
  type NieuweGebruiker,
} from '../application/ports/gebruikers';

const VOEG_TOE = `
  INSERT INTO identiteit.gebruikers
    (organisatie_id, id, naam, email, rollen, aanbieder_id, gemeente_id, accountbeheerder, gemaakt_door, aangemaakt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (organisatie_id, email) DO NOTHING RETURNING id`;
const VERGRENDEL = `
  SELECT id, naam, email, actief, rollen, aanbieder_id AS "aanbiederId", gemeente_id AS "gemeenteId",
         issuer IS NOT NULL AS gekoppeld, accountbeheerder,
         via_eherkenning AS "viaEherkenning", versie
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
    email = CASE WHEN 'email' = ANY ($3) THEN $11::text ELSE email END,
    accountbeheerder = CASE WHEN 'accountbeheerder' = ANY ($3) THEN $12::boolean ELSE accountbeheerder END,
    issuer = CASE WHEN $10::boolean THEN NULL ELSE issuer END,
    sub = CASE WHEN $10 THEN NULL ELSE sub END,
    via_eherkenning = via_eherkenning AND NOT $10,
    versie = versie + 1
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;
const BEHEERDERS = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND actief AND 'beheerder' = ANY (rollen) ORDER BY id FOR UPDATE`;
const ACCOUNTBEHEERDERS = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND actief AND accountbeheerder ORDER BY id FOR UPDATE`;
const KOPPEL = `
  UPDATE identiteit.gebruikers SET issuer = $2, sub = $3, via_eherkenning = $5
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND actief AND (issuer IS NULL OR $4) RETURNING id`;
const ONGEBRUIKT = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND email = $1 AND aanbieder_id = $2 AND actief AND issuer IS NULL
    -- Whoever asks by the address of another becomes no accountbeheerder by it.
    AND NOT accountbeheerder`;
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

  async voegToe(g: NieuweGebruiker, nu: string): Promise<boolean> {
    const persoon = [g.id, g.naam, g.email, g.rollen, g.aanbiederId, g.gemeenteId];
    const waarden = [...persoon, g.accountbeheerder, g.gemaaktDoor, nu];
    return (await this.uow.query('identiteit-gebruiker-nieuw', VOEG_TOE, waarden)).length > 0;
  }

  async vergrendel(id: string): Promise<Gebruiker | null> {
    const [gebruiker] = await this.uow.query<Gebruiker>('identiteit-gebruiker-slot', VERGRENDEL, [id]);
    return gebruiker ?? null;
  }

  async wijzig(id: string, versie: number, w: Gebruikerwijziging): Promise<void> {
    const { naam, rollen, aanbiederId, gemeenteId, actief, ontkoppel = false, nu } = w;
    const waarden = [
      ...[id, versie, Object.keys(w), naam, rollen, aanbiederId, gemeenteId, actief, nu, ontkoppel],
      ...[w.email, w.accountbeheerder],
    ];
    const rijen = await this.uow.query('identiteit-gebruiker-wijzig', WIJZIG, waarden).catch(metAdresfout);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async telBeheerders(): Promise<number> {
    return (await this.uow.query('identiteit-beheerders', BEHEERDERS)).length;
  }

  async accountbeheerders(aanbiederId: string): Promise<readonly string[]> {
    const sql = ACCOUNTBEHEERDERS;
    const rijen = await this.uow.query<{ id: string }>('identiteit-accountbeheerders', sql, [aanbiederId]);
    return rijen.map(({ id }) => id);
  }

  async koppel(id: string, koppeling: Inlogkoppeling, ookGekoppeld: boolean): Promise<boolean> {
    const { issuer, sub, viaEherkenning } = koppeling;
    const waarden = [id, issuer, sub, ookGekoppeld, viaEherkenning];
    return (await this.uow.query('identiteit-koppel', KOPPEL, waarden)).length > 0;
  }

  async vindOngebruikt(email: string, aanbiederId: string): Promise<string | null> {
    const waarden = [email, aanbiederId];
    const [rij] = await this.uow.query<{ id: string }>('identiteit-ongebruikt', ONGEBRUIKT, waarden);
    return rij?.id ?? null;
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

/** What a violated constraint means to the person who typed. */
function metAdresfout(fout: unknown): never {
  const { constraint } = fout as { constraint?: string };
  if (constraint !== 'gebruikers_organisatie_id_email_key') throw fout;
  throw new DomeinFout<Identiteitfoutcode>('EMAIL_IN_GEBRUIK');
}
