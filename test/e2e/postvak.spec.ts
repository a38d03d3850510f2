import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { maakMail, neemOp } from '../harnas/post';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { NARE_MAILS } from '../medium/postvak/nare-mails';

jest.setTimeout(300_000);

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.sluit());

const PAD = '/api/v1/inkomende-berichten';
const MELDING = {
  ...{ soort: 'signaal', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit', onrechtmatigheid: 'nee' },
  ...{ onderwerp: 'Geen begeleiding in de avond', omschrijving: 'Er is in de avond niemand.' },
} as const;
const JAN = { hoedanigheid: 'buurman', naam: 'Jan Jansen', email: 'jan@burger.example' };

/** What came in last. */
async function laatste(organisatie: Testorganisatie = app.eerste): Promise<string> {
  const [rij] = await app.sql<{ id: string }>(
    'SELECT id FROM postvak.berichten WHERE organisatie_id = $1 ORDER BY id DESC LIMIT 1',
    [organisatie.id],
  );
  return rij?.id ?? '';
}

async function kwam(ruw: Buffer, organisatie: Testorganisatie = app.eerste): Promise<string> {
  await neemOp(app, ruw, {}, organisatie);
  return laatste(organisatie);
}

/** One round does not check all that the mails above left. */
async function controleerAlles(): Promise<void> {
  const wacht = async () =>
    (await app.sql(`SELECT 1 FROM document.documenten WHERE status = 'niet_gecontroleerd' LIMIT 1`)).length >
    0;
  for (let ronde = 0; ronde < 20 && (await wacht()); ronde += 1) await app.controleerBestanden();
}

const toon = async (id: string) => (await app.als('toezichthouder').get(`${PAD}/${id}`).expect(200)).body;
const doe = (id: string, handeling: string, body: object, versie = 1) =>
  app.als('toezichthouder').post(`${PAD}/${id}/_${handeling}`).set('if-match', `"v${versie}"`).send(body);

async function nieuweMelding(melder: object | undefined = JAN): Promise<{ id: string; nummer: string }> {
  const { body } = await app
    .als('toezichthouder')
    .post('/api/v1/meldingen')
    .send({ ...MELDING, kanaal: 'telefoon', melder })
    .expect(201);
  await app.verwerkUitstaandeJobs();
  return body;
}

const brieven = (objectId: string) =>
  app.sql<{ id: string; sjabloon: string; onderwerp: string; tekst: string; status: string }>(
    'SELECT id, sjabloon, onderwerp, tekst, status FROM bericht.berichten WHERE object_id = $1',
    [objectId],
  );

describe('wat er met een e-mail ook is', () => {
  it.each(NARE_MAILS.map((mail, i) => ({ ...mail, i })))('hij komt binnen: $wat', async (mail) => {
    const id = await kwam(mail.ruw);
    const post = await toon(id);
    expect(post).toMatchObject({ status: 'open', bijzonder: mail.bijzonder ?? null });
    expect(post.nummer).toMatch(/^P\d{4}-\d{5}$/);
    expect(post.automatisch === null && post.kop.afzenderAdres !== '').toBe(mail.antwoord);
    if (mail.adres !== undefined) expect(post.kop.afzenderAdres).toBe(mail.adres);
    if (mail.onderwerp) expect(post.kop.onderwerp).toBe(mail.onderwerp);
    if (mail.tekst) expect(post.inhoud.tekst).toContain(mail.tekst);
    for (const niet of mail.nietInTekst ?? []) expect(post.inhoud.tekst).not.toContain(niet);
    const bijlagen: { documentId: string | null; geweigerd: string | null }[] = post.inhoud.bijlagen;
    if (mail.bewaard !== undefined) expect(bijlagen.filter((b) => b.documentId)).toHaveLength(mail.bewaard);
    if (mail.geweigerd !== undefined) {
      expect(bijlagen.filter((b) => b.geweigerd)).toHaveLength(mail.geweigerd);
    }
    // As it came, byte for byte, and closed until it is checked.
    if (mail.ruw.length === 0) expect(post.inhoud.ruwId).toBeNull();
    else {
      const [ruw] = post.documenten.filter(({ id: d }: { id: string }) => d === post.inhoud.ruwId);
      expect(ruw).toMatchObject({ grootte: mail.ruw.length, status: 'niet_gecontroleerd' });
    }
  });

  it('ook als hij te groot is: met wie schreef en waarover, en die krijgt het te horen', async () => {
    const koppen = maakMail({ Subject: 'Filmpjes', From: 'Film <film@burger.example>' });
    await neemOp(app, koppen, { teGroot: true, grootte: 26 * 1024 * 1024 });
    const post = await toon(await laatste());
    expect(post).toMatchObject({ bijzonder: 'te_groot', grootte: 26 * 1024 * 1024 });
    expect(post.kop).toMatchObject({ afzenderAdres: 'film@burger.example', onderwerp: 'Filmpjes' });
    const [brief] = await brieven(post.id);
    expect(brief?.sjabloon).toBe('e-mail-te-groot');
    expect(brief?.tekst).toContain(post.nummer);
  });

  it('en geeft hem als bestand terug als hij is gecontroleerd, als download die nergens draait', async () => {
    const ruw = maakMail({ Subject: 'Terug', From: 'Terug <terug@burger.example>' });
    const post = await toon(await kwam(ruw));
    await app.als('toezichthouder').get(`/api/v1/documenten/${post.inhoud.ruwId}/inhoud`).expect(409);
    await controleerAlles();
    const { body, headers } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten/${post.inhoud.ruwId}/inhoud`)
      .buffer(true)
      .parse((antwoord, klaar) => {
        const stukken: Buffer[] = [];
        antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
        antwoord.on('end', () => klaar(null, Buffer.concat(stukken)));
      })
      .expect(200);
    expect(Buffer.compare(body as Buffer, ruw)).toBe(0);
    expect(headers['content-disposition']).toContain('attachment');
    await app
      .als('toezichthouder', app.tweede)
      .get(`/api/v1/documenten/${post.inhoud.ruwId}/inhoud`)
      .expect(404);
  });
});

describe('elke e-mail precies één keer', () => {
  it('onder dezelfde uid, en onder een andere als de mailserver opnieuw telt', async () => {
    const ruw = maakMail({ Subject: 'Eens' });
    const vindplaats = { bron: 'eens', uidvalidity: '7', uid: 1 };
    await neemOp(app, ruw, { vindplaats });
    await neemOp(app, ruw, { vindplaats });
    await neemOp(app, ruw, { vindplaats: { ...vindplaats, uidvalidity: '8', uid: 55 } });
    // Another road to the same mailbox adds its own headers.
    const langs = Buffer.concat([Buffer.from('Received: from ergens\r\n'), ruw]);
    await neemOp(app, langs, { vindplaats: { ...vindplaats, uid: 2 } });
    const rijen = await app.sql<{ aantal: number }>(
      `SELECT count(DISTINCT bericht_id)::int AS aantal FROM postvak.ontvangsten WHERE bron = 'eens'`,
    );
    expect(rijen[0]?.aantal).toBe(1);
  });

  it('en een ander bericht met hetzelfde Message-ID verdwijnt niet', async () => {
    const kop = { Subject: 'Zelfde id', 'Message-ID': '<zelfde@burger.example>' };
    const een = await kwam(maakMail(kop, 'Het eerste.'));
    const twee = await kwam(maakMail(kop, 'Het tweede.'));
    expect(twee).not.toBe(een);
  });

  it('ook als twee workers hem tegelijk aanbieden', async () => {
    const ruw = maakMail({ Subject: 'Tegelijk' }, 'Tegelijk aangeboden.');
    const vindplaats = { bron: 'tegelijk', uidvalidity: '1', uid: 1 };
    await Promise.allSettled([neemOp(app, ruw, { vindplaats }), neemOp(app, ruw, { vindplaats })]);
    await neemOp(app, ruw, { vindplaats });
    const [rij] = await app.sql<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM postvak.ontvangsten o JOIN postvak.berichten b ON b.id = o.bericht_id
        WHERE o.bron = 'tegelijk'`,
    );
    expect(rij?.aantal).toBe(1);
  });
});

