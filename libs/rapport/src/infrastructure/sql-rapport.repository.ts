import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type PerBlad, Voorwaarden, telopdracht } from '@navolgbaar/platform/http';
import {
  type Rapportfilter,
  type Rapportregel,
  type Rapporttelfilter,
  RapportRepository,
} from '../application/ports/rapport.repository';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { Rapport, type Rapportstaat } from '../domain/rapport';

const REGEL = `id, nummer, zaak_id AS "zaakId", zaaknummer, aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", titel, soort, status, vastgesteld_op AS "vastgesteldOp"`;
const STAAT = `${REGEL}, sjabloonversie, secties, bevindingen, deelversies, opsteller, vaststeller, vier_ogen AS "vierOgen", wederhoor,
  zonder_wederhoor AS "zonderWederhoor", document_id AS "documentId",
  pdf_sha256 AS "pdfSha256", pdf_fout AS "pdfFout", versie`;
const EEN = 'FROM rapport.rapporten WHERE organisatie_id = nav.organisatie() AND id = $1';

const NIEUW = `
  INSERT INTO rapport.rapporten (organisatie_id, id, nummer, zaak_id, zaaknummer, aanbieder_id, aanbieder_naam, titel,
                                 soort, sjabloonversie, secties, bevindingen, deelversies, platte_tekst, status,
                                 opsteller, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12::jsonb, $13, $14, $15, $16)`;

const BEWAAR = `
  UPDATE rapport.rapporten
     SET titel = $3, secties = $4::jsonb, bevindingen = $5::jsonb, deelversies = $6::jsonb, platte_tekst = $7, status = $8,
         vaststeller = $9, vier_ogen = $10, vastgesteld_op = $11, wederhoor = $12::jsonb, zonder_wederhoor = $13,
         versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

const VAN = 'FROM rapport.rapporten WHERE organisatie_id = nav.organisatie()';

const VAN_IDS = `
  SELECT ${REGEL} FROM rapport.rapporten WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[])`;

const NEEM = `
  WITH wachtend AS MATERIALIZED (
    SELECT id FROM rapport.rapporten
     WHERE organisatie_id = nav.organisatie() AND status = 'vastgesteld' AND document_id IS NULL
       AND (pdf_volgende_poging IS NULL OR pdf_volgende_poging <= $1)
     ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE rapport.rapporten r SET pdf_pogingen = r.pdf_pogingen + 1, pdf_volgende_poging = $2
    FROM wachtend WHERE r.organisatie_id = nav.organisatie() AND r.id = wachtend.id
  RETURNING r.id`;

/** Reports in PostgreSQL. */
@Injectable()
export class SqlRapportRepository extends RapportRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(r: Rapportstaat): Promise<void> {
    await this.uow.query('rapport-nieuw', NIEUW, [
      ...[r.id, r.nummer, r.zaakId, r.zaaknummer, r.aanbiederId, r.aanbiederNaam, r.titel, r.soort],
      ...[r.sjabloonversie, ...inhoud(r), r.status, r.opsteller, r.versie],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Rapport> {
    const [staat] = await this.uow.query<Rapportstaat>('rapport-laad', `SELECT ${STAAT} ${EEN} FOR UPDATE`, [
      id,
    ]);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Rapport.herstel(staat);
  }

  async bewaar({ staat: r }: Rapport, gezien: number): Promise<void> {
    const geraakt = await this.uow.query('rapport-bewaar', BEWAAR, [
      ...[r.id, gezien, r.titel, ...inhoud(r), r.status],
      ...[r.vaststeller, r.vierOgen, r.vastgesteldOp],
      ...[r.wederhoor && JSON.stringify(r.wederhoor), r.zonderWederhoor],
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async zoek(id: string): Promise<Rapportstaat | null> {
    return (await this.uow.query<Rapportstaat>('rapport-zoek', `SELECT ${STAAT} ${EEN}`, [id]))[0] ?? null;
  }

  lijst(filter: Rapportfilter): Promise<Rapportregel[]> {
    const { zaakId, zaakIds, na, aantal } = filter;
    const v = voorwaarden(new Voorwaarden([aantal + 1]), filter);
    const oudste = filter.sorteer === 'nummer';
    if (oudste) v.naam += '-oudste';
    if (na) v.eis('na', na, (plaats) => `id ${oudste ? '>' : '<'} ${plaats}`);
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ORDER BY id ${oudste ? 'ASC' : 'DESC'} LIMIT $1`;
    const naam = `rapport-lijst${v.naam}`;
    // Of a few cases there are few: the planner is right to sort those.
    if (zaakId || zaakIds) return this.uow.query<Rapportregel>(naam, sql, v.waarden);
    return this.uow.inVolgorde<Rapportregel>(naam, sql, v.waarden);
  }

  async aantallen(actor: Actor, bladen: PerBlad<Rapporttelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const waarden: unknown[] = [];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('rapport', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  async vanIds(ids: readonly string[]): Promise<Rapportregel[]> {
    if (ids.length === 0) return [];
    return this.uow.query<Rapportregel>('rapport-van-ids', VAN_IDS, [ids]);
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query(
      'rapport-hernoem',
      'UPDATE rapport.rapporten SET aanbieder_naam = $2 WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1',
      [aanbiederId, naam],
    );
  }

  async neemZonderPdf(nu: string, volgendePoging: string): Promise<Rapportstaat | null> {
    const [genomen] = await this.uow.query<{ id: string }>('rapport-neem-pdf', NEEM, [nu, volgendePoging]);
    return genomen ? this.zoek(genomen.id) : null;
  }

  async legPdfVast(
    id: string,
    { documentId, sha256 }: { documentId: string; sha256: string },
  ): Promise<boolean> {
    const geraakt = await this.uow.query(
      'rapport-pdf',
      `UPDATE rapport.rapporten SET document_id = $2, pdf_sha256 = $3, pdf_fout = NULL, pdf_volgende_poging = NULL,
              versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND document_id IS NULL RETURNING id`,
      [id, documentId, sha256],
    );
    return geraakt.length > 0;
  }

  async legPdfFoutVast(id: string, code: string): Promise<void> {
    await this.uow.query(
      'rapport-pdf-fout',
      `UPDATE rapport.rapporten SET pdf_fout = $2, versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND document_id IS NULL`,
      [id, code],
    );
  }
}

/** The text in the order of the columns; the words alone go with it. */
const inhoud = (r: Rapportstaat): string[] => [
  JSON.stringify(r.secties),
  JSON.stringify(r.bevindingen),
  JSON.stringify(r.deelversies),
  plattekst(r),
];

const plattekst = ({ secties, bevindingen }: Rapportstaat): string =>
  [
    ...secties.map(({ inhoud: document }) => alsPlatteTekst(document)),
    ...bevindingen.map(({ norm, onderbouwing }) => `${norm}\n${alsPlatteTekst(onderbouwing)}`),
  ]
    .filter((tekst) => tekst !== '')
    .join('\n\n');

function voorwaarden(v: Voorwaarden, filter: Rapporttelfilter): Voorwaarden {
  const { status, zaakId, zaakIds, aanbiederId, soort, opsteller } = filter;
  if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY (${plaats}::uuid[])`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (opsteller) v.eis('opsteller', opsteller, (plaats) => `opsteller = ${plaats}`);
  return v;
}
