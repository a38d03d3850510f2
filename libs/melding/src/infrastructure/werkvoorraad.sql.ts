import {
  type Jsonrij,
  type Opdracht,
  getal,
  janee,
  jsonlijst,
  moment,
  tekst,
  woord,
  woordOfNull,
} from '@navolgbaar/platform/database';
import { NIEMAND, leesCursor } from '@navolgbaar/platform/http';
import { objectenTeLaat } from '@navolgbaar/termijn';
import type { Meldingregel, Werkvoorraadfilter } from '../application/queries/meldingen.query';

// One look in a partial index per row of the page: an EXISTS may be hashed, and would then read all that is unread.
const MELDER_SCHREEF = `(SELECT true FROM melding.aanvullingen v
  WHERE v.organisatie_id = nav.organisatie() AND v.melding_id = bron.id AND v.gelezen_op IS NULL LIMIT 1)`;

const REGEL: Jsonrij<Meldingregel> = {
  id: woord('id'),
  nummer: woord('nummer'),
  soort: woord('soort'),
  onderwerp: tekst('onderwerp'),
  status: tekst('status'),
  wet: tekst('wet'),
  domein: tekst('domein'),
  ontvangenOp: moment('ontvangen_op'),
  aanbiederId: woordOfNull('aanbieder_id'),
  aanbiederNaam: tekst('aanbieder_naam'),
  kleur: tekst('kleur'),
  teLaatGemeld: janee(`(meldtermijn->>'teLaat')::boolean`),
  behandelaarId: woordOfNull('behandelaar_id'),
  gevoelig: janee('gevoelig'),
  melderSchreef: janee(MELDER_SCHREEF),
  uiterlijk: { plaats: '%s', sql: `'null'` },
  versie: getal('versie'),
};
const REGEL_TE_LAAT: Jsonrij<Meldingregel> = { ...REGEL, uiterlijk: woord('uiterlijk') };

/** Below, the place of the day is the first after organisation and number. */
const DAG = '$3';
const BRON_TE_LAAT = `
  SELECT m.*, t.object_id, t.uiterlijk
    FROM (${objectenTeLaat('melding', DAG, 'ONTVANGST')}) t
    JOIN melding.meldingen m ON m.organisatie_id = $1 AND m.id = t.object_id WHERE true`;

/** The statuses that still ask for work. Written out, so that the planner can use the partial index. */
const OPEN = ['ontvangen', 'in_weging', 'besloten_actie'];

/**
 * One page of the worklist, and one row more to know whether there is a next one: a prepared statement per combination of
 * filters.
 */
export function werkvoorraadvraag(organisatieId: string, filter: Werkvoorraadfilter): Opdracht {
  const { naam, waar, waarden } = voorwaarden(filter);
  if (filter.teLaatOp !== null) {
    return {
      naam: `melding-te-laat${naam}`,
      sql: jsonlijst(REGEL_TE_LAAT, `${BRON_TE_LAAT} ${waar} ORDER BY t.uiterlijk, t.object_id LIMIT $2`),
      waarden: [organisatieId, filter.aantal + 1, ...waarden],
    };
  }
  return {
    naam: `melding-werkvoorraad${naam}`,
    sql: jsonlijst(
      REGEL,
      `SELECT * FROM melding.meldingen WHERE organisatie_id = $1 ${waar}
       ORDER BY ontvangen_op DESC, id DESC LIMIT $2`,
    ),
    waarden: [organisatieId, filter.aantal + 1, ...waarden],
  };
}

/** Only the conditions that are asked, each variant a named statement of its own so that its plan fits. */
function voorwaarden(filter: Werkvoorraadfilter): { naam: string; waar: string; waarden: unknown[] } {
  const delen: string[] = [];
  const waarden: unknown[] = filter.teLaatOp === null ? [] : [filter.teLaatOp];
  let naam = '';
  const voegToe = (kenmerk: string, maak: (plaats: string) => string, waarde: unknown): void => {
    waarden.push(waarde);
    delen.push(`AND ${maak(`$${waarden.length + 2}`)}`);
    naam += `-${kenmerk}`;
  };
  if (filter.status && [...filter.status].sort().join() === [...OPEN].sort().join()) {
    delen.push(`AND status IN (${OPEN.map((status) => `'${status}'`).join(', ')})`);
    naam += '-open';
  } else if (filter.status) {
    voegToe('status', (plaats) => `status = ANY(${plaats}::text[])`, filter.status);
  }
  if (filter.soort) voegToe('soort', (plaats) => `soort = ${plaats}`, filter.soort);
  if (filter.aanbiederId) voegToe('aanbieder', (plaats) => `aanbieder_id = ${plaats}`, filter.aanbiederId);
  if (filter.behandelaarId === NIEMAND) {
    delen.push('AND behandelaar_id IS NULL');
    naam += '-niemand';
  } else if (filter.behandelaarId)
    voegToe('behandelaar', (plaats) => `behandelaar_id = ${plaats}`, filter.behandelaarId);
  const cursor = leesCursor(filter.vanaf, 2);
  if (cursor) {
    waarden.push(cursor[0], cursor[1]);
    const [sleutel, id] = [`$${waarden.length + 1}`, `$${waarden.length + 2}::uuid`];
    delen.push(
      filter.teLaatOp === null
        ? `AND (ontvangen_op, id) < (${sleutel}::timestamptz, ${id})`
        : `AND (t.uiterlijk, t.object_id) > (${sleutel}::date, ${id})`,
    );
    naam += '-vanaf';
  }
  return { naam, waar: delen.join(' '), waarden };
}
