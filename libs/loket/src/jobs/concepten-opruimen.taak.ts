import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';

/** In small portions: a transaction that deletes much holds up everything else. */
const PARTIJ = 1_000;

const VERLOPEN = `
  DELETE FROM loket.concepten WHERE (organisatie_id, id) IN (
    SELECT organisatie_id, id FROM loket.concepten WHERE verloopt_op < now() LIMIT $1)
  RETURNING id`;

/** Takes away the drafts that nobody came back to. Until then they are shut already: reading asks for the date too. */
@Injectable()
@Periodiek({ naam: 'concepten-opruimen', cron: '10 * * * *', bijStart: true })
export class ConceptenOpruimenTaak implements PeriodiekeTaak {
  constructor(private readonly databank: SysteemDatabank) {}

  async voerUit(): Promise<void> {
    let weg: number;
    do weg = (await this.databank.query('loket-opruimen', VERLOPEN, [PARTIJ])).length;
    while (weg === PARTIJ);
  }
}
