import { describe, expect, it } from '@jest/globals';
import type { EersteBeoordeling } from './eerste-beoordeling';
import { type NieuweZaak, Zaak } from './zaak';

const NIEUW: NieuweZaak = {
  id: 'z',
  nummer: '2026-00001',
  onderwerp: 'Overlijden op een woonlocatie',
  toezichtvorm: 'calamiteiten',
  domein: 'kwaliteit',
  wet: 'wmo',
  aanbiederId: 'a',
  aanbiederNaam: 'Stichting De Linde',
  locatieId: null,
  gemeenteIds: ['g'],
  actie: null,
  gevoelig: false,
  behandelaarId: null,
  geopendOp: '2026-04-13T08:00:00Z',
};
const OP = '2026-04-14T08:00:00Z';
const MOMENT = { op: OP, door: 'u' };
const NIETS_OPEN = { opdrachten: 0, verbeterplannen: 0 };
const JA: EersteBeoordeling = {
  isCalamiteit: true,
  motivering: 'Onverwacht overlijden tijdens begeleiding.',
  naderOnderzoek: true,
  naderOnderzoekMotivering: 'De oorzaak is niet bekend.',
  onderzoekDoor: 'aanbieder',
  onderzoekDoorMotivering: null,
};
const open = (anders: Partial<NieuweZaak> = {}) => Zaak.open({ ...NIEUW, ...anders });
const code = (werk: () => unknown): string => {
  try {
    werk();
  } catch (fout) {
    return (fout as { code: string }).code;
  }
  return 'geen fout';
};

describe('een zaak openen', () => {
  it('begint een calamiteit met de eerste beoordeling, en weet nog niet wie onderzoekt', () => {
    expect(open().staat).toMatchObject({ status: 'eerste_beoordeling', onderzoekDoor: null });
  });

  it.each(['signaalgestuurd', 'structureel', 'proactief'] as const)(
    'begint %s met het onderzoek door de toezichthouder',
    (toezichtvorm) => {
      expect(open({ toezichtvorm }).staat).toMatchObject({
        status: 'onderzoek_loopt',
        onderzoekDoor: 'toezichthouder',
      });
    },
  );
});

describe('de eerste beoordeling', () => {
  it('laat de aanbieder onderzoeken als nader onderzoek nodig is', () => {
    const zaak = open();
    expect(zaak.beoordeelMelding(JA, MOMENT)).toBe('beginOnderzoek');
    expect(zaak.staat).toMatchObject({ status: 'onderzoek_loopt', onderzoekDoor: 'aanbieder' });
    expect(zaak.staat.eersteBeoordeling).toMatchObject({ op: OP, door: 'u', naderOnderzoek: true });
  });

  it('sluit de zaak met de uitleg als het geen calamiteit is', () => {
    const zaak = open();
    zaak.beoordeelMelding(
      { ...JA, isCalamiteit: false, motivering: 'Geen verband met de zorg.', naderOnderzoek: null },
      MOMENT,
    );
    expect(zaak.staat).toMatchObject({
      status: 'afgesloten',
      uitkomst: 'geen_calamiteit',
      uitkomstMotivering: 'Geen verband met de zorg.',
      afgeslotenOp: OP,
    });
  });

  it('gaat zonder nader onderzoek naar de beoordeling', () => {
    const zaak = open();
    zaak.beoordeelMelding({ ...JA, naderOnderzoek: false, onderzoekDoor: null }, MOMENT);
    expect(zaak.staat).toMatchObject({ status: 'beoordeling', onderzoekDoor: null });
  });

  it.each([
    ['zonder uitleg', { motivering: ' ' }],
    ['zonder antwoord op nader onderzoek', { naderOnderzoek: null }],
    ['zonder uitleg over nader onderzoek', { naderOnderzoekMotivering: null }],
    ['zonder te zeggen wie onderzoekt', { onderzoekDoor: null }],
    ['door de toezichthouder zonder reden', { onderzoekDoor: 'toezichthouder' as const }],
    ['met onderzoek naar wat geen calamiteit is', { isCalamiteit: false }],
  ])('wordt geweigerd %s', (_wat, anders) => {
    const zaak = open();
    expect(code(() => zaak.beoordeelMelding({ ...JA, ...anders }, MOMENT))).toBe(
      'ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG',
    );
    expect(zaak.staat.status).toBe('eerste_beoordeling');
  });

  it('laat geen onbekende aanbieder onderzoeken', () => {
    const zaak = open({ aanbiederId: null, aanbiederNaam: null });
    expect(code(() => zaak.beoordeelMelding(JA, MOMENT))).toBe('ONDERZOEK.AANBIEDER_ONTBREEKT');
  });

  it('gebeurt één keer', () => {
    const zaak = open();
    zaak.beoordeelMelding(JA, MOMENT);
    expect(code(() => zaak.beoordeelMelding(JA, MOMENT))).toBe('OVERGANG_NIET_MOGELIJK');
  });
});

