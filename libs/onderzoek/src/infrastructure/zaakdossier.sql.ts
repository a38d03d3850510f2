import { aanbiedercontact } from '@navolgbaar/aanbieder';
import { nieuwsteDocumenten } from '@navolgbaar/document';
import { getMetadataArgsStorage } from 'typeorm';
import { SAMENLOOPKOLOMMEN } from './sql-samenloop.repository';
import { ZaakRow } from './zaak.row';
import { zakenOver } from './zaken-van.sql';

/** SQL for an instant as ISO 8601 text, as everywhere in the API. */
const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The rows of a SELECT as one JSON list, in their order. */
const lijst = (rijen: string) => `(SELECT coalesce(json_agg(r), '[]') FROM (${rijen}) r)`;
const deel = (tabel: string, kolommen: string) =>
  lijst(`SELECT ${kolommen} FROM onderzoek.${tabel} d
    WHERE d.organisatie_id = z.organisatie_id AND d.zaak_id = z.id ORDER BY d.id`);
const ZAAK = getMetadataArgsStorage()
  .filterColumns(ZaakRow)
  .map(({ propertyName, options }) => `z.${options.name} AS "${propertyName}"`)
  .join(', ');

const TOEGANG = `(SELECT coalesce(json_agg(t.gebruiker_id ORDER BY t.gebruiker_id), '[]') FROM onderzoek.zaak_toegang t
  WHERE t.organisatie_id = z.organisatie_id AND t.zaak_id = z.id)`;
const MELDINGEN = `(SELECT coalesce(json_agg(m.melding_id ORDER BY m.melding_id), '[]') FROM onderzoek.zaak_meldingen m
  WHERE m.organisatie_id = z.organisatie_id AND m.zaak_id = z.id)`;

const OPDRACHTEN = deel(
  'opdrachten',
  `d.id, d.zaak_id AS "zaakId", d.zaak_nummer AS "zaakNummer", d.aanbieder_id AS "aanbiederId",
   d.aanbieder_naam AS "aanbiederNaam", d.gegeven_op AS "gegevenOp", d.termijn_id AS "termijnId", d.uiterlijk,
   d.status, d.versie`,
);
const GESPREKKEN = deel(
  'gesprekken',
  `d.id, d.soort, d.op, d.gesprekspartners, d.toezichthouder_ids AS "toezichthouderIds", d.verslag, d.afspraken,
   d.akkoord, d.geen_akkoord_reden AS "geenAkkoordReden", d.opdracht_id AS "opdrachtId", d.vertrouwelijk`,
);
const WAARNEMINGEN = deel(
  'waarnemingen',
  `d.id, d.op, d.omschrijving, d.onderbouwing, d.wetten, d.hoort_bij_aanleiding AS "hoortBijAanleiding",
   d.vertrouwelijk`,
);
// Of an observation that this reader does not see, not even that there is one.
const DOORGIFTEN = deel(
  'doorgiften',
  `d.id, (SELECT w.id FROM onderzoek.waarnemingen w WHERE w.organisatie_id = d.organisatie_id AND w.id = d.waarneming_id)
     AS "waarnemingId", CASE WHEN d.bevinding_id IS NOT NULL
       THEN json_build_object('id', d.bevinding_id, 'nummer', d.bevinding_nummer) END AS bevinding, d.ontvanger, d.grondslag, d.motivering, d.op, d.status, d.uitkomst, d.versie`,
);
const VERBETERPLANNEN = deel(
  'verbeterplannen',
  `d.id, d.aanbieder_id AS "aanbiederId", d.afspraak, d.afgesproken_op AS "afgesprokenOp", d.uiterlijk, d.status, d.ontvangen_op AS "ontvangenOp",
   d.document_id AS "documentId", d.oordeel, d.motivering, d.versie`,
);
const MONITORINGEN = deel(
  'monitoringen',
  `d.id, d.onderwerp, d.eigenaar, d.eigenaar_naam AS "eigenaarNaam", d.controle_op AS "controleOp", d.status,
   d.bevinding, d.afgerond_op AS "afgerondOp", d.van_afspraak AS "vanAfspraak", d.versie`,
);
const SAMENLOPEN = deel('samenlopen', SAMENLOOPKOLOMMEN);
// The join leaves out a linked case that is closed to this reader.
const KOPPELINGEN = lijst(`
  SELECT a.id AS "zaakId", a.nummer, a.toezichtvorm, a.status, a.open_monitoring AS "openMonitoring", k.soort, k.aanleiding,
         CASE WHEN k.soort <> 'vervolg' THEN NULL WHEN k.zaak_id = z.id THEN 'vervolg' ELSE 'voorganger' END AS richting
    FROM onderzoek.zaak_koppelingen k
    JOIN onderzoek.zaken a ON a.organisatie_id = k.organisatie_id
     AND a.id = CASE WHEN k.zaak_id = z.id THEN k.vervolg_id ELSE k.zaak_id END
   WHERE k.organisatie_id = z.organisatie_id AND (k.zaak_id = z.id OR k.vervolg_id = z.id)
   ORDER BY a.geopend_op, a.id`);
