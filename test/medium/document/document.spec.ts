import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { DocumentenVanObject, LeesDocument, SlaDocumentOp } from '@navolgbaar/document';
import type { Actor, Rol } from '@navolgbaar/platform/auth';
import { maakOpstelling } from './opstelling';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(200_000)]);
const AANBIEDER_X = randomUUID();
const AANBIEDER_Y = randomUUID();
const GEMEENTE = randomUUID();

let werkplek: Awaited<ReturnType<typeof maakOpstelling>>;
let map: string;
let slaOp: SlaDocumentOp;
let leesDocument: LeesDocument;
let vanObject: DocumentenVanObject;
let controleer: ReturnType<(typeof werkplek)['met']>['controleer'];

beforeAll(async () => {
  werkplek = await maakOpstelling();
  map = werkplek.bestanden;
  // Who may read what, apart from the check on viruses: that has tests of its own.
  ({ slaOp, lees: leesDocument, vanObject, controleer } = werkplek.met(undefined, true));
  await werkplek.sql(`INSERT INTO public.gemeenten VALUES ($1, $2, 'Gemeente', 'g')`, [
    werkplek.organisatieA,
    GEMEENTE,
  ]);
});
afterAll(async () => {
  await werkplek.sluit();
});

interface Keuze {
  naam?: string;
  aanbiederId?: string;
  gedeeldMetAanbieder?: boolean;
  objectId?: string;
}

async function bewaar(actor: Actor, { naam = 'verslag.pdf', objectId = randomUUID(), ...keuze }: Keuze = {}) {
  const bestand = await slaOp.ontvang(
    actor,
    naam,
    Readable.from([PDF.subarray(0, 70_000), PDF.subarray(70_000)]),
  );
  const document = await slaOp.execute(actor, {
    ...{ bestand, object: 'zaak', objectId, soort: 'bijlage', ...keuze },
  });
  await controleer.execute(actor.organisatieId);
  return document;
}
const bestanden = () =>
  readdirSync(map, { recursive: true, withFileTypes: true }).filter((b) => b.isFile()).length;
/** Where the bytes of a document are. */
async function padVan(id: string): Promise<string> {
  const [rij] = await werkplek.sql<{ opslagsleutel: string }>(
    'SELECT i.opslagsleutel FROM document.documenten d JOIN document.inhouden i USING (organisatie_id, sha256) WHERE d.id = $1',
    [id],
  );
  return join(map, rij?.opslagsleutel ?? '');
}
const toezicht = (anders: Partial<Actor> = {}) => werkplek.actor('toezichthouder', anders);
const aanbieder = (aanbiederId: string) => werkplek.actor('aanbieder', { aanbiederId });

