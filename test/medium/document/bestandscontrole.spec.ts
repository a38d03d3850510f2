import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@navolgbaar/platform/auth';
import { Virusscanner } from '@navolgbaar/document';
import sharp from 'sharp';
import { CONTROLERONDE } from '../../../libs/document/src/application/controleer-bestanden/controleer-bestanden.use-case';
import { maakZip } from '../../../libs/document/src/domain/zip.fixture';
import { ClamdScanner } from '../../../libs/document/src/infrastructure/clamd/clamd-scanner';
import { EICAR, GROOTST_VOOR_CLAMD, Proefclamd } from '../../harnas/clamd';
import { metClamd } from '../../harnas/voorzieningen';
import { maakOpstelling } from './opstelling';

type Opstelling = Awaited<ReturnType<typeof maakOpstelling>>;
type Gebruik = ReturnType<Opstelling['met']>;

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());

const toezicht = (anders: Partial<Actor> = {}) => o.actor('toezichthouder', anders);
const sha256 = (inhoud: Buffer) => createHash('sha256').update(inhoud).digest('hex');
const vers = (lengte = 1000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(lengte)]);

async function neemAan(g: Gebruik, inhoud: Buffer, naam = 'stuk.pdf', actor = toezicht()): Promise<string> {
  const bestand = await g.slaOp.ontvang(actor, naam, Readable.from([inhoud]));
  const zaak = { object: 'zaak', objectId: randomUUID() };
  return (await g.slaOp.execute(actor, { bestand, ...zaak, soort: 'bijlage' })).id;
}
const controleer = async (g: Gebruik, organisatieId = o.organisatieA): Promise<void> => {
  while ((await g.controleer.execute(organisatieId)) === CONTROLERONDE);
};
async function stand(id: string) {
  const [rij] = await o.sql<{ status: string; reden: string | null; vondst: string | null; wacht: boolean }>(
    `SELECT status, controlereden AS reden, vondst, controleer_op IS NOT NULL AS wacht
       FROM document.documenten d JOIN document.controles c ON c.document_id = d.id WHERE d.id = $1`,
    [id],
  );
  return rij;
}
async function alleStanden(ids: readonly string[]) {
  const standen = [];
  for (const id of ids) standen.push(await stand(id));
  return standen;
}
const lees = async (g: Gebruik, id: string, actor = toezicht()) =>
  buffer((await g.lees.execute(actor, id)).inhoud);
const bestanden = () =>
  readdirSync(o.bestanden, { recursive: true, withFileTypes: true }).filter((b) => b.isFile());
const opSchijf = () => Buffer.concat(bestanden().map((b) => readFileSync(join(b.parentPath, b.name))));

/** Says what a test wants, and remembers what it was asked. */
class Proefscanner extends Virusscanner {
  readonly aanwezig = true;
  readonly gezien: string[] = [];
  constructor(private readonly uitslag: Awaited<ReturnType<Virusscanner['keur']>>) {
    super();
  }
  async keur(inhoud: Readable) {
    this.gezien.push(sha256(await buffer(inhoud)));
    return this.uitslag;
  }
  async leeft(): Promise<void> {}
}

describe('een bestand zonder scanner', () => {
  it('blijft gesloten, voor iedereen, en staat wel in de lijst', async () => {
    const g = o.met();
    const id = await neemAan(g, vers());
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'niet_gecontroleerd', wacht: true });
    for (const actor of [toezicht(), o.actor('coordinator')])
      await expect(g.lees.execute(actor, id)).rejects.toMatchObject({ code: 'DOCUMENT.NIET_GECONTROLEERD' });
  });

  it('gaat open als de installatie dat risico neemt, en gaat weer dicht als zij dat niet meer doet', async () => {
    const open = o.met(undefined, true);
    const pdf = vers();
    const id = await neemAan(open, pdf);
    await controleer(open);
    expect(await stand(id)).toMatchObject({ status: 'zonder_controle', wacht: false });
    expect((await lees(open, id)).equals(pdf)).toBe(true);
    await expect(lees(o.met(), id)).rejects.toMatchObject({ code: 'DOCUMENT.NIET_GECONTROLEERD' });
  });

  it('wordt alsnog gecontroleerd als er een scanner komt', async () => {
    const open = o.met(undefined, true);
    const id = await neemAan(open, vers());
    await controleer(open);
    const met = o.met(new Proefscanner({ uitkomst: 'besmet', vondst: 'X' }));
    await met.controleer.begin(o.organisatieA);
    await controleer(met);
    expect(await stand(id)).toMatchObject({ status: 'besmet', vondst: 'X', wacht: false });
    await expect(lees(open, id)).rejects.toMatchObject({ code: 'DOCUMENT.BESMET' });
  });
});

