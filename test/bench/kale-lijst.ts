/** The rows of the worklist as any server would ask them: of the organisation $1 the newest $2. P1 compares both answers first. */
export const LIJST = `
  SELECT id, nummer, soort, onderwerp, status, wet, domein, ontvangen_op AS "ontvangenOp",
         aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", kleur, kleur_aanname AS "kleurAanname",
         wacht_op_tweede AS "wachtOpTweede", coalesce((meldtermijn->>'teLaat')::boolean, false) AS "teLaatGemeld",
         behandelaar_id AS "behandelaarId", gevoelig,
         coalesce((SELECT true FROM melding.aanvullingen v
                   WHERE v.organisatie_id = $1 AND v.melding_id = m.id AND v.gelezen_op IS NULL LIMIT 1), false)
           AS "melderSchreef",
         NULL AS uiterlijk, versie
  FROM melding.meldingen m
  WHERE organisatie_id = $1 AND status IN ('ontvangen', 'in_weging', 'besloten_actie')
  ORDER BY ontvangen_op DESC, id DESC LIMIT $2`;
