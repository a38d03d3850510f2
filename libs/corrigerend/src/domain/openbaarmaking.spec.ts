import { describe, expect, it } from '@jest/globals';
import { CorrigerendeMaatregel } from './corrigerende-maatregel';
import type { NieuweMaatregel, Wanneer } from './corrigerendstaat';
import { isArtikel, openbareGrond } from './openbaarmaking';

const op = (dag: string): Wanneer => ({ op: dag, door: 'w1', kant: 'toezicht' });
const NU = op('2026-04-13');
const NIEUW: NieuweMaatregel = {
  ...{ id: 'c1', nummer: 'C2026-00001', zaakId: 'z1', zaakNummer: '2026-00001', wet: 'wmo' },
  ...{ aanbiederId: 'p1', aanbiederNaam: 'De Linde', gemeenteId: 'g1', gemeenteNaam: 'Groningen' },
  ...{ behandelaarId: 'b1', adviesId: 'a1', herkomst: 'volgt', soort: 'clientenstop', zonderGrond: false },
  ...{ grond: { soort: 'contract', vindplaats: 'Artikel 12' }, karakter: 'privaatrecht' },
  besluit: { op: '2026-04-01', nummer: 'B-1', inhoud: 'Een stop.', reden: null, opPapier: false },
  ...{ van: '2026-04-10', tot: '2026-04-30', clienten: [] },
};
const INVOER = {
  ...{ gehoord: null, bekendgemaaktOp: '2026-04-13', vanaf: '2026-04-13', herleiding: [] },
  ...({ besluiter: 'mandaat', mandaat: 'Mandaatbesluit 2026, artikel 3', besluitOp: '2026-04-13' } as const),
  ...{
    artikel: 'Artikel 12 lid 3',
    motivering: 'Inwoners kiezen beter.',
    belangen: 'Niemand is te herkennen.',
  },
  ...{ zienswijze: 'De aanbieder heeft geen bezwaar.', pagina: 'de-linde' },
};

function lopend(anders: Partial<NieuweMaatregel> = {}): CorrigerendeMaatregel {
  const maatregel = CorrigerendeMaatregel.begin({ ...NIEUW, ...anders }, NU);
  const dagen = { van: anders.van ?? null, tot: null, contractsoort: null };
  maatregel.maakBekend({ op: '2026-04-02', hoe: 'brief', aanAanbieder: true, ...dagen }, null, NU);
  return maatregel;
}
function openbaar(anders: Partial<NieuweMaatregel> = {}): CorrigerendeMaatregel {
  const maatregel = lopend(anders);
  maatregel.maakOpenbaar(INVOER, NU);
  return maatregel;
}
const weigert = (code: string, doe: () => void) => expect(doe).toThrow(expect.objectContaining({ code }));