describe('wat het systeem zelf maakt', () => {
  it('hoeft niet te wachten, en een mens kan dat niet van zijn bestand zeggen', async () => {
    const g = o.met();
    const systeem: Actor = { ...toezicht(), soort: 'systeem', rollen: [], gebruikerId: null };
    const pdf = vers();
    const bestand = await g.slaOp.ontvang(systeem, 'rapport.pdf', pdf);
    const plaats = { object: 'proef', objectId: randomUUID(), soort: 'rapport', eigen: true };
    const { id, status } = await g.slaOp.execute(systeem, { bestand, ...plaats });
    expect(status).toBe('eigen');
    expect((await lees(g, id, systeem)).equals(pdf)).toBe(true);
    const ander = await g.slaOp.ontvang(toezicht(), 'a.pdf', vers());
    await expect(g.slaOp.execute(toezicht(), { bestand: ander, ...plaats })).rejects.toThrow('systeem');
  });
});

describe('inhoud', () => {
  it('staat één keer per organisatie in de opslag, en is daar niet te lezen', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from('roerdomp '.repeat(9000)),
      randomBytes(9),
    ]);
    const voor = bestanden().length;
    const [een, twee] = [await neemAan(g, pdf), await neemAan(g, pdf, 'zelfde.pdf')];
    await controleer(g);
    expect(bestanden().length).toBe(voor + 1);
    expect((await lees(g, een)).equals(pdf)).toBe(true);
    expect((await lees(g, twee)).equals(pdf)).toBe(true);
    const anders = toezicht({ organisatieId: o.organisatieB });
    const drie = await neemAan(g, pdf, 'stuk.pdf', anders);
    await controleer(g, o.organisatieB);
    expect(bestanden().length).toBe(voor + 2);
    expect((await lees(g, drie, anders)).equals(pdf)).toBe(true);
    expect(opSchijf().includes('roerdomp')).toBe(false);
  });

  it('die twee keer tegelijk binnenkomt, blijft één keer over', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const pdf = vers(100_000);
    const voor = bestanden().length;
    const ids = await Promise.all(Array.from({ length: 6 }, () => neemAan(g, pdf)));
    await controleer(g);
    expect(bestanden().length).toBe(voor + 1);
    for (const id of ids) expect((await lees(g, id)).equals(pdf)).toBe(true);
  });

  it('is besmet voor elk document dat haar heeft, en is dan weg', async () => {
    const schoon = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const pdf = vers();
    const voor = bestanden().length;
    const eerder = await neemAan(schoon, pdf);
    await controleer(schoon);
    // The scanner knows more today than it did then.
    const nu = o.met(new Proefscanner({ uitkomst: 'besmet', vondst: 'Nieuw.Virus' }));
    const later = await neemAan(nu, pdf);
    await controleer(nu);
    for (const id of [eerder, later]) {
      expect(await stand(id)).toMatchObject({ status: 'besmet', vondst: 'Nieuw.Virus', wacht: false });
      await expect(lees(schoon, id)).rejects.toMatchObject({ code: 'DOCUMENT.BESMET' });
    }
    expect(bestanden().length).toBe(voor);
    const gemeld = await o.sql<{ id: string }>(
      `SELECT aggregaat_id AS id FROM outbox.gebeurtenissen WHERE type = 'DocumentBesmet' AND aggregaat_id = ANY ($1)`,
      [[eerder, later]],
    );
    expect(gemeld.map(({ id }) => id).sort()).toEqual([eerder, later].sort());
    // The same bytes again: stored, looked at and destroyed again.
    const nogmaals = await neemAan(nu, pdf);
    await controleer(nu);
    expect(await stand(nogmaals)).toMatchObject({ status: 'besmet' });
    expect(bestanden().length).toBe(voor);
  });

  it('van een bestand dat werd weggegooid neemt niets mee van een ander', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const pdf = vers();
    const id = await neemAan(g, pdf);
    await g.slaOp.vergeet(await g.slaOp.ontvang(toezicht(), 'stuk.pdf', pdf));
    await controleer(g);
    expect((await lees(g, id)).equals(pdf)).toBe(true);
  });
});

