import { eersteOpenStap, getypt, leesStap } from './reis';
import { zorgmelding } from './zorgmelding';
import { naarMelding } from '../verzend-concept/naar-melding';

const VANDAAG = '2026-04-13';
const stap = (id: string) => {
  const gevonden = zorgmelding.stappen.find((deze) => deze.id === id);
  if (!gevonden) throw new Error(`Er is geen stap ${id}.`);
  return gevonden;
};
const INVOER = {
  ...{ gebeurtenis: 'Er is niemand.', wanneer: 'gisteren', aanbieder: 'De Linde', relatie: 'naaste' },
  ...{
    bestanden: 'gezien',
    leeftijd: 'onbekend',
    bekend: 'naam',
    naam: 'T. Voorbeeld',
    telefoon: '06-12 34 56 78',
  },
};
const alles = (invoer: Record<string, unknown> = INVOER) =>
  Object.assign({}, ...zorgmelding.stappen.map((s) => leesStap(s, invoer, VANDAAG).antwoorden)) as Record<
    string,
    string
  >;

describe('de reis van een melding', () => {
  it.each(zorgmelding.stappen.map((s) => [s.id, s] as const))(
    'stap %s vraagt ten minste iets, zodat te zien is of iemand er was',
    (_, deze) => {
      expect(leesStap(deze, {}, VANDAAG).fouten.length).toBeGreaterThan(0);
    },
  );

  it('heeft elke vraag één keer', () => {
    const namen = zorgmelding.stappen.flatMap(({ velden }) => velden.map(({ naam }) => naam));
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('onthoudt de dag en niet het woord, want "gisteren" is morgen een andere dag', () => {
    const { wanneer, telefoon } = alles();
    expect({ wanneer, telefoon }).toEqual({ wanneer: '2026-04-12', telefoon: '0612345678' });
  });

  it('leest wat het bewaarde opnieuw hetzelfde, dagen later', () => {
    const bewaard = alles();
    expect(eersteOpenStap(zorgmelding, bewaard, '2026-04-20')).toBeNull();
    expect(alles(bewaard)).toEqual(bewaard);
  });

  it('wijst de eerste pagina aan waar nog iets ontbreekt', () => {
    expect(eersteOpenStap(zorgmelding, { ...alles(), aanbieder: '' }, VANDAAG)?.id).toBe('aanbieder');
  });

  it('bewaart van wie anoniem blijft alleen dat', () => {
    const { antwoorden, fouten } = leesStap(
      stap('melder'),
      { ...INVOER, bekend: 'anoniem', email: 'x' },
      VANDAAG,
    );
    expect([antwoorden, fouten]).toEqual([{ bekend: 'anoniem' }, []]);
  });

  it('neemt van een dubbel veld het laatste, en haalt weg wat niet te bewaren is', () => {
    expect(
      getypt(stap('aanbieder'), { aanbieder: ['a', ' b\u0000\u0007 '], plaats: { x: 1 }, anders: 'y' }),
    ).toEqual({
      aanbieder: 'b',
      plaats: '',
    });
    expect(
      getypt(stap('aanbieder'), Object.create({ aanbieder: 'geërfd' }) as Record<string, unknown>),
    ).toEqual({
      aanbieder: '',
      plaats: '',
    });
  });
});

describe('van antwoorden naar melding', () => {
  it('zet in het onderwerp niets van wat iemand typte, want dat staat in elke lijst', () => {
    const { onderwerp } = naarMelding(alles(), 'g');
    for (const waarde of Object.values(INVOER)) expect(onderwerp).not.toContain(waarde);
  });

  it('zegt in de omschrijving wie meldt, zonder naam, en wat de melder niet weet', () => {
    const { omschrijving, melder } = naarMelding(alles(), 'g');
    expect(omschrijving).toContain('De melder is: familie of naaste.');
    expect(omschrijving).toContain('De melder weet niet of de cliënt 18 jaar of ouder is.');
    expect(omschrijving).not.toContain('T. Voorbeeld');
    expect(melder).toMatchObject({ naam: 'T. Voorbeeld', hoedanigheid: 'familie of naaste' });
    expect(naarMelding({ ...alles(), bekend: 'anoniem' }, 'g').melder).toBeUndefined();
  });
});