const AANBIEDERS = lijst(`
  SELECT b.aanbieder_id AS "aanbiederId", b.aanbieder_naam AS "aanbiederNaam", b.rol, b.reden, ${tijd('b.op')} AS op, b.door,
         b.in_gebruik AS "inGebruik"
    FROM onderzoek.zaak_aanbieders b
   WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id ORDER BY b.op, b.aanbieder_id`);
const AFGEZIENE_OPDRACHTEN = lijst(`
  SELECT f.aanbieder_id AS "aanbiederId", f.reden, ${tijd('f.op')} AS op, f.door FROM onderzoek.afgeziene_opdrachten f
   WHERE f.organisatie_id = z.organisatie_id AND f.zaak_id = z.id ORDER BY f.op, f.aanbieder_id`);
const GRONDSLAGEN = lijst(`
  SELECT g.bronversie_id AS "bronversieId", g.soort, g.naam, g.aanduiding, g.vindplaats FROM onderzoek.zaak_grondslagen g
   WHERE g.organisatie_id = z.organisatie_id AND g.zaak_id = z.id ORDER BY g.naam, g.bronversie_id`);
// All providers read the same one.
const CONCLUSIES = lijst(`
  SELECT c.conclusie, c.reden, ${tijd('c.op')} AS op, c.door,
         ${tijd('c.vervallen_op')} AS "vervallenOp" FROM onderzoek.zaakconclusies c
   WHERE c.organisatie_id = z.organisatie_id AND c.zaak_id = z.id AND c.aanbieder_id = z.aanbieder_id
   ORDER BY c.op DESC, c.id DESC`);
const COLLEGE = lijst(`
  SELECT b.id, b.gemeente_id AS "gemeenteId", g.naam AS "gemeenteNaam", b.grond, ${tijd('b.verzonden_op')} AS "verzondenOp",
         b.door, b.melding_id AS "meldingId", b.melding_nummer AS "meldingNummer", b.voor, b.toelichting, b.brieven
    FROM onderzoek.collegeberichten b
    JOIN public.gemeenten g ON g.organisatie_id = b.organisatie_id AND g.id = b.gemeente_id
   WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id ORDER BY b.id`);

/** Of which kinds of melding the college hears; null where the organisation never chose. */
const COLLEGESOORTEN = `(SELECT i.soorten FROM onderzoek.collegeinstellingen i WHERE i.organisatie_id = z.organisatie_id)`;

// Only of what this reader is let in to: of the rest not even an id.
const DEELTOEGANG = lijst(`
  SELECT t.deel_id AS "deelId", json_agg(t.gebruiker_id ORDER BY t.gebruiker_id) AS "gebruikerIds"
    FROM onderzoek.deel_toegang t
   WHERE t.organisatie_id = z.organisatie_id AND t.zaak_id = z.id AND NOT nav.deel_besloten_voor_mij(t.deel_id)
   GROUP BY t.deel_id`);

/** Whether a line of the history, under the alias `t`, is about a confidential part. */
export const REGEL_VERTROUWELIJK = `(t.deel_id IS NOT NULL AND EXISTS (SELECT 1 FROM onderzoek.deel_toegang v
  WHERE v.organisatie_id = t.organisatie_id AND v.deel_id = t.deel_id)) AS vertrouwelijk`;

const TIJDLIJN = lijst(`
  SELECT t.id, ${tijd('t.op')} AS op, t.soort, t.gebruiker_id AS "gebruikerId", t.tekst, ${REGEL_VERTROUWELIJK}
    FROM onderzoek.tijdlijn t
   WHERE t.organisatie_id = z.organisatie_id AND t.zaak_id = z.id ORDER BY t.op DESC, t.id DESC LIMIT $3`);
