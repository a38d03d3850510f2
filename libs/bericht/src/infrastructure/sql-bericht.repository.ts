import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  OntsleutelFout,
  Veldversleuteling,
  type VersleuteldeKolom,
} from '@navolgbaar/platform/versleuteling';
import {
  BerichtRepository,
  type Berichtwijziging,
  type NieuwBericht,
  type TeVerzenden,
} from '../application/ports/bericht.repository';
import type { Berichtstatus } from '../domain/bericht';
import type { Samenvoegvelden, Sjabloon } from '../domain/sjabloon';
import { GEHEIM, ONTVANGER } from './kolommen';

const SJABLOON = `
  SELECT code, versie, geldig_vanaf AS "geldigVanaf", aan_soort AS "aanSoort", onderwerp, tekst, bron
    FROM bericht.sjablonen WHERE organisatie_id = nav.organisatie() AND code = $1 AND geldig_vanaf <= $2
   ORDER BY geldig_vanaf DESC, versie DESC LIMIT 1`;

const SJABLOON_IN = `
  INSERT INTO bericht.sjablonen (organisatie_id, code, versie, geldig_vanaf, aan_soort, onderwerp, tekst, bron)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`;

const BERICHT_IN = `
  INSERT INTO bericht.berichten (organisatie_id, id, sleutel, object, object_id, sjabloon, sjabloon_versie, kanaal,
                                 aan_soort, ontvanger, onderwerp, tekst, geheim, status, aangemaakt_op,
                                 volgende_poging_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, 'mail', $7, $8, $9, $10, $12, 'voorgenomen', $11, $11)
  ON CONFLICT (organisatie_id, sleutel) DO NOTHING RETURNING id`;

// SKIP LOCKED: two processes never take the same message, and do not wait for each other either. A materialised CTE,
// since a plain subquery with LIMIT may be run again for every row of a nested loop and then takes more than one.
const NEEM = `
  WITH wachtend AS MATERIALIZED (
    SELECT id FROM bericht.berichten
     WHERE organisatie_id = nav.organisatie()
       AND ((status = 'voorgenomen' AND volgende_poging_op <= $1)
         OR (status = 'aangeboden' AND aangeboden_op < $2))
     ORDER BY volgende_poging_op, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE bericht.berichten b
     SET status = 'aangeboden', aangeboden_op = $1, pogingen = b.pogingen + 1, versie = b.versie + 1
    FROM wachtend
   WHERE b.organisatie_id = nav.organisatie() AND b.id = wachtend.id
  RETURNING b.id, b.versie, b.pogingen, b.object, b.object_id AS "objectId", b.onderwerp, b.tekst, b.ontvanger,
            b.geheim`;

const WIJZIG = `
  UPDATE bericht.berichten
     SET status = $3, versie = versie + 1, fout = $4, volgende_poging_op = coalesce($5, volgende_poging_op),
         pogingen = coalesce($6, pogingen),
         geheim = CASE WHEN $3 <> 'bevestigd' THEN geheim END,
         bevestigd_op = CASE WHEN $3 = 'bevestigd' THEN $7::timestamptz END,
         mislukt_op = CASE WHEN $3 = 'mislukt' THEN $7::timestamptz END
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

/** Messages in PostgreSQL; the address is closed before it gets there. */
@Injectable()
export class SqlBerichtRepository extends BerichtRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly velden: Veldversleuteling,
  ) {
    super();
  }

  async sjabloon(code: string, dag: string): Promise<Sjabloon | null> {
    return (await this.uow.query<Sjabloon>('bericht-sjabloon', SJABLOON, [code, dag]))[0] ?? null;
  }

  async legSjabloonVast(s: Sjabloon): Promise<void> {
    const waarden = [s.code, s.versie, s.geldigVanaf, s.aanSoort, s.onderwerp, s.tekst, s.bron];
    await this.uow.query('bericht-sjabloon-in', SJABLOON_IN, waarden);
  }

  async voegToe(b: NieuwBericht): Promise<{ id: string; nieuw: boolean }> {
    const ontvanger = await this.velden.versleutel({ ...ONTVANGER, rij: b.id }, b.adres);
    const waarden = [
      ...[b.id, b.sleutel, b.object, b.objectId, b.sjabloon, b.sjabloonVersie],
      ...[b.aanSoort, ontvanger, b.onderwerp, b.tekst, b.aangemaaktOp, await this.sluit(b)],
    ];
    const gemaakt = await this.uow.query<{ id: string }>('bericht-in', BERICHT_IN, waarden);
    if (gemaakt.length > 0) return { id: b.id, nieuw: true };
    const [eerder] = await this.uow.query<{ id: string }>(
      'bericht-sleutel',
      'SELECT id FROM bericht.berichten WHERE organisatie_id = nav.organisatie() AND sleutel = $1',
      [b.sleutel],
    );
    if (!eerder) throw new Error('Het bericht is niet opgeslagen.');
    return { id: eerder.id, nieuw: false };
  }

  async neem(nu: string, afgebrokenVoor: string): Promise<TeVerzenden | null> {
    type Rij = Omit<TeVerzenden, 'adres' | 'geheim'> & { ontvanger: Buffer; geheim: Buffer | null };
    const [genomen] = await this.uow.query<Rij>('bericht-neem', NEEM, [nu, afgebrokenVoor]);
    if (!genomen) return null;
    const { ontvanger, geheim, ...bericht } = genomen;
    const open = geheim ? await this.open({ ...GEHEIM, rij: bericht.id }, geheim) : '{}';
    const adres = open === null ? null : await this.open({ ...ONTVANGER, rij: bericht.id }, ontvanger);
    return { ...bericht, adres, geheim: JSON.parse(open ?? '{}') as Samenvoegvelden };
  }

  async laadVoorWijziging(id: string): Promise<{ status: Berichtstatus; versie: number } | null> {
    const [bericht] = await this.uow.query<{ status: Berichtstatus; versie: number }>(
      'bericht-laad',
      `SELECT status, versie FROM bericht.berichten WHERE organisatie_id = nav.organisatie() AND id = $1 FOR UPDATE`,
      [id],
    );
    return bericht ?? null;
  }

  async wijzig(id: string, versie: number, w: Berichtwijziging): Promise<boolean> {
    const waarden = [
      id,
      versie,
      w.status,
      w.fout ?? null,
      w.volgendePogingOp ?? null,
      w.pogingen ?? null,
      w.op,
    ];
    return (await this.uow.query('bericht-wijzig', WIJZIG, waarden)).length > 0;
  }

  /** Null for the letters without a secret, which are most of them. */
  private async sluit({ id, geheim }: NieuwBericht): Promise<Buffer | null> {
    if (Object.keys(geheim).length === 0) return null;
    return this.velden.versleutel({ ...GEHEIM, rij: id }, JSON.stringify(geheim));
  }

  private async open(plaats: VersleuteldeKolom & { rij: string }, blob: Buffer): Promise<string | null> {
    try {
      return await this.velden.ontsleutel(plaats, blob);
    } catch (fout) {
      // One unreadable address must not hold up the other letters; the row shows that it failed.
      if (fout instanceof OntsleutelFout) return null;
      throw fout;
    }
  }
}
