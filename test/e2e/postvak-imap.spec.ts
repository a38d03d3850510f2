import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HaalPostOp } from '../../libs/postvak/src';
import { Proefdovecot } from '../harnas/dovecot';
import { maakMail } from '../harnas/post';
import { TestApp } from '../harnas/test-app';
import { metDovecot } from '../harnas/voorzieningen';

jest.setTimeout(180_000);

/** Of a mailbox in the environment of the api and the worker, taken away afterwards. */
const OMGEVING = ['IMAP_ORGANISATIES', 'IMAP_URL_NOORD', 'IMAP_WACHTWOORD_NOORD'];

metDovecot('een postvak op een echte mailserver', (programma) => {
  let dovecot: Proefdovecot;
  let app: TestApp;

  beforeAll(async () => {
    dovecot = await Proefdovecot.start(programma);
    Object.assign(process.env, {
      IMAP_ORGANISATIES: 'noord',
      IMAP_URL_NOORD: dovecot.url,
      IMAP_WACHTWOORD_NOORD: dovecot.wachtwoord,
    });
    app = await TestApp.start();
  });
  afterAll(async () => {
    await app?.sluit();
    await dovecot?.stop();
    for (const naam of OMGEVING) delete process.env[naam];
  });
  beforeEach(() => app.sql('UPDATE postvak.standen SET volgende_op = NULL'));

  const ronde = () => app.app.get(HaalPostOp, { strict: false }).execute();
  const alle = async (): Promise<{ id: string; kop: { onderwerp: string } }[]> =>
    (await app.als('toezichthouder').get('/api/v1/inkomende-berichten?status=alle&aantal=100').expect(200))
      .body.resultaten;
  const stand = async () => (await app.als('beheerder').get('/api/v1/postvakken/stand').expect(200)).body;

  it('wordt gelezen: elke e-mail wordt een bericht en gaat daarna naar de map Verwerkt', async () => {
    await dovecot.bezorg(maakMail({ Subject: 'Een' }), maakMail({ Subject: 'Twee' }, 'Anders.'));
    await ronde();
    expect((await alle()).map(({ kop }) => kop.onderwerp).sort()).toEqual(['Een', 'Twee']);
    expect(await dovecot.in('INBOX')).toEqual([]);
    expect(await dovecot.in('Verwerkt')).toHaveLength(2);
    expect(await stand()).toMatchObject({ ingesteld: true, fout: null, pogingen: 0, achtergebleven: 0 });
  });

  it('geeft niets dubbel als iemand alles terugzet in het postvak', async () => {
    const voor = (await alle()).length;
    await dovecot.zetTerug('Verwerkt');
    expect(await dovecot.in('INBOX')).toHaveLength(voor);
    await ronde();
    expect(await alle()).toHaveLength(voor);
    expect(await dovecot.in('INBOX')).toEqual([]);
  });

  it('bewaart een e-mail van 24 MB, en van een grotere de koppen', async () => {
    const groot = (mb: number) =>
      'x'
        .repeat(76)
        .concat('\r\n')
        .repeat((mb * 1024 * 1024) / 78);
    await dovecot.bezorg(
      maakMail({ Subject: 'Past', From: '<past@x.example>' }, groot(24)),
      maakMail({ Subject: 'Past niet', From: '<groot@x.example>' }, groot(26)),
    );
    await ronde();
    const berichten = await app.sql<{ bijzonder: string | null; grootte: number }>(
      'SELECT bijzonder, grootte::int FROM postvak.berichten WHERE grootte > 20000000 ORDER BY grootte',
    );
    expect(berichten.map(({ bijzonder }) => bijzonder)).toEqual([null, 'te_groot']);
    expect(await dovecot.in('INBOX')).toEqual([]);
    const brieven = await app.sql<{ sjabloon: string }>(
      `SELECT sjabloon FROM bericht.berichten WHERE sjabloon = 'e-mail-te-groot'`,
    );
    expect(brieven).toHaveLength(1);
  });

  it('laat de beheerder zien dat de mailserver weg is, wacht steeds langer, en leest verder als hij terug is', async () => {
    await dovecot.bezorg(maakMail({ Subject: 'Wacht' }, 'Ik wacht.'));
    await dovecot.sta();
    const wachttijden: number[] = [];
    for (let poging = 1; poging <= 4; poging += 1) {
      await ronde();
      const { fout, pogingen, volgendeOp } = await stand();
      expect({ fout, pogingen }).toEqual({ fout: 'ECONNREFUSED', pogingen: poging });
      wachttijden.push((Date.parse(volgendeOp) - Number(app.klok.nu().epochMilliseconds)) / 60_000);
      // Not yet: the round does nothing.
      await ronde();
      expect((await stand()).pogingen).toBe(poging);
      await app.sql('UPDATE postvak.standen SET volgende_op = NULL');
    }
    expect(wachttijden).toEqual([1, 2, 5, 10]);
    const { body: gezond } = await app.anoniem().get('/health/ready').expect(200);
    expect(gezond.onderdelen.postvakken).toMatchObject({ werkt: false });
    const { text } = await app.anoniem().get('/metrics').expect(200);
    expect(text).toContain('nav_postvakken_mislukt 1');
    await dovecot.begin();
    await ronde();
    expect((await alle()).map(({ kop }) => kop.onderwerp)).toContain('Wacht');
    expect(await stand()).toMatchObject({ fout: null, misluktSinds: null, pogingen: 0 });
  });

  it('laat een e-mail staan die niet bewaard kan worden, neemt de volgende, en zegt dat', async () => {
    const blijft = maakMail({ Subject: 'Blijft' }, 'Blijft staan.');
    await dovecot.bezorg(blijft, maakMail({ Subject: 'Gaat' }, 'Deze gaat gewoon door.'));
    await app.sql(`
      CREATE FUNCTION postvak.weiger() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.grootte = ${blijft.length} THEN RAISE 'geen plaats'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER weiger BEFORE INSERT ON postvak.berichten FOR EACH ROW EXECUTE FUNCTION postvak.weiger()`);
    await ronde();
    expect(await stand()).toMatchObject({ fout: null, achtergebleven: 1 });
    expect(await dovecot.in('INBOX')).toHaveLength(1);
    const na = (await alle()).map(({ kop }) => kop.onderwerp);
    expect(na).toContain('Gaat');
    expect(na).not.toContain('Blijft');
    await app.sql('DROP TRIGGER weiger ON postvak.berichten; DROP FUNCTION postvak.weiger()');
    await ronde();
    expect((await alle()).map(({ kop }) => kop.onderwerp)).toContain('Blijft');
    expect(await stand()).toMatchObject({ achtergebleven: 0 });
    expect(await dovecot.in('INBOX')).toEqual([]);
  });

  it('zegt dat het wachtwoord niet klopt, zonder het te noemen', async () => {
    await dovecot.sta();
    await dovecot.begin({ anderWachtwoord: true });
    await ronde();
    const antwoord = await stand();
    expect(antwoord).toMatchObject({ fout: 'INLOGGEN_GEWEIGERD' });
    expect(JSON.stringify(antwoord)).not.toContain('proef');
  });
});

describe('zonder postvak', () => {
  it('zegt de stand dat er geen is ingesteld', async () => {
    const app = await TestApp.start();
    try {
      await app.app.get(HaalPostOp, { strict: false }).execute();
      const { body } = await app.als('toezichthouder').get('/api/v1/postvakken/stand').expect(200);
      expect(body).toMatchObject({ ingesteld: false });
    } finally {
      await app.sluit();
    }
  });
});
