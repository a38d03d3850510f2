import { randomUUID } from 'node:crypto';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { eenOpdracht, maakOpstelling } from './opstelling';

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  o.opDag('2026-03-02');
});

const WAAROM = 'De teamleider is ziek en wij missen nog twee gesprekken.';
const aanbieder = (aanbiederId: string | null = o.ids.aanbieder) => o.actor('aanbieder', { aanbiederId });
const vraag = (termijnId: string, anders = {}, wie = aanbieder()) =>
  o.vraagUitstel.execute(wie, { termijnId, duur: 'P2W', motivering: WAAROM, ...anders });
const besluit = (verzoekId: string, anders = {}) => ({
  verzoekId,
  versie: 1,
  reden: 'Goed gemotiveerd.',
  ...anders,
});

/** An order of which the last day is 13 April 2026. */
async function begin(anders = {}) {
  const opdracht = eenOpdracht(o, anders);
  const { id } = await o.start.execute(o.toezicht(), opdracht);
  const lees = async () => (await o.termijnenVan.execute(o.toezicht(), { zaakId: opdracht.zaakId! }))[0]!;
  return { id, lees, zaakId: opdracht.zaakId! };
}
/** What the worker does after the event. */
const meld = (verzoekId: string, wat: 'gevraagd' | 'ingetrokken') =>
  o.meldUitstel.execute(systeemActor(o.organisatieA, 'proef', randomUUID()), verzoekId, wat);
const weigert = (belofte: Promise<unknown>, code: string) => expect(belofte).rejects.toMatchObject({ code });
const blad = (termijnId: string, wie = aanbieder()) => o.leesUitstel.vanTermijn(wie, termijnId);
const brieven = async () => (await o.brieven()).map(({ sjabloon, aan }) => [sjabloon, aan]);

