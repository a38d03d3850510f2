import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Gebruiken } from '../application/ports/gebruiken';
import type { Gebruik } from '../domain/gebruik';
import { GEBRUIK, KOLOM, NAMEN } from './gebruik.sql';

const ZAAK = `
  SELECT zaak_id AS "zaakId" FROM bevoegdheid.gebruiken WHERE organisatie_id = $1 AND id = $2`;
const VOEG_TOE = `
  INSERT INTO bevoegdheid.gebruiken (organisatie_id, ${NAMEN.map((naam) => KOLOM[naam]).join(', ')})
  VALUES ($1, ${NAMEN.map((_, i) => `$${i + 2}`).join(', ')})`;
const VOEG_KAMERS_TOE = `
  INSERT INTO bevoegdheid.kamers (organisatie_id, gebruik_id, zaak_id, plek, code, toestemming, betreden)
  SELECT $1, $2, $3, k.plek, k.code, k.toestemming, k.betreden
    FROM unnest($4::text[], $5::text[], $6::boolean[]) WITH ORDINALITY AS k(code, toestemming, betreden, plek)`;
const BEWAAR = `
  UPDATE bevoegdheid.gebruiken
     SET status = $4, antwoord = $5, antwoord_op = $6, antwoord_toelichting = $7, vervolg = $8, vervolg_op = $9,
         vervolg_gemeente_id = $10, vervolg_toelichting = $11, vervangen_door_id = $12, antwoord_uiterlijk = $13,
         antwoord_binnen_op = $14, ingetrokken_op = $15, intrekreden = $16, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;
const OPEN_WEIGERINGEN = `
  SELECT count(*)::int AS aantal FROM bevoegdheid.gebruiken
   WHERE organisatie_id = $1 AND zaak_id = $2 AND status = 'geweigerd'`;

@Injectable()
export class SqlGebruiken extends Gebruiken {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(gebruik: Omit<Gebruik, 'aanbiederNaam'>): Promise<void> {
    const waarden = NAMEN.map((naam) =>
      naam === 'herleiding' ? JSON.stringify(gebruik.herleiding) : gebruik[naam],
    );
    await this.uow.query('bevoegdheid-nieuw', VOEG_TOE, [this.organisatieId(), ...waarden]);
    const { id, zaakId, kamers } = gebruik;
    if (kamers.length === 0) return;
    await this.uow.query('bevoegdheid-kamers', VOEG_KAMERS_TOE, [
      ...[this.organisatieId(), id, zaakId],
      ...[kamers.map(({ code }) => code), kamers.map(({ toestemming }) => toestemming)],
      kamers.map(({ betreden }) => betreden),
    ]);
  }

  async zaakVan(id: string): Promise<string> {
    const waarden = [this.organisatieId(), id];
    const [rij] = await this.uow.query<{ zaakId: string }>('bevoegdheid-zaak', ZAAK, waarden);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij.zaakId;
  }

  async laadVoorWijziging(id: string): Promise<Gebruik> {
    const waarden = [this.organisatieId(), id];
    const [rij] = await this.uow.query<Gebruik>('bevoegdheid-slot', `${GEBRUIK} FOR UPDATE OF g`, waarden);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async bewaar(g: Gebruik, gezien: number): Promise<void> {
    const rijen = await this.uow.query('bevoegdheid-bewaar', BEWAAR, [
      ...[this.organisatieId(), g.id, gezien, g.status, g.antwoord, g.antwoordOp, g.antwoordToelichting],
      ...[g.vervolg, g.vervolgOp, g.vervolgGemeenteId, g.vervolgToelichting, g.vervangenDoorId],
      ...[g.antwoordUiterlijk, g.antwoordBinnenOp, g.ingetrokkenOp, g.intrekreden],
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async openWeigeringen(zaakId: string): Promise<number> {
    const waarden = [this.organisatieId(), zaakId];
    const [rij] = await this.uow.query<{ aantal: number }>(
      'bevoegdheid-weigeringen',
      OPEN_WEIGERINGEN,
      waarden,
    );
    return rij?.aantal ?? 0;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
