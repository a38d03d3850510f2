import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MaakClient, VernieuwClientgeheim, ZetClient } from '@navolgbaar/identiteit';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import supertest from 'supertest';
import { haalToken } from '../harnas/aanleveraar';
import { organisatietabellen } from '../harnas/vulling';
import { TestApp } from '../harnas/test-app';
import pg from 'pg';

jest.setTimeout(60_000);

const SYSTEMEN = '/api/v1/machineclients';
const FORMULIEREN = '/api/v1/formulierkoppelingen';
const ANDEREN: readonly Rol[] = ['toezichthouder', 'coordinator', 'jurist', 'college', 'fg', 'aanbieder'];

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.sluit());

const beheerder = () => app.als('beheerder');
const versie = (nummer: number) => `"v${nummer}"`;

async function registreer(anders: object = {}) {
  const { body } = await beheerder()
    .post(SYSTEMEN)
    .send({ naam: 'Open Formulieren', ...anders })
    .expect(201);
  return body as { id: string; clientId: string; versie: number };
}

/** A system with its first secret, as the beheerder makes it. */
async function systeem(anders: object = {}) {
  const { id, clientId, versie: eerste } = await registreer(anders);
  const { body } = await beheerder()
    .put(`${SYSTEMEN}/${id}/geheim`)
    .set('if-match', versie(eerste))
    .expect(200);
  return { id, clientId, geheim: String(body.clientSecret), versie: eerste + 1 };
}

async function logIn(clientId: string, geheim: string) {
  const { body } = await haalToken(app, clientId, geheim).expect(200);
  return (methode: 'get' | 'post', pad: string) =>
    supertest(app.app.getHttpServer())[methode](pad).auth(String(body.access_token), { type: 'bearer' });
}

const handelingen = (objectId: string) =>
  app.sql<{ handeling: string; actor_id: string }>(
    'SELECT handeling, actor_id FROM audit.regels WHERE object_id = $1 ORDER BY id',
    [objectId],
  );

describe('een systeem registreren', () => {
  it('geeft het zonder geheim, en met een geheim levert het aan', async () => {
    const { id, clientId } = await registreer();
    const { body: voor, headers } = await beheerder().get(`${SYSTEMEN}/${id}`).expect(200);
    expect(headers['etag']).toBe('"v1"');
    expect(voor).toMatchObject({
      ...{ naam: 'Open Formulieren', aanleveraar: true, rollen: [], actief: true, heeftGeheim: false },
      ...{ geheimOp: null, laatstGebruiktOp: null, handelingen: ['vernieuwGeheim', 'zetUit'] },
    });
    await haalToken(app, clientId, 'raad maar').expect(401);

    const { body: nieuw } = await beheerder()
      .put(`${SYSTEMEN}/${id}/geheim`)
      .set('if-match', versie(1))
      .expect(200);
    expect(nieuw).toEqual({ clientId, clientSecret: expect.any(String) });
    await (await logIn(clientId, nieuw.clientSecret))('get', '/api/v1/aanleveringen').expect(200);

    const { body: na } = await beheerder().get(`${SYSTEMEN}/${id}`).expect(200);
    expect(na).toMatchObject({
      heeftGeheim: true,
      geheimOp: expect.any(String),
      laatstGebruiktOp: expect.any(String),
    });
    // That it was used is no change of it.
    expect(na.versie).toBe(2);
    expect(na.verloop.map(({ soort }: { soort: string }) => soort)).toEqual(['geheim', 'gemaakt']);
    expect((await handelingen(id)).map(({ handeling }) => handeling)).toEqual([
      'client:maken',
      // Refused: there was no secret yet.
      'token:geven',
      'client:geheim-vernieuwen',
      'token:geven',
    ]);
  });

  it('kan voor een aanbieder of een ketenpartner, die de beheerder bij naam ziet en verder niet', async () => {
    const { body: partner } = await app
      .als('coordinator')
      .post('/api/v1/ketenpartners')
      .send({ soort: 'veilig_thuis', naam: 'Veilig Thuis Noord', contactpersoon: 'Ria Bakker' })
      .expect(201);
    const { body: namen } = await beheerder().get(`${SYSTEMEN}/ketenpartners`).expect(200);
    expect(namen.resultaten).toEqual([{ id: partner.id, naam: 'Veilig Thuis Noord' }]);
    await registreer({ naam: 'Zaaksysteem VT', partnerId: partner.id });
    await registreer({ naam: 'ECD', aanbiederId: app.eerste.aanbiederId });
    const { body } = await beheerder().get(SYSTEMEN).expect(200);
    expect(body.resultaten).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ naam: 'Zaaksysteem VT', partnerNaam: 'Veilig Thuis Noord' }),
        expect.objectContaining({ naam: 'ECD', aanbiederNaam: expect.any(String) }),
      ]),
    );
  });

  it('gebeurt met dezelfde sleutel één keer', async () => {
    const stuur = () =>
      beheerder().post(SYSTEMEN).set('idempotency-key', 'een').send({ naam: 'Eén keer' }).expect(201);
    expect((await stuur()).body.id).toBe((await stuur()).body.id);
  });

  it('noemt alles wat niet klopt', async () => {
    const fouten = async (inhoud: object) => {
      const { body } = await beheerder().post(SYSTEMEN).send(inhoud).expect(400);
      return body.invalidParams.map(({ name }: { name: string }) => name);
    };
    expect(await fouten({ naam: ' ', rollen: ['toezichthouder'] })).toEqual(
      expect.arrayContaining(['naam', 'rollen']),
    );
    const { aanbiederId } = app.tweede;
    expect(await fouten({ naam: 'Elders', aanbiederId })).toEqual(['aanbiederId']);
    expect(await fouten({ naam: 'Elders', partnerId: aanbiederId })).toEqual(['partnerId']);
  });
});

