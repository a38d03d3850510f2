import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Clients, type NieuweClient } from '../application/ports/clients';

const VOEG_TOE = `
  INSERT INTO identiteit.clients
    (organisatie_id, id, client_id, naam, geheim_hash, rollen, aanbieder_id, gemeente_id, aangemaakt_op, aanleveraar,
     partner_id)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const TREK_IN = `
  UPDATE identiteit.clients SET actief = false
  WHERE organisatie_id = nav.organisatie() AND client_id = $1 AND actief RETURNING id`;

@Injectable()
export class SqlClients extends Clients {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(c: NieuweClient): Promise<void> {
    const waarden = [
      ...[c.id, c.clientId, c.naam, c.geheimHash, c.rollen, c.aanbiederId, c.gemeenteId, c.nu],
      ...[c.aanleveraar, c.partnerId],
    ];
    await this.uow.query('identiteit-client-nieuw', VOEG_TOE, waarden);
  }

  async trekIn(clientId: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string }>('identiteit-client-intrekken', TREK_IN, [clientId]);
    return rij?.id ?? null;
  }
}
