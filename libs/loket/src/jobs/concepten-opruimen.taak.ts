import { Injectable } from '@nestjs/common';
import { SlaDocumentOp } from '@navolgbaar/document';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';

/** In small portions: a transaction that deletes much holds up everything else. */
const PARTIJ = 1_000;
const BESTANDENPARTIJ = 50;

const VERLOPEN = `
  DELETE FROM loket.concepten WHERE (organisatie_id, id) IN (
    SELECT organisatie_id, id FROM loket.concepten WHERE verloopt_op < now() LIMIT $1)
  RETURNING id`;
const VERLOPEN_BESTANDEN = `
  SELECT organisatie_id AS "organisatieId", id, opslagsleutel FROM loket.conceptbestanden
   WHERE verloopt_op < now() ORDER BY verloopt_op, id LIMIT $1 OFFSET $2`;
const BESTAND_WEG = 'DELETE FROM loket.conceptbestanden WHERE organisatie_id = $1 AND id = $2';

interface Bestand {
  readonly organisatieId: string;
  readonly id: string;
  readonly opslagsleutel: string;
}

/** Takes away the drafts that nobody came back to. Until then they are shut already: reading asks for the date too. */
@Injectable()
@Periodiek({ naam: 'concepten-opruimen', cron: '10 * * * *', bijStart: true })
export class ConceptenOpruimenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly documenten: SlaDocumentOp,
  ) {}

  async voerUit(): Promise<void> {
    let weg: number;
    do weg = (await this.databank.query('loket-opruimen', VERLOPEN, [PARTIJ])).length;
    while (weg === PARTIJ);
    const fouten: unknown[] = [];
    do weg = await this.ruimBestandenOp(fouten);
    while (weg === BESTANDENPARTIJ);
    if (fouten.length > 0) throw new AggregateError(fouten, 'Niet elk bestand van een concept kon weg.');
  }

  /**
   * First the bytes: what is stopped halfway finds the row again, and a file that is not there is no fault. One that
   * cannot go holds up no other, and is tried again an hour later.
   */
  private async ruimBestandenOp(fouten: unknown[]): Promise<number> {
    const bestanden = await this.databank.query<Bestand>('loket-bestanden-verlopen', VERLOPEN_BESTANDEN, [
      BESTANDENPARTIJ,
      fouten.length,
    ]);
    for (const bestand of bestanden) {
      try {
        await this.documenten.vergeet(bestand);
        await this.databank.query('loket-bestand-weg', BESTAND_WEG, [bestand.organisatieId, bestand.id]);
      } catch (fout) {
        fouten.push(fout);
      }
    }
    return bestanden.length;
  }
}
