import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  Berichtenlijst,
  type Berichtenvraag,
  type Berichtrij,
} from '../application/queries/zoek-berichten.query';
import { codesVan } from '../domain/briefsoort';
import { alsTijd, ONTVANGER } from './kolommen';

const LIJST = `
  SELECT id, versie, object, object_id AS "objectId", sjabloon, sjabloon_herkomst AS "sjabloonHerkomst",
         sjabloon_versie AS "sjabloonVersie", kanaal, aan_soort AS "aanSoort", aanbieder_id AS "aanbiederId",
         CASE WHEN aan_soort <> 'melder' THEN ontvanger END AS ontvanger, geadresseerde, gemeente_naam AS "gemeenteNaam", onderwerp, tekst, status,
         pogingen, fout, ${alsTijd('aangemaakt_op')} AS "aangemaaktOp", ${alsTijd('bevestigd_op')} AS "verzondenOp",
         verzonden_op::text AS "gepostOp", document_id AS "documentId", pdf_sha256 AS "pdfSha256", pdf_fout AS "pdfFout",
         coalesce((SELECT jsonb_agg(jsonb_build_object('wat', z.wat, 'kanaal', z.kanaal, 'fout', z.fout,
                     'op', ${alsTijd('z.op')}, 'door', z.door) ORDER BY z.id)
             FROM bericht.bezorgingen z
            WHERE z.organisatie_id = nav.organisatie() AND z.bericht_id = berichten.id), '[]') AS bezorgingen
    FROM bericht.berichten
   WHERE organisatie_id = nav.organisatie() AND ($1::uuid IS NULL OR object_id = $1)
     AND ($2::text[] IS NULL OR status = ANY ($2))
     AND ($3::uuid IS NULL OR ((status = 'mislukt'), id) < ($6::boolean, $3))
     AND ($5::uuid IS NULL OR id = $5) AND ($7::text[] IS NULL OR sjabloon = ANY ($7))
   ORDER BY (status = 'mislukt') DESC, id DESC LIMIT $4`;

/** The list of messages by hand-written SQL. */
@Injectable()
export class SqlBerichtenlijst extends Berichtenlijst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly velden: Veldversleuteling,
  ) {
    super();
  }

  async zoek({ id, objectId, status, soort, na, aantal }: Berichtenvraag): Promise<readonly Berichtrij[]> {
    type Rij = Omit<Berichtrij, 'adres'> & { ontvanger: Buffer | null };
    const waarden = [
      ...[objectId ?? null, status ?? null, na?.id ?? null, aantal, id ?? null],
      ...[na?.mislukt ?? null, soort ? codesVan(soort) : null],
    ];
    // Of one letter or case, or of what waits, there are few, with an index of their own; of what was sent there is no end.
    const lang = !id && !objectId && (!status || status.includes('bevestigd'));
    const rijen = lang
      ? await this.uow.inVolgorde<Rij>('berichten-lijst', LIJST, waarden)
      : await this.uow.query<Rij>('berichten-lijst', LIJST, waarden);
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
