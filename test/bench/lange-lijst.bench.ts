import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { startApi } from './diensten';
import { type Gemeten, meetLijst, verbindingen, versteBladzijde } from './lijst-over-http';
import { verdeling } from './meten';
import { type Benchorganisatie, leegOrganisaties, vulOrganisaties } from './vulling';

const BENCH = 'P2';
/** Everything, also what was decided: the longest list that there is. */
const PAD = '/api/v1/meldingen?status=alle';
const OPWARMEN = 4_000;
const VERZOEKEN = 2_000;
const RONDEN = 5;
const BLADZIJDE = 1_000;

/** P2: the worklist over HTTP by the length of the list, and its thousandth page beside its first. */
export const langeLijst: Bench = {
  naam: BENCH,
  omschrijving:
    'werkvoorraad over HTTP, 16 verbindingen, bij 10 000 en 100 000 (--miljoen: 1 000 000) meldingen; bladzijde 1 000',
  async draai(context) {
    const groot = context.miljoen ? 1_000_000 : 100_000;
    const kort = await bij(context, 10_000, false);
    const lang = await bij(context, groot, true);
    const maat = (naam: string) => `${naam} bij ${groot} meldingen`;
    return [
      ...tijden('bij 10000 meldingen', kort.eerste),
      ...tijden(`bij ${groot} meldingen`, lang.eerste),
      {
        ...{ bench: BENCH, maat: maat('helling p95, tegen 10000'), eenheid: '×' },
        ...{ waarde: lang.eerste.p95 / kort.eerste.p95, poort: { hoogstens: 1.3 } },
      },
      {
        ...{ bench: BENCH, maat: maat(`bladzijde ${lang.bladzijde} / bladzijde 1, p50`), eenheid: '×' },
        ...{ waarde: lang.ver.mediaan, spreiding: lang.ver.spreiding, poort: { hoogstens: 1.2 } },
      },
    ];
  },
};

const tijden = (bij: string, { p50, p95 }: Gemeten): Meetwaarde[] => [
  { bench: BENCH, maat: `p50 ${bij}`, waarde: p50, eenheid: 'ms' },
  { bench: BENCH, maat: `p95 ${bij}`, waarde: p95, eenheid: 'ms', opmerking: 'richting: 50 ms' },
];

async function bij(context: Benchcontext, meldingen: number, ver: boolean) {
  context.meld(`${BENCH}: ${meldingen} meldingen maken`);
  await leegOrganisaties(context.clusterUrl);
  const organisaties = await vulOrganisaties(context.clusterUrl, meldingen, () => undefined);
  // The largest one: it holds two in five.
  const { cookie } = organisaties[0] as Benchorganisatie;
  const api = await startApi(context);
  const agent = verbindingen();
  const vraag = { api, agent, cookie, pad: PAD };
  try {
    await meetLijst(vraag, OPWARMEN);
    const eersten: Gemeten[] = [];
    const verhoudingen: number[] = [];
    const { pad, bladzijde } = ver ? await versteBladzijde(vraag, BLADZIJDE) : { pad: PAD, bladzijde: 1 };
    for (let ronde = 0; ronde < RONDEN; ronde += 1) {
      const eerste = await meetLijst(vraag, VERZOEKEN);
      eersten.push(eerste);
      if (ver) verhoudingen.push((await meetLijst({ ...vraag, pad }, VERZOEKEN)).p50 / eerste.p50);
    }
    const mediaan = (wat: keyof Gemeten) => verdeling(eersten.map((een) => een[wat])).mediaan;
    return {
      eerste: { p50: mediaan('p50'), p95: mediaan('p95') },
      ver: verdeling(verhoudingen),
      bladzijde,
    };
  } finally {
    agent.destroy();
    await api.stop();
  }
}
