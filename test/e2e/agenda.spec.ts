import { randomUUID } from 'node:crypto';
import { WijzigGebruiker } from '@navolgbaar/identiteit';
import { StartTermijn, VerlengTermijn, TrekTermijnIn } from '@navolgbaar/termijn';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.sluit());
beforeEach(() => app.klok.naar('2026-03-02'));

/** A term of six weeks for the order to a provider. */
async function termijn(
  kenmerk: string,
  rol: 'toezichthouder' | 'coordinator' = 'toezichthouder',
  bij = app.eerste,
) {
  const zaakId = randomUUID();
  const { id } = await app.app.get(StartTermijn).execute(app.actor('toezichthouder', bij), {
    ...{ code: 'T-02', object: 'proef', objectId: randomUUID(), zaakId, kenmerk, start: '2026-03-02' },
    ...{ aanbiederId: bij.aanbiederId, behandelaarId: bij.gebruikers[rol] },
  });
  return { id, zaakId };
}

const API = '/api/v1/ik/agenda-adres';
const weg = (adres: string) => new URL(adres).pathname;
async function maakAdres(rol: 'toezichthouder' | 'coordinator' = 'toezichthouder', bij?: Testorganisatie) {
  const { body } = await app.als(rol, bij).put(API).expect(200);
  return weg(body.adres as string);
}
const regels = (tekst: string) => tekst.replaceAll('\r\n ', '').split('\r\n');
const audit = (handeling: string, objectId: string) =>
  app.sql<{ aantal: number }>(
    'SELECT count(*)::int AS aantal FROM audit.regels WHERE organisatie_id = $1 AND handeling = $2 AND object_id = $3',
    [app.eerste.id, handeling, objectId],
  );

