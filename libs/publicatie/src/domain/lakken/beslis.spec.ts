import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Tekstknoop, alsPlatteTekst, uitPlatteTekst } from '@navolgbaar/tekst';
import { type PubliekeSectie, beginPubliekeVersie, bewerk } from '../publieke-versie';
import { type Lakkeuze, beslisLakken } from './beslis';
import { eisAllesBeslist, eisGelakt } from './eis-gelakt';
import { metGaten } from './getypte-gaten';
import { naBewerking, onbeslist, voorstellenMetBesluit } from './lakbesluit';
import { laktekst } from './laktekst';
import type { Lakkennis } from './voorstellen';

const KENNIS: Lakkennis = { vandaag: '2026-05-01', eenmanszaak: null, namen: new Map() };
const WIE = { door: 'anna', op: '2026-05-01T10:00:00Z' };
const FEITEN =
  'Mevrouw Smit belde. Zij kreeg van mevrouw Bos hulp.\n\nEr wonen twee cliënten. Nummer 111222333.';
const rapport = (feiten = FEITEN, vet?: Tekstknoop) =>
  beginPubliekeVersie({
    titel: 'De Linde',
    secties: [
      {
        ...{ sleutel: 'feiten', kop: 'Feiten' },
        inhoud: vet ? { type: 'doc', content: [vet] } : uitPlatteTekst(feiten),
      },
    ],
    bevindingen: [],
    bevindingenNa: 'feiten',
  });
const feitenVan = (secties: readonly PubliekeSectie[]) =>
  secties.find(({ sleutel }) => sleutel === 'feiten')!;
const plek = (secties: readonly PubliekeSectie[], fragment: string) => {
  const van = laktekst(feitenVan(secties)).tekst.indexOf(fragment);
  return { sectie: 'feiten', van, tot: van + fragment.length, fragment };
};
const beslis = (
  secties: readonly PubliekeSectie[],
  keuzes: readonly (Pick<Lakkeuze, 'fragment' | 'besluit'> & Partial<Lakkeuze>)[],
  bron = rapport(),
) =>
  beslisLakken(
    secties,
    keuzes.map((keuze) => ({
      ...plek(secties, keuze.fragment),
      grond: '5.1.2.e',
      reden: 'Dat mag.',
      ...keuze,
    })),
    { kennis: KENNIS, rapport: bron, ...WIE },
  );
const open = (secties: readonly PubliekeSectie[]) =>
  onbeslist(feitenVan(secties), KENNIS).map(({ fragment }) => fragment);
const code = (werk: () => unknown): string => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.code;
    throw fout;
  }
  return 'geen';
};
const GAT = '[weggelakt: Woo 5.1 lid 2 e]';