describe('een geheim vernieuwen', () => {
  it('sluit het oude geheim en de tokens daarvan meteen', async () => {
    const oud = await systeem();
    const roep = await logIn(oud.clientId, oud.geheim);
    await roep('get', '/api/v1/aanleveringen').expect(200);
    const { body } = await beheerder()
      .put(`${SYSTEMEN}/${oud.id}/geheim`)
      .set('if-match', versie(oud.versie))
      .expect(200);
    await roep('get', '/api/v1/aanleveringen').expect(401);
    await haalToken(app, oud.clientId, oud.geheim).expect(401);
    await (await logIn(oud.clientId, body.clientSecret))('get', '/api/v1/aanleveringen').expect(200);
  });

  it('staat daarna nergens: in geen antwoord, geen tabel en geen audit', async () => {
    const { id, clientId, geheim } = await systeem({ naam: 'Spoorloos' });
    await logIn(clientId, geheim);
    for (const pad of [SYSTEMEN, `${SYSTEMEN}/${id}`]) {
      const { text } = await beheerder().get(pad).expect(200);
      expect(text).not.toContain(geheim);
      expect(text).not.toContain('scrypt');
    }
    const client = new pg.Client({ connectionString: app.databank.clusterUrl });
    await client.connect();
    const tabellen = (await organisatietabellen(client)).map(({ naam }) => naam);
    expect(tabellen.length).toBeGreaterThan(50);
    for (const tabel of tabellen) {
      const { rows } = await client.query(`SELECT 1 FROM ${tabel} t WHERE t::text LIKE $1`, [`%${geheim}%`]);
      expect([tabel, rows.length]).toEqual([tabel, 0]);
    }
    await client.end();
  });
});

