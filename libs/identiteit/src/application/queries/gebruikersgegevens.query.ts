import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import type { Gebruiker } from '../ports/gebruikers';
import { Belangenconflicten } from './belangenconflicten.query';

const MOMENT = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const KOLOMMEN = `g.id, g.naam, g.email, g.actief, g.rollen, g.aanbieder_id AS "aanbiederId",
  g.gemeente_id AS "gemeenteId", g.issuer IS NOT NULL AS gekoppeld, g.accountbeheerder,
  ${MOMENT('g.laatst_ingelogd_op')} AS "laatstIngelogdOp", ${MOMENT('g.aangemaakt_op')} AS "gemaaktOp",
  (SELECT m.naam FROM identiteit.gebruikers m WHERE m.organisatie_id = g.organisatie_id AND m.id = g.gemaakt_door)
    AS "gemaaktDoor", g.versie`;
const VAN = 'FROM identiteit.gebruikers g WHERE g.organisatie_id = nav.organisatie()';

const LIJST = `
  SELECT ${KOLOMMEN} ${VAN} AND ($1::text IS NULL OR (g.naam, g.id) > ($1, $2::uuid)) ORDER BY g.naam, g.id LIMIT $3`;
const EEN = `SELECT ${KOLOMMEN} ${VAN} AND g.id = $1`;
const CONTACT = 'SELECT id, naam, email FROM identiteit.gebruikers WHERE organisatie_id = nav.organisatie()';
const VAN_IDS = `${CONTACT} AND id = ANY ($1::uuid[]) ORDER BY naam, id`;
const MET_ROL = `${CONTACT} AND actief AND $1 = ANY (rollen) ORDER BY naam, id`;
const VAN_AANBIEDER = `${CONTACT} AND actief AND aanbieder_id = $1 ORDER BY naam, id`;
const ACCOUNTBEHEERDERS = `${CONTACT} AND actief AND aanbieder_id = $1 AND accountbeheerder ORDER BY naam, id`;
const WERKEN_BIJ = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND id = ANY ($2::uuid[])`;
const VAN_GEMEENTE = `${CONTACT} AND actief AND gemeente_id = $1 AND $2 = ANY (rollen) ORDER BY naam, id`;
const COLLEGAS = `
  SELECT id, naam, actief FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND rollen && ARRAY['toezichthouder', 'coordinator'] ORDER BY naam, id`;
const BEHANDELAAR = `
  SELECT 1 FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND actief AND rollen && ARRAY['toezichthouder', 'coordinator']`;
const IN_TEAM = `
  SELECT id FROM identiteit.gebruikers
  WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[]) AND actief
    AND rollen && ARRAY['toezichthouder', 'coordinator'] ORDER BY id`;
const ORGANISATIE = 'SELECT id, naam, code FROM public.organisaties WHERE id = nav.organisatie()';

/** How to name and reach a user. */
export interface Contact {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
}

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly code: string;
}

/** An account as the beheerder sees it. Moments as ISO instants. */
export interface Gebruikerbeeld extends Gebruiker {
  readonly laatstIngelogdOp: string | null;
  readonly gemaaktOp: string;
  /** Name of who made it; null when the system did, or when it was made before this was kept. */
  readonly gemaaktDoor: string | null;
}

/** Reads about users. Without `actor` in the signature: call inside a unit of work, after the caller's own right check. */
@Injectable()
export class Gebruikersgegevens {
  constructor(private readonly uow: UnitOfWork) {}

  /** One more than `aantal`, so that the caller knows whether there is a next page. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, vanaf: { naam: string; id: string } | null, aantal: number): Promise<Gebruikerbeeld[]> {
    eisRecht(actor, 'gebruiker:beheren');
    const waarden = [vanaf?.naam ?? null, vanaf?.id ?? null, aantal + 1];
    return this.uow.run(actor, () => this.uow.query<Gebruikerbeeld>('identiteit-gebruikers', LIJST, waarden));
  }

  /** @throws DomeinFout GEEN_RECHT */
  async een(actor: Actor, id: string): Promise<Gebruikerbeeld | null> {
    eisRecht(actor, 'gebruiker:beheren');
    const rijen = await this.uow.run(actor, () =>
      this.uow.query<Gebruikerbeeld>('identiteit-gebruiker', EEN, [id]),
    );
    return rijen[0] ?? null;
  }

  /** The people of the supervision team, also those who left. @throws DomeinFout GEEN_RECHT */
  collegas(actor: Actor): Promise<{ id: string; naam: string; actief: boolean }[]> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, () => this.uow.query('identiteit-collegas', COLLEGAS));
  }

  /** Names for ids, also of people who left; an unknown id is simply not there. */
  vanIds(ids: readonly string[]): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-contacten', VAN_IDS, [ids]);
  }

  /** Those lines with the name of who handles them, also when that person left. */
  async metBehandelaarnaam<R extends { readonly behandelaarId: string | null }>(
    regels: readonly R[],
  ): Promise<(R & { readonly behandelaarNaam: string | null })[]> {
    const ids = [...new Set(regels.flatMap(({ behandelaarId }) => behandelaarId ?? []))];
    const contacten = ids.length === 0 ? [] : await this.vanIds(ids);
    const namen = new Map<string | null, string>(contacten.map(({ id, naam }) => [id, naam]));
    return regels.map((regel) => ({ ...regel, behandelaarNaam: namen.get(regel.behandelaarId) ?? null }));
  }

  /** The active holders of a role, for example whom the term watch writes to. */
  metRol(rol: Rol): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-rolhouders', MET_ROL, [rol]);
  }

  /** Of these people those who work in the supervision team now. */
  async inTeam(ids: readonly string[]): Promise<string[]> {
    const rijen = await this.uow.query<{ id: string }>('identiteit-in-team', IN_TEAM, [ids]);
    return rijen.map(({ id }) => id);
  }

  /** The active users of a provider. */
  vanAanbieder(aanbiederId: string): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-aanbiedergebruikers', VAN_AANBIEDER, [aanbiederId]);
  }

  /** Who decides about the accounts of a provider. */
  accountbeheerders(aanbiederId: string): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-accountbeheerders-adres', ACCOUNTBEHEERDERS, [aanbiederId]);
  }

  /** Of these people those who have or had an account of this provider. */
  async werkenBij(aanbiederId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const waarden = [aanbiederId, ids];
    const rijen = await this.uow.query<{ id: string }>('identiteit-werken-bij', WERKEN_BIJ, waarden);
    return new Set(rijen.map(({ id }) => id));
  }

  /** The active users who read for the college of a gemeente. */
  vanCollege(gemeenteId: string): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-gemeentegebruikers', VAN_GEMEENTE, [gemeenteId, 'college']);
  }

  /** Who advises the college of a gemeente. */
  juristenVan(gemeenteId: string): Promise<Contact[]> {
    return this.uow.query<Contact>('identiteit-gemeentegebruikers', VAN_GEMEENTE, [gemeenteId, 'jurist']);
  }

  /** The organisation of the running transaction. */
  async organisatie(): Promise<Organisatie> {
    const [organisatie] = await this.uow.query<Organisatie>('identiteit-organisatie', ORGANISATIE);
    if (!organisatie) throw new Error('De organisatie van deze transactie bestaat niet.');
    return organisatie;
  }
}

/** Who may handle a melding or a case, for another capability inside its own unit of work. */
@Injectable()
export class BekendeBehandelaars {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * Nobody (null) is always allowed: work can be given back.
   * @throws DomeinFout BEHANDELAAR_ONBEKEND when it is not an active toezichthouder or coordinator of this organisation
   */
  async eis(behandelaarId: string | null | undefined): Promise<void> {
    if (!behandelaarId || (await this.is(behandelaarId))) return;
    throw new DomeinFout<Identiteitfoutcode>('BEHANDELAAR_ONBEKEND', {}, [
      { name: 'behandelaarId', reason: 'Kies een toezichthouder of coördinator met een actief account.' },
    ]);
  }

  /** The same person, or nobody: who left meanwhile, or is not impartial towards the provider, gets no new work. */
  async ofNiemand(behandelaarId: string | null, aanbiederId: string | null): Promise<string | null> {
    if (!behandelaarId || !(await this.is(behandelaarId))) return null;
    return (await this.conflicten.vrij([behandelaarId], aanbiederId))[0] ?? null;
  }

  private async is(id: string): Promise<boolean> {
    return (await this.uow.query('identiteit-behandelaar', BEHANDELAAR, [id])).length > 0;
  }
}
