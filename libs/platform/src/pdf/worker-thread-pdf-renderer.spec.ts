import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Test } from '@nestjs/testing';
import { DomeinFout } from '@navolgbaar/kernel';
import { PdfModule } from './pdf.module';
import { PdfRenderer } from './pdf-renderer';
import { tekenPdf } from './teken-pdf';
import { brief, langRapport, rapport } from './voorbeelden.fixture';
import { WorkerThreadPdfRenderer, type DraadInstellingen } from './worker-thread-pdf-renderer';

const WORTEL = fileURLToPath(new URL('../../../../', import.meta.url));

/** A thread that does what the title says: to see what becomes of a thread that fails. */
const NEPDRAAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ titel }) => {
      if (titel === 'stopt') process.exit(3);
      if (titel === 'gooit') throw new Error('stuk');
      if (titel === 'hangt') while (true);
      if (titel === 'mislukt') return parentPort.postMessage({ soort: 'mislukt', melding: 'geheime tekst' });
      if (titel === 'weigert') return parentPort.postMessage({ soort: 'geweigerd', code: 'PDF.TEKEN_ONTBREEKT', details: { teken: 'U+0000' } });
      parentPort.postMessage({ soort: 'gelukt', inhoud: new Uint8Array(Buffer.from(titel)) });
      if (titel === 'daarna-stuk') setTimeout(() => { throw new Error('laat'); }, 5);
    });`)}`,
);

let renderers: WorkerThreadPdfRenderer[] = [];

function nieuw(instellingen: Partial<DraadInstellingen> = {}): WorkerThreadPdfRenderer {
  const renderer = new WorkerThreadPdfRenderer(instellingen);
  renderers.push(renderer);
  return renderer;
}

const metTitel = (titel: string): typeof rapport => ({ ...rapport, titel });
const foutVan = (belofte: Promise<unknown>): Promise<DomeinFout> =>
  belofte.then(
    () => Promise.reject(new Error('geen fout')),
    (fout: DomeinFout) => fout,
  );

async function totdat(voorwaarde: () => boolean): Promise<void> {
  while (!voorwaarde()) await new Promise((klaar) => setTimeout(klaar, 5));
}

beforeAll(() => {
  const bouw = spawnSync(process.execPath, ['scripts/bouw.mjs', 'server'], { cwd: WORTEL, encoding: 'utf8' });
  if (bouw.status !== 0) throw new Error(bouw.stderr);
}, 180_000);

afterEach(async () => {
  await Promise.all(renderers.map((renderer) => renderer.onModuleDestroy()));
  renderers = [];
});