describe('een systeem uitzetten en weer aan', () => {
  it('sluit het meteen, met de reden, en opent het met hetzelfde geheim', async () => {
    const { id, clientId, geheim, versie: nu } = await systeem();
    const roep = await logIn(clientId, geheim);
    const { body: uit } = await beheerder()
      .post(`${SYSTEMEN}/${id}/_zet-uit`)
      .set('if-match', versie(nu))
      .send({ reden: 'De leverancier stopt.' })
      .expect(200);
    expect(uit).toMatchObject({ actief: false, handelingen: ['vernieuwGeheim', 'zetAan'] });
    expect(uit.verloop[0]).toMatchObject({
      soort: 'uit',
      reden: 'De leverancier stopt.',
      door: 'Test beheerder',
    });
    await roep('get', '/api/v1/aanleveringen').expect(401);
    await haalToken(app, clientId, geheim).expect(401);
    await beheerder()
      .post(`${SYSTEMEN}/${id}/_zet-uit`)
      .set('if-match', versie(uit.versie))
      .send({ reden: 'Nog eens.' })
      .expect(409);

    await beheerder().post(`${SYSTEMEN}/${id}/_zet-aan`).set('if-match', versie(uit.versie)).expect(200);
    await (await logIn(clientId, geheim))('get', '/api/v1/aanleveringen').expect(200);
    expect((await handelingen(id)).map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining(['client:intrekken', 'client:aanzetten']),
    );
    // The reason stands with the client, not in the audit.
    expect(
      await app.sql(`SELECT 1 FROM audit.regels r WHERE r::text LIKE '%leverancier stopt%'`, []),
    ).toHaveLength(0);
  });

  it('vraagt de versie die is gezien, en een reden', async () => {
    const { id, versie: nu } = await systeem();
    const uit = () => beheerder().post(`${SYSTEMEN}/${id}/_zet-uit`);
    await uit().send({ reden: 'Waarom ook niet.' }).expect(428);
    await uit().set('if-match', versie(1)).send({ reden: 'Waarom ook niet.' }).expect(412);
    await uit().set('if-match', versie(nu)).send({ reden: '' }).expect(400);
    await beheerder().put(`${SYSTEMEN}/${id}/geheim`).set('if-match', versie(1)).expect(412);
    await beheerder().put(`${SYSTEMEN}/${id}/geheim`).expect(428);
    await beheerder().post(`${SYSTEMEN}/${id}/_zet-aan`).set('if-match', versie(nu)).expect(409);
  });
});

describe('een systeem met een rol, dat meeleest', () => {
  const opServer = () => systeemActor(app.eerste.id, 'test', 'test');
  const maak = () =>
    app.app.get(MaakClient, { strict: false }).execute(opServer(), {
      ...{ naam: 'Rapportage', rollen: ['toezichthouder'], aanbiederId: null, gemeenteId: null },
    });

  it('zet de beheerder wel uit, maar een nieuw geheim of weer aan is van wie de server beheert', async () => {
    const { id, clientId } = await maak();
    const { body } = await beheerder().get(`${SYSTEMEN}/${id}`).expect(200);
    expect(body.handelingen).toEqual(['zetUit']);
    const geweigerd = await beheerder()
      .put(`${SYSTEMEN}/${id}/geheim`)
      .set('if-match', versie(body.versie))
      .expect(403);
    expect(geweigerd.body.code).toBe('CLIENT_VAN_SERVER');
    const { body: uit } = await beheerder()
      .post(`${SYSTEMEN}/${id}/_zet-uit`)
      .set('if-match', versie(body.versie))
      .send({ reden: 'Verdacht verkeer.' })
      .expect(200);
    expect(uit.handelingen).toEqual([]);
    await beheerder().post(`${SYSTEMEN}/${id}/_zet-aan`).set('if-match', versie(uit.versie)).expect(403);

    const { clientSecret } = await app.app
      .get(VernieuwClientgeheim, { strict: false })
      .execute(opServer(), clientId, null);
    const zet = app.app.get(ZetClient, { strict: false });
    const { versie: ervoor } = (await beheerder().get(`${SYSTEMEN}/${id}`).expect(200)).body;
    await expect(zet.uit(opServer(), clientId, null, '  ')).rejects.toMatchObject({
      invalidParams: [{ name: 'reden' }],
    });
    expect((await beheerder().get(`${SYSTEMEN}/${id}`).expect(200)).body.versie).toBe(ervoor);
    await zet.aan(opServer(), clientId, null);
    await (await logIn(clientId, clientSecret))('get', '/api/v1/meldingen').expect(200);
  });

  it('maakt een beheerder niet', async () => {
    const opdracht = { naam: 'Sluiproute', aanbiederId: null, gemeenteId: null };
    for (const rol of ['toezichthouder', 'fg'] as const)
      await expect(
        app.app
          .get(MaakClient, { strict: false })
          .execute(app.actor('beheerder'), { ...opdracht, rollen: [rol] }),
      ).rejects.toMatchObject({ code: 'GEEN_RECHT' });
  });
});