describe('de bevoegdheid', () => {
  it('geeft bij de Wlz geen opdracht: alleen doorgeven', () => {
    const zaak = open({ toezichtvorm: 'structureel', wet: 'wlz' });
    expect(zaak.staat.bevoegdheid).toBe('alleen_doorgeven');
    expect(code(() => zaak.geefOpdracht())).toBe('ONDERZOEK.NIET_BEVOEGD');
    zaak.doe('geefDoor');
  });

  it('laat een zaak buiten de bevoegdheid alleen eindigen als overgedragen', () => {
    const zaak = open({ toezichtvorm: 'structureel', wet: 'wlz' });
    expect(code(() => zaak.sluit('tekortkoming', 'x', NIETS_OPEN, OP))).toBe('ONDERZOEK.UITKOMST_PAST_NIET');
    zaak.sluit('overgedragen', 'IGJ en zorgkantoor pakken het op.', NIETS_OPEN, OP);
    expect(zaak.staat.status).toBe('afgesloten');
  });
});

describe('sluiten', () => {
  const signaal = () => open({ toezichtvorm: 'signaalgestuurd' });

  it('kan niet met een open opdracht of een open verbeterplan', () => {
    const zaak = signaal();
    expect(code(() => zaak.sluit('verbeterd', 'x', { opdrachten: 1, verbeterplannen: 0 }, OP))).toBe(
      'ONDERZOEK.OPDRACHT_NOG_OPEN',
    );
    expect(code(() => zaak.sluit('verbeterd', 'x', { opdrachten: 0, verbeterplannen: 2 }, OP))).toBe(
      'ONDERZOEK.VERBETERPLAN_NOG_OPEN',
    );
    zaak.volgOpvraaglijsten(1);
    expect(code(() => zaak.sluit('verbeterd', 'x', NIETS_OPEN, OP))).toBe('ONDERZOEK.OPVRAAGLIJST_NOG_OPEN');
    zaak.volgOpvraaglijsten(0);
    expect(zaak.staat.status).toBe('onderzoek_loopt');
  });

  it('laat de monitoring open (AC-2)', () => {
    const zaak = signaal();
    zaak.volgMonitoring(true);
    zaak.sluit('verbeterd', 'Het plan is goed en gedegen.', NIETS_OPEN, OP);
    expect(zaak.staat).toMatchObject({ status: 'afgesloten', openMonitoring: true });
    zaak.volgMonitoring(false);
    expect(zaak.staat.openMonitoring).toBe(false);
  });

  it('kan na een maatregel niet meer eindigen als verklaard (AC-1)', () => {
    const zaak = signaal();
    zaak.doe('rondOnderzoekAf');
    zaak.doe('legMaatregelOp');
    for (const uitkomst of ['verklaard', 'geen_tekortkoming'] as const) {
      expect(code(() => zaak.sluit(uitkomst, 'x', NIETS_OPEN, OP))).toBe('ONDERZOEK.UITKOMST_PAST_NIET');
      expect(code(() => zaak.stelUitkomstVast(uitkomst, 'x'))).toBe('ONDERZOEK.UITKOMST_PAST_NIET');
    }
    zaak.sluit('verbeterd', 'x', NIETS_OPEN, OP);
  });
});

describe('na het oordeel over een rapport', () => {
  it.each([
    ['afronden', 'beoordeling', 'aanbieder'],
    ['aanvulling', 'onderzoek_loopt', 'aanbieder'],
    ['eigen_onderzoek', 'onderzoek_loopt', 'toezichthouder'],
  ] as const)('leidt %s naar %s, onderzoek door de %s', (vervolg, status, onderzoekDoor) => {
    const zaak = open();
    zaak.beoordeelMelding(JA, MOMENT);
    zaak.doe('ontvangRapport');
    zaak.verwerkOordeel(vervolg);
    expect(zaak.staat).toMatchObject({ status, onderzoekDoor });
  });
});

describe('besloten', () => {
  it('hoort wie de zaak besloten maakt er zelf bij, één keer', () => {
    const zaak = open();
    zaak.maakBesloten(['b', 'u'], 'u');
    expect(zaak.staat).toMatchObject({ besloten: true, toegang: ['b', 'u'] });
    zaak.hefBeslotenheidOp();
    expect(zaak.staat).toMatchObject({ besloten: false, toegang: [] });
  });

  it('kan niet voor niemand', () => {
    expect(code(() => open().maakBesloten([], null))).toBe('ONDERZOEK.TOEGANG_ONBEKEND');
  });
});