const NOTITIES = lijst(`
  SELECT n.id, n.tekst, ${tijd('n.gewijzigd_op')} AS "gewijzigdOp", n.versie FROM onderzoek.notities n
   WHERE n.organisatie_id = z.organisatie_id AND n.zaak_id = z.id AND n.maker_id = $4 ORDER BY n.id DESC LIMIT 50`);
const NIEUWSTE = 'ORDER BY a.geopend_op DESC, a.id DESC';
// The providers of the case in the order in which they came to it, each once.
const VAN_DE_ZAAK = `(SELECT z.aanbieder_id, 0 AS plaats WHERE z.aanbieder_id IS NOT NULL UNION ALL
  SELECT b.aanbieder_id, row_number() OVER (ORDER BY b.op, b.aanbieder_id) FROM onderzoek.zaak_aanbieders b
   WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id) p`;
// A case that concerns two of them is there once, with both.
const ANDERE_ZAKEN = lijst(`
  SELECT a.id, a.nummer, a.onderwerp, a.status, a.open_monitoring AS "openMonitoring", ${tijd('a.geopend_op')} AS op,
         array_agg(p.aanbieder_id ORDER BY p.plaats) AS "aanbiederIds"
    FROM ${VAN_DE_ZAAK} CROSS JOIN LATERAL
         (${zakenOver('p.aanbieder_id', { als: 'a', waar: ' AND a.id <> z.id', bladzijde: `${NIEUWSTE} LIMIT $3` })}) a
   GROUP BY a.id, a.nummer, a.onderwerp, a.status, a.open_monitoring, a.geopend_op ${NIEUWSTE} LIMIT $3`);
const GEMEENTEN = lijst(`
  SELECT g.id, g.naam FROM public.gemeenten g
   WHERE g.organisatie_id = z.organisatie_id AND g.id = ANY (z.gemeente_ids) ORDER BY g.naam`);
const CONTACTEN = lijst(`
  SELECT c.* FROM ${VAN_DE_ZAAK} CROSS JOIN LATERAL (${aanbiedercontact('z.organisatie_id', 'p.aanbieder_id')}) c
   ORDER BY p.plaats`);
// With the case rather than after it: which orders there are is known here.
const DOCUMENTEN = lijst(
  nieuwsteDocumenten(
    `SELECT 'zaak', z.id UNION ALL SELECT 'opdracht', o.id FROM onderzoek.opdrachten o
      WHERE o.organisatie_id = z.organisatie_id AND o.zaak_id = z.id`,
    '$3::int',
  ),
);

/**
 * Everything of a case that is ours and its newest papers, in one statement: a dossier costs the same number of statements however much is in
 * it. Row-level security decides about every row in it. `$3` is how many of what may be many, `$4` the reader.
 */
export const ZAAKDOSSIER = `
  SELECT ${ZAAK}, ${TOEGANG} AS toegang, ${MELDINGEN} AS "meldingIds", ${OPDRACHTEN} AS opdrachten,
         ${AANBIEDERS} AS aanbieders, ${AFGEZIENE_OPDRACHTEN} AS "afgezieneOpdrachten", ${CONCLUSIES} AS conclusies, ${GRONDSLAGEN} AS grondslagen,
         ${KOPPELINGEN} AS koppelingen, ${GESPREKKEN} AS gesprekken, ${WAARNEMINGEN} AS waarnemingen,
         ${DOORGIFTEN} AS doorgiften, ${VERBETERPLANNEN} AS verbeterplannen, ${MONITORINGEN} AS monitoringen,
         ${COLLEGE} AS collegeberichten, ${COLLEGESOORTEN} AS collegesoorten, ${DEELTOEGANG} AS deeltoegang,
         ${SAMENLOPEN} AS samenlopen, ${TIJDLIJN} AS tijdlijn, ${NOTITIES} AS notities,
         ${ANDERE_ZAKEN} AS "andereZaken", ${DOCUMENTEN} AS documenten, ${GEMEENTEN} AS gemeenten, ${CONTACTEN} AS contacten
    FROM onderzoek.zaken z WHERE z.organisatie_id = $1 AND z.id = $2`;