describe('een cliëntenstop op de openbare pagina', () => {
  it('komt er na een besluit, en de geschiedenis zegt wie besloot', () => {
    const { staat } = openbaar();
    expect(staat.openbaarmaking).toEqual({ ...INVOER, op: '2026-04-13', door: 'w1' });
    expect(staat.historie.at(-1)?.tekst).toBe(
      'Op de openbare pagina gezet, na een besluit van 13 april 2026 in mandaat: Mandaatbesluit 2026, artikel 3.',
    );
    expect(staat.status).toBe('loopt');
  });

  it('wacht tot wie bezwaar kan hebben naar de rechter kon, en komt er dan onder de naam van die dag', () => {
    const maatregel = lopend();
    maatregel.maakOpenbaar({ ...INVOER, vanaf: '2026-04-28' }, NU);
    expect(maatregel.staat.openbaarmaking).toMatchObject({ op: null, vanaf: '2026-04-28' });
    expect(maatregel.staat.historie.at(-1)).toMatchObject({
      ...{ handeling: 'kondigOpenbaarAan', tekst: expect.stringContaining('Komt op 28 april 2026') },
    });
    weigert('CORRIGEREND.STOP_LOOPT_NIET', () => maatregel.plaatsOpPagina('de-linde', op('2026-04-27')));
    weigert('CORRIGEREND.AL_OPENBAAR', () => maatregel.maakOpenbaar(INVOER, NU));
    maatregel.plaatsOpPagina('de-beuk', op('2026-04-28'));
    expect(maatregel.staat.openbaarmaking).toMatchObject({ op: '2026-04-28', pagina: 'de-beuk' });
    weigert('CORRIGEREND.NIET_OPENBAAR', () => maatregel.plaatsOpPagina('de-beuk', op('2026-04-28')));
  });

  it('komt er niet meer als de stop in de wachttijd eindigt of iemand het besluit terugneemt', () => {
    const wachtend = () => {
      const maatregel = lopend();
      maatregel.maakOpenbaar({ ...INVOER, vanaf: '2026-04-28' }, NU);
      return maatregel;
    };
    const eindigt = wachtend();
    eindigt.hefOp({ op: '2026-04-13', reden: 'Klaar.' }, NU);
    expect(eindigt.staat).toMatchObject({ openbaarmaking: null, status: 'opgeheven' });
    expect(eindigt.staat.historie.at(-1)?.tekst).toContain('De stop komt niet meer op de openbare pagina.');
    const terug = wachtend();
    terug.haalVanOpenbarePagina('De rechter oordeelt eerst.', NU);
    expect(terug.staat.historie.at(-1)?.tekst).toContain('Komt niet op de openbare pagina:');
    expect(terug.staat.openbaarmaking).toBeNull();
  });

  it('komt er niet als de stop eerder eindigt dan de wachttijd', () => {
    weigert('CORRIGEREND.STOP_EINDIGT_EERDER', () =>
      lopend().maakOpenbaar({ ...INVOER, vanaf: '2026-05-01' }, NU),
    );
  });

  it.each([
    ['een andere maatregel', 'CORRIGEREND.PAST_NIET', { soort: 'last_bestuursdwang', van: null }],
    ['een stop zonder grond die past', 'CORRIGEREND.ZONDER_GROND', { zonderGrond: true, karakter: null }],
    ['een stop die nog moet ingaan', 'CORRIGEREND.STOP_LOOPT_NIET', { van: '2026-04-14' }],
    ['een stop waarvan de laatste dag voorbij is', 'CORRIGEREND.STOP_LOOPT_NIET', { tot: '2026-04-12' }],
  ] as const)('%s komt er niet', (_, code, anders) => {
    const maatregel = lopend(anders);
    weigert(code, () => maatregel.maakOpenbaar(INVOER, NU));
    expect(maatregel.staat.openbaarmaking).toBeNull();
  });

  it('gaat niet stil naar het strafrecht zolang zij daar staat', () => {
    const maatregel = lopend();
    maatregel.maakOpenbaar(INVOER, NU);
    const om = { soort: 'strafrecht', aan: 'OM', op: '2026-04-13', reden: 'Meer.' } as const;
    weigert('CORRIGEREND.STAAT_OPENBAAR', () => maatregel.draagOver(om, NU));
    maatregel.haalVanOpenbarePagina('Niet meer nodig.', NU);
    maatregel.draagOver(om, NU);
    expect(maatregel.staat.overdracht).toMatchObject(om);
  });

  it('houdt na haar laatste dag geen overdracht tegen: dan staat zij er niet meer', () => {
    const maatregel = openbaar();
    const later = op('2026-05-01');
    maatregel.draagOver({ soort: 'strafrecht', aan: 'OM', op: '2026-05-01', reden: 'Meer.' }, later);
    expect(maatregel.staat.historie.at(-1)?.handeling).toBe('draagOver');
  });

  it('komt er niet voor de bekendmaking, en niet twee keer', () => {
    const besloten = CorrigerendeMaatregel.begin(NIEUW, NU);
    weigert('OVERGANG_NIET_MOGELIJK', () => besloten.maakOpenbaar(INVOER, NU));
    const maatregel = openbaar();
    weigert('CORRIGEREND.AL_OPENBAAR', () => maatregel.maakOpenbaar(INVOER, NU));
  });

  it.each([
    ['besluitOp', { besluitOp: '2026-04-14' }],
    ['besluitOp', { besluitOp: '2026-03-31' }],
    ['bekendgemaaktOp', { bekendgemaaktOp: '2026-04-14' }],
    ['bekendgemaaktOp', { bekendgemaaktOp: '2026-04-12' }],
    ['mandaat', { mandaat: ' ' }],
    ['artikel', { artikel: 'Artikel 12, zie cliënt C-12' }],
  ])('weigert op het veld %s', (name, anders) => {
    expect(() => lopend().maakOpenbaar({ ...INVOER, ...anders }, NU)).toThrow(
      expect.objectContaining({
        code: 'CORRIGEREND.ONVOLLEDIG',
        invalidParams: [expect.objectContaining({ name })],
      }),
    );
  });

  it.each([
    ['de stop eindigt', (m: CorrigerendeMaatregel) => m.hefOp({ op: '2026-04-13', reden: 'Klaar.' }, NU)],
    [
      'de maatregel wordt overgedragen',
      (m: CorrigerendeMaatregel) =>
        m.draagOver({ soort: 'bestuursrecht', aan: 'de gemeente', op: '2026-04-13', reden: 'Meer.' }, NU),
    ],
    [
      'de rechter schorst',
      (m: CorrigerendeMaatregel) => {
        const verzoek = { id: 'm1', soort: 'kort_geding', indiener: 'aanbieder', code: null } as const;
        m.stelMiddelIn({ ...verzoek, ingesteldOp: '2026-04-13', gepostOp: null }, null, NU);
        expect(m.staat.openbaarmaking).not.toBeNull();
        const afloop = { middelId: 'm1', uitkomst: 'toegewezen', gevolg: 'geschorst' } as const;
        m.legUitkomstVast({ ...afloop, op: '2026-04-13', toelichting: 'Zo.', tot: null }, null, NU);
      },
    ],
  ])('gaat eraf als %s, en dat staat erbij', (_, doe) => {
    const maatregel = openbaar();
    doe(maatregel);
    expect(maatregel.staat.openbaarmaking).toBeNull();
    expect(maatregel.staat.historie.at(-1)?.tekst).toContain(
      'De stop staat niet meer op de openbare pagina.',
    );
  });

  it('gaat eraf als iemand dat besluit, en daarna is er niets meer om eraf te halen', () => {
    const maatregel = openbaar();
    maatregel.haalVanOpenbarePagina('Niet meer nodig.', NU);
    expect(maatregel.staat).toMatchObject({ openbaarmaking: null, status: 'loopt' });
    expect(maatregel.staat.historie.at(-1)?.tekst).toBe('Van de openbare pagina gehaald: Niet meer nodig.');
    weigert('CORRIGEREND.NIET_OPENBAAR', () => maatregel.haalVanOpenbarePagina('Nog eens.', NU));
  });

  it('blijft erop met een nieuwe laatste dag, maar wie verlengt na de laatste dag besluit opnieuw', () => {
    const verlenging = { tot: '2026-06-30', reden: 'Nog niet op orde.' };
    const opTijd = openbaar();
    opTijd.verleng(verlenging, op('2026-04-30'));
    expect(opTijd.staat).toMatchObject({ tot: '2026-06-30', openbaarmaking: { pagina: 'de-linde' } });
    const teLaat = openbaar();
    teLaat.verleng(verlenging, op('2026-05-01'));
    expect(teLaat.staat).toMatchObject({ tot: '2026-06-30', openbaarmaking: null });
  });

  it.each([
    ['Artikel 12 lid 3', true],
    ['artikel 7, tweede lid, onder b', true],
    ['art. 7, mevrouw Jansen', false],
    ['artikel 8.1.4 onder a', true],
    ['Artikelen 3 en 4 van bijlage 2', true],
    ['lid', false],
    ['Artikel 12 van mevrouw Jansen', false],
    ['C-12', false],
    ['artikel 123456782', false],
  ])('leest %s als artikel: %s', (tekst, ja) => {
    expect(isArtikel(tekst)).toBe(ja);
  });

  it('zegt waar het artikel staat', () => {
    expect(openbareGrond('besluit', 'Artikel 9')).toBe('Artikel 9 van de verordening van de gemeente');
    expect(openbareGrond('privaatrecht', 'Artikel 9')).toBe(
      'Artikel 9 van het contract van de gemeente met de aanbieder',
    );
  });
});
