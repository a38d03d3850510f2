import { randomUUID } from 'node:crypto';
import type { Rol } from '@navolgbaar/platform/auth';
import { ALLE_TERMIJNEN, eenOpdracht, maakOpstelling } from './opstelling';

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  o.opDag('2026-03-02');
});

const REDEN = 'De cliënt ligt in het ziekenhuis.';
const schortOp = (termijnId: string, versie: number, anders = {}) =>
  o.schortOp.execute(o.toezicht(), { termijnId, versie, reden: REDEN, ...anders });
const hervat = (termijnId: string, versie: number, anders = {}) =>
  o.hervat.execute(o.toezicht(), { termijnId, versie, reden: 'Het gesprek is geweest.', ...anders });

/** An order of which the last day is 13 April 2026. */
async function begin(anders = {}) {
  const opdracht = eenOpdracht(o, anders);
  const { id } = await o.start.execute(o.toezicht(), opdracht);
  const lees = async () => (await o.termijnenVan.execute(o.toezicht(), { zaakId: opdracht.zaakId! }))[0]!;
  return { id, lees, zaakId: opdracht.zaakId! };
}
const laatste = async (id: string) =>
  (
    await o.sql<{ type: string; payload: object }>(
      'SELECT type, payload FROM outbox.gebeurtenissen WHERE aggregaat_id = $1 ORDER BY id DESC LIMIT 1',
      [id],
    )
  )[0];

