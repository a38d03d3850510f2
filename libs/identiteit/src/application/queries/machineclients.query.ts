import { Injectable } from '@nestjs/common';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Clientgebeurtenis } from '../ports/clients';

const MOMENT = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const BEELD = `
  SELECT c.id, c.client_id AS "clientId", c.naam, c.rollen, c.aanleveraar, c.actief, c.aanbieder_id AS "aanbiederId",
    c.gemeente_id AS "gemeenteId", c.partner_id AS "partnerId", c.versie, c.geheim_hash IS NOT NULL AS "heeftGeheim",
    ${MOMENT('c.aangemaakt_op')} AS "gemaaktOp", ${MOMENT('c.laatst_gebruikt_op')} AS "laatstGebruiktOp",
    CASE WHEN c.geheim_hash IS NOT NULL THEN ${MOMENT('coalesce(c.geheim_op, c.aangemaakt_op)')} END AS "geheimOp"
  FROM identiteit.clients c WHERE c.organisatie_id = nav.organisatie()`;
const LIJST = `${BEELD} AND ($1::text IS NULL OR (c.naam, c.id) > ($1, $2::uuid)) ORDER BY c.naam, c.id LIMIT $3`;
const EEN = `${BEELD} AND c.id = $1`;
const GEBEURTENISSEN = `
  SELECT e.soort, e.reden, ${MOMENT('e.op')} AS op,
    (SELECT g.naam FROM identiteit.gebruikers g WHERE g.organisatie_id = e.organisatie_id AND g.id = e.door) AS door
  FROM identiteit.clientgebeurtenissen e
  WHERE e.organisatie_id = nav.organisatie() AND e.client_id = $1 ORDER BY e.id DESC LIMIT 100`;
const NAMEN = `
  SELECT id, naam, actief FROM identiteit.clients
  WHERE organisatie_id = nav.organisatie() AND aanleveraar ORDER BY naam, id LIMIT 500`;

/** A machine client as the beheerder sees it: never its secret. Moments as ISO instants. */
export interface Clientbeeld {
  readonly id: string;
  readonly clientId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly aanleveraar: boolean;
  readonly actief: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly partnerId: string | null;
  readonly heeftGeheim: boolean;
  readonly geheimOp: string | null;
  readonly laatstGebruiktOp: string | null;
  readonly gemaaktOp: string;
  readonly versie: number;
}

export interface Clientverloop {
  readonly soort: Clientgebeurtenis['soort'];
  readonly reden: string | null;
  readonly op: string;
  /** Name of who did it; null when it was done on the server. */
  readonly door: string | null;
}

/** Reads about the machine clients of the own organisation. */
@Injectable()
export class Machineclients {
  constructor(private readonly uow: UnitOfWork) {}

  /** One more than `aantal`, so that the caller knows whether there is a next page. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, vanaf: { naam: string; id: string } | null, aantal: number): Promise<Clientbeeld[]> {
    eisRecht(actor, 'machineclient:beheren');
    const waarden = [vanaf?.naam ?? null, vanaf?.id ?? null, aantal + 1];
    return this.uow.run(actor, () => this.uow.query<Clientbeeld>('identiteit-clients', LIJST, waarden));
  }

  /** With what happened to it, newest first; null when it is not there. @throws DomeinFout GEEN_RECHT */
  een(actor: Actor, id: string): Promise<(Clientbeeld & { verloop: Clientverloop[] }) | null> {
    eisRecht(actor, 'machineclient:beheren');
    return this.uow.run(actor, async () => {
      const [client] = await this.uow.query<Clientbeeld>('identiteit-client-beeld', EEN, [id]);
      if (!client) return null;
      const verloop = await this.uow.query<Clientverloop>('identiteit-client-verloop', GEBEURTENISSEN, [id]);
      return { ...client, verloop };
    });
  }

  /** Those that hand in, also when they are off. Call inside a unit of work, after the caller's own right check. */
  aanleveraars(): Promise<{ id: string; naam: string; actief: boolean }[]> {
    return this.uow.query('identiteit-aanleveraars', NAMEN);
  }
}
