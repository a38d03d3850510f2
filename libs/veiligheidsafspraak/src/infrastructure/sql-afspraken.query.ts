import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Afspraakrij,
  AfsprakenQuery,
  type Afsprakenfilter,
} from '../application/queries/afspraken.query';
import type { Afspraakstaat } from '../domain/afspraakstaat';
import { AFSPRAAK, kolommen } from './afspraak.sql';

const REGEL = kolommen([
  ...(['id', 'zaakId', 'zaakNummer', 'meldingId', 'meldingNummer', 'aanbiederId', 'aanbiederNaam'] as const),
  ...(['tekst', 'afgesprokenOp', 'eigenaarFunctie', 'eigenaarId', 'uiterlijk', 'controleOp'] as const),
  ...(['controleDoor', 'status', 'monitoring', 'afhandeling', 'versie'] as const),
]);
const VAN = 'FROM veiligheidsafspraak.afspraken a WHERE a.organisatie_id = $1';
const GESCHONDEN = `a.status = 'geschonden'`;
/** Written out as the partial indexes have it. */
const SIGNALEN = `
  SELECT ${REGEL} ${VAN}
     AND (${GESCHONDEN} OR a.status IN ('loopt', 'gemeld') AND a.controle_op < $2::date)
   ORDER BY ${GESCHONDEN} DESC, a.controle_op, a.id LIMIT $3`;

@Injectable()
export class SqlAfsprakenQuery extends AfsprakenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst({
    zaakId,
    meldingId,
    aanbiederId,
    status,
    ...blad
  }: Afsprakenfilter): Promise<Pagina<Afspraakrij>> {
    const v = new Voorwaarden([this.organisatieId(), blad.aantal + 1]);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `a.zaak_id = ${plaats}`);
    if (meldingId) v.eis('melding', meldingId, (plaats) => `a.melding_id = ${plaats}`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `a.aanbieder_id = ${plaats}`);
    if (status) v.eis('status', status, (plaats) => `a.status = ANY (${plaats}::text[])`);
    // An id is made in the order of time.
    v.vanaf(
      blad.vanaf,
      (vooraan, id) => `((${GESCHONDEN}), a.id) < (${vooraan}::boolean, ${id}::uuid)`,
      '-vooraan',
    );
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ORDER BY (${GESCHONDEN}) DESC, a.id DESC LIMIT $2`;
    const rijen = await this.uow.query<Afspraakrij>(`veiligheidsafspraak-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, blad.aantal, ({ id, status: nu }) => [String(nu === 'geschonden'), id, '-vooraan']);
  }

  signalen(vandaag: string, aantal: number): Promise<readonly Afspraakrij[]> {
    const waarden = [this.organisatieId(), vandaag, aantal];
    return this.uow.query<Afspraakrij>('veiligheidsafspraak-signalen', SIGNALEN, waarden);
  }

  async detail(id: string): Promise<Afspraakstaat | null> {
    const waarden = [this.organisatieId(), id];
    const sql = `${AFSPRAAK} AND a.id = $2`;
    return (await this.uow.query<Afspraakstaat>('veiligheidsafspraak-detail', sql, waarden))[0] ?? null;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
