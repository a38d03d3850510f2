import { PlaatsRijpeStops } from '@navolgbaar/corrigerend';
import { AFWIJKEND, BEKENDMAKING, besloten, opMaatregel } from '../harnas/corrigerend';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let dossiers: Record<'stop' | 'clienten' | 'loopt' | 'nieuw', Awaited<ReturnType<typeof besloten>>>;

const STOP = {
  ...{ ...AFWIJKEND, maatregel: 'clientenstop', grondsoort: 'verordening', vindplaats: 'Artikel 9' },
};

/** A stop that its college decided, one that runs, and a measure for a cliënt that runs, with bezwaar against it. */
const vul = async (app: TestApp): Promise<void> => {
  dossiers = {
    stop: await besloten(app),
    clienten: await besloten(app, AFWIJKEND),
    loopt: await besloten(app, STOP),
    nieuw: await besloten(app, AFWIJKEND),
  };
  const { id } = dossiers.clienten;
  const college = app.als('college');
  const vandaag = { ...BEKENDMAKING, van: BEKENDMAKING.op };
  await opMaatregel(app, dossiers.loopt.id, '_maak-bekend', vandaag, college);
  const client = { code: 'C-12', financiering: 'wmo', wat: 'Een andere aanbieder.' };
  await opMaatregel(app, id, '_noem-clienten', { clienten: [client] }, college);
  await opMaatregel(app, id, '_maak-bekend', BEKENDMAKING, college);
  const bezwaar = { soort: 'bezwaar', indiener: 'client', code: 'C-12', ingesteldOp: '2026-04-13' };
  await opMaatregel(app, id, 'rechtsmiddelen', bezwaar, college);
};

