import type { Beeldrij } from '@navolgbaar/ui';
import { termijnbeeld, type Beeldtermijn } from './termijnbeeld-rooster';

type Versie = Beeldtermijn['versies'][number];
const versie = (soort: string, op: string, uiterlijk = '2026-05-25'): Versie => ({
  ...{ soort, op, uiterlijk, versie: 1, duur: null, werkdagen: null, reden: null, gevraagdOp: null },
  ...{ opgeschortOp: null, herleiding: [], door: null },
});
const mijlpaal = (op: string, anders: Partial<Beeldtermijn['mijlpalen'][number]> = {}) => ({
  ...{ versie: 1, soort: 'herinnering', op, ontvanger: 'aanbieder', status: 'gepland', reden: null },
  ...anders,
});
const termijn = (anders: Partial<Beeldtermijn> = {}): Beeldtermijn => ({
  id: '1',
  naam: 'Onderzoeksrapport van de aanbieder',
  start: '2026-04-13',
  uiterlijk: '2026-05-25',
  status: 'loopt',
  opgeschortOp: null,
  voldaanOp: null,
  versie: 1,
  versies: [versie('start', '2026-04-13')],
  mijlpalen: [],
  ...anders,
});

const beeld = (vandaag: string, ...termijnen: Beeldtermijn[]) => {
  const uit = termijnbeeld(termijnen, vandaag);
  if (uit === null) throw new Error('Er is geen beeld.');
  return uit;
};
const rij = (vandaag: string, anders: Partial<Beeldtermijn>): Beeldrij => {
  const [eerste] = beeld(vandaag, termijn(anders)).rijen;
  if (!eerste) throw new Error('Er is geen rij.');
  return eerste;
};
const delen = (r: Beeldrij) => r.delen.map(({ soort }) => soort);
const tekens = (r: Beeldrij) => r.tekens.map(({ soort }) => soort);
const deel = (r: Beeldrij, gezocht: string) => r.delen.find(({ soort }) => soort === gezocht);

