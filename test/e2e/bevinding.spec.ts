import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SlaDocumentOp } from '@navolgbaar/document';
import { WerkIndexBij } from '@navolgbaar/zoek';
import sharp from 'sharp';
import { TestApp } from '../harnas/test-app';

const ZAAK = {
  ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie in de nacht', domein: 'kwaliteit', wet: 'wmo' },
};
const GEGEVENS = {
  ...{ soort: 'gegevens', omschrijving: 'Roosters van maart', verkregenVan: 'de locatiemanager' },
  ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd op grond van Awb 5:16.', bewaarplaats: 'Kluis 2' },
};
const BEVINDING = {
  ...{ stelling: 'De nacht is te krap bezet.', soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'] },
  ...{ onderbouwing: 'Op zes van de tien nachten was er één begeleider op twee huizen.' },
  ...{ gevolgen: 'Bewoners wachten lang op hulp.', geleerd: 'De aanbieder werft een tweede nachtdienst.' },
};
const MAATREGEL = {
  ...{ soort: 'advies', omschrijving: 'Bezet de nacht met twee begeleiders.', doel: 'Er is altijd hulp.' },
  verwachtEffect: 'Bewoners krijgen sneller hulp.',
  ...{ onderbouwing: 'De verordening vraagt voldoende personeel.', ernstWeging: 'Een advies past nog.' },
};

interface Rij {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
}

describe('bewijs en bevindingen', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function zaak(anders: object = {}): Promise<string> {
    const { aanbiederId } = app.eerste;
    const { body } = await team
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId, ...anders })
      .expect(201);
    return String(body.id);
  }
  const bewijs = async (zaakId: string, anders: object = {}): Promise<Rij> =>
    (
      await team
        .post(`/api/v1/zaken/${zaakId}/bewijsstukken`)
        .send({ ...GEGEVENS, ...anders })
        .expect(201)
    ).body;
  const bevinding = async (zaakId: string, bewijsstukIds: string[], anders: object = {}): Promise<Rij> => {
    const inhoud = { ...BEVINDING, ...anders, bewijsstukIds };
    return (await team.post(`/api/v1/zaken/${zaakId}/bevindingen`).send(inhoud).expect(201)).body;
  };
  const doe = (pad: string, { id, versie }: Pick<Rij, 'id' | 'versie'>, daad: string, inhoud: object = {}) =>
    team.post(`/api/v1/${pad}/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const vastgesteld = async (zaakId: string, bewijsstukIds: string[], anders: object = {}): Promise<Rij> => {
    const concept = await bevinding(zaakId, bewijsstukIds, anders);
    return (await doe('bevindingen', concept, '_stel-vast').expect(200)).body;
  };
  async function zaakdaad(id: string, daad: string, inhoud: object): Promise<void> {
    const { headers } = await team.get(`/api/v1/zaken/${id}`).expect(200);
    await team
      .post(`/api/v1/zaken/${id}/${daad}`)
      .set('if-match', String(headers.etag))
      .send(inhoud)
      .expect(200);
  }
  const tijdlijn = async (id: string, wie = team): Promise<string[]> =>
    (await wie.get(`/api/v1/zaken/${id}/tijdlijn`).expect(200)).body.resultaten.map(
      ({ tekst }: { tekst: string }) => tekst,
    );
  async function ontvang(zaakId: string, inhoud: Buffer, naam: string): Promise<string> {
    const opslag = app.app.get(SlaDocumentOp);
    const actor = app.actor('toezichthouder');
    const bestand = await opslag.ontvang(actor, naam, inhoud);
    const plaats = { object: 'zaak', objectId: zaakId, soort: 'bijlage', vertrouwelijk: false };
    return (await opslag.execute(actor, { bestand, ...plaats, aanbiederId: null })).id;
  }
  async function document(zaakId: string, tekst: string): Promise<string> {
    const id = await ontvang(zaakId, Buffer.from(tekst), 'Lijst.txt');
    await app.controleerBestanden();
    return id;
  }

  describe('een bewijsstuk', () => {
    it('krijgt een nummer binnen de zaak en een eerste regel in zijn keten', async () => {
      const zaakId = await zaak();
      const eerste = await bewijs(zaakId);
      expect(eerste).toMatchObject({
        ...{ ...GEGEVENS, nummer: 'B-1', status: 'geregistreerd', vim: false, zegel: null },
        handelingen: ['noteer', 'merkVim', 'trekIn'],
        keten: [{ soort: 'verkregen', op: '2026-04-10', wie: 'de locatiemanager' }],
      });
      expect((await bewijs(zaakId)).nummer).toBe('B-2');
      expect((await bewijs(await zaak())).nummer).toBe('B-1');
      expect(await tijdlijn(zaakId)).toContain('Bewijsstuk vastgelegd: Roosters van maart');
      const { body } = await team.get(`/api/v1/zaken/${zaakId}/bewijsstukken?aantal=1`).expect(200);
      expect(body.resultaten).toMatchObject([{ nummer: 'B-2' }]);
      const { body: rest } = await team.get(
        `/api/v1/zaken/${zaakId}/bewijsstukken?aantal=1&vanaf=${body.volgende}`,
      );
      expect(rest).toMatchObject({ resultaten: [{ nummer: 'B-1' }], volgende: null });
      const { text } = await team.get(`/api/v1/zaken/${zaakId}/bewijsstukken/export`).expect(200);
      expect(text.split('\r\n')[1]).toMatch(/^"B-2";"Gegevens";"Roosters van maart";/);
    });

    it('is een waarneming of gesprek van deze zaak, en maar één keer', async () => {
      const zaakId = await zaak();
      const inhoud = { op: '2026-04-12', omschrijving: 'De kluis stond open.', onderbouwing: 'Zelf gezien.' };
      const waarneming = { ...inhoud, wetten: ['wmo'], hoortBijAanleiding: true };
      const { body } = await team.post(`/api/v1/zaken/${zaakId}/waarnemingen`).send(waarneming).expect(201);
      const bron = { soort: 'waarneming', bronId: body.waarnemingen[0].id };
      expect(await bewijs(zaakId, bron)).toMatchObject({ ...bron, nummer: 'B-1' });
      const pad = `/api/v1/zaken/${zaakId}/bewijsstukken`;
      const { body: dubbel } = await team
        .post(pad)
        .send({ ...GEGEVENS, ...bron })
        .expect(409);
      expect(dubbel.code).toBe('BEWIJS.BESTAAT_AL');
      const elders = `/api/v1/zaken/${await zaak()}/bewijsstukken`;
      await team
        .post(elders)
        .send({ ...GEGEVENS, ...bron })
        .expect(404);
      await team
        .post(pad)
        .send({ ...GEGEVENS, ...bron, soort: 'gesprek' })
        .expect(404);
      expect((await team.get(pad).expect(200)).body.resultaten).toHaveLength(1);
    });

    it('houdt als document zijn zegel; een controle zegt of de inhoud nog dezelfde is', async () => {
      const zaakId = await zaak();
      const [echt, ander] = [await document(zaakId, 'paraaf: 4'), await document(zaakId, 'paraaf: 5')];
      const stuk = await bewijs(zaakId, { soort: 'document', bronId: echt });
      const controleer = async () =>
        (await team.post(`/api/v1/bewijsstukken/${stuk.id}/_controleer`).expect(200)).body.keten.at(-1);
      const eerste = await controleer();
      expect(eerste).toMatchObject({ soort: 'gecontroleerd', uitslag: 'klopt' });
      expect(eerste.zegelVoor).toBe(eerste.zegelNa);
      // The content of another file in its place, as somebody with the storage in hands could do.
      const zet = (van: string, opslagsleutel: unknown) =>
        app.sql(
          `UPDATE document.inhouden i SET opslagsleutel = $2 FROM document.documenten d
            WHERE d.id = $1 AND i.organisatie_id = d.organisatie_id AND i.sha256 = d.sha256`,
          [van, opslagsleutel],
        );
      const [inhoud] = await app.sql(
        'SELECT i.opslagsleutel FROM document.inhouden i JOIN document.documenten d USING (organisatie_id, sha256) WHERE d.id = $1',
        [ander],
      );
      await zet(ander, null);
      await zet(echt, inhoud?.['opslagsleutel']);
      const tweede = await controleer();
      expect(tweede).toMatchObject({ uitslag: 'wijkt_af', zegelVoor: eerste.zegelVoor });
      expect(tweede.zegelNa).not.toBe(eerste.zegelNa);
      await zet(echt, null);
      expect(await controleer()).toMatchObject({ uitslag: 'ontbreekt', zegelNa: null });
      expect(await tijdlijn(zaakId)).toContain(
        'Bewijsstuk B-1: echtheid gecontroleerd, de inhoud wijkt af van het zegel.',
      );
      const gegevens = await bewijs(zaakId);
      const { body } = await team.post(`/api/v1/bewijsstukken/${gegevens.id}/_controleer`).expect(409);
      expect(body.code).toBe('BEWIJS.GEEN_BESTAND');
    });

    it('houdt als foto het zegel van het origineel, ook als de controle daarna de opname eruit haalt', async () => {
      const zaakId = await zaak();
      const foto = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#4080c0' } })
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' } })
        .jpeg()
        .toBuffer();
      const id = await ontvang(zaakId, foto, 'gang.jpg');
      const stuk = await bewijs(zaakId, { soort: 'document', bronId: id });
      await app.controleerBestanden();
      const { body } = await team.post(`/api/v1/bewijsstukken/${stuk.id}/_controleer`).expect(200);
      expect(body.keten.at(-1)).toMatchObject({ soort: 'gecontroleerd', uitslag: 'klopt' });
      const [nu] = await app.sql<{ sha256: string }>('SELECT sha256 FROM document.documenten WHERE id = $1', [
        id,
      ]);
      expect(nu?.sha256).not.toBe(body.keten.at(-1).zegelVoor);
    });

    it('heeft een keten waar alleen iets bij komt, ook nadat de zaak is gesloten', async () => {
      const zaakId = await zaak();
      const { id } = await bewijs(zaakId);
      await zaakdaad(zaakId, '_sluit', { uitkomst: 'geen_tekortkoming', motivering: 'Alles was op orde.' });
      const regels = `/api/v1/bewijsstukken/${id}/ketenregels`;
      const terug = { soort: 'teruggegeven', op: '2026-04-13', wie: 'de locatiemanager' };
      const { body } = await team.post(regels).send(terug).expect(201);
      expect(body.keten).toMatchObject([{ soort: 'verkregen' }, terug]);
      expect(body.handelingen).toEqual(['noteer']);
      for (const fout of [
        { op: '2026-04-14' },
        { op: '2026-04-09' },
        { wie: undefined },
        { soort: 'verkregen' },
      ]) {
        await team
          .post(regels)
          .send({ ...terug, ...fout })
          .expect(400);
      }
      await expect(app.sql(`SET ROLE nav_app; DELETE FROM bevinding.ketenregels`)).rejects.toThrow(
        /permission/,
      );
      const na = await team.get(`/api/v1/bewijsstukken/${id}`).expect(200);
      expect(na.body.keten).toHaveLength(2);
      await team.post(`/api/v1/zaken/${zaakId}/bewijsstukken`).send(GEGEVENS).expect(409);
    });

    it('wordt niet ingetrokken zolang een bevinding erop rust, en daarna wel', async () => {
      const zaakId = await zaak();
      const stuk = await bewijs(zaakId);
      const concept = await bevinding(zaakId, [stuk.id]);
      const { body: fout } = await doe('bewijsstukken', stuk, '_trek-in', { reden: 'Dubbel.' }).expect(409);
      expect(fout).toMatchObject({ code: 'BEWIJS.IN_GEBRUIK', detail: expect.stringContaining('V-1') });
      await doe('bevindingen', concept, '_trek-in', { reden: 'Toch niet.' }).expect(200);
      const { body } = await doe('bewijsstukken', stuk, '_trek-in', { reden: 'Dubbel.' }).expect(200);
      expect(body).toMatchObject({ status: 'ingetrokken', intrekreden: 'Dubbel.', handelingen: ['noteer'] });
      await doe('bewijsstukken', stuk, '_merk-vim', { vim: true, reden: 'Te laat.' }).expect(412);
      const pad = `/api/v1/zaken/${zaakId}/bevindingen`;
      const { body: past } = await team
        .post(pad)
        .send({ ...BEVINDING, bewijsstukIds: [stuk.id] })
        .expect(400);
      expect(past.code).toBe('BEVINDING.BEWIJS_PAST_NIET');
    });

    it.each<[string, object, string]>([
      ['zonder herkomst', { verkregenHoe: undefined }, 'INVOER_ONGELDIG'],
      ['uit de toekomst', { verkregenOp: '2026-04-14' }, 'BEWIJS.DATUM_PAST_NIET'],
      ['als document zonder document', { soort: 'document' }, 'BEWIJS.BRON_PAST_NIET'],
      ['uit interne meldingen zonder reden', { vim: true }, 'BEWIJS.GEGEVENS_ONTBREKEN'],
    ])('wordt niet vastgelegd %s, en er is dan niets', async (_, anders, code) => {
      const zaakId = await zaak();
      const pad = `/api/v1/zaken/${zaakId}/bewijsstukken`;
      const { body } = await team
        .post(pad)
        .send({ ...GEGEVENS, ...anders })
        .expect(400);
      expect(body.code).toBe(code);
      expect((await team.get(pad).expect(200)).body.resultaten).toEqual([]);
      expect((await bewijs(zaakId)).nummer).toBe('B-1');
    });
  });

  describe('een bevinding', () => {
    it('wordt opgesteld, gewijzigd, vastgesteld en herzien; elke versie blijft te lezen', async () => {
      const zaakId = await zaak();
      const [een, twee] = [await bewijs(zaakId), await bewijs(zaakId)];
      const concept = await bevinding(zaakId, [een.id]);
      expect(concept).toMatchObject({
        ...{ ...BEVINDING, nummer: 'V-1', volgnummer: 1, status: 'concept', bewijs: [{ nummer: 'B-1' }] },
        handelingen: ['wijzig', 'stelVast', 'trekIn'],
        vervolg: { maatregelVoor: ['wmo'], doorgeven: false },
      });
      const anders = {
        ...BEVINDING,
        stelling: 'De nacht is vaak te krap bezet.',
        bewijsstukIds: [een.id, twee.id],
      };
      const { body: gewijzigd } = await doe('bevindingen', concept, '_wijzig', anders).expect(200);
      expect(gewijzigd.bewijs).toMatchObject([{ nummer: 'B-1' }, { nummer: 'B-2' }]);
      await doe('bevindingen', concept, '_wijzig', anders).expect(412);
      const { body: vast } = await doe('bevindingen', gewijzigd, '_stel-vast').expect(200);
      expect(vast).toMatchObject({ status: 'vastgesteld', handelingen: ['geefDoor', 'herzie', 'trekIn'] });
      await doe('bevindingen', vast, '_wijzig', anders).expect(409);
      const reden = 'Er kwam een rooster bij.';
      const { body: nieuw } = await doe('bevindingen', vast, '_herzie', { reden }).expect(200);
      expect(nieuw).toMatchObject({
        ...{ nummer: 'V-1', volgnummer: 2, status: 'concept', herzienreden: reden, vervangtId: vast.id },
        bewijs: [{ nummer: 'B-1' }, { nummer: 'B-2' }],
      });
      const { body: tussen } = await team.get(`/api/v1/bevindingen/${vast.id}`).expect(200);
      expect(tussen).toMatchObject({ status: 'vastgesteld', handelingen: ['geefDoor', 'trekIn'] });
      const { body: loopt } = await doe('bevindingen', tussen, '_herzie', { reden }).expect(409);
      expect(loopt.code).toBe('BEVINDING.HERZIENING_LOOPT_AL');
      const korter = { ...BEVINDING, stelling: 'De nacht is soms te krap bezet.', bewijsstukIds: [twee.id] };
      const { body: klaar } = await doe('bevindingen', nieuw, '_wijzig', korter).expect(200);
      const { body: geldt } = await doe('bevindingen', klaar, '_stel-vast').expect(200);
      expect(geldt.versies).toMatchObject([
        { volgnummer: 2, status: 'vastgesteld', herzienreden: reden },
        { volgnummer: 1, status: 'herzien', stelling: 'De nacht is vaak te krap bezet.' },
      ]);
      const { body: oud } = await team.get(`/api/v1/bevindingen/${vast.id}`).expect(200);
      expect(oud).toMatchObject({
        ...{ status: 'herzien', stelling: 'De nacht is vaak te krap bezet.', handelingen: [] },
        bewijs: [{ nummer: 'B-1' }, { nummer: 'B-2' }],
      });
      const { body: lijst } = await team.get(`/api/v1/zaken/${zaakId}/bevindingen`).expect(200);
      expect(lijst.resultaten.map(({ volgnummer }: { volgnummer: number }) => volgnummer)).toEqual([2, 1]);
      // What was revised stands on nothing any more: the first piece can go now.
      await doe('bewijsstukken', een, '_trek-in', { reden: 'Dit was april.' }).expect(200);
    });

    it('verandert ook buiten de toepassing om niet meer als zij is vastgesteld', async () => {
      const zaakId = await zaak();
      const stuk = await bewijs(zaakId);
      const { id } = await vastgesteld(zaakId, [stuk.id]);
      await expect(
        app.sql(`UPDATE bevinding.bevindingen SET stelling = 'Anders.' WHERE id = $1`, [id]),
      ).rejects.toThrow('Een vastgestelde bevinding verandert niet.');
      await expect(app.sql('DELETE FROM bevinding.steun WHERE bevinding_id = $1', [id])).rejects.toThrow(
        'Het bewijs onder een vastgestelde bevinding verandert niet.',
      );
    });

    it('wordt ingetrokken met een reden en blijft te lezen', async () => {
      const zaakId = await zaak();
      const vast = await vastgesteld(zaakId, [(await bewijs(zaakId)).id]);
      const { body } = await doe('bevindingen', vast, '_trek-in', { reden: 'De lijst klopte niet.' }).expect(
        200,
      );
      expect(body).toMatchObject({
        status: 'ingetrokken',
        intrekreden: 'De lijst klopte niet.',
        handelingen: [],
      });
      await doe('bevindingen', body, '_stel-vast').expect(409);
    });

    it.each<[string, object, string]>([
      ['zonder bewijs', { bewijsstukIds: [] }, 'INVOER_ONGELDIG'],
      ['zonder wet', { wetten: [] }, 'INVOER_ONGELDIG'],
      ['zonder gevolgen voor inwoners', { gevolgen: undefined }, 'INVOER_ONGELDIG'],
      [
        'als tekortkoming zonder wat de aanbieder leerde',
        { geleerd: undefined },
        'BEVINDING.TEKST_ONTBREEKT',
      ],
      [
        'met bewijs dat er niet is',
        { bewijsstukIds: ['01890000-0000-7000-8000-000000000000'] },
        'BEVINDING.BEWIJS_PAST_NIET',
      ],
    ])('wordt niet opgesteld %s, en er is dan niets', async (_, anders, code) => {
      const zaakId = await zaak();
      const { id } = await bewijs(zaakId);
      const pad = `/api/v1/zaken/${zaakId}/bevindingen`;
      const { body } = await team
        .post(pad)
        .send({ ...BEVINDING, bewijsstukIds: [id], ...anders })
        .expect(400);
      expect(body.code).toBe(code);
      expect((await team.get(pad).expect(200)).body.resultaten).toEqual([]);
      expect((await bevinding(zaakId, [id])).nummer).toBe('V-1');
    });

    it('rust niet op bewijs van een andere zaak', async () => {
      const elders = await bewijs(await zaak());
      const pad = `/api/v1/zaken/${await zaak()}/bevindingen`;
      const { body } = await team
        .post(pad)
        .send({ ...BEVINDING, bewijsstukIds: [elders.id] })
        .expect(400);
      expect(body.code).toBe('BEVINDING.BEWIJS_PAST_NIET');
    });

    it('staat als concept bij wat nog moet, tot zij is vastgesteld', async () => {
      const zaakId = await zaak();
      const concept = await bevinding(zaakId, [(await bewijs(zaakId)).id]);
      const punten = async () => {
        const { body } = await team.get(`/api/v1/zaken/${zaakId}/dossier`).expect(200);
        expect(body.bewijs).toMatchObject({
          resultaten: [{ nummer: 'B-1', bevindingen: ['V-1'] }],
          meer: false,
        });
        expect(body.bevindingen.resultaten).toMatchObject([{ nummer: 'V-1', bewijs: ['B-1'] }]);
        return body.zaak.openPunten.map(({ punt }: { punt: string }) => punt);
      };
      expect(await punten()).toContain('bevindingen_vaststellen');
      await doe('bevindingen', concept, '_stel-vast').expect(200);
      expect(await punten()).not.toContain('bevindingen_vaststellen');
    });
  });

  describe('een maatregel', () => {
    async function zaakInBeoordeling(): Promise<string> {
      const id = await zaak();
      await zaakdaad(id, '_rond-onderzoek-af', { bevinding: 'De nacht is te krap bezet.' });
      return id;
    }
    const legOp = (zaakId: string, anders: object) =>
      team.post(`/api/v1/zaken/${zaakId}/maatregelen`).send({ ...MAATREGEL, ...anders });

    it('rust op vastgestelde bevindingen en toont ze; de aanbieder ziet ze niet', async () => {
      const zaakId = await zaakInBeoordeling();
      const { id } = await vastgesteld(zaakId, [(await bewijs(zaakId)).id]);
      const { body } = await legOp(zaakId, { bevindingIds: [id] }).expect(201);
      expect(body).toMatchObject({
        bevindingen: [{ id, nummer: 'V-1', status: 'vastgesteld' }],
        steuntOpVim: false,
      });
      expect(body.herleiding.map(({ stap }: { stap: string }) => stap)).toContain(
        'De maatregel rust op de vastgestelde bevinding V-1.',
      );
      const buiten = await app.als('aanbieder').get(`/api/v1/maatregelen/${body.id}`).expect(200);
      expect(buiten.body).not.toHaveProperty('bevindingen');
      expect(buiten.body).not.toHaveProperty('bevindingIds');
    });

    it('steunt op interne meldingen als het bewijs daaruit komt: niet te ontkennen, en alleen met de uitzondering', async () => {
      const zaakId = await zaakInBeoordeling();
      const vim = await bewijs(zaakId, { vim: true, vimReden: 'Uit het VIM-systeem van de aanbieder.' });
      const { id } = await vastgesteld(zaakId, [vim.id]);
      const { body: ontkend } = await legOp(zaakId, { bevindingIds: [id], steuntOpVim: false }).expect(400);
      expect(ontkend.code).toBe('MAATREGEL.VIM_STAAT_VAST');
      const { body: dicht } = await legOp(zaakId, { bevindingIds: [id] }).expect(400);
      expect(dicht.code).toBe('MAATREGEL.VIM_GEBLOKKEERD');
      const { body: geen } = await team.get(`/api/v1/maatregelen?zaakId=${zaakId}`).expect(200);
      expect(geen.resultaten).toEqual([]);
      const uitzondering = { vimUitzondering: 'calamiteit', vimToelichting: 'Een bewoner overleed.' };
      const { body } = await legOp(zaakId, { bevindingIds: [id], ...uitzondering }).expect(201);
      expect(body).toMatchObject({ steuntOpVim: true, ...uitzondering, bevindingen: [{ rustOpVim: true }] });
    });

    it.each([
      ['een concept', {}, false],
      ['een pgb-houder', { betreft: 'pgb_houder' }, true],
      ['alleen de Wlz', { wetten: ['wlz'] }, true],
      ['wat op orde is', { soort: 'positief' }, true],
    ])('rust niet op een bevinding over %s', async (_, anders, vast) => {
      const zaakId = await zaakInBeoordeling();
      const stuk = await bewijs(zaakId);
      const { id } = await (vast ? vastgesteld : bevinding)(zaakId, [stuk.id], anders);
      const { body } = await legOp(zaakId, { bevindingIds: [id] }).expect(409);
      expect(body.code).toBe('MAATREGEL.BEVINDING_PAST_NIET');
    });

    it('waarschuwt als bewijs eronder later uit interne meldingen blijkt te komen, tot de maatregel is ingetrokken', async () => {
      const zaakId = await zaak();
      const stuk = await bewijs(zaakId);
      const rust = await vastgesteld(zaakId, [stuk.id]);
      await zaakdaad(zaakId, '_rond-onderzoek-af', { bevinding: 'De nacht is te krap bezet.' });
      const { body: opgelegd } = await team
        .post(`/api/v1/zaken/${zaakId}/maatregelen`)
        .send({ ...MAATREGEL, bevindingIds: [rust.id] })
        .expect(201);
      expect(opgelegd).toMatchObject({ steuntOpVim: false, vimSindsdien: false });
      const { body: nu } = await team.get(`/api/v1/bewijsstukken/${stuk.id}`).expect(200);
      await doe('bewijsstukken', nu, '_merk-vim', { vim: true, reden: 'Het komt uit de MIC-lijst.' }).expect(
        200,
      );
      const maatregel = async (wie = team) =>
        (await wie.get(`/api/v1/maatregelen/${opgelegd.id}`).expect(200)).body;
      expect(await maatregel()).toMatchObject({ steuntOpVim: false, vimSindsdien: true });
      expect(await maatregel(app.als('aanbieder'))).not.toHaveProperty('vimSindsdien');
      await doe('maatregelen', await maatregel(), '_trek-in', {
        reden: 'Het bewijs eronder mag hiervoor niet dienen.',
      }).expect(200);
      expect((await maatregel()).vimSindsdien).toBe(false);
    });

    it('rust niet op een bevinding van een andere zaak', async () => {
      const elders = await zaak();
      const { id } = await vastgesteld(elders, [(await bewijs(elders)).id]);
      const { body } = await legOp(await zaakInBeoordeling(), { bevindingIds: [id] }).expect(409);
      expect(body.code).toBe('MAATREGEL.BEVINDING_PAST_NIET');
    });
  });

  describe('wie het niet mag zien', () => {
    it('is iedereen buiten het team en elke andere organisatie', async () => {
      const zaakId = await zaak();
      const stuk = await bewijs(zaakId);
      const vast = await vastgesteld(zaakId, [stuk.id]);
      const paden = [
        ...[`bewijsstukken/${stuk.id}`, `bevindingen/${vast.id}`, `zaken/${zaakId}/bewijsstukken`],
        ...[`zaken/${zaakId}/bevindingen`, `zaken/${zaakId}/bewijsstukken/export`],
      ];
      const elders = app.als('toezichthouder', app.tweede);
      for (const pad of paden) {
        for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const) {
          await app.als(rol).get(`/api/v1/${pad}`).expect(403);
        }
        await elders.get(`/api/v1/${pad}`).expect(404);
      }
      await elders.post(`/api/v1/zaken/${zaakId}/bewijsstukken`).send(GEGEVENS).expect(404);
      await elders.post(`/api/v1/bewijsstukken/${stuk.id}/_controleer`).expect(404);
      await elders
        .post(`/api/v1/bevindingen/${vast.id}/_trek-in`)
        .set('if-match', `"v${vast.versie}"`)
        .send({ reden: 'Nee.' })
        .expect(404);
      await app.als('aanbieder').post(`/api/v1/zaken/${zaakId}/bewijsstukken`).send(GEGEVENS).expect(403);
    });

    it('is in een besloten zaak wie niet is genoemd, ook bij het zoeken', async () => {
      const zaakId = await zaak();
      const stuk = await bewijs(zaakId, { omschrijving: 'Foto van de tilliften' });
      const vast = await vastgesteld(zaakId, [stuk.id], { stelling: 'De tilliften zijn niet gekeurd.' });
      const gevonden = async (rol: 'toezichthouder' | 'coordinator'): Promise<string[]> => {
        await app.app.get(WerkIndexBij).execute();
        const { body } = await app.als(rol).post('/api/v1/_zoek').send({ vraag: 'tillift' }).expect(200);
        return body.resultaten.map((regel: { id: string }) => regel.id).sort();
      };
      const ids = [stuk.id, vast.id].sort();
      expect(await gevonden('coordinator')).toEqual(ids);
      const gebruikerIds = [app.eerste.gebruikers.toezichthouder];
      await zaakdaad(zaakId, '_beperk-toegang', { besloten: true, gebruikerIds, reden: 'Gevoelig.' });
      expect(await gevonden('toezichthouder')).toEqual(ids);
      expect(await gevonden('coordinator')).toEqual([]);
      const ander = app.als('coordinator');
      for (const pad of [
        ...[`bewijsstukken/${stuk.id}`, `bevindingen/${vast.id}`],
        ...[`zaken/${zaakId}/bewijsstukken`, `zaken/${zaakId}/bevindingen`],
      ]) {
        await ander.get(`/api/v1/${pad}`).expect(404);
      }
      await ander.post(`/api/v1/bewijsstukken/${stuk.id}/_controleer`).expect(404);
    });

    it('vindt van een vertrouwelijk gesprek ook het bewijsstuk niet, maar een maatregel weet dat het intern gemeld was', async () => {
      const zaakId = await zaak();
      const gesprek = {
        ...{
          soort: 'gesprek',
          op: '2026-04-12',
          gesprekspartners: 'de nachtdienst',
          verslag: 'Zij vertelden.',
        },
        vertrouwelijkVoor: [],
      };
      const { body } = await team.post(`/api/v1/zaken/${zaakId}/gesprekken`).send(gesprek).expect(201);
      const bron = {
        soort: 'gesprek',
        bronId: body.gesprekken[0].id,
        omschrijving: 'Gesprek met de nachtdienst',
      };
      const geheim = await bewijs(zaakId, { ...bron, vim: true, vimReden: 'Ging over een interne melding.' });
      const open = await bewijs(zaakId);
      const vast = await vastgesteld(zaakId, [geheim.id, open.id]);
      const ander = app.als('coordinator');
      await ander.get(`/api/v1/bewijsstukken/${geheim.id}`).expect(404);
      const { body: register } = await ander.get(`/api/v1/zaken/${zaakId}/bewijsstukken`).expect(200);
      expect(register.resultaten).toMatchObject([{ nummer: 'B-2' }]);
      expect((await tijdlijn(zaakId, ander)).join(' ')).not.toContain('nachtdienst');
      expect((await tijdlijn(zaakId)).join(' ')).toContain('Gesprek met de nachtdienst');
      const { body: gezien } = await ander.get(`/api/v1/bevindingen/${vast.id}`).expect(200);
      expect(gezien).toMatchObject({ bewijs: [{ nummer: 'B-2' }], rustOpVim: true });
      // The next number is not one that he does not see, and he cannot choose it.
      const { body: derde } = await ander
        .post(`/api/v1/zaken/${zaakId}/bewijsstukken`)
        .send(GEGEVENS)
        .expect(201);
      expect(derde.nummer).toBe('B-3');
      await ander
        .post(`/api/v1/zaken/${zaakId}/bevindingen`)
        .send({ ...BEVINDING, bewijsstukIds: [geheim.id] })
        .expect(400);
    });

    it('haalt met een wijziging geen vertrouwelijk bewijs onder een concept weg', async () => {
      const zaakId = await zaak();
      const gesprek = {
        soort: 'gesprek',
        op: '2026-04-12',
        gesprekspartners: 'een bron',
        verslag: 'Vertelde.',
      };
      const { body } = await team
        .post(`/api/v1/zaken/${zaakId}/gesprekken`)
        .send({ ...gesprek, vertrouwelijkVoor: [] })
        .expect(201);
      const geheim = await bewijs(zaakId, { soort: 'gesprek', bronId: body.gesprekken[0].id });
      const open = await bewijs(zaakId);
      const concept = await bevinding(zaakId, [geheim.id]);
      const { body: na } = await app
        .als('coordinator')
        .post(`/api/v1/bevindingen/${concept.id}/_wijzig`)
        .set('if-match', `"v${concept.versie}"`)
        .send({ ...BEVINDING, bewijsstukIds: [open.id] })
        .expect(200);
      expect(na.bewijs).toMatchObject([{ nummer: 'B-2' }]);
      const { body: alles } = await team.get(`/api/v1/bevindingen/${concept.id}`).expect(200);
      expect(alles.bewijs).toMatchObject([{ nummer: 'B-1' }, { nummer: 'B-2' }]);
    });
  });
});
