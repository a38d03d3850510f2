import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LezenTeZwaar } from '../../application/ports/tekstlezer';
import { DraadTekstlezer } from './draad-tekstlezer';
import { proefPdf, proefPdfMetWachtwoord } from './proefstukken.fixture';

const WORTEL = fileURLToPath(new URL('../../../../../', import.meta.url));

/** A thread that does what the media type says: to see what becomes of one that fails. */
const NEPDRAAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.once('message', ({ mediatype }) => {
      if (mediatype === 'hangt') while (true);
      if (mediatype === 'stopt') process.exit(3);
      if (mediatype === 'gooit') throw new Error('stuk');
      if (mediatype === 'vreet') { const vol = []; while (true) vol.push(new Array(100000).fill('x' + vol.length)); }
      if (mediatype === 'groeit') { const vol = []; setInterval(() => vol.push(Buffer.alloc(8e6, vol.length)), 1); return; }
      parentPort.postMessage({ soort: 'woorden', woorden: 'goed', volledig: true });
    });`)}`,
);

beforeAll(() => {
  const bouw = spawnSync(process.execPath, ['scripts/bouw.mjs', 'server'], { cwd: WORTEL, encoding: 'utf8' });
  if (bouw.status !== 0) throw new Error(bouw.stderr);
}, 180_000);

describe('het lezen in een draad', () => {
  it('geeft de woorden, en laat de bytes van de aanroeper heel', async () => {
    const pdf = proefPdf(['De nachtdienst was niet bezet.']);
    const kopie = Buffer.from(pdf);
    const lezer = new DraadTekstlezer();
    const uitslag = await lezer.lees(pdf, 'application/pdf');
    expect(uitslag).toEqual({ soort: 'woorden', woorden: 'De nachtdienst was niet bezet', volledig: true });
    expect(pdf.equals(kopie)).toBe(true);
    await expect(lezer.lees(proefPdfMetWachtwoord(), 'application/pdf')).resolves.toEqual({
      soort: 'niet',
      reden: 'versleuteld',
    });
  });

  it.each(['hangt', 'vreet', 'groeit'])(
    'stopt een draad die %s en is daarna klaar voor de volgende',
    async (wat) => {
      const lezer = new DraadTekstlezer({
        draadBestand: NEPDRAAD,
        limietMs: 3_000,
        geheugenMb: 32,
        groeiMb: 96,
      });
      await expect(lezer.lees(Buffer.from('x'), wat)).rejects.toBeInstanceOf(LezenTeZwaar);
      await expect(lezer.lees(Buffer.from('x'), 'goed')).resolves.toMatchObject({ woorden: 'goed' });
    },
  );

  it.each(['stopt', 'gooit'])('geeft een storing door als de draad %s', async (wat) => {
    const lezer = new DraadTekstlezer({ draadBestand: NEPDRAAD });
    const fout = await lezer.lees(Buffer.from('x'), wat).catch((f: unknown) => f);
    // The error of a thread is made in another realm than that of the test.
    expect(fout).toMatchObject({ message: expect.stringMatching(/stuk|code 3/) });
    expect(fout).not.toBeInstanceOf(LezenTeZwaar);
  });
});
