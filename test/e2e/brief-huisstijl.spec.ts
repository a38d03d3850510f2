import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrukBrieven } from '@navolgbaar/bericht';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { totdat } from '../../apps/cli/src/start/processen';
import { leesPdf, vlak } from '../../libs/platform/src/pdf/lees-pdf.fixture';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0H40V10z" fill="#123456"/></svg>',
).toString('base64');
const KLEUR = '#7a1f3d';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
}, 60_000);
afterAll(() => app.sluit());

/** A case with an order, and the file of its letter. */
async function briefVan(organisatie: Testorganisatie): Promise<Buffer> {
  const wie = app.als('toezichthouder', organisatie);
  const { body: zaak } = await wie
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Nachtzorg' },
      ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
    })
    .expect(201);
  await wie
    .post(`/api/v1/zaken/${zaak.id}/opdrachten`)
    .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren.' })
    .expect(201);
  await app.verwerkUitstaandeJobs();
  // A letter that is being mailed at this moment is locked, and printed the next time.
  const gedrukt = await totdat(async () => {
    await app.app.get(DrukBrieven, { strict: false }).execute(organisatie.id);
    const [brief] = await app.sql<{ klaar: boolean }>(
      'SELECT bool_and(document_id IS NOT NULL) AS klaar FROM bericht.berichten WHERE organisatie_id = $1',
      [organisatie.id],
    );
    return brief?.klaar === true;
  }, 15_000);
  expect(gedrukt).toBe(true);
  return bestand(organisatie, zaak.id);
}

async function bestand(organisatie: Testorganisatie, zaakId: string): Promise<Buffer> {
  const wie = app.als('toezichthouder', organisatie);
  const { body } = await wie.get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
  const pad = `/api/v1/documenten/${body.resultaten[0].documentId}/inhoud`;
  return (await wie.get(pad).buffer(true).expect(200)).body as Buffer;
}

const logos = async (pdf: Buffer): Promise<(string | undefined)[]> => {
  const { bomen, ongemarkeerd } = await leesPdf(pdf);
  expect(ongemarkeerd).toBe(0);
  return bomen.flatMap(vlak).flatMap(({ rol, alt }) => (rol === 'Figure' ? [alt] : []));
};

/** In which colours the first page is filled and written. */
async function kleuren(pdf: Buffer): Promise<unknown[]> {
  const { bron } = await leesPdf(pdf);
  const { fnArray, argsArray } = await (await bron.getPage(1)).getOperatorList();
  return fnArray.flatMap((soort: number, n: number) =>
    soort === OPS.setFillRGBColor ? (argsArray[n] as unknown[]) : [],
  );
}

describe('de huisstijl op een brief', () => {
  it('is het logo met zijn naam en de kleur van de organisatie, van geen andere, en niet op een brief van eerder', async () => {
    const eerder = await briefVan(app.eerste);
    const zet = (inhoud: object) =>
      app.als('beheerder').put('/api/v1/huisstijl').set('if-match', '"v0"').send(inhoud);
    // What could not be read is refused where it is chosen: no letter ever carries it.
    await zet({ hoofdkleur: '#ffcc00', logo: LOGO }).expect(400);
    expect(await logos(await briefVan(app.eerste))).toEqual([]);
    await zet({ hoofdkleur: KLEUR, logo: LOGO }).expect(200);
    const nieuw = await briefVan(app.eerste);
    const { naam } = (
      await app.sql<{ naam: string }>('SELECT naam FROM public.organisaties WHERE id = $1', [app.eerste.id])
    )[0] ?? { naam: '' };
    expect(await logos(nieuw)).toEqual([`Logo van ${naam}`]);
    expect(await kleuren(nieuw)).toContain(KLEUR);
    expect(await logos(eerder)).toEqual([]);
    expect(await kleuren(eerder)).not.toContain(KLEUR);
    const elders = await briefVan(app.tweede);
    expect(await logos(elders)).toEqual([]);
    expect(await kleuren(elders)).not.toContain(KLEUR);
  });
});
