import { expect, it } from '@jest/globals';
import { type Voorgesteld, stelRapportVoor } from '../harnas/gepubliceerd';
import { metWerkbank } from '../harnas/werkbank';

let p: Voorgesteld;
const pad = (deel = '') => `/publicaties/${p.id}${deel}`;

metWerkbank(
  'het besluit over openbaarmaking in de werkbank',
  async (app) => {
    p = await stelRapportVoor(app);
  },
  (werkbank) => {
    it.each([320, 1280])(
      'heeft op %i pixels geen axe-bevindingen en schuift niet opzij',
      async (breedte) => {
        const wegen = [pad(), pad('/gronden'), pad('/doe/belanghebbende')];
        for (const weg of wegen) {
          await werkbank.open('toezichthouder', weg, { breedte });
          expect(await werkbank.axe()).toEqual([]);
          expect(await werkbank.past()).toBe(true);
        }
        for (const weg of ['/uitgangspunten-openbaarmaking', '/uitgangspunten-openbaarmaking/nieuw']) {
          await werkbank.open('beheerder', weg, { breedte });
          expect(await werkbank.axe()).toEqual([]);
          expect(await werkbank.past()).toBe(true);
        }
      },
      240_000,
    );

    it('weigert openbaar bij een absolute grond voor het geheel, en bewaart een grond voor een deel', async () => {
      const pagina = await werkbank.open('toezichthouder', pad('/gronden'));
      const grond = pagina.getByRole('group', { name: /Woo art. 5.1 lid 1 onder d/ });
      await grond.getByRole('radio', { name: 'Geldt voor het hele rapport' }).check();
      await pagina
        .getByLabel('Waarom vindt u dat bij Woo art. 5.1 lid 1 onder d?')
        .fill('Het gaat over één mens.');
      await pagina.getByRole('button', { name: 'Gronden vastleggen' }).click();
      await pagina.getByText('Die grond is absoluut').first().waitFor();
      await grond.getByRole('radio', { name: 'Geldt voor een deel' }).check();
      await pagina.getByRole('button', { name: 'Gronden vastleggen' }).click();
      await pagina.getByText('Woo art. 5.1 lid 1 onder d: Geldt voor een deel').waitFor();
    }, 120_000);

    it('houdt openbaar maken tegen zolang de rechter niet besliste', async () => {
      const app = werkbank.app;
      app.klok.naar('2026-04-29');
      const th = app.als('toezichthouder');
      const nu = (await th.get(`/api/v1/publicaties/${p.id}`).expect(200)).body;
      await app
        .als('coordinator')
        .post(`/api/v1/publicaties/${p.id}/_besluit`)
        .set('if-match', `"v${nu.versie}"`)
        .send({ besluit: 'openbaar', motivering: 'Het weegt op.', mandaat: 'Mandaatregister 2026' })
        .expect(200);
      const pagina = await werkbank.open('toezichthouder', pad('/doe/voorziening'));
      await pagina.getByLabel('Op welke dag is de rechter gevraagd?').fill('29-4-2026');
      await pagina.getByLabel('Bij welke rechtbank?').fill('Rechtbank Gelderland');
      await pagina.getByLabel('Wat is het zaaknummer?').fill('ARN 26/1234');
      await pagina.getByRole('button', { name: 'Verzoek vastleggen' }).click();
      await pagina.getByText('De rechter heeft nog niet beslist').waitFor();
      app.klok.naar('2026-05-20');
      const dicht = await werkbank.open('toezichthouder', pad('/doe/publiceren'));
      expect(await dicht.getByRole('button', { name: 'Maak het rapport openbaar' }).count()).toBe(0);
      const weer = await werkbank.open('toezichthouder', pad('/doe/afloop'));
      await weer.getByRole('radio', { name: 'Afgewezen' }).check();
      await weer.getByLabel('Op welke dag?').fill('19-5-2026');
      await weer.getByRole('button', { name: 'Uitkomst vastleggen' }).click();
      await weer.getByText('Afgewezen, op 19 mei 2026').waitFor();
    }, 120_000);
  },
);
