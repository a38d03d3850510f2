import { Injectable } from '@nestjs/common';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  OntsleutelFout,
  Veldversleuteling,
  type VersleuteldeKolom,
} from '@navolgbaar/platform/versleuteling';
import {
  BerichtRepository,
  type Berichtstand,
  type Berichtwijziging,
  type Bezorging,
  type NieuwBericht,
  type TeVerzenden,
} from '../application/ports/bericht.repository';
import type { Kanaal } from '../domain/bericht';
import type { Samenvoegvelden, Sjabloon } from '../domain/sjabloon';
import { GEHEIM, ONTVANGER } from './kolommen';

// One statement for both questions: what is in use, and whether the shipped text still has to be laid down.
const SJABLOON = `
  SELECT EXISTS (SELECT 1 FROM bericht.sjablonen m WHERE m.organisatie_id = nav.organisatie() AND m.code = $1
                   AND m.herkomst = 'meegeleverd' AND m.versie = $3) AS vastgelegd, to_jsonb(s) AS eigen
    FROM (SELECT 1) eerst
    LEFT JOIN LATERAL (
      SELECT herkomst, nummer FROM bericht.sjabloonkeuzes
       WHERE organisatie_id = nav.organisatie() AND code = $1 AND vanaf <= $2
       ORDER BY vanaf DESC, volgnummer DESC LIMIT 1) k ON true
    LEFT JOIN LATERAL (
      SELECT code, versie, geldig_vanaf AS "geldigVanaf", aan_soort AS "aanSoort", onderwerp, tekst, bron
        FROM bericht.sjablonen
       WHERE organisatie_id = nav.organisatie() AND code = $1 AND herkomst = k.herkomst AND versie = k.nummer) s ON true`;

const SJABLOON_IN = `
  INSERT INTO bericht.sjablonen (organisatie_id, code, versie, geldig_vanaf, aan_soort, onderwerp, tekst, bron)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`;

const POSTKEUZE = `
  SELECT kanaal FROM bericht.postkeuzes WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1`;

const LAAD = `
  SELECT id, versie, status, kanaal, aan_soort AS "aanSoort", aanbieder_id AS "aanbiederId",
         ontvanger IS NOT NULL AS "heeftAdres", document_id IS NOT NULL AS "heeftPdf",
         (aangemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date::text AS "gemaaktOp"
    FROM bericht.berichten WHERE organisatie_id = nav.organisatie() AND id = $1 FOR UPDATE`;

const BEZORGING_IN = `
  INSERT INTO bericht.bezorgingen (organisatie_id, id, bericht_id, wat, kanaal, fout, op, door)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7)`;

const BERICHT_IN = `
  INSERT INTO bericht.berichten (organisatie_id, id, sleutel, object, object_id, sjabloon, sjabloon_versie, aan_soort,
                                 ontvanger, onderwerp, tekst, aangemaakt_op, volgende_poging_op, geheim, kanaal, status,
                                 sjabloon_herkomst, aanbieder_id, velden, pdf_na, bevestigd_op, gemeente_naam)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $15, $16, $17,
          CASE WHEN $18 THEN $11::timestamptz END, CASE WHEN $14 = 'bevestigd' THEN $11::timestamptz END,
          (SELECT g.naam FROM public.gemeenten g WHERE g.organisatie_id = nav.organisatie() AND g.id = $19))
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
         pogingen = coalesce($6, pogingen), kanaal = coalesce($8, kanaal), ontvanger = coalesce($9, ontvanger),
         verzonden_op = coalesce($10, verzonden_op),
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

  async sjabloon(code: string, dag: string, meegeleverd: number) {
    type Rij = { eigen: Sjabloon | null; vastgelegd: boolean };
    const [rij] = await this.uow.query<Rij>('bericht-sjabloon', SJABLOON, [code, dag, meegeleverd]);
    return rij ?? { eigen: null, vastgelegd: false };
  }

  async postkeuze(aanbiederId: string): Promise<Kanaal | null> {
    const [rij] = await this.uow.query<{ kanaal: Kanaal }>('bericht-postkeuze', POSTKEUZE, [aanbiederId]);
    return rij?.kanaal ?? null;
  }

  async legSjabloonVast(s: Sjabloon): Promise<void> {
    const waarden = [s.code, s.versie, s.geldigVanaf, s.aanSoort, s.onderwerp, s.tekst, s.bron];
    await this.uow.query('bericht-sjabloon-in', SJABLOON_IN, waarden);
  }

  async voegToe(b: NieuwBericht): Promise<{ id: string; nieuw: boolean }> {
    const waarden = [
      ...[b.id, b.sleutel, b.object, b.objectId, b.sjabloon, b.sjabloonVersie, b.aanSoort],
      ...[await this.sluitAdres(b.id, b.adres), b.onderwerp, b.tekst, b.aangemaaktOp, await this.sluit(b)],
      ...[b.kanaal, b.status, b.sjabloonHerkomst, b.aanbiederId, JSON.stringify(b.velden), b.brief],
      b.gemeenteId,
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

  async laadVoorWijziging(id: string): Promise<Berichtstand | null> {
    return (await this.uow.query<Berichtstand>('bericht-laad', LAAD, [id]))[0] ?? null;
  }

  async legBezorgingVast({ berichtId, wat, kanaal, fout }: Bezorging, op: string): Promise<void> {
    const waarden = [nieuwId(), berichtId, wat, kanaal, fout, op, this.uow.actor().gebruikerId];
    await this.uow.query('bericht-bezorging-in', BEZORGING_IN, waarden);
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
      w.kanaal ?? null,
      await this.sluitAdres(id, w.adres ?? null),
      w.verzondenOp ?? null,
    ];
    return (await this.uow.query('bericht-wijzig', WIJZIG, waarden)).length > 0;
  }

  private async sluitAdres(id: string, adres: string | null): Promise<Buffer | null> {
    return adres === null ? null : this.velden.versleutel({ ...ONTVANGER, rij: id }, adres);
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
