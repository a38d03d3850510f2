import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { Bewijsstuk, type NieuwBewijs, keurBewijs } from './bewijsstuk';
import { bepaalEchtheid, keurKetenregel } from './ketenregel';

const VANDAAG = Temporal.PlainDate.from('2026-04-13');
const ZEGEL = 'a'.repeat(64);
const NIEUW: NieuwBewijs = {
  ...{ id: 'bewijs', zaakId: 'zaak', zaakNummer: 'Z2026-00001', soort: 'document', bronId: 'document' },
  ...{ omschrijving: 'Medicatielijst van week 12', verkregenVan: 'de locatiemanager' },
  ...{ verkregenOp: '2026-04-10', verkregenWaar: null, verkregenHoe: 'Gevorderd op grond van Awb 5:17.' },
  ...{ bewaarplaats: 'In het dossier', zegel: ZEGEL, vim: false, vimReden: null },
  ...{ vastgelegdOp: '2026-04-13T08:00:00.000Z', vastgelegdDoor: 'sanne' },
};

function fout(doe: () => unknown): { code: string; velden: string[] } {
  try {
    doe();
  } catch (reden) {
    if (reden instanceof DomeinFout) {
      return { code: reden.code, velden: reden.invalidParams.map(({ name }) => name) };
    }
    throw reden;
  }
  return { code: 'geen fout', velden: [] };
}

describe('wat bewijs wordt', () => {
  const keur = (anders: Partial<NieuwBewijs>) => fout(() => keurBewijs({ ...NIEUW, ...anders }, VANDAAG));

  it('zegt wat het is, van wie en hoe het is verkregen, en waar het wordt bewaard; alles tegelijk', () => {
    expect(keur({})).toEqual({ code: 'geen fout', velden: [] });
    expect(keur({ omschrijving: ' ', verkregenVan: '', verkregenHoe: '', bewaarplaats: '' })).toEqual({
      code: 'BEWIJS.GEGEVENS_ONTBREKEN',
      velden: ['omschrijving', 'verkregenVan', 'verkregenHoe', 'bewaarplaats'],
    });
  });

  it('is vandaag of eerder verkregen', () => {
    expect(keur({ verkregenOp: '2026-04-13' }).code).toBe('geen fout');
    expect(keur({ verkregenOp: '2026-04-14' })).toEqual({
      code: 'BEWIJS.DATUM_PAST_NIET',
      velden: ['verkregenOp'],
    });
  });

  it('is een stuk uit het dossier, of gegevens die op zichzelf staan', () => {
    expect(keur({ bronId: null }).code).toBe('BEWIJS.BRON_PAST_NIET');
    expect(keur({ soort: 'gegevens' }).code).toBe('BEWIJS.BRON_PAST_NIET');
    expect(keur({ soort: 'gegevens', bronId: null }).code).toBe('geen fout');
  });

  it('zegt waarom het uit interne meldingen komt (Wkkgz art. 9 lid 6)', () => {
    expect(keur({ vim: true })).toEqual({ code: 'BEWIJS.GEGEVENS_ONTBREKEN', velden: ['vimReden'] });
    expect(keur({ vim: true, vimReden: 'Uit het VIM-systeem.' }).code).toBe('geen fout');
  });
});

describe('een bewijsstuk', () => {
  it('is in gebruik, en daarna ingetrokken met een reden', () => {
    const stuk = Bewijsstuk.legVast(NIEUW, 3);
    expect(stuk.staat).toMatchObject({ nummer: 3, status: 'geregistreerd', versie: 1 });
    stuk.trekIn('Dit is de lijst van een ander huis.', []);
    expect(stuk.staat).toMatchObject({
      status: 'ingetrokken',
      intrekreden: 'Dit is de lijst van een ander huis.',
    });
    expect(fout(() => stuk.trekIn('Nog eens.', [])).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(fout(() => stuk.merkVim(true, 'Toch.')).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt niet ingetrokken zolang er een bevinding op rust', () => {
    const stuk = Bewijsstuk.legVast(NIEUW, 1);
    expect(fout(() => stuk.trekIn('Niet meer nodig.', ['V-1', 'V-4'])).code).toBe('BEWIJS.IN_GEBRUIK');
    expect(stuk.staat.status).toBe('geregistreerd');
  });

  it('wordt met een reden als intern gemeld gemerkt, en met een reden weer niet', () => {
    const stuk = Bewijsstuk.legVast(NIEUW, 1);
    expect(fout(() => stuk.merkVim(true, ' ')).velden).toEqual(['reden']);
    stuk.merkVim(true, 'Uit het VIM-systeem.');
    expect(stuk.staat).toMatchObject({ vim: true, vimReden: 'Uit het VIM-systeem.' });
    stuk.merkVim(false, 'Het is het cliëntdossier zelf.');
    expect(stuk.staat).toMatchObject({ vim: false, vimReden: 'Het is het cliëntdossier zelf.' });
  });

  it('heeft alleen als document een zegel om te controleren, en houdt na intrekking zijn keten', () => {
    const gegevens = Bewijsstuk.legVast({ ...NIEUW, soort: 'gegevens', bronId: null, zegel: null }, 2);
    expect(fout(() => gegevens.eis('controleer')).code).toBe('BEWIJS.GEEN_BESTAND');
    gegevens.trekIn('Dubbel.', []);
    expect(fout(() => gegevens.eis('noteer')).code).toBe('geen fout');
  });
});

describe('de keten van bewaring', () => {
  const bij = { verkregenOp: '2026-04-10', vandaag: VANDAAG };

  it('heeft regels van de dag van verkrijging tot en met vandaag', () => {
    const op = (dag: string) =>
      fout(() => keurKetenregel({ soort: 'ingezien', op: dag, wie: null }, bij)).code;
    expect(['2026-04-09', '2026-04-10', '2026-04-13', '2026-04-14'].map(op)).toEqual([
      ...['BEWIJS.DATUM_PAST_NIET', 'geen fout', 'geen fout', 'BEWIJS.DATUM_PAST_NIET'],
    ]);
  });

  it.each([
    ['overgedragen', ['wie']],
    ['teruggegeven', ['wie']],
    ['gekopieerd', []],
    ['ingezien', []],
  ] as const)('vraagt bij %s wie de ander was: %j', (soort, velden) => {
    expect(fout(() => keurKetenregel({ soort, op: '2026-04-11', wie: ' ' }, bij)).velden).toEqual(velden);
  });

  it('zegt of de inhoud nog is wat zij was', () => {
    expect(bepaalEchtheid(ZEGEL, { sha256: ZEGEL })).toBe('klopt');
    expect(bepaalEchtheid(ZEGEL, { sha256: 'b'.repeat(64) })).toBe('wijkt_af');
    expect(bepaalEchtheid(ZEGEL, { zonder: 'onleesbaar' })).toBe('onleesbaar');
    expect(bepaalEchtheid(ZEGEL, { zonder: 'ontbreekt' })).toBe('ontbreekt');
  });
});
