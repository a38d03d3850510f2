import { type Rolnaam, botsendeRollen, koppelfouten } from './rolscheiding';

const ALLE: Rolnaam[] = [
  'toezichthouder',
  'coordinator',
  'jurist',
  'college',
  'contractbeheer',
  'beheerder',
  'archivaris',
  'fg',
  'aanbieder',
];

describe('rollen die niet samengaan', () => {
  it.each(ALLE)('%s alleen mag', (rol) => expect(botsendeRollen([rol])).toEqual([]));

  it.each(ALLE.filter((rol) => rol !== 'beheerder'))('beheerder met %s mag niet', (rol) => {
    expect(
      botsendeRollen([rol, 'beheerder'])
        .map(({ bron }) => bron)
        .join(),
    ).toContain('Rolscheiding');
  });

  it.each<[Rolnaam, Rolnaam]>([
    ['contractbeheer', 'toezichthouder'],
    ['contractbeheer', 'coordinator'],
    ['college', 'toezichthouder'],
    ['jurist', 'coordinator'],
    ['aanbieder', 'toezichthouder'],
    ['fg', 'archivaris'],
  ])('%s met %s mag niet, in welke volgorde ook', (een, twee) => {
    expect(botsendeRollen([een, twee])).not.toEqual([]);
    expect(botsendeRollen([twee, een])).not.toEqual([]);
  });

  it.each<[Rolnaam[]]>([[['toezichthouder', 'coordinator']], [['college', 'jurist']], [[]]])(
    '%j mag',
    (rollen) => {
      expect(botsendeRollen(rollen)).toEqual([]);
    },
  );
});

describe('wat bij een rol hoort', () => {
  const velden = (rollen: Rolnaam[], aanbiederId: string | null, gemeenteId: string | null) =>
    koppelfouten({ rollen, aanbiederId, gemeenteId }).map(({ name }) => name);

  it('een aanbieder zonder aanbieder en een college zonder gemeente kunnen niet', () => {
    expect(velden(['aanbieder'], null, null)).toEqual(['aanbiederId']);
    expect(velden(['college'], null, null)).toEqual(['gemeenteId']);
  });

  it('een toezichthouder hoort bij geen aanbieder en geen gemeente', () => {
    expect(velden(['toezichthouder'], 'a', 'g')).toEqual(['aanbiederId', 'gemeenteId']);
  });

  it('een jurist mag met en zonder gemeente', () => {
    expect(velden(['jurist'], null, null)).toEqual([]);
    expect(velden(['jurist'], null, 'g')).toEqual([]);
  });

  it('accounts van een aanbieder beheert alleen wie bij een aanbieder werkt', () => {
    const wie = { gemeenteId: null, accountbeheerder: true };
    expect(koppelfouten({ ...wie, rollen: ['aanbieder'], aanbiederId: 'a' })).toEqual([]);
    expect(koppelfouten({ ...wie, rollen: ['contractbeheer'], aanbiederId: null })).toEqual([
      { name: 'accountbeheerder', reason: expect.stringContaining('bij een aanbieder') },
    ]);
  });
});
