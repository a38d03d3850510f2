import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { ClamdScanner } from './clamd-scanner';

/** What a scanner that behaves in some way does with a line; the real one is in test/medium/document. */
type Gedrag = (lijn: Socket, ontvangen: () => Buffer) => void;

let server: Server;
let lijnen: Socket[];

async function nagebootst(gedrag: Gedrag, geheelMs = 30_000): Promise<ClamdScanner> {
  lijnen = [];
  server = createServer((lijn) => {
    lijnen.push(lijn);
    const stukken: Buffer[] = [];
    lijn.on('error', () => undefined);
    lijn.on('data', (stuk: Buffer) => {
      stukken.push(stuk);
      gedrag(lijn, () => Buffer.concat(stukken));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return new ClamdScanner({ host: '127.0.0.1', poort: port }, { verbindenMs: 5_000, geheelMs });
}
afterEach(async () => {
  for (const lijn of lijnen) lijn.destroy();
  server.close();
  await once(server, 'close');
});

const INHOUD = randomBytes(300_000);
const stroom = () => Readable.from([INHOUD.subarray(0, 100), INHOUD.subarray(100)]);
const isKlaar = (bytes: Buffer) => bytes.subarray(-4).equals(Buffer.alloc(4));

/** Takes the pieces apart again, as clamd does. */
function uitgepakt(bytes: Buffer): Buffer {
  expect(bytes.subarray(0, 10).toString()).toBe('zINSTREAM\0');
  const stukken: Buffer[] = [];
  for (let plek = 10; ;) {
    const lengte = bytes.readUInt32BE(plek);
    if (lengte === 0) return Buffer.concat(stukken);
    expect(lengte).toBeLessThanOrEqual(64 * 1024);
    stukken.push(bytes.subarray(plek + 4, plek + 4 + lengte));
    plek += 4 + lengte;
  }
}

describe('ClamdScanner', () => {
  it('stuurt het hele bestand in stukken met hun lengte', async () => {
    let gekregen = Buffer.alloc(0);
    const scanner = await nagebootst((lijn, ontvangen) => {
      if (!isKlaar(ontvangen())) return;
      gekregen = uitgepakt(ontvangen()) as Buffer<ArrayBuffer>;
      lijn.end('stream: OK\0');
    });
    await expect(scanner.keur(stroom())).resolves.toEqual({ uitkomst: 'schoon' });
    expect(gekregen.equals(INHOUD)).toBe(true);
  });

  it('wacht niet langer op het antwoord dan mag', async () => {
    const scanner = await nagebootst(() => undefined, 100);
    await expect(scanner.keur(stroom())).resolves.toEqual({ uitkomst: 'mislukt', reden: 'te_traag' });
  });

  it('wacht ook niet op een scanner die ophoudt met lezen', async () => {
    const scanner = await nagebootst((lijn) => void lijn.pause(), 300);
    const bron = Readable.from(
      (function* () {
        for (;;) yield INHOUD;
      })(),
    );
    await expect(scanner.keur(bron)).resolves.toEqual({ uitkomst: 'mislukt', reden: 'te_traag' });
  });

  it('weet niets als de scanner halverwege wegvalt', async () => {
    const scanner = await nagebootst((lijn, ontvangen) => {
      if (ontvangen().length > 50_000) lijn.destroy();
    });
    await expect(scanner.keur(stroom())).resolves.toEqual({ uitkomst: 'mislukt', reden: 'afgebroken' });
  });

  it('hoort dat een bestand te groot is, ook als de scanner dan al ophangt', async () => {
    const scanner = await nagebootst((lijn, ontvangen) => {
      if (ontvangen().length > 1000) lijn.end('INSTREAM size limit exceeded. ERROR\0');
    });
    await expect(scanner.keur(stroom())).resolves.toEqual({ uitkomst: 'mislukt', reden: 'te_groot' });
  });

  it.each(['HTTP/1.1 400 Bad Request\0', 'x'.repeat(10_000), 'stream: OK en nog iets\0'])(
    'vertrouwt een antwoord niet dat het niet kent: %.20s',
    async (antwoord) => {
      const scanner = await nagebootst((lijn) => void lijn.write(antwoord));
      await expect(scanner.keur(stroom())).resolves.toEqual({
        uitkomst: 'mislukt',
        reden: 'antwoord_onbekend',
      });
    },
  );

  it('zegt dat de scanner weg is als er niets luistert', async () => {
    const scanner = await nagebootst(() => undefined);
    server.close();
    await once(server, 'close');
    const bron = stroom();
    await expect(scanner.keur(bron)).resolves.toEqual({ uitkomst: 'mislukt', reden: 'scanner_weg' });
    expect(bron.destroyed).toBe(true);
    await expect(scanner.leeft()).rejects.toThrow();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  it('maakt van een fout van de opslag geen uitslag', async () => {
    const scanner = await nagebootst((lijn, ontvangen) => {
      if (isKlaar(ontvangen())) lijn.end('stream: OK\0');
    });
    const bron = Readable.from(
      (function* () {
        yield INHOUD;
        throw new Error('opslag weg');
      })(),
    );
    await expect(scanner.keur(bron)).rejects.toThrow('opslag weg');
  });

  it('vraagt of de scanner leeft', async () => {
    const scanner = await nagebootst((lijn, ontvangen) => {
      if (ontvangen().toString() === 'zPING\0') lijn.end('PONG\0');
    });
    await expect(scanner.leeft()).resolves.toBeUndefined();
  });
});
