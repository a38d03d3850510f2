import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImporteerAanbieders, leesAanbiedersCsv } from '@navolgbaar/aanbieder';
import { systeemActor } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

const KOP = 'naam;kvk;gemeente;wet;financiering;gecontracteerd;van;locatie';

describe('een lijst van aanbieders laden', () => {
  let app: TestApp;
  const laad = (
    regels: string[],
    wijze: 'alles-of-niets' | 'per-regel' = 'alles-of-niets',
    organisatie = app.eerste,
  ) =>
    app.app.get(ImporteerAanbieders).execute(systeemActor(organisatie.id, 'test', 'test'), {
      regels: leesAanbiedersCsv(Buffer.from([KOP, ...regels].join('\n'))).regels,
      wijze,
    });
  const namen = async () =>
    (
      await app.sql<{ naam: string }>(
        'SELECT naam FROM aanbieder.aanbieders WHERE organisatie_id = $1 AND kvk IS NOT NULL ORDER BY naam',
        [app.eerste.id],
      )
    ).map(({ naam }) => naam);

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.sluit());

  it('laadt bij één fout niets, en noemt regel en kolom', async () => {
    const verslag = await laad([
      'Goed;11111111;noord;wmo;zin;ja;2024-01-01;Huis',
      'Fout;22;noord;wmo;zin;ja;2024-01-01;',
    ]);
    expect(verslag.fouten).toMatchObject([{ regel: 3, kolom: 'kvk' }]);
    expect(verslag.nieuw).toBe(0);
    expect(await namen()).toEqual([]);
  });

  it('draait alles terug als pas het register de fout ziet', async () => {
    const verslag = await laad([
      'Een;11111111;noord;wmo;zin;ja;2024-01-01;',
      'Een;11111111;noord;wmo;zin;ja;2024-06-01;',
    ]);
    expect(verslag).toMatchObject({ nieuw: 0, inzetten: 0, fouten: [{ regel: 3, kolom: 'van' }] });
    expect(await namen()).toEqual([]);
  });

  it('laadt met per-regel de goede regels, heel of niet', async () => {
    const verslag = await laad(
      ['Een;11111111;noord;wmo;zin;ja;2024-01-01;Huis', 'Twee;2;;;;;;', 'Drie;33333333;;;;;;'],
      'per-regel',
    );
    expect(verslag).toMatchObject({
      nieuw: 2,
      inzetten: 1,
      locaties: 1,
      fouten: [{ regel: 3, kolom: 'kvk' }],
    });
    expect(await namen()).toEqual(['Drie', 'Een']);
  });

  it('verandert een tweede keer niets, en werkt bij wat anders is', async () => {
    expect(await laad(['Een;11111111;noord;wmo;zin;ja;2024-01-01;Huis'])).toMatchObject({
      nieuw: 0,
      bijgewerkt: 0,
      inzetten: 0,
      locaties: 0,
    });
    expect(await laad(['Een Nieuwe Naam;11111111;;;;;;'])).toMatchObject({ nieuw: 0, bijgewerkt: 1 });
    expect(await namen()).toContain('Een Nieuwe Naam');
  });

  it('van een andere organisatie raakt dit register niet', async () => {
    await laad(['Zuidelijk;44444444;zuid;wmo;zin;ja;2024-01-01;'], 'alles-of-niets', app.tweede);
    expect(await namen()).not.toContain('Zuidelijk');
  });
});
