import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { ApiFout } from '../api/fout';
import { leesSleutel } from '../bewaren/kluis';
import { Apparaatbezoek, type Foto } from './apparaatbezoek';
import { Kast } from './kast';
import type { Antwoord, Antwoordinhoud, Gesprekinhoud, Lijst, Wijziging } from './soorten';
import { nietVerstuurd, rondAf, verstuur, type Ontvanger, type Uitslag } from './verzending';

const LEEG: Lijst = {
  kader: { naam: 'Kwaliteit' },
  normen: [],
  antwoorden: [],
  tegenstrijdig: [],
  gesprekken: [],
  tijden: { aankomst: null, vertrek: null, nr: 0 },
  watLeerdeAanbieder: null,
  lesNr: 0,
  leidraden: [],
};
const antwoord = (normId: string, oordeel: string, toelichting = ''): Antwoordinhoud => ({
  ...{ normId, oordeel, toelichting, citaten: [], positief: false },
});
const plek = (normId: string) => `antwoord:${normId}`;
const geenVerbinding = () => new TypeError('Failed to fetch');

type Verzoek = 'wijzigingen' | 'foto' | 'stand' | 'rondAf';

/** A server with the rules of the contract: by id once, and two answers on one base are both kept. */
class Proefserver implements Ontvanger {
  readonly gezien: string[][] = [];
  readonly bekend = new Map<string, Wijziging>();
  readonly fotos = new Map<string, Foto>();
  antwoorden: Antwoord[] = [];
  tegenstrijdig: Lijst['tegenstrijdig'] = [];
  afgerond: { wijzigingen: readonly string[]; fotos: readonly string[] } | null = null;
  /** Before and after the server did its work. */
  voor: (soort: Verzoek, keer: number) => void | Promise<void> = () => undefined;
  na: (soort: Verzoek, keer: number) => void | Promise<void> = () => undefined;
  weiger: (wijziging: Wijziging) => string | null = () => null;
  private keer = 0;

  async wijzigingen(_id: string, wijzigingen: readonly Wijziging[]) {
    const keer = (this.keer += 1);
    await this.voor('wijzigingen', keer);
    this.gezien.push(wijzigingen.map(({ id }) => id));
    const uitslagen = wijzigingen.map((wijziging) => this.neem(wijziging));
    await this.na('wijzigingen', keer);
    return { uitslagen, lijst: this.lijst() };
  }

  async foto(_id: string, foto: Foto) {
    const keer = (this.keer += 1);
    await this.voor('foto', keer);
    this.fotos.set(foto.id, foto);
    await this.na('foto', keer);
  }

  async stand() {
    await this.voor('stand', this.keer);
    return { status: this.afgerond ? ('afgerond' as const) : ('klaar' as const) };
  }

  async rondAf(_id: string, wat: { wijzigingen: readonly string[]; fotos: readonly string[] }) {
    const keer = (this.keer += 1);
    await this.voor('rondAf', keer);
    const mist =
      wat.wijzigingen.some((id) => !this.bekend.has(id)) || wat.fotos.some((id) => !this.fotos.has(id));
    if (mist) throw new ApiFout(409, 'KLAARZETTING.NIET_ALLES_ONTVANGEN', '', 'De server mist nog iets.');
    this.afgerond = wat;
    await this.na('rondAf', keer);
  }

  lijst(): Lijst {
    return { ...LEEG, antwoorden: this.antwoorden, tegenstrijdig: this.tegenstrijdig };
  }

  zet(inhoud: Antwoordinhoud, door: string): void {
    const nr = (this.antwoorden.find(({ normId }) => normId === inhoud.normId)?.nr ?? 0) + 1;
    const rest = this.antwoorden.filter(({ normId }) => normId !== inhoud.normId);
    this.antwoorden = [...rest, { ...inhoud, nr, door, doorNaam: door, op: '2026-04-13T10:00:00Z' }];
  }

