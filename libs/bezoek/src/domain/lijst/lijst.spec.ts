import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Lijstinhoud, type Lijstnorm, volgendeLijststatus } from './bezoeklijst';
import { beschrijfAntwoorden, bevindingVan } from './bevinding-van-antwoord';
import { STANDAARDCATEGORIEEN } from './categorieen';
import { GESPREKSGROEPEN, GESPREKSLEIDRADEN } from './gespreksleidraden';
import { eisToelichting, keurOnderdeel, watOntbreekt } from './keur-lijst';
import { klaarTot, klaarzetstand, volgendeKlaarzetstatus } from './klaarzetting';
import { neemOp } from './neem-op';
import type { Antwoordinhoud, Onderdeel } from './onderdelen';
import { vulOnderdeel } from './vul-onderdeel';

const norm = (deel: Partial<Lijstnorm> = {}): Lijstnorm => ({
  ...{
    id: 'N-1',
    soort: 'norm',
    nummer: 'N-1',
    thema: 'Veilig',
    tekst: 'De nacht is veilig.',
    toelichting: '',
  },
  ...{ binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1', vragen: [], indicatoren: [], herleiding: [] },
  schaal: [
    { waarde: 'goed', naam: 'Voldoet', betekenis: 'voldoet', toelichtingVerplicht: false },
    { waarde: 'deels', naam: 'Voldoet deels', betekenis: 'deels', toelichtingVerplicht: true },
    { waarde: 'niet', naam: 'Niet getoetst', betekenis: 'niet_getoetst', toelichtingVerplicht: false },
  ],
  ...deel,
});
const antwoord = (oordeel: string, deel: Partial<Antwoordinhoud> = {}): Antwoordinhoud => ({
  ...{ oordeel, toelichting: null, citaten: [], positief: false, ...deel },
});
const lijst: Lijstinhoud = {
  kader: {
    ...{ id: 'k', versieId: 'v', code: 'nacht', naam: 'Nacht', nummer: 1, aanname: false },
    ...{ geeftWkkgzZorg: null, lokaleGrondslag: null, dag: '2026-04-13' },
  },
  ...{
    gekozen: null,
    normen: [norm(), norm({ id: 'N-2', nummer: 'N-2' })],
    leidraadversie: 1,
    leidraden: GESPREKSLEIDRADEN,
  },
};
const onderdeel = (nr: number, inhoud: Antwoordinhoud, deel: Partial<Onderdeel> = {}): Onderdeel =>
  ({
    ...{ soort: 'antwoord', sleutel: 'N-1', nr, inhoud, stand: 'geldt', door: 'anna', reden: null },
    ...{
      op: '2026-04-13T08:00:00Z',
      ontvangenOp: '2026-04-13T09:00:00Z',
      klaarzettingId: 'tablet-anna',
      ...deel,
    },
  }) as Onderdeel;
const codeVan = (doe: () => unknown): unknown => {
  try {
    doe();
    return 'geen fout';
  } catch (fout) {
    return (fout as { code: string }).code;
  }
};

describe('twee die over hetzelfde schrijven', () => {
  const vanAnna = onderdeel(1, antwoord('goed'));
  const vanBea = antwoord('deels', { toelichting: 'Krap.' });

  it('het eerste antwoord geldt', () => {
    expect(neemOp([], { basis: 0, inhoud: vanBea }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'opgeslagen', stand: 'geldt', vervangt: [] },
    });
  });

  it('wie het antwoord van de ander niet zag, laat beide staan', () => {
    expect(neemOp([vanAnna], { basis: 0, inhoud: vanBea }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'tegenstrijdig', stand: 'wacht', vervangt: [] },
    });
  });

  it('wie het wel zag, verbetert het', () => {
    expect(neemOp([vanAnna], { basis: 1, inhoud: vanBea }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'opgeslagen', stand: 'geldt', vervangt: [1] },
    });
  });

  it('hetzelfde antwoord is geen verschil, ook met de velden in een andere volgorde', () => {
    const zelfde = { positief: false, citaten: [], toelichting: null, oordeel: 'goed' };
    expect(neemOp([vanAnna], { basis: 0, inhoud: zelfde }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'opgeslagen', stand: null, vervangt: [] },
    });
  });

  it('een open verschil verdwijnt niet doordat een van beiden het andere antwoord zag en doorschrijft', () => {
    const wacht = onderdeel(2, vanBea, { stand: 'wacht', klaarzettingId: 'tablet-bea', door: 'bea' });
    const later = antwoord('deels', { toelichting: 'Heel krap.' });
    expect(neemOp([vanAnna, wacht], { basis: 1, inhoud: later }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'tegenstrijdig', stand: 'wacht', vervangt: [2] },
    });
    expect(neemOp([vanAnna, wacht], { basis: 1, inhoud: antwoord('niet') }, 'tablet-anna')).toEqual({
      ...{ uitslag: 'opgeslagen', stand: 'geldt', vervangt: [1] },
    });
  });

  it('wie het met de ander eens wordt, lost het verschil op', () => {
    const wacht = onderdeel(2, vanBea, { stand: 'wacht', klaarzettingId: 'tablet-bea', door: 'bea' });
    expect(neemOp([vanAnna, wacht], { basis: 1, inhoud: vanBea }, 'tablet-anna').vervangt).toEqual([1, 2]);
    expect(neemOp([vanAnna, wacht], { basis: 1, inhoud: antwoord('goed') }, 'tablet-bea')).toEqual({
      ...{ uitslag: 'opgeslagen', stand: null, vervangt: [2] },
    });
  });
});

