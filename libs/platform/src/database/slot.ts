import type { Gebeurtenis } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel, Eenheid, Opdracht } from './eenheid';
import { nieuwId } from './id';

const REGEL = `
  INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                            actor_id, herkomst, velden, kenmerken, correlatie_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const GEBEURTENIS = `
  INSERT INTO outbox.gebeurtenissen (organisatie_id, id, type, versie, aggregaat_id, payload, gebruiker_id,
                                     correlatie_id, ontstaan_op)
  VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8)`;

/** The audit lines and then the events of a unit of work, in the order in which they were handed over. */
export function slotopdrachten(eenheid: Eenheid, tijdstip: string): Opdracht[] {
  const { actor, auditregels, gebeurtenissen } = eenheid;
  return [
    ...auditregels.map((regel) => auditopdracht(actor, regel, tijdstip)),
    ...gebeurtenissen.map((gebeurtenis) => ({
      naam: 'uow-gebeurtenis',
      sql: GEBEURTENIS,
      waarden: gebeurteniswaarden(actor, gebeurtenis, tijdstip),
    })),
  ];
}

export function auditopdracht(actor: Actor, regel: Auditregel, tijdstip: string): Opdracht {
  return { naam: 'uow-regel', sql: REGEL, waarden: regelwaarden(actor, regel, tijdstip) };
}

function regelwaarden(actor: Actor, regel: Auditregel, tijdstip: string): unknown[] {
  const { handeling, object, objectId, resultaat = 'gelukt', velden = [], kenmerken = null } = regel;
  const wat = [handeling, object, objectId, resultaat];
  const wie = [actor.soort, actor.gebruikerId, actor.herkomst];
  return [actor.organisatieId, nieuwId(), tijdstip, ...wat, ...wie, velden, kenmerken, actor.correlatieId];
}

function gebeurteniswaarden(actor: Actor, gebeurtenis: Gebeurtenis, tijdstip: string): unknown[] {
  const { type, aggregaatId, payload } = gebeurtenis;
  const wie = [actor.gebruikerId, actor.correlatieId];
  return [actor.organisatieId, nieuwId(), type, aggregaatId, payload, ...wie, tijdstip];
}
