import { jest } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { Temporal } from 'temporal-polyfill';
import { ALLE_TERMIJNEN, eenOpdracht, maakOpstelling } from './opstelling';

jest.setTimeout(120_000);

let o: Awaited<ReturnType<typeof maakOpstelling>>;
let zaakId: string;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  await o.sql('TRUNCATE college.stukken, public.delingen');
  o.opDag('2026-03-02');
  zaakId = await o.zaak();
});

// Last day Monday 13 April; coördinator on 15, jurist on 20, college on 28 April (the 27th is Koningsdag).
const begin = (anders = {}) => o.start.execute(o.toezicht(), eenOpdracht(o, { zaakId, ...anders }));
const kort = async () => (await o.brieven()).map(({ sjabloon, aan }) => `${sjabloon} ${aan}`);
/** Every day at 00:30, 07:30, 08:05 and 17:30. @returns what came on which day at which hour */
async function loop(van: string, tot: string, naDag: (dag: string) => Promise<void> = async () => undefined) {
  const gezien: string[] = [];
  let aantal = (await kort()).length;
  const einde = Temporal.PlainDate.from(tot);
  for (let dag = Temporal.PlainDate.from(van); !dag.equals(einde); dag = dag.add({ days: 1 })) {
    for (const uur of ['00:30', '07:30', '08:05', '17:30', '18:30']) {
      o.opDag(dag.toString(), uur);
      await o.bewaak.execute();
      const nu = await kort();
      gezien.push(...nu.slice(aantal).map((brief) => `${dag.toString()} ${uur} ${brief}`));
      aantal = nu.length;
    }
    await naDag(dag.toString());
  }
  return gezien;
}
const stand = async () => (await o.termijnenVan.execute(o.toezicht(), { zaakId }))[0]!;