describe('SchortTermijnOp', () => {
  it('zet de termijn stil met reden en bron van het eigen beleid; de vorige versie blijft leesbaar', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-03-16');
    await expect(schortOp(id, 1)).resolves.toEqual({ versie: 2 });
    const termijn = await lees();
    expect(termijn).toMatchObject({
      ...{ status: 'opgeschort', opgeschortOp: '2026-03-16', dagenResterend: null, uiterlijk: '2026-04-13' },
      handelingen: ['trekIn'],
    });
    o.opDag('2026-03-17');
    expect((await lees()).handelingen).toEqual(['hervat', 'trekIn']);
    const stap = termijn.herleiding.at(-1)!;
    expect(stap.stap).toContain(REDEN.replace(/\.$/, ''));
    expect(stap.bron).toMatch(/Eigen beleid.*AANNAME/);
    expect(stap.bron).not.toContain('4:15');
    expect(termijn.versies.map(({ versie, soort }) => [versie, soort])).toEqual([
      [1, 'start'],
      [2, 'opschorting'],
    ]);
    expect(await laatste(id)).toMatchObject({ type: 'TermijnOpgeschort', payload: { op: '2026-03-16' } });
    const regels = await o.sql(
      'SELECT handeling, velden::text FROM audit.regels WHERE object_id = $1 ORDER BY id',
      [id],
    );
    expect(regels.at(-1)).toMatchObject({ handeling: 'termijn:opschorten' });
    expect(JSON.stringify(regels)).not.toContain('ziekenhuis');
  });

  it('wordt zolang hij stilstaat nooit te laat, en stuurt geen herinnering en geen nieuws', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-03-16');
    await schortOp(id, 1);
    const voor = (await o.brieven()).length;
    for (const dag of ['2026-03-30', '2026-04-10', '2026-04-14', '2026-06-01']) {
      o.opDag(dag);
      await o.bewaak.execute();
    }
    const termijn = await lees();
    expect(termijn.status).toBe('opgeschort');
    expect(new Set(termijn.mijlpalen.map(({ status }) => status))).toEqual(new Set(['vervallen']));
    await expect(o.brieven()).resolves.toHaveLength(voor);
    await expect(o.open.execute(o.toezicht(), ALLE_TERMIJNEN)).resolves.toMatchObject({ resultaten: [] });
  });

  it('schrijft de aanbieder en de behandelaar, zonder de reden in de mail', async () => {
    const { id } = await begin();
    o.opDag('2026-03-16');
    await schortOp(id, 1);
    const brieven = await o.brieven();
    expect(brieven.map(({ sjabloon, aan }) => [sjabloon, aan]).sort()).toEqual([
      ['termijn-opgeschort', 'bestuur@zorgenco.nl'],
      ['termijn-opgeschort-medewerker', 'behandelaar@regio-a.nl'],
    ]);
    for (const { tekst } of brieven) expect(tekst).not.toMatch(/ziekenhuis|AANNAME/);
    expect(brieven.map(({ tekst }) => tekst).join()).toMatch(/staat stil vanaf dinsdag 17 maart 2026/);
  });

  it('neemt een besluit van een eerdere dag aan, en geen van morgen', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-03-18');
    await expect(schortOp(id, 1, { op: '2026-03-19' })).rejects.toMatchObject({
      code: 'TERMIJN_DAG_IN_TOEKOMST',
    });
    await expect(schortOp(id, 1, { op: '2026-03-01' })).rejects.toMatchObject({
      code: 'TERMIJN_WIJZIGING_VOOR_START',
    });
    await schortOp(id, 1, { op: '2026-03-16' });
    await expect(lees()).resolves.toMatchObject({ opgeschortOp: '2026-03-16' });
  });

  it('weigert zonder reden, op en na de laatste dag, een tweede keer en met een verouderde versie', async () => {
    const { id, lees } = await begin();
    await expect(schortOp(id, 1, { reden: ' ' })).rejects.toMatchObject({ code: 'TERMIJN_REDEN_ONTBREEKT' });
    await expect(schortOp(id, 2)).rejects.toMatchObject({ code: 'VERSIE_VEROUDERD' });
    o.opDag('2026-04-13');
    await expect(schortOp(id, 1)).rejects.toMatchObject({ code: 'TERMIJN_AL_VERSTREKEN' });
    expect((await lees()).handelingen).toEqual(['verleng', 'trekIn', 'vraagUitstel']);
    await schortOp(id, 1, { op: '2026-04-10' });
    await expect(schortOp(id, 2)).rejects.toMatchObject({ code: 'TERMIJN_STAAT_STIL' });
    await expect(
      o.verleng.execute(o.toezicht(), { termijnId: id, versie: 2, duur: 'P1W', reden: 'Uitstel.' }),
    ).rejects.toMatchObject({ code: 'TERMIJN_STAAT_STIL' });
  });

  it('weigert een termijn die te laat is, ook met een besluit van een eerdere dag', async () => {
    const { id } = await begin();
    o.opDag('2026-04-14');
    await o.bewaak.execute();
    await expect(schortOp(id, 1, { op: '2026-04-10' })).rejects.toMatchObject({
      code: 'OVERGANG_NIET_MOGELIJK',
    });
  });

  it.each(['T-01', 'PUBLICATIE_WACHT', 'TWIJFEL', 'ONTVANGST', 'COLLEGE_INFORMEREN'])(
    'weigert %s: die termijn heeft geen grond om stil te staan',
    async (code) => {
      const { id, lees } = await begin({ code });
      await expect(schortOp(id, 1)).rejects.toMatchObject({ code: 'TERMIJN_NIET_OPSCHORTBAAR' });
      expect((await lees()).handelingen).not.toContain('schortOp');
    },
  );

  it.each<readonly [string, string | null]>([
    ['T-02', null],
    ['PLAN', 'P4W'],
    ['INVOERING', 'P8W'],
    ['VOORTGANG', 'P4W'],
    ['WEDERHOOR', null],
    ['ZIENSWIJZE', null],
  ])('kan bij %s, volgens eigen beleid', async (code, duur) => {
    const { id } = await begin({ code, duur });
    await expect(schortOp(id, 1)).resolves.toEqual({ versie: 2 });
  });

  it('laat van opschorten en verlengen tegelijk er één winnen', async () => {
    const { id } = await begin();
    const verleng = o.verleng.execute(o.toezicht(), {
      termijnId: id,
      versie: 1,
      duur: 'P1W',
      reden: 'Uitstel.',
    });
    const uitslagen = await Promise.allSettled([schortOp(id, 1), verleng]);
    expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(o.sql('SELECT 1 FROM termijn.versies')).resolves.toHaveLength(2);
  });
});

