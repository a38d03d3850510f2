import { Injectable } from '@nestjs/common';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Clientgebeurtenis,
  type Clientregel,
  Clients,
  type NieuweClient,
} from '../application/ports/clients';

const VOEG_TOE = `
  INSERT INTO identiteit.clients
    (organisatie_id, id, client_id, naam, rollen, aanbieder_id, gemeente_id, aangemaakt_op, aanleveraar, partner_id)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const VERGRENDEL = `
  SELECT id, client_id AS "clientId", actief, aanleveraar, versie FROM identiteit.clients
  WHERE organisatie_id = nav.organisatie() AND $1 IN (id::text, client_id) FOR UPDATE`;
const EIGEN = 'organisatie_id = nav.organisatie() AND id = $1';
const ZET_GEHEIM = `
  UPDATE identiteit.clients
  SET geheim_hash = $2, geheim_op = $3, geheimnummer = geheimnummer + 1, versie = versie + 1 WHERE ${EIGEN}`;
const ZET_ACTIEF = `UPDATE identiteit.clients SET actief = $2, versie = versie + 1 WHERE ${EIGEN}`;
// No new version: nobody changed it.
const GEBRUIKT = `UPDATE identiteit.clients SET laatst_gebruikt_op = $2 WHERE ${EIGEN}`;
const GEBEURTENIS = `
  INSERT INTO identiteit.clientgebeurtenissen (organisatie_id, id, client_id, soort, reden, op, door)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6)`;

@Injectable()
export class SqlClients extends Clients {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(c: NieuweClient): Promise<void> {
    const waarden = [
      ...[c.id, c.clientId, c.naam, c.rollen, c.aanbiederId, c.gemeenteId, c.nu],
      ...[c.aanleveraar, c.partnerId],
    ];
    await this.uow.query('identiteit-client-nieuw', VOEG_TOE, waarden);
  }

  async vergrendel(idOfClientId: string): Promise<Clientregel | null> {
    const [rij] = await this.uow.query<Clientregel>('identiteit-client-slot', VERGRENDEL, [idOfClientId]);
    return rij ?? null;
  }

  async zetGeheim(id: string, geheimHash: string, nu: string): Promise<void> {
    await this.uow.query('identiteit-client-geheim', ZET_GEHEIM, [id, geheimHash, nu]);
  }

  async zetActief(id: string, actief: boolean): Promise<void> {
    await this.uow.query('identiteit-client-actief', ZET_ACTIEF, [id, actief]);
  }

  async noteer(id: string, { soort, reden, nu }: Clientgebeurtenis): Promise<void> {
    const waarden = [nieuwId(), id, soort, reden, nu, this.uow.actor().gebruikerId];
    await this.uow.query('identiteit-client-gebeurtenis', GEBEURTENIS, waarden);
  }

  async noteerGebruik(id: string, nu: string): Promise<void> {
    await this.uow.query('identiteit-client-gebruikt', GEBRUIKT, [id, nu]);
  }
}