describe('beslissen over wat wordt gelakt', () => {
  it('laat na lakken niets van de woorden over, ook niet in het besluit, en vraagt om opnieuw nakijken', () => {
    const gezien = rapport().map((s) => ({ ...s, gecontroleerd: true, gecontroleerdDoor: 'piet' }));
    const uit = feitenVan(beslis(gezien, [{ fragment: 'Mevrouw Smit', besluit: 'lakken' }]));
    expect(JSON.stringify(uit)).not.toContain('Smit');
    expect(uit).toMatchObject({ gecontroleerd: false, gecontroleerdDoor: null });
    expect(uit.lakbesluiten).toEqual([
      { besluit: 'lakken', soort: 'naam', van: 0, tot: GAT.length, grond: '5.1.2.e', reden: null, ...WIE },
    ]);
  });

  it('vraagt niet opnieuw wat kan blijven staan, ook niet als eromheen is gelakt of getypt', () => {
    let secties = beslis(rapport(), [
      { fragment: 'mevrouw Bos', besluit: 'laten_staan' },
      { fragment: 'twee cliënten', besluit: 'laten_staan' },
    ]);
    expect(open(secties)).toEqual(['Mevrouw Smit', '111222333']);
    secties = beslis(secties, [
      { fragment: 'Mevrouw Smit', besluit: 'lakken' },
      { fragment: '111222333', besluit: 'lakken', grond: '5.1.1.e' },
    ]);
    expect(open(secties)).toEqual([]);
    const getypt = alsPlatteTekst(feitenVan(secties).inhoud).replace('Zij kreeg', 'Zij ontving');
    const inhoud = metGaten(uitPlatteTekst(`Nieuw.\n\n${getypt}`), 'x');
    const nieuw = bewerk(secties, [{ sleutel: 'feiten', inhoud, gecontroleerd: false }], 'anna');
    secties = naBewerking(secties, nieuw, { door: 'bert', op: '2026-05-02T10:00:00Z' });
    // The line that was rewritten is asked anew, the other is not.
    expect(open(secties)).toEqual(['mevrouw Bos']);
    const { lakbesluiten, inhoud: na } = feitenVan(secties);
    expect(JSON.stringify(na).match(/"weggelakt"/g)).toHaveLength(2);
    expect(lakbesluiten.map(({ besluit, soort, door }) => [besluit, soort, door])).toEqual([
      ['lakken', 'eigen', 'bert'],
      ['laten_staan', 'kleine_groep', 'anna'],
      ['lakken', 'bsn', 'anna'],
    ]);
  });

  it('herstelt wat het rapport zegt, met zijn opmaak, en vraagt er weer om', () => {
    const vet: Tekstknoop = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Mevrouw ' },
        { type: 'text', text: 'Smit', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' belde, en mevrouw Bos ook.' },
      ],
    };
    const begin = rapport('', vet);
    const gelakt = beslis(begin, [
      { fragment: 'Mevrouw Smit', besluit: 'lakken' },
      { fragment: 'mevrouw Bos', besluit: 'lakken' },
    ]);
    expect(laktekst(feitenVan(gelakt)).tekst).toBe(`${GAT} belde, en ${GAT} ook.`);
    const terug = beslis(gelakt, [{ fragment: GAT, besluit: 'herstellen' }], begin);
    expect(feitenVan(terug).inhoud.content[0]?.content?.slice(0, 2)).toEqual(vet.content?.slice(0, 2));
    expect(open(terug)).toEqual(['Mevrouw Smit']);
    expect(feitenVan(terug).lakbesluiten).toHaveLength(1);
  });

  it('herstelt niet wat is herschreven', () => {
    const gelakt = beslis(rapport(), [{ fragment: 'Mevrouw Smit', besluit: 'lakken' }]);
    const ander = gelakt.map((s) => ({ ...s, inhoud: metGaten(uitPlatteTekst(`Toen belde ${GAT}.`), 'x') }));
    expect(code(() => beslis(ander, [{ fragment: GAT, besluit: 'herstellen' }]))).toBe(
      'PUBLICATIE.LAK_NIET_TE_HERSTELLEN',
    );
  });

  it('laat een mens ook zelf iets aanwijzen', () => {
    const secties = beslis(rapport(), [{ fragment: 'hulp', besluit: 'lakken', grond: '5.1.5' }]);
    expect(feitenVan(secties).lakbesluiten).toEqual([
      expect.objectContaining({ soort: 'eigen', grond: '5.1.5' }),
    ]);
  });

  it.each<[string, Partial<Lakkeuze> & Pick<Lakkeuze, 'fragment' | 'besluit'>, string]>([
    [
      'een andere plaats',
      { fragment: 'Mevrouw Smit', besluit: 'lakken', van: 1, tot: 13 },
      'LAKPLEK_KLOPT_NIET',
    ],
    [
      'een plaats buiten de tekst',
      { fragment: 'x', besluit: 'lakken', van: 9999, tot: 10000 },
      'LAKPLEK_KLOPT_NIET',
    ],
    [
      'een omgekeerde plaats',
      { fragment: 'Mevrouw Smit', besluit: 'lakken', van: 12, tot: 0 },
      'LAKPLEK_KLOPT_NIET',
    ],
    ['een halve alinea en de volgende', { fragment: 'hulp.\nEr', besluit: 'lakken' }, 'LAKPLEK_KLOPT_NIET'],
    ['laten staan wat niemand voorstelt', { fragment: 'hulp', besluit: 'laten_staan' }, 'LAKPLEK_KLOPT_NIET'],
    ['herstellen wat er niet is', { fragment: 'hulp', besluit: 'herstellen' }, 'LAKPLEK_KLOPT_NIET'],
    [
      'een grond die niet bestaat',
      { fragment: 'hulp', besluit: 'lakken', grond: '5.1.2.z' },
      'GROND_ONBEKEND',
    ],
    ['geen grond', { fragment: 'hulp', besluit: 'lakken', grond: undefined }, 'GROND_ONBEKEND'],
    ['geen reden', { fragment: 'mevrouw Bos', besluit: 'laten_staan', reden: ' ' }, 'LAKREDEN_ONTBREEKT'],
    ['een BSN laten staan', { fragment: '111222333', besluit: 'laten_staan' }, 'LAK_VERPLICHT'],
    ['een onbekend deel', { fragment: 'hulp', besluit: 'lakken', sectie: 'ander' }, 'SECTIE_ONBEKEND'],
  ])('weigert %s', (_, keuze, verwacht) => {
    expect(code(() => beslis(rapport(), [keuze]))).toBe(`PUBLICATIE.${verwacht}`);
  });

  it('weigert twee besluiten over dezelfde plaats', () => {
    const lak = { fragment: 'Mevrouw Smit', besluit: 'lakken' } as const;
    expect(code(() => beslis(rapport(), [lak, { ...lak, fragment: 'Smit' }]))).toBe(
      'PUBLICATIE.LAKPLEK_KLOPT_NIET',
    );
  });

  it('vraagt opnieuw als er later iets zwaarders wordt gevonden', () => {
    const secties = beslis(rapport(), [{ fragment: 'mevrouw Bos', besluit: 'laten_staan' }]);
    const { van, tot } = plek(secties, 'mevrouw Bos');
    const namen = new Map([['feiten', [{ van, tot, volledig: false }]]]);
    expect(onbeslist(feitenVan(secties), { ...KENNIS, namen }).map(({ soort }) => soort)).toContain(
      'bekende_naam',
    );
  });
});

