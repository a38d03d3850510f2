import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Accountbeheer } from '../beheer-aanbiederaccounts/accountbeheer';

const MOMENT = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
// Who made it is named when it was a colleague: nobody of the organisation is shown to a provider.
const KOLOMMEN = `g.id, g.naam, g.email, g.actief, g.accountbeheerder, g.issuer IS NOT NULL AS gekoppeld,
  ${MOMENT('g.laatst_ingelogd_op')} AS "laatstIngelogdOp", ${MOMENT('g.aangemaakt_op')} AS "gemaaktOp",
  (SELECT m.naam FROM identiteit.gebruikers m WHERE m.organisatie_id = g.organisatie_id AND m.id = g.gemaakt_door
     AND m.aanbieder_id = g.aanbieder_id) AS "gemaaktDoor", g.versie`;
const VAN = 'FROM identiteit.gebruikers g WHERE g.organisatie_id = nav.organisatie() AND g.aanbieder_id = $1';
const LIJST = `
  SELECT ${KOLOMMEN} ${VAN} AND ($2::text IS NULL OR (g.naam, g.id) > ($2, $3::uuid)) ORDER BY g.naam, g.id LIMIT $4`;
const EEN = `SELECT ${KOLOMMEN} ${VAN} AND g.id = $2`;

/** An account of a provider, as its accountbeheerder sees it. Moments as ISO instants. */
export interface Aanbiederaccount {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly actief: boolean;
  readonly accountbeheerder: boolean;
  /** Whether the person ever logged in. */
  readonly gekoppeld: boolean;
  readonly laatstIngelogdOp: string | null;
  readonly gemaaktOp: string;
  /** The colleague who made it; null when it was the organisation of the supervisor. */
  readonly gemaaktDoor: string | null;
  readonly versie: number;
}

/** The accounts of the own provider, for who manages them. */
@Injectable()
export class Aanbiederaccounts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly beheer: Accountbeheer,
  ) {}

  /** By name, one more than `aantal`. @throws DomeinFout GEEN_RECHT */
  lijst(
    actor: Actor,
    vanaf: { naam: string; id: string } | null,
    aantal: number,
  ): Promise<Aanbiederaccount[]> {
    const aanbiederId = this.beheer.aanbiederVan(actor, 'aanbiederaccount:beheren');
    const waarden = [aanbiederId, vanaf?.naam ?? null, vanaf?.id ?? null, aantal + 1];
    return this.uow.run(actor, () => this.uow.query('identiteit-aanbiederaccounts', LIJST, waarden));
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for an account of somebody else */
  async een(actor: Actor, id: string): Promise<Aanbiederaccount> {
    const aanbiederId = this.beheer.aanbiederVan(actor, 'aanbiederaccount:beheren');
    const [account] = await this.uow.run(actor, () =>
      this.uow.query<Aanbiederaccount>('identiteit-aanbiederaccount', EEN, [aanbiederId, id]),
    );
    if (!account) throw new DomeinFout('NIET_GEVONDEN');
    return account;
  }
}
