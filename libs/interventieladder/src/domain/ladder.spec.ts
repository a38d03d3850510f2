import { Temporal } from 'temporal-polyfill';
import { type EerdereStap, bepaalStap } from './bepaal-stap';
import { bepaalErnst } from './ernst';
import { kenmerkenVan, telGedrag, waaromVergelijkbaar } from './gedragslijn';
import { type Ladderregels, keurLadder } from './ladder';
import { LADDER_V1 } from './ladder.v1';
import { nietBezocht } from './locaties';
import { ERNSTEN, type Ernst } from './soorten';
import { eisReden, toetsStap } from './toets-stap';

const DAGEN = { D: 1, W: 7, M: 30 } as const;
const lengte = (duur: string): number | null => {
  const treffer = /^P(\d+)([DWM])$/.exec(duur);
  return treffer ? Number(treffer[1]) * DAGEN[treffer[2] as keyof typeof DAGEN] : null;
};
const HIER = 'deze zaak';
const eerder = (soort: EerdereStap['soort'], uitkomst: EerdereStap['uitkomst'], zaakId = 'een andere') =>
  ({ zaakId, zaakNummer: 'Z-1', soort, uitkomst, op: '2026-01-01' }) satisfies EerdereStap;
const zegt = (ernst: Ernst, eerdere: readonly EerdereStap[] = [], geweigerd = false) =>
  bepaalStap(LADDER_V1, { zaakId: HIER, ernst, geweigerd, eerdere }, 'versie 1');

describe('de meegeleverde ladder', () => {
  it('klopt met zichzelf', () => {
    expect(() => keurLadder(LADDER_V1, lengte)).not.toThrow();
  });

  const anders = (regels: Partial<Ladderregels>): string[] => {
    try {
      keurLadder({ ...LADDER_V1, ...regels }, lengte);
      return [];
    } catch (fout) {
      return (fout as { invalidParams: { name: string }[] }).invalidParams.map(({ name }) => name);
    }
  };

  it('weigert een ladder die niemand kan beklimmen, met alles wat niet past', () => {
    const [gesprek, advies, ...rest] = LADDER_V1.stappen;
    expect(anders({ stappen: rest })).toEqual(
      expect.arrayContaining(['stappen', 'ernst.licht.begin', 'ernst.gemiddeld.begin']),
    );
    expect(anders({ stappen: [gesprek!, { ...advies!, wie: 'college' }, ...rest] })).toEqual(
      expect.arrayContaining(['stappen.advies.wie', 'stappen.verbetering.plaats']),
    );
    expect(anders({ stappen: [gesprek!, { ...advies!, bijNietOpgevolgd: 'gesprek' }, ...rest] })).toEqual([
      'stappen.advies.bijNietOpgevolgd',
    ]);
  });

  it('weigert meer tijd of een lager begin bij meer ernst', () => {
    const { ernst } = LADDER_V1;
    const ruim = { ...ernst.zeerernstig, termijnen: { ...ernst.zeerernstig.termijnen, plan: 'P9W' } };
    expect(anders({ ernst: { ...ernst, zeerernstig: { ...ruim, begin: 'gesprek' } } })).toEqual([
      'ernst.zeerernstig.begin',
      'ernst.zeerernstig.plan',
    ]);
    expect(
      anders({ ernst: { ...ernst, licht: { ...ernst.licht, termijnen: { ...ruim.termijnen, plan: 'x' } } } }),
    ).toContain('ernst.licht.plan');
  });
});

describe('welke stap aan de beurt is', () => {
  it('volgt zonder geschiedenis uit de ernst; een gesprek houdt niemand op', () => {
    expect(zegt('licht')).toMatchObject({ stap: 'gesprek', passend: ['gesprek', 'advies'] });
    expect(zegt('gemiddeld')).toMatchObject({ stap: 'advies', passend: ['advies'] });
    expect(zegt('zeerernstig').passend).toEqual(['verbetering']);
  });

  it('gaat verder na wat niet is opgevolgd, en zegt waarom', () => {
    const uitkomst = zegt('licht', [eerder('advies', 'niet_opgevolgd')]);
    expect(uitkomst.stap).toBe('verbetering');
    expect(uitkomst.herleiding.map(({ stap }) => stap)).toContain(
      'Niet opgevolgd: Advies in zaak Z-1. Daarna volgt: verbetermaatregelen of plan van aanpak.',
    );
    expect(zegt('ernstig', [eerder('plan_van_aanpak', 'niet_opgevolgd')]).passend).toEqual(['college']);
  });

  it('begint niet lager dan een stap die is gezet, en telt niet wat is ingetrokken', () => {
    expect(zegt('licht', [eerder('verbetermaatregelen', 'opgevolgd')]).passend).toEqual(['verbetering']);
    expect(zegt('licht', [eerder('verbetermaatregelen', 'ingetrokken')]).stap).toBe('gesprek');
  });

  it('laat naast een stap in dezelfde zaak de volgende toe, maar nooit die van het college', () => {
    expect(zegt('ernstig', [eerder('plan_van_aanpak', 'loopt', HIER)]).passend).toEqual([
      'verbetering',
      'voortgang',
    ]);
    expect(zegt('ernstig', [eerder('voortgangsinformatie', 'loopt', HIER)]).passend).toEqual([
      'voortgang',
      'hercontrole',
    ]);
  });

  it('is bij geweigerde medewerking het college', () => {
    expect(zegt('licht', [], true).passend).toEqual(['college']);
  });
});