describe('wat openbaar worden tegenhoudt', () => {
  const gezien = (feiten: string) => rapport(feiten).map((s) => ({ ...s, gecontroleerd: true }));

  it.each([
    ['een BSN', 'Nummer 111222333.', 'PUBLICATIE.BSN'],
    ['gezondheid van iemand', 'De bewoner heeft een psychose.', 'PUBLICATIE.LAKKEN_ONBESLIST'],
    ['een strafbaar feit van iemand', 'De begeleider is veroordeeld.', 'PUBLICATIE.LAKKEN_ONBESLIST'],
    ['een straatnaam nog niet', 'Molenstraat 5.', 'geen'],
  ])('is voor een nagekeken deel %s', (_, feiten, verwacht) => {
    expect(code(() => eisGelakt(gezien(feiten), KENNIS))).toBe(verwacht);
    expect(code(() => eisGelakt(rapport(feiten), KENNIS))).toBe('geen');
  });

  it('is een hele naam, ook als iemand heeft uitgelegd waarom een woord kan blijven', () => {
    const secties = gezien('T. Zonnebloem belde. Een zonnebloem bloeit.').map((s) => ({
      ...{ ...s, naamToelichting: 'Een bloem.' },
    }));
    const namen = (volledig: boolean) => new Map([['feiten', [{ van: 0, tot: 13, volledig }]]]);
    expect(code(() => eisGelakt(secties, { ...KENNIS, namen: namen(true) }))).toBe('PUBLICATIE.PERSOONSNAAM');
    expect(code(() => eisGelakt(secties, { ...KENNIS, namen: namen(false) }))).toBe('geen');
  });

  it('is alles waarover niemand besliste; het zegt waar, en niet wat', () => {
    try {
      eisAllesBeslist(gezien('Eerst dit.\n\nDan mevrouw Bos.'), KENNIS);
      throw new Error('Er kwam geen fout.');
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      expect(fout.code).toBe('PUBLICATIE.LAKKEN_ONBESLIST');
      expect(fout.invalidParams).toEqual([
        {
          name: 'secties.feiten',
          reason: 'Regel 2, teken 5: beslis of dit wordt gelakt of kan blijven staan.',
        },
      ]);
      expect(JSON.stringify(fout.details)).not.toContain('Bos');
    }
  });

  it('zegt bij elk voorstel wat is besloten', () => {
    const secties = beslis(rapport(), [{ fragment: 'mevrouw Bos', besluit: 'laten_staan' }]);
    expect(
      voorstellenMetBesluit(feitenVan(secties), KENNIS).map(({ fragment, besluit }) => [
        fragment,
        besluit?.door,
      ]),
    ).toEqual([
      ['Mevrouw Smit', undefined],
      ['mevrouw Bos', 'anna'],
      ['twee cliënten', undefined],
      ['111222333', undefined],
    ]);
  });

  it('leest een getypt gat terug, en weigert er een met een grond die niet bestaat', () => {
    const document = metGaten(uitPlatteTekst(`Met ${GAT} en ${GAT}.`), 'x');
    expect(document.content[0]?.content?.map(({ type }) => type)).toEqual([
      ...['text', 'weggelakt', 'text', 'weggelakt', 'text'],
    ]);
    expect(code(() => metGaten(uitPlatteTekst('[weggelakt: Woo 9.9 lid 9 z]'), 'x'))).toBe(
      'PUBLICATIE.GROND_ONBEKEND',
    );
  });
});
