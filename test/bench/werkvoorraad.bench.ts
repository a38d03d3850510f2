import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { type Dienst, startApi, startKaal, startVloer, telOpdrachten } from './diensten';
import { type Kant, plafond, vergelijk } from './meten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

const MELDINGEN = 100_000;
const PAD = '/api/v1/meldingen';

/** P1: the worklist with session, rights, row-level security and read audit, against the same SQL on a bare server. */
export const werkvoorraad: Bench = {
  naam: 'P1',
  omschrijving: `werkvoorraad van 50 uit ${MELDINGEN} meldingen`,
  async draai(context) {
    const organisaties = await vulOrganisaties(context.clusterUrl, MELDINGEN, context.meld);
    const api = await startApi(context);
    const vloer = await startVloer(context);
    const kaal = await startKaal(context);
    try {
      await controleer(api, kaal, organisaties);
      return await meet(context, api, vloer, kaal, organisaties);
    } finally {
      await api.stop();
      await vloer.stop();
      await kaal.stop();
    }
  },
};

async function meet(
  context: Benchcontext,
  api: Dienst,
  vloer: Dienst,
  kaal: Dienst,
  organisaties: readonly Benchorganisatie[],
): Promise<Meetwaarde[]> {
  const bench = 'P1';
  const onze: Kant = {
    ...api,
    naam: 'api',
    verzoeken: organisaties.map(({ cookie }) => ({ path: PAD, headers: { cookie } })),
  };
  const maatstaf: Kant = {
    ...kaal,
    naam: 'kale server',
    verzoeken: organisaties.map(({ id }) => ({ path: `/lijst/${id}` })),
  };
  const eerste = organisaties[0] as Benchorganisatie;
  const opdrachten = await telOpdrachten(context, () => haal(api, eerste));
  const { verhouding, spreiding, waarden } = await vergelijk(
    bench,
    { onze, vloer: { ...onze, ...vloer, naam: 'vloer' }, kale: maatstaf },
    context,
  );
  const vast = await plafond({ ...maatstaf, verzoeken: [{ path: '/vast' }] }, context);
  return [
    {
      bench,
      maat: 'werkvoorraad / dezelfde SQL op een kale server',
      waarde: verhouding,
      spreiding,
      eenheid: '×',
      poort: { minstens: 0.6 },
    },
    ...waarden,
    ...(opdrachten === null
      ? []
      : [{ bench, maat: 'opdrachten aan PostgreSQL per verzoek', waarde: opdrachten, eenheid: '' }]),
    { bench, maat: 'vaste buffer van een kale server (plafond)', waarde: vast, eenheid: '/s' },
  ];
}

async function haal(api: Dienst, { cookie }: Benchorganisatie): Promise<{ resultaten: unknown[] }> {
  const antwoord = await fetch(api.url + PAD, { headers: { cookie } });
  if (!antwoord.ok) throw new Error(`De werkvoorraad antwoordt ${antwoord.status}.`);
  return (await antwoord.json()) as { resultaten: unknown[] };
}

/** A fast wrong answer must not win: for every organisation both give the same fifty rows. */
async function controleer(
  api: Dienst,
  kaal: Dienst,
  organisaties: readonly Benchorganisatie[],
): Promise<void> {
  for (const organisatie of organisaties) {
    const { resultaten } = await haal(api, organisatie);
    const maatstaf = (await (await fetch(`${kaal.url}/lijst/${organisatie.id}`)).json()) as {
      resultaten: unknown[];
    };
    if (resultaten.length !== 50 || JSON.stringify(resultaten) !== JSON.stringify(maatstaf.resultaten)) {
      throw new Error(`De api geeft voor organisatie ${organisatie.id} andere regels dan de kale server.`);
    }
  }
}