describe('het antwoord aan wie schreef', () => {
  it('gaat één keer per dag naar een adres, met het nummer en zonder iets over een zaak', async () => {
    const kop = { From: 'Vaak <vaak@burger.example>' };
    const een = await kwam(maakMail({ ...kop, Subject: 'Een' }, 'een'));
    const twee = await kwam(maakMail({ ...kop, Subject: 'Twee' }, 'twee'));
    const [brief] = await brieven(een);
    expect(brief).toMatchObject({ sjabloon: 'ontvangst-e-mail' });
    expect(brief?.onderwerp).toContain((await toon(een)).nummer);
    expect(await brieven(twee)).toHaveLength(0);
  });

  it('is voor een vreemde die een nummer noemt hetzelfde als voor de melder, op het nummer van zijn eigen e-mail na', async () => {
    const melder = { ...JAN, email: 'eigen@burger.example' };
    const melding = await nieuweMelding(melder);
    const van = async (adres: string) => {
      const id = await kwam(maakMail({ From: `<${adres}>`, Subject: `Over ${melding.nummer}` }, adres));
      const { nummer } = await toon(id);
      const [brief] = await brieven(id);
      expect(brief?.tekst).not.toContain(melding.nummer);
      return `${brief?.onderwerp} ${brief?.tekst}`.replaceAll(nummer, 'NUMMER');
    };
    expect(await van('vreemde@elders.example')).toBe(await van(melder.email));
  });

  it('gaat niet naar machines', async () => {
    const id = await kwam(
      maakMail({ From: 'Bot <bot@x.example>', 'Auto-Submitted': 'auto-generated' }, 'bot'),
    );
    expect(await brieven(id)).toHaveLength(0);
    expect((await toon(id)).automatisch).toBe('een automatisch antwoord');
  });
});