describe('Een aanbieder vraagt uitstel', () => {
  it('met motivering: de laatste dag blijft, de aanbieder en de behandelaar krijgen bericht', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-04-07');
    await meld(await vraag(id), 'gevraagd');
    const termijn = await lees();
    expect(termijn).toMatchObject({ uiterlijk: '2026-04-13', versie: 1, status: 'loopt' });
    expect(termijn.uitstelverzoeken).toMatchObject([
      {
        ...{
          status: 'gevraagd',
          gevraagdOp: '2026-04-07',
          duur: 'P2W',
          motivering: WAAROM,
          viaPortaal: true,
        },
        handelingen: ['wijsToe', 'wijsAf', 'trekIn'],
      },
    ]);
    expect(await brieven()).toEqual([
      ['uitstel-gevraagd', 'bestuur@zorgenco.nl'],
      ['uitstel-gevraagd-medewerker', 'behandelaar@regio-a.nl'],
    ]);
    for (const { tekst } of await o.brieven()) expect(tekst).not.toContain('teamleider');
    const feiten = await o.sql('SELECT type, payload FROM outbox.gebeurtenissen WHERE aggregaat_id = $1', [
      id,
    ]);
    expect(feiten.at(-1)).toMatchObject({ type: 'UitstelGevraagd', payload: { viaPortaal: true } });
    const regels = await o.sql('SELECT handeling, velden::text FROM audit.regels WHERE object_id = $1', [id]);
    expect(regels.map(({ handeling }) => handeling)).toContain('uitstel:vragen');
    expect(JSON.stringify(regels)).not.toContain('teamleider');
  });

  it('ziet zelf het verzoek met uitleg, en niet wie van ons erbij betrokken is', async () => {
    const { id } = await begin();
    await expect(blad(id)).resolves.toMatchObject({
      ...{ maximum: '6 weken', resultaten: [], handelingen: ['vraagUitstel'] },
      termijn: { uiterlijk: '2026-04-13' },
    });
    await vraag(id);
    const { resultaten, handelingen } = await blad(id);
    expect(handelingen).toEqual([]);
    expect(resultaten[0]).toMatchObject({ handelingen: ['trekIn'] });
    expect(resultaten[0]!.herleiding.map(({ stap }) => stap).join(' ')).toMatch(
      /maandag 2 maart 2026.*2 weken uitstel gevraagd.*verandert de laatste dag niet/,
    );
    expect(Object.keys(resultaten[0]!)).not.toEqual(expect.arrayContaining(['gevraagdDoor']));
  });

  it('en krijgt meteen te horen wat nooit kan: te lang, zonder motivering of duur, te laat, een tweede keer', async () => {
    const { id } = await begin();
    await weigert(vraag(id, { duur: 'P7W' }), 'TERMIJN_VERLENGING_BOVEN_MAXIMUM');
    await weigert(vraag(id, { duur: undefined }), 'TERMIJN_DUUR_NODIG');
    await weigert(vraag(id, { duur: 'P0W' }), 'TERMIJN_DUUR_ONGELDIG');
    await weigert(vraag(id, { werkdagen: 3 }), 'TERMIJN_DUUR_ONGELDIG');
    await weigert(vraag(id, { motivering: '  ' }), 'TERMIJN_REDEN_ONTBREEKT');
    await vraag(id);
    await weigert(vraag(id), 'UITSTEL_AL_GEVRAAGD');
    const { id: voorbij } = await begin();
    o.opDag('2026-04-14');
    await weigert(vraag(voorbij), 'TERMIJN_AL_VERSTREKEN');
    await expect(o.sql('SELECT 1 FROM termijn.uitstelverzoeken')).resolves.toHaveLength(1);
  });

  it('niet zolang de termijn stilstaat, en niet meer als die voldaan is', async () => {
    const { id } = await begin();
    await o.schortOp.execute(o.toezicht(), { termijnId: id, versie: 1, reden: 'Ziekenhuis.' });
    await weigert(vraag(id), 'TERMIJN_STAAT_STIL');
    const { id: klaar } = await begin();
    await o.voldoe.execute(o.toezicht(), { termijnId: klaar, op: '2026-03-02' });
    await weigert(vraag(klaar), 'OVERGANG_NIET_MOGELIJK');
  });

  it.each(['T-01', 'TWIJFEL', 'COLLEGE_INFORMEREN', 'PUBLICATIE_WACHT', 'WOO_VERZOEK'])(
    'niet bij %s: de aanbieder is niet aan zet, of verlengen kan niet',
    async (code) => {
      const { id, lees } = await begin({ code });
      await weigert(vraag(id), 'UITSTEL_NIET_TE_VRAGEN');
      expect((await lees()).handelingen).not.toContain('vraagUitstel');
    },
  );

  it('van twee verzoeken tegelijk blijft er één over', async () => {
    const { id } = await begin();
    const uitslagen = await Promise.allSettled([vraag(id), vraag(id)]);
    expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(o.sql('SELECT 1 FROM termijn.uitstelverzoeken')).resolves.toHaveLength(1);
  });
});

describe('Een medewerker schrijft een verzoek op dat anders binnenkwam', () => {
  it('met de dag waarop het kwam, en niet van morgen of van voor het begin', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-04-15');
    await weigert(vraag(id, { op: '2026-04-16' }, o.toezicht()), 'TERMIJN_DAG_IN_TOEKOMST');
    await weigert(vraag(id, { op: '2026-03-01' }, o.toezicht()), 'TERMIJN_WIJZIGING_VOOR_START');
    // Also on the screen: the last day has passed, and what came before it can still be written down.
    await expect(blad(id, o.toezicht())).resolves.toMatchObject({ handelingen: ['vraagUitstel'] });
    await expect(blad(id)).resolves.toMatchObject({ handelingen: [] });
    await vraag(id, { op: '2026-04-10' }, o.toezicht());
    expect((await lees()).uitstelverzoeken).toMatchObject([{ viaPortaal: false, gevraagdOp: '2026-04-10' }]);
  });

  it('maar een aanbieder kan geen eerdere dag noemen', async () => {
    const { id } = await begin();
    o.opDag('2026-04-14');
    await weigert(vraag(id, { op: '2026-04-10' }), 'TERMIJN_AL_VERSTREKEN');
  });
});