const VELD = {
  vast: null,
  vragen: [],
  woorden: [],
  anders: null,
  datumvormen: [],
  voor: null,
  afkappen: false,
};
const KOPPELING = {
  naam: 'Melding doen',
  velden: [
    {
      ...VELD,
      veld: 'soort',
      vragen: ['soortMelding'],
      woorden: [{ antwoord: 'Zorgen', waarde: 'signaal' }],
      anders: 'melding',
    },
    { ...VELD, veld: 'wet', vast: 'wmo' },
    { ...VELD, veld: 'onderwerp', vast: 'Melding via de website' },
    { ...VELD, veld: 'omschrijving', vragen: ['watGebeurde', 'nogMeer'] },
    { ...VELD, veld: 'aanbieder.naam', vragen: ['aanbieder'] },
    { ...VELD, veld: 'gebeurtenisdatum', vragen: ['wanneer'], datumvormen: ['d-m-jjjj'] },
    { ...VELD, veld: 'melder.naam', vragen: ['naam'] },
  ],
  negeer: ['akkoord'],
};
const VALUES = {
  ...{ soortMelding: 'zorgen', watGebeurde: 'De begeleider kwam niet.', wanneer: '5-1-2026', akkoord: true },
  ...{ aanbieder: 'Stichting De Linde', naam: 'Ria Bakker', auth_bsn: '123456782', buurman: 'zag het ook' },
};
let teller = 0;
const koppel = async (anders: object = {}) => {
  const formulierId = `formulier-${(teller += 1)}`;
  const { body } = await beheerder()
    .post(FORMULIEREN)
    .send({ ...KOPPELING, formulierId, ...anders })
    .expect(201);
  return body as { formulierId: string; versie: number };
};

