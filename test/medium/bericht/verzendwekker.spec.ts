import { Verzendwekker } from '@navolgbaar/bericht';
import { Logboek } from '@navolgbaar/platform/observability';
import { eenBericht, maakOpstelling } from './opstelling';

let o: Awaited<ReturnType<typeof maakOpstelling>>;
let wekker: Verzendwekker;
const fouten: unknown[] = [];
const logboek = { error: (gegevens: unknown) => fouten.push(gegevens) } as unknown as Logboek;

beforeAll(async () => {
  o = await maakOpstelling();
  wekker = new Verzendwekker(o.verzend, logboek);
});
afterAll(() => o.sluit());
beforeEach(() => {
  o.verzender.mails.length = 0;
  o.verzender.antwoord = async () => undefined;
  fouten.length = 0;
});

describe('Verzendwekker', () => {
  it('verzendt buiten de transactie van wie belt: ook als die nog loopt, en ook als die terugdraait', async () => {
    const actor = o.actor('toezichthouder');
    await o.zetKlaar.execute(actor, eenBericht());
    const terug = o.uow.run(actor, async () => {
      wekker.wek(o.organisatieA);
      await wekker.rust();
      expect(o.verzender.mails).toHaveLength(1);
      throw new Error('terug');
    });
    await expect(terug).rejects.toThrow('terug');
    await expect(o.sql('SELECT status FROM bericht.berichten')).resolves.toEqual([{ status: 'bevestigd' }]);
  });

  it('doet nog een ronde voor wie belt terwijl hij bezig is', async () => {
    const actor = o.actor('toezichthouder');
    await o.zetKlaar.execute(actor, eenBericht());
    o.verzender.antwoord = async () => {
      if (o.verzender.mails.length > 1) return;
      await o.zetKlaar.execute(o.actor('toezichthouder', { organisatieId: o.organisatieB }), eenBericht());
      wekker.wek(o.organisatieB);
    };
    wekker.wek(o.organisatieA);
    await wekker.rust();
    expect(o.verzender.mails.map((m) => m.organisatieId)).toEqual([o.organisatieA, o.organisatieB]);
  });

  it('gaat na een fout door met de volgende organisatie en schrijft de fout in het logboek', async () => {
    await o.zetKlaar.execute(o.actor('toezichthouder'), eenBericht());
    wekker.wek('geen-organisatie');
    wekker.wek(o.organisatieA);
    await wekker.rust();
    expect(fouten).toHaveLength(1);
    expect(o.verzender.mails).toHaveLength(1);
  });
});
