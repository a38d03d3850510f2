import { Temporal } from 'temporal-polyfill';
import { totdat } from '../../apps/cli/src/start/processen';
import { GELIJKTIJDIG } from '../../libs/termijn/src/jobs/termijnwekkers';
import type { Bench, Meetwaarde } from './bench';
import { KaleRij, kaleTransacties } from './kale-rij';
import { duurVan, inBeurten, overRonden } from './meten';
import { Termijnwereld, aantalWekkers, eisRedis } from './termijnwereld';

const PER_ORGANISATIE = 500;
const TERMIJNEN = 20 * PER_ORGANISATIE;
const RONDEN = 4;
/** Eight o'clock in Amsterdam: from then on letters go out. */
const VOOR_ACHT = '2026-06-01T07:59:55+02:00';
const ACHT_UUR = '2026-06-01T08:00:00+02:00';
/** Of 2, 8 and 16 the fastest on two cores. */
const VERBINDINGEN = 8;

const KANTEN = ['wekkers', 'veger', 'transacties', 'rij'] as const;
type Kant = (typeof KANTEN)[number];
type Ronde = Readonly<Record<Kant, number>>;

/**
 * P11: ten thousand letters at eight o'clock. Ours twice: by the alarms on Redis, until all is done and the queue is empty,
 * and by the sweep, as when Redis is gone. The yardstick is the slower of what neither can do without: ten thousand jobs
 * through BullMQ, and ten thousand transactions with a mark and a letter each.
 */
export const piek: Bench = {
  naam: 'P11',
  omschrijving: `${TERMIJNEN} termijnen van 20 organisaties tegelijk, met wekkers op Redis en met de veger`,
  async draai(context) {
    const redisUrl = eisRedis(context);
    const wereld = await Termijnwereld.open(context);
    try {
      context.meld('P11: opwarmen, wekkers en veger door elkaar');
      await wereld.maakTermijnen(PER_ORGANISATIE);
      await metWekkers(wereld, () => wereld.bewaak.execute());
      const ronden = await inBeurten(
        KANTEN,
        RONDEN,
        (kant) => meet(kant, wereld, redisUrl),
        (uit, ronde) =>
          context.meld(
            `P11 ronde ${ronde}/${RONDEN}: ${KANTEN.map((k) => `${k} ${uit[k].toFixed(0)}/s`).join(', ')}`,
          ),
      );
      return vatSamen(ronden);
    } finally {
      await wereld.sluit();
    }
  },
};

/** @returns terms per second */
async function meet(kant: Kant, wereld: Termijnwereld, redisUrl: string): Promise<number> {
  if (kant === 'rij') return perSeconde(await drainKaal(redisUrl));
  const werk = await wereld.maakTermijnen(PER_ORGANISATIE);
  if (kant === 'wekkers') return perSeconde(await metWekkers(wereld));
  const doe = {
    veger: () => wereld.bewaak.execute(),
    transacties: () => kaleTransacties(wereld.context.clusterUrl, werk, VERBINDINGEN),
  }[kant];
  wereld.klok.zet(ACHT_UUR);
  const duur = await duurVan(doe);
  if (kant === 'veger') await wereld.eisPreciesEens(TERMIJNEN);
  else await wereld.eisAlles(TERMIJNEN);
  return perSeconde(duur);
}

/** Sets the alarms for eight o'clock, and lets it become eight. */
function metWekkers(
  wereld: Termijnwereld,
  ernaast: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  wereld.klok.zet(VOOR_ACHT);
  return wereld.metWekkers(async (wekkers, wachtrij) => {
    await wekkers.voerUit();
    if ((await aantalWekkers(wachtrij)) !== TERMIJNEN) throw new Error('Niet elke wekker is gezet.');
    await wekkers.onApplicationBootstrap();
    await totdat(() => Temporal.Instant.compare(wereld.klok.nu(), ACHT_UUR) >= 0, 10_000, 1);
    const klaar = async () => (await wereld.aantalOpen()) === 0 && (await aantalWekkers(wachtrij)) === 0;
    const duur = await duurVan(() => Promise.all([ernaast(), totdat(klaar, 300_000, 50)]));
    await wereld.eisPreciesEens(TERMIJNEN);
    return duur;
  });
}

/** Jobs that wait already, and a processor that does nothing. */
async function drainKaal(redisUrl: string): Promise<number> {
  const rij = new KaleRij(redisUrl);
  try {
    await rij.plaats(Array.from({ length: TERMIJNEN }, (_, nr) => ({ id: `kaal-${nr}`, gegevens: { nr } })));
    return await duurVan(() => rij.verwerk(TERMIJNEN, GELIJKTIJDIG, () => undefined));
  } finally {
    await rij.sluit();
  }
}

const perSeconde = (ms: number): number => (TERMIJNEN * 1000) / ms;

function vatSamen(ronden: readonly Ronde[]): Meetwaarde[] {
  const bench = 'P11';
  const traagste = ({ transacties, rij }: Ronde) => Math.min(transacties, rij);
  const poort = { minstens: 0.6 };
  const opmerking = `elk van de ${TERMIJNEN} precies één keer`;
  return [
    overRonden(
      { bench, maat: 'wekkers / traagste kale', eenheid: '×', poort, opmerking },
      ronden,
      (r) => r.wekkers / traagste(r),
    ),
    overRonden(
      { bench, maat: 'veger / traagste kale', eenheid: '×', poort, opmerking },
      ronden,
      (r) => r.veger / traagste(r),
    ),
    ...KANTEN.map((kant) =>
      overRonden({ bench, maat: kant, eenheid: 'termijnen/s' }, ronden, (r) => r[kant]),
    ),
  ];
}
