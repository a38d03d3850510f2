import { vastgesteldeBevinding } from '../harnas/bevinding';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { parse } from 'csv-parse/sync';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

interface Regel {
  readonly id: string;
  readonly [veld: string]: unknown;
}

/** The lists of what belongs to meldingen and cases: what is late, terms, measures and reports. */
describe('de werklijsten van termijnen, maatregelen en rapporten', () => {
  let app: TestApp;
  const zaak: Record<string, string> = {};
  const maatregel: Record<string, string> = {};
  const rapport: Record<string, string> = {};
  const melding: Record<string, string> = {};
  const gebruiker = (rol: Rol): string => app.eerste.gebruikers[rol];
  const namen = (van: Record<string, string>, regels: readonly Regel[]) =>
    regels.map(({ id }) => Object.keys(van).find((naam) => van[naam] === id)).filter(Boolean);

  const post = async (pad: string, inhoud: object, rol: Rol = 'toezichthouder', organisatie = app.eerste) =>
    (await app.als(rol, organisatie).post(`/api/v1/${pad}`).send(inhoud).expect(201)).body as { id: string };
  const maakZaak = async (naam: string, behandelaarId: string | null, organisatie: Testorganisatie) => {
    const { id } = await post(
      'zaken',
      {
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: naam, wet: 'wmo', domein: 'kwaliteit' },
        ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId], behandelaarId },
      },
      'toezichthouder',
      organisatie,
    );
    zaak[naam] = id;
    await app
      .als('toezichthouder', organisatie)
      .post(`/api/v1/zaken/${id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'De bezetting is te laag.' })
      .expect(200);
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $2 WHERE id = $1', [id, behandelaarId]);
    const th = app.als('toezichthouder', organisatie);
    const bevindingIds = [await vastgesteldeBevinding(th, id, '2026-04-13')];
    maatregel[naam] = (
      await post(
        `zaken/${id}/maatregelen`,
        {
          ...{ soort: 'voortgangsinformatie', omschrijving: 'Meld hoe het gaat.', doel: 'Zicht houden.' },
          ...{ onderbouwing: 'Het rooster had gaten.', ernstWeging: 'Beperkt.', termijnVoortgang: 'P2W' },
          ...{ bevindingIds, verwachtEffect: 'Bewoners merken het.' },
        },
        'toezichthouder',
        organisatie,
      )
    ).id;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    await maakZaak('van de toezichthouder', gebruiker('toezichthouder'), app.eerste);
    await maakZaak('van de coördinator', gebruiker('coordinator'), app.eerste);
    await maakZaak('van niemand', null, app.eerste);
    await maakZaak('van Zuid', null, app.tweede);
    for (const [naam, rol] of [
      ['van de toezichthouder', 'toezichthouder'],
      ['van de coördinator', 'coordinator'],
    ] as const) {
      const titel = `Rapport ${naam}`;
      rapport[naam] = (await post(`zaken/${zaak[naam]}/rapporten`, { titel, soort: 'kwaliteit' }, rol)).id;
    }
    for (const [naam, ontvangenOp] of [
      ['later', '2026-04-08'],
      ['eerst', '2026-04-01'],
    ] as const) {
      melding[naam] = (
        await post('meldingen', {
          ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
          ...{ onderwerp: naam, omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee', ontvangenOp },
          ...{ aanbiederId: app.eerste.aanbiederId, melder: { hoedanigheid: 'buurman', naam: 'B. Uurman' } },
        })
      ).id;
    }
    await app.verwerkUitstaandeJobs();
  }, 120_000);
  afterAll(() => app.sluit());

  const lijst = async (pad: string, rol: Rol = 'coordinator', organisatie = app.eerste): Promise<Regel[]> =>
    (await app.als(rol, organisatie).get(`/api/v1/${pad}`).expect(200)).body.resultaten as Regel[];
  const bestand = async (pad: string, rol: Rol = 'coordinator', organisatie = app.eerste) => {
    const { text } = await app.als(rol, organisatie).get(`/api/v1/${pad}`).expect(200);
    return parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  };
  const opDag = async (dag: string, doe: () => Promise<void>): Promise<void> => {
    app.klok.naar(dag);
    try {
      await doe();
    } finally {
      app.klok.naar('2026-04-13');
    }
  };

  it('te laat zijn meldingen waarvan de melder het nog niet weet, wat het eerst had gemoeten bovenaan', async () => {
    expect(namen(melding, await lijst('meldingen?teLaat=ja'))).toEqual(['eerst']);
    await opDag('2026-04-30', async () => {
      const regels = await lijst('meldingen?teLaat=ja');
      expect(namen(melding, regels)).toEqual(['eerst', 'later']);
      expect(String(regels[0]?.['uiterlijk']) < String(regels[1]?.['uiterlijk'])).toBe(true);
      const csv = await bestand('meldingen/export?teLaat=ja');
      expect(csv.map((rij) => rij['Onderwerp'])).toEqual(['eerst', 'later']);
      expect(csv[0]?.['Bevestigen uiterlijk op']).toMatch(/^\d\d-04-2026$/);
      expect(await lijst('meldingen?teLaat=ja', 'coordinator', app.tweede)).toEqual([]);
      expect(await lijst('meldingen?teLaat=ja&soort=klacht')).toEqual([]);
      // Page by page, each once.
      const { body } = await app.als('coordinator').get('/api/v1/meldingen?teLaat=ja&aantal=1').expect(200);
      const rest = await lijst(`meldingen?teLaat=ja&aantal=1&vanaf=${body.volgende}`);
      expect(namen(melding, [...body.resultaten, ...rest])).toEqual(['eerst', 'later']);
    });
  });

  it('te laat is een melding niet meer als de melder het weet', async () => {
    await opDag('2026-04-30', async () => {
      await app
        .als('toezichthouder')
        .post(`/api/v1/meldingen/${melding['later']}/_leg-uitleg-vast`)
        .send({ hoe: 'telefoon' })
        .expect(200);
      expect(namen(melding, await lijst('meldingen?teLaat=ja'))).toEqual(['eerst']);
    });
  });

  it('de termijn van een melding volgt wie haar behandelt', async () => {
    const { headers } = await app.als('coordinator').get(`/api/v1/meldingen/${melding['eerst']}`).expect(200);
    await app
      .als('coordinator')
      .patch(`/api/v1/meldingen/${melding['eerst']}`)
      .set('if-match', String(headers['etag']))
      .send({ behandelaarId: gebruiker('coordinator') })
      .expect(200);
    const van = await lijst(`termijnen/open?behandelaarId=${gebruiker('coordinator')}`);
    expect(van.map(({ objectId }) => objectId)).toContain(melding['eerst']);
  });

  it.each([
    ['', ['van de toezichthouder', 'van de coördinator', 'van niemand']],
    ['behandelaarId=ik', ['van de coördinator']],
    ['behandelaarId=niemand', ['van niemand']],
    ['soort=advies', []],
    ['status=opgevolgd', []],
  ])('maatregelen?%s zijn die van die zaken, ook als bestand', async (vraag, verwacht) => {
    const filter = vraag.replace('ik', gebruiker('coordinator'));
    expect(namen(maatregel, await lijst(`maatregelen?${filter}`)).sort()).toEqual([...verwacht].sort());
    expect(await bestand(`maatregelen/export?${filter}`)).toHaveLength(verwacht.length);
  });

  it('te laat zijn maatregelen en termijnen waarvan de laatste dag voorbij is', async () => {
    expect(await lijst('maatregelen?teLaat=ja')).toEqual([]);
    await opDag('2026-05-20', async () => {
      expect(await lijst('maatregelen?teLaat=ja')).toHaveLength(3);
      expect(namen(maatregel, await lijst('maatregelen?teLaat=ja&behandelaarId=niemand'))).toEqual([
        'van niemand',
      ]);
      const laat = await lijst('termijnen/open?teLaat=ja&eigenaar=aanbieder');
      expect(laat).toHaveLength(3);
      expect(await bestand('termijnen/open/export?teLaat=ja&eigenaar=aanbieder')).toHaveLength(3);
      expect(await lijst('termijnen/open?teLaat=ja&eigenaar=college')).toEqual([]);
      expect(await lijst('termijnen/open?teLaat=ja', 'coordinator', app.tweede)).toHaveLength(1);
    });
  });

  it('termijnen zijn van een collega, van niemand of van een aanbieder, op volgorde van hun einde', async () => {
    const alle = await lijst('termijnen/open');
    const dagen = alle.map(({ uiterlijk }) => String(uiterlijk));
    expect(dagen).toEqual([...dagen].sort());
    const vanWie = async (wie: string) => (await lijst(`termijnen/open?behandelaarId=${wie}`)).length;
    const rollen = ['toezichthouder', 'coordinator'] as const;
    const per = await Promise.all([...rollen.map((rol) => vanWie(gebruiker(rol))), vanWie('niemand')]);
    expect(per.reduce((som, aantal) => som + aantal, 0)).toBe(alle.length);
    expect(await lijst(`termijnen/open?aanbiederId=${app.eerste.aanbiederId}`)).toHaveLength(3);
    expect(await lijst(`termijnen/open?aanbiederId=${app.tweede.aanbiederId}`)).toEqual([]);
  });

  it('rapporten zijn van wie ze opstelde; dat vraagt alleen het team', async () => {
    const van = `behandelaarId=${gebruiker('coordinator')}`;
    expect(namen(rapport, await lijst(`rapporten?${van}`))).toEqual(['van de coördinator']);
    expect(await bestand(`rapporten/export?${van}`)).toHaveLength(1);
    expect(await lijst('rapporten?soort=calamiteit')).toEqual([]);
    expect(await lijst(`rapporten?aanbiederId=${app.eerste.aanbiederId}&status=concept`)).toHaveLength(2);
    for (const rol of ['college', 'jurist'] as const) {
      await app.als(rol).get(`/api/v1/rapporten?${van}`).expect(403);
      await app.als(rol).get(`/api/v1/rapporten/export?${van}`).expect(403);
      // Nothing was shared: nothing is there, also not in the file.
      expect(await lijst('rapporten', rol)).toEqual([]);
      expect(await bestand('rapporten/export', rol)).toEqual([]);
    }
  });

  it('een aanbieder ziet in lijst en bestand alleen het eigene, en niet van wie de zaak is', async () => {
    expect(await lijst('maatregelen', 'aanbieder')).toHaveLength(3);
    expect(await bestand('maatregelen/export', 'aanbieder')).toHaveLength(3);
    expect(await lijst(`maatregelen?behandelaarId=${gebruiker('coordinator')}`, 'aanbieder')).toEqual([]);
    expect(await lijst('maatregelen?behandelaarId=niemand', 'aanbieder')).toEqual([]);
    await app.als('aanbieder').get('/api/v1/termijnen/open').expect(403);
    await app.als('aanbieder').get('/api/v1/termijnen/open/export').expect(403);
    await app.als('aanbieder').get('/api/v1/rapporten/export').expect(403);
    await app.anoniem().get('/api/v1/maatregelen/export').expect(401);
  });

  it('een andere organisatie ziet alleen het hare', async () => {
    expect(namen(maatregel, await lijst('maatregelen', 'coordinator', app.tweede))).toEqual(['van Zuid']);
    expect(await bestand('maatregelen/export', 'coordinator', app.tweede)).toHaveLength(1);
    expect(await lijst('rapporten', 'coordinator', app.tweede)).toEqual([]);
    expect(await bestand('rapporten/export', 'coordinator', app.tweede)).toEqual([]);
    expect(await bestand('termijnen/open/export', 'coordinator', app.tweede)).toHaveLength(1);
  });

  it('elke uitvoer staat één keer in het auditspoor, met het filter', async () => {
    await bestand('maatregelen/export?soort=advies', 'toezichthouder');
    await bestand('rapporten/export?status=concept', 'toezichthouder');
    await bestand('termijnen/open/export?eigenaar=college', 'toezichthouder');
    const regels = await app.sql<{ handeling: string; velden: string[] }>(
      `SELECT handeling, velden FROM audit.regels WHERE handeling LIKE '%:exporteren' AND actor_id = $1 ORDER BY id`,
      [gebruiker('toezichthouder')],
    );
    expect(regels).toEqual([
      { handeling: 'maatregel:exporteren', velden: ['soort=advies'] },
      { handeling: 'rapport:exporteren', velden: ['status=concept'] },
      { handeling: 'termijn:exporteren', velden: ['eigenaar=college'] },
    ]);
  });

  it.each([
    ['maatregelen?soort=iets', 'soort'],
    ['maatregelen?behandelaarId=iedereen', 'behandelaarId'],
    ['rapporten?status=weg', 'status'],
    ['termijnen/open?eigenaar=niemand', 'eigenaar'],
    ['termijnen/open?teLaat=misschien', 'teLaat'],
    ['termijnen/open/export?vanaf=abc', 'vanaf'],
    ['meldingen?teLaat=nee', 'teLaat'],
  ])('%s zegt welk filter niet klopt', async (pad, naam) => {
    const { body } = await app.als('coordinator').get(`/api/v1/${pad}`).expect(400);
    expect((body as { invalidParams: { name: string }[] }).invalidParams.map((fout) => fout.name)).toEqual([
      naam,
    ]);
  });
});
