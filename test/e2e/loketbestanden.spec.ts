import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { ConceptenOpruimenTaak } from '../../libs/loket/src/jobs/concepten-opruimen.taak';
import { CONCEPTRUIMTE } from '../../libs/loket/src/application/stuur-bestand-mee/stuur-bestand-mee.use-case';
import { ANTWOORDEN, Loketbezoeker, kaal, naar, openLoket, tijdVan, titel } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

let app: TestApp;
let nummer = 0;
let bezoeker: Loketbezoeker;

beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
});
afterAll(() => app?.sluit());
beforeEach(() => {
  app.klok.naar(new Date().toISOString().slice(0, 10));
  nummer += 1;
  bezoeker = new Loketbezoeker(app, `198.51.100.${nummer}`);
});

const rijen = (sql: string, ...waarden: unknown[]) => app.sql<Record<string, unknown>>(sql, waarden);
const opgeslagen = (): number =>
  readdirSync(process.env['GEGEVENSMAP'] as string, { recursive: true, withFileTypes: true }).filter(
    (bestand) => bestand.isFile() && bestand.parentPath.includes('bestanden'),
  ).length;
const conceptbestanden = () => rijen('SELECT id, verloopt_op FROM loket.conceptbestanden');
const bestand = (naam: string, inhoud = `De inhoud van ${naam}.`) => ({
  ...{ veld: 'bestanden', naam, inhoud: Buffer.from(inhoud) },
});

/** A draft that was filled in up to the question for files. @returns the address of that page */
async function totBestanden(): Promise<string> {
  const concept = await bezoeker.begin();
  for (const stap of ['gebeurtenis', 'aanbieder', 'persoon'] as const)
    naar(await bezoeker.vulIn(`${concept}/${stap}`, ANTWOORDEN[stap]));
  return `${concept}/bestanden`;
}

async function stuurMee(
  pagina: string,
  bestanden: readonly ReturnType<typeof bestand>[],
  { meer = false } = {},
) {
  const { text } = await bezoeker.haal(pagina);
  app.klok.verder('PT20S');
  const velden = { tijd: tijdVan(text), bestanden: 'gezien' };
  return bezoeker.stuurBestanden(meer ? `${pagina}?meer=ja` : pagina, velden, bestanden);
}

/** From the question for files to the end. @returns the id of the melding and the receipt code */
async function rondAf(pagina: string): Promise<{ id: string; code: string }> {
  const concept = pagina.replace(/\/bestanden$/, '');
  naar(await bezoeker.vulIn(`${concept}/melder`, { bekend: 'anoniem' }));
  const adres = naar(await bezoeker.vulIn(`${concept}/controle`, {}));
  const { text } = await bezoeker.haal(adres);
  const [melding] = await rijen('SELECT id FROM melding.meldingen ORDER BY nummer DESC LIMIT 1');
  return { id: String(melding?.['id']), code: /<code>([^<]+)<\/code>/.exec(text)?.[1] ?? '' };
}

