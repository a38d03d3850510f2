import { jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { Termijnpost } from '../../../libs/termijn/src/application/bewaak-termijnen/termijnpost';
import { eenOpdracht, type Letter, maakOpstelling } from './opstelling';

jest.setTimeout(120_000);

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  o.opDag('2026-03-02');
});
afterEach(() => jest.restoreAllMocks());

// Of an order on Monday 2 March 2026: last day Monday 13 April, reminders on 30 March, 2 April and 10 April.
const begin = (anders = {}) => o.start.execute(o.toezicht(), eenOpdracht(o, anders));
const kort = (brieven: readonly Letter[]) => brieven.map(({ sjabloon, aan }) => `${sjabloon} ${aan}`).sort();
const verstreken = () =>
  o.sql<{ aggregaat_id: string }>(
    `SELECT aggregaat_id FROM outbox.gebeurtenissen WHERE type = 'TermijnVerstreken' ORDER BY id`,
  );
const BEIDEN = [
  'termijn-herinnering bestuur@zorgenco.nl',
  'termijn-herinnering-medewerker behandelaar@regio-a.nl',
];

describe('De bewaking van termijnen', () => {
  it('doet niets voor de dag zelf', async () => {
    await begin();
    o.opDag('2026-03-29', '17:59');
    await o.bewaak.execute();
    o.opDag('2026-03-30', '07:59');
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toEqual([]);
  });

  it('herinnert op de dag zelf vanaf acht uur de aanbieder en de behandelaar, ieder één keer', async () => {
    await begin();
    o.opDag('2026-03-30', '08:00');
    await o.bewaak.execute();
    await o.bewaak.execute();
    const brieven = await o.brieven();
    expect(kort(brieven)).toEqual(BEIDEN);
    const aanbieder = brieven.find(({ sjabloon }) => sjabloon === 'termijn-herinnering')!;
    expect(aanbieder.onderwerp).toBe('Herinnering: de termijn eindigt over 14 dagen (kenmerk 2026-00007)');
    expect(aanbieder.tekst).toMatch(/maandag 13 april 2026[\s\S]*Protocol melden calamiteiten/);
    expect(aanbieder.tekst).not.toMatch(/later dan de bedoeling/);
  });

  it('noemt de dagen die er bij het versturen nog zijn, ook als de herinnering om een feestdag eerder komt', async () => {
    await begin();
    o.opDag('2026-03-30');
    await o.bewaak.execute();
    await o.sql('TRUNCATE bericht.berichten, bericht.bezorgingen');
    o.opDag('2026-04-02');
    await o.bewaak.execute();
    expect((await o.brieven()).map(({ onderwerp }) => onderwerp)).toContain(
      'Herinnering: de termijn eindigt over 11 dagen (kenmerk 2026-00007)',
    );
  });

  it.each([
    ['na zes uur in de avond', '2026-03-30', '18:00'],
    ['in de nacht', '2026-03-31', '03:00'],
    ['op zaterdag', '2026-04-04', '12:00'],
    ['op tweede Paasdag', '2026-04-06', '12:00'],
  ])('verstuurt niets %s', async (_wanneer, dag, uur) => {
    await begin();
    o.opDag(dag, uur);
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toEqual([]);
    await expect(o.sql(`SELECT 1 FROM termijn.mijlpalen WHERE status <> 'gepland'`)).resolves.toEqual([]);
  });

  it('haalt na uitval in met één bericht per lezer, dat zegt dat het te laat is', async () => {
    await begin();
    o.opDag('2026-04-10', '11:00');
    await o.bewaak.execute();
    const brieven = await o.brieven();
    expect(kort(brieven)).toEqual([
      'termijn-herinnering-laat bestuur@zorgenco.nl',
      'termijn-herinnering-medewerker-laat behandelaar@regio-a.nl',
    ]);
    for (const { tekst } of brieven) {
      expect(tekst).toMatch(/later dan de bedoeling was: het had er op maandag 30 maart 2026 moeten zijn/);
    }
    o.opDag('2026-04-13');
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toHaveLength(2);
  });

  it('stuurt na uitval tot voorbij de laatste dag alleen nog dat de termijn is verstreken', async () => {
    await begin();
    o.opDag('2026-04-21');
    await o.bewaak.execute();
    expect(kort(await o.brieven())).toEqual([
      'termijn-escalatie-coordinator-laat coordinator@regio-a.nl',
      'termijn-escalatie-jurist-laat jurist@regio-a.nl',
      'termijn-verlopen-laat bestuur@zorgenco.nl',
      'termijn-verlopen-medewerker-laat behandelaar@regio-a.nl',
    ]);
    await expect(verstreken()).resolves.toHaveLength(1);
  });

  it('stelt het verstrijken vast zodra de dag om is, ook in de nacht, en schrijft erover op de eerste werkdag', async () => {
    const { id } = await begin({ start: '2026-03-13' }); // vrijdag, laatste dag vrijdag 24 april
    o.opDag('2026-04-24', '23:59');
    await o.sql('TRUNCATE outbox.gebeurtenissen CASCADE');
    await o.bewaak.execute();
    await expect(verstreken()).resolves.toEqual([]);
    o.opDag('2026-04-25', '00:00');
    await o.bewaak.execute();
    await o.bewaak.execute();
    await expect(verstreken()).resolves.toEqual([{ aggregaat_id: id }]);
    await expect(o.sql('SELECT status, versie FROM termijn.termijnen')).resolves.toEqual([
      { status: 'te_laat', versie: 1 },
    ]);
    await expect(o.brieven()).resolves.toEqual([]);
    // Monday 27 April is Koningsdag.
    o.opDag('2026-04-27', '10:00');
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toEqual([]);
    o.opDag('2026-04-28', '10:00');
    await o.bewaak.execute();
    const codes = (await o.brieven()).map(({ sjabloon }) => sjabloon);
    expect(codes.every((code) => code.startsWith('termijn-verlopen'))).toBe(true);
    expect(codes).toHaveLength(2);
  });

  it('laat een wachttijd aflopen zonder dat iemand te laat is', async () => {
    const { id } = await begin({ code: 'PUBLICATIE_WACHT' });
    o.opDag('2026-03-17');
    await o.bewaak.execute();
    await expect(o.sql('SELECT status FROM termijn.termijnen WHERE id = $1', [id])).resolves.toEqual([
      { status: 'afgelopen' },
    ]);
    await expect(o.brieven()).resolves.toEqual([]);
  });

  it('stopt als er aan de termijn is voldaan, en als zij is verlengd: alleen de nieuwe versie telt', async () => {
    const voldaan = await begin();
    const verlengd = await begin();
    o.opDag('2026-03-27');
    await o.voldoe.execute(o.toezicht(), { termijnId: voldaan.id, op: '2026-03-27' });
    await o.verleng.execute(o.toezicht(), {
      termijnId: verlengd.id,
      versie: 1,
      duur: 'P2W',
      reden: 'Uitstel gevraagd.',
    });
    await o.sql('TRUNCATE bericht.berichten, bericht.bezorgingen');
    o.opDag('2026-03-30');
    await o.bewaak.execute();
    await expect(o.brieven()).resolves.toEqual([]);
    o.opDag('2026-04-14'); // 14 days before 28 April
    await o.bewaak.execute();
    expect(kort(await o.brieven())).toEqual(BEIDEN);
  });

  it('kijkt bij het versturen zelf nog eens of de termijn nog loopt, ook als de mijlpaal was blijven staan', async () => {
    const { id } = await begin();
    await o.voldoe.execute(o.toezicht(), { termijnId: id, op: '2026-03-02' });
    await o.sql(`UPDATE termijn.mijlpalen SET status = 'gepland', reden = NULL, afgehandeld_op = NULL`);
    o.opDag('2026-03-30');
    await expect(o.bewaak.execute()).resolves.toMatchObject({ verzonden: 0, vervallen: 2 });
    await expect(o.brieven()).resolves.toEqual([]);
  });

  it('schrijft de coördinatoren als een zaak geen behandelaar heeft', async () => {
    await begin({ behandelaarId: null });
    o.opDag('2026-03-30');
    await o.bewaak.execute();
    expect((await o.brieven()).map(({ aan }) => aan)).toContain('coordinator@regio-a.nl');
  });

  it('zet de herinnering van een aanbieder zonder e-mailadres bij wat geprint moet worden', async () => {
    const opdracht = eenOpdracht(o, { aanbiederId: o.ids.zonderMail });
    await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-03-30');
    await expect(o.bewaak.execute()).resolves.toMatchObject({ onbezorgbaar: 0, verzonden: 2 });
    expect(kort(await o.brieven())).toEqual([
      'termijn-herinnering ',
      'termijn-herinnering-medewerker behandelaar@regio-a.nl',
    ]);
    await expect(
      o.sql(`SELECT kanaal, status FROM bericht.berichten WHERE aan_soort = 'aanbieder'`),
    ).resolves.toEqual([{ kanaal: 'post', status: 'te_printen' }]);
  });

  it('zegt het de behandelaar als het e-mailadres van de aanbieder niet klopt: niets valt stil weg', async () => {
    await o.sql(`UPDATE aanbieder.aanbieders SET email = 'geen adres' WHERE id = $1`, [o.ids.zonderMail]);
    const opdracht = eenOpdracht(o, { aanbiederId: o.ids.zonderMail });
    await o.start.execute(o.toezicht(), opdracht);
    o.opDag('2026-03-30');
    await expect(o.bewaak.execute()).resolves.toMatchObject({ onbezorgbaar: 1, verzonden: 1 });
    expect(kort(await o.brieven())).toEqual([
      'termijn-herinnering-medewerker behandelaar@regio-a.nl',
      'termijn-onbezorgbaar-medewerker behandelaar@regio-a.nl',
    ]);
    const [termijn] = await o.termijnenVan.execute(o.toezicht(), { zaakId: opdracht.zaakId! });
    expect(termijn!.mijlpalen.filter(({ status }) => status === 'onbezorgbaar')).toMatchObject([
      { ontvanger: 'aanbieder', op: '2026-03-30', reden: 'Er is geen geldig e-mailadres bekend.' },
    ]);
  });

  it('houdt organisaties uit elkaar', async () => {
    await begin();
    const ander = eenOpdracht(o, { aanbiederId: null, behandelaarId: null, kenmerk: 'B-1' });
    await o.start.execute(o.toezicht(o.organisatieB), ander);
    o.opDag('2026-03-30');
    await o.bewaak.execute();
    expect(kort(await o.brieven())).toEqual(BEIDEN);
    expect((await o.brieven(o.organisatieB)).map(({ aan }) => aan)).toEqual(['coordinator@regio-b.nl']);
  });
});