describe('het beeld van de termijnen van een zaak', () => {
  it('is er niet zonder termijnen', () => {
    expect(termijnbeeld([], '2026-04-13')).toBeNull();
  });

  it('scheidt wat voorbij is van wat komt op de lijn van vandaag', () => {
    const { rijen, vandaag } = beeld('2026-05-01', termijn());
    const [eerste] = rijen;
    expect(eerste && delen(eerste)).toEqual(['gelopen', 'komt']);
    expect(eerste?.delen.map(({ van, tot }) => [van, tot])).toEqual([
      [expect.any(Number), vandaag],
      [vandaag, expect.any(Number)],
    ]);
    expect(eerste?.datum).toBe('tot en met 25 mei 2026');
  });

  it('laat een termijn van één dag zien, en een die nog moet beginnen', () => {
    expect(delen(rij('2026-04-13', { uiterlijk: '2026-04-13' }))).toEqual(['gelopen', 'komt']);
    expect(delen(rij('2026-04-01', {}))).toEqual(['komt']);
  });

  it.each([
    ['loopt', '2026-05-01', null, ['gelopen', 'komt'], []],
    ['te_laat', '2026-06-01', null, ['gelopen', 'telaat'], ['telaat']],
    ['afgelopen', '2026-06-01', null, ['gelopen'], []],
    ['voldaan', '2026-06-01', '2026-05-11', ['gelopen', 'over'], ['optijd']],
    ['voldaan', '2026-06-01', '2026-05-25', ['gelopen'], ['optijd']],
    ['voldaan_te_laat', '2026-06-01', '2026-05-28', ['gelopen', 'telaat'], ['telaatgedaan']],
  ])('%s op %s, gedaan op %s', (status, vandaag, voldaanOp, verwachteDelen, verwachteTekens) => {
    const eerste = rij(vandaag, { status, voldaanOp });
    expect([delen(eerste), tekens(eerste)]).toEqual([verwachteDelen, verwachteTekens]);
  });

  it('houdt op waar een termijn is ingetrokken', () => {
    const ingetrokken = rij('2026-06-01', {
      status: 'ingetrokken',
      versies: [versie('start', '2026-04-13'), versie('ingetrokken', '2026-05-04')],
    });
    expect([delen(ingetrokken), tekens(ingetrokken)]).toEqual([['gelopen', 'over'], ['ingetrokken']]);
    expect(ingetrokken.tekens[0]?.plaats).toBe(deel(ingetrokken, 'gelopen')?.tot);
  });

  it('laat zien dat een termijn stilstaat, tot vandaag, en niets van wat nog onzeker is', () => {
    const stil = {
      status: 'opgeschort',
      opgeschortOp: '2026-04-20',
      versies: [versie('start', '2026-04-13'), versie('opschorting', '2026-04-20')],
    };
    const eerste = rij('2026-05-01', stil);
    expect([delen(eerste), tekens(eerste)]).toEqual([
      ['gelopen', 'stil'],
      ['eerder', 'opgeschort'],
    ]);
    expect(deel(eerste, 'stil')?.tot).toBe(beeld('2026-05-01', termijn(stil)).vandaag);
    expect(eerste.datum).toBe('staat stil sinds 20 april 2026');
    // The clock stops the day after the decision.
    expect(delen(rij('2026-04-20', stil))).toEqual(['gelopen']);
  });

  it('houdt een stilstand die voorbij is en elke eerdere laatste dag in beeld', () => {
    const eerste = rij('2026-05-20', {
      uiterlijk: '2026-06-15',
      versies: [
        versie('start', '2026-04-13'),
        versie('opschorting', '2026-04-20'),
        versie('hervatting', '2026-04-28', '2026-06-01'),
        versie('verlenging', '2026-05-04', '2026-06-15'),
      ],
    });
    expect([delen(eerste), tekens(eerste)]).toEqual([
      ['gelopen', 'komt', 'stil'],
      ['eerder', 'eerder'],
    ]);
    const { van = 0, tot = 0 } = deel(eerste, 'stil') ?? {};
    const heel = (deel(eerste, 'komt')?.tot ?? 0) - (deel(eerste, 'gelopen')?.van ?? 0);
    // 21 up to and including 27 April, of 64 days.
    expect((tot - van) / heel).toBeCloseTo(7 / 64, 2);
  });

  it('noemt wat op tijd kwam terwijl de termijn stilstond nooit te laat', () => {
    const eerste = rij('2026-07-01', {
      status: 'voldaan',
      voldaanOp: '2026-06-10',
      versies: [
        versie('start', '2026-04-13'),
        versie('opschorting', '2026-04-20'),
        versie('voldaan', '2026-06-10'),
      ],
    });
    expect(delen(eerste)).toEqual(['gelopen', 'stil']);
  });

  it('zet elke dag met een herinnering die nog komt één keer neer', () => {
    const eerste = rij('2026-05-01', {
      versie: 2,
      mijlpalen: [
        mijlpaal('2026-05-11', { versie: 2 }),
        mijlpaal('2026-05-11', { versie: 2, ontvanger: 'behandelaar' }),
        mijlpaal('2026-04-20', { versie: 2, status: 'verzonden' }),
        mijlpaal('2026-05-18'),
        mijlpaal('2026-05-26', { versie: 2, soort: 'verstreken', ontvanger: 'dossier' }),
        mijlpaal('2026-05-26', { versie: 2, soort: 'verstreken', ontvanger: 'behandelaar' }),
        mijlpaal('2026-05-27', { versie: 2, soort: 'escalatie', ontvanger: 'jurist' }),
      ],
    });
    expect(tekens(eerste)).toEqual(['herinnering']);
  });

  it('laat een bewaartermijn doorlopen buiten beeld, met de dag waarop die eindigt', () => {
    const lang = termijn({ id: '2', naam: 'Bewaren', uiterlijk: '2046-04-13' });
    const { rijen } = beeld('2026-05-01', termijn(), lang);
    expect(rijen.map(({ na, datum }) => [na, datum])).toEqual([
      [false, 'tot en met 25 mei 2026'],
      [true, 'loopt door tot en met 13 april 2046'],
    ]);
    expect(rijen[1]?.delen.at(-1)).toMatchObject({ soort: 'komt', tot: 100 });
    const [kort] = rijen;
    expect((kort && deel(kort, 'komt')?.tot) ?? 0).toBeGreaterThan(80);
  });

  it('zegt aan welke kant vandaag ligt als dat buiten beeld is', () => {
    const klaar = termijn({ status: 'voldaan', voldaanOp: '2026-05-20' });
    expect(beeld('2029-01-01', klaar).vandaag).toBe('na');
    expect(beeld('2020-01-01', klaar).vandaag).toBe('voor');
  });

  it('zet de termijnen in volgorde van begin, en blijft bij twintig binnen beeld', () => {
    const twintig = Array.from({ length: 20 }, (_, i) =>
      termijn({ id: String(i), start: `2026-04-${String(30 - i)}`, uiterlijk: '2026-06-15' }),
    );
    const { rijen } = beeld('2026-05-01', ...twintig);
    expect(rijen.map(({ id }) => Number(id))).toEqual(Array.from({ length: 20 }, (_, i) => 19 - i));
    for (const { van, tot } of rijen.flatMap((r) => r.delen))
      expect([van >= 0, tot <= 100, tot > van]).toEqual([true, true, true]);
  });
});
