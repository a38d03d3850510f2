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

const gebeurtenissen = async (id: string) =>
  (
    await o.sql<{ type: string; payload: object }>(
      'SELECT type, payload FROM outbox.gebeurtenissen WHERE aggregaat_id = $1 ORDER BY id',
      [id],
    )
  ).map(({ type, payload }) => ({ type, ...payload }));
const handelingen = async (id: string) =>
  (await o.sql('SELECT handeling FROM audit.regels WHERE object_id = $1 ORDER BY id', [id])).map(
    ({ handeling }) => handeling as string,
  );
const begin = (anders = {}) => o.start.execute(o.toezicht(), eenOpdracht(o, anders));

async function detail(zaakId: string) {
  const [termijn] = await o.termijnenVan.execute(o.toezicht(), { zaakId });
  return termijn!;
}

describe('StartTermijn', () => {
  it('geeft zes weken vanaf de opdracht, past de Awt toe in het voordeel van de aanbieder en zegt waarom', async () => {
    const gestart = await begin({ start: '2026-04-03' });
    expect(gestart).toMatchObject({ ruw: '2026-05-15', uiterlijk: '2026-05-18', versie: 1 });
    const stappen = gestart.herleiding.map(({ stap }) => stap).join(' ');
    expect(stappen).toMatch(/6 weken[\s\S]*maandag 18 mei 2026/);
    expect(gestart.herleiding.some(({ bron }) => bron.includes('Protocol melden calamiteiten'))).toBe(true);
  });

  it('meldt het begin en schrijft een auditregel, in dezelfde transactie', async () => {
    const opdracht = eenOpdracht(o);
    const { id, uiterlijk } = await o.start.execute(o.toezicht(), opdracht);
    const { object, objectId, zaakId } = opdracht;
    expect(await gebeurtenissen(id)).toEqual([
      { type: 'TermijnGestart', termijnId: id, code: 'T-02', object, objectId, zaakId, uiterlijk },
    ]);
    expect(await handelingen(id)).toEqual(['termijn:starten']);
  });

  it('bestaat niet als de handeling waar de termijn bij hoort, wordt teruggedraaid', async () => {
    const actor = o.toezicht();
    const terug = o.uow.run(actor, async () => {
      await o.start.execute(actor, eenOpdracht(o));
      throw new Error('terug');
    });
    await expect(terug).rejects.toThrow('terug');
    await expect(o.sql('SELECT 1 FROM termijn.termijnen')).resolves.toEqual([]);
    await expect(o.sql('SELECT 1 FROM termijn.mijlpalen')).resolves.toEqual([]);
  });

  it('vraagt de lengte waar die per zaak verschilt, en weigert er een waar die vastligt', async () => {
    await expect(begin({ code: 'PLAN' })).rejects.toMatchObject({ code: 'TERMIJN_DUUR_NODIG' });
    await expect(begin({ duur: 'P8W' })).rejects.toMatchObject({ code: 'TERMIJN_DUUR_LIGT_VAST' });
    await expect(begin({ code: 'PLAN', duur: 'P0W' })).rejects.toMatchObject({
      code: 'TERMIJN_DUUR_ONGELDIG',
    });
    await expect(begin({ code: 'PLAN', duur: 'PT5H' })).rejects.toMatchObject({
      code: 'TERMIJN_DUUR_ONGELDIG',
    });
    await expect(begin({ code: 'PLAN', duur: 'P4W' })).resolves.toMatchObject({ uiterlijk: '2026-03-30' });
    await expect(o.sql('SELECT 1 FROM termijn.termijnen')).resolves.toHaveLength(1);
  });

  it('weigert een code die niet bestaat', async () => {
    await expect(begin({ code: 'T-99' })).rejects.toMatchObject({ code: 'TERMIJN_DEFINITIE_ONBEKEND' });
  });

  it('plant herinneringen op 14, 7 en 1 dag vooraf, nooit op een dag dat niemand werkt', async () => {
    const opdracht = eenOpdracht(o);
    await o.start.execute(o.toezicht(), opdracht);
    const { uiterlijk, mijlpalen } = await detail(opdracht.zaakId!);
    expect(uiterlijk).toBe('2026-04-13');
    const herinneringen = mijlpalen.filter((m) => m.soort === 'herinnering' && m.ontvanger === 'aanbieder');
    // 6 april is tweede Paasdag en 3 april Goede Vrijdag; 12 april is een zondag.
    expect(herinneringen.map((m) => m.op)).toEqual(['2026-03-30', '2026-04-02', '2026-04-10']);
  });
});