describe('wat op de lijst kan', () => {
  it('is een norm van de lijst, met een oordeel van haar schaal', () => {
    const deel = (normId: string, oordeel: string) => vulOnderdeel('antwoord', { normId, oordeel });
    expect(codeVan(() => keurOnderdeel(lijst, deel('N-1', 'goed')))).toBe('geen fout');
    expect(codeVan(() => keurOnderdeel(lijst, deel('N-1', 'nvt')))).toBe('geen fout');
    expect(codeVan(() => keurOnderdeel(lijst, deel('N-9', 'goed')))).toBe('BEZOEKLIJST.NORM_ONBEKEND');
    expect(codeVan(() => keurOnderdeel(lijst, deel('N-1', 'prima')))).toBe('BEZOEKLIJST.OORDEEL_PAST_NIET');
    expect(codeVan(() => vulOnderdeel('antwoord', { normId: 'N-1' }))).toBe('BEZOEKLIJST.INVOER_ONTBREEKT');
    const gesprek = { gesprekId: 'g', met: 'Twee bewoners', functie: 'client', leidraad: 'anders' } as const;
    expect(codeVan(() => keurOnderdeel(lijst, vulOnderdeel('gesprek', gesprek)))).toBe(
      'BEZOEKLIJST.LEIDRAAD_ONBEKEND',
    );
  });

  it('heeft geen einde dat voor het begin ligt', () => {
    const tijden = (aankomst?: string, vertrek?: string) =>
      codeVan(() => keurOnderdeel(lijst, vulOnderdeel('tijden', { aankomst, vertrek })));
    expect(tijden('23:40', '22:10')).toBe('BEZOEKLIJST.TIJD_PAST_NIET');
    expect(tijden('09:30', '09:30')).toBe('geen fout');
    expect(tijden(undefined, '09:30')).toBe('geen fout');
    const gesprek = (van: string, tot: string) =>
      vulOnderdeel('gesprek', { gesprekId: 'g', met: 'Twee bewoners', functie: 'client', van, tot });
    expect(codeVan(() => keurOnderdeel(lijst, gesprek('10:00', '09:59')))).toBe('BEZOEKLIJST.TIJD_PAST_NIET');
    expect(codeVan(() => keurOnderdeel(lijst, gesprek('10:00', '10:45')))).toBe('geen fout');
  });

  it('vraagt een toelichting waar de schaal die vraagt, en altijd bij n.v.t.', () => {
    const eis = (oordeel: string, toelichting?: string) =>
      codeVan(() => eisToelichting(lijst, vulOnderdeel('antwoord', { normId: 'N-1', oordeel, toelichting })));
    expect(eis('goed')).toBe('geen fout');
    expect(eis('deels')).toBe('BEZOEKLIJST.TOELICHTING_ONTBREEKT');
    expect(eis('nvt', '  ')).toBe('BEZOEKLIJST.TOELICHTING_ONTBREEKT');
    expect(eis('nvt', 'Er slaapt hier niemand.')).toBe('geen fout');
  });

  it('is pas af als elke norm een antwoord heeft, niemand verschilt en geen toestel klaarstaat', () => {
    const les = { soort: 'les', sleutel: '', inhoud: { tekst: 'Nog niets.' } } as const;
    const vol = [
      onderdeel(1, antwoord('goed')),
      onderdeel(2, antwoord('nvt', { toelichting: 'Geen nacht.' }), { sleutel: 'N-2' }),
      { ...onderdeel(3, antwoord('goed')), ...les } as Onderdeel,
    ];
    expect(watOntbreekt(lijst, vol, [])).toEqual([]);
    const wacht = onderdeel(4, antwoord('niet'), { stand: 'wacht' });
    const namen = watOntbreekt(lijst, [vol[0] as Onderdeel, wacht], [{ toestel: 'Tablet' }]).map(
      ({ name }) => name,
    );
    expect(namen).toEqual(['antwoorden.N-2', 'antwoord.N-1', 'watLeerdeAanbieder', 'klaarzettingen']);
  });
});

describe('een afgeronde lijst', () => {
  it('verandert niet, maar kan weer open', () => {
    const lijst = { status: 'afgerond' } as const;
    expect(codeVan(() => volgendeLijststatus(lijst, 'vulIn'))).toBe('BEZOEKLIJST.AFGEROND');
    expect(codeVan(() => volgendeLijststatus(lijst, 'verwijderGesprek'))).toBe('BEZOEKLIJST.AFGEROND');
    expect(volgendeLijststatus(lijst, 'heropen')).toBe('open');
    expect(codeVan(() => volgendeLijststatus({ status: 'open' }, 'heropen'))).toBe('OVERGANG_NIET_MOGELIJK');
  });
});