describe('een formulier koppelen', () => {
  it('geeft terug wat er is vastgesteld, en neemt het formulier vanaf dan aan', async () => {
    const { id: machineclientId, clientId, geheim } = await systeem();
    const { formulierId } = await koppel({ machineclientId });
    const { body, headers } = await beheerder().get(`${FORMULIEREN}/${formulierId}`).expect(200);
    expect(headers['etag']).toBe('"v1"');
    expect(body).toMatchObject({
      ...KOPPELING,
      ...{ formulierId, versie: 1, machineclientId, machineclientNaam: 'Open Formulieren' },
      vastgesteldDoor: 'Test beheerder',
    });
    const zin = {
      values: VALUES,
      metadata: { form_id: formulierId, public_reference: `OF-${formulierId}` },
    };
    await (await logIn(clientId, geheim))('post', '/api/v1/formulierinzendingen').send(zin).expect(201);
    // Another system may not send this form.
    const ander = await systeem({ naam: 'Ander systeem' });
    const { body: geweigerd } = await (
      await logIn(ander.clientId, ander.geheim)
    )('post', '/api/v1/formulierinzendingen')
      .send(zin)
      .expect(422);
    expect(geweigerd.code).toBe('MELDING.FORMULIER_ONBEKEND');
    expect((await handelingen(formulierId)).map(({ handeling }) => handeling)).toEqual([
      'formulierkoppeling:vaststellen',
    ]);
    const { body: van } = await beheerder()
      .get(`${FORMULIEREN}?machineclientId=${machineclientId}`)
      .expect(200);
    expect(van.resultaten.map((rij: { formulierId: string }) => rij.formulierId)).toContain(formulierId);
    const { body: niet } = await beheerder().get(`${FORMULIEREN}?machineclientId=${ander.id}`).expect(200);
    expect(niet.resultaten.map((rij: { formulierId: string }) => rij.formulierId)).not.toContain(formulierId);
  });

  it('wijzigen maakt een nieuwe versie; de vorige blijft zoals zij was', async () => {
    const { formulierId } = await koppel();
    const wijzig = (nummer: number, naam: string) =>
      beheerder()
        .put(`${FORMULIEREN}/${formulierId}`)
        .set('if-match', versie(nummer))
        .send({ ...KOPPELING, naam });
    expect((await wijzig(1, 'Melding doen (nieuw)').expect(200)).body.versie).toBe(2);
    await wijzig(1, 'Te laat').expect(412);
    await wijzig(0, 'Te vroeg').expect(412);
    await beheerder().put(`${FORMULIEREN}/${formulierId}`).send(KOPPELING).expect(428);
    const { body } = await beheerder().get(`${FORMULIEREN}/${formulierId}/versies`).expect(200);
    expect(
      body.resultaten.map(({ naam, versie: nr }: { naam: string; versie: number }) => [nr, naam]),
    ).toEqual([
      [2, 'Melding doen (nieuw)'],
      [1, 'Melding doen'],
    ]);
    const tegelijk = await Promise.all([wijzig(2, 'Een'), wijzig(2, 'Twee')]);
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([200, 412]);
    // The list has each form once, with what holds now.
    const lijst = (await beheerder().get(FORMULIEREN).expect(200)).body.resultaten as {
      formulierId: string;
    }[];
    expect(lijst.filter((rij) => rij.formulierId === formulierId)).toHaveLength(1);
  });

  it('noemt elke fout met haar plaats', async () => {
    const stuur = async (anders: object, status = 400) => {
      const { body } = await beheerder()
        .post(FORMULIEREN)
        .send({ ...KOPPELING, formulierId: 'fout', ...anders })
        .expect(status);
      return ((body.invalidParams ?? []) as { name: string }[]).map(({ name }) => name);
    };
    const [soort, ...rest] = KOPPELING.velden;
    expect(await stuur({ velden: rest.slice(1) })).toEqual(['velden.soort', 'velden.wet']);
    expect(
      await stuur({ velden: [{ ...soort, woorden: [{ antwoord: 'x', waarde: 'ramp' }] }, ...rest] }),
    ).toEqual(['velden.soort']);
    expect(await stuur({ velden: [{ ...soort, vast: 'klacht' }, ...rest] })).toEqual(['velden.soort']);
    expect(await stuur({ velden: [...KOPPELING.velden, soort] })).toEqual(['velden']);
    expect(await stuur({ formulierId: 'met spatie' })).toEqual(['formulierId']);
    expect(await stuur({ machineclientId: app.eerste.aanbiederId })).toEqual(['machineclientId']);
    const { formulierId } = await koppel();
    expect(await stuur({ formulierId }, 409)).toEqual(['formulierId']);
    await beheerder().get(`${FORMULIEREN}/bestaat-niet`).expect(404);
    await beheerder()
      .put(`${FORMULIEREN}/bestaat-niet`)
      .set('if-match', versie(1))
      .send(KOPPELING)
      .expect(404);
  });

  it('zegt vooraf wat er te vullen is en wat verplicht is', async () => {
    const { body } = await beheerder().get('/api/v1/koppelvelden').expect(200);
    const verplicht = body.velden.filter((veld: { verplicht: boolean }) => veld.verplicht);
    expect(verplicht.map(({ veld }: { veld: string }) => veld)).toEqual([
      'soort',
      'wet',
      'onderwerp',
      'omschrijving',
    ]);
    expect(body.systemen).toEqual(
      expect.arrayContaining([expect.objectContaining({ naam: 'Open Formulieren' })]),
    );
  });
});

