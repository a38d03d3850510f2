import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { MailFout, SmtpMailverzender } from '@navolgbaar/platform/mail';
import { SMTPServer } from 'smtp-server';
import { leesMail } from './mail-lezer';
import { mailContract, type Ontvangen } from './mail.contract';

const ontvangen: (Ontvangen & { readonly ruw: string })[] = [];
let weiger: number | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo(_adres, _sessie, klaar) {
    klaar(weiger === null ? null : Object.assign(new Error('geweigerd'), { responseCode: weiger }));
  },
  onData(stroom, sessie, klaar) {
    const stukken: Buffer[] = [];
    stroom.on('data', (stuk: Buffer) => stukken.push(stuk));
    stroom.on('end', () => {
      const ruw = Buffer.concat(stukken).toString('utf8');
      const aan = sessie.envelope.rcptTo[0]?.address ?? '';
      ontvangen.push({ ...leesMail(ruw), aan, ruw });
      klaar();
    });
  },
});
let verzender: SmtpMailverzender;

async function start(): Promise<void> {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
  const { port } = server.server.address() as AddressInfo;
  verzender = new SmtpMailverzender({
    url: `smtp://127.0.0.1:${port}`,
    afzender: 'Toezicht <toezicht@voorbeeld.nl>',
  });
}

const mail = () => ({
  organisatieId: randomUUID(),
  berichtId: randomUUID(),
  aan: 'zorg@voorbeeld.nl',
  onderwerp: 'Herinnering',
  tekst: 'Tekst',
});

beforeAll(start);
afterEach(() => (weiger = null));
afterAll(async () => {
  await verzender.onApplicationShutdown();
  await new Promise<void>((klaar) => server.close(() => klaar()));
});

mailContract('SMTP', async () => ({
  verzender,
  organisatieId: randomUUID(),
  ontvangen: async () => ontvangen.map(({ ruw: _, ...rest }) => rest),
}));

describe('SmtpMailverzender', () => {
  it('maakt de Message-ID van ons kenmerk en het domein van de afzender', async () => {
    const bericht = mail();
    await verzender.verstuur(bericht);
    const ruw = ontvangen.at(-1)?.ruw ?? '';
    expect(ruw).toContain(`Message-ID: <${bericht.berichtId}@voorbeeld.nl>`);
    expect(ruw).toContain('Auto-Submitted: auto-generated');
  });

  it('stuurt een bijlage mee', async () => {
    const inhoud = Buffer.from('inhoud van het rapport');
    await verzender.verstuur({
      ...mail(),
      bijlagen: [{ naam: 'rapport.pdf', mediatype: 'application/pdf', inhoud }],
    });
    const ruw = ontvangen.at(-1)?.ruw ?? '';
    expect(ruw).toContain('filename=rapport.pdf');
    expect(ruw).toContain(inhoud.toString('base64'));
  });

  it.each([
    [550, false],
    [452, true],
  ])('vertaalt de weigering %d van de ontvanger, zonder het adres in de fout', async (code, tijdelijk) => {
    weiger = code;
    const fout = await verzender.verstuur(mail()).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(MailFout);
    expect(fout).toMatchObject({ code: `SMTP ${code}`, tijdelijk });
    expect(String(fout)).not.toContain('zorg@voorbeeld.nl');
  });

  it('noemt een server die er niet is een tijdelijke fout', async () => {
    const leeg = createServer();
    await new Promise<void>((klaar) => leeg.listen(0, '127.0.0.1', klaar));
    const { port } = leeg.address() as AddressInfo;
    await new Promise((klaar) => leeg.close(klaar));
    const weg = new SmtpMailverzender({ url: `smtp://127.0.0.1:${port}`, afzender: 'toezicht@voorbeeld.nl' });
    await expect(weg.verstuur(mail())).rejects.toMatchObject({ name: 'MailFout', tijdelijk: true });
  });
});
