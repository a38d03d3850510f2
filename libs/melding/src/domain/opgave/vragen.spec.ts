import { standVan, nieuweAntwoorden } from './stand';
import { gevraagd, nogAanTeVullen, ontbreektOmTeMelden, vragenVan } from './vragen';
import { vragenlijstV1 } from './vragen.v1';

const codes = (vragen: readonly { code: string }[]) => vragen.map(({ code }) => code);

describe('De vragenlijst', () => {
  const alle = vragenVan(vragenlijstV1);

  it('heeft elke code één keer, en elke voorwaarde verwijst naar een eerdere of andere vraag met dat antwoord', () => {
    expect(new Set(codes(alle)).size).toBe(alle.length);
    for (const { code, als } of alle) {
      if (!als) continue;
      const andere = alle.find((vraag) => vraag.code === als.vraag);
      expect([code, andere?.opties?.map((o) => o.code)]).toEqual([code, expect.arrayContaining([...als.is])]);
    }
  });

  it('zegt van elk onderdeel waarom het wordt gevraagd en welke bron dat zegt', () => {
    for (const { waarom, bron } of vragenlijstV1.onderdelen) {
      expect(waarom.length).toBeGreaterThan(20);
      expect(bron).not.toBe('');
    }
  });

  it('vraagt geen burgerservicenummer, en biedt nooit iets van een cliënt opnieuw aan', () => {
    expect(JSON.stringify(alle)).not.toMatch(/bsn/i);
    expect(codes(alle.filter(({ vast, code }) => vast && code.startsWith('client')))).toEqual([]);
  });

  it('vraagt eerst het nodigste, in de volgorde van het formulier', () => {
    expect(codes(ontbreektOmTeMelden(vragenlijstV1, {}))).toEqual([
      ...[
        'soort',
        'contact_naam',
        'contact_telefoon',
        'onderwerp',
        'wat_gebeurde',
        'bekend_op',
        'wet',
        'veilig',
      ],
    ]);
  });
});

describe('Welke vragen worden gesteld', () => {
  it.each([
    ['calamiteit', true, false],
    ['geweldsincident', false, true],
    ['melding', false, false],
  ])('bij een %s', (soort, calamiteit, geweld) => {
    const gesteld = codes(gevraagd(vragenlijstV1, { soort: [soort] }));
    expect([gesteld.includes('toets_onverwacht'), gesteld.includes('geweld_pleger')]).toEqual([
      calamiteit,
      geweld,
    ]);
  });

  it('een vraag onder een vraag die niet meer wordt gesteld, vervalt mee', () => {
    const antwoorden = { soort: ['calamiteit'], geweld_pleger: ['medeclient'] };
    expect(codes(gevraagd(vragenlijstV1, antwoorden))).not.toContain('geweld_verblijf');
  });
});

describe('Wat nog openstaat', () => {
  it('"weet ik nog niet" is genoeg om te melden, en niet om klaar te zijn', () => {
    const antwoorden = { veilig: ['onbekend'] };
    expect(codes(ontbreektOmTeMelden(vragenlijstV1, antwoorden))).not.toContain('veilig');
    expect(nogAanTeVullen(vragenlijstV1, antwoorden)).toContain('veilig');
  });

  it('een vrije vraag ontbreekt nooit', () => {
    expect(nogAanTeVullen(vragenlijstV1, {})).not.toContain('overig');
  });
});

describe('Wat geldt', () => {
  const deel = (op: string, antwoorden: Record<string, string[]>, bevestigd: string[] = []) => ({
    ...{ id: op, op, antwoorden, bevestigd },
  });

  it('is het laatste antwoord, met alle eerdere ernaast', () => {
    const stand = standVan([
      deel('1', { plaats: ['hal'], wet: ['wmo'] }, ['wet']),
      deel('2', { plaats: ['trap'] }),
      deel('3', { plaats: ['kelder'] }),
    ]);
    expect(stand['plaats']).toEqual({
      ...{ waarden: ['kelder'], op: '3', bevestigd: false },
      eerder: [
        { waarden: ['hal'], op: '1', bevestigd: false },
        { waarden: ['trap'], op: '2', bevestigd: false },
      ],
    });
    expect(stand['wet']).toMatchObject({ op: '1', bevestigd: true, eerder: [] });
  });

  it('verandert niet door hetzelfde nog eens te zeggen', () => {
    expect(nieuweAntwoorden({ plaats: ['hal'] }, { plaats: ['hal'], wet: ['wmo'] })).toEqual({
      wet: ['wmo'],
    });
  });
});