describe('een koppeling proberen', () => {
  const tel = async () =>
    (
      await app.sql<{ n: string }>(
        `SELECT (SELECT count(*) FROM melding.meldingen) + (SELECT count(*) FROM audit.regels)
        + (SELECT count(*) FROM melding.formulierkoppelingen) + (SELECT count(*) FROM document.documenten)
        + (SELECT count(*) FROM public.idempotentiesleutels) AS n`,
        [],
      )
    )[0]?.n;

  /** The melding that comes of these answers, with these fields coupled. */
  const beproefd = async (velden: readonly object[], values: object) =>
    (
      await beheerder()
        .post(`${FORMULIEREN}/_beproef`)
        .send({ koppeling: { ...KOPPELING, velden }, inzending: { values } })
        .expect(200)
    ).body;

  it('laat de melding zien die het voorbeeld zou worden, en bewaart niets', async () => {
    const voor = await tel();
    const { body } = await beheerder()
      .post(`${FORMULIEREN}/_beproef`)
      .set('idempotency-key', 'proef')
      .send({
        koppeling: KOPPELING,
        inzending: { values: { ...VALUES, brief: { file_name: 'brief.pdf', content: 'JVBERi0=' } } },
      })
      .expect(200);
    expect(body).toMatchObject({
      ...{
        soort: 'signaal',
        wet: 'wmo',
        onderwerp: 'Melding via de website',
        gebeurtenisdatum: '2026-01-05',
      },
      ...{ aanbiederNaam: 'Stichting De Linde', bron: 'meldpunt', gebreken: [], bestanden: ['brief.pdf'] },
      melder: { naam: 'Ria Bakker', hoedanigheid: 'melder' },
      client: null,
    });
    expect(body.gelezen).toEqual(expect.arrayContaining(['soort', 'wet', 'onderwerp']));
    expect(body.gelezen).not.toContain('domein');
    expect(body.omschrijving).toBe('De begeleider kwam niet.\n\nAndere antwoorden:\n- buurman: zag het ook');
    expect(JSON.stringify(body)).not.toContain('123456782');
    expect(await tel()).toBe(voor);
  });

  it('zegt wat er niet past', async () => {
    const { body } = await beheerder()
      .post(`${FORMULIEREN}/_beproef`)
      .send({
        koppeling: KOPPELING,
        inzending: { values: { wanneer: 'gisteren', aanbieder: 'Zorg Elders' } },
      })
      .expect(200);
    expect(body.gebreken.join('\n')).toContain('"gisteren"');
    expect(body.gebreken.join('\n')).toContain('Zorg Elders');
    expect(body.aanbiederNaam).toBeNull();
  });

  it('noemt wat het formulier leeg liet niet als gelezen, en het pgb van de cliënt wel', async () => {
    const velden = [
      ...KOPPELING.velden,
      {
        ...VELD,
        veld: 'domein',
        vragen: ['domein'],
        woorden: [{ antwoord: 'Geld', waarde: 'rechtmatigheid' }],
      },
      { ...VELD, veld: 'client.naam', vragen: ['client'] },
      { ...VELD, veld: 'client.pgb', vragen: ['pgb'], woorden: [{ antwoord: 'Klopt', waarde: 'ja' }] },
    ];
    const proef = (values: object) => beproefd(velden, { ...VALUES, ...values });
    const leeg = await proef({ client: 'Jan Smit' });
    expect(leeg).toMatchObject({ domein: 'kwaliteit', client: { naam: 'Jan Smit', pgb: false } });
    expect(leeg.gelezen).not.toContain('domein');
    const vol = await proef({ client: 'Jan Smit', domein: 'geld', pgb: 'klopt' });
    expect(vol).toMatchObject({ domein: 'rechtmatigheid', client: { pgb: true } });
    expect(vol.gelezen).toContain('domein');
  });

  it('noemt een woord of soort die wij vervangen niet als gelezen', async () => {
    const velden = [
      {
        ...VELD,
        veld: 'soort',
        vragen: ['wet'],
        woorden: [{ antwoord: 'Ramp', waarde: 'calamiteit' }],
        anders: 'melding',
      },
      ...KOPPELING.velden.slice(1),
      { ...VELD, veld: 'bron', vast: 'svb' },
    ];
    const body = await beproefd(velden, { ...VALUES, wet: 'ramp' });
    expect(body).toMatchObject({ soort: 'melding', bron: 'meldpunt', wet: 'wmo' });
    expect(body.gelezen).toContain('wet');
    expect(body.gelezen).not.toContain('soort');
    expect(body.gelezen).not.toContain('bron');
  });

  it('bewaart wat iemand van zichzelf zegt ook zonder naam', async () => {
    const velden = [
      ...KOPPELING.velden,
      { ...VELD, veld: 'melder.toelichting', vragen: ['wieBenIk'] },
      { ...VELD, veld: 'client.hoedanigheid', vragen: ['client'] },
    ];
    const { naam: _, ...zonderNaam } = VALUES;
    const proef = (values: object) => beproefd(velden, { ...zonderNaam, ...values });
    expect(await proef({ wieBenIk: 'Ik woon ernaast.', client: 'bewoner' })).toMatchObject({
      melder: { naam: 'Naam niet ingevuld', toelichting: 'Ik woon ernaast.' },
      client: { naam: 'Naam niet ingevuld', hoedanigheid: 'bewoner' },
    });
    expect(await proef({})).toMatchObject({ melder: null, client: null });
    // Two who left their name out are not one person: nothing of the cliënt falls away beside a melder who is sealed.
    velden.push({ ...VELD, veld: 'melderVertrouwelijk', vast: 'ja' } as never);
    expect(await proef({ wieBenIk: 'Ik woon ernaast.', client: 'bewoner' })).toMatchObject({
      ...{ melderVertrouwelijk: true, gebreken: [] },
      client: { naam: 'Naam niet ingevuld', hoedanigheid: 'bewoner' },
    });
  });

  it('weigert een koppeling of een voorbeeld dat niet klopt', async () => {
    const stuur = async (koppeling: object, inzending: object) => {
      const { body } = await beheerder()
        .post(`${FORMULIEREN}/_beproef`)
        .send({ koppeling, inzending })
        .expect(400);
      return body.invalidParams.map(({ name }: { name: string }) => name);
    };
    expect(await stuur({ ...KOPPELING, velden: KOPPELING.velden.slice(1) }, { values: {} })).toEqual([
      'velden.soort',
    ]);
    expect(await stuur(KOPPELING, { antwoorden: {} })).toEqual(['inzending.values']);
  });
});

