import { beginWaarden, controleerVelden, naarVerzoek, type Veld } from './velden';

const VANDAAG = '2026-04-13';
const velden: Veld[] = [
  { naam: 'nodig', soort: 'janee', label: 'Nodig?', verplicht: 'Kies' },
  {
    ...{ naam: 'waarom', soort: 'vak', label: 'Waarom?', verplicht: 'Leg uit', maxTekens: 20 },
    als: (w) => w['nodig'] === 'ja',
  },
  { naam: 'op', soort: 'datum', label: 'Wanneer?', dagen: 'tot-en-met-vandaag' },
  { naam: 'vragen', soort: 'regels', label: 'Vragen' },
  { naam: 'wetten', soort: 'meer', label: 'Wetten' },
  { naam: 'besloten', soort: 'vinkje', label: 'Besloten', begin: true },
];
const met = (meer: object) => ({ ...beginWaarden(velden), ...meer });
const fouten = (meer: object) => controleerVelden(velden, met(meer), VANDAAG);

describe('de vragen van een handeling', () => {
  it('een vraag die niet gesteld wordt, wordt niet gemist en niet verstuurd', () => {
    expect(fouten({ nodig: 'nee' })).toEqual({});
    expect(naarVerzoek(velden, met({ nodig: 'nee', waarom: 'blijft staan' }), VANDAAG)).not.toHaveProperty(
      'waarom',
    );
  });

  it('zegt alles tegelijk wat ontbreekt', () => {
    expect(fouten({})).toEqual({ nodig: 'Kies' });
    expect(fouten({ nodig: 'ja', op: '14-4-2026' })).toEqual({
      waarom: 'Leg uit',
      op: expect.stringContaining('toekomst'),
    });
  });

  it('vandaag is niet na vandaag', () => {
    const tot: Veld[] = [{ naam: 'tot', soort: 'datum', label: 'Tot wanneer?', dagen: 'na-vandaag' }];
    const fout = (dag: string) => controleerVelden(tot, { tot: dag }, VANDAAG)['tot'];
    expect([fout('13-4-2026'), fout('14-4-2026')]).toEqual(['Kies een dag na vandaag', undefined]);
  });

  it('neemt een uitleg van twee tekens of van te veel tekens niet aan', () => {
    expect(fouten({ nodig: 'ja', waarom: ' ja ' })).toEqual({ waarom: 'Leg uit' });
    expect(fouten({ nodig: 'ja', waarom: 'x'.repeat(21) })['waarom']).toContain('20');
    expect(fouten({ nodig: 'ja', waarom: 'Omdat het moet' })).toEqual({});
  });

  it('maakt van de antwoorden wat de API wil, en laat weg wat niet beantwoord is', () => {
    const antwoorden = met({ nodig: 'nee', op: '3 april 2026', vragen: 'Wie?\n\n Wat? \nWie?' });
    expect(naarVerzoek(velden, antwoorden, VANDAAG)).toEqual({
      nodig: false,
      op: '2026-04-03',
      vragen: ['Wie?', 'Wat?'],
      wetten: [],
      besloten: true,
    });
  });
});