  private neem(wijziging: Wijziging): Uitslag {
    const { id, basis } = wijziging;
    const reden = this.weiger(wijziging);
    if (reden) return { id, uitslag: 'geweigerd', reden };
    if (this.bekend.has(id)) return { id, uitslag: 'bekend' };
    this.bekend.set(id, wijziging);
    if (wijziging.soort !== 'antwoord') return { id, uitslag: 'opgeslagen' };
    const inhoud = wijziging.inhoud as Antwoordinhoud;
    const eerste = this.antwoorden.find(({ normId }) => normId === inhoud.normId);
    if (eerste && eerste.nr !== basis) {
      const tweede = { ...inhoud, nr: eerste.nr + 1, door: 'anna', doorNaam: 'anna', op: wijziging.op };
      const over = { soort: 'antwoord', normId: inhoud.normId, gesprekId: null };
      this.tegenstrijdig = [...this.tegenstrijdig, { ...over, eerste, tweede }];
      return { id, uitslag: 'tegenstrijdig' };
    }
    this.zet(inhoud, 'anna');
    return { id, uitslag: 'opgeslagen' };
  }
}

let kast: Kast;
let server: Proefserver;
let teller = 0;
const bij = { nieuwId: () => `id-${(teller += 1)}`, nu: () => new Date('2026-04-13T09:00:00Z') };

beforeEach(async () => {
  kast = new Kast(`proef-${(teller += 1)}`, { indexedDB, IDBKeyRange });
  server = new Proefserver();
  await Apparaatbezoek.zetKlaar(kast, {
    ...{ id: 'k1', bezoekId: 'b1', verlooptOp: 0, eigenaar: 'anna', lijst: LEEG },
    sleutel: await leesSleutel(Buffer.alloc(32, 7).toString('base64')),
    bezoek: {
      ...{ aanbiederNaam: 'De Linde', zaakNummer: '2026-00001', plaats: null, op: '2026-04-13' },
      ...{ van: null, tot: null, doel: 'x', aankondiging: 'aangekondigd', collegas: [] },
    },
  });
});
afterEach(() => kast.delete());

/** As after a restart of the device: only what was written is there. */
async function heropen(): Promise<Apparaatbezoek> {
  const rij = await kast.klaarzettingen.get('k1');
  if (!rij?.sleutel) throw new Error('Het bezoek staat niet open op het apparaat.');
  return Apparaatbezoek.open(kast, rij, rij.sleutel, bij);
}

describe('wat op het apparaat staat', () => {
  it('is na een herstart te lezen, en ligt er niet leesbaar', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet', 'De kast stond open.'), 'nu');
    bezoek.wijzig('les', { tekst: 'Sluit de kast.' });
    await bezoek.voegFotoToe({ normId: 'n1', bijschrift: 'De kast' }, new Blob(['beeld van de kast']));
    await bezoek.schrijfNu();
    const na = await heropen();
    expect(na.inhoud('antwoord', plek('n1'))).toMatchObject({ oordeel: 'voldoet_niet' });
    expect(na.inhoud('les', 'les')).toMatchObject({ tekst: 'Sluit de kast.' });
    const [foto] = na.lees().fotos;
    expect(foto).toMatchObject({ normId: 'n1', bijschrift: 'De kast', stand: 'wacht' });
    expect(await (await na.beeld(foto?.id ?? ''))?.text()).toBe('beeld van de kast');
    const rijen = [
      ...(await kast.klaarzettingen.toArray()),
      ...(await kast.wijzigingen.toArray()),
      ...(await kast.fotos.toArray()),
      ...(await kast.beelden.toArray()),
    ];
    // By name: the storage has a world of its own.
    let blokken = 0;
    const ruw = JSON.stringify(rijen, (_, waarde: unknown) => {
      if (Object.prototype.toString.call(waarde) !== '[object ArrayBuffer]') return waarde;
      blokken += 1;
      return Buffer.from(waarde as ArrayBuffer).toString('latin1');
    });
    // The visit, two changes, and the photo with its image.
    expect(blokken).toBe(5);
    expect(ruw).not.toMatch(/kast stond|Sluit|Linde|voldoet|n1"|beeld van|De kast|anna/);
  });

  it('is niet te lezen met de rij van een ander', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'), 'nu');
    bezoek.wijzig('antwoord', antwoord('n2', 'voldoet_niet'), 'nu');
    await bezoek.schrijfNu();
    const [een, twee] = await kast.wijzigingen.toArray();
    await kast.wijzigingen.update(een?.id ?? '', { inhoud: twee?.inhoud ?? null });
    await expect(heropen()).rejects.toThrow();
  });

  it('zegt het als het apparaat niets meer opneemt, en bewaart het zodra dat weer kan', async () => {
    const bezoek = await heropen();
    const { put } = kast.wijzigingen;
    kast.wijzigingen.put = () => {
      throw new Error('QuotaExceededError');
    };
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'), 'nu');
    expect(await bezoek.schrijfNu()).toBe(false);
    expect(bezoek.lees().opslag).toBe('vol');
    expect(bezoek.inhoud('antwoord', plek('n1'))).toMatchObject({ oordeel: 'voldoet' });
    kast.wijzigingen.put = put;
    bezoek.wijzig('antwoord', antwoord('n2', 'voldoet'), 'nu');
    expect(await bezoek.schrijfNu()).toBe(true);
    expect((await heropen()).lees().wijzigingen).toHaveLength(2);
  });
});

