import { describe, expect, it } from '@jest/globals';
import { type Overgang, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import { OPEN_OPDRACHTEN, OPDRACHTSTATUSSEN, opdrachtovergangen } from './opdracht-status';
import { VERBETERPLANSTATUSSEN, verbeterplanovergangen } from './verbeterplan-status';
import { ZAAKSTATUSSEN, type Zaakhandeling, type Zaakstatus, zaakovergangen } from './zaak-status';

type Tabel = Readonly<Record<string, Readonly<Record<string, Overgang<string>>>>>;

const tabellen: readonly [string, Tabel, readonly string[], readonly string[]][] = [
  ['zaak', zaakovergangen, ZAAKSTATUSSEN, ['eerste_beoordeling']],
  ['opdracht', opdrachtovergangen, OPDRACHTSTATUSSEN, ['gegeven']],
  ['verbeterplan', verbeterplanovergangen, VERBETERPLANSTATUSSEN, ['afgesproken']],
];

describe.each(tabellen)('de overgangstabel van een %s', (_naam, tabel, statussen, begin) => {
  it('kent elke status en geen andere', () => {
    expect(Object.keys(tabel).sort()).toEqual([...statussen].sort());
  });

  it('bereikt elke status vanaf het begin', () => {
    const bereikt = new Set(begin);
    for (const status of bereikt) {
      for (const { naar } of Object.values(tabel[status] ?? {})) bereikt.add(naar);
    }
    expect([...bereikt].sort()).toEqual([...statussen].sort());
  });

  it('noemt bij elke handeling het recht en de bron', () => {
    const rijen = Object.values(tabel).flatMap((handelingen) => Object.entries(handelingen));
    for (const [handeling, { recht, bron }] of rijen) {
      expect({ handeling, recht, bron: bron.trim() }).toMatchObject({
        recht: expect.stringMatching(/^[a-z]+:[a-z]+$/),
        bron: expect.stringMatching(/\S{3}/),
      });
    }
  });
});

describe('de zaak', () => {
  const na = (status: Zaakstatus, handeling: Zaakhandeling) =>
    volgendeStatus<Zaakstatus, Zaakhandeling>(zaakovergangen, status, handeling);
  const kan = (status: Zaakstatus) =>
    mogelijkeHandelingen<Zaakstatus, Zaakhandeling>(zaakovergangen, status).map(({ handeling }) => handeling);

  it('volgt het protocol van eerste beoordeling tot afsluiten', () => {
    expect(na('eerste_beoordeling', 'beginOnderzoek')).toBe('onderzoek_loopt');
    expect(na('onderzoek_loopt', 'ontvangRapport')).toBe('beoordeling');
    expect(na('beoordeling', 'legMaatregelOp')).toBe('maatregelen');
    expect(na('maatregelen', 'startRapportage')).toBe('rapportage');
    expect(na('rapportage', 'sluit')).toBe('afgesloten');
  });

  it('sluit niet vóór de eerste beoordeling', () => {
    expect(kan('eerste_beoordeling')).not.toContain('sluit');
  });

  it('krijgt geen maatregel voordat het onderzoek is beoordeeld of nadat zij gesloten is', () => {
    for (const status of ['eerste_beoordeling', 'onderzoek_loopt', 'afgesloten'] as const) {
      expect(kan(status)).not.toContain('legMaatregelOp');
    }
  });

  it('laat na afsluiten alleen over: een vervolgzaak of koppeling, het college informeren, de toegang en het einde van een samenloop', () => {
    expect(kan('afgesloten').sort()).toEqual([
      ...[
        'beeindigSamenloop',
        'beperkDeel',
        'beperkToegang',
        'informeerCollege',
        'koppelZaak',
        'openVervolgzaak',
      ],
    ]);
  });

  it('kan in elke status waarin een opdracht open kan staan het rapport nog beoordelen', () => {
    for (const status of ['onderzoek_loopt', 'beoordeling', 'maatregelen', 'rapportage'] as const) {
      expect(kan(status)).toEqual(expect.arrayContaining(['beoordeelRapport', 'vraagAanvulling']));
    }
  });
});

it('een opdracht staat open zolang er nog iets mee kan', () => {
  const metHandelingen = OPDRACHTSTATUSSEN.filter((s) => Object.keys(opdrachtovergangen[s]).length > 0);
  expect([...OPEN_OPDRACHTEN].sort()).toEqual([...metHandelingen].sort());
});