describe('HervatTermijn', () => {
  async function stil() {
    const termijn = await begin();
    o.opDag('2026-03-16');
    await schortOp(termijn.id, 1);
    o.opDag('2026-03-31');
    return termijn;
  }

  it('schuift de laatste dag op met de dagen van de stilstand, en plant nieuwe herinneringen', async () => {
    const { id, lees } = await stil();
    // Stil van 17 tot en met 30 maart: veertien dagen. 13 april plus veertien is 27 april, Koningsdag.
    await expect(hervat(id, 2)).resolves.toMatchObject({ uiterlijk: '2026-04-28', versie: 3 });
    const termijn = await lees();
    expect(termijn).toMatchObject({ status: 'loopt', opgeschortOp: null, dagenResterend: 28 });
    const gepland = termijn.mijlpalen.filter(({ status }) => status === 'gepland');
    expect(new Set(gepland.map(({ versie }) => versie))).toEqual(new Set([3]));
    const bij = (ontvanger: string) =>
      gepland.filter((m) => m.ontvanger === ontvanger).map((m) => [m.soort, m.op]);
    expect(bij('aanbieder')).toEqual([
      ['herinnering', '2026-04-14'],
      ['herinnering', '2026-04-21'],
      ['herinnering', '2026-04-24'],
      ['verstreken', '2026-04-29'],
    ]);
    expect(await laatste(id)).toMatchObject({ type: 'TermijnHervat', payload: { uiterlijk: '2026-04-28' } });
    const nieuw = (await o.brieven()).slice(-2);
    expect(nieuw.map(({ sjabloon }) => sjabloon).sort()).toEqual([
      'termijn-hervat',
      'termijn-hervat-medewerker',
    ]);
    expect(nieuw[0]!.tekst).toMatch(/28 april 2026/);
  });

  it('toont vooraf wat het betekent, en verandert dan niets', async () => {
    const { id, lees } = await stil();
    const voorbeeld = await o.hervat.voorbeeld(o.toezicht(), { termijnId: id });
    expect(voorbeeld.uiterlijk).toBe('2026-04-28');
    expect(voorbeeld.herleiding[0]!.stap).toMatch(/14 dagen stil/);
    await expect(lees()).resolves.toMatchObject({ versie: 2, status: 'opgeschort' });
    await expect(hervat(id, 2)).resolves.toMatchObject({ uiterlijk: voorbeeld.uiterlijk });
  });

  it('kan daarna gewoon te laat worden', async () => {
    const { id, lees } = await stil();
    await hervat(id, 2);
    o.opDag('2026-04-29');
    await o.bewaak.execute();
    await expect(lees()).resolves.toMatchObject({ status: 'te_laat', dagenResterend: -1 });
  });

  it('weigert wat niet stilstaat, de dag van het opschorten zelf, zonder reden en een verouderde versie', async () => {
    const { id } = await stil();
    const { id: loopt } = await begin();
    await expect(hervat(loopt, 1)).rejects.toMatchObject({ code: 'TERMIJN_STAAT_NIET_STIL' });
    await expect(hervat(id, 2, { op: '2026-03-16' })).rejects.toMatchObject({
      code: 'TERMIJN_WIJZIGING_OVERLAPT',
    });
    await expect(hervat(id, 2, { op: '2026-04-01' })).rejects.toMatchObject({
      code: 'TERMIJN_DAG_IN_TOEKOMST',
    });
    await expect(hervat(id, 2, { reden: '' })).rejects.toMatchObject({ code: 'TERMIJN_REDEN_ONTBREEKT' });
    await expect(hervat(id, 1)).rejects.toMatchObject({ code: 'VERSIE_VEROUDERD' });
  });
});

