import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Gebruikinvoer } from './gebruik';
import { type Keurfeiten, keurGebruik } from './keuring';

const FEITEN: Keurfeiten = {
  ...{ wet: 'wmo', domein: 'kwaliteit', bevoegdheid: 'eigen_toezicht' },
  dekking: { aanwijzing: { besluit: '2026-12', van: '2026-01-01', tot: null } },
  ...{ legitimatieNummer: 'T-7', strafrechtelijkOnderzoek: false, vandaag: '2026-04-13' },
  antwoordOpGewoneDag: true,
};
const INVOER: Gebruikinvoer = {
  aanbiederId: 'linde',
  ...{ soort: 'inlichtingen', op: '2026-04-13', tijd: null, plaats: null, plaatssoort: null, kamers: [] },
  ...{ jegens: 'de bestuurder', toezichthouderId: 'sanne', doel: 'Zien of de zorg is geleverd.' },
  ...{
    wat: 'De roosters van maart.',
    noodzaak: null,
    legitimatieGetoond: true,
    zonderLegitimatieReden: null,
  },
  ...{ medewerking: 'verleend', weigeringsgrond: null, medewerkingReden: null, resultaat: 'Ontvangen.' },
  ...{
    antwoordUiterlijk: null,
    jegensVerdachte: null,
    cautie: null,
    cautieToelichting: null,
    bezoekId: null,
  },
};
const WACHT = { medewerking: 'afwachten', resultaat: null, antwoordUiterlijk: '2026-04-20' } as const;
const DOSSIER = {
  soort: 'dossierinzage',
  noodzaak: 'De medicatielijst, om de toediening te volgen.',
} as const;

const keur = (invoer: Partial<Gebruikinvoer> = {}, feiten: Partial<Keurfeiten> = {}) =>
  keurGebruik({ ...INVOER, ...invoer }, { ...FEITEN, ...feiten });

function foutVan(invoer: Partial<Gebruikinvoer>, feiten: Partial<Keurfeiten> = {}) {
  try {
    keur(invoer, feiten);
  } catch (fout) {
    if (fout instanceof DomeinFout)
      return { code: fout.code, velden: fout.invalidParams.map(({ name }) => name) };
    throw fout;
  }
  return { code: 'geen fout', velden: [] };
}

describe('het gebruik van een bevoegdheid', () => {
  it('rust op de wet, de aanwijzing en het legitimatiebewijs, elk met de bron', () => {
    const herleiding = keur();
    expect(herleiding.map(({ bron }) => bron)).toEqual([
      'Awb art. 5:16; Awb art. 5:13',
      'Awb art. 5:11 en 5:14; Wmo 2015 art. 6.1 lid 1',
      'Awb art. 5:12',
    ]);
    expect(herleiding[1]?.stap).toContain('2026-12');
  });

  it('kan niet waar de gemeente geen toezicht houdt', () => {
    expect(foutVan({}, { bevoegdheid: 'alleen_doorgeven' }).code).toBe('BEVOEGDHEID.NIET_BEVOEGD');
  });

  it('vraagt zonder geldig legitimatiebewijs om de reden, en gaat met die reden door', () => {
    const zonder = { legitimatieNummer: null };
    expect(foutVan({}, zonder)).toEqual({
      code: 'BEVOEGDHEID.PAST_NIET',
      velden: ['zonderLegitimatieReden'],
    });
    expect(keur({ zonderLegitimatieReden: 'Het nieuwe bewijs was onderweg.' }, zonder)[2]?.bron).toBe(
      'Awb art. 5:12',
    );
  });

  it.each<[string, Partial<Gebruikinvoer>, Partial<Keurfeiten>, string[]]>([
    ['morgen', { op: '2026-04-14' }, {}, ['op']],
    ['zonder resultaat', { resultaat: ' ' }, {}, ['resultaat']],
    ['wachtend zonder termijn', { ...WACHT, antwoordUiterlijk: null }, {}, ['antwoordUiterlijk']],
    [
      'met een termijn van nul dagen',
      { ...WACHT, antwoordUiterlijk: '2026-04-13' },
      {},
      ['antwoordUiterlijk'],
    ],
    ['met een termijn in het weekend', WACHT, { antwoordOpGewoneDag: false }, ['antwoordUiterlijk']],
    ['met een termijn terwijl alles er is', { antwoordUiterlijk: '2026-04-20' }, {}, ['antwoordUiterlijk']],
    ['wachtend op een identiteitsbewijs', { ...WACHT, soort: 'identiteitsbewijs' }, {}, ['medewerking']],
    ['geweigerd zonder reden', { medewerking: 'geweigerd' }, {}, ['weigeringsgrond', 'medewerkingReden']],
    [
      'met een reden voor een weigering die er niet was',
      { medewerkingReden: 'Nee.' },
      {},
      ['medewerkingReden'],
    ],
    [
      'met een reden voor een bewijs dat er wel was',
      { zonderLegitimatieReden: 'Weg.' },
      {},
      ['zonderLegitimatieReden'],
    ],
    ['met een cautie zonder verdachte', { cautie: 'cautie_gegeven' }, {}, ['cautie']],
    ['als dossierinzage zonder noodzaak', { ...DOSSIER, noodzaak: null }, {}, ['noodzaak']],
  ])('past niet %s', (_, invoer, feiten, velden) => {
    expect(foutVan(invoer, feiten)).toEqual({ code: 'BEVOEGDHEID.PAST_NIET', velden });
  });

  it('noemt alles wat niet past in één keer', () => {
    expect(foutVan({ op: '2026-05-01', resultaat: null }, { legitimatieNummer: null }).velden).toEqual([
      'op',
      'resultaat',
      'zonderLegitimatieReden',
    ]);
  });
});

describe('dossierinzage', () => {
  it('gaat voor op het beroepsgeheim, voor zover noodzakelijk', () => {
    const geweigerd = {
      medewerking: 'geweigerd',
      weigeringsgrond: 'geheimhouding',
      medewerkingReden: 'Beroepsgeheim.',
    } as const;
    const herleiding = keur({ ...DOSSIER, ...geweigerd });
    expect(herleiding.map(({ bron }) => bron)).toContain('Wmo 2015 art. 6.1 lid 2 en 3');
    expect(herleiding.at(-1)?.stap).toMatch(/gaat hier niet op/);
    expect(keur(geweigerd).at(-1)?.bron).toBe('Awb art. 5:20 lid 2');
  });

  it('bestaat niet voor de Jeugdwet', () => {
    expect(foutVan(DOSSIER, { wet: 'jeugdwet' })).toEqual({
      code: 'BEVOEGDHEID.DOSSIER_ALLEEN_WMO',
      velden: ['soort'],
    });
  });
});

describe('een strafrechtelijk onderzoek naast de zaak', () => {
  const loopt = { strafrechtelijkOnderzoek: true };

  it('vraagt of het om een verdachte gaat, en dan wat met diens zwijgrecht is gedaan', () => {
    expect(foutVan({}, loopt).velden).toEqual(['jegensVerdachte']);
    expect(foutVan({ jegensVerdachte: true }, loopt).velden).toEqual(['cautie', 'cautieToelichting']);
    const beantwoord = {
      jegensVerdachte: true,
      cautie: 'cautie_gegeven',
      cautieToelichting: 'Vooraf gezegd.',
    } as const;
    expect(keur(beantwoord, loopt).at(-1)?.bron).toMatch(/nemo tenetur/);
  });

  it('vraagt niets meer van wie geen verdachte is', () => {
    expect(foutVan({ jegensVerdachte: false }, loopt).code).toBe('geen fout');
  });
});