describe('een antwoord komt bij de melding waar het over gaat', () => {
  const aanvullingen = async (meldingId: string) =>
    (await app.als('toezichthouder').get(`/api/v1/meldingen/${meldingId}/meldervragen`).expect(200)).body
      .aanvullingen;

  it('door het nummer in het onderwerp, van de melder: de behandelaar hoort het', async () => {
    const melding = await nieuweMelding();
    const behandelaarId = app.eerste.gebruikers.toezichthouder;
    await app
      .als('toezichthouder')
      .patch(`/api/v1/meldingen/${melding.id}`)
      .set('if-match', '"v1"')
      .send({ behandelaarId })
      .expect(200);
    const id = await kwam(maakMail({ Subject: `Re: melding (nummer ${melding.nummer})` }, 'Nog iets.'));
    expect(await toon(id)).toMatchObject({
      ...{
        status: 'gekoppeld',
        meldingId: melding.id,
        meldingNummer: melding.nummer,
        afzenderIsMelder: true,
      },
    });
    expect(await aanvullingen(melding.id)).toMatchObject([
      { berichtId: id, afzenderIsMelder: true, tekst: '', gelezenOp: null },
    ]);
    await app.verwerkUitstaandeJobs();
    const { body } = await app.als('toezichthouder').get('/api/v1/attenderingen').expect(200);
    expect(body.resultaten.map(({ soort }: { soort: string }) => soort)).toContain('melder_vulde_aan');
  });

  it('door het nummer, van een vreemde: toegevoegd, en gemerkt als niet de melder', async () => {
    const melding = await nieuweMelding();
    const id = await kwam(
      maakMail({ From: '<vreemd@x.example>', Subject: melding.nummer }, 'Wat weten jullie?'),
    );
    expect(await toon(id)).toMatchObject({ status: 'gekoppeld', afzenderIsMelder: false });
    expect(await aanvullingen(melding.id)).toMatchObject([{ afzenderIsMelder: false }]);
    // To the stranger went the letter that everybody gets, and nothing to or about the melding.
    const alles = await app.sql<{ tekst: string }>(
      `SELECT tekst FROM bericht.berichten WHERE object_id = $1`,
      [id],
    );
    expect(alles.every(({ tekst }) => !tekst.includes(melding.nummer))).toBe(true);
  });

  it('door de brief van ons waarop het een antwoord is, ook zonder nummer', async () => {
    const melding = await nieuweMelding();
    const [brief] = await brieven(melding.id);
    const id = await kwam(
      maakMail({ Subject: 'Re:', 'In-Reply-To': `<${brief?.id}@noord.example>` }, 'Zonder nummer.'),
    );
    expect(await toon(id)).toMatchObject({ status: 'gekoppeld', meldingId: melding.id });
  });

  it('door het nummer van een eerdere e-mail die een melding werd', async () => {
    const eerste = await kwam(maakMail({ Subject: 'Begin' }, 'Begin van een gesprek.'));
    const { nummer } = await toon(eerste);
    const { body: melding } = await doe(eerste, 'registreer', MELDING).expect(201);
    const id = await kwam(maakMail({ Subject: `Re: uw e-mail (nummer ${nummer})` }, 'Vervolg.'));
    expect(await toon(id)).toMatchObject({ status: 'gekoppeld', meldingId: melding.id });
  });

  it.each([
    ['een nummer dat er niet is', 'Over 2026-99999'],
    ['twee nummers', 'Over 2026-00001 en 2026-00002'],
    ['het nummer van een zaak', 'Zaak 2026-00001'],
  ])('wacht op een mens bij %s', async (_, onderwerp) => {
    expect(await toon(await kwam(maakMail({ Subject: onderwerp }, onderwerp)))).toMatchObject({
      status: 'open',
    });
  });

  it('wacht op een mens als een machine het schreef, en als het nummer van een ander is', async () => {
    const melding = await nieuweMelding();
    const machine = maakMail(
      { Subject: `Afwezig: ${melding.nummer}`, 'Auto-Submitted': 'auto-replied' },
      'weg',
    );
    expect(await toon(await kwam(machine))).toMatchObject({ status: 'open' });
    // Our own numbering: the other organisation has not as many meldingen.
    const id = await kwam(maakMail({ Subject: melding.nummer }, 'Ander huis.'), app.tweede);
    const { body } = await app.als('toezichthouder', app.tweede).get(`${PAD}/${id}`).expect(200);
    expect(body).toMatchObject({ status: 'open', meldingId: null });
  });
});

