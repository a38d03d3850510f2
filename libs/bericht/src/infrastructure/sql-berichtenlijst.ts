import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  Berichtenlijst,
  type Berichtenvraag,
  type Berichtregel,
} from '../application/queries/zoek-berichten.query';
import { alsTijd, ONTVANGER } from './kolommen';

const LIJST = `
  SELECT id, object, object_id AS "objectId", sjabloon, sjabloon_versie AS "sjabloonVersie", kanaal,
         aan_soort AS "aanSoort", CASE WHEN aan_soort <> 'melder' THEN ontvanger END AS ontvanger,
         onderwerp, tekst, status, pogingen, fout, ${alsTijd('aangemaakt_op')} AS "aangemaaktOp",
         ${alsTijd('bevestigd_op')} AS "verzondenOp"
    FROM bericht.berichten
   WHERE organisatie_id = nav.organisatie() AND ($1::uuid IS NULL OR object_id = $1)
     AND ($2::text IS NULL OR status = $2) AND ($3::uuid IS NULL OR id < $3)
   ORDER BY id DESC LIMIT $4`;

/** The list of messages by hand-written SQL. */
@Injectable()
export class SqlBerichtenlijst extends Berichtenlijst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly velden: Veldversleuteling,
  ) {
    super();
  }

  async zoek({ objectId, status, voorId, aantal }: Berichtenvraag): Promise<readonly Berichtregel[]> {
    type Rij = Omit<Berichtregel, 'adres'> & { ontvanger: Buffer | null };
    const waarden = [objectId ?? null, status ?? null, voorId ?? null, aantal];
    const rijen = await this.uow.query<Rij>('berichten-lijst', LIJST, waarden);
    return Promise.all(
      rijen.map(async ({ ontvanger, ...rij }) => ({
        ...rij,
        adres:
          ontvanger &&
          (await this.velden.ontsleutel({ ...ONTVANGER, rij: rij.id }, ontvanger).catch(() => null)),
      })),
    );
  }

  async over(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly object: string; readonly objectId: string }>> {
    const rijen = await this.uow.query<{ id: string; object: string; objectId: string }>(
      'berichten-over',
      `SELECT id, object, object_id AS "objectId" FROM bericht.berichten
        WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rijen.map(({ id, ...over }) => [id, over]));
  }
}