metWerkbank('corrigerende maatregelen', vul, (werkbank) => {
  const bij = (wat: keyof typeof dossiers, deel = '') =>
    `/corrigerende-maatregelen/${dossiers[wat].id}${deel}`;

  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'het register', () => '/corrigerende-maatregelen'],
    ['toezichthouder', 'een maatregel per cliënt', () => bij('clienten')],
    ['toezichthouder', 'de overdracht', () => bij('clienten', '/doe/overdragen')],
    ['toezichthouder', 'een besluit zonder advies', () => `/zaken/${dossiers.stop.zaakId}/collegebesluit`],
    ['toezichthouder', 'een stop op de openbare pagina zetten', () => bij('loopt', '/doe/openbaar')],
    ['college', 'wat het oplegde', () => '/corrigerende-maatregelen'],
    ['college', 'de bekendmaking', () => bij('stop', '/doe/bekendmaken')],
    ['aanbieder', 'wat is bekendgemaakt', () => bij('clienten')],
  ];
  proefSchermen(werkbank, schermen);

  it('vraagt eerst om wie het gaat, en zet een naam als code bij het veld zelf', async () => {
    const p = await werkbank.open('college', bij('nieuw', '/doe/bekendmaken'));
    await p.getByText('Noem eerst om welke cliënten het gaat.').waitFor();
    await p.getByRole('link', { name: 'Cliënt noemen' }).click();
    const code = p.getByRole('textbox', { name: /^Welke code heeft de cliënt/ });
    await code.fill('Jansen');
    await p.getByLabel('Wmo, zorg in natura').check();
    await p.getByLabel('Wat verandert er voor deze cliënt?').fill('Een andere aanbieder.');
    await p.getByRole('button', { name: 'Toevoegen' }).click();
    await p.getByText('Geen naam en geen BSN.').first().waitFor();
    expect([await code.getAttribute('aria-invalid'), await code.inputValue()]).toEqual(['true', 'Jansen']);
    await code.fill('C-12');
    await p.getByRole('button', { name: 'Toevoegen' }).click();
    await p.getByText('De cliënt staat erbij.').waitFor();
  });

  it('vraagt bij een contract welke bepaling, en bij een artikel dat de grond al noemt niet', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${dossiers.stop.zaakId}/collegebesluit`);
    await p.getByLabel('Wat besloot het college?').selectOption('voorziening_beeindigen');
    await p.getByRole('radio', { name: /^Wmo 2015/ }).check();
    await p.getByLabel('Welk artikel of welke bepaling? (niet verplicht)').waitFor();
    await p.getByLabel('Wat besloot het college?').selectOption('clientenstop');
    await p.getByRole('radio', { name: /^Contract/ }).check();
    const vindplaats = p.getByRole('textbox', { name: /^Welk artikel/ });
    await p.getByText('Noemt het college er geen, kies dan hierboven geen grond.').waitFor();
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('Noem het artikel, of de bepaling van het contract').first().waitFor();
    expect(await vindplaats.getAttribute('aria-invalid')).toBe('true');
  });

  it('zegt bij een tweede stop welke er al loopt, en houdt hem niet tegen', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${dossiers.stop.zaakId}/collegebesluit`);
    const waarschuwing = p.getByText('Deze aanbieder heeft al een cliëntenstop');
    await p.getByLabel('Wat besloot het college?').selectOption('contractmaatregel');
    expect(await waarschuwing.count()).toBe(0);
    await p.getByLabel('Wat besloot het college?').selectOption('clientenstop');
    await waarschuwing.waitFor();
    await p.getByText(/^Loopt sinds 13 april 2026\. Besluit van het college van/).waitFor();
    const { aanbiederId } = werkbank.app.eerste;
    const nieuw = await werkbank.open('toezichthouder', `/aanbieders/${aanbiederId}/clientenstop`);
    await nieuw.getByText('Deze aanbieder heeft al een cliëntenstop').waitFor();
  });

  it('vraagt niet naar een gevolg waar er maar één is, en wijst een verzoek zonder bezwaar af bij het veld', async () => {
    const p = await werkbank.open('college', bij('clienten', '/doe/rechtsmiddel'));
    await p.getByRole('radio', { name: /^Verzoek om een voorlopige voorziening/ }).check();
    await p.getByRole('radio', { name: 'De aanbieder' }).check();
    await p.getByLabel('Wanneer is het ontvangen?').fill('13-04-2026');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('Leg eerst het bezwaar of beroep vast').first().waitFor();
    await p.getByRole('radio', { name: 'Bezwaar', exact: true }).check();
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('Het rechtsmiddel is vastgelegd.').waitFor();
    await p.getByRole('link', { name: 'Uitkomst vastleggen' }).last().click();
    await p.getByRole('radio', { name: /^Ongegrond/ }).check();
    expect(await p.getByText('Wat betekent dit voor de maatregel?').count()).toBe(0);
    await p.getByLabel('Op welke dag?').fill('13-04-2026');
    await p.getByLabel('Licht dit toe').fill('Het klopt.');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('De uitkomst is vastgelegd.').waitFor();
    const a = await werkbank.open('aanbieder', bij('clienten'));
    await a.getByRole('heading', { name: 'Wat u ertegen deed' }).waitFor();
  });

  it('het college meldt terug, en het toezicht is na de overdracht niet meer aan zet (AC-11)', async () => {
    let p = await werkbank.open('college', `/collegeadviezen/${dossiers.stop.adviesId}`);
    await p.getByRole('heading', { name: 'Corrigerende maatregelen' }).waitFor();
    p = await werkbank.open('college', bij('stop', '/doe/bekendmaken'));
    await p.getByLabel('Op welke dag is de maatregel bekendgemaakt?').fill('13-04-2026');
    await p.getByRole('textbox', { name: /^Hoe\?/ }).fill('Brief van de gemeente');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('De maatregel werkt.').first().waitFor();

    p = await werkbank.open('toezichthouder', bij('stop'));
    await p.getByRole('link', { name: 'Overdragen' }).click();
    await p.getByLabel('Strafrecht').check();
    await p.getByLabel('Aan welke organisatie of afdeling?').fill('Openbaar Ministerie');
    await p.getByLabel('Op welke dag?').fill('13-04-2026');
    await p.getByLabel('Waarom was de maatregel niet genoeg?').fill('De aanbieder gaat door.');
    await p.getByRole('button', { name: 'Overdragen' }).click();
    await p.getByText('Niet meer aan zet').waitFor();
    expect(await p.getByRole('link', { name: 'Beëindigen' }).count()).toBe(0);
  });

  it('het toezicht zet een stop op de openbare pagina en haalt hem er weer af; de aanbieder ziet dat', async () => {
    let p = await werkbank.open('toezichthouder', bij('loopt'));
    await p.getByRole('link', { name: 'Op de openbare pagina zetten' }).click();
    await p.getByLabel('Iemand in mandaat van het college').check();
    await p.getByLabel('Welk mandaat laat dit toe?').fill('Mandaatbesluit toezicht 2026, artikel 3');
    await p.getByLabel('Op welke dag is dat besloten?').fill('13-04-2026');
    await p
      .getByLabel('Op welke dag kreeg de aanbieder het besluit om dit openbaar te maken?')
      .fill('13-04-2026');
    await p.getByLabel('Op welk artikel rust de stop?').fill('Artikel 9, zie cliënt C-12');
    await p.getByLabel('Waarom moet iedereen dit kunnen lezen?').fill('Inwoners kiezen zo beter.');
    await p
      .getByLabel('Wat pleit ertegen, en waarom weegt dat niet zwaarder?')
      .fill('Niemand is te herkennen.');
    await p.getByLabel('Wat vindt de aanbieder ervan?').fill('De aanbieder ziet het liever niet.');
    await p.getByRole('radio', { name: 'Ja, bezwaar' }).check();
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    // What was typed stays, and the field says what it may hold.
    await p.getByText('Schrijf alleen het artikel op').first().waitFor();
    expect(await p.getByLabel('Wat vindt de aanbieder ervan?').inputValue()).toContain('liever niet');
    await p.getByLabel('Op welk artikel rust de stop?').fill('Artikel 9');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('De stop komt op 29 april 2026 vanzelf op de openbare pagina.').waitFor();
    await p.getByText('Bezwaar wordt verwacht.').waitFor({ state: 'attached' });
    expect(await werkbank.axe()).toEqual([]);
    p = await werkbank.open('aanbieder', bij('loopt'));
    await p.getByText('Vanaf 29 april 2026 kan iedereen over deze stop lezen.').waitFor();

    // While a judge is asked the page waits for him, and says so to both.
    const toezicht = werkbank.app.als('toezichthouder');
    const stel = (soort: string) =>
      opMaatregel(
        werkbank.app,
        dossiers.loopt.id,
        'rechtsmiddelen',
        { soort, indiener: 'aanbieder', ingesteldOp: '2026-04-13' },
        toezicht,
      );
    await stel('bezwaar');
    const { body, status } = await stel('voorlopige_voorziening');
    expect(status).toBe(201);
    p = await werkbank.open('toezichthouder', bij('loopt'));
    await p.getByText('Tot de uitspraak komt de stop niet op de openbare pagina').waitFor();
    p = await werkbank.open('aanbieder', bij('loopt'));
    await p.getByText('Tot de uitspraak kan niet iedereen erover lezen').waitFor();
    const uitspraak = {
      uitkomst: 'afgewezen',
      gevolg: 'in_stand',
      op: '2026-04-13',
      toelichting: 'Geen spoed.',
    };
    const verzoek = body.rechtsmiddelen.find(
      ({ soort }: { soort: string }) => soort === 'voorlopige_voorziening',
    );
    const pad = `rechtsmiddelen/${verzoek.id}/_leg-uitkomst-vast`;
    expect((await opMaatregel(werkbank.app, dossiers.loopt.id, pad, uitspraak, toezicht)).status).toBe(200);

    werkbank.app.klok.naar('2026-04-29');
    await werkbank.app.app.get(PlaatsRijpeStops).execute(werkbank.app.eerste.id);
    p = await werkbank.open('aanbieder', bij('loopt'));
    await p.getByText('Iedereen kan over deze stop lezen sinds 29 april 2026.').waitFor();
    expect(await p.getByText('De aanbieder ziet het liever niet.').count()).toBe(0);
    expect(await werkbank.axe()).toEqual([]);
    const adres = await p.getByRole('link', { name: 'Bekijk de openbare pagina' }).getAttribute('href');
    await p.goto(new URL(adres ?? '', p.url()).href);
    await p.getByText('geen nieuwe cliënten aannemen').waitFor();

    p = await werkbank.open('toezichthouder', bij('loopt'));
    await p.getByRole('link', { name: 'Openbaarmaking stoppen' }).click();
    await p.getByLabel('Waarom stopt de openbaarmaking?').fill('De aanbieder is op orde.');
    await p.getByRole('button', { name: 'Openbaarmaking stoppen' }).click();
    await p.getByText('De stop staat niet op de openbare pagina.').first().waitFor();
    await p.getByRole('link', { name: 'Bekijk de openbare pagina' }).waitFor({ state: 'detached' });
  });
});
