import { monitorEventLoopDelay } from 'node:perf_hooks';
import { WorkerThreadPdfRenderer } from '@navolgbaar/platform/pdf';
import { tekenPdf } from '../../libs/platform/src/pdf/teken-pdf';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { tekenKaal } from './kaal-pdf';
import { duurVan, inBeurten, overRonden } from './meten';
import { alsDocument, bladteksten } from './pdf-inhoud';

/** About so many pages; the rounds that each is worth. */
const OMVANGEN = { 10: 8, 40: 5, 150: 3 } as const;
type Omvang = keyof typeof OMVANGEN;
const KORT: Omvang = 10;
const LANG: Omvang = 150;
/** Both writers put about this much more on a page than `bladteksten` counts as one. */
const BLADEN_PER_TEKST = 1.06;
/** Both have to fill about as many pages, or they did not write the same. */
const VERSCHIL = 1.25;
/** Readings of the clock of the event loop, in milliseconds. */
const TIK = 5;

interface Tekening {
  readonly ms: number;
  readonly bladen: number;
}

async function teken(schrijf: () => Promise<Buffer>): Promise<Tekening> {
  let bestand: Buffer = Buffer.alloc(0);
  const ms = await duurVan(async () => {
    bestand = await schrijf();
  });
  return { ms, bladen: bestand.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0 };
}

/** P14: a report against pdfkit alone, writing the same text with tags; and what the process notices meanwhile. */
export const pdf: Bench = {
  naam: 'P14',
  omschrijving: 'rapport van 10, 40 en 150 bladzijden tegen kaal pdfkit met dezelfde inhoud',
  async draai(context) {
    const perOmvang = new Map<Omvang, Tekening[]>();
    const waarden: Meetwaarde[] = [];
    for (const omvang of [KORT, 40, LANG] satisfies Omvang[]) {
      const ronden = await vergelijk(omvang, context);
      perOmvang.set(
        omvang,
        ronden.map(({ onze }) => onze),
      );
      waarden.push(...beschrijf(omvang, ronden));
    }
    return [...waarden, ...tempo(perOmvang), ...(await lus(context))];
  },
};

type Ronde = Readonly<Record<'onze' | 'kale', Tekening>>;

async function vergelijk(omvang: Omvang, { meld }: Benchcontext): Promise<readonly Ronde[]> {
  const bladen = bladteksten(Math.round(omvang / BLADEN_PER_TEKST));
  const schrijvers = { onze: () => tekenPdf(alsDocument(bladen)), kale: () => tekenKaal(bladen) };
  const namen = ['onze', 'kale'] as const;
  for (const naam of namen) await schrijvers[naam]();
  return inBeurten(
    namen,
    OMVANGEN[omvang],
    (naam) => teken(schrijvers[naam]),
    ({ onze, kale }, ronde) => {
      const meer = Math.max(onze.bladen / kale.bladen, kale.bladen / onze.bladen);
      if (!(meer < VERSCHIL)) throw new Error(`P14: ${onze.bladen} tegen ${kale.bladen} bladzijden.`);
      meld(`P14 ${omvang} bladzijden, ronde ${ronde}: ${onze.ms.toFixed(0)} tegen ${kale.ms.toFixed(0)} ms`);
    },
  );
}

function beschrijf(omvang: Omvang, ronden: readonly Ronde[]): Meetwaarde[] {
  const wat = (maat: string, eenheid: string) => ({
    bench: 'P14',
    maat: `${omvang} bladzijden: ${maat}`,
    eenheid,
  });
  const bladen = `${ronden[0]?.onze.bladen} bladzijden, kaal ${ronden[0]?.kale.bladen}`;
  return [
    overRonden(
      { ...wat('tempo, onze / kaal pdfkit', '×'), poort: { minstens: 0.35 }, opmerking: bladen },
      ronden,
      ({ onze, kale }) => kale.ms / onze.ms,
    ),
    overRonden(wat('duur', 'ms'), ronden, ({ onze }) => onze.ms),
    overRonden(wat('duur, kaal pdfkit', 'ms'), ronden, ({ kale }) => kale.ms),
  ];
}

/** Pages per second may not fall with the length; a tenth is left to the unrest of the machine. */
function tempo(perOmvang: ReadonlyMap<Omvang, readonly Tekening[]>): Meetwaarde[] {
  const perSeconde = (omvang: Omvang): number =>
    Math.max(...(perOmvang.get(omvang) ?? []).map(({ ms, bladen }) => (1000 * bladen) / ms));
  return ([KORT, 40] satisfies Omvang[]).map((omvang) => ({
    bench: 'P14',
    maat: `bladzijden per seconde bij ${LANG} / bij ${omvang}, beste ronden`,
    eenheid: '×',
    waarde: perSeconde(LANG) / perSeconde(omvang),
    poort: { minstens: 0.9 },
    opmerking: `${perSeconde(LANG).toFixed(0)} en ${perSeconde(omvang).toFixed(0)} per seconde`,
  }));
}

/** How long the event loop of the process is held up while its render thread writes a long report. */
async function lus({ meld }: Benchcontext): Promise<Meetwaarde[]> {
  const renderer = new WorkerThreadPdfRenderer();
  const meter = monitorEventLoopDelay({ resolution: TIK });
  try {
    await renderer.render(alsDocument(bladteksten(1)));
    const document = alsDocument(bladteksten(Math.round(LANG / BLADEN_PER_TEKST)));
    meter.enable();
    const ms = await duurVan(() => renderer.render(document));
    meter.disable();
    meld(`P14 in de draad: ${ms.toFixed(0)} ms`);
    return [
      {
        ...{ bench: 'P14', maat: `oponthoud van de lus, p99, tijdens ${LANG} bladzijden`, eenheid: 'ms' },
        ...{ waarde: meter.percentile(99) / 1e6 - TIK, poort: { hoogstens: 50 } },
        opmerking: `langste ${(meter.max / 1e6).toFixed(0)} ms, in de draad ${ms.toFixed(0)} ms`,
      },
    ];
  } finally {
    meter.disable();
    await renderer.onModuleDestroy();
  }
}