describe('het versturen van een bezoek', () => {
  it('stuurt van elke plek wat het laatst is ingevuld, en houdt niets over', async () => {
    const bezoek = await heropen();
    for (let i = 0; i < 120; i += 1) bezoek.wijzig('antwoord', antwoord(`n${i}`, 'voldoet'));
    bezoek.wijzig('antwoord', antwoord('n0', 'voldoet_niet', 'Bij nader inzien.'));
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.gezien.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(server.antwoorden).toHaveLength(120);
    expect(server.antwoorden.find(({ normId }) => normId === 'n0')).toMatchObject({
      oordeel: 'voldoet_niet',
    });
    expect(nietVerstuurd(bezoek)).toBe(0);
    // And it knows so after a restart.
    const na = await heropen();
    expect(nietVerstuurd(na)).toBe(0);
    expect(na.lees().bevestigd).toHaveLength(120);
    expect(na.inhoud('antwoord', plek('n7'))).toMatchObject({ oordeel: 'voldoet', nr: 1 });
  });

  it('stuurt na een verloren antwoord hetzelfde opnieuw: niets weg, niets dubbel', async () => {
    const bezoek = await heropen();
    for (let i = 0; i < 120; i += 1) bezoek.wijzig('antwoord', antwoord(`n${i}`, 'voldoet'));
    server.na = (_, keer) => {
      if (keer === 2) throw geenVerbinding();
    };
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'geen-verbinding' });
    expect(nietVerstuurd(bezoek)).toBe(70);
    const na = await heropen();
    expect(await verstuur(na, server)).toEqual({ soort: 'verstuurd' });
    expect(server.gezien[2]).toEqual(server.gezien[1]);
    expect(server.antwoorden).toHaveLength(120);
    expect(server.antwoorden.every(({ nr }) => nr === 1)).toBe(true);
    expect(server.tegenstrijdig).toEqual([]);
    await rondAf(na, server);
    expect(server.afgerond?.wijzigingen).toHaveLength(120);
  });

  it('laat wat onder het versturen wordt getypt erop volgen, en niet ermee botsen', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    server.voor = (_, keer) => {
      if (keer === 1) bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet', 'Toch niet.'));
    };
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.tegenstrijdig).toEqual([]);
    expect(server.antwoorden).toMatchObject([{ nr: 2, oordeel: 'voldoet_niet' }]);
    expect(nietVerstuurd(bezoek)).toBe(0);
  });

  it('houdt ook na een verloren antwoord de eigen volgorde', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    server.na = (_, keer) => {
      if (keer === 1) throw geenVerbinding();
    };
    await verstuur(bezoek, server);
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet', 'Toch niet.'), 'nu');
    await bezoek.schrijfNu();
    expect(await verstuur(await heropen(), server)).toEqual({ soort: 'verstuurd' });
    expect(server.tegenstrijdig).toEqual([]);
    expect(server.antwoorden).toMatchObject([{ nr: 2, oordeel: 'voldoet_niet' }]);
  });

  it('toont bij een ander antwoord van een collega beide', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    server.zet(antwoord('n1', 'voldoet_niet', 'De kast stond open.'), 'bram');
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    const { tegenstrijdig } = bezoek.lees().lijst;
    expect(tegenstrijdig).toMatchObject([
      { normId: 'n1', eerste: { doorNaam: 'bram', oordeel: 'voldoet_niet' }, tweede: { oordeel: 'voldoet' } },
    ]);
    // The card shows one's own, not what counts for now.
    expect(bezoek.inhoud('antwoord', plek('n1'))).toMatchObject({ normId: 'n1', oordeel: 'voldoet' });
    // What somebody types after that knows of the first only when it was seen: a base is never made up.
    bezoek.wijzig('antwoord', antwoord('n1', 'nvt'));
    expect(bezoek.eigen(plek('n1'))).toMatchObject({ basis: 1 });
  });

  it('houdt een gesprek hier tot er staat met wie het was', async () => {
    const bezoek = await heropen();
    const gesprek: Gesprekinhoud = {
      ...{ id: 'g1', met: '', functie: null, van: null, tot: null, leidraad: null },
      ...{ notities: 'De nacht is krap.', citaten: [] },
    };
    bezoek.wijzig('gesprek', gesprek);
    bezoek.wijzig('gesprek', { ...gesprek, functie: 'client' });
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect([server.gezien, nietVerstuurd(bezoek)]).toEqual([[], 1]);
    bezoek.wijzig('gesprek', { ...gesprek, functie: 'client', met: 'een bewoner' });
    await verstuur(bezoek, server);
    expect(server.gezien).toHaveLength(1);
  });

  it('houdt wat geweigerd is met de reden, en stuurt het anders onder een nieuwe naam', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet'));
    bezoek.wijzig('antwoord', antwoord('n2', 'voldoet'));
    server.weiger = ({ inhoud }) =>
      (inhoud as Antwoordinhoud).oordeel === 'voldoet_niet' && !(inhoud as Antwoordinhoud).toelichting
        ? 'Bij dit oordeel hoort een toelichting.'
        : null;
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    const [geweigerd] = (await heropen()).lees().wijzigingen;
    expect(geweigerd).toMatchObject({ stand: 'geweigerd', reden: 'Bij dit oordeel hoort een toelichting.' });
    expect(nietVerstuurd(bezoek)).toBe(1);
    // As it is, it is not sent again.
    await verstuur(bezoek, server);
    expect(server.gezien).toHaveLength(1);
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet', 'De kast stond open.'));
    expect(bezoek.eigen(plek('n1'))?.id).not.toBe(geweigerd?.id);
    await verstuur(bezoek, server);
    expect(nietVerstuurd(bezoek)).toBe(0);
    expect(server.antwoorden).toHaveLength(2);
  });

  it('laat een die de server niet kan lezen, de andere niet tegenhouden', async () => {
    const bezoek = await heropen();
    for (const norm of ['n1', 'n2', 'n3']) bezoek.wijzig('antwoord', antwoord(norm, 'voldoet'));
    const { wijzigingen } = server;
    server.wijzigingen = (id, bak) => {
      if (bak.some(({ inhoud }) => (inhoud as Antwoordinhoud).normId === 'n2'))
        return Promise.reject(new ApiFout(400, 'X', 'Te lang', 'De toelichting is te lang.'));
      return wijzigingen.call(server, id, bak);
    };
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.antwoorden.map(({ normId }) => normId)).toEqual(['n1', 'n3']);
    expect(bezoek.lees().wijzigingen).toMatchObject([
      { plek: plek('n2'), stand: 'geweigerd', reden: 'De toelichting is te lang.' },
    ]);
  });

  it('stuurt elke foto een keer, ook als het antwoord op een ervan verloren gaat', async () => {
    const bezoek = await heropen();
    for (let i = 0; i < 5; i += 1)
      await bezoek.voegFotoToe({ normId: null, bijschrift: `${i}` }, new Blob(['x']));
    server.na = (_, keer) => {
      if (keer === 3) throw geenVerbinding();
    };
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'geen-verbinding' });
    expect(nietVerstuurd(bezoek)).toBe(3);
    const na = await heropen();
    expect(await verstuur(na, server)).toEqual({ soort: 'verstuurd' });
    expect(server.fotos.size).toBe(5);
    expect(nietVerstuurd(na)).toBe(0);
  });

  it('houdt een toelichting zonder oordeel hier tot er een gekozen is', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', { ...antwoord('n1', '', 'De kast stond open.'), oordeel: null });
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.gezien).toEqual([]);
    expect(nietVerstuurd(bezoek)).toBe(1);
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet_niet', 'De kast stond open.'));
    await verstuur(bezoek, server);
    expect(server.antwoorden).toMatchObject([{ oordeel: 'voldoet_niet' }]);
  });

  it('stuurt een gesprek dat nog niet op de server staat als nieuw', async () => {
    const bezoek = await heropen();
    const gesprek: Gesprekinhoud = {
      ...{ id: 'g1', met: 'de teamleider', functie: 'teamleider', van: '10:00', tot: null },
      ...{ leidraad: null, notities: '', citaten: ['Het is druk.'] },
    };
    bezoek.wijzig('gesprek', gesprek);
    await verstuur(bezoek, server);
    expect([...server.bekend.values()]).toMatchObject([{ soort: 'gesprek', basis: 0, inhoud: { id: 'g1' } }]);
  });

  it.each([
    ['inloggen', new ApiFout(401, 'NIET_INGELOGD', '', '')],
    ['ander', new ApiFout(401, 'SESSIE_VAN_ANDER', '', '')],
    ['ingetrokken', new ApiFout(410, 'KLAARZETTING.INGETROKKEN', '', '')],
    ['storing', new ApiFout(500, 'ONBEKEND', '', 'Er ging iets mis.')],
    ['geen-verbinding', geenVerbinding()],
  ])('eindigt met "%s" en houdt alles op het apparaat', async (soort, fout) => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    server.voor = () => {
      throw fout;
    };
    expect(await verstuur(bezoek, server)).toMatchObject({ soort });
    expect(nietVerstuurd(await heropen())).toBe(1);
  });

  it('houdt een foto die niet meer in de zaak past met de reden, en stuurt de andere door', async () => {
    const bezoek = await heropen();
    for (let i = 0; i < 3; i += 1)
      await bezoek.voegFotoToe({ normId: null, bijschrift: `${i}` }, new Blob(['x']));
    const [, tweede] = bezoek.lees().fotos;
    const { foto } = server;
    server.foto = (id, een) =>
      een.id === tweede?.id
        ? Promise.reject(new ApiFout(409, 'DOCUMENT.TE_VEEL', '', 'Hier staan al 1000 bestanden.'))
        : foto.call(server, id, een);
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    const na = await heropen();
    expect(na.lees().fotos).toMatchObject([
      { stand: 'bevestigd' },
      { stand: 'geweigerd', reden: 'Hier staan al 1000 bestanden.' },
      { stand: 'bevestigd' },
    ]);
    // Not by itself; when somebody asks for it, with what was changed in the meantime.
    server.foto = foto;
    await verstuur(na, server);
    expect(server.fotos.size).toBe(2);
    na.zetBijschrift(tweede?.id ?? '', 'De kast');
    await na.zetFotostand(tweede?.id ?? '', 'wacht');
    await verstuur(na, server);
    expect(server.fotos.get(tweede?.id ?? '')).toMatchObject({ bijschrift: 'De kast', reden: null });
    expect(nietVerstuurd(na)).toBe(0);
  });

  it('laat een foto die onderweg is met rust tot bekend is of zij aankwam', async () => {
    const bezoek = await heropen();
    await bezoek.voegFotoToe({ normId: null, bijschrift: 'De kast' }, new Blob(['x']));
    const id = bezoek.lees().fotos[0]?.id ?? '';
    bezoek.zetBijschrift(id, 'De open kast');
    server.na = (_, keer) => {
      if (keer === 1) throw geenVerbinding();
    };
    await verstuur(bezoek, server);
    const na = await heropen();
    na.zetBijschrift(id, 'Iets anders');
    await na.gooiFotoWeg(id);
    expect(na.lees().fotos).toMatchObject([{ id, stand: 'onderweg', bijschrift: 'De open kast' }]);
    expect(server.fotos.get(id)).toMatchObject({ bijschrift: 'De open kast' });
    await verstuur(na, server);
    await na.gooiFotoWeg(id);
    expect((await heropen()).lees().fotos).toMatchObject([{ stand: 'bevestigd' }]);
  });

  it('gooit een foto weg die alleen hier is, met haar beeld', async () => {
    const bezoek = await heropen();
    await bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['x']));
    await bezoek.gooiFotoWeg(bezoek.lees().fotos[0]?.id ?? '');
    expect(await Promise.all([kast.fotos.count(), kast.beelden.count()])).toEqual([0, 0]);
  });

  it('verstuurt ook als het apparaat niet meer bewaart hoe ver het is, en zegt dat', async () => {
    const bezoek = await heropen();
    for (const bijschrift of ['een', 'twee'])
      await bezoek.voegFotoToe({ normId: null, bijschrift }, new Blob(['x']));
    const { put } = kast.fotos;
    kast.fotos.put = () => {
      throw new Error('QuotaExceededError');
    };
    bezoek.zetBijschrift(bezoek.lees().fotos[0]?.id ?? '', 'De kast');
    expect(await bezoek.schrijfNu()).toBe(false);
    expect(bezoek.lees().opslag).toBe('vol');
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect([...server.fotos.values()]).toMatchObject([{ bijschrift: 'De kast' }, { bijschrift: 'twee' }]);
    expect(nietVerstuurd(bezoek)).toBe(0);
    expect(nietVerstuurd(await heropen())).toBe(2);
    kast.fotos.put = put;
    expect(await bezoek.schrijfNu()).toBe(true);
    expect(nietVerstuurd(await heropen())).toBe(0);
  });

  it('laat een beschadigde foto de andere niet tegenhouden', async () => {
    const bezoek = await heropen();
    for (const bijschrift of ['een', 'twee'])
      await bezoek.voegFotoToe({ normId: null, bijschrift }, new Blob(['x']));
    const [een, twee] = bezoek.lees().fotos;
    const beeld = await kast.beelden.get(twee?.id ?? '');
    await kast.beelden.update(een?.id ?? '', { beeld: beeld?.beeld as never });
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect([...server.fotos.keys()]).toEqual([twee?.id]);
    expect(bezoek.lees().fotos[0]).toMatchObject({
      stand: 'geweigerd',
      reden: expect.stringMatching(/beschadigd/),
    });
  });

  it('zegt het als het bezoek al was afgerond', async () => {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    server.voor = () => {
      throw new ApiFout(409, 'KLAARZETTING.AFGEROND', '', '');
    };
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'al-afgerond' });
    expect(nietVerstuurd(await heropen())).toBe(1);
  });
});