describe('de agenda in uw eigen programma', () => {
  it('geeft achter een geheim adres de open termijnen van uw eigen werk, zonder namen', async () => {
    const mijn = await termijn('2026-00101');
    await termijn('2026-00102', 'coordinator');
    await termijn('2026-00103', 'toezichthouder', app.tweede);
    const adres = await maakAdres();
    const antwoord = await app.anoniem().get(adres).expect(200);
    expect(antwoord.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(antwoord.headers['cache-control']).toBe('private, no-cache');
    const gelezen = regels(antwoord.text);
    expect(gelezen.filter((regel) => regel.startsWith('UID:'))).toEqual([`UID:${mijn.id}@navolgbaar`]);
    expect(gelezen).toContain('DTSTART;VALUE=DATE:20260413');
    expect(gelezen).toContain('SEQUENCE:1');
    const titel = gelezen.find((regel) => regel.startsWith('SUMMARY:')) ?? '';
    expect(titel).toMatch(/^SUMMARY:[^:]+: 2026-00101$/);
    expect(gelezen.join('\n')).toContain(`/werkbank/zaken/${mijn.zaakId}`);
    const [aanbieder] = await app.sql<{ naam: string }>(
      'SELECT naam FROM aanbieder.aanbieders WHERE id = $1',
      [app.eerste.aanbiederId],
    );
    expect(antwoord.text).not.toContain(aanbieder?.naam);
    expect(antwoord.text).not.toContain('toezichthouder@');
  });

  it('wijst bij een doorgezonden melding naar de doorzending', async () => {
    const th = app.als('toezichthouder');
    const { body: melding } = await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wlz', domein: 'kwaliteit' },
        ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee' },
      })
      .expect(201);
    const adres = `/api/v1/meldingen/${melding.id}`;
    await th
      .patch(adres)
      .set('if-match', '"v1"')
      .send({ behandelaarId: app.eerste.gebruikers.toezichthouder })
      .expect(200);
    await th
      .post(`${adres}/_stuur-door`)
      .set('if-match', '"v2"')
      .send({
        ...{
          ontvangers: [{ soort: 'igj' }],
          melder: 'wij',
          wijze: 'beveiligde_mail',
          grondslag: 'Wmo 5.2.4',
        },
        ...{
          categorieen: ['geen_persoonsgegevens'],
          motivering: 'Is van de IGJ.',
          inhoud: 'Wat er gemeld is.',
        },
      })
      .expect(200);
    const [door] = await app.sql<{ id: string }>(
      'SELECT id FROM partner.doorzendingen WHERE melding_id = $1',
      [melding.id],
    );
    const { text } = await app
      .anoniem()
      .get(await maakAdres())
      .expect(200);
    expect(regels(text).join('\n')).toContain(`/werkbank/doorzendingen/${door?.id}`);
  });

  it('wijst bij een termijn zonder zaak naar de melding', async () => {
    const objectId = randomUUID();
    await app.app.get(StartTermijn).execute(app.actor('toezichthouder'), {
      ...{
        code: 'ONTVANGST',
        object: 'melding',
        objectId,
        kenmerk: 'melding 2026-00105',
        start: '2026-03-02',
      },
      behandelaarId: app.eerste.gebruikers.toezichthouder,
    });
    const { text } = await app
      .anoniem()
      .get(await maakAdres())
      .expect(200);
    expect(regels(text).join('\n')).toContain(`/werkbank/meldingen/${objectId}`);
  });

  it('houdt bij een verlenging het kenmerk en verhoogt het volgnummer; wat voorbij is valt weg', async () => {
    const { id } = await termijn('2026-00104', 'coordinator');
    const adres = await maakAdres('coordinator');
    await app.app.get(VerlengTermijn).execute(app.actor('coordinator'), {
      ...{ termijnId: id, versie: 1, duur: 'P2W', reden: 'De aanbieder vraagt uitstel.' },
    });
    const blok = async () =>
      (await app.anoniem().get(adres).expect(200)).text
        .split('BEGIN:VEVENT')
        .find((deel) => deel.includes(id));
    expect(await blok()).toMatch(/SEQUENCE:2\r\nDTSTART;VALUE=DATE:20260428/);
    await app.app.get(TrekTermijnIn).execute(app.actor('coordinator'), {
      ...{ termijnId: id, reden: 'De opdracht is ingetrokken.' },
    });
    expect(await blok()).toBeUndefined();
  });

  it('laat weg wat in een besloten zaak zit waar u niet bij hoort, ook als u er nog behandelaar van heet', async () => {
    const { id, zaakId } = await termijn('2026-00106');
    const adres = await maakAdres();
    expect((await app.anoniem().get(adres).expect(200)).text).toContain(id);
    // Only the list of people: the case itself is not what this is about.
    await app.sql(`SET session_replication_role = replica;
      INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
      VALUES ('${app.eerste.id}', '${zaakId}', '${app.eerste.gebruikers.coordinator}')`);
    expect((await app.anoniem().get(adres).expect(200)).text).not.toContain(id);
  });

  it('antwoordt 304 zolang er niets is veranderd, en schrijft elke keer op dat er is gelezen', async () => {
    const adres = await maakAdres();
    const [voor] = await audit('termijn:lijst', 'agendafeed');
    const { headers } = await app.anoniem().get(adres).expect(200);
    await app
      .anoniem()
      .get(adres)
      .set('if-none-match', `W/${String(headers['etag'])}`)
      .expect(304);
    await termijn('2026-00105');
    await app
      .anoniem()
      .get(adres)
      .set('if-none-match', headers['etag'] as string)
      .expect(200);
    const [na] = await audit('termijn:lijst', 'agendafeed');
    expect((na?.aantal ?? 0) - (voor?.aantal ?? 0)).toBe(3);
  });

  it('bewaart alleen een hash, en laat het adres één keer zien', async () => {
    const { body } = await app
      .als('toezichthouder')
      .put(API)
      .set('idempotency-key', 'sleutel-een')
      .expect(200);
    const geheim = weg(body.adres as string).slice('/agenda/'.length, -'.ics'.length);
    expect(geheim).toMatch(/^[\w-]{43}$/);
    const opgeslagen = await app.sql('SELECT * FROM identiteit.agenda_adressen');
    const sleutels = await app.sql('SELECT * FROM public.idempotentiesleutels');
    expect(JSON.stringify([opgeslagen, sleutels])).not.toContain(geheim);
    const nu = await app.als('toezichthouder').get(API).expect(200);
    expect(nu.body).toEqual({ sinds: expect.stringMatching(/^2026-03-02T/) });
    expect(
      (await audit('agenda-adres:maken', app.eerste.gebruikers.toezichthouder))[0]?.aantal,
    ).toBeGreaterThan(0);
  });

  it('stopt het oude adres bij een nieuw, en elk adres bij intrekken', async () => {
    const oud = await maakAdres();
    const nieuw = await maakAdres();
    await app.anoniem().get(oud).expect(404);
    await app.anoniem().get(nieuw).expect(200);
    await app.als('toezichthouder').delete(API).expect(204);
    await app.anoniem().get(nieuw).expect(404);
    await app.als('toezichthouder').delete(API).expect(404);
    const mens = app.eerste.gebruikers.toezichthouder;
    expect((await audit('agenda-adres:intrekken', mens))[0]?.aantal).toBe(1);
  });

  it('stopt meteen als het account uit gaat of de rol weg is, en komt niet vanzelf terug', async () => {
    const id = app.tweede.gebruikers.coordinator;
    const adres = await maakAdres('coordinator', app.tweede);
    await app.anoniem().get(adres).expect(200);
    const wijzig = async (wat: object) => {
      const [rij] = await app.sql<{ versie: number }>(
        'SELECT versie FROM identiteit.gebruikers WHERE id = $1',
        [id],
      );
      const beheerder = app.actor('beheerder', app.tweede);
      await app.app.get(WijzigGebruiker).execute(beheerder, { id, versie: rij?.versie ?? 0, ...wat });
    };
    await wijzig({ rollen: ['fg'] });
    await app.anoniem().get(adres).expect(404);
    await wijzig({ rollen: ['coordinator'] });
    await app.anoniem().get(adres).expect(200);
    await wijzig({ actief: false });
    await app.anoniem().get(adres).expect(404);
    await wijzig({ actief: true });
    await app.anoniem().get(adres).expect(404);
  });

  it('weigert wie geen toezicht houdt, en elk adres dat niet bestaat, op dezelfde manier', async () => {
    for (const rol of ['aanbieder', 'college', 'beheerder', 'fg', 'contractbeheer'] as const) {
      await app.als(rol).put(API).expect(403);
      await app.als(rol).get(API).expect(403);
      await app.als(rol).delete(API).expect(403);
    }
    await app.anoniem().put(API).expect(401);
    const geheim = 'A'.repeat(43);
    for (const naam of [`${geheim}.ics`, geheim, 'x.ics', `${geheim}.ics.ics`, '%00.ics', `${geheim}.ICS`]) {
      const { body } = await app.anoniem().get(`/agenda/${naam}`).expect(404);
      expect(body.code).toBe('NIET_GEVONDEN');
    }
  });
});

