/** A document as it stands in a list, of the table or the alias `documenten`. */
export const KOLOMMEN = `
  id, object, object_id AS "objectId", naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, controlereden,
  aanbieder_id AS "aanbiederId", gedeeld_met_aanbieder AS "gedeeldMetAanbieder", versie,
  to_char(aangemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "aangemaaktOp"`;

// What the policy closes to this reader is not there: the state of the text, what was found in it, the sealed original.
export const VAN_HET_TEAM = `
  (SELECT c.vondst FROM document.controles c
    WHERE c.organisatie_id = documenten.organisatie_id AND c.document_id = documenten.id) AS vondst,
  (SELECT jsonb_build_object('sha256', o.sha256, 'grootte', o.grootte) FROM document.originelen o
    WHERE o.organisatie_id = documenten.organisatie_id AND o.document_id = documenten.id) AS origineel,
  (SELECT jsonb_build_object('stand', t.stand, 'reden', t.reden) FROM document.teksten t
    WHERE t.organisatie_id = documenten.organisatie_id AND t.document_id = documenten.id) AS doorzoekbaar`;

/**
 * The newest documents of some things together, for the statement of a page about them. Of each thing only what can be
 * among the newest: a case with many documents costs no more than one with a few.
 * @param objecten SQL that gives of each thing its kind and id @param hoogstens the place of the number
 */
export const nieuwsteDocumenten = (objecten: string, hoogstens: string): string => `
  SELECT ${KOLOMMEN}, ${VAN_HET_TEAM} FROM (${objecten}) AS van(van_object, van_id)
   CROSS JOIN LATERAL document.nieuwste(van_object, van_id, ${hoogstens}) AS documenten
   ORDER BY id DESC LIMIT ${hoogstens}`;