describe('het afronden van een bezoek', () => {
  /** With everything sent. */
  async function verstuurd(): Promise<Apparaatbezoek> {
    const bezoek = await heropen();
    bezoek.wijzig('antwoord', antwoord('n1', 'voldoet'));
    await bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['x']));
    expect(await verstuur(bezoek, server)).toEqual({ soort: 'verstuurd' });
    return bezoek;
  }

  it('rondt niet af zolang de server iets mist, en dan kan er weer worden ingevuld', async () => {
    const bezoek = await verstuurd();
    server.bekend.clear();
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'storing', tekst: 'De server mist nog iets.' });
    const na = await heropen();
    na.wijzig('antwoord', antwoord('n2', 'voldoet'));
    expect(nietVerstuurd(na)).toBe(1);
  });

  it('neemt niets meer aan zolang het loopt', async () => {
    const bezoek = await verstuurd();
    const id = bezoek.lees().fotos[0]?.id ?? '';
    const pogingen: Verzoek[] = [];
    server.voor = async (soort) => {
      pogingen.push(soort);
      bezoek.wijzig('antwoord', antwoord('n2', 'voldoet'), 'nu');
      bezoek.zetBijschrift(id, 'Te laat');
      await bezoek.gooiFotoWeg(id);
      await expect(bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['y']))).rejects.toThrow();
    };
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'afgerond' });
    expect(pogingen).toEqual(['stand', 'rondAf']);
    expect(nietVerstuurd(bezoek)).toBe(0);
    expect(bezoek.lees().fotos).toMatchObject([{ bijschrift: '' }]);
  });

  it('stuurt eerst wat er nog bij kwam', async () => {
    const bezoek = await verstuurd();
    bezoek.wijzig('antwoord', antwoord('n2', 'voldoet'));
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.afgerond).toBeNull();
    expect(server.antwoorden).toHaveLength(2);
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'afgerond' });
  });

  it('wacht op een foto die nog kleiner wordt gemaakt', async () => {
    const bezoek = await verstuurd();
    bezoek.verwachtFotos(1);
    expect(nietVerstuurd(bezoek)).toBe(1);
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'verstuurd' });
    expect(server.afgerond).toBeNull();
    await bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['y']));
    bezoek.verwachtFotos(-1);
    await verstuur(bezoek, server);
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'afgerond' });
    expect(server.afgerond).toMatchObject({ fotos: [...server.fotos.keys()] });
  });

  it.each([
    ['geen-verbinding', geenVerbinding()],
    ['inloggen', new ApiFout(401, 'NIET_INGELOGD', '', '')],
  ])('begint er niet aan bij "%s": dan kan er nog worden ingevuld', async (soort, fout) => {
    const bezoek = await verstuurd();
    server.voor = (wat) => {
      if (wat === 'stand') throw fout;
    };
    expect(await rondAf(bezoek, server)).toEqual({ soort });
    for (const een of [bezoek, await heropen()]) {
      een.wijzig('antwoord', antwoord('n2', 'voldoet'));
      expect(nietVerstuurd(een)).toBe(1);
    }
  });

  it('blijft na een verloren antwoord dicht, ook na een herstart, tot de server het zegt', async () => {
    const bezoek = await verstuurd();
    let verloren = 0;
    server.na = (wat) => {
      if (wat === 'rondAf' && (verloren += 1) < 2) throw geenVerbinding();
    };
    expect(await rondAf(bezoek, server)).toEqual({ soort: 'geen-verbinding' });
    expect(server.afgerond).not.toBeNull();
    const na = await heropen();
    expect(na.lees().rondtAf).toBe(true);
    na.wijzig('antwoord', antwoord('n2', 'voldoet'), 'nu');
    expect(await na.schrijfNu()).toBe(true);
    expect(nietVerstuurd(na)).toBe(0);
    // A session that ended in the meantime says nothing of the first time.
    const { rondAf: vraag } = server;
    server.rondAf = () => Promise.reject(new ApiFout(401, 'NIET_INGELOGD', '', ''));
    expect(await rondAf(na, server)).toEqual({ soort: 'inloggen' });
    expect((await heropen()).lees().rondtAf).toBe(true);
    server.rondAf = vraag;
    expect(await rondAf(na, server)).toEqual({ soort: 'afgerond' });
  });
});
