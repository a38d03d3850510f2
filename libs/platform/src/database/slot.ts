import { nieuwId } from './id';
import type { Auditregel, Eenheid, Opdracht } from './eenheid';

const SLOT = `
  WITH regels AS (
    INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                              actor_id, herkomst, velden, kenmerken, correlatie_id)
    SELECT $1::uuid, r.id, $2::timestamptz, r.handeling, r.object, r.object_id, r.resultaat, $3, $4::uuid, $5,
           r.velden, r.kenmerken, $6
    FROM jsonb_to_recordset($7::jsonb) AS r(id uuid, handeling text, object text, object_id text, resultaat text,
                                            velden text[], kenmerken jsonb)
  )
  INSERT INTO outbox.gebeurtenissen (organisatie_id, id, type, versie, aggregaat_id, payload, gebruiker_id,
                                     correlatie_id, ontstaan_op)
  SELECT $1::uuid, g.id, g.type, 1, g.aggregaat_id, g.payload, $4::uuid, $6, $2::timestamptz
  FROM jsonb_to_recordset($8::jsonb) AS g(id uuid, type text, aggregaat_id uuid, payload jsonb)`;

/** Reading is most of what happens: one line and no event, in a statement without the machinery above. */
const REGEL = `
  INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                            actor_id, herkomst, velden, kenmerken, correlatie_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** The audit lines and events of a unit of work as one statement, or null when it has none. */
export function slotopdracht(eenheid: Eenheid, tijdstip: string): Opdracht | null {
  const { actor, auditregels, gebeurtenissen } = eenheid;
  const [enige] = auditregels;
  if (!enige && gebeurtenissen.length === 0) return null;
  if (enige && auditregels.length === 1 && gebeurtenissen.length === 0) {
    const r = alsRij(enige);
    const wat = [r.handeling, r.object, r.object_id, r.resultaat];
    const wie = [actor.soort, actor.gebruikerId, actor.herkomst];
    const waarden = [actor.organisatieId, r.id, tijdstip, ...wat, ...wie];
    return {
      naam: 'uow-regel',
      sql: REGEL,
      waarden: [...waarden, r.velden, r.kenmerken, actor.correlatieId],
    };
  }
  return {
    naam: 'uow-slot',
    sql: SLOT,
    waarden: [
      actor.organisatieId,
      tijdstip,
      actor.soort,
      actor.gebruikerId,
      actor.herkomst,
      actor.correlatieId,
      JSON.stringify(auditregels.map(alsRij)),
      JSON.stringify(
        gebeurtenissen.map((g) => ({
          id: nieuwId(),
          type: g.type,
          aggregaat_id: g.aggregaatId,
          payload: g.payload,
        })),
      ),
    ],
  };
}

function alsRij(regel: Auditregel) {
  return {
    id: nieuwId(),
    handeling: regel.handeling,
    object: regel.object,
    object_id: regel.objectId,
    resultaat: regel.resultaat ?? 'gelukt',
    velden: regel.velden ?? [],
    kenmerken: regel.kenmerken ?? null,
  };
}