describe('De ladder van een verstreken termijn', () => {
  it('loopt in zes weken langs behandelaar, coördinator, jurist en college, elk op zijn werkdag om acht uur', async () => {
    await begin();
    await o.informeer(zaakId, o.ids.gemeente);
    const brieven = await loop('2026-03-29', '2026-05-26');
    expect(brieven.filter((brief) => !brief.includes('herinnering'))).toEqual([
      '2026-04-14 08:05 termijn-verlopen bestuur@zorgenco.nl',
      '2026-04-14 08:05 termijn-verlopen-medewerker behandelaar@regio-a.nl',
      '2026-04-15 08:05 termijn-escalatie-coordinator coordinator@regio-a.nl',
      '2026-04-20 08:05 termijn-escalatie-jurist jurist@regio-a.nl',
      '2026-04-28 08:05 termijn-escalatie-college college@stad.nl',
    ]);
    expect((await stand()).escalatie).toMatchObject({ bereikt: 'college', volgende: null, gestopt: null });
  });

  it('schrijft de jurist niet over welke aanbieder het gaat, en het college niets van de inhoud', async () => {
    await begin();
    await o.informeer(zaakId, o.ids.gemeente);
    await loop('2026-04-14', '2026-04-29');
    const brieven = await o.brieven();
    const tekst = (code: string) => brieven.find(({ sjabloon }) => sjabloon === code)!.tekst;
    expect(tekst('termijn-escalatie-jurist')).not.toMatch(/Zorg & Co|zaken\//);
    expect(tekst('termijn-escalatie-college')).not.toMatch(/Zorg & Co|Onderzoeksrapport|Protocol|13 april/);
    expect(tekst('termijn-escalatie-college')).toMatch(/zaak 2026-00007/);
  });

  it('schrijft het college pas als iemand de zaak deelde; tot dan beslist de coördinator', async () => {
    await begin();
    await loop('2026-04-14', '2026-05-01');
    expect((await kort()).slice(-2)).toEqual([
      'termijn-escalatie-jurist jurist@regio-a.nl',
      'termijn-delen-medewerker coordinator@regio-a.nl',
    ]);
    const { resultaten } = await o.open.execute(o.toezicht(), {
      ...ALLE_TERMIJNEN,
      teLaatOp: '2026-05-01',
    });
    expect(resultaten[0]!.escalatie).toMatchObject({ bereikt: 'jurist', wachtOpDelen: true, volgende: null });
    expect(resultaten[0]!.handelingen).toContain('stopEscalatie');
    await expect(o.informeer(zaakId, o.ids.gemeente)).resolves.toBe(1);
    expect(await loop('2026-05-02', '2026-05-05')).toEqual([
      '2026-05-04 08:05 termijn-escalatie-college college@stad.nl',
    ]);
    // A second college later: only that one is written to. 5 May is a feast day.
    await o.informeer(zaakId, o.ids.buurgemeente);
    expect(await loop('2026-05-05', '2026-05-08')).toEqual([
      '2026-05-06 08:05 termijn-escalatie-college college@dorp.nl',
    ]);
  });

  it('zwijgt zolang de termijn stilstaat, en klimt daarna vanaf de nieuwe laatste dag', async () => {
    const { id } = await begin();
    await o.informeer(zaakId, o.ids.gemeente);
    o.opDag('2026-03-16');
    await o.schortOp.execute(o.toezicht(), { termijnId: id, versie: 1, reden: 'Wij wachten op de politie.' });
    const geschreven = await kort();
    // Past every day on which the ladder of the old last day would have climbed.
    expect(await loop('2026-04-10', '2026-05-20')).toEqual([]);
    o.opDag('2026-06-01');
    await o.hervat.execute(o.toezicht(), { termijnId: id, versie: 2, reden: 'De politie is klaar.' });
    expect((await stand()).uiterlijk).toBe('2026-06-29');
    expect((await kort()).slice(geschreven.length)).toEqual([
      'termijn-hervat bestuur@zorgenco.nl',
      'termijn-hervat-medewerker behandelaar@regio-a.nl',
    ]);
    const brieven = await loop('2026-06-29', '2026-07-15');
    expect(brieven.filter((brief) => !brief.includes('herinnering'))).toEqual([
      '2026-06-30 08:05 termijn-verlopen bestuur@zorgenco.nl',
      '2026-06-30 08:05 termijn-verlopen-medewerker behandelaar@regio-a.nl',
      '2026-07-01 08:05 termijn-escalatie-coordinator coordinator@regio-a.nl',
      '2026-07-06 08:05 termijn-escalatie-jurist jurist@regio-a.nl',
      '2026-07-13 08:05 termijn-escalatie-college college@stad.nl',
    ]);
  });

  it('telt een gedeeld rapport niet als het delen van de zaak', async () => {
    await begin();
    await o.deel.execute(o.toezicht(), {
      ...{ object: 'rapport', objectId: zaakId, gemeenteId: o.ids.gemeente, grond: 'Wmo 2015 art. 5.2.4' },
      ...{ omschrijving: 'Rapport', zaakId },
    });
    await loop('2026-04-14', '2026-04-30');
    expect((await kort()).at(-1)).toBe('termijn-delen-medewerker coordinator@regio-a.nl');
  });

  it('haalt na uitval in met één bericht per lezer, dat zegt dat het laat is', async () => {
    await begin();
    o.opDag('2026-05-01', '10:00');
    await o.bewaak.execute();
    expect((await kort()).sort()).toEqual([
      'termijn-delen-medewerker-laat coordinator@regio-a.nl',
      'termijn-escalatie-jurist-laat jurist@regio-a.nl',
      'termijn-verlopen-laat bestuur@zorgenco.nl',
      'termijn-verlopen-medewerker-laat behandelaar@regio-a.nl',
    ]);
    const delen = (await o.brieven()).find(({ aan }) => aan === 'coordinator@regio-a.nl')!;
    expect(delen.tekst).toMatch(/het had er op woensdag 15 april 2026 moeten zijn/);
    expect(await loop('2026-05-02', '2026-05-20')).toEqual([]);
  });

  it('schrijft een coördinator die zelf behandelt na uitval één keer', async () => {
    await begin({ behandelaarId: null });
    o.opDag('2026-04-16');
    await o.bewaak.execute();
    expect((await kort()).sort()).toEqual([
      'termijn-escalatie-coordinator-laat coordinator@regio-a.nl',
      'termijn-verlopen-laat bestuur@zorgenco.nl',
    ]);
  });

  it('zegt het de behandelaar als er geen jurist is, en gaat door', async () => {
    await o.sql(`UPDATE identiteit.gebruikers SET actief = false WHERE id = $1`, [o.ids.jurist]);
    try {
      await begin();
      expect((await loop('2026-04-16', '2026-04-29')).slice(-2)).toEqual([
        '2026-04-20 08:05 termijn-trap-onbezorgbaar-medewerker behandelaar@regio-a.nl',
        '2026-04-28 08:05 termijn-delen-medewerker coordinator@regio-a.nl',
      ]);
    } finally {
      await o.sql(`UPDATE identiteit.gebruikers SET actief = true WHERE id = $1`, [o.ids.jurist]);
    }
  });

  it('geeft een termijn buiten een zaak geen trap van het college, en een wachttijd geen ladder', async () => {
    const los = await begin({ zaakId: null });
    const wacht = await begin({ code: 'PUBLICATIE_WACHT' });
    const trappen = async (id: string) =>
      (await o.termijnenVan.een(o.toezicht(), id)).escalatie.stappen.map(({ trap }) => trap);
    await expect(trappen(los.id)).resolves.toEqual(['coordinator', 'jurist']);
    await expect(trappen(wacht.id)).resolves.toEqual([]);
  });
});

describe('Wat de ladder stopt', () => {
  const reden = 'Met de aanbieder is een nieuwe dag afgesproken.';
  const teLaat = async () => {
    const { id } = await begin();
    await loop('2026-04-14', '2026-04-16');
    return id;
  };

  it('een vastgelegde reden: daarna komt er niets meer, en de reden staat bij de termijn', async () => {
    const termijnId = await teLaat();
    await o.stopEscalatie.execute(o.actor('coordinator', { gebruikerId: o.ids.coordinator }), {
      ...{ termijnId, versie: 1, reden: ` ${reden} ` },
    });
    expect(await loop('2026-04-16', '2026-05-10')).toEqual([]);
    const { escalatie, handelingen, status } = await stand();
    expect({ escalatie, handelingen, status }).toMatchObject({
      ...{ status: 'te_laat', handelingen: ['trekIn', 'vraagUitstel'] },
      escalatie: {
        gestopt: { reden, op: '2026-04-15', door: o.ids.coordinator },
        ...{ bereikt: 'coordinator', volgende: null },
      },
    });
    await expect(
      o.sql(`SELECT 1 FROM audit.regels WHERE handeling = 'termijn:escalatie-stoppen' AND object_id = $1`, [
        termijnId,
      ]),
    ).resolves.toHaveLength(1);
  });

  it('kijkt bij het versturen nog eens of zij gestopt is, ook als de trap was blijven staan', async () => {
    const termijnId = await teLaat();
    await o.stopEscalatie.execute(o.toezicht(), { termijnId, versie: 1, reden });
    await o.sql(
      `UPDATE termijn.mijlpalen SET status = 'gepland', reden = NULL, afgehandeld_op = NULL
        WHERE soort = 'escalatie' AND status = 'vervallen'`,
    );
    expect(await loop('2026-04-16', '2026-05-01')).toEqual([]);
  });

  it('het voldoen en het intrekken van de termijn, en dat is te zien', async () => {
    const voldaan = await teLaat();
    await o.voldoe.execute(o.toezicht(), { termijnId: voldaan, op: '2026-04-15' });
    const stappen = async (id: string) =>
      (await o.termijnenVan.een(o.toezicht(), id)).escalatie.stappen.map(({ status, reden: r }) => [
        status,
        r,
      ]);
    await expect(stappen(voldaan)).resolves.toEqual([
      ['verzonden', null],
      ['vervallen', 'De termijn is voldaan.'],
      ['vervallen', 'De termijn is voldaan.'],
    ]);
    o.opDag('2026-03-02');
    const ingetrokken = await begin();
    await o.trekIn.execute(o.toezicht(), { termijnId: ingetrokken.id, reden: 'Niet meer nodig.' });
    expect((await stappen(ingetrokken.id)).map(([status]) => status)).toEqual(Array(3).fill('vervallen'));
    await o.informeer(zaakId, o.ids.gemeente);
    expect(await loop('2026-04-16', '2026-05-10')).toEqual([]);
  });

  it('verlengen: de ladder van de nieuwe laatste dag, en alleen die', async () => {
    const { id } = await begin();
    o.opDag('2026-03-27');
    await o.verleng.execute(o.toezicht(), { termijnId: id, versie: 1, duur: 'P2W', reden: 'Uitstel.' });
    // New last day 28 April; of 29 and 30 April the second is the second werkdag.
    const brieven = await loop('2026-04-28', '2026-05-07');
    expect(brieven.filter((brief) => brief.includes('escalatie'))).toEqual([
      '2026-04-30 08:05 termijn-escalatie-coordinator coordinator@regio-a.nl',
      // The fifth werkdag: 5 May is a feast day.
      '2026-05-06 08:05 termijn-escalatie-jurist jurist@regio-a.nl',
    ]);
  });

  it('wie niet wil delen stopt met een reden: dan wacht er niets meer op delen', async () => {
    const termijnId = await teLaat();
    await loop('2026-04-16', '2026-04-30');
    await o.stopEscalatie.execute(o.toezicht(), { termijnId, versie: 1, reden: 'Niet delen: te vroeg.' });
    await o.informeer(zaakId, o.ids.gemeente);
    expect(await loop('2026-05-01', '2026-05-10')).toEqual([]);
    expect((await stand()).escalatie.wachtOpDelen).toBe(false);
  });

  it.each<[string, object, string]>([
    ['zonder reden', { reden: '  ' }, 'TERMIJN_REDEN_ONTBREEKT'],
    ['op een oude versie', { versie: 7 }, 'VERSIE_VEROUDERD'],
    [
      'van een termijn die er niet is',
      { termijnId: '0190a000-0000-7000-8000-000000000000' },
      'NIET_GEVONDEN',
    ],
  ])('weigert stoppen %s, en dan loopt de ladder door', async (_hoe, anders, code) => {
    const termijnId = await teLaat();
    await expect(
      o.stopEscalatie.execute(o.toezicht(), { termijnId, versie: 1, reden, ...anders }),
    ).rejects.toMatchObject({ code });
    expect(await loop('2026-04-20', '2026-04-21')).toHaveLength(1);
  });

  it('weigert stoppen voordat de termijn voorbij is, en een tweede keer', async () => {
    const { id: termijnId } = await begin();
    const stop = () => o.stopEscalatie.execute(o.toezicht(), { termijnId, versie: 1, reden });
    await expect(stop()).rejects.toMatchObject({ code: 'OVERGANG_NIET_MOGELIJK' });
    await loop('2026-04-14', '2026-04-16');
    await stop();
    await expect(stop()).rejects.toMatchObject({ code: 'TERMIJN_ESCALATIE_LOOPT_NIET' });
  });

  it.each<Rol>(['jurist', 'college', 'beheerder', 'contractbeheer', 'fg'])(
    'weigert de rol %s',
    async (rol) => {
      const termijnId = await teLaat();
      await expect(
        o.stopEscalatie.execute(o.actor(rol), { termijnId, versie: 1, reden }),
      ).rejects.toMatchObject({ code: 'GEEN_RECHT' });
    },
  );

  it('ziet een andere organisatie de termijn niet', async () => {
    const termijnId = await teLaat();
    await expect(
      o.stopEscalatie.execute(o.toezicht(o.organisatieB), { termijnId, versie: 1, reden }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