describe('afwijken van de ladder', () => {
  const toets = (ernst: Ernst, keuze: Partial<Parameters<typeof toetsStap>[2]> = {}) =>
    toetsStap(
      LADDER_V1,
      zegt(ernst),
      {
        soort: 'plan_van_aanpak',
        ernst,
        bekendeErnst: null,
        termijnen: { plan: 'P28D', invoering: 'P12W' },
        afwijking: null,
        ...keuze,
      },
      lengte,
    );

  it('is er niet bij dezelfde stap en even lange termijnen, hoe die ook zijn geschreven', () => {
    expect(toets('ernstig').afwijkingen).toEqual([]);
    expect(() => eisReden(toets('ernstig'), null)).not.toThrow();
  });

  it('kan in de stap, de termijn en de ernst, en vraagt dan een reden', () => {
    const alles = toets('gemiddeld', { bekendeErnst: 'ernstig', termijnen: { plan: 'P2W' } });
    expect(alles.afwijkingen).toEqual(['stap', 'termijn', 'ernst']);
    expect(() => eisReden(alles, '  ')).toThrow(
      expect.objectContaining({ code: 'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN' }),
    );
    expect(() => eisReden(alles, 'De aanbieder vroeg er zelf om.')).not.toThrow();
  });
});

describe('hoe ernstig een zaak is', () => {
  it('volgt uit de zwaarste weging; een calamiteit is het ergste', () => {
    const weging = (kleur: 'groen' | 'oranje' | 'rood', levensbedreigend = false) => ({
      kleur,
      levensbedreigend,
    });
    expect(bepaalErnst(false, [weging('groen'), weging('rood'), weging('oranje')], 'licht').ernst).toBe(
      'ernstig',
    );
    expect(bepaalErnst(false, [weging('groen', true)], null).ernst).toBe('zeerernstig');
    expect(bepaalErnst(true, [], null)).toMatchObject({ ernst: 'zeerernstig', bron: 'calamiteit' });
  });

  it('volgt anders uit een eerdere stap, en is anders niet bekend', () => {
    expect(bepaalErnst(false, [], 'licht')).toMatchObject({ ernst: 'licht', bron: 'eerdere_stap' });
    expect(bepaalErnst(false, [], null)).toEqual({ ernst: null, bron: null, herleiding: [] });
  });
});

describe('wat vergelijkbaar is', () => {
  it('zijn de normen, en zonder norm het soort tekortkoming', () => {
    expect(
      kenmerkenVan([{ code: '3.1', norm: 'Genoeg mensen' }], 'kwaliteit').map(({ code }) => code),
    ).toEqual(['norm:3.1']);
    const soort = kenmerkenVan([], 'kwaliteit');
    expect(soort.map(({ code }) => code)).toEqual(['soort:kwaliteit']);
    expect(waaromVergelijkbaar('licht', 'wmo', soort)[1]?.stap).toBe(
      'Het gaat om een tekortkoming in de kwaliteit.',
    );
  });

  it('wordt geteld per maatregel en afloop', () => {
    const stap = (uitkomst: 'loopt' | 'opgevolgd') => ({ soort: 'advies' as const, uitkomst });
    expect(telGedrag([stap('loopt'), stap('opgevolgd'), stap('opgevolgd')])).toEqual([
      { soort: 'advies', uitkomst: 'opgevolgd', aantal: 2 },
      { soort: 'advies', uitkomst: 'loopt', aantal: 1 },
    ]);
  });
});

it('een locatie is niet bezocht zonder bezoek, of als dat te lang geleden is', () => {
  const locatie = (id: string, laatst: string | null) => ({ id, naam: id, laatst });
  const vandaag = Temporal.PlainDate.from('2026-04-13');
  const alle = [locatie('a', null), locatie('b', '2025-04-12'), locatie('c', '2025-04-13')];
  expect(nietBezocht(alle, vandaag, 12).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('elke ernst heeft woorden en een begin', () => {
  for (const ernst of ERNSTEN) expect(LADDER_V1.ernst[ernst].begin).toBeTruthy();
});
