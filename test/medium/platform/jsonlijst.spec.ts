import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Jsonregels,
  type Jsonrij,
  janee,
  jsonlijst,
  moment,
  tekst,
  woord,
  woordOfNull,
} from '@navolgbaar/platform/database';
import { jsonpagina, leesCursor } from '@navolgbaar/platform/http';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

interface Regel {
  readonly id: string;
  readonly titel: string | null;
  readonly kleur: string | null;
  readonly op: string;
  readonly laat: boolean;
}
const REGEL: Jsonrij<Regel> = {
  id: woord('id'),
  titel: tekst('titel'),
  kleur: woordOfNull('kleur'),
  op: moment('op'),
  laat: janee('laat'),
};

let plek: Werkplek;
beforeAll(async () => {
  plek = await openWerkplek();
});
afterAll(() => plek.sluit());

/** A page of `past` rows out of these, as the database writes it. */
async function pagina(titels: readonly (string | null)[], past: number) {
  const rijen = `SELECT n AS id, t AS titel, CASE WHEN n = 1 THEN 'rood' END AS kleur,
                        timestamptz '2026-03-02 09:00:00.5+00' + n * interval '1 hour' AS op,
                        CASE WHEN n < 3 THEN n = 1 END AS laat
                 FROM unnest($1::text[]) WITH ORDINALITY AS x(t, n) ORDER BY n LIMIT ${past + 1}`;
  const [gevonden] = await plek.uow.run(plek.actor('toezichthouder'), () =>
    plek.uow.query<Jsonregels>(`proef-jsonlijst-${past}`, jsonlijst(REGEL, rijen), [titels]),
  );
  const json = jsonpagina<Regel>(gevonden as Jsonregels, past, ({ op, id }) => [op, id]);
  return JSON.parse(json.tekst) as { resultaten: Regel[]; volgende: string | null };
}

describe('een lijst die de databank als JSON schrijft', () => {
  const LASTIG = [
    '"aanhalingstekens"',
    'schuin\\streep',
    'regel\neinde, en komma,\n',
    '%s 100%',
    'ë € 😀',
    '\u0001',
  ];

  it('geeft elke tekst terug zoals hij was', async () => {
    const { resultaten } = await pagina(LASTIG, 50);
    expect(resultaten.map(({ titel }) => titel)).toEqual(LASTIG);
  });

  it('schrijft wat er niet is als null, een onbekende voorwaarde als onwaar, en een moment met milliseconden', async () => {
    const { resultaten } = await pagina(['a', null, 'c'], 50);
    expect(resultaten).toEqual([
      { id: '1', titel: 'a', kleur: 'rood', op: '2026-03-02T10:00:00.500Z', laat: true },
      { id: '2', titel: null, kleur: null, op: '2026-03-02T11:00:00.500Z', laat: false },
      { id: '3', titel: 'c', kleur: null, op: '2026-03-02T12:00:00.500Z', laat: false },
    ]);
  });

  it('is leeg zonder regels', async () => {
    expect(await pagina([], 50)).toEqual({ resultaten: [], volgende: null });
  });

  it.each([1, 2, 5])('zegt waar de volgende bladzijde begint: na regel %i', async (past) => {
    const { resultaten, volgende } = await pagina(LASTIG, past);
    expect(resultaten.map(({ titel }) => titel)).toEqual(LASTIG.slice(0, past));
    expect(leesCursor(volgende ?? '', 2)).toEqual([resultaten.at(-1)?.op, resultaten.at(-1)?.id]);
  });

  it.each([6, 7])('heeft geen volgende bladzijde als alles past: %i', async (past) => {
    const { resultaten, volgende } = await pagina(LASTIG, past);
    expect(resultaten).toHaveLength(6);
    expect(volgende).toBeNull();
  });
});
