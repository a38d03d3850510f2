import { createHash, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Bestandsversleuteling, OntsleutelFout, type Sleutelkast } from '@navolgbaar/platform/versleuteling';
import { Bestandskluis } from './bestandskluis';
import { Opslag, OpslagFout } from './opslag';

const STUK = 64 * 1024;

/** Keeps what it gets, one piece per turn of the loop: slower than anybody sends. */
class TrageOpslag extends Opslag {
  readonly bestanden = new Map<string, Buffer>();
  ontvangen = 0;

  async put(sleutel: string, inhoud: Buffer | Readable) {
    const stukken: Buffer[] = [];
    for await (const stuk of inhoud as AsyncIterable<Buffer>) {
      await new Promise((klaar) => setImmediate(klaar));
      this.ontvangen += stuk.length;
      stukken.push(stuk);
    }
    this.bestanden.set(sleutel, Buffer.concat(stukken));
    return { sha256: '', grootte: this.ontvangen };
  }
  async get(sleutel: string): Promise<Readable> {
    const bestand = this.bestanden.get(sleutel);
    if (!bestand) throw new OpslagFout('NIET_GEVONDEN');
    return Readable.from([bestand]);
  }
  async bestaat(sleutel: string) {
    return this.bestanden.has(sleutel);
  }
  async verwijder(sleutel: string) {
    this.bestanden.delete(sleutel);
  }
}

const sleutels = new Map<string, { id: string; sleutel: ReturnType<typeof createSecretKey> }>();
const datasleutel = (organisatieId: string) => {
  const bestaand = sleutels.get(organisatieId) ?? {
    id: randomUUID(),
    sleutel: createSecretKey(randomBytes(32)),
  };
  sleutels.set(organisatieId, bestaand);
  return bestaand;
};
const kast = {
  actieve: async (organisatieId: string) => datasleutel(organisatieId),
  metId: async (organisatieId: string) => datasleutel(organisatieId),
} as unknown as Sleutelkast;

const ORGANISATIE = randomUUID();
let opslag: TrageOpslag;
let kluis: Bestandskluis;
beforeEach(() => {
  opslag = new TrageOpslag();
  kluis = new Bestandskluis(opslag, new Bestandsversleuteling(kast));
});

describe('Bestandskluis', () => {
  it('geeft terug wat erin ging, met hash en grootte van daarvoor', async () => {
    const inhoud = randomBytes(200_000);
    const { sha256, grootte, ...plaats } = await kluis.bewaar(ORGANISATIE, randomUUID(), inhoud);
    expect({ sha256, grootte }).toEqual({
      sha256: createHash('sha256').update(inhoud).digest('hex'),
      grootte: inhoud.length,
    });
    expect((await buffer(await kluis.lees(ORGANISATIE, plaats))).equals(inhoud)).toBe(true);
  });

  it('neemt 25 MB aan zonder meer dan een paar stukken in het geheugen te houden', async () => {
    const stukken = 400;
    let verstuurd = 0;
    let onderweg = 0;
    const bron = Readable.from(
      (function* () {
        for (let n = 0; n < stukken; n += 1) {
          verstuurd += STUK;
          onderweg = Math.max(onderweg, verstuurd - opslag.ontvangen);
          yield Buffer.alloc(STUK, n);
        }
      })(),
    );
    const { grootte } = await kluis.bewaar(ORGANISATIE, randomUUID(), bron);
    expect(grootte).toBe(stukken * STUK);
    // However much is sent: `Readable.from` alone holds sixteen.
    expect(onderweg / STUK).toBeLessThan(40);
  });

  it('bewaart niets boven het maximum, en telt wat binnenkwam', async () => {
    const id = randomUUID();
    await expect(kluis.bewaar(ORGANISATIE, id, randomBytes(1001), { maximum: 1000 })).rejects.toMatchObject({
      code: 'TE_GROOT',
    });
    expect(opslag.bestanden.size).toBe(0);
    await expect(kluis.bewaar(ORGANISATIE, id, randomBytes(1000), { maximum: 1000 })).resolves.toMatchObject({
      grootte: 1000,
    });
  });

  it('opent niets op een andere plaats of voor een andere organisatie', async () => {
    const een = await kluis.bewaar(ORGANISATIE, randomUUID(), Buffer.from('geheim'));
    const twee = await kluis.bewaar(ORGANISATIE, randomUUID(), Buffer.from('ander'));
    opslag.bestanden.set(twee.opslagsleutel, opslag.bestanden.get(een.opslagsleutel) ?? Buffer.alloc(0));
    for (const vraag of [kluis.lees(ORGANISATIE, twee), kluis.lees(randomUUID(), een)])
      await expect(vraag.then(buffer)).rejects.toThrow(OntsleutelFout);
  });

  it('leest een bestand van voor de versleuteling zoals het is', async () => {
    opslag.bestanden.set('oud', Buffer.from('oud bestand'));
    const oud = await kluis.lees(ORGANISATIE, { opslagsleutel: 'oud', versleuteld: false });
    expect((await buffer(oud)).toString()).toBe('oud bestand');
  });
});