describe('De bewaking onder storing', () => {
  const AANTAL = 25;
  async function velen() {
    for (let n = 0; n < AANTAL; n += 1) await begin();
  }
  const dubbel = () =>
    o.sql(
      `SELECT object_id, aan_soort FROM bericht.berichten GROUP BY object_id, aan_soort HAVING count(*) > 1`,
    );

  it('stuurt met twee processen tegelijk alles precies één keer', async () => {
    await velen();
    o.opDag('2026-03-30');
    const rondes = [o.bewaak, o.tweede.bewaak, o.bewaak, o.tweede.bewaak];
    const verslagen = await Promise.all(rondes.map((bewaak) => bewaak.execute()));
    verslagen.push(await o.bewaak.execute());
    expect(verslagen.reduce((som, { verzonden }) => som + verzonden, 0)).toBe(2 * AANTAL);
    await expect(o.brieven()).resolves.toHaveLength(2 * AANTAL);
    await expect(dubbel()).resolves.toEqual([]);
    o.opDag('2026-04-14', '00:01');
    await o.sql('TRUNCATE outbox.gebeurtenissen CASCADE');
    await Promise.all([o.bewaak.execute(), o.tweede.bewaak.execute()]);
    await o.bewaak.execute();
    await expect(verstreken()).resolves.toHaveLength(AANTAL);
  });

  it('verliest en verdubbelt niets als de verbinding wegvalt nadat de brief is geschreven, en doet de rest gewoon', async () => {
    await velen();
    o.opDag('2026-03-30');
    const echt = o.post.bezorg.bind(o.post);
    let keer = 0;
    jest
      .spyOn(o.post, 'bezorg')
      .mockImplementation(async (...argumenten: Parameters<Termijnpost['bezorg']>) => {
        const uitkomst = await echt(...argumenten);
        keer += 1;
        if (keer % 10 === 1) {
          const [rij] = await o.uow.query<{ pid: number }>('pid', 'SELECT pg_backend_pid() AS pid');
          await o.sql('SELECT pg_terminate_backend($1)', [rij!.pid]);
        }
        return uitkomst;
      });
    await expect(o.bewaak.execute()).rejects.toBeInstanceOf(AggregateError);
    const gelukt = (await o.brieven()).length;
    expect(gelukt).toBeGreaterThan(0);
    expect(gelukt).toBeLessThan(2 * AANTAL);
    await expect(o.sql(`SELECT 1 FROM termijn.mijlpalen WHERE status = 'verzonden'`)).resolves.toHaveLength(
      gelukt,
    );
    jest.restoreAllMocks();
    await o.tweede.bewaak.execute();
    await expect(o.brieven()).resolves.toHaveLength(2 * AANTAL);
    await expect(dubbel()).resolves.toEqual([]);
  });

  it('laat een termijn die iemand net wijzigt met rust, en neemt haar de volgende ronde', async () => {
    const { id } = await begin();
    o.opDag('2026-03-30');
    const actor = o.toezicht();
    await o.uow.run(actor, async () => {
      await o.uow.query('slot', 'SELECT 1 FROM termijn.termijnen WHERE id = $1 FOR UPDATE', [id]);
      await expect(o.tweede.bewaak.execute()).resolves.toMatchObject({ bezet: 2, verzonden: 0 });
    });
    await expect(o.tweede.bewaak.execute()).resolves.toMatchObject({ bezet: 0, verzonden: 2 });
  });
});