/** What RFC 5545 asks of the text itself: line ends, length, and components that close. */
function lees(tekst: string): { readonly regels: string[]; readonly afspraken: Map<string, string>[] } {
  expect(tekst.endsWith('\r\n')).toBe(true);
  expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  const alle = regels(tekst).filter((regel) => regel !== '');
  const open: string[] = [];
  const afspraken: Map<string, string>[] = [];
  for (const regel of alle) {
    const [, naam = '', eigenschappen = '', waarde = ''] = /^([A-Z-]+)((?:;[^:]+)?):(.*)$/.exec(regel) ?? [];
    expect([regel, naam]).not.toEqual([regel, '']);
    if (naam === 'BEGIN') {
      open.push(waarde);
      if (waarde === 'VEVENT') afspraken.push(new Map());
    } else if (naam === 'END') expect(open.pop()).toBe(waarde);
    else if (open.at(-1) === 'VEVENT') {
      expect(afspraken.at(-1)?.has(naam)).toBe(false);
      afspraken.at(-1)?.set(naam, eigenschappen ? `${eigenschappen.slice(1)}:${waarde}` : waarde);
    }
  }
  expect(open).toEqual([]);
  return { regels: alle, afspraken };
}

describe('bezoeken in de agenda', () => {
  const th = () => app.als('toezichthouder');
  interface Bezoek {
    readonly id: string;
    readonly versie: number;
    readonly zaakId: string;
    readonly zaakNummer: string;
  }

  async function bezoek(anders: object = {}): Promise<Bezoek> {
    const { aanbiederId, gemeenteId } = app.eerste;
    const zaak = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'structureel', onderwerp: 'Geheim onderwerp', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId] },
      })
      .expect(201);
    const { body } = await th()
      .post(`/api/v1/zaken/${zaak.body.id}/bezoeken`)
      .send({
        ...{ aankondiging: 'onaangekondigd', doel: 'Zien, en; horen.', behandelaarId: ik() },
        ...{ planuitleg: 'Zo kan het.', ...anders },
      })
      .expect(201);
    return body as Bezoek;
  }
  const ik = () => app.eerste.gebruikers.toezichthouder;
  const inAgenda = async (adres: string, { id }: { id: string }) => {
    const { text } = await app.anoniem().get(adres).expect(200);
    return lees(text).afspraken.find((punt) => punt.get('UID') === `${id}@navolgbaar`);
  };
  const doe = (een: Bezoek, daad: string, inhoud: object) =>
    th().post(`/api/v1/bezoeken/${een.id}/${daad}`).set('if-match', `"v${een.versie}"`).send(inhoud);

  it('staan op hun tijd in Amsterdam, met een titel die niets verraadt, ook niet of het is aangekondigd', async () => {
    const stil = await bezoek({ op: '2026-06-01', van: '09:00', tot: '11:30' });
    const bekend = await bezoek({
      op: '2026-06-03',
      van: '09:00',
      tot: '10:00',
      aankondiging: 'aangekondigd',
    });
    const dag = await bezoek({ op: '2026-06-05' });
    const adres = await maakAdres();
    const { text } = await app.anoniem().get(adres).expect(200);
    const gelezen = lees(text);
    expect(gelezen.regels).toContain('TZID:Europe/Amsterdam');
    const punt = await inAgenda(adres, stil);
    expect(Object.fromEntries(punt ?? [])).toMatchObject({
      ...{ DTSTART: 'TZID=Europe/Amsterdam:20260601T090000', DTEND: 'TZID=Europe/Amsterdam:20260601T113000' },
      ...{ SUMMARY: `Afspraak: zaak ${stil.zaakNummer}`, SEQUENCE: '1', TRANSP: 'OPAQUE', CLASS: 'PRIVATE' },
      DTSTAMP: expect.stringMatching(/^\d{8}T\d{6}Z$/),
    });
    expect((await inAgenda(adres, bekend))?.get('SUMMARY')).toBe(`Afspraak: zaak ${bekend.zaakNummer}`);
    expect((await inAgenda(adres, dag))?.get('DTSTART')).toBe('VALUE=DATE:20260605');
    const [aanbieder] = await app.sql<{ naam: string }>(
      'SELECT naam FROM aanbieder.aanbieders WHERE id = $1',
      [app.eerste.aanbiederId],
    );
    for (const woord of [aanbieder?.naam ?? '', 'Geheim onderwerp', 'Zien', 'aangekondigd', 'Bezoek '])
      expect(text).not.toContain(woord);
  });

  it('houden hun kenmerk als zij worden verzet, en vallen af als zij vervallen', async () => {
    const adres = await maakAdres();
    const een = await bezoek({ op: '2026-06-08', van: '13:00', tot: '14:00' });
    const { body: verzet } = await doe(een, '_verzet', {
      ...{
        op: '2026-06-09',
        van: '15:00',
        tot: '16:00',
        behandelaarId: ik(),
        reden: 'De dag kwam niet uit.',
      },
      planuitleg: 'Zo kan het.',
    }).expect(200);
    const na = await inAgenda(adres, een);
    expect([na?.get('DTSTART'), na?.get('SEQUENCE')]).toEqual([
      'TZID=Europe/Amsterdam:20260609T150000',
      String(verzet.versie),
    ]);
    await doe(verzet, '_laat-vervallen', { reden: 'Niet meer nodig.' }).expect(200);
    const weg = await inAgenda(adres, een);
    expect([weg?.get('STATUS'), weg?.get('TRANSP')]).toEqual(['CANCELLED', 'TRANSPARENT']);
    expect(Number(weg?.get('SEQUENCE'))).toBeGreaterThan(verzet.versie);
  });

  it('zijn van wie gaat, ook als tweede, en nooit van een ander of uit een besloten zaak', async () => {
    const mijn = await bezoek({ op: '2026-06-15', van: '09:00', tot: '10:00' });
    const samen = await bezoek({
      ...{ op: '2026-06-17', van: '09:00', tot: '10:00', tweedeId: app.eerste.gebruikers.coordinator },
    });
    const coordinator = await maakAdres('coordinator');
    expect(await inAgenda(coordinator, mijn)).toBeUndefined();
    expect(await inAgenda(coordinator, samen)).toBeDefined();
    const elders = await maakAdres('toezichthouder', app.tweede);
    expect(await inAgenda(elders, samen)).toBeUndefined();
    const adres = await maakAdres();
    expect(await inAgenda(adres, mijn)).toBeDefined();
    const { body: zaak } = await th().get(`/api/v1/zaken/${mijn.zaakId}`).expect(200);
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${mijn.zaakId}/_beperk-toegang`)
      .set('if-match', `"v${zaak.versie}"`)
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    expect(await inAgenda(adres, mijn)).toBeUndefined();
  });
});

describe('GET /api/v1/termijnen/agenda', () => {
  const agenda = (
    vraag: object,
    rol: 'toezichthouder' | 'college' | 'aanbieder' = 'toezichthouder',
    bij?: Testorganisatie,
  ) => app.als(rol, bij).get('/api/v1/termijnen/agenda').query(vraag);
  const APRIL = { van: '2026-04-01', tot: '2026-05-31' };

  it('geeft de open termijnen op hun laatste dag, en de vrije dagen met hun bron', async () => {
    const een = await termijn('2026-00201');
    const { body } = await agenda(APRIL).expect(200);
    expect(body).toMatchObject({ ...APRIL, volledig: true, maximum: 500, waarschuwingen: [] });
    expect(body.resultaten.find(({ id }: { id: string }) => id === een.id)).toEqual({
      ...{ id: een.id, zaakId: een.zaakId, kenmerk: '2026-00201', uiterlijk: '2026-04-13' },
      ...{ behandelaarId: app.eerste.gebruikers.toezichthouder, dagenResterend: 42, versie: 1 },
      ...{ naam: expect.any(String), eigenaar: 'aanbieder', object: 'proef', objectId: expect.any(String) },
      bijAanbieder: null,
    });
    const vrij = Object.fromEntries(
      body.vrijeDagen.map(({ datum, naam }: { datum: string; naam: string }) => [datum, naam]),
    );
    expect(vrij).toMatchObject({
      '2026-04-03': 'Goede Vrijdag',
      '2026-04-04': 'een zaterdag',
      '2026-04-27': 'Koningsdag',
      '2026-05-15': 'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld',
    });
    expect(vrij['2026-04-13']).toBeUndefined();
  });

  it('kiest één behandelaar, en nooit een andere organisatie', async () => {
    const van = await termijn('2026-00202', 'coordinator');
    const elders = await termijn('2026-00203', 'toezichthouder', app.tweede);
    const ids = async (vraag: object, bij?: Testorganisatie) =>
      (await agenda(vraag, 'toezichthouder', bij).expect(200)).body.resultaten.map(
        ({ id }: { id: string }) => id,
      );
    const behandelaarId = app.eerste.gebruikers.coordinator;
    const mijn = await agenda({ ...APRIL, behandelaarId }).expect(200);
    expect(mijn.body.resultaten.map((rij: { behandelaarId: string }) => rij.behandelaarId)).not.toContain(
      app.eerste.gebruikers.toezichthouder,
    );
    expect(mijn.body.resultaten.map(({ id }: { id: string }) => id)).toContain(van.id);
    expect(await ids(APRIL)).not.toContain(elders.id);
    expect(await ids({ ...APRIL, behandelaarId }, app.tweede)).toEqual([]);
  });

  it('houdt op bij het maximum en zegt dat', async () => {
    await app.sql(
      `INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, kenmerk,
         start, duur, ruw, uiterlijk, status, versie, aangemaakt_op)
       SELECT organisatie_id, gen_random_uuid(), definitie_code, definitie_versie, object, object_id, kenmerk,
         start, duur, ruw, '2027-02-01', 'loopt', 1, now() FROM termijn.termijnen, generate_series(1, 501)
       WHERE kenmerk = '2026-00203' AND organisatie_id = $1`,
      [app.tweede.id],
    );
    await app.sql(
      `INSERT INTO termijn.versies SELECT t.organisatie_id, t.id, v.versie, v.aanbieder_id, v.object_id, v.soort, v.op,
         v.duur, v.werkdagen, v.reden, v.ruw, v.ruw_zonder_verlenging, t.uiterlijk, v.opgeschort_op, v.herleiding,
         v.waarschuwingen, v.door, v.vastgelegd_op
       FROM termijn.termijnen t JOIN LATERAL (SELECT * FROM termijn.versies x
         WHERE x.organisatie_id = t.organisatie_id LIMIT 1) v ON true
       WHERE t.organisatie_id = $1 AND t.uiterlijk = '2027-02-01'`,
      [app.tweede.id],
    );
    const vraag = { van: '2027-02-01', tot: '2027-02-28' };
    const { body } = await agenda(vraag, 'toezichthouder', app.tweede).expect(200);
    expect(body.volledig).toBe(false);
    expect(body.resultaten).toHaveLength(500);
  });

  it.each([
    ['zonder periode', {}, ['tot', 'van']],
    ['een dag die niet bestaat', { van: '2026-02-30', tot: '2026-03-01' }, ['van']],
    ['een einde voor het begin', { van: '2026-04-02', tot: '2026-04-01' }, ['tot']],
    ['63 dagen', { van: '2026-04-01', tot: '2026-06-02' }, ['tot']],
    ['een behandelaar die geen kenmerk is', { ...APRIL, behandelaarId: 'ik' }, ['behandelaarId']],
    ['een onbekend filter', { ...APRIL, gemeente: 'x' }, ['gemeente']],
  ])('weigert %s en noemt het veld', async (_, vraag, velden) => {
    const { body } = await agenda(vraag).expect(400);
    expect(body.invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual(velden);
  });

  it('laat 62 dagen toe, schrijft één auditregel, en weigert wie het niet mag', async () => {
    const [voor] = await audit('termijn:lijst', 'termijnen-agenda');
    await agenda({ van: '2026-04-01', tot: '2026-06-01' }).expect(200);
    const [na] = await audit('termijn:lijst', 'termijnen-agenda');
    expect((na?.aantal ?? 0) - (voor?.aantal ?? 0)).toBe(1);
    await agenda(APRIL, 'college').expect(403);
    await agenda(APRIL, 'aanbieder').expect(403);
    await app.anoniem().get('/api/v1/termijnen/agenda').query(APRIL).expect(401);
  });
});