describe('StartTermijn door een college', () => {
  it('kan bij een besluit dat met dat college is gedeeld, en anders niet', async () => {
    const gemeenteId = randomUUID();
    const objectId = randomUUID();
    await o.sql(`INSERT INTO public.gemeenten VALUES ($1, $2, 'Gemeente', $3)`, [
      ...[o.organisatieA, gemeenteId, gemeenteId.slice(0, 8)],
    ]);
    const college = o.actor('college', { gemeenteId });
    const wacht = eenOpdracht(o, { code: 'PUBLICATIE_WACHT', object: 'publicatiebesluit', objectId });
    await expect(o.start.execute(college, wacht)).rejects.toThrow(/row-level security/);
    await o.sql(
      `INSERT INTO public.delingen (organisatie_id, id, object, object_id, gemeente_id, grond, gedeeld_op)
       VALUES ($1, $2, 'publicatiebesluit', $3, $4, 'Wmo 2015 art. 5.2.4', now())`,
      [o.organisatieA, randomUUID(), objectId, gemeenteId],
    );
    await expect(o.start.execute(college, wacht)).resolves.toMatchObject({ uiterlijk: '2026-03-16' });
  });
});

describe('VoldoeTermijn', () => {
  it('is op tijd op de laatste dag zelf, en laat wat nog gepland was vervallen', async () => {
    const opdracht = eenOpdracht(o);
    const { id, uiterlijk } = await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-04-20');
    const uitkomst = await o.voldoe.execute(o.toezicht(), { termijnId: id, op: uiterlijk });
    expect(uitkomst).toMatchObject({ status: 'voldaan', teLaat: false, dagenTeLaat: 0, uiterlijk });
    const termijn = await detail(opdracht.zaakId!);
    expect(termijn).toMatchObject({
      status: 'voldaan',
      voldaanOp: uiterlijk,
      dagenResterend: null,
      versie: 2,
    });
    expect(termijn.herleiding.at(-1)!.stap).toMatch(/op tijd/);
    expect(new Set(termijn.mijlpalen.map((m) => m.status))).toEqual(new Set(['vervallen']));
    expect((await gebeurtenissen(id)).at(-1)).toMatchObject({ type: 'TermijnVoldaan', teLaat: false });
  });

  it('is te laat op de dag erna, met de berekening', async () => {
    const opdracht = eenOpdracht(o);
    const { id } = await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-04-20');
    const uitkomst = await o.voldoe.execute(o.toezicht(), { termijnId: id, op: '2026-04-14' });
    expect(uitkomst).toMatchObject({ status: 'voldaan_te_laat', teLaat: true, dagenTeLaat: 1 });
    expect((await detail(opdracht.zaakId!)).herleiding.at(-1)!.stap).toMatch(/1 dag te laat.*13 april 2026/);
  });

  it('weigert een dag voor het begin, een dag die nog komt, en een tweede keer', async () => {
    const { id } = await begin();
    const voldoe = (op: string) => o.voldoe.execute(o.toezicht(), { termijnId: id, op });
    await expect(voldoe('2026-03-01')).rejects.toMatchObject({ code: 'TERMIJN_EINDE_VOOR_START' });
    await expect(voldoe('2026-03-03')).rejects.toMatchObject({ code: 'TERMIJN_DAG_IN_TOEKOMST' });
    await voldoe('2026-03-02');
    await expect(voldoe('2026-03-02')).rejects.toMatchObject({ code: 'OVERGANG_NIET_MOGELIJK' });
  });

  it('kan door de aanbieder zelf, en alleen bij zijn eigen termijn', async () => {
    const { id } = await begin();
    const vreemd = o.actor('aanbieder', { aanbiederId: o.ids.zonderMail });
    const eigen = o.actor('aanbieder', { aanbiederId: o.ids.aanbieder });
    const opdracht = { termijnId: id, op: '2026-03-02' };
    await expect(o.voldoe.execute(vreemd, opdracht)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(o.voldoe.execute(eigen, opdracht)).resolves.toMatchObject({ status: 'voldaan' });
  });
});

describe('VerlengTermijn', () => {
  const verleng = (termijnId: string, versie: number, anders = {}) =>
    o.verleng.execute(o.toezicht(), {
      termijnId,
      versie,
      duur: 'P2W',
      reden: 'De aanbieder vraagt uitstel.',
      ...anders,
    });

  it('maakt een nieuwe versie met reden; de oude blijft leesbaar en haar herinneringen vervallen', async () => {
    const opdracht = eenOpdracht(o);
    const { id } = await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-03-31');
    expect(await verleng(id, 1)).toMatchObject({ uiterlijk: '2026-04-28', versie: 2 });
    const { versies, mijlpalen, dagenResterend } = await detail(opdracht.zaakId!);
    expect(dagenResterend).toBe(28);
    expect(versies).toMatchObject([
      { versie: 1, soort: 'start', uiterlijk: '2026-04-13', reden: null },
      {
        versie: 2,
        soort: 'verlenging',
        uiterlijk: '2026-04-28',
        duur: 'P2W',
        reden: 'De aanbieder vraagt uitstel.',
      },
    ]);
    expect(new Set(mijlpalen.filter((m) => m.versie === 1).map((m) => m.status))).toEqual(
      new Set(['vervallen']),
    );
    expect(mijlpalen.filter((m) => m.versie === 2 && m.status === 'gepland').length).toBeGreaterThan(0);
    expect((await gebeurtenissen(id)).at(-1)).toMatchObject({
      type: 'TermijnVerlengd',
      uiterlijk: '2026-04-28',
    });
  });

  it('schrijft de aanbieder wat de nieuwe laatste dag is', async () => {
    const { id } = await begin();
    await verleng(id, 1);
    const brieven = await o.brieven();
    expect(brieven.map(({ sjabloon, aan }) => [sjabloon, aan])).toEqual([
      ['termijn-verlengd', 'bestuur@zorgenco.nl'],
    ]);
    expect(brieven[0]!.tekst).toMatch(
      /tot en met dinsdag 28 april 2026[\s\S]*Eerst was dat maandag 13 april 2026/,
    );
  });

  it('weigert een verouderde versie, en verandert dan niets', async () => {
    const { id } = await begin();
    await verleng(id, 1);
    await expect(verleng(id, 1)).rejects.toMatchObject({ code: 'VERSIE_VEROUDERD' });
    await expect(o.sql('SELECT versie FROM termijn.termijnen')).resolves.toEqual([{ versie: 2 }]);
    await expect(o.brieven()).resolves.toHaveLength(1);
  });

  it('laat van twee tegelijk er één winnen', async () => {
    const { id } = await begin();
    const uitslagen = await Promise.allSettled([verleng(id, 1), verleng(id, 1)]);
    expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(o.sql('SELECT 1 FROM termijn.versies')).resolves.toHaveLength(2);
  });

  it('gaat samen niet boven het maximum', async () => {
    const { id } = await begin();
    await verleng(id, 1, { duur: 'P4W' });
    await expect(verleng(id, 2, { duur: 'P3W' })).rejects.toMatchObject({
      code: 'TERMIJN_VERLENGING_BOVEN_MAXIMUM',
    });
    await expect(verleng(id, 2)).resolves.toMatchObject({ versie: 3 });
  });

  it('weigert zonder reden, na de laatste dag, en bij een termijn die niet verlengd kan worden', async () => {
    const { id } = await begin();
    const { id: t01 } = await begin({ code: 'T-01' });
    await expect(verleng(id, 1, { reden: '  ' })).rejects.toMatchObject({ code: 'TERMIJN_REDEN_ONTBREEKT' });
    await expect(verleng(t01, 1)).rejects.toMatchObject({ code: 'TERMIJN_NIET_VERLENGBAAR' });
    o.opDag('2026-04-14');
    await expect(verleng(id, 1)).rejects.toMatchObject({ code: 'TERMIJN_AL_VERSTREKEN' });
    await o.bewaak.execute();
    await expect(verleng(id, 1)).rejects.toMatchObject({ code: 'TERMIJN_AL_VERSTREKEN' });
  });
});

describe('TrekTermijnIn', () => {
  it('stopt de bewaking, met de reden in de geschiedenis', async () => {
    const opdracht = eenOpdracht(o);
    const { id } = await o.start.execute(o.toezicht(), opdracht);
    await expect(o.trekIn.execute(o.toezicht(), { termijnId: id, reden: ' ' })).rejects.toMatchObject({
      code: 'TERMIJN_REDEN_ONTBREEKT',
    });
    await o.trekIn.execute(o.toezicht(), { termijnId: id, reden: 'De opdracht is ingetrokken.' });
    const termijn = await detail(opdracht.zaakId!);
    expect(termijn).toMatchObject({ status: 'ingetrokken', handelingen: [], dagenResterend: null });
    expect(termijn.versies.at(-1)).toMatchObject({
      soort: 'ingetrokken',
      reden: 'De opdracht is ingetrokken.',
    });
    o.opDag('2026-04-20');
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toEqual([]);
  });
});

describe('WijzigTermijnbehandelaar', () => {
  it('laat de herinneringen de nieuwe behandelaar volgen', async () => {
    const opdracht = eenOpdracht(o, { behandelaarId: null });
    await o.start.execute(o.toezicht(), opdracht);
    const wijziging = {
      object: 'zaak',
      objectId: opdracht.zaakId!,
      behandelaarId: o.ids.behandelaar,
    } as const;
    await expect(o.wijzigBehandelaar.execute(o.toezicht(), wijziging)).resolves.toBe(1);
    o.opDag('2026-03-30');
    await o.bewaak.execute();
    const aan = (await o.brieven()).map((brief) => brief.aan);
    expect(aan.sort()).toEqual(['behandelaar@regio-a.nl', 'bestuur@zorgenco.nl']);
  });
});

describe('Lezen van termijnen', () => {
  it('telt de dagen die resteren, met de knoppen die kunnen, en legt het lezen vast', async () => {
    const opdracht = eenOpdracht(o);
    await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-04-12', '23:30');
    const termijn = await detail(opdracht.zaakId!);
    expect(termijn).toMatchObject({
      dagenResterend: 1,
      status: 'loopt',
      handelingen: ['verleng', 'schortOp', 'trekIn', 'vraagUitstel'],
    });
    expect(termijn.grondslag.bron).toMatch(/AANNAME/);
    expect(await handelingen(opdracht.zaakId!)).toEqual(['termijn:lezen']);
    o.opDag('2026-04-14', '00:05');
    await expect(detail(opdracht.zaakId!)).resolves.toMatchObject({ dagenResterend: -1, status: 'te_laat' });
  });

  it('toont wat te laat is, het langst verstreken eerst, bladzijde voor bladzijde zonder iets over te slaan', async () => {
    const ids: string[] = [];
    for (const start of ['2026-01-05', '2026-01-05', '2026-01-06', '2026-01-08', '2026-03-02']) {
      ids.push((await begin({ start })).id);
    }
    const { id: wacht } = await begin({ code: 'PUBLICATIE_WACHT', start: '2026-01-05' });
    const lees = (vanaf?: string) =>
      o.open.execute(o.toezicht(), { ...ALLE_TERMIJNEN, teLaatOp: '2026-03-02', vanaf, aantal: 3 });
    const een = await lees();
    const twee = await lees(een.volgende ?? undefined);
    const gezien = [...een.resultaten, ...twee.resultaten];
    expect(twee.volgende).toBeNull();
    expect(gezien.map(({ id }) => id)).toEqual(ids.slice(0, 4));
    expect(gezien.map(({ id }) => id)).not.toContain(wacht);
    expect(gezien[0]).toMatchObject({ uiterlijk: '2026-02-16', dagenResterend: -14, status: 'te_laat' });
    expect(gezien[0]!.herleiding.length).toBeGreaterThan(1);
  });

  it('toont een andere organisatie niets, en laat haar niets wijzigen', async () => {
    const opdracht = eenOpdracht(o);
    const { id } = await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-05-01');
    const ander = o.toezicht(o.organisatieB);
    await expect(o.termijnenVan.execute(ander, { zaakId: opdracht.zaakId! })).resolves.toEqual([]);
    await expect(o.termijnenVan.een(ander, id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const lijst = await o.open.execute(ander, ALLE_TERMIJNEN);
    expect(lijst.resultaten).toEqual([]);
    await expect(o.voldoe.execute(ander, { termijnId: id, op: '2026-04-01' })).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await expect(
      o.verleng.execute(ander, { termijnId: id, versie: 1, duur: 'P1W', reden: 'Nee.' }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each<Rol>(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'weigert de rol %s te lezen, te verlengen en in te trekken',
    async (rol) => {
      const { id } = await begin();
      const actor = o.actor(rol, { aanbiederId: rol === 'aanbieder' ? o.ids.aanbieder : null });
      const geweigerd = { code: 'GEEN_RECHT' };
      const werk = [
        () => o.termijnenVan.execute(actor, { zaakId: randomUUID() }),
        () => o.open.execute(actor, ALLE_TERMIJNEN),
        () => o.verleng.execute(actor, { termijnId: id, versie: 1, duur: 'P1W', reden: 'Nee.' }),
        () => o.trekIn.execute(actor, { termijnId: id, reden: 'Nee.' }),
      ];
      for (const doe of werk) await expect((async () => doe())()).rejects.toMatchObject(geweigerd);
    },
  );

  it('laat een beheerder ook voorbij de rechtentabel geen rij zien: de databank is de tweede muur', async () => {
    const { id } = await begin();
    const zie = (rol: Rol, anders = {}) => {
      const actor = o.actor(rol, anders);
      return o.uow.run(actor, () => o.feiten.van(id));
    };
    await expect(zie('beheerder')).resolves.toBeNull();
    await expect(zie('college')).resolves.toBeNull();
    await expect(zie('aanbieder', { aanbiederId: o.ids.zonderMail })).resolves.toBeNull();
    await expect(zie('aanbieder', { aanbiederId: o.ids.aanbieder })).resolves.toMatchObject({ id });
  });
});
