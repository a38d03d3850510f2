import { metWerkbank } from '../harnas/werkbank';

const TOOI = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014';

metWerkbank(
  'de Woo-index in de werkbank',
  async () => Promise.resolve(),
  (werkbank) => {
    it.each([320, 1280])(
      'heeft op %i pixels geen axe-bevindingen en schuift niet opzij',
      async (breedte) => {
        for (const weg of ['/woo-index', '/woo-index/nieuw']) {
          await werkbank.open('beheerder', weg, { breedte });
          expect(await werkbank.axe()).toEqual([]);
          expect(await werkbank.past()).toBe(true);
        }
      },
      120_000,
    );

    it('zegt dat er niets is ingesteld, weigert wat geen TOOI is, en stelt vast', async () => {
      const pagina = await werkbank.open('beheerder', '/woo-index');
      await pagina.getByText('Uw rapporten staan niet in de Woo-index').waitFor();
      await pagina.getByRole('link', { name: 'Nieuwe versie vaststellen' }).click();
      await pagina.getByRole('radio', { name: 'Sitemap voor de Woo-index' }).check();
      const publisher = pagina.getByLabel('Wat is de TOOI-identificatie van uw organisatie?');
      await publisher.fill('https://groningen.nl');
      await pagina.getByLabel('Hoe heet uw organisatie in het TOOI-register?').fill('Gemeente Groningen');
      await pagina.getByLabel('Vanaf welke dag gelden de regels?').fill('13-4-2026');
      await pagina.getByLabel('In welk document zijn ze vastgesteld?').fill('Aanmelding bij ROO');
      await pagina.getByLabel('Van welke dag is dat document?').fill('13-4-2026');
      await pagina.getByRole('button', { name: 'Vaststellen' }).click();
      await pagina
        .getByText('Vul een TOOI-identificatie van een gemeente of samenwerking in')
        .first()
        .waitFor();
      await publisher.fill(TOOI);
      await pagina.getByRole('button', { name: 'Vaststellen' }).click();
      await pagina.getByRole('heading', { name: 'Versie 2' }).waitFor();
      await pagina.getByText(TOOI).waitFor();
      expect(await pagina.getByText('Uw rapporten staan niet in de Woo-index').count()).toBe(0);
    }, 120_000);
  },
);