describe('Een termijn die stilstaat', () => {
  it('wordt op tijd gehaald door wat tijdens de stilstand binnenkomt, ook na de oude laatste dag', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-03-16');
    await schortOp(id, 1);
    o.opDag('2026-05-20');
    const uitkomst = await o.voldoe.execute(o.toezicht(), { termijnId: id, op: '2026-05-20' });
    expect(uitkomst).toMatchObject({ status: 'voldaan', teLaat: false });
    const termijn = await lees();
    expect(termijn.herleiding.at(-1)!.stap).toMatch(/op tijd: de termijn was opgeschort/);
    expect(termijn.opgeschortOp).toBeNull();
  });

  it('kan worden ingetrokken', async () => {
    const { id, lees } = await begin();
    await schortOp(id, 1);
    await o.trekIn.execute(o.toezicht(), { termijnId: id, reden: 'De opdracht is ingetrokken.' });
    await expect(lees()).resolves.toMatchObject({ status: 'ingetrokken', handelingen: [] });
  });

  it('staat in de werklijst achter wat loopt, en anders met de dag sinds wanneer', async () => {
    const { id, zaakId } = await begin();
    await schortOp(id, 1);
    const eerste = () => o.uow.run(o.toezicht(), () => o.feiten.eersteOpen([zaakId]));
    await expect(eerste()).resolves.toMatchObject([{ opgeschortOp: '2026-03-02' }]);
    await begin({ zaakId, code: 'WEDERHOOR', start: '2026-04-20' });
    await expect(eerste()).resolves.toMatchObject([{ opgeschortOp: null, uiterlijk: '2026-05-04' }]);
  });
});

describe('Wie niet mag opschorten', () => {
  it('is een andere organisatie: die ziet de termijn niet', async () => {
    const { id } = await begin();
    const ander = o.toezicht(o.organisatieB);
    const besluit = { termijnId: id, versie: 1, reden: REDEN };
    await expect(o.schortOp.execute(ander, besluit)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(o.hervat.execute(ander, besluit)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(o.hervat.voorbeeld(ander, besluit)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each<Rol>(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'is de rol %s',
    async (rol) => {
      const actor = o.actor(rol, { aanbiederId: rol === 'aanbieder' ? o.ids.aanbieder : null });
      const besluit = { termijnId: randomUUID(), versie: 1, reden: REDEN };
      const werk = [
        () => o.schortOp.execute(actor, besluit),
        () => o.hervat.execute(actor, besluit),
        () => o.hervat.voorbeeld(actor, besluit),
      ];
      for (const doe of werk) {
        await expect((async () => doe())()).rejects.toMatchObject({ code: 'GEEN_RECHT' });
      }
    },
  );
});

describe('Een definitie zegt of opschorten mag', () => {
  const beheer = () => o.actor('beheerder');
  const t02 = async () => {
    await o.laad.execute(beheer());
    const [nu] = (await o.definities.execute(beheer())).filter(({ code }) => code === 'T-02');
    return { ...nu!, geldigVanaf: '2026-03-02' };
  };

  it('en een lopende termijn houdt de versie waarmee die begon', async () => {
    const { id } = await begin();
    await o.stelVast.execute(beheer(), { ...(await t02()), opschorting: null });
    const { id: nieuw } = await begin();
    await expect(schortOp(id, 1)).resolves.toEqual({ versie: 2 });
    await expect(schortOp(nieuw, 1)).rejects.toMatchObject({ code: 'TERMIJN_NIET_OPSCHORTBAAR' });
  });

  it('maar nooit met Awb 4:15 bij een beleidstermijn, en niet bij T-01 of een wachttijd', async () => {
    const nu = await t02();
    const stelVast = (anders: object) => o.stelVast.execute(beheer(), { ...nu, ...anders });
    const veld = { code: 'TERMIJN_DEFINITIE_ONGELDIG', invalidParams: [{ name: 'opschortingsbron' }] };
    await expect(stelVast({ opschorting: { bron: 'Awb art. 4:15' } })).rejects.toMatchObject(veld);
    await expect(stelVast({ aard: 'wachttijd', escalatie: [] })).rejects.toMatchObject(veld);
    await expect(stelVast({ code: 'T-01', verlenging: null })).rejects.toMatchObject({
      code: 'TERMIJN_NIET_OPSCHORTBAAR',
    });
    const wettelijk = {
      grondslag: { soort: 'wet', bron: 'Awb art. 4:13' },
      opschorting: { bron: 'Awb art. 4:15' },
    };
    await expect(stelVast(wettelijk)).resolves.toMatchObject({ opschorting: { bron: 'Awb art. 4:15' } });
  });
});
