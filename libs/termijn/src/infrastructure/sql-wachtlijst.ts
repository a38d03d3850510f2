import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import {
  type Komend,
  type Na,
  type TeBewaken,
  Wachtlijst,
  type Wachtvraag,
} from '../application/ports/wachtlijst';

const TE_DOEN = `
  SELECT id, op, organisatie_id AS "organisatieId", termijn_id AS "termijnId", ontvanger
    FROM termijn.mijlpalen
   WHERE status = 'gepland' AND op <= $1 AND (op, id) > ($2::date, $3::uuid) AND ($4 OR ontvanger = 'dossier')
   ORDER BY op, id LIMIT $5`;

const KOMENDE = `
  SELECT id, op, organisatie_id AS "organisatieId", termijn_id AS "termijnId", versie, ontvanger
    FROM termijn.mijlpalen
   WHERE status = 'gepland' AND op >= $1 AND op <= $2 AND (op, id) > ($3::date, $4::uuid)
   ORDER BY op, id LIMIT $5`;

const BEGIN = { op: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

/** Due milestones of every organisation. What is done with one happens as `nav_app`, with its organisation set. */
@Injectable()
export class SqlWachtlijst extends Wachtlijst {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  teDoen({ vandaag, metBerichten, na, aantal }: Wachtvraag): Promise<TeBewaken[]> {
    const { op, id } = na ?? BEGIN;
    return this.databank.query<TeBewaken>('termijn-te-doen', TE_DOEN, [
      vandaag,
      op,
      id,
      metBerichten,
      aantal,
    ]);
  }

  komende(vraag: { van: string; totEnMet: string; na: Na | null; aantal: number }): Promise<Komend[]> {
    const { van, totEnMet, na, aantal } = vraag;
    const { op, id } = na ?? BEGIN;
    return this.databank.query<Komend>('termijn-komende', KOMENDE, [van, totEnMet, op, id, aantal]);
  }
}
