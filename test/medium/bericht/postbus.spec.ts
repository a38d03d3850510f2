import { randomUUID } from 'node:crypto';
import { LeesPostbus } from '@navolgbaar/bericht';
import type { Rol } from '@navolgbaar/platform/auth';
import type { Configuratie } from '@navolgbaar/platform/config';
import { PostbusMailverzender } from '../../../libs/bericht/src/infrastructure/postbus-mailverzender';
import { mailContract } from '../../../libs/testing/src/contract/mail.contract';
import { maakOpstelling } from './opstelling';

type Keuze = Pick<Configuratie, 'modus' | 'mail'>;
const DEMO: Keuze = { modus: 'demo', mail: { soort: 'postbus' } };

let o: Awaited<ReturnType<typeof maakOpstelling>>;
let postbus: PostbusMailverzender;
const leesMet = (keuze: Keuze) => new LeesPostbus(o.uow, postbus, keuze as Configuratie);

beforeAll(async () => {
  o = await maakOpstelling();
  postbus = new PostbusMailverzender(o.uow, o.velden, o.klok);
});
afterAll(() => o.sluit());

mailContract('postbus van de demo', async () => ({
  verzender: postbus,
  organisatieId: o.organisatieA,
  ontvangen: async () => {
    const mails = await leesMet(DEMO).execute(o.actor('toezichthouder'), undefined, 100);
    return mails.map(({ berichtId, aan, onderwerp, tekst }) => ({ berichtId, aan, onderwerp, tekst }));
  },
}));

describe('LeesPostbus', () => {
  const mail = () => ({
    organisatieId: o.organisatieA,
    berichtId: randomUUID(),
    aan: 'zorg@voorbeeld.nl',
    onderwerp: 'T',
    tekst: 'T',
  });

  it.each<Rol>(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'weigert de rol %s',
    async (rol) => {
      await postbus.verstuur(mail());
      await expect(leesMet(DEMO).execute(o.actor(rol), undefined, 10)).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    },
  );

  it('toont een andere organisatie niets', async () => {
    await postbus.verstuur(mail());
    const ander = o.actor('toezichthouder', { organisatieId: o.organisatieB });
    await expect(leesMet(DEMO).execute(ander, undefined, 10)).resolves.toEqual([]);
  });

  it.each<[string, Keuze]>([
    ['in productie', { modus: 'productie', mail: { soort: 'postbus' } }],
    [
      'als er echt wordt gemaild',
      { modus: 'demo', mail: { soort: 'smtp', url: 'smtp://x', afzender: 'a@b.nl' } },
    ],
  ])('bestaat niet %s', async (_geval, keuze) => {
    await expect(leesMet(keuze).execute(o.actor('toezichthouder'), undefined, 10)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });
});