describe('De toezichthouder beslist', () => {
  it('toewijzen geeft een nieuwe laatste dag, met verzoek en reden in de berekening, en een brief', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-04-07');
    const verzoekId = await vraag(id);
    o.opDag('2026-04-09');
    await o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId));
    const termijn = await lees();
    expect(termijn).toMatchObject({ uiterlijk: '2026-04-28', versie: 2, status: 'loopt' });
    expect(termijn.versies.at(-1)).toMatchObject({
      soort: 'verlenging',
      duur: 'P2W',
      gevraagdOp: '2026-04-07',
    });
    expect(termijn.herleiding.map(({ stap }) => stap).join(' ')).toMatch(
      /op donderdag 9 april 2026 verlengd met 2 weken, op het verzoek van dinsdag 7 april 2026. Reden: Goed gemotiveerd/,
    );
    expect(termijn.uitstelverzoeken).toMatchObject([
      {
        ...{
          status: 'toegewezen',
          eindeOp: '2026-04-09',
          uiterlijk: '2026-04-28',
          versie: 2,
          handelingen: [],
        },
      },
    ]);
    const brief = (await o.brieven()).at(-1)!;
    expect([brief.sjabloon, brief.aan]).toEqual(['uitstel-toegewezen', 'bestuur@zorgenco.nl']);
    expect(brief.tekst).toMatch(
      /uitstel tot en met dinsdag 28 april 2026. Eerst was dat maandag 13 april 2026/,
    );
    expect(brief.tekst).not.toContain('Goed gemotiveerd');
    const gepland = termijn.mijlpalen.filter(({ status }) => status === 'gepland');
    expect(new Set(gepland.map(({ versie }) => versie))).toEqual(new Set([2]));
  });

  it('ziet vooraf welke laatste dag het wordt, of waarom het niet kan, en dan verandert er niets', async () => {
    const { id, lees } = await begin();
    const verzoekId = await vraag(id);
    const bereken = (duur?: string) => o.beslisUitstel.voorbeeld(o.toezicht(), { verzoekId, duur });
    const voorbeeld = await bereken();
    expect(voorbeeld.uiterlijk).toBe('2026-04-28');
    expect(voorbeeld.herleiding[0]!.stap).toMatch(/verlengd met 2 weken, op het verzoek van maandag 2 maart/);
    await weigert(bereken('P7W'), 'TERMIJN_VERLENGING_BOVEN_MAXIMUM');
    expect(await lees()).toMatchObject({ versie: 1, uitstelverzoeken: [{ status: 'gevraagd' }] });
  });

  it('toewijzen kan korter dan gevraagd, en nooit boven het maximum', async () => {
    const { id, lees } = await begin();
    const verzoekId = await vraag(id, { duur: 'P4W' });
    await weigert(
      o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId, { duur: 'P7W' })),
      'TERMIJN_VERLENGING_BOVEN_MAXIMUM',
    );
    await o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId, { duur: 'P1W' }));
    expect((await lees()).versies.at(-1)).toMatchObject({ duur: 'P1W', uiterlijk: '2026-04-20' });
  });

  it('afwijzen laat de laatste dag staan, met de reden voor de aanbieder te lezen', async () => {
    const { id, lees } = await begin();
    const verzoekId = await vraag(id);
    const reden = 'Er is al twee keer uitstel gegeven.';
    await o.beslisUitstel.wijsAf(o.toezicht(), besluit(verzoekId, { reden }));
    expect(await lees()).toMatchObject({ uiterlijk: '2026-04-13', versie: 1, versies: [{ versie: 1 }] });
    const { resultaten, handelingen } = await blad(id);
    expect(resultaten).toMatchObject([{ status: 'afgewezen', eindereden: reden, uiterlijk: '2026-04-13' }]);
    expect(resultaten[0]!.herleiding.at(-1)!.stap).toBe(
      'De laatste dag van de termijn blijft maandag 13 april 2026.',
    );
    expect(handelingen).toEqual(['vraagUitstel']);
    const brief = (await o.brieven()).at(-1)!;
    expect(brief.sjabloon).toBe('uitstel-afgewezen');
    expect(brief.tekst).not.toContain('twee keer');
  });

  it('wat op tijd is gevraagd, kan na de laatste dag nog worden toegewezen: de aanbieder is dan niet te laat', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-04-13');
    const verzoekId = await vraag(id);
    o.opDag('2026-04-16');
    await o.bewaak.execute();
    expect(await lees()).toMatchObject({ status: 'te_laat', handelingen: ['trekIn', 'stopEscalatie'] });
    await o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId));
    expect(await lees()).toMatchObject({ status: 'loopt', uiterlijk: '2026-04-28', dagenResterend: 12 });
    await expect(o.voldoe.execute(o.toezicht(), { termijnId: id, op: '2026-04-16' })).resolves.toMatchObject({
      teLaat: false,
    });
  });

  it('maar niet als de nieuwe laatste dag dan ook al voorbij is', async () => {
    const { id, lees } = await begin();
    const verzoekId = await vraag(id, { duur: 'P1W' });
    o.opDag('2026-04-21');
    await o.bewaak.execute();
    await weigert(o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId)), 'TERMIJN_VERLENGING_TE_KORT');
    expect(await lees()).toMatchObject({ status: 'te_laat', uitstelverzoeken: [{ status: 'gevraagd' }] });
    await o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId, { duur: 'P3W' }));
    expect(await lees()).toMatchObject({ status: 'loopt', uiterlijk: '2026-05-04' });
  });

  it('weigert zonder reden, met een verouderde versie en een tweede besluit', async () => {
    const { id } = await begin();
    const verzoekId = await vraag(id);
    for (const doe of ['wijsToe', 'wijsAf', 'trekIn'] as const) {
      const zonder = async () => o.beslisUitstel[doe](o.toezicht(), besluit(verzoekId, { reden: ' ' }));
      await weigert(zonder(), 'TERMIJN_REDEN_ONTBREEKT');
      await weigert(
        o.beslisUitstel[doe](o.toezicht(), besluit(verzoekId, { versie: 7 })),
        'VERSIE_VEROUDERD',
      );
    }
    await o.beslisUitstel.wijsAf(o.toezicht(), besluit(verzoekId));
    await weigert(
      o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId, { versie: 2 })),
      'OVERGANG_NIET_MOGELIJK',
    );
  });

  it('van toewijzen en afwijzen tegelijk wint er één', async () => {
    const { id } = await begin();
    const verzoekId = await vraag(id);
    const uitslagen = await Promise.allSettled([
      o.beslisUitstel.wijsToe(o.toezicht(), besluit(verzoekId)),
      o.tweede.beslisUitstel.wijsAf(o.toezicht(), besluit(verzoekId)),
    ]);
    expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('eerst over het verzoek, voordat de termijn uit eigen beweging wordt verlengd', async () => {
    const { id, lees } = await begin();
    await vraag(id);
    expect((await lees()).handelingen).toEqual(['schortOp', 'trekIn']);
    await weigert(
      o.verleng.execute(o.toezicht(), { termijnId: id, versie: 1, duur: 'P1W', reden: 'Uitstel.' }),
      'UITSTEL_EERST_BESLISSEN',
    );
  });
});

