import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Lijstbevinding,
  type Lijstfoto,
  LijstRepository,
  type Ontvangst,
} from '../application/ports/lijst.repository';
import type { Lijstinhoud, Lijstkader, Lijststaat } from '../domain/lijst/bezoeklijst';
import { weigerLijst } from '../domain/lijst/fouten';
import type { Onderdeel } from '../domain/lijst/onderdelen';

/** An instant as ISO text. */
export const moment = (kolom: string, naam: string): string =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${naam}"`;

const LIJST = `
  SELECT id, bezoek_id AS "bezoekId", zaak_id AS "zaakId", status, inhoud, laatste_nr AS "laatsteNr",
         ${moment('samengesteld_op', 'samengesteldOp')}, samengesteld_door AS "samengesteldDoor",
         ${moment('afgerond_op', 'afgerondOp')}, afgerond_door AS "afgerondDoor", bewijsstuk_id AS "bewijsstukId", versie
    FROM bezoek.bezoeklijsten WHERE organisatie_id = $1 AND bezoek_id = $2`;
const NIEUW = `
  INSERT INTO bezoek.bezoeklijsten (organisatie_id, id, bezoek_id, zaak_id, status, inhoud, laatste_nr, samengesteld_op,
    samengesteld_door, versie)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, 0, $7, $8, 1)`;
const BEWAAR = `
  UPDATE bezoek.bezoeklijsten SET status = $3, inhoud = $4::jsonb, laatste_nr = $5, samengesteld_op = $6,
         samengesteld_door = $7, afgerond_op = $8, afgerond_door = $9, bewijsstuk_id = $10, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2`;
const ONDERDELEN = `
  SELECT soort, sleutel, inhoud, nr, stand, door, ${moment('op', 'op')}, ${moment('ontvangen_op', 'ontvangenOp')},
         klaarzetting_id AS "klaarzettingId", reden
    FROM bezoek.lijstonderdelen
   WHERE organisatie_id = $1 AND lijst_id = $2 AND stand <> 'vervangen' ORDER BY nr`;
const ONDERDELEN_IN = `
  INSERT INTO bezoek.lijstonderdelen (organisatie_id, lijst_id, zaak_id, nr, soort, sleutel, inhoud, stand, door, op,
    ontvangen_op, klaarzetting_id, reden)
  SELECT $1, $2, $3, d.nr, d.soort, d.sleutel, d.inhoud, d.stand, d.door, d.op, d."ontvangenOp", d."klaarzettingId", d.reden
    FROM jsonb_to_recordset($4::jsonb) AS d (nr integer, soort text, sleutel text, inhoud jsonb, stand text, door uuid,
      op timestamptz, "ontvangenOp" timestamptz, "klaarzettingId" uuid, reden text)`;
const VERVANG = `
  UPDATE bezoek.lijstonderdelen SET stand = 'vervangen'
   WHERE organisatie_id = $1 AND lijst_id = $2 AND nr = ANY($3::int[])`;
const BEKEND = `
  SELECT id FROM bezoek.lijstwijzigingen WHERE organisatie_id = $1 AND lijst_id = $2 AND id = ANY($3::uuid[])`;
const ONTVANGSTEN_IN = `
  INSERT INTO bezoek.lijstwijzigingen (organisatie_id, lijst_id, zaak_id, id, klaarzetting_id, uitslag, ontvangen_op)
  SELECT $1, $2, $3, o.id, o."klaarzettingId", o.uitslag, $4
    FROM jsonb_to_recordset($5::jsonb) AS o (id uuid, "klaarzettingId" uuid, uitslag text)`;
const FOTOS = `
  SELECT id, norm_id AS "normId", bijschrift, document_id AS "documentId", door, ${moment('ontvangen_op', 'ontvangenOp')},
         bewijsstuk_id AS "bewijsstukId"
    FROM bezoek.lijstfotos WHERE organisatie_id = $1 AND lijst_id = $2 ORDER BY ontvangen_op, id`;
