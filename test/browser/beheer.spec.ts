import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

metWerkbank(
  'wat de beheerder instelt',
  () => Promise.resolve(),
  (werkbank) => {
    const schermen: readonly Scherm[] = [
      ['beheerder', 'de berichten aan het college', () => '/berichten-aan-college'],
      ['toezichthouder', 'de berichten aan het college', () => '/berichten-aan-college'],
    ];
    proefSchermen(werkbank, schermen);

    it('kiest over welke meldingen het college bericht krijgt; het team leest het', async () => {
      const p = await werkbank.open('beheerder', '/berichten-aan-college');
      expect(await p.getByLabel('Calamiteit').isChecked()).toBe(true);
      await p.getByLabel('Geweldsincident').uncheck();
      await p.getByRole('button', { name: 'Opslaan' }).click();
      await p.getByText('Uw keuze is opgeslagen.').waitFor();
      const t = await werkbank.open('toezichthouder', '/berichten-aan-college');
      await t.locator('#soorten').getByText('Calamiteit').waitFor();
      expect(await t.locator('#soorten').getByText('Geweldsincident').count()).toBe(0);
      expect(await t.getByRole('button', { name: 'Opslaan' }).count()).toBe(0);
      expect(werkbank.fouten).toEqual([]);
    });

    it('ziet wat een ander intussen koos voordat er iets verloren gaat', async () => {
      const p = await werkbank.open('beheerder', '/berichten-aan-college');
      const { body } = await werkbank.app.als('beheerder').get('/api/v1/collegeinstelling').expect(200);
      await werkbank.app
        .als('beheerder')
        .put('/api/v1/collegeinstelling')
        .set('if-match', `"v${body.versie}"`)
        .send({ soorten: [] })
        .expect(200);
      await p.getByLabel('Geweldsincident').check();
      await p.getByRole('button', { name: 'Opslaan' }).click();
      await p.getByText('Over geen enkele soort.').first().waitFor();
      const { body: nu } = await werkbank.app.als('beheerder').get('/api/v1/collegeinstelling').expect(200);
      expect(nu.soorten).toEqual([]);
    });
  },
);