describe('Een verzoek waarover niet meer beslist hoeft te worden', () => {
  it('trekt de aanbieder zelf in; de behandelaar krijgt bericht', async () => {
    const { id } = await begin();
    const verzoekId = await vraag(id);
    await o.beslisUitstel.trekIn(aanbieder(), besluit(verzoekId, { reden: 'Het lukt toch op tijd.' }));
    await meld(verzoekId, 'ingetrokken');
    await expect(blad(id)).resolves.toMatchObject({
      ...{ resultaten: [{ status: 'ingetrokken' }], handelingen: ['vraagUitstel'] },
    });
    expect((await brieven()).at(-1)).toEqual(['uitstel-ingetrokken-medewerker', 'behandelaar@regio-a.nl']);
  });

  it('vervalt als de termijn wordt voldaan of ingetrokken', async () => {
    const { id } = await begin();
    await vraag(id);
    await o.voldoe.execute(aanbieder(), { termijnId: id, op: '2026-03-02' });
    const { id: tweede } = await begin();
    await vraag(tweede);
    await o.trekIn.execute(o.toezicht(), { termijnId: tweede, reden: 'De opdracht is ingetrokken.' });
    for (const termijnId of [id, tweede]) {
      const { resultaten, handelingen } = await blad(termijnId);
      expect(resultaten).toMatchObject([{ status: 'vervallen' }]);
      expect(handelingen).toEqual([]);
    }
  });
});