describe('bestanden bij een melding van een inwoner', () => {
  it('gaan mee met de melding, en zijn dan van de melding', async () => {
    const pagina = await totBestanden();
    expect(titel((await bezoeker.haal(pagina)).text)).toContain('Stap 4 van 6: Wilt u iets laten zien?');
    expect(naar(await stuurMee(pagina, [bestand('brief.txt')], { meer: true }))).toBe(pagina);
    expect(kaal((await bezoeker.haal(pagina)).text)).toContain('brief.txt');
    expect(naar(await stuurMee(pagina, [bestand('app.txt')]))).toMatch(/\/melder$/);
    naar(await bezoeker.vulIn(pagina.replace(/bestanden$/, 'melder'), { bekend: 'anoniem' }));
    const controle = kaal((await bezoeker.haal(pagina.replace(/bestanden$/, 'controle'))).text);
    expect([controle.includes('brief.txt'), controle.includes('app.txt')]).toEqual([true, true]);

    const { id } = await rondAf(pagina);
    await app.controleerBestanden();
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=melding&objectId=${id}`)
      .expect(200);
    const documenten = body as { resultaten: { id: string; naam: string; soort: string }[] };
    expect(documenten.resultaten.map(({ naam, soort }) => [naam, soort]).sort()).toEqual([
      ['app.txt', 'bijlage-melder'],
      ['brief.txt', 'bijlage-melder'],
    ]);
    const inhoud = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten/${documenten.resultaten.find(({ naam }) => naam === 'brief.txt')?.id}/inhoud`)
      .expect(200);
    expect(inhoud.text).toBe('De inhoud van brief.txt.');
    expect(await conceptbestanden()).toEqual([]);
    const [ruimte] = await rijen('SELECT bestanden FROM melding.ontvangstcodes WHERE melding_id = $1', id);
    expect(ruimte).toEqual({ bestanden: 2 });
  });

  it('hoeven niet: een inwoner gaat zonder verder', async () => {
    const pagina = await totBestanden();
    expect(naar(await bezoeker.vulIn(pagina, { bestanden: 'gezien' }))).toMatch(/\/melder$/);
    const { id } = await rondAf(pagina);
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=melding&objectId=${id}`)
      .expect(200);
    expect((body as { resultaten: unknown[] }).resultaten).toEqual([]);
  });

  it('staan nergens leesbaar: de naam niet in de tabel, de inhoud niet in de opslag', async () => {
    const pagina = await totBestanden();
    naar(await stuurMee(pagina, [bestand('geheime naam.txt')]));
    const tabel = await rijen(`SELECT 1 FROM loket.conceptbestanden b WHERE b::text LIKE '%geheime%'`);
    expect([tabel.length, (await conceptbestanden()).length > 0]).toEqual([0, true]);
  });

  it('zijn twee keer gekozen maar één keer meegestuurd', async () => {
    const pagina = await totBestanden();
    naar(await stuurMee(pagina, [bestand('a.txt', 'zelfde'), bestand('b.txt', 'zelfde')], { meer: true }));
    const voor = opgeslagen();
    naar(await stuurMee(pagina, [bestand('c.txt', 'zelfde')], { meer: true }));
    const { text } = await bezoeker.haal(pagina);
    expect([text.includes('a.txt'), text.includes('b.txt'), text.includes('c.txt')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(opgeslagen()).toBe(voor);
  });

  it('zijn weg te halen: van de pagina meteen, uit de opslag bij het opruimen; een ander haalt ze niet weg', async () => {
    const pagina = await totBestanden();
    naar(await stuurMee(pagina, [bestand('spijt.txt'), bestand('blijft.txt')], { meer: true }));
    const { text } = await bezoeker.haal(pagina);
    const [weg = ''] = /(?<=name="weg" value=")[^"]+/.exec(text) ?? [];
    const andere = await totBestanden();
    expect(naar(await bezoeker.vulIn(andere, { weg }))).toBe(andere);
    expect((await bezoeker.haal(pagina)).text).toContain('spijt.txt');

    expect(naar(await bezoeker.vulIn(pagina, { weg }))).toBe(pagina);
    const na = kaal((await bezoeker.haal(pagina)).text);
    expect([na.includes('spijt.txt'), na.includes('blijft.txt')]).toEqual([false, true]);
    const voor = opgeslagen();
    await app.sql(
      `UPDATE loket.conceptbestanden SET verloopt_op = now() - interval '1 second' WHERE id = $1`,
      [weg],
    );
    await app.app.get(ConceptenOpruimenTaak).voerUit();
    expect(opgeslagen()).toBe(voor - 1);
    expect((await bezoeker.haal(pagina)).text).toContain('blijft.txt');
  });

  it('gaan weg met een concept dat verloopt, ook hun inhoud', async () => {
    const voor = opgeslagen();
    const pagina = await totBestanden();
    naar(await stuurMee(pagina, [bestand('vergeten.txt')]));
    expect(opgeslagen()).toBe(voor + 1);
    await app.sql(`UPDATE loket.conceptbestanden SET verloopt_op = now() - interval '1 second'
       WHERE concept_id = (SELECT max(id::text)::uuid FROM loket.concepten)`);
    await app.app.get(ConceptenOpruimenTaak).voerUit();
    expect(opgeslagen()).toBe(voor);
  });
});

describe('een bestand dat niet mee kan', () => {
  it.each([
    ['een ander soort', [bestand('spel.exe')], 'Dit bestand kunnen wij niet lezen'],
    ['een leeg bestand', [bestand('leeg.txt', '')], 'Dit bestand is leeg'],
    [
      'te veel tegelijk',
      Array.from({ length: 6 }, (_, i) => bestand(`${i}.txt`)),
      'Kies ten hoogste 5 bestanden per keer',
    ],
    ['geen bestand', [], 'Kies eerst een bestand'],
  ])('wordt uitgelegd en niet bewaard; wat er al was blijft: %s', async (_, bestanden, reden) => {
    const pagina = await totBestanden();
    naar(await stuurMee(pagina, [bestand(`er al ${nummer}.txt`)], { meer: true }));
    const voor = opgeslagen();
    const { status, text } = await stuurMee(pagina, bestanden, { meer: true });
    expect([status, titel(text), kaal(text)]).toEqual([
      400,
      expect.stringMatching(/^Fout: Stap 4 van 6/),
      expect.stringContaining(reden),
    ]);
    expect(text).toContain(`er al ${nummer}.txt`);
    expect(opgeslagen()).toBe(voor);
  });

  it('past er niet meer bij: dan blijft alles zoals het was', async () => {
    const pagina = await totBestanden();
    for (let keer = 0; keer < CONCEPTRUIMTE.bestanden; keer += 5) {
      const vijf = Array.from({ length: 5 }, (_, i) => bestand(`vol ${keer + i}.txt`));
      naar(await stuurMee(pagina, vijf, { meer: true }));
    }
    const voor = opgeslagen();
    const { status, text } = await stuurMee(pagina, [bestand('nog een.txt')]);
    expect([status, kaal(text)]).toEqual([400, expect.stringContaining('passen er niet meer bij')]);
    expect(opgeslagen()).toBe(voor);
  });

  it.each([
    ['een adres dat van niemand is', (pagina: string) => pagina.replace(/[\w-]{43}/, 'x'.repeat(43)), 404],
    ['een andere vraag', (pagina: string) => pagina.replace(/bestanden$/, 'persoon'), 303],
  ])('wordt niet bewaard bij %s', async (_, elders, status) => {
    const pagina = await totBestanden();
    const { text } = await bezoeker.haal(elders(pagina));
    const voor = opgeslagen();
    app.klok.verder('PT20S');
    const velden = {
      tijd: tijdVan(text) || tijdVan((await bezoeker.haal(pagina)).text),
      ...ANTWOORDEN.persoon,
    };
    const antwoord = await bezoeker.stuurBestanden(elders(pagina), velden, [bestand('x.txt')]);
    expect([antwoord.status, opgeslagen()]).toEqual([status, voor]);
  });

  it('past er ook niet meer bij als alles tegelijk komt', async () => {
    const pagina = await totBestanden();
    const { text } = await bezoeker.haal(pagina);
    app.klok.verder('PT20S');
    const velden = { tijd: tijdVan(text), bestanden: 'gezien' };
    const voor = opgeslagen();
    const antwoorden = await Promise.all(
      ['a', 'b', 'c'].map((naam) => {
        const vijf = Array.from({ length: 5 }, (_, i) => bestand(`${naam} ${i}.txt`));
        return bezoeker.stuurBestanden(pagina, velden, vijf);
      }),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 303, 400]);
    expect(opgeslagen() - voor).toBe(CONCEPTRUIMTE.bestanden);
  });

  it('is na een melding die tegelijk wordt verstuurd mee, of niet aangenomen; nooit verloren', async () => {
    for (let keer = 0; keer < 5; keer += 1) {
      const pagina = await totBestanden();
      const { text } = await bezoeker.haal(pagina);
      naar(await bezoeker.vulIn(pagina, { bestanden: 'gezien' }));
      const concept = pagina.replace(/\/bestanden$/, '');
      naar(await bezoeker.vulIn(`${concept}/melder`, { bekend: 'anoniem' }));
      const controle = (await bezoeker.haal(`${concept}/controle`)).text;
      app.klok.verder('PT20S');
      const [erbij] = await Promise.all([
        bezoeker.stuurBestanden(`${pagina}?meer=ja`, { tijd: tijdVan(text), bestanden: 'gezien' }, [
          bestand(`op het nippertje ${nummer} ${keer}.txt`),
        ]),
        bezoeker.stuur(`${concept}/controle`, {}, tijdVan(controle)),
      ]);
      const bestemming = naar(erbij);
      const mee = await rijen(`SELECT 1 FROM document.documenten WHERE object_id =
        (SELECT id FROM melding.meldingen ORDER BY nummer DESC LIMIT 1)`);
      // Who is led on to the page of what was received may have his file in it: the melding went after the file was taken in.
      if (bestemming === pagina) expect([keer, mee.length]).toEqual([keer, 1]);
      else expect(bestemming).toMatch(/\/ontvangen$/);
    }
  });

  it('komt na het versturen niet alsnog in het concept', async () => {
    const pagina = await totBestanden();
    const { text } = await bezoeker.haal(pagina);
    naar(await bezoeker.vulIn(pagina, { bestanden: 'gezien' }));
    await rondAf(pagina);
    const voor = opgeslagen();
    app.klok.verder('PT20S');
    const velden = { tijd: tijdVan(text), bestanden: 'gezien' };
    const antwoord = await bezoeker.stuurBestanden(pagina, velden, [bestand('te laat.txt')]);
    expect([naar(antwoord).endsWith('/ontvangen'), opgeslagen()]).toEqual([true, voor]);
  });
});
