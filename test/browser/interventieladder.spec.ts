import { type Adviesdossier, nietOpgevolgd } from '../harnas/collegeadvies';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let dossier: Adviesdossier;

metWerkbank(
  'de interventieladder',
  async (app) => {
    dossier = await nietOpgevolgd(app);
    await nietOpgevolgd(app);
    await app.verwerkUitstaandeJobs();
  },
  (werkbank) => {
    it('vraagt bij een andere stap waarom, houdt vast wat er stond, en toont de reden bij de maatregel en in de lijst', async () => {
      let p = await werkbank.open('toezichthouder', `/zaken/${dossier.zaakId}/maatregel`);
      await p.getByLabel('Advies', { exact: true }).check();
      await p.getByText('Nu aan de beurt: Advies aan het college').waitFor();
      await p.getByText('U wijkt af van de ladder: andere stap.').waitFor();
      await p.getByRole('heading', { name: 'Wat in vergelijkbare zaken is gedaan' }).waitFor();
      await p.getByLabel(/Aan de eis wordt niet voldaan/).check();
      await p.getByLabel('Wat moet de aanbieder doen?').fill('Bespreek het rooster elke week.');
      await p.getByLabel(/^Aan welke eis wordt niet/).fill('Er zijn te weinig mensen.');
      await p.getByLabel('Wat moet de maatregel bereiken?').fill('Hulp in de nacht.');
      await p.getByLabel('Wat gaan inwoners ervan merken?').fill('Zij krijgen sneller hulp.');
      await p.getByLabel('Waarom past de zwaarte bij de ernst van de situatie?').fill('Het wordt al beter.');
      await p.getByRole('button', { name: 'Bekijk de brief' }).click();
      await p.getByRole('link', { name: 'Leg uit waarom u afwijkt van de ladder' }).waitFor();
      expect(await p.getByLabel('Wat moet de maatregel bereiken?').inputValue()).toBe('Hulp in de nacht.');
      await p.getByLabel('Waarom wijkt u af van de ladder?').fill('De aanbieder begon zelf al.');
      await p.getByRole('button', { name: 'Bekijk de brief' }).click();
      const brief = p.locator('#brief');
      await brief.getByText('Bespreek het rooster elke week.').waitFor();
      // What is weighed inside, is not for the provider.
      expect(await brief.textContent()).not.toContain('Het wordt al beter.');
      expect(await werkbank.axe()).toEqual([]);
      await p.setViewportSize({ width: 320, height: 800 });
      expect(await p.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await p.setViewportSize({ width: 1280, height: 900 });
      // Back to the questions everything stands as it was, and another answer gives another letter.
      await p.getByRole('button', { name: 'Wijzig wat u schreef' }).click();
      expect(await p.getByLabel('Wat moet de maatregel bereiken?').inputValue()).toBe('Hulp in de nacht.');
      await p.getByLabel('Wat moet de aanbieder doen?').fill('Bespreek het rooster elke dag.');
      await p.getByRole('button', { name: 'Bekijk de brief' }).click();
      await brief.getByText('Bespreek het rooster elke dag.').waitFor();
      await p.getByRole('button', { name: 'Maatregel opleggen' }).click();
      await p.getByText('Afgeweken van de ladder').waitFor();
      await p.getByText('De aanbieder begon zelf al.').waitFor();
      p = await werkbank.open('coordinator', '/interventieladder/afwijkingen');
      await p.getByText('De aanbieder begon zelf al.').waitFor();
    });

    const schermen: readonly Scherm[] = [
      ['toezichthouder', 'de ladder', () => '/interventieladder'],
      ['coordinator', 'een nieuwe versie', () => '/interventieladder/nieuw'],
      ['coordinator', 'de afwijkingen', () => '/interventieladder/afwijkingen'],
      ['toezichthouder', 'een maatregel met de ladder', () => `/maatregelen/${dossier.maatregelId}`],
    ];
    proefSchermen(werkbank, schermen);
  },
);