describe('wat een mens met een e-mail doet', () => {
  it('registreren: een genummerde melding met kanaal e-mail, en de melder krijgt haar nummer', async () => {
    const id = await kwam(maakMail({ Subject: 'Zorgen' }, 'Registreer mij.'));
    const { body } = await doe(id, 'registreer', { ...MELDING, melder: JAN }).expect(201);
    expect(await toon(id)).toMatchObject({ status: 'geregistreerd', meldingNummer: body.nummer, versie: 2 });
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(melding).toMatchObject({ kanaal: 'e-mail', nummer: body.nummer });
    await app.verwerkUitstaandeJobs();
    expect((await brieven(body.id)).map(({ sjabloon }) => sjabloon)).toEqual(['ontvangstbevestiging-melder']);
    const { body: bij } = await app.als('toezichthouder').get(`${PAD}?meldingId=${body.id}`).expect(200);
    expect(bij.resultaten.map((r: { id: string }) => r.id)).toEqual([id]);
  });

  it('koppelen, met het nummer van de melding; een nummer dat er niet is, wordt gezegd bij het veld', async () => {
    const melding = await nieuweMelding();
    const id = await kwam(maakMail({ Subject: 'Losse mail' }, 'Koppel mij.'));
    const { body } = await doe(id, 'koppel', { meldingNummer: '2026-99999' }).expect(400);
    expect(body).toMatchObject({ code: 'POST.MELDING_ONBEKEND', invalidParams: [{ name: 'meldingNummer' }] });
    await doe(id, 'koppel', { meldingNummer: melding.nummer }).expect(200);
    expect(await toon(id)).toMatchObject({ status: 'gekoppeld', afzenderIsMelder: true });
  });

  it('weigeren met een reden, en dat terugnemen; beide staan erbij', async () => {
    const id = await kwam(maakMail({ Subject: 'Reclame' }, 'Koop nu.'));
    await doe(id, 'weiger', { reden: 'reclame' }).expect(400);
    await doe(id, 'weiger', { reden: 'reclame', toelichting: 'Aanbieding van kantoorspullen.' }).expect(200);
    await doe(id, 'heropen', { toelichting: 'Het was toch een melding.' }, 2).expect(200);
    const post = await toon(id);
    expect(post).toMatchObject({
      status: 'open',
      versie: 3,
      handelingen: ['registreer', 'koppel', 'weiger'],
    });
    expect(post.stappen).toMatchObject([
      { handeling: 'weiger', reden: 'reclame', toelichting: 'Aanbieding van kantoorspullen.' },
      { handeling: 'heropen', reden: null },
    ]);
  });

  it('niet twee keer, niet op een oude versie, en niet als de melding niet klopt: dan blijft hij open', async () => {
    const id = await kwam(maakMail({ Subject: 'Twee' }, 'Eén keer maar.'));
    await doe(id, 'registreer', { ...MELDING, gebeurtenisdatum: '2199-01-01' }).expect(400);
    expect(await toon(id)).toMatchObject({ status: 'open', versie: 1 });
    await doe(id, 'registreer', { ...MELDING, kanaal: 'e-mail' }).expect(400);
    await doe(id, 'registreer', MELDING).expect(201);
    await doe(id, 'registreer', MELDING).expect(412);
    await doe(id, 'registreer', MELDING, 2).expect(409);
    await doe(id, 'heropen', { toelichting: 'Mag niet.' }, 2).expect(409);
  });

  it('alleen door het team, en niet van een ander huis', async () => {
    const id = await kwam(maakMail({ Subject: 'Van wie' }, 'Van wie is dit?'));
    for (const rol of [
      'beheerder',
      'fg',
      'college',
      'jurist',
      'aanbieder',
      'contractbeheer',
      'archivaris',
    ] as const) {
      await app.als(rol).get(PAD).expect(403);
      await app.als(rol).get(`${PAD}/${id}`).expect(403);
      await app.als(rol).post(`${PAD}/${id}/_weiger`).set('if-match', '"v1"').send({}).expect(403);
    }
    await app.als('toezichthouder', app.tweede).get(`${PAD}/${id}`).expect(404);
    await app
      .als('toezichthouder', app.tweede)
      .post(`${PAD}/${id}/_registreer`)
      .set('if-match', '"v1"')
      .send(MELDING)
      .expect(404);
    await app.als('beheerder').get('/api/v1/postvakken/stand').expect(200);
    await app.als('aanbieder').get('/api/v1/postvakken/stand').expect(403);
  });
});