/** Written in another way than the rules: the closed days of these months by hand, days as numbers. */
const DAG = 86_400_000;
const GESLOTEN = new Set(
  ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15', '2026-05-25'].map(
    Date.parse,
  ),
);
const dicht = (dag: number) => [0, 6].includes(new Date(dag).getUTCDay()) || GESLOTEN.has(dag);
const tekst = (dag: number) => new Date(dag).toISOString().slice(0, 10);

function verwacht(start: string): string[] {
  let uiterlijk = Date.parse(start) + 42 * DAG;
  while (dicht(uiterlijk)) uiterlijk += DAG;
  const dagen = [14, 7, 1].map((vooraf) => {
    let dag = uiterlijk - vooraf * DAG;
    while (dicht(dag)) dag -= DAG;
    return `${tekst(dag)} termijn-herinnering`;
  });
  let erna = uiterlijk + DAG;
  while (dicht(erna)) erna += DAG;
  return [...new Set(dagen), `${tekst(erna)} termijn-verlopen`];
}

describe('Dag voor dag door zes weken', () => {
  it('verstuurt precies wat gepland was, op de dag zelf, niet meer en niet minder', async () => {
    const starts = Array.from({ length: 14 }, (_, n) => tekst(Date.parse('2026-03-02') + n * DAG));
    for (const start of starts) await begin({ start, kenmerk: start, behandelaarId: null });
    const gezien = new Map<string, string[]>();
    let eerder = new Set<string>();
    let vorige = 0;
    const nieuw = async (dag: string) => {
      const rijen = await o.sql<{ id: string; sjabloon: string; kenmerk: string }>(
        `SELECT b.id, b.sjabloon, t.kenmerk FROM bericht.berichten b
           JOIN termijn.termijnen t ON t.zaak_id = b.object_id WHERE b.aan_soort = 'aanbieder'`,
      );
      for (const { sjabloon, kenmerk } of rijen.filter((rij) => !eerder.has(rij.id))) {
        gezien.set(kenmerk, [...(gezien.get(kenmerk) ?? []), `${dag} ${sjabloon}`]);
      }
      eerder = new Set(rijen.map(({ id }) => id));
    };
    const einde = Temporal.PlainDate.from('2026-05-06');
    for (let dag = Temporal.PlainDate.from('2026-03-02'); !dag.equals(einde); dag = dag.add({ days: 1 })) {
      for (const uur of ['00:30', '07:30', '08:05', '17:30', '18:30']) {
        o.opDag(dag.toString(), uur);
        await o.bewaak.execute();
        if (uur === '07:30') expect(await o.sql('SELECT 1 FROM bericht.berichten')).toHaveLength(vorige);
      }
      await nieuw(dag.toString());
      vorige = (await o.sql('SELECT 1 FROM bericht.berichten')).length;
    }
    expect(Object.fromEntries(gezien)).toEqual(
      Object.fromEntries(starts.map((start) => [start, verwacht(start)])),
    );
  });
});