describe('SlaDocumentOp', () => {
  it('bewaart de inhoud met hash, grootte en mediatype, en schrijft een auditregel zonder de naam', async () => {
    const actor = toezicht();
    const document = await bewaar(actor, { naam: '../map/Verslag cliënt.pdf' });
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(document).toMatchObject({
      naam: 'Verslag cliënt.pdf',
      mediatype: 'application/pdf',
      grootte: PDF.length,
      sha256,
      status: 'niet_gecontroleerd',
    });
    const { inhoud } = await leesDocument.execute(actor, document.id);
    expect((await buffer(inhoud)).equals(PDF)).toBe(true);
    const regels = await werkplek.sql<{ handeling: string; kenmerken: object }>(
      'SELECT * FROM audit.regels WHERE object_id = $1 ORDER BY id',
      [document.id],
    );
    expect(regels.map((r) => r.handeling)).toEqual([
      'document:toevoegen',
      'document:controleren',
      'document:lezen',
    ]);
    expect(JSON.stringify(regels)).not.toContain('cliënt');
  });

  it.each([
    ['een programma', 'virus.exe', Buffer.from('MZ'), 'DOCUMENT.SOORT_NIET_TOEGESTAAN'],
    ['een programma dat zich pdf noemt', 'verslag.pdf', Buffer.from('MZ'), 'DOCUMENT.INHOUD_KLOPT_NIET'],
    ['een leeg bestand', 'verslag.pdf', Buffer.alloc(0), 'DOCUMENT.LEEG'],
    ['meer dan 25 MB', 'verslag.pdf', Buffer.alloc(25 * 1024 * 1024 + 1, '%PDF-'), 'DOCUMENT.TE_GROOT'],
  ])('weigert %s en bewaart er niets van', async (_geval, naam, inhoud, code) => {
    const voor = bestanden();
    await expect(slaOp.ontvang(toezicht(), naam, Readable.from([inhoud]))).rejects.toMatchObject({ code });
    expect(bestanden()).toBe(voor);
  });

  it.each<Rol>(['college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'weigert de rol %s',
    async (rol) => {
      const voor = bestanden();
      await expect(slaOp.ontvang(werkplek.actor(rol), 'a.pdf', PDF)).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
      expect(bestanden()).toBe(voor);
    },
  );

  it('gaat samen met de handeling eromheen terug', async () => {
    const actor = toezicht();
    const bestand = await slaOp.ontvang(actor, 'a.pdf', PDF);
    const terug = werkplek.uow.run(actor, async () => {
      await slaOp.execute(actor, { bestand, object: 'zaak', objectId: randomUUID(), soort: 'bijlage' });
      throw new Error('terug');
    });
    await expect(terug).rejects.toThrow('terug');
    await expect(leesDocument.execute(actor, bestand.documentId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    const voor = bestanden();
    await slaOp.vergeet(bestand);
    expect(bestanden()).toBe(voor - 1);
  });
});

describe('LeesDocument', () => {
  it('laat een aanbieder lezen wat hij zelf instuurde, en een andere aanbieder niet', async () => {
    const document = await bewaar(aanbieder(AANBIEDER_X), { aanbiederId: AANBIEDER_Y });
    expect(document).toMatchObject({ aanbiederId: AANBIEDER_X, gedeeldMetAanbieder: true });
    const { inhoud } = await leesDocument.execute(aanbieder(AANBIEDER_X), document.id);
    inhoud.destroy();
    await expect(leesDocument.execute(aanbieder(AANBIEDER_Y), document.id)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('laat een aanbieder van zijn eigen zaak alleen lezen wat met hem is gedeeld', async () => {
    const objectId = randomUUID();
    const wel = await bewaar(toezicht(), { objectId, aanbiederId: AANBIEDER_X, gedeeldMetAanbieder: true });
    const niet = await bewaar(toezicht(), { objectId, aanbiederId: AANBIEDER_X });
    const lijst = await vanObject.execute(aanbieder(AANBIEDER_X), { object: 'zaak', objectId });
    expect(lijst.map((d) => d.id)).toEqual([wel.id]);
    await expect(leesDocument.execute(aanbieder(AANBIEDER_X), niet.id)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await expect(vanObject.execute(toezicht(), { object: 'zaak', objectId })).resolves.toHaveLength(2);
  });

  it('laat het college alleen een document lezen dat zelf met zijn gemeente is gedeeld', async () => {
    const document = await bewaar(toezicht());
    const college = werkplek.actor('college', { gemeenteId: GEMEENTE });
    await expect(leesDocument.execute(college, document.id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await werkplek.sql(
      `INSERT INTO public.delingen VALUES ($1, $2, 'document', $3, $4, 'Wmo 5.2.4 lid 3', NULL, now())`,
      [werkplek.organisatieA, randomUUID(), document.id, GEMEENTE],
    );
    (await leesDocument.execute(college, document.id)).inhoud.destroy();
    const ander = werkplek.actor('college', { gemeenteId: randomUUID() });
    await expect(leesDocument.execute(ander, document.id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each<Rol>(['contractbeheer', 'beheerder', 'archivaris', 'fg'])('weigert de rol %s', async (rol) => {
    const document = await bewaar(toezicht());
    await expect(leesDocument.execute(werkplek.actor(rol), document.id)).rejects.toMatchObject({
      code: 'GEEN_RECHT',
    });
    await expect(
      vanObject.execute(werkplek.actor(rol), { object: 'zaak', objectId: document.objectId }),
    ).rejects.toMatchObject({ code: 'GEEN_RECHT' });
  });

  it('kent het document van een andere organisatie niet', async () => {
    const document = await bewaar(toezicht());
    const ander = toezicht({ organisatieId: werkplek.organisatieB });
    await expect(leesDocument.execute(ander, document.id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(vanObject.execute(ander, { object: 'zaak', objectId: document.objectId })).resolves.toEqual(
      [],
    );
  });

  it('breekt de download af als de bytes in de opslag zijn veranderd', async () => {
    const document = await bewaar(toezicht());
    const pad = await padVan(document.id);
    const heel = readFileSync(pad);
    const anders = Buffer.from(heel);
    anders[anders.length - 20] = (anders.at(-20) ?? 0) ^ 1;
    for (const stuk of [anders, heel.subarray(0, -1), heel.subarray(0, 65_585)]) {
      writeFileSync(pad, stuk);
      const { inhoud } = await leesDocument.execute(toezicht(), document.id);
      await expect(buffer(inhoud)).rejects.toThrow('niet leesbaar');
    }
    writeFileSync(pad, heel);
  });

  it('zegt het als de opslag de inhoud kwijt is', async () => {
    const document = await bewaar(toezicht());
    rmSync(await padVan(document.id));
    await expect(leesDocument.execute(toezicht(), document.id)).rejects.toMatchObject({
      code: 'DOCUMENT.INHOUD_ONTBREEKT',
    });
  });
});