describe('wat niet iedereen mag zien', () => {
  const REDEN = 'De cliënt loopt gevaar en alleen de melder weet waar zij is.';

  it('een e-mail van een melder die vertrouwelijk is, is met hem verzegeld, met zijn bestanden', async () => {
    const id = await kwam(
      maakMail({ Subject: 'Geheim', From: 'Stil <stil@burger.example>' }, 'Noem mij niet.'),
    );
    const { ruwId } = (await toon(id)).inhoud;
    const melder = { ...JAN, naam: 'Stil', email: 'stil@burger.example' };
    const { body: melding } = await doe(id, 'registreer', {
      ...{ ...MELDING, melder, melderVertrouwelijk: true },
    }).expect(201);
    await controleerAlles();
    expect(await toon(id)).toMatchObject({
      kop: null,
      inhoud: null,
      documenten: [],
      status: 'geregistreerd',
    });
    await app.als('toezichthouder').get(`/api/v1/documenten/${ruwId}/inhoud`).expect(404);
    const pad = `/api/v1/meldingen/${melding.id}/openingen`;
    await app.als('toezichthouder').post(pad).send({ reden: REDEN, nood: false }).expect(200);
    const [opening] = await app.sql<{ id: string }>(
      'SELECT id FROM melding.openingen WHERE melding_id = $1',
      [melding.id],
    );
    expect((await toon(id)).kop).toBeNull();
    await app
      .als('coordinator')
      .post(`${pad}/${opening?.id}/_beslis`)
      .send({ toestaan: true, reden: 'Dit is nodig.' })
      .expect(200);
    expect(await toon(id)).toMatchObject({ kop: { afzenderAdres: 'stil@burger.example' } });
    await app.als('toezichthouder').get(`/api/v1/documenten/${ruwId}/inhoud`).expect(200);
    // Who agreed is not who reads.
    const { body } = await app.als('coordinator').get(`${PAD}/${id}`).expect(200);
    expect(body.kop).toBeNull();
  });

  it('wie als een verzegelde melder schrijft, leest nergens of hij het adres goed had', async () => {
    const melder = { ...JAN, naam: 'Stiller', email: 'stiller@burger.example' };
    const { body: melding } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({ ...MELDING, kanaal: 'telefoon', melder, melderVertrouwelijk: true })
      .expect(201);
    for (const From of ['Raad <stiller@burger.example>', 'Raad <mis@burger.example>']) {
      const id = await kwam(maakMail({ Subject: `Bij ${melding.nummer}`, From }, 'Ik vul aan.'));
      expect(await toon(id)).toMatchObject({ meldingId: melding.id, afzenderIsMelder: null, kop: null });
    }
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${melding.id}/meldervragen`)
      .expect(200);
    expect(body.aanvullingen).toMatchObject([{ afzenderIsMelder: null }, { afzenderIsMelder: null }]);
  });

  it('een e-mail bij een besloten zaak is weg voor wie er niet bij hoort', async () => {
    const melding = await nieuweMelding();
    const id = await kwam(maakMail({ Subject: melding.nummer }, 'Bij een besloten zaak.'));
    await app.sql(
      `SET session_replication_role = replica;
       INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ('${app.eerste.id}', '${melding.id}', '${melding.id}');
       INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
       VALUES ('${app.eerste.id}', '${melding.id}', '${app.eerste.gebruikers.coordinator}')`,
    );
    await app.als('toezichthouder').get(`${PAD}/${id}`).expect(404);
    await app.als('coordinator').get(`${PAD}/${id}`).expect(200);
  });

  it('adressen en namen staan niet in de audit en niet in gebeurtenissen, en niet leesbaar in de databank', async () => {
    const [rij] = await app.sql<Record<string, number>>(`
      SELECT (SELECT count(*)::int FROM audit.regels a WHERE to_jsonb(a)::text LIKE '%burger.example%') AS audit,
             (SELECT count(*)::int FROM outbox.gebeurtenissen g WHERE to_jsonb(g)::text LIKE '%burger.example%') AS outbox,
             (SELECT count(*)::int FROM postvak.berichten b WHERE to_jsonb(b)::text LIKE '%burger.example%') AS post,
             (SELECT count(*)::int FROM postvak.inhouden i
               WHERE position('burger.example'::bytea IN kop) + position('burger.example'::bytea IN inhoud) > 0) AS inhoud`);
    expect(rij).toEqual({ audit: 0, outbox: 0, post: 0, inhoud: 0 });
  });
});

describe('wat binnenkwam', () => {
  it('is precies wat is geregistreerd, toegevoegd, met een reden geweigerd, of nog open', async () => {
    const [rij] = await app.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM postvak.berichten WHERE organisatie_id = $1) AS binnen,
              (SELECT count(*)::int FROM audit.regels WHERE organisatie_id = $1 AND handeling = 'post:ontvangen') AS regels,
              (SELECT count(*)::int FROM postvak.inhouden WHERE organisatie_id = $1) AS inhouden,
              (SELECT count(*)::int FROM postvak.berichten b WHERE organisatie_id = $1 AND status = 'geweigerd' AND NOT EXISTS
                (SELECT 1 FROM postvak.stappen s WHERE s.bericht_id = b.id AND s.handeling = 'weiger')) AS zonder_reden`,
      [app.eerste.id],
    );
    // Who is in the closed case sees them all.
    const { body } = await app.als('coordinator').get(`${PAD}/aantallen`).expect(200);
    const { open, geregistreerd, gekoppeld, geweigerd } = body;
    expect(open + geregistreerd + gekoppeld + geweigerd).toBe(rij?.['binnen']);
    expect(rij).toMatchObject({ regels: rij?.['binnen'], inhouden: rij?.['binnen'], zonder_reden: 0 });
  });

  it('bladert, nieuwste eerst, en zonder filter alleen wat open is', async () => {
    const { body } = await app.als('toezichthouder').get(`${PAD}?aantal=2`).expect(200);
    expect(body.resultaten).toHaveLength(2);
    expect(body.resultaten.every(({ status }: { status: string }) => status === 'open')).toBe(true);
    const { body: verder } = await app
      .als('toezichthouder')
      .get(`${PAD}?aantal=2&vanaf=${body.volgende}`)
      .expect(200);
    expect(verder.resultaten[0].ontvangenOp <= body.resultaten[1].ontvangenOp).toBe(true);
    await app.als('toezichthouder').get(`${PAD}?vanaf=onzin`).expect(400);
  });
});
