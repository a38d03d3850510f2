import { BeginSteekproef, type Dossierinhoud, LegDossierVast, RondSteekproefAf } from '@navolgbaar/bezoek';
import type { Wereld } from './wereld';

type Instrument = Dossierinhoud['raadplegingen'][number]['instrument'];

/** Personnel files of an invented provider, each by code: some in order, some not, and all routes of entry. */
export async function legSteekproefVast(
  w: Wereld,
  wie: string,
  bezoekId: string,
  tot: 'open' | 'afgerond',
): Promise<void> {
  const actor = w.actor(wie);
  const id = await w.van(BeginSteekproef).execute(actor, bezoekId, {
    ...{ routes: ['regulier', 'via_kennis', 'bureau'], wsrDeelname: true, wsrTot: null },
    ...{ tuchtrechtVrijwilligers: false, vogGrondslag: 'Contract beschermd wonen, artikel 9' },
  });
  const dossiers = tot === 'afgerond' ? DOSSIERS : DOSSIERS.slice(0, 3);
  for (const dossier of dossiers) await w.van(LegDossierVast).voegToe(actor, id, alsDossier(w, dossier));
  if (tot === 'open') return;
  await w.van(RondSteekproefAf).execute(actor, { id, versie: 1 + dossiers.length }, CONCLUSIE);
}

const CONCLUSIE =
  'Wie solliciteert, wordt goed nagegaan: er zijn referenties en de VOG is op tijd. Wie via een kennis of een bureau komt, begint vaak zonder dat iemand naar het verleden vroeg. Bewoners kunnen er daardoor niet op rekenen dat elke begeleider is nagegaan. De locatiemanager wil de afspraken met het bureau aanpassen.';

interface Demodossier extends Pick<Dossierinhoud, 'code' | 'werksoort' | 'route' | 'kader'> {
  /** Months ago that this person began, and what was consulted: so many days before that. */
  readonly maanden: number;
  readonly geraadpleegd: readonly (readonly [Instrument, number])[];
  readonly bigBeroep?: true;
  /** The copy, and days after the start that the original came. */
  readonly kopie?: number;
}

function alsDossier(w: Wereld, demo: Demodossier): Dossierinhoud {
  const { maanden, geraadpleegd, kopie, bigBeroep = false, ...dossier } = demo;
  const start = w.vandaag.subtract({ months: maanden });
  const metVog = geraadpleegd.some(([instrument]) => instrument === 'vog');
  return {
    ...{ ...dossier, bigBeroep, startdatum: start.toString(), clientgebonden: true, metMinderjarigen: false },
    vogVorm: metVog ? (kopie === undefined ? 'origineel' : 'kopie') : null,
    vogOrigineelOp: kopie === undefined ? null : start.add({ days: kopie }).toString(),
    raadplegingen: geraadpleegd.map(([instrument, dagen]) => ({
      ...{ instrument, geraadpleegd: 'ja', op: start.subtract({ days: dagen }).toString() },
      ...{ resultaat: 'gezien', bewijsGezien: true, opmerking: null },
    })),
  };
}

const WMO = { werksoort: 'hulpverlener_wmo', kader: 'wmo' } as const;

const DOSSIERS: readonly Demodossier[] = [
  {
    ...{ ...WMO, code: 'D01', route: 'regulier', maanden: 18 },
    // Days after the start count down: the last talk was half a year ago.
    geraadpleegd: [
      ['referenties', 25],
      ['diploma', 25],
      ['vog', 20],
      ['periodiek', -360],
    ],
  },
  { ...{ ...WMO, code: 'D02', route: 'via_kennis', maanden: 14 }, geraadpleegd: [['vog', 10]] },
  {
    ...{ code: 'D03', werksoort: 'uitzendkracht', kader: 'wmo', route: 'bureau', maanden: 2 },
    geraadpleegd: [],
  },
  {
    ...{ code: 'D04', werksoort: 'zorgverlener_wlz', kader: 'wlz', route: 'regulier', maanden: 8 },
    ...{ bigBeroep: true, kopie: 12 },
    geraadpleegd: [
      ['referenties', 30],
      ['big', 28],
      ['vog', 21],
      ['wsr', 27],
    ],
  },
  {
    ...{ code: 'D05', werksoort: 'zorgverlener_wlz', kader: 'wlz', route: 'via_kennis', maanden: 5 },
    geraadpleegd: [['vog', 130]],
  },
  {
    ...{ code: 'V01', werksoort: 'vrijwilliger', kader: 'wmo', route: 'regulier', maanden: 9 },
    geraadpleegd: [
      ['cv', 12],
      ['vog', 6],
    ],
  },
];