describe('van een antwoord een bevinding', () => {
  it('ook van wat goed gaat; van een aanbeveling nooit een tekortkoming', () => {
    expect(bevindingVan(norm(), antwoord('goed'))).toMatchObject({ soort: 'positief', score: 'goed' });
    expect(bevindingVan(norm(), antwoord('deels', { toelichting: 'Krap.', citaten: ['Ik wacht.'] }))).toEqual(
      {
        ...{ soort: 'tekortkoming', score: 'deels', stelling: 'Voldoet deels: De nacht is veilig.' },
        onderbouwing: 'Krap.\nGezegd: “Ik wacht.”',
      },
    );
    expect(bevindingVan(norm({ binding: 'aanbeveling' }), antwoord('deels'))?.soort).toBe('neutraal');
    expect(bevindingVan(norm(), antwoord('niet'))).toBeNull();
    expect(bevindingVan(norm(), antwoord('nvt', { toelichting: 'Geen nacht.' }))).toBeNull();
  });

  it('een signaal bij elk bezoek is een feit, geen oordeel', () => {
    const [personeel] = STANDAARDCATEGORIEEN;
    if (!personeel) throw new Error('Er is geen standaardcategorie.');
    expect(bevindingVan(personeel, antwoord('signaal', { toelichting: 'Leeg.' }))).toMatchObject({
      ...{ soort: 'neutraal', score: null, stelling: 'Signaal over personeelskrapte.' },
    });
    expect(bevindingVan(personeel, antwoord('geen-signaal'))).toBeNull();
    expect(bevindingVan(personeel, antwoord('geen-signaal', { positief: true }))?.soort).toBe('positief');
  });

  it('de waarneming zegt alles wat is beantwoord', () => {
    const antwoorden = new Map([
      ['N-1', antwoord('deels', { toelichting: 'Krap.' })],
      ['N-2', antwoord('nvt', { toelichting: 'Geen nacht.' })],
    ]);
    expect(beschrijfAntwoorden(lijst, antwoorden)).toBe('N-1: Voldoet deels. Krap.\nN-2: N.v.t. Geen nacht.');
  });
});

describe('een bezoek op een toestel', () => {
  const bezoek = { op: '2026-04-13', van: '09:00' };
  const tot = (nu: string, wanneer: { op: string; van: string | null } = bezoek) =>
    klaarTot(wanneer, Temporal.Instant.from(nu)).toString();

  it('is daar te openen tot 72 uur nadat het begint, nooit tot ervoor', () => {
    expect(tot('2026-04-06T12:00:00Z')).toBe('2026-04-16T07:00:00Z');
    expect(tot('2026-04-06T12:00:00Z', { ...bezoek, van: null })).toBe('2026-04-15T22:00:00Z');
    expect(tot('2026-04-14T10:00:00Z')).toBe('2026-04-17T10:00:00Z');
  });

  it('komt er niet eerder op dan zeven dagen ervoor, met de dag waarop het kan', () => {
    expect(codeVan(() => tot('2026-04-05T21:59:59Z'))).toBe('KLAARZETTING.TE_VROEG');
    expect(codeVan(() => tot('2026-04-05T22:00:00Z'))).toBe('geen fout');
  });

  it('verloopt na de tijd, maar neemt dan nog op wat er stond', () => {
    const klaar = { status: 'klaar', verlooptOp: '2026-04-16T09:00:00Z' } as const;
    expect(klaarzetstand(klaar, '2026-04-16T08:59:59Z')).toBe('klaar');
    expect(klaarzetstand(klaar, '2026-04-16T09:00:00Z')).toBe('verlopen');
    expect(volgendeKlaarzetstatus(klaar, 'werkBij')).toBe('klaar');
    expect(codeVan(() => volgendeKlaarzetstatus({ status: 'ingetrokken' }, 'werkBij'))).toBe(
      'KLAARZETTING.INGETROKKEN',
    );
    expect(codeVan(() => volgendeKlaarzetstatus({ status: 'afgerond' }, 'trekIn'))).toBe(
      'KLAARZETTING.AFGEROND',
    );
  });
});

describe('de gespreksleidraden', () => {
  it('zijn er voor elke groep, met vragen die elk een eigen code hebben', () => {
    const groepen = new Set(GESPREKSLEIDRADEN.map(({ groep }) => groep));
    expect(GESPREKSGROEPEN.filter((groep) => groep !== 'anders' && !groepen.has(groep))).toEqual([]);
    const codes = GESPREKSLEIDRADEN.flatMap(({ vragen }) => vragen.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(GESPREKSLEIDRADEN.every(({ vragen, bron }) => vragen.length > 0 && bron !== '')).toBe(true);
  });
});
