import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { TestApp } from '../harnas/test-app';
import { type Afspraakbody, afspraakvelden, maakAfspraak } from '../harnas/veiligheidsafspraak';
import { Overlegwereld } from '../harnas/werkoverleg';

const ZAAK = {
  ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Deuren op slot', domein: 'kwaliteit', wet: 'wmo' },
};
const CONTROLE = {
  ...{ op: '2026-04-13', wijze: 'bezoek', toelichting: 'De deuren waren van het slot.' },
  bewijs: 'Zelf gezien; foto bij het verslag.',
};
const WEL = { ...CONTROLE, uitkomst: 'nagekomen' };
const NIET = { ...CONTROLE, uitkomst: 'niet_nagekomen', toelichting: 'Twee deuren waren op slot.' };
type Wie = ReturnType<TestApp['als']>;

/** AC-3: binding agreements for the safety of clients, apart from structural improvement. */
describe('een veiligheidsafspraak', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const aanbieder = () => app.als('aanbieder');

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function zaak(anders: object = {}): Promise<string> {
    const { aanbiederId } = app.eerste;
    const { body } = await th()
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId, ...anders })
      .expect(201);
    return body.id;
  }
  const inZaak = async (zaakId?: string, anders: object = {}) =>
    maakAfspraak(app, `zaken/${zaakId ?? (await zaak())}`, anders);
  const doe = (
    { id, versie }: Pick<Afspraakbody, 'id' | 'versie'>,
    daad: string,
    inhoud: object,
    wie: Wie = th(),
  ) => wie.post(`/api/v1/veiligheidsafspraken/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const lees = async (id: string, wie: Wie = th()) =>
    (await wie.get(`/api/v1/veiligheidsafspraken/${id}`).expect(200)).body;
  const signalen = async (wie: Wie = th()): Promise<{ id: string; signaal: string }[]> =>
    (await wie.get('/api/v1/veiligheidsafspraken/signalen').expect(200)).body;
  const signaalVan = async (id: string, wie: Wie = th()) =>
    (await signalen(wie)).find((een) => een.id === id)?.signaal;
  const sluit = async (id: string) => {
    const { headers } = await th().get(`/api/v1/zaken/${id}`).expect(200);
    return th()
      .post(`/api/v1/zaken/${id}/_sluit`)
      .set('if-match', String(headers.etag))
      .send({ uitkomst: 'verbeterd', motivering: 'De zorg is op orde.' });
  };
  const tijdlijn = async (id: string): Promise<string> =>
    JSON.stringify((await th().get(`/api/v1/zaken/${id}/tijdlijn`).expect(200)).body);
  /** A second supervisor. */
  async function account(): Promise<Wie> {
    const gebruiker = {
      naam: 'Tweede toezichthouder',
      email: 'tweede@voorbeeld.nl',
      rollen: ['toezichthouder'],
    };
    const { body } = await app.als('beheerder').post('/api/v1/gebruikers').send(gebruiker).expect(201);
    return app.alsGebruiker(body.id);
  }
  const verteld = async (objectId: string) =>
    (
      await app.sql<{ soort: string; wie: string }>(
        `SELECT a.soort, g.rollen[1] AS wie FROM attendering.attenderingen a
           JOIN identiteit.gebruikers g ON g.id = a.ontvanger_id WHERE a.object_id = $1 ORDER BY a.id`,
        [objectId],
      )
    ).map(({ soort, wie }) => `${soort} ${wie}`);

  it('wordt in de zaak gemaakt, met meer per zaak, en staat in de geschiedenis', async () => {
    const zaakId = await zaak();
    const eerste = await inZaak(zaakId);
    const tweede = await inZaak(zaakId, { tekst: 'De sleutels hangen bij de deur.' });
    expect(eerste).toMatchObject({ status: 'loopt', zaakId, signaal: null, versie: 1 });
    const { body } = await th().get(`/api/v1/veiligheidsafspraken?zaakId=${zaakId}`).expect(200);
    expect(body.resultaten.map(({ id }: { id: string }) => id)).toEqual([tweede.id, eerste.id]);
    expect(await tijdlijn(zaakId)).toContain('Veiligheidsafspraak met Stichting De Linde');
    const { body: dossier } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    expect(dossier).toMatchObject({
      openAfspraken: 2,
      openPunten: [{ punt: 'veiligheidsafspraak_controleren' }],
    });
  });

  it('wordt door een dubbele klik één keer gemaakt: twee verzoeken van één formulier zijn samen één afspraak', async () => {
    const zaakId = await zaak();
    const sleutel = randomUUID();
    const klik = () =>
      th()
        .post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`)
        .set('idempotency-key', sleutel)
        .send(afspraakvelden(app));
    const [een, twee] = await Promise.all([klik(), klik()]);
    expect([een.status, twee.status].filter((status) => ![201, 409].includes(status))).toEqual([]);
    const nogEens = await klik().expect(201);
    const { body } = await th().get(`/api/v1/veiligheidsafspraken?zaakId=${zaakId}`).expect(200);
    expect(body.resultaten.map(({ id }: { id: string }) => id)).toEqual([nogEens.body.id]);
  });

  it('staat na een schending bovenaan elke lijst, ook op de volgende bladzijde en bij de aanbieder', async () => {
    await app.sql(
      "UPDATE veiligheidsafspraak.afspraken SET status = 'beeindigd', eindreden = 'Klaar.', beeindigd_op = '2026-04-13'",
    );
    const zaakId = await zaak();
    const oud = await inZaak(zaakId);
    const jonger = [await inZaak(zaakId), await inZaak(zaakId)];
    expect((await doe(oud, '_controleer', NIET)).status).toBe(200);
    const volgorde = [oud.id, ...jonger.map(({ id }) => id).reverse()];
    const ids = (rijen: { id: string }[]) => rijen.map(({ id }) => id);
    const pad = '/api/v1/veiligheidsafspraken';
    for (const wie of [th(), aanbieder()])
      expect(ids((await wie.get(pad).expect(200)).body.resultaten)).toEqual(volgorde);
    const { body: eerste } = await th().get(`${pad}?aantal=1`).expect(200);
    expect(ids(eerste.resultaten)).toEqual(volgorde.slice(0, 1));
    const { body: rest } = await th()
      .get(`${pad}?aantal=9&vanaf=${encodeURIComponent(eerste.volgende)}`)
      .expect(200);
    expect(ids(rest.resultaten)).toEqual(volgorde.slice(1));
    const { body: vandaag } = await aanbieder().get('/api/v1/vandaag').expect(200);
    expect(ids(vandaag.blokken[0].regels)).toEqual(volgorde);
  });

  it.each([
    ['zonder tekst', { tekst: undefined }, 'tekst'],
    ['een laatste dag die voorbij is', { uiterlijk: '2026-04-12' }, 'uiterlijk'],
    ['een dag die niet bestaat', { uiterlijk: '2026-02-30' }, 'uiterlijk'],
    ['een controle voor de laatste dag', { controleOp: '2026-04-14' }, 'controleOp'],
    ['zonder eigenaar', { eigenaarFunctie: undefined }, 'eigenaarFunctie'],
  ])('wordt geweigerd: %s, en er blijft niets achter', async (_, anders, veld) => {
    const zaakId = await zaak();
    const { body } = await th()
      .post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`)
      .send({ ...afspraakvelden(app), ...anders })
      .expect(400);
    expect(body.invalidParams[0].name).toBe(veld);
    expect(await app.sql('SELECT 1 FROM veiligheidsafspraak.afspraken WHERE zaak_id = $1', [zaakId])).toEqual(
      [],
    );
  });

  it('is voor de aanbieder te zien en te beantwoorden: niet wanneer en hoe wij kijken', async () => {
    const zaakId = await zaak();
    const { id } = await inZaak(zaakId);
    await app.verwerkUitstaandeJobs();
    expect(await verteld(id)).toEqual(['veiligheidsafspraak_gekregen aanbieder']);
    const eigen = await lees(id, aanbieder());
    expect(eigen).toMatchObject({
      status: 'loopt',
      handelingen: ['meldUitvoering'],
      eigenaarFunctie: 'locatiemanager',
    });
    for (const intern of [
      'zaakId',
      'meldingId',
      'controleOp',
      'controleWijze',
      'controleDoor',
      'afhandeling',
      'signaal',
    ])
      expect(eigen).not.toHaveProperty(intern);
    const { body: lijst } = await aanbieder().get('/api/v1/veiligheidsafspraken').expect(200);
    expect(lijst.resultaten.map((een: { id: string }) => een.id)).toContain(id);
    const tekst = 'Het rooster voor de nacht is aangepast.';
    const { body: na } = await doe(eigen, '_meld-uitvoering', { tekst }, aanbieder()).expect(200);
    expect(na).toMatchObject({ status: 'gemeld', berichten: [{ tekst, viaPortaal: true }] });
    expect(na.berichten[0]).not.toHaveProperty('door');
    await app.verwerkUitstaandeJobs();
    expect(await tijdlijn(zaakId)).toContain('meldde via het portaal wat er is gedaan');
    expect(await verteld(id)).toContain('veiligheidsafspraak_gemeld toezichthouder');
  });

  it('is nagekomen na een controle met bewijs, of blijft lopen tot de volgende', async () => {
    const een = await inZaak();
    await doe(een, '_controleer', { ...WEL, bewijs: undefined }).expect(400);
    await doe(een, '_controleer', { ...WEL, op: '2026-04-14' }).expect(400);
    const { body: verder } = await doe(een, '_controleer', { ...WEL, volgendeOp: '2026-05-11' }).expect(200);
    expect(verder).toMatchObject({ status: 'loopt', controleOp: '2026-05-11' });
    app.klok.naar('2026-05-11');
    const { body } = await doe(verder, '_controleer', { ...WEL, op: '2026-05-11' }).expect(200);
    expect(body).toMatchObject({ status: 'nagekomen', handelingen: [] });
    const eigen = await lees(een.id, aanbieder());
    expect(eigen.controles[1]).toEqual({
      uitkomst: 'nagekomen',
      op: '2026-05-11',
      toelichting: WEL.toelichting,
    });
  });

  it('staat bij een schending meteen bovenaan, bij behandelaar en coördinator, tot is vastgelegd wat is gedaan', async () => {
    const zaakId = await zaak();
    const een = await inZaak(zaakId);
    await app.verwerkUitstaandeJobs();
    // Who did it himself is not told.
    const tweede = await account();
    const { body: geschonden } = await doe(een, '_controleer', NIET, tweede).expect(200);
    expect(geschonden).toMatchObject({ status: 'geschonden', signaal: 'geschonden' });
    await app.verwerkUitstaandeJobs();
    expect((await verteld(een.id)).sort()).toEqual([
      'veiligheidsafspraak_gecontroleerd aanbieder',
      'veiligheidsafspraak_gekregen aanbieder',
      'veiligheidsafspraak_geschonden coordinator',
      'veiligheidsafspraak_geschonden toezichthouder',
    ]);
    for (const rol of ['toezichthouder', 'coordinator'] as const) {
      expect(await signaalVan(een.id, app.als(rol))).toBe('geschonden');
      const { body } = await app.als(rol).get('/api/v1/vandaag').expect(200);
      expect(body.blokken[0]).toMatchObject({ naam: 'veiligheid' });
      expect(body.blokken[0].regels.map((regel: { id: string }) => regel.id)).toContain(een.id);
    }
    expect((await sluit(zaakId)).body.code).toBe('ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN');
    const gevolg = { gevolg: 'maatregel', reden: 'De nacht vraagt een vaste oplossing.' };
    await doe(geschonden, '_handel-af', { gevolg: 'maatregel' }).expect(400);
    const nieuw = { gevolg: 'nieuwe_afspraak', reden: 'Zo.' };
    expect((await doe(geschonden, '_handel-af', nieuw).expect(400)).body.code).toBe(
      'VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE',
    );
    const { body: af } = await doe(geschonden, '_handel-af', gevolg).expect(200);
    expect(af).toMatchObject({ status: 'afgehandeld', afhandeling: gevolg, signaal: null });
    expect(await signaalVan(een.id)).toBeUndefined();
    expect(await lees(een.id, aanbieder())).not.toHaveProperty('afhandeling');
    expect((await sluit(zaakId)).status).toBe(200);
  });

  it('die niet op tijd is gecontroleerd, staat ook bovenaan', async () => {
    const een = await inZaak();
    app.klok.naar('2026-04-20');
    expect(await signaalVan(een.id)).toBeUndefined();
    app.klok.naar('2026-04-21');
    expect(await signaalVan(een.id)).toBe('niet_gecontroleerd');
  });

  it('krijgt na een schending een nieuwe in de plaats: beide in één keer, of geen van beide', async () => {
    const zaakId = await zaak();
    const een = await inZaak(zaakId);
    const { body: geschonden } = await doe(een, '_controleer', NIET).expect(200);
    const velden = { ...afspraakvelden(app), reden: 'De oorzaak is weg.' };
    await doe(geschonden, '_vervang', { ...velden, uiterlijk: '2026-04-01' }).expect(400);
    expect((await lees(een.id)).status).toBe('geschonden');
    const { body: nieuw } = await doe(geschonden, '_vervang', velden).expect(201);
    expect(nieuw).toMatchObject({ status: 'loopt', vervolgOp: een.id, zaakId });
    expect(await lees(een.id)).toMatchObject({
      status: 'afgehandeld',
      afhandeling: { gevolg: 'nieuwe_afspraak', afspraakId: nieuw.id },
    });
    expect((await doe(nieuw, '_vervang', velden).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('houdt de zaak open, tenzij zij onder de monitoring verder loopt; die eindigt met haar', async () => {
    const zaakId = await zaak();
    const een = await inZaak(zaakId);
    expect((await sluit(zaakId)).body.code).toBe('ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN');
    const { body: gevolgd } = await doe(een, '_breng-onder-monitoring', {
      reden: 'Zij geldt nog een jaar.',
    }).expect(200);
    expect(gevolgd.monitoring).toMatchObject({ reden: 'Zij geldt nog een jaar.' });
    await doe(gevolgd, '_breng-onder-monitoring', { reden: 'Nog eens.' }).expect(409);
    expect((await sluit(zaakId)).status).toBe(200);
    const dossier = async () => (await th().get(`/api/v1/zaken/${zaakId}`).expect(200)).body;
    const gesloten = await dossier();
    expect(gesloten).toMatchObject({ status: 'afgesloten', openMonitoring: true });
    const monitoring = gesloten.monitoringen[0];
    const { body } = await th()
      .post(`/api/v1/zaken/${zaakId}/monitoringen/${monitoring.id}/_rond-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Klaar.' })
      .expect(409);
    expect(body.code).toBe('ONDERZOEK.MONITORING_VAN_AFSPRAAK');
    await th().post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`).send(afspraakvelden(app)).expect(409);
    // Broken after the closing: a new one takes over the monitoring.
    const { body: geschonden } = await doe(gevolgd, '_controleer', NIET).expect(200);
    const velden = { ...afspraakvelden(app), reden: 'Opnieuw.' };
    const { body: nieuw } = await doe(geschonden, '_vervang', velden).expect(201);
    expect(nieuw.monitoring.id).toBe(monitoring.id);
    expect((await dossier()).openMonitoring).toBe(true);
    await doe(nieuw, '_controleer', WEL).expect(200);
    expect(await dossier()).toMatchObject({ openMonitoring: false, monitoringen: [{ status: 'afgerond' }] });
  });

  it('eindigt met een reden als zij niet meer nodig is', async () => {
    const een = await inZaak();
    await doe(een, '_beeindig', {}).expect(400);
    const { body } = await doe(een, '_beeindig', { reden: 'De locatie is dicht.' }).expect(200);
    expect(body).toMatchObject({ status: 'beeindigd', eindreden: 'De locatie is dicht.', handelingen: [] });
    await app.verwerkUitstaandeJobs();
    expect(await verteld(een.id)).toContain('veiligheidsafspraak_beeindigd aanbieder');
  });

  it('komt uit het werkoverleg bij een melding, rondt dat actiepunt af, en gaat mee naar de zaak', async () => {
    const wereld = await Overlegwereld.begin(app);
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig('2026-04-13');
    const actiepunt = {
      ...{ omschrijving: 'Afspraken over de deuren.', uiterlijk: '2026-04-20' },
      eigenaarId: app.eerste.gebruikers.toezichthouder,
    };
    await wereld
      .besluit(overleg, melding, { besluit: 'actie', actie: 'veiligheidsafspraken', actiepunt })
      .expect(200);
    const punten = async () => (await th().get(`/api/v1/meldingen/${melding}/actiepunten`).expect(200)).body;
    const [{ id: actiepuntId }] = await punten();
    const elders = await wereld.gewogen();
    const { body: past } = await th()
      .post(`/api/v1/meldingen/${elders}/veiligheidsafspraken`)
      .send({ ...afspraakvelden(app), actiepuntId })
      .expect(409);
    expect(past.code).toBe('VEILIGHEIDSAFSPRAAK.ACTIEPUNT_PAST_NIET');
    const een = await maakAfspraak(app, `meldingen/${melding}`, { actiepuntId });
    expect(een).toMatchObject({ zaakId: null, meldingId: melding, actiepuntId });
    expect(await punten()).toMatchObject([{ status: 'gedaan' }]);
    await maakAfspraak(app, `meldingen/${melding}`, { actiepuntId, tekst: 'Een tweede uit hetzelfde punt.' });
    expect(await lees(een.id, aanbieder())).not.toHaveProperty('meldingNummer');
    expect((await doe(een, '_breng-onder-monitoring', { reden: 'Kan niet.' }).expect(409)).body.code).toBe(
      'VEILIGHEIDSAFSPRAAK.ZONDER_ZAAK',
    );
    const { body: nummer } = await th().get(`/api/v1/meldingen/${melding}`).expect(200);
    const zaakId = await zaak();
    await th()
      .post(`/api/v1/zaken/${zaakId}/meldingen`)
      .send({ nummer: nummer.nummer, reden: 'Dezelfde deuren.' })
      .expect(200);
    await app.verwerkUitstaandeJobs();
    expect(await lees(een.id)).toMatchObject({ zaakId, meldingId: melding });
    expect((await th().get(`/api/v1/zaken/${zaakId}`).expect(200)).body.openAfspraken).toBe(2);
  });

  it('is niet voor een ander: rol, organisatie, aanbieder, besloten zaak, oude versie, overgedragen zaak', async () => {
    const zaakId = await zaak();
    const een = await inZaak(zaakId);
    const velden = afspraakvelden(app);
    for (const rol of ['college', 'jurist', 'contractbeheer', 'beheerder', 'fg', 'archivaris'] as const) {
      await app.als(rol).get('/api/v1/veiligheidsafspraken').expect(403);
      await app.als(rol).get('/api/v1/veiligheidsafspraken/signalen').expect(403);
    }
    await aanbieder().get('/api/v1/veiligheidsafspraken/signalen').expect(403);
    await aanbieder().post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`).send(velden).expect(403);
    await doe(een, '_controleer', WEL, aanbieder()).expect(403);
    await doe({ ...een, versie: 7 }, '_controleer', WEL).expect(412);
    const buur = app.als('toezichthouder', app.tweede);
    await buur.get(`/api/v1/veiligheidsafspraken/${een.id}`).expect(404);
    await doe(een, '_controleer', WEL, buur).expect(404);
    await buur.post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`).send(velden).expect(404);
    expect((await buur.get('/api/v1/veiligheidsafspraken?status=alle').expect(200)).body.resultaten).toEqual(
      [],
    );

    const vanAnder = await inZaak(await zaak({ aanbiederId: app.eerste.andereAanbiederId }));
    await aanbieder().get(`/api/v1/veiligheidsafspraken/${vanAnder.id}`).expect(404);
    await doe(vanAnder, '_meld-uitvoering', { tekst: 'Gedaan.' }, aanbieder()).expect(404);

    await doe(een, '_controleer', NIET).expect(200);
    await app.app.get(WerkIndexBij).execute();
    const { headers } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [], reden: 'Er werkt familie.' })
      .expect(200);
    const collega = app.als('coordinator');
    expect(await signaalVan(een.id)).toBe('geschonden');
    expect(await signaalVan(een.id, collega)).toBeUndefined();
    await collega.get(`/api/v1/veiligheidsafspraken/${een.id}`).expect(404);
    const vind = async (wie: Wie) =>
      (await wie.post('/api/v1/_zoek').send({ vraag: 'wakende begeleider' }).expect(200)).body;
    expect(JSON.stringify(await vind(th()))).toContain(een.id);
    expect(JSON.stringify(await vind(collega))).not.toContain(een.id);
  });

  it('laat een auditregel achter zonder tekst', async () => {
    const een = await inZaak();
    await doe(een, '_controleer', WEL).expect(200);
    const regels = await app.sql(
      'SELECT handeling, velden, kenmerken FROM audit.regels WHERE object_id = $1',
      [een.id],
    );
    expect(JSON.stringify(regels)).toContain('veiligheidsafspraak:controleren');
    expect(JSON.stringify(regels)).not.toContain(WEL.toelichting);
  });

  describe('met bewijs bij een controle', () => {
    const bewijsIn = async (zaakId: string): Promise<{ id: string; versie: number; nummer: string }> => {
      const stuk = {
        ...{ soort: 'gegevens', omschrijving: 'Foto van de nooddeur', verkregenVan: 'de locatiemanager' },
        ...{ verkregenOp: '2026-04-13', verkregenHoe: 'Zelf gemaakt.', bewaarplaats: 'Kluis 2' },
      };
      return (await th().post(`/api/v1/zaken/${zaakId}/bewijsstukken`).send(stuk).expect(201)).body;
    };

    it('wijst de controle naar de stukken in de zaak, voor het team en niet voor de aanbieder', async () => {
      const zaakId = await zaak();
      const stuk = await bewijsIn(zaakId);
      const afspraak = await inZaak(zaakId);
      const { body } = await doe(afspraak, '_controleer', { ...NIET, bewijsstukIds: [stuk.id] }).expect(200);
      expect(body.controles).toMatchObject([
        { bewijsstukken: [{ id: stuk.id, omschrijving: 'Foto van de nooddeur', status: 'geregistreerd' }] },
      ]);
      const gezien = await lees(afspraak.id, aanbieder());
      expect(gezien.controles).toHaveLength(1);
      expect(JSON.stringify(gezien)).not.toContain('nooddeur');
      expect(JSON.stringify(gezien)).not.toContain(stuk.id);
    });

    it('neemt geen stuk aan van een andere zaak, dat is ingetrokken, of bij een afspraak zonder zaak', async () => {
      const zaakId = await zaak();
      const afspraak = await inZaak(zaakId);
      const elders = await bewijsIn(await zaak());
      const weg = await bewijsIn(zaakId);
      await th()
        .post(`/api/v1/bewijsstukken/${weg.id}/_trek-in`)
        .set('if-match', `"v${weg.versie}"`)
        .send({ reden: 'Dit is een andere locatie.' })
        .expect(200);
      const melding = await (await Overlegwereld.begin(app)).gewogen();
      const bijMelding = await maakAfspraak(app, `meldingen/${melding}`);
      for (const [op, stuk] of [
        [afspraak, elders],
        [afspraak, weg],
        [bijMelding, elders],
      ] as const) {
        const { body } = await doe(op, '_controleer', { ...WEL, bewijsstukIds: [stuk.id] }).expect(400);
        expect(body).toMatchObject({
          ...{ code: 'VEILIGHEIDSAFSPRAAK.BEWIJS_PAST_NIET', invalidParams: [{ name: 'bewijsstukIds' }] },
        });
      }
      expect((await lees(afspraak.id)).controles).toEqual([]);
    });
  });

  it('is een bestand met wat ieder in de lijst ziet, en niet meer', async () => {
    const zaakId = await zaak();
    await inZaak(zaakId, { tekst: 'De nooddeur is van het slot.' });
    const dicht = await inZaak(await zaak(), { tekst: 'De medicatiekast is op slot.' });
    const bestand = async (wie: Wie = th(), vraag = '') => {
      const antwoord = await wie.get(`/api/v1/veiligheidsafspraken/export${vraag}`).expect(200);
      expect(antwoord.headers['content-type']).toContain('text/csv');
      return antwoord.text;
    };
    for (const tekst of ['De nooddeur is van het slot.', 'De medicatiekast is op slot.', 'Loopt'])
      expect(await bestand()).toContain(tekst);
    expect(await bestand(th(), `?zaakId=${zaakId}`)).not.toContain('medicatiekast');
    const eigen = await bestand(aanbieder());
    expect(eigen).toContain('De nooddeur is van het slot.');
    // When we come to look is not for the provider, in a file as little as on the page.
    const rij = (csv: string) => csv.split('\n').find((regel) => regel.includes('nooddeur')) ?? '';
    expect(rij(await bestand())).toContain('20-04-2026');
    expect(rij(eigen)).not.toContain('20-04-2026');
    for (const wie of [app.als('toezichthouder', app.tweede), app.als('aanbieder', app.tweede)])
      expect(await bestand(wie)).not.toContain('nooddeur');
    for (const rol of ['college', 'jurist', 'beheerder'] as const)
      await app.als(rol).get('/api/v1/veiligheidsafspraken/export').expect(403);
    const { headers } = await th().get(`/api/v1/zaken/${dicht.zaakId}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${dicht.zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [], reden: 'Er werkt familie.' })
      .expect(200);
    expect(await bestand(app.als('coordinator'))).not.toContain('medicatiekast');
    expect(await bestand(app.als('coordinator'))).toContain('nooddeur');
  });
});