describe('hoeveel er passen', () => {
  it.each([
    ['bij één publicatie honderd', 'publicatie', 100],
    ['in één zaak duizend', 'zaak', 1_000],
  ])('%s bestanden, en dan niets meer', async (_, object, maximum) => {
    const g = o.met();
    const bij = { object, objectId: randomUUID(), soort: 'bijlage' };
    const voegToe = async () =>
      g.slaOp.execute(toezicht(), {
        bestand: await g.slaOp.ontvang(toezicht(), 'a.txt', Buffer.from('a')),
        ...bij,
      });
    const { id } = await voegToe();
    await o.sql(
      `INSERT INTO document.documenten
       SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
         FROM document.documenten d, generate_series(1, $2::int) WHERE d.id = $1`,
      [id, maximum - 2],
    );
    const tegelijk = await Promise.allSettled([voegToe(), voegToe()]);
    expect(tegelijk.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(voegToe()).rejects.toMatchObject({ code: 'DOCUMENT.TE_VEEL' });
  });
});

describe('opnieuw controleren', () => {
  it('vraagt een toezichthouder, en niemand anders', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'mislukt', reden: 'te_groot' }));
    const id = await neemAan(g, vers());
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'controle_mislukt', reden: 'te_groot', wacht: false });
    await expect(lees(g, id)).rejects.toMatchObject({ code: 'DOCUMENT.CONTROLE_MISLUKT' });
    for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder', 'fg'] as const)
      await expect(g.opnieuw.execute(o.actor(rol), id)).rejects.toMatchObject({ code: 'GEEN_RECHT' });
    const ander = toezicht({ organisatieId: o.organisatieB });
    await expect(g.opnieuw.execute(ander, id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const nu = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    await nu.opnieuw.execute(toezicht(), id);
    await controleer(nu);
    expect(await stand(id)).toMatchObject({ status: 'schoon', reden: null });
    await expect(nu.opnieuw.execute(toezicht(), id)).rejects.toMatchObject({
      code: 'DOCUMENT.CONTROLE_NIET_NODIG',
    });
  });

  it('doet elk bestand één keer, ook als twee workers tegelijk beginnen', async () => {
    const scanner = new Proefscanner({ uitkomst: 'schoon' });
    const g = o.met(scanner);
    const inhouden = Array.from({ length: 8 }, () => vers());
    for (const inhoud of inhouden) await neemAan(g, inhoud);
    await Promise.all([controleer(g), controleer(g), controleer(g)]);
    expect(scanner.gezien.filter((hash) => inhouden.map(sha256).includes(hash)).sort()).toEqual(
      inhouden.map(sha256).sort(),
    );
  });

  it('wordt gewoon gedaan als een worker halverwege omviel', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const id = await neemAan(g, vers());
    // Taken, and never recorded.
    await o.sql(
      `UPDATE document.controles SET controleer_op = $2::timestamptz + interval '5 minutes', pogingen = 1 WHERE document_id = $1`,
      [id, o.klok.nu().toString()],
    );
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'niet_gecontroleerd' });
    o.klok.vooruit('PT6M');
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'schoon' });
  });
});

