import { StartTermijn } from '@navolgbaar/termijn';
import type { Rol } from '@navolgbaar/platform/auth';
import { randomUUID } from 'node:crypto';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank } from '../harnas/werkbank';

const SCHERMEN = [
  '/termijnagenda',
  '/termijnagenda?maand=2029-05&weergave=lijst',
  '/termijnagenda?weergave=lijst',
  '/termijnagenda/eigen-programma',
];

const zaakId = randomUUID();

async function vul(app: TestApp): Promise<void> {
  app.klok.naar('2026-04-15');
  const start = (kenmerk: string, rol: Rol, dag: string, zaak = randomUUID()) =>
    app.app.get(StartTermijn).execute(app.actor('toezichthouder'), {
      ...{ code: 'T-02', object: 'proef', objectId: randomUUID(), zaakId: zaak, kenmerk, start: dag },
      ...{ aanbiederId: app.eerste.aanbiederId, behandelaarId: app.eerste.gebruikers[rol] },
    });
  await start('2026-00011', 'toezichthouder', '2026-03-02', zaakId);
  await start('2026-00012', 'coordinator', '2026-03-11');
  await start('2026-00013', 'coordinator', '2026-03-11');
}

metWerkbank('de agenda van termijnen', vul, (werkbank) => {
  it.each(SCHERMEN)(
    '%s: geen axe-bevindingen, ook op 320 pixels, en de pagina schuift niet opzij',
    async (scherm) => {
      for (const breed of [1280, 320]) {
        await werkbank.open('toezichthouder', scherm, { breedte: breed, bekend: true });
        expect(await werkbank.axe()).toEqual([]);
        expect(await werkbank.past()).toBe(true);
        expect(werkbank.fouten).toEqual([]);
      }
    },
    60_000,
  );

  it('toont de maand vanaf maandag, met vrije dagen en wat te laat is in woorden, en leidt naar de zaak', async () => {
    await werkbank.open('toezichthouder', '/termijnagenda');
    const tabel = werkbank.pagina.getByRole('table', { name: 'Termijnen in april 2026' });
    expect(await tabel.getByRole('columnheader').first().innerText()).toContain('maandag');
    const dag = (datum: string) =>
      tabel.locator('td').filter({ has: werkbank.pagina.locator(`time[datetime="${datum}"]`) });
    expect(await dag('2026-04-03').innerText()).toContain('Goede Vrijdag');
    expect(await dag('2026-04-15').getAttribute('aria-current')).toBe('date');
    const telaat = dag('2026-04-13');
    expect(await telaat.innerText()).toContain('2 dagen te laat');
    expect(await telaat.getByRole('link').getAttribute('href')).toBe(`/werkbank/zaken/${zaakId}`);
    expect(await dag('2026-04-22').getByRole('link').count()).toBe(2);
    expect(
      await werkbank.pagina.getByRole('status').filter({ hasText: 'termijnen in april' }).innerText(),
    ).toBe('3 termijnen in april 2026');
  });

  it('kiest met het toetsenbord het eigen werk, de lijst en een andere maand, en bewaart dat in het adres', async () => {
    await werkbank.open('toezichthouder', '/termijnagenda');
    const kies = async (naam: RegExp | string, deel: RegExp): Promise<void> => {
      await werkbank.pagina.getByRole('main').getByRole('link', { name: naam }).focus();
      await werkbank.pagina.keyboard.press('Enter');
      await werkbank.pagina.waitForURL(deel);
    };
    await kies('Mijn werk', /behandelaarId=/);
    await werkbank.pagina.getByText('1 termijn in april 2026').waitFor();
    await kies('Lijst per dag', /weergave=lijst/);
    await werkbank.pagina.getByRole('heading', { name: 'maandag 13 april 2026' }).waitFor();
    await kies(/^Volgende/, /maand=2026-05/);
    await werkbank.pagina.getByText('Er zijn geen termijnen in deze maand').waitFor();
    await werkbank.pagina.reload();
    await werkbank.pagina.getByText('Er zijn geen termijnen in deze maand').waitFor();
    await werkbank.pagina.goBack();
    await werkbank.pagina.getByText('2 dagen te laat').waitFor();
  });

  it('maakt een adres dat één keer te zien is en werkt, vernieuwt het en trekt het in', async () => {
    await werkbank.open('toezichthouder', '/termijnagenda/eigen-programma');
    const veld = werkbank.pagina.getByLabel('Geheim adres van uw agenda');
    const lees = async (): Promise<string> => new URL(await veld.inputValue()).pathname;
    await werkbank.pagina.getByRole('button', { name: 'Maak een adres' }).click();
    await veld.waitFor();
    const eerste = await lees();
    const { text } = await werkbank.app.anoniem().get(eerste).expect(200);
    expect(text).toContain('2026-00011');
    expect(text).not.toContain('2026-00012');
    await werkbank.pagina.getByRole('button', { name: 'Maak een nieuw adres' }).click();
    await werkbank.pagina.getByRole('dialog').getByRole('button', { name: 'Maak een nieuw adres' }).click();
    await werkbank.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    const tweede = await lees();
    expect(tweede).not.toBe(eerste);
    await werkbank.app.anoniem().get(eerste).expect(404);
    await werkbank.pagina.reload();
    await werkbank.pagina.getByText(/U hebt een adres sinds/).waitFor();
    expect(await veld.count()).toBe(0);
    await werkbank.pagina.getByRole('button', { name: 'Trek het adres in' }).click();
    await werkbank.pagina.getByRole('dialog').getByRole('button', { name: 'Trek het adres in' }).click();
    await werkbank.pagina.getByText('U hebt nog geen adres.').waitFor();
    await werkbank.app.anoniem().get(tweede).expect(404);
  });

  it('staat niet in het menu van wie geen termijnen mag zien', async () => {
    await werkbank.open('contractbeheer', '/aanbieders');
    expect(await werkbank.pagina.getByRole('link', { name: 'Agenda', exact: true }).count()).toBe(0);
  });
});