describe('met de echte draad', () => {
  test('geeft dezelfde bytes als tekenen ter plaatse, ook met meer documenten tegelijk', async () => {
    const renderer = nieuw();
    const [een, twee, drie] = await Promise.all([
      renderer.render(rapport),
      renderer.render(brief),
      renderer.render(rapport),
    ]);
    const verwacht = await tekenPdf(rapport);
    expect(Buffer.compare(een, verwacht)).toBe(0);
    expect(Buffer.compare(drie, verwacht)).toBe(0);
    expect(Buffer.compare(twee, await tekenPdf(brief))).toBe(0);
  }, 60_000);

  // Documents in a thread share the tables of a font. "fi" and the ligature that is pasted from another file have one glyph.
  test('geeft dezelfde bytes, in welke volgorde een draad ook tekent', async () => {
    const met = (inhoud: string) => ({ ...rapport, blokken: [{ soort: 'alinea' as const, inhoud }] });
    const [gewoon, geplakt] = [met('fietspad'), met('\ufb01etspad')];
    const [heen, terug] = [nieuw(), nieuw()];
    const [een, twee] = [await heen.render(gewoon), await heen.render(geplakt)];
    expect(Buffer.compare(await terug.render(geplakt), twee)).toBe(0);
    expect(Buffer.compare(await terug.render(gewoon), een)).toBe(0);
  }, 60_000);

  test('geeft een weigering door als domeinfout, en werkt daarna verder', async () => {
    const renderer = nieuw();
    const fout = await foutVan(renderer.render({ ...rapport, blokken: [{ soort: 'alinea', inhoud: '漢' }] }));
    expect(fout).toBeInstanceOf(DomeinFout);
    expect(fout).toMatchObject({
      code: 'PDF.TEKEN_ONTBREEKT',
      details: { teken: 'U+6F22', plaats: 'blokken[0]' },
    });
    expect((await renderer.render(brief)).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);

  test('laat de gebeurtenislus vrij terwijl honderd bladzijden worden getekend', async () => {
    const renderer = nieuw();
    await renderer.render(brief);
    const tikken: number[] = [];
    const begin = performance.now();
    const klok = setInterval(() => tikken.push(performance.now()), 10);
    const bestand = await renderer.render(langRapport(100));
    clearInterval(klok);
    const duur = performance.now() - begin;
    const gaten = tikken.map((tik, nummer) => tik - (tikken[nummer - 1] ?? begin));
    expect(bestand.toString('latin1').match(/\/Type \/Page\n/g)?.length).toBeGreaterThanOrEqual(100);
    // Drawing in this thread would leave one gap as long as the whole; half of it allows for a busy machine.
    expect(tikken.length).toBeGreaterThan(10);
    expect(Math.max(...gaten)).toBeLessThan(duur / 2);
  }, 120_000);

  test('breekt af bij de tijdslimiet, en werkt daarna verder', async () => {
    const renderer = nieuw({ limietMs: 20_000 });
    await renderer.render(brief);
    const haast = nieuw({ limietMs: 1 });
    expect(await foutVan(haast.render(langRapport(50)))).toMatchObject({
      code: 'PDF.TIJD_VERSTREKEN',
      details: { limietMs: 1 },
    });
    expect(haast.actief).toBe(false);
    expect((await renderer.render(brief)).length).toBeGreaterThan(1000);
  }, 60_000);

  test('een document dat te veel geheugen vraagt, kost alleen de draad', async () => {
    const renderer = nieuw({ geheugenMb: 48 });
    expect(await foutVan(renderer.render(langRapport(400)))).toMatchObject({ code: 'PDF.MISLUKT' });
    expect((await renderer.render(brief)).length).toBeGreaterThan(1000);
  }, 120_000);
});

describe('met een draad die faalt', () => {
  test.each(['stopt', 'gooit', 'mislukt'])(
    '%s: PDF.MISLUKT, en het volgende document lukt',
    async (titel) => {
      const renderer = nieuw({ draadBestand: NEPDRAAD });
      const [fout, daarna] = await Promise.all([
        foutVan(renderer.render(metTitel(titel))),
        renderer.render(metTitel('volgende')),
      ]);
      expect(fout).toMatchObject({ code: 'PDF.MISLUKT', details: {} });
      expect(fout.cause).toHaveProperty('message');
      expect(daarna.toString()).toBe('volgende');
    },
  );

  test('hangt: PDF.TIJD_VERSTREKEN, de draad wordt beëindigd en het volgende document lukt', async () => {
    const renderer = nieuw({ draadBestand: NEPDRAAD, limietMs: 300 });
    const [fout, daarna] = await Promise.all([
      foutVan(renderer.render(metTitel('hangt'))),
      renderer.render(metTitel('volgende')),
    ]);
    expect(fout.code).toBe('PDF.TIJD_VERSTREKEN');
    expect(daarna.toString()).toBe('volgende');
  });

  test('weigert: de code en de details komen over', async () => {
    const fout = await foutVan(nieuw({ draadBestand: NEPDRAAD }).render(metTitel('weigert')));
    expect(fout).toMatchObject({ code: 'PDF.TEKEN_ONTBREEKT', details: { teken: 'U+0000' } });
  });

  test('een draad die in rust stukgaat, wordt bij het volgende document vervangen', async () => {
    const renderer = nieuw({ draadBestand: NEPDRAAD });
    await renderer.render(metTitel('daarna-stuk'));
    await totdat(() => !renderer.actief);
    expect((await renderer.render(metTitel('volgende'))).toString()).toBe('volgende');
  });
});

describe('de levensloop van de draad', () => {
  test('begint bij het eerste document en eindigt na rust', async () => {
    const renderer = nieuw({ draadBestand: NEPDRAAD, rustMs: 20 });
    expect(renderer.actief).toBe(false);
    await renderer.render(metTitel('een'));
    expect(renderer.actief).toBe(true);
    await totdat(() => !renderer.actief);
    expect((await renderer.render(metTitel('twee'))).toString()).toBe('twee');
  });

  test('houdt in rust het proces niet vast', () => {
    const bestand = new URL('../../../../dist/libs/platform/src/pdf/', import.meta.url).href;
    const programma = `
      import { WorkerThreadPdfRenderer } from '${bestand}worker-thread-pdf-renderer.js';
      const renderer = new WorkerThreadPdfRenderer({ rustMs: 600000 });
      const inhoud = await renderer.render(${JSON.stringify(brief)});
      console.log(inhoud.length > 1000);`;
    const proces = spawnSync(process.execPath, ['--input-type=module', '-e', programma], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(proces).toMatchObject({ status: 0, stdout: 'true\n' });
  }, 60_000);

  test('sluit met de Nest-module', async () => {
    const module = await Test.createTestingModule({ imports: [PdfModule] }).compile();
    const renderer = module.get(PdfRenderer);
    expect(renderer).toBeInstanceOf(WorkerThreadPdfRenderer);
    await renderer.render(brief);
    await module.close();
    expect((renderer as WorkerThreadPdfRenderer).actief).toBe(false);
  }, 60_000);
});