const FOTO_IN = `
  INSERT INTO bezoek.lijstfotos (organisatie_id, lijst_id, zaak_id, id, klaarzetting_id, norm_id, bijschrift, document_id,
    door, ontvangen_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const FOTOS_BEWIJS = `
  UPDATE bezoek.lijstfotos f SET bewijsstuk_id = b.bewijsstuk_id
    FROM unnest($3::uuid[], $4::uuid[]) AS b (id, bewijsstuk_id)
   WHERE f.organisatie_id = $1 AND f.lijst_id = $2 AND f.id = b.id`;
const BEVINDINGEN = `
  SELECT norm_id AS "normId", bevinding_id AS "bevindingId" FROM bezoek.lijstbevindingen
   WHERE organisatie_id = $1 AND lijst_id = $2 ORDER BY norm_id`;
const BEVINDING_IN = `
  INSERT INTO bezoek.lijstbevindingen (organisatie_id, lijst_id, zaak_id, norm_id, bevinding_id) VALUES ($1, $2, $3, $4, $5)`;

/** What a list asks, as it was stored; of one from before its day and its choice were kept, without those. */
type Bewaard = Omit<Lijstinhoud, 'kader' | 'gekozen'> &
  Partial<Pick<Lijstinhoud, 'gekozen'>> & {
    readonly kader: Omit<Lijstkader, 'dag'> & Partial<Pick<Lijstkader, 'dag'>>;
  };
type Rij = Omit<Lijststaat, keyof Lijstinhoud> & { readonly inhoud: Bewaard };

@Injectable()
export class SqlLijstRepository extends LijstRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(lijst: Lijststaat): Promise<void> {
    const { id, bezoekId, zaakId, status, samengesteldOp, samengesteldDoor } = lijst;
    const waarden = [id, bezoekId, zaakId, status, inhoudVan(lijst), samengesteldOp, samengesteldDoor];
    await this.voer('bezoeklijst-in', NIEUW, waarden);
  }

  async vanBezoek(bezoekId: string): Promise<Lijststaat | null> {
    const [rij] = await this.voer<Rij>('bezoeklijst-van-bezoek', LIJST, [bezoekId]);
    return rij ? naarLijst(rij) : null;
  }

  async laadVoorWijziging(bezoekId: string): Promise<Lijststaat> {
    const [rij] = await this.voer<Rij>('bezoeklijst-laad', `${LIJST} FOR UPDATE`, [bezoekId]);
    return rij ? naarLijst(rij) : weigerLijst('BEZOEKLIJST.ONTBREEKT');
  }

  async bewaar(lijst: Lijststaat): Promise<void> {
    const { id, status, laatsteNr, samengesteldOp, samengesteldDoor } = lijst;
    const { afgerondOp, afgerondDoor, bewijsstukId } = lijst;
    await this.voer('bezoeklijst-bewaar', BEWAAR, [
      ...[id, status, inhoudVan(lijst), laatsteNr, samengesteldOp, samengesteldDoor],
      ...[afgerondOp, afgerondDoor, bewijsstukId],
    ]);
  }

  onderdelen(lijstId: string): Promise<readonly Onderdeel[]> {
    return this.voer<Onderdeel>('bezoeklijst-onderdelen', ONDERDELEN, [lijstId]);
  }

  async voegOnderdelenToe({ id, zaakId }: Lijststaat, onderdelen: readonly Onderdeel[]): Promise<void> {
    await this.voer('bezoeklijst-onderdelen-in', ONDERDELEN_IN, [id, zaakId, JSON.stringify(onderdelen)]);
  }

  async vervang(lijstId: string, nrs: readonly number[]): Promise<void> {
    await this.voer('bezoeklijst-vervang', VERVANG, [lijstId, nrs]);
  }

  async bekend(lijstId: string, ids: readonly string[]): Promise<readonly string[]> {
    const rijen = await this.voer<{ id: string }>('bezoeklijst-bekend', BEKEND, [lijstId, ids]);
    return rijen.map(({ id }) => id);
  }

  async voegOntvangstenToe(
    { id, zaakId }: Lijststaat,
    op: string,
    ontvangsten: readonly Ontvangst[],
  ): Promise<void> {
    await this.voer('bezoeklijst-ontvangsten-in', ONTVANGSTEN_IN, [
      id,
      zaakId,
      op,
      JSON.stringify(ontvangsten),
    ]);
  }

  fotos(lijstId: string): Promise<readonly Lijstfoto[]> {
    return this.voer<Lijstfoto>('bezoeklijst-fotos', FOTOS, [lijstId]);
  }

  async voegFotoToe(
    { id: lijstId, zaakId }: Lijststaat,
    foto: Omit<Lijstfoto, 'bewijsstukId'> & { readonly klaarzettingId: string | null },
  ): Promise<void> {
    const { id, klaarzettingId, normId, bijschrift, documentId, door, ontvangenOp } = foto;
    const waarden = [lijstId, zaakId, id, klaarzettingId, normId, bijschrift, documentId, door, ontvangenOp];
    await this.voer('bezoeklijst-foto-in', FOTO_IN, waarden);
  }

  async maakFotosBewijs(
    lijstId: string,
    fotos: readonly { readonly id: string; readonly bewijsstukId: string }[],
  ): Promise<void> {
    await this.voer('bezoeklijst-fotos-bewijs', FOTOS_BEWIJS, [
      ...[lijstId, fotos.map(({ id }) => id), fotos.map(({ bewijsstukId }) => bewijsstukId)],
    ]);
  }

  bevindingen(lijstId: string): Promise<readonly Lijstbevinding[]> {
    return this.voer<Lijstbevinding>('bezoeklijst-bevindingen', BEVINDINGEN, [lijstId]);
  }

  async voegBevindingToe({ id, zaakId }: Lijststaat, { normId, bevindingId }: Lijstbevinding): Promise<void> {
    await this.voer('bezoeklijst-bevinding-in', BEVINDING_IN, [id, zaakId, normId, bevindingId]);
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.uow.actor().organisatieId, ...waarden]);
  }
}

/** The day is not known of a list from before it was kept, and what was chosen is what it asks. */
function naarLijst({ inhoud, ...rij }: Rij): Lijststaat {
  const gevraagd = inhoud.normen.filter(({ soort }) => soort === 'norm').map(({ id }) => id);
  const { gekozen = gevraagd, kader } = inhoud;
  return { ...rij, ...inhoud, gekozen, kader: { ...kader, dag: kader.dag ?? null } };
}

function inhoudVan({ kader, normen, gekozen, leidraadversie, leidraden }: Lijststaat): string {
  return JSON.stringify({ kader, normen, gekozen, leidraadversie, leidraden } satisfies Lijstinhoud);
}