describe('wie geen beheerder is, of van een andere organisatie', () => {
  it('ziet en doet niets', async () => {
    const { id } = await systeem();
    const { formulierId } = await koppel();
    const wegen: readonly ['get' | 'post' | 'put', string, object?][] = [
      ['get', SYSTEMEN],
      ['get', `${SYSTEMEN}/ketenpartners`],
      ['get', `${SYSTEMEN}/${id}`],
      ['post', SYSTEMEN, { naam: 'Stiekem' }],
      ['put', `${SYSTEMEN}/${id}/geheim`],
      ['post', `${SYSTEMEN}/${id}/_zet-uit`, { reden: 'Daarom.' }],
      ['post', `${SYSTEMEN}/${id}/_zet-aan`],
      ['get', '/api/v1/koppelvelden'],
      ['get', FORMULIEREN],
      ['get', `${FORMULIEREN}/${formulierId}`],
      ['get', `${FORMULIEREN}/${formulierId}/versies`],
      ['post', FORMULIEREN, { ...KOPPELING, formulierId: 'stiekem' }],
      ['put', `${FORMULIEREN}/${formulierId}`, KOPPELING],
      ['post', `${FORMULIEREN}/_beproef`, { koppeling: KOPPELING, inzending: { values: {} } }],
    ];
    for (const rol of ANDEREN)
      for (const [methode, pad, inhoud] of wegen) {
        const { status } = await app.als(rol)[methode](pad).set('if-match', versie(1)).send(inhoud);
        expect([rol, methode, pad, status]).toEqual([rol, methode, pad, 403]);
      }
    const elders = app.als('beheerder', app.tweede);
    for (const [methode, pad, inhoud] of wegen.filter(
      ([, weg]) => weg.includes(id) || weg.includes(formulierId),
    )) {
      const { status } = await elders[methode](pad).set('if-match', versie(2)).send(inhoud);
      expect([methode, pad, status]).toEqual([methode, pad, 404]);
    }
    for (const pad of [SYSTEMEN, FORMULIEREN])
      expect((await elders.get(pad).expect(200)).body.resultaten).toEqual([]);
    // The same form of another organisation is another form.
    await elders
      .post(FORMULIEREN)
      .send({ ...KOPPELING, formulierId })
      .expect(201);
    // And a system may not: it hands in.
    const keten = await systeem();
    await (await logIn(keten.clientId, keten.geheim))('get', SYSTEMEN).expect(403);
  });
});
