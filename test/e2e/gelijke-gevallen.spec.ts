import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

const DAG = '2026-04-13';
const JAAR = 'van=2026-01-01&tot=2026-12-31';
const WEGING = {
  ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het gaat om goed werken.', omvang: 'klein' },
  ...{ omvangMotivering: 'Eén cliënt.', publieksgevoelig: false, onrechtmatigheid: 'nee' },
  aanZet: 'toezichthouder',
};
const VERHOOGD = {
  ...{ verhoogNaar: 'oranje', verhogingsgronden: ['publieksgevoelig'] },
  verhogingReden: '=HYPERLINK("https://kwaad.example")',
};

describe('gelijke gevallen en de verantwoording', () => {
  let app: TestApp;
  let wereld: Overlegwereld;
  let afwijkend: string;
  let nietBesloten: string;
  const vergelijk = async (rol: Rol = 'coordinator', vraag = JAAR) =>
    (await app.als(rol).get(`/api/v1/gelijke-gevallen?${vraag}`).expect(200)).body;
  const lijst = async (rol: Rol = 'coordinator', vraag = JAAR) =>
    (await app.als(rol).get(`/api/v1/verantwoordingsregels?${vraag}`).expect(200)).body;
  const nummer = async (id: string): Promise<string> =>
    (await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200)).body.nummer;
  const weegAls = async (rol: Rol, anders: object = {}): Promise<string> => {
    const id = await wereld.melding();
    await app
      .als(rol)
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...WEGING, ...anders })
      .expect(201);
    return id;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(DAG);
    wereld = await Overlegwereld.begin(app);
    const meldingen: string[] = [];
    for (let i = 0; i < 5; i += 1) meldingen.push(await weegAls('toezichthouder'));
    afwijkend = await weegAls('coordinator', VERHOOGD);
    nietBesloten = await weegAls('coordinator');
    const overleg = await wereld.bezig(DAG);
    for (const id of meldingen) await wereld.besluit(overleg, id).expect(200);
    await wereld
      .besluit(overleg, afwijkend, {
        ...{ besluit: 'actie', actie: 'kwaliteitstoets' },
        motivering: 'Er is veel onrust.',
      })
      .expect(200);
  });
  afterAll(() => app.sluit());

  it('legt dezelfde soort en ernst naast elkaar, en noemt wat anders ging met de reden van toen', async () => {
    const { aantal, groepen, afwijkingen, herleiding, keuzes } = await vergelijk();
    expect(aantal).toBe(7);
    expect(groepen).toEqual([
      expect.objectContaining({
        ...{ soort: 'melding', ernst: 'ontwikkeling', aantal: 7, verhoogd: 1, nietBesloten: 1 },
        ...{ meestKleur: 'groen', meestBesluit: 'geen_actie', teWeinig: false },
      }),
    ]);
    const van = await nummer(afwijkend);
    expect(afwijkingen).toMatchObject([
      { wat: 'kleur', nummer: van, gebruikelijk: 'groen', hier: 'oranje', reden: VERHOOGD.verhogingReden },
      { wat: 'besluit', nummer: van, hier: 'kwaliteitstoets', reden: 'Er is veel onrust.' },
    ]);
    expect(keuzes).toEqual({
      soorten: ['melding'],
      ernsten: [{ code: 'ontwikkeling', naam: 'Ontwikkeling' }],
    });
    expect(herleiding.length).toBeGreaterThan(1);
  });

  it('kiest op soort en ernst, en toont per kwartaal', async () => {
    expect((await vergelijk('coordinator', `${JAAR}&soort=klacht`)).aantal).toBe(0);
    expect((await vergelijk('coordinator', `${JAAR}&ernst=levensbedreigend`)).groepen).toEqual([]);
    expect((await vergelijk('coordinator', 'van=2026-01-01&tot=2026-04-12')).aantal).toBe(0);
    const { tijdvakken } = await vergelijk('coordinator', `van=${DAG}&tot=${DAG}`);
    expect(tijdvakken).toMatchObject([{ kwartaal: '2026-K2', aantal: 7, verhoogd: 1, geenActie: 5 }]);
  });

  it('toont de coördinator wie hoe weegt, en een ander alleen zichzelf', async () => {
    const { toezichthouder, coordinator } = app.eerste.gebruikers;
    const alle = await vergelijk();
    expect(alle.allenZichtbaar).toBe(true);
    expect(alle.wegers).toMatchObject([
      { wegerId: toezichthouder, aantal: 5, teWeinig: false, hoger: 0 },
      { wegerId: coordinator, aantal: 2, teWeinig: true, kleuren: [], hoger: 0 },
    ]);
    const eigen = await vergelijk('toezichthouder');
    expect(eigen.allenZichtbaar).toBe(false);
    expect(eigen.wegers).toMatchObject([{ wegerId: toezichthouder }]);
    expect(JSON.stringify(eigen)).not.toContain(coordinator);
  });

  it('verantwoordt per melding de uitkomst, het besluit en de redenen', async () => {
    const { aantal, regels } = await lijst();
    expect(aantal).toBe(7);
    const vind = async (id: string) => {
      const van = await nummer(id);
      return regels.find((regel: { nummer: string }) => regel.nummer === van);
    };
    expect(await vind(afwijkend)).toMatchObject({
      ...{ kleur: 'oranje', kleurMatrix: 'groen', verhoogd: true, besluit: 'kwaliteitstoets' },
      ...{ beslotenDoor: 'werkoverleg', besluitDag: DAG, dagen: 0, kaderversie: 1, kaderAanname: true },
    });
    expect(await vind(nietBesloten)).toMatchObject({ besluit: null, beslotenDoor: null, dagen: null });
  });

  it('exporteert zonder formule, zonder cliënt, melder of aanbieder, met wie en waarvan, en legt dat vast', async () => {
    const antwoord = await app
      .als('coordinator')
      .get(`/api/v1/verantwoordingsregels/export?${JAAR}`)
      .expect(200);
    expect(antwoord.headers['content-type']).toContain('text/csv');
    const regels = antwoord.text.split('\r\n');
    expect(regels[0]).toContain('geen gegevens van cliënt of melder');
    expect(regels[1]).toContain('7 meldingen');
    expect(regels[2]).toContain('"Nummer";"Soort"');
    expect(antwoord.text).toContain(`"'=HYPERLINK`);
    expect(antwoord.text).toContain('"Nog niet besloten"');
    expect(antwoord.text).not.toContain('Te weinig hulp');
    const [spoor] = await app.sql<{ n: string }>(
      `SELECT count(*) AS n FROM audit.regels WHERE handeling = 'weging:exporteren' AND organisatie_id = $1`,
      [app.eerste.id],
    );
    expect(Number(spoor?.n)).toBe(1);
  });

  it('telt een melding van een besloten zaak niet mee voor wie haar niet mag zien', async () => {
    const geheim = await weegAls('toezichthouder');
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, geheim);
    expect((await vergelijk()).aantal).toBe(8);
    await wereld.maakBesloten(zaak);
    const van = await nummer(geheim);
    expect((await vergelijk()).aantal).toBe(7);
    expect(JSON.stringify(await lijst())).not.toContain(van);
    const { text } = await app.als('coordinator').get(`/api/v1/verantwoordingsregels/export?${JAAR}`);
    expect(text).not.toContain(van);
    expect((await lijst('toezichthouder')).aantal).toBe(8);
  });

  it('noemt één melding in het enkelvoud', async () => {
    await wereld.weeg(await wereld.melding({ soort: 'klacht' }));
    const { herleiding } = await lijst('coordinator', `${JAAR}&soort=klacht`);
    expect(herleiding[0].stap).toContain(' 1 melding. ');
  });

  it('toont een andere organisatie niets', async () => {
    const { body } = await app
      .als('coordinator', app.tweede)
      .get(`/api/v1/gelijke-gevallen?${JAAR}`)
      .expect(200);
    expect(body).toMatchObject({ aantal: 0, groepen: [], wegers: [] });
  });

  it.each([
    ['een rol die niet weegt', 'beheerder', JAAR, 403],
    ['een aanbieder', 'aanbieder', JAAR, 403],
    ['een dag die niet bestaat', 'coordinator', 'van=2026-02-30&tot=2026-03-01', 400],
    ['een laatste dag voor de eerste', 'coordinator', 'van=2026-03-02&tot=2026-03-01', 400],
    ['meer dan drie jaar', 'coordinator', 'van=2020-01-01&tot=2026-03-01', 400],
    ['een veld dat er niet is', 'coordinator', `${JAAR}&weger=iemand`, 400],
  ] as const)('weigert %s', async (_, rol, vraag, status) => {
    for (const pad of ['gelijke-gevallen', 'verantwoordingsregels', 'verantwoordingsregels/export'])
      await app.als(rol).get(`/api/v1/${pad}?${vraag}`).expect(status);
  });
});