describe('een foto', () => {
  const metPlaats = () =>
    sharp({ create: { width: 64, height: 40, channels: 3, background: '#336699' } })
      .withMetadata({ orientation: 6 })
      .withExif({
        IFD0: { Make: 'Proefcamera' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '53/1 13/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '6/1 34/1 0/1',
        },
      })
      .jpeg()
      .toBuffer();

  it('die een ander intussen al controleerde, laat geen tweede bestand achter', async () => {
    const foto = await metPlaats();
    let id = '';
    class Traag extends Proefscanner {
      override async keur(inhoud: Readable) {
        await o.sql(`UPDATE document.documenten SET status = 'schoon' WHERE id = $1`, [id]);
        return super.keur(inhoud);
      }
    }
    const g = o.met(new Traag({ uitkomst: 'schoon' }));
    id = await neemAan(g, foto, 'badkamer.jpg');
    const [voor] = await o.sql('SELECT count(*) FROM document.inhouden');
    const aantal = bestanden().length;
    await controleer(g);
    expect(await o.sql('SELECT count(*) FROM document.inhouden')).toEqual([voor]);
    expect(bestanden()).toHaveLength(aantal);
  });

  it('gaat zonder plaats en toestel naar buiten, rechtop, en het origineel is verzegeld bewaard', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const foto = await metPlaats();
    const voor = await sharp(foto).metadata();
    expect(voor.exif?.includes('Proefcamera')).toBe(true);
    const id = await neemAan(g, foto, 'badkamer.jpg');
    await controleer(g);
    const nieuw = await lees(g, id);
    const na = await sharp(nieuw).metadata();
    expect([na.exif, na.xmp, na.iptc, na.icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(nieuw.includes('Proefcamera')).toBe(false);
    // Orientation 6 is a quarter turn.
    expect([na.width, na.height, na.format]).toEqual([40, 64, 'jpeg']);
    const [regel] = await g.vanObject.execute(toezicht(), await objectVan(id));
    expect(regel).toMatchObject({
      ...{ sha256: sha256(nieuw), grootte: nieuw.length, status: 'schoon', teOpenen: true },
      origineel: { sha256: sha256(foto), grootte: foto.length },
    });
    expect(opSchijf().includes('Proefcamera')).toBe(false);
  });

  it('geeft haar origineel alleen aan de coördinator, met een reden die bewaard blijft', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const foto = await metPlaats();
    const id = await neemAan(g, foto, 'badkamer.jpg');
    const vraag = { documentId: id, reden: 'De aanbieder betwist waar de foto is gemaakt.' };
    const coordinator = o.actor('coordinator');
    await expect(g.leesOrigineel.execute(coordinator, vraag)).rejects.toMatchObject({
      code: 'DOCUMENT.NIET_GECONTROLEERD',
    });
    await controleer(g);
    for (const rol of ['toezichthouder', 'aanbieder', 'college', 'jurist', 'beheerder', 'fg'] as const)
      await expect(g.leesOrigineel.execute(o.actor(rol), vraag)).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    const elders = { ...coordinator, organisatieId: o.organisatieB };
    await expect(g.leesOrigineel.execute(elders, vraag)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const { inhoud } = await g.leesOrigineel.execute(coordinator, vraag);
    expect((await buffer(inhoud)).equals(foto)).toBe(true);
    const inzages = await o.sql('SELECT door, reden FROM document.origineelinzages WHERE document_id = $1', [
      id,
    ]);
    expect(inzages).toEqual([{ door: coordinator.gebruikerId, reden: vraag.reden }]);
    const regels = await o.sql<{ handeling: string }>(
      `SELECT * FROM audit.regels WHERE object_id = $1 AND handeling = 'document:origineel-lezen'`,
      [id],
    );
    expect(regels).toHaveLength(1);
    expect(JSON.stringify(regels)).not.toContain('betwist');
    const pdf = await neemAan(g, vers());
    await controleer(g);
    await expect(g.leesOrigineel.execute(coordinator, { ...vraag, documentId: pdf })).rejects.toMatchObject({
      code: 'DOCUMENT.GEEN_ORIGINEEL',
    });
  });

  it('verliest haar gegevens ook waar geen scanner is', async () => {
    const g = o.met(undefined, true);
    const id = await neemAan(g, await metPlaats(), 'badkamer.jpg');
    await controleer(g);
    expect((await sharp(await lees(g, id)).metadata()).exif).toBeUndefined();
    // Checked later, it is what came in that is looked at.
    const scanner = new Proefscanner({ uitkomst: 'schoon' });
    const met = o.met(scanner);
    await met.controleer.begin(o.organisatieA);
    await controleer(met);
    const [origineel] = await o.sql<{ sha256: string }>(
      'SELECT sha256 FROM document.originelen WHERE document_id = $1',
      [id],
    );
    expect(scanner.gezien).toContain(origineel?.sha256);
    expect(await stand(id)).toMatchObject({ status: 'schoon' });
  });

  it('met een gecontroleerde inhoud verandert nooit meer', async () => {
    const g = o.met(new Proefscanner({ uitkomst: 'schoon' }));
    const id = await neemAan(g, await metPlaats(), 'badkamer.jpg');
    await controleer(g);
    await expect(
      o.sql('UPDATE document.documenten SET grootte = grootte + 1 WHERE id = $1', [id]),
    ).rejects.toThrow('verandert niet');
  });

  async function objectVan(id: string) {
    const [rij] = await o.sql<{ object: string; objectId: string }>(
      'SELECT object, object_id AS "objectId" FROM document.documenten WHERE id = $1',
      [id],
    );
    if (!rij) throw new Error('geen document');
    return rij;
  }
});

metClamd('de virusscanner zelf', (programma) => {
  let clamd: Proefclamd;
  let g: Gebruik;
  beforeAll(async () => {
    clamd = await Proefclamd.start(programma);
    g = o.met(new ClamdScanner(clamd.adres));
  }, 60_000);
  afterAll(() => clamd.stop());

  const docx = (inhoud: Buffer) =>
    maakZip([
      { naam: '[Content_Types].xml', inhoud: '<Types/>' },
      { naam: 'word/document.xml', inhoud, pak: true },
    ]);
  const mail = `From: a@b.example\r\nDate: Mon, 13 Apr 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream; name=x\r\nContent-Transfer-Encoding: base64\r\n\r\n${EICAR.toString('base64')}\r\n`;

  it.each<[string, string, Buffer]>([
    ['los', 'brief.txt', EICAR],
    ['met een regeleinde', 'brief.txt', Buffer.concat([EICAR, Buffer.from('\n')])],
    ['achter een lang verhaal', 'brief.txt', Buffer.concat([Buffer.from('verhaal '.repeat(50_000)), EICAR])],
    ['ingepakt in een Word-bestand', 'brief.docx', docx(EICAR)],
    ['in een Word-bestand in een Word-bestand', 'brief.docx', docx(docx(EICAR))],
    ['als bijlage van een mail', 'bericht.eml', Buffer.from(mail)],
    ['in een pdf', 'brief.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), EICAR, Buffer.from('\n%%EOF\n')])],
  ])('vindt het proefvirus %s, en vernietigt het', async (_hoe, naam, inhoud) => {
    const voor = bestanden().length;
    const id = await neemAan(g, inhoud, naam);
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'besmet', vondst: expect.stringContaining('Eicar') });
    await expect(lees(g, id)).rejects.toMatchObject({ code: 'DOCUMENT.BESMET' });
    expect(bestanden().length).toBe(voor);
  });

  it('laat door wat schoon is, ook over de socket van de machine', async () => {
    const pdf = vers(1_000_000);
    const id = await neemAan(g, pdf);
    await controleer(g);
    expect(await stand(id)).toMatchObject({ status: 'schoon', wacht: false });
    expect((await lees(g, id)).equals(pdf)).toBe(true);
    const lokaal = o.met(new ClamdScanner({ pad: clamd.socket }));
    const via = await neemAan(lokaal, vers());
    await controleer(lokaal);
    expect(await stand(via)).toMatchObject({ status: 'schoon' });
  });

  it.each([1, 1_000_000, 20_000_000])(
    'houdt vast wat %d bytes groter is dan de scanner aanneemt',
    async (meer) => {
      const id = await neemAan(g, vers(GROOTST_VOOR_CLAMD + meer));
      await controleer(g);
      expect(await stand(id)).toMatchObject({ status: 'controle_mislukt' });
      // The scanner hangs up on what is still on its way, and its answer can get lost with that: then it is asked again.
      for (let keer = 0; keer < 10 && (await stand(id))?.reden === 'afgebroken'; keer += 1) {
        o.klok.vooruit('PT24H');
        await controleer(g);
      }
      expect(await stand(id)).toMatchObject({ status: 'controle_mislukt', reden: 'te_groot', wacht: false });
    },
  );

  it('houdt alles vast terwijl de scanner weg is, en haalt het in als hij er weer is', async () => {
    await clamd.dood();
    const ids = [await neemAan(g, vers()), await neemAan(g, vers()), await neemAan(g, EICAR, 'v.txt')];
    await controleer(g);
    const standen = await alleStanden(ids);
    expect(standen.map((s) => s?.status).sort()).toEqual([
      'controle_mislukt',
      'niet_gecontroleerd',
      'niet_gecontroleerd',
    ]);
    expect(standen.every((s) => s?.wacht)).toBe(true);
    for (const id of ids) await expect(lees(g, id)).rejects.toMatchObject({ name: 'DomeinFout' });
    await clamd.begin();
    o.klok.vooruit('PT2M');
    await controleer(g);
    expect((await alleStanden(ids)).map((s) => s?.status)).toEqual(['schoon', 'schoon', 'besmet']);
  }, 60_000);

  it('weet niets van een bestand waarbij de scanner omviel', async () => {
    const scanner = new ClamdScanner(clamd.adres);
    const halverwege = Readable.from(
      (async function* () {
        yield Buffer.alloc(200_000, 'a');
        await clamd.dood();
        yield Buffer.alloc(200_000, 'b');
      })(),
    );
    await expect(scanner.keur(halverwege)).resolves.toEqual({ uitkomst: 'mislukt', reden: 'afgebroken' });
    await clamd.begin();
    await expect(scanner.leeft()).resolves.toBeUndefined();
  }, 60_000);
});