describe('Wat te laat binnenkomt terwijl over uitstel nog niet is beslist', () => {
  it('blijft te laat, en de berekening zegt dat er op tijd uitstel was gevraagd', async () => {
    const { id, lees } = await begin();
    o.opDag('2026-04-13');
    await vraag(id);
    o.opDag('2026-04-15');
    const uitkomst = await o.voldoe.execute(aanbieder(), { termijnId: id, op: '2026-04-15' });
    expect(uitkomst).toMatchObject({ teLaat: true });
    expect(uitkomst.herleiding.at(-1)!.stap).toBe(
      'Op maandag 13 april 2026 is uitstel gevraagd. Daarover was nog niet beslist.',
    );
    expect((await lees()).uitstelverzoeken).toMatchObject([
      { status: 'vervallen', eindereden: expect.stringContaining('voordat over het uitstel was beslist') },
    ]);
  });
});

describe('De lijst van open verzoeken', () => {
  const lijst = (anders = {}) =>
    o.leesUitstel.open(o.toezicht(), { behandelaarId: null, vanaf: undefined, aantal: 10, ...anders });

  it('heeft wat het eerst eindigt bovenaan, per bladzijde en per behandelaar, zonder wat besloten is', async () => {
    const later = await begin({ start: '2026-03-09', kenmerk: '2026-00009' });
    const eerst = await begin();
    const gedaan = await begin();
    o.opDag('2026-03-10');
    for (const { id } of [later, eerst]) await vraag(id);
    await o.beslisUitstel.wijsAf(o.toezicht(), besluit(await vraag(gedaan.id)));
    const { resultaten, volgende } = await lijst({ aantal: 1 });
    expect(resultaten).toMatchObject([{ termijnId: eerst.id, laatsteDag: '2026-04-13', duur: 'P2W' }]);
    const rest = await lijst({ aantal: 1, vanaf: volgende! });
    expect(rest).toMatchObject({ resultaten: [{ kenmerk: '2026-00009' }], volgende: null });
    await expect(lijst({ behandelaarId: randomUUID() })).resolves.toMatchObject({ resultaten: [] });
    const elders = await o.leesUitstel.open(o.toezicht(o.organisatieB), {
      ...{ behandelaarId: null, vanaf: undefined, aantal: 10 },
    });
    expect(elders.resultaten).toEqual([]);
  });
});

describe('Wie er niet over gaat', () => {
  it('een andere aanbieder en een andere organisatie zien termijn en verzoek niet', async () => {
    const { id } = await begin();
    const verzoekId = await vraag(id);
    const anderen = [aanbieder(o.ids.zonderMail), aanbieder(null), o.toezicht(o.organisatieB)];
    for (const ander of anderen) {
      const weg = { code: 'NIET_GEVONDEN' };
      await expect(vraag(id, {}, ander)).rejects.toMatchObject(weg);
      await expect(blad(id, ander)).rejects.toMatchObject(weg);
      await expect(o.beslisUitstel.trekIn(ander, besluit(verzoekId))).rejects.toMatchObject(weg);
    }
    await weigert(o.beslisUitstel.wijsToe(o.toezicht(o.organisatieB), besluit(verzoekId)), 'NIET_GEVONDEN');
    await expect(blad(id)).resolves.toMatchObject({ resultaten: [{ status: 'gevraagd' }] });
  });

  it('een aanbieder beslist niet over zijn eigen verzoek', async () => {
    const { id } = await begin();
    const verzoekId = await vraag(id);
    for (const doe of ['wijsToe', 'wijsAf'] as const) {
      await weigert((async () => o.beslisUitstel[doe](aanbieder(), besluit(verzoekId)))(), 'GEEN_RECHT');
    }
    await weigert(
      (async () => o.leesUitstel.open(aanbieder(), { behandelaarId: null, vanaf: undefined, aantal: 1 }))(),
      'GEEN_RECHT',
    );
  });

  it.each<Rol>(['college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'de rol %s',
    async (rol) => {
      const wie = o.actor(rol);
      const werk = [
        () => vraag(randomUUID(), {}, wie),
        () => blad(randomUUID(), wie),
        () => o.beslisUitstel.wijsToe(wie, besluit(randomUUID())),
        () => o.beslisUitstel.wijsAf(wie, besluit(randomUUID())),
        () => o.beslisUitstel.voorbeeld(wie, { verzoekId: randomUUID() }),
        () => o.beslisUitstel.trekIn(wie, besluit(randomUUID())),
      ];
      for (const doe of werk) await weigert((async () => doe())(), 'GEEN_RECHT');
    },
  );
});
