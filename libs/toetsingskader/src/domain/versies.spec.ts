import { describe, expect, it } from '@jest/globals';
import { kader, norm, vraag } from '../../../../test/golden/toetsingskader/hulp';
import { geldendeVersie, versiestand } from './kader-status';
import { type Kaderrij, naarRijen, uitRijen } from './kaderrijen';
import { vergelijkVersies } from './vergelijk-versies';

describe('welke versie geldt', () => {
  const v = (nummer: number, status: string, geldigVanaf: string | null) => ({
    id: `v${nummer}`,
    nummer,
    status,
    geldigVanaf,
  });
  const versies = [
    v(4, 'concept', null),
    v(3, 'vastgesteld', '2026-06-01'),
    v(2, 'vastgesteld', '2026-06-01'),
    v(1, 'meegeleverd', '2000-01-01'),
  ];
  const op = (dag: string, tot: string | null = null) => geldendeVersie(versies, tot, dag)?.id ?? null;

  it('de laatst begonnen versie geldt, en op dezelfde dag het hoogste nummer', () => {
    expect(op('2026-05-31')).toBe('v1');
    expect(op('2026-06-01')).toBe('v3');
  });
  it('na de laatste dag van het kader geldt er geen', () => {
    expect(op('2026-07-01', '2026-07-01')).toBe('v3');
    expect(op('2026-07-02', '2026-07-01')).toBeNull();
  });
  it('elke versie zegt wat zij is', () => {
    const standen = (dag: string, tot: string | null = null) =>
      versies.map((een) => versiestand(een, versies, tot, dag));
    expect(standen('2026-05-31')).toEqual(['concept', 'aangekondigd', 'aangekondigd', 'geldt']);
    expect(standen('2026-06-01')).toEqual(['concept', 'geldt', 'vervangen', 'vervangen']);
    expect(standen('2026-06-01', '2026-05-31')).toEqual(['concept', 'beeindigd', 'beeindigd', 'beeindigd']);
  });
});

describe('versies vergelijken', () => {
  it('zegt wat erbij kwam, wegging en veranderde, veld voor veld', () => {
    const was = kader({ normen: [norm({ vragen: [vraag()] }), norm({ code: 'N-2' })] });
    const wordt = kader({
      naam: 'Veilige zorg thuis',
      normen: [
        norm({ binding: 'wettelijk', grondslag: 'Wmo 3.1', methoden: ['gesprek', 'document'] }),
        norm({ code: 'N-3' }),
      ],
    });
    const verschil = vergelijkVersies(was, wordt);
    expect(verschil.algemeen).toEqual([
      { veld: 'naam', was: ['Veilige zorg'], wordt: ['Veilige zorg thuis'] },
    ]);
    expect(verschil.normen.map(({ code, wat }) => [code, wat])).toEqual([
      ['N-1', 'gewijzigd'],
      ['N-3', 'erbij'],
      ['N-2', 'weg'],
    ]);
    expect(verschil.normen[0]?.velden).toEqual([
      { veld: 'binding', was: ['aanbeveling'], wordt: ['wettelijk'] },
      { veld: 'grondslag', was: [], wordt: ['Wmo 3.1'] },
      { veld: 'methoden', was: ['gesprek'], wordt: ['gesprek', 'document'] },
    ]);
    expect(verschil.vragen).toMatchObject([{ code: 'V-1', wat: 'weg' }]);
    expect(verschil.schaal).toEqual([]);
  });
  it('een andere volgorde is geen andere inhoud, en wordt wel gezegd', () => {
    const [een, twee, drie] = [norm(), norm({ code: 'N-2' }), norm({ code: 'N-3' })];
    const { andereVolgorde, ...verschil } = vergelijkVersies(
      kader({ normen: [een, twee] }),
      kader({ normen: [twee, een] }),
    );
    expect(Object.values(verschil).flat()).toEqual([]);
    expect(andereVolgorde).toBe(true);
    // One more in between puts nothing in another place.
    const erbij = vergelijkVersies(kader({ normen: [een, twee] }), kader({ normen: [een, drie, twee] }));
    expect(erbij.andereVolgorde).toBe(false);
  });
});

describe('een kader als lijst', () => {
  const inhoud = kader({
    normen: [
      norm({
        vragen: [vraag(), vraag({ code: 'V-2', tekst: '= vraag\nmet regels' })],
        indicatoren: ['- een', 'twee'],
      }),
      norm({
        ...{
          code: 'N-1a',
          bovenliggend: 'N-1',
          binding: 'wettelijk',
          grondslag: 'Wmo 3.1',
          rollen: ['bestuur'],
        },
        toepassing: {
          wetten: ['wmo'],
          voorzieningen: ['woonlocatie'],
          financiering: ['pgb'],
          clientenVan: 0,
          clientenTot: 9,
        },
      }),
    ],
  });
  const alsLijst = (rijen: readonly Kaderrij[]) => uitRijen(rijen.map((rij, i) => ({ regel: i + 2, rij })));

  it('komt terug zoals het was', () => {
    const { code, kandidaat, fouten } = alsLijst(naarRijen('veilig', inhoud));
    expect(fouten).toEqual([]);
    expect(code).toBe('veilig');
    expect(kandidaat).toEqual(inhoud);
  });
  it('ook als de regels door elkaar staan', () => {
    const omgekeerd = naarRijen('veilig', kader({ normen: [norm({ vragen: [vraag()] })] })).reverse();
    const { kandidaat, fouten } = alsLijst(omgekeerd);
    expect(fouten).toEqual([]);
    expect(kandidaat['normen']).toEqual([norm({ vragen: [vraag()] })]);
  });
  it('weet van elk veld op welke regel en in welke kolom het staat', () => {
    const { plekken } = alsLijst(naarRijen('veilig', inhoud));
    // One line of the framework, four of the scale, one theme, then the norm and its questions.
    expect(plekken.get('normen.0.vragen.1.risico')).toEqual({ regel: 10, kolom: 'risico' });
    expect(plekken.get('normen.1.toepassing.clientenTot')).toEqual({ regel: 11, kolom: 'clienten_tot' });
  });
  it.each([
    ['een soort die er niet is', { soort: 'regel' }, 'soort'],
    [
      'een kolom die niet bij de soort hoort',
      { soort: 'thema', code: 't', naam: 'T', risico: 'x' },
      'risico',
    ],
    ['een vraag bij een norm die er niet is', { soort: 'vraag', code: 'v', hoort_bij: 'N-9' }, 'hoort_bij'],
    ['een tweede kader', { soort: 'kader', code: 'x' }, 'soort'],
  ] as const)('weigert %s', (_, rij, kolom) => {
    const { fouten } = alsLijst([...naarRijen('veilig', kader()), rij]);
    expect(fouten.map((fout) => [fout.regel, fout.kolom])).toEqual([[9, kolom]]);
  });
  it('weigert een lijst zonder kader', () => {
    expect(alsLijst([{ soort: 'thema', code: 't', naam: 'T' }]).fouten).toMatchObject([
      { regel: 1, kolom: 'soort' },
    ]);
  });
});
