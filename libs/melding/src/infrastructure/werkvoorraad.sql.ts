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
import { NIEMAND, type PerBlad, Volgorde, Voorwaarden, telopdracht } from '@navolgbaar/platform/http';
import { objectenTeLaat } from '@navolgbaar/termijn';
import type {
  Meldingregel,
  Meldingtelfilter,
  Werkvoorraadfilter,
} from '../application/queries/meldingen.query';

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
  kleurAanname: janee('kleur_aanname'),
  wachtOpTweede: janee('wacht_op_tweede'),
  teLaatGemeld: janee(`(meldtermijn->>'teLaat')::boolean`),
  behandelaarId: woordOfNull('behandelaar_id'),
  gevoelig: janee('gevoelig'),
  melderSchreef: janee(MELDER_SCHREEF),
  uiterlijk: { plaats: '%s', sql: `'null'` },
  versie: getal('versie'),
};
const REGEL_TE_LAAT: Jsonrij<Meldingregel> = { ...REGEL, uiterlijk: woord('uiterlijk') };

/** @param dag the place of the legal day of today */
const vanTeLaat = (dag: string): string => `
  FROM (${objectenTeLaat('melding', dag, 'ONTVANGST')}) t
  JOIN melding.meldingen m ON m.organisatie_id = $1 AND m.id = t.object_id WHERE true`;
const VAN = 'FROM melding.meldingen WHERE organisatie_id = $1';

const SORTERING = {
  ontvangen: { kolom: 'ontvangen_op', soort: 'timestamptz' },
  uiterlijk: { kolom: 't.uiterlijk', soort: 'date' },
} as const;

/** The statuses that still ask for work. Written out, so that the planner can use the partial index. */
const OPEN = ['ontvangen', 'in_weging', 'besloten_actie'];

/** The order of the list: what is late always by its term, anything else as asked. */
export const werkvoorraadvolgorde = ({
  teLaatOp,
  sorteer,
}: Pick<Werkvoorraadfilter, 'teLaatOp' | 'sorteer'>): Volgorde =>
  teLaatOp === null
    ? new Volgorde(SORTERING, { gevraagd: sorteer, standaard: '-ontvangen' })
    : new Volgorde(SORTERING, { standaard: 'uiterlijk', id: 't.object_id' });

/**
 * One page of the worklist, and one row more to know whether there is a next one: a prepared statement per combination of
 * filters.
 */
export function werkvoorraadvraag(organisatieId: string, filter: Werkvoorraadfilter): Opdracht {
  const volgorde = werkvoorraadvolgorde(filter);
  const { van, v } = bron(new Voorwaarden([organisatieId, filter.aantal + 1]), filter);
  volgorde.vanaf(v, filter.vanaf);
  const einde = `${van}${v.waar} ${volgorde.sql} LIMIT $2`;
  return filter.teLaatOp === null
    ? {
        naam: `melding-werkvoorraad${v.naam}`,
        sql: jsonlijst(REGEL, `SELECT * ${einde}`),
        waarden: v.waarden,
      }
    : {
        naam: `melding-te-laat${v.naam}`,
        sql: jsonlijst(REGEL_TE_LAAT, `SELECT m.*, t.object_id, t.uiterlijk ${einde}`),
        waarden: v.waarden,
      };
}

/** How many meldingen there are behind each tab, in one statement. */
export function werkvoorraadtelling(organisatieId: string, bladen: PerBlad<Meldingtelfilter>): Opdracht {
  const waarden: unknown[] = [organisatieId];
  const bronnen = Object.entries(bladen).map(([blad, filter]) => {
    const { van, v } = bron(new Voorwaarden(waarden), filter);
    return [blad, `${van}${v.waar}`] as const;
  });
  return telopdracht('melding', waarden, Object.fromEntries(bronnen));
}

/** Where the rows come from, and only the conditions that are asked. */
function bron(v: Voorwaarden, filter: Meldingtelfilter): { van: string; v: Voorwaarden } {
  const { teLaatOp, status, soort, aanbiederId, behandelaarId } = filter;
  let van = VAN;
  if (teLaatOp !== null) {
    v.waarden.push(teLaatOp);
    van = vanTeLaat(`$${v.waarden.length}`);
  }
  if (status && [...status].sort().join() === [...OPEN].sort().join())
    v.eisVast('open', `status IN (${OPEN.map((een) => `'${een}'`).join(', ')})`);
  else if (status) v.eis('status', status, (plaats) => `status = ANY(${plaats}::text[])`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId === NIEMAND) v.eisVast('niemand', 'behandelaar_id IS NULL');
  else if (behandelaarId) v.eis('behandelaar', behandelaarId, (plaats) => `behandelaar_id = ${plaats}`);
  return { van, v };
}
