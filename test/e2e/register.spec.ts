import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Gepubliceerd, publiceerRapport, trekPublicatieIn } from '../harnas/gepubliceerd';
import { TestApp } from '../harnas/test-app';

describe('het openbare register', () => {
  let app: TestApp;
  let noord: Gepubliceerd;
  let zuid: Gepubliceerd;

  beforeAll(async () => {
    app = await TestApp.start();
    noord = await publiceerRapport(app, 'Nachtzorg bij De Linde');
    zuid = await publiceerRapport(app, 'Dagbesteding bij Het Anker', app.tweede);
  }, 120_000);
  afterAll(() => app.sluit());

  const lees = async (pad: string) => (await app.anoniem().get(pad).expect(200)).text;
  const titels = (html: string) =>
    ['Nachtzorg bij De Linde', 'Dagbesteding bij Het Anker'].filter((titel) => html.includes(`>${titel}<`));

  describe('zoeken en kiezen', () => {
    it.each([
      ['zonder keuze', '', 2],
      ['een woord uit de titel', '?zoek=nachtzorg', 1],
      ['een woord uit de samenvatting', '?zoek=medicijn', 2],
      ['een woord uit de tekst', '?zoek=PROTOCOL', 2],
      ['een woord in een andere vorm', '?zoek=medicijnen', 2],
      ['twee woorden', '?zoek=nachtzorg+medicijnen', 1],
      ['een uitgesloten woord', '?zoek=medicijnen+-nachtzorg', 1],
      ['een woord dat er niet is', '?zoek=zwembad', 0],
      ['alleen leestekens', '?zoek=%22%26%7C%21', 0],
      ['soort', '?soort=kwaliteit', 2],
      ['een ander soort', '?soort=thema', 0],
      ['jaar', '?jaar=2026', 2],
      ['een ander jaar', '?jaar=2025', 0],
      ['een gemeente die niemand heeft', '?gemeente=Nergens', 0],
      ['een deel van de naam', '?aanbieder=LÍND', 2],
      ['een andere naam', '?aanbieder=anker', 0],
      ['lege velden', '?zoek=&aanbieder=&gemeente=&soort=&jaar=', 2],
    ])('op %s', async (_, vraag, aantal) => {
      expect(titels(await lees(`/register${vraag}`))).toHaveLength(aantal);
    });

    it('op gemeente: de namen komen uit de zaak', async () => {
      const [rij] = await app.sql<{ gemeenten: string[] }>(
        'SELECT gemeenten FROM register.publicaties WHERE id = $1',
        [noord.id],
      );
      const [gemeente = ''] = rij?.gemeenten ?? [];
      expect(gemeente).not.toBe('');
      const html = await lees(`/register?gemeente=${encodeURIComponent(gemeente)}&soort=kwaliteit`);
      expect(titels(html)).toContain('Nachtzorg bij De Linde');
      expect(html).toContain(`<option value="${gemeente}" selected="">`);
      expect(html).toContain('href="/register?soort=kwaliteit"');
    });

    it.each([
      '?jaar=vorig',
      '?jaar=1026',
      '?soort=geheim',
      '?soort=toString',
      `?zoek=${'x'.repeat(101)}`,
      '?zoek=a&zoek=b',
      '?gemeente[naam]=x&gemeente=%1f',
    ])('weigert %s in een leesbare pagina', async (vraag) => {
      const { text, headers } = await app.anoniem().get(`/register${vraag}`).expect(400);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).toContain('Zo kunnen wij niet zoeken');
      expect(text).toContain('href="/register"');
    });

    it('toont wat is getypt als tekst', async () => {
      const html = await lees(`/register?zoek=${encodeURIComponent('"><script>x</script>')}`);
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;');
    });
  });

  it('antwoordt 304 op de lijst zolang er niets verandert, en daarna niet meer', async () => {
    const { headers } = await app.anoniem().get('/register').expect(200);
    const weer = () => app.anoniem().get('/register').set('if-none-match', String(headers.etag));
    await weer().expect(304);
    await app.sql(`UPDATE register.publicaties SET titel = 'Andere titel' WHERE id = $1`, [zuid.id]);
    expect((await weer().expect(200)).text).toContain('Andere titel');
    await app.sql(`UPDATE register.publicaties SET titel = 'Dagbesteding bij Het Anker' WHERE id = $1`, [
      zuid.id,
    ]);
  });

  it('verliest een ingetrokken rapport overal', async () => {
    const p = await publiceerRapport(app, 'Straks ingetrokken');
    const wegen = ['/register', '/register?zoek=straks'];
    for (const weg of wegen) expect(await lees(weg)).toContain('Straks ingetrokken');
    await trekPublicatieIn(app, p);
    for (const weg of wegen) expect(await lees(weg)).not.toContain('Straks ingetrokken');
    await app.anoniem().get(`/register/${p.slug}`).expect(410);
    await app.anoniem().get(`/register/${p.slug}/rapport.pdf`).expect(404);
  });
});
