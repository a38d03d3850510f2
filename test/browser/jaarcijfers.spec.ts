import { expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const KOP =
  'kvk;boekjaar;omzet;personeelskosten;resultaat;eigen_vermogen;balanstotaal;vlottende_activa;kortlopende_schulden;winstuitkering;omzet_jeugd_wmo;aantal_clienten';
const KVK = '83000001';
let aanbieder = '';
let zonder = '';

const bestand = (...regels: string[]): Buffer => Buffer.from([KOP, ...regels].join('\n'));

/** A provider with two years, of which one was read in twice, and one without figures. */
async function vul(app: TestApp): Promise<void> {
  zonder = app.eerste.aanbiederId;
  const nieuw = { naam: 'Stichting Samen Verder in de Buurt', soort: 'zorgaanbieder', kvk: KVK };
  const { body } = await app.als('toezichthouder').post('/api/v1/aanbieders').send(nieuw).expect(201);
  aanbieder = body.id;
  for (const uitkering of ['40.000', '400.000'])
    await app
      .als('coordinator')
      .post('/api/v1/jaarcijferimports')
      .query({ bron: 'Annual-Insights, uitvoer van april' })
      .attach(
        'bestand',
        bestand(
          `${KVK};2024;1.200.000;640.000;150.000;420.000;900.000;500.000;300.000;${uitkering};1.200.000;48`,
          `${KVK};2025;2.050.000;860.000;-560.000;80.000;1.300.000;480.000;520.000;${uitkering};;`,
        ),
        'jaarcijfers.csv',
      )
      .expect(201);
}

metWerkbank('de schermen van de jaarcijfers', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de jaarcijfers', () => '/jaarcijfers'],
    ['toezichthouder', 'alleen met een signaal', () => '/jaarcijfers?metSignaal=ja&zoek=samen'],
    ['toezichthouder', 'de jaren van een aanbieder', () => `/jaarcijfers/aanbieder/${aanbieder}`],
    ['toezichthouder', 'een aanbieder zonder cijfers', () => `/jaarcijfers/aanbieder/${zonder}`],
    ['coordinator', 'cijfers inlezen', () => '/jaarcijfers/inlezen'],
    ['toezichthouder', 'wat eerder is ingelezen', () => '/jaarcijfers/inlezen'],
    ['toezichthouder', 'de drempels', () => '/jaarcijfers/drempels'],
    ['coordinator', 'nieuwe drempels', () => '/jaarcijfers/drempels/nieuw'],
    ['toezichthouder', 'een aanbieder met jaarcijfers', () => `/aanbieders/${aanbieder}`],
  ];
  proefSchermen(werkbank, schermen);

  /** A file on disk, as a person chooses one. */
  const opSchijf = (naam: string, inhoud: Buffer): string => {
    const pad = join(tmpdir(), `${process.pid}-${naam}`);
    writeFileSync(pad, inhoud);
    return pad;
  };

  it('de coördinator leest eerst wat er niet klopt, en leest een goed bestand in', async () => {
    const p = await werkbank.open('coordinator', '/jaarcijfers/inlezen');
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByRole('link', { name: 'Kies een bestand' }).waitFor();
    await p.getByRole('link', { name: 'Vul in waar de cijfers vandaan komen' }).waitFor();
    const kies = p.getByLabel('Welk bestand?');
    await kies.setInputFiles(opSchijf('fout.csv', bestand('99999999;2031;veel;1;1;1;1;1;1;1;;')));
    await p.getByLabel('Waar komen de cijfers vandaan?').fill('Annual-Insights, uitvoer van mei');
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByText('Er kloppen 4 dingen niet in het bestand').waitFor();
    await p.getByRole('cell', { name: 'er is geen aanbieder met dit KVK-nummer' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(await p.getByRole('button', { name: 'Inlezen' }).count()).toBe(0);
    const goed = bestand(`${KVK};2023;1.000.000;700.000;20.000;400.000;900.000;500.000;300.000;0;;`);
    await kies.setInputFiles(opSchijf('goed.csv', goed));
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByText('1 regel: 1 nieuw').first().waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByRole('button', { name: 'Inlezen' }).click();
    await p.getByText('De jaarcijfers zijn ingelezen.').waitFor();
    await p.getByRole('link', { name: 'Stichting Samen Verder in de Buurt' }).click();
    await p.getByRole('columnheader', { name: '2023' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('bij een signaal staat hoe het is berekend, en wat er eerder over dat jaar is ingelezen', async () => {
    const p = await werkbank.open('toezichthouder', `/jaarcijfers/aanbieder/${aanbieder}`);
    await p.getByText('Een signaal is een reden om te kijken, geen oordeel.').waitFor();
    await p.getByText('2025: Winstuitkering zonder winst').waitFor();
    await p.getByText('Hoe is dit bepaald?').first().click();
    await p.getByText('Eigen vermogen € 80.000 gedeeld door balanstotaal € 1.300.000').waitFor();
    await p.getByText('Eerder ingelezen over 2024').click();
    await p.getByText('Versie 1: Annual-Insights, uitvoer van april').last().waitFor();
    expect(await werkbank.axe()).toEqual([]);
  });

  it('de coördinator stelt andere drempels vast, en wie iets vergeet leest wat', async () => {
    const p = await werkbank.open('coordinator', '/jaarcijfers/drempels/nieuw');
    await p.getByLabel('Winstmarge').uncheck();
    await p.getByLabel('Onder hoeveel procent?').fill('');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByRole('link', { name: /^Vul een getal/ }).waitFor();
    await p.getByLabel('Onder hoeveel procent?').fill('17,5');
    await p.getByLabel('Vanaf welke dag gelden de regels?').fill('1 mei 2027');
    await p.getByLabel('In welk document zijn ze vastgesteld?').fill('Teambesluit van april');
    await p.getByLabel('Van welke dag is dat document?').fill('1 april 2026');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByText('De regels zijn vastgesteld.').waitFor();
    await p.getByText('Eigen vermogen onder 17,5 % van het balanstotaal').waitFor();
    expect(await p.getByText('Staat uit').count()).toBe(1);
    expect(werkbank.fouten).toEqual([]);
  });
});
