import { AFWIJKEND, BEKENDMAKING, besloten, opMaatregel } from '../harnas/corrigerend';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let dossiers: Record<'stop' | 'clienten', Awaited<ReturnType<typeof besloten>>>;

/** A stop that its college decided, and a measure for a cliënt that runs, with bezwaar against it. */
const vul = async (app: TestApp): Promise<void> => {
  dossiers = { stop: await besloten(app), clienten: await besloten(app, AFWIJKEND) };
  const { id } = dossiers.clienten;
  const college = app.als('college');
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
    ['college', 'wat het oplegde', () => '/corrigerende-maatregelen'],
    ['college', 'de bekendmaking', () => bij('stop', '/doe/bekendmaken')],
    ['aanbieder', 'wat is bekendgemaakt', () => bij('clienten')],
  ];
  proefSchermen(werkbank, schermen);

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
});
