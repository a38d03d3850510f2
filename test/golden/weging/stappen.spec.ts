import { describe, expect, it } from '@jest/globals';
import { MEEGELEVERD_KADER } from '../../../libs/weging/src/domain/afwegingskader.v1';
import { naasteUitkomsten } from '../../../libs/weging/src/domain/kleur';
import { stelOmvangVoor, vanafGetroffen } from '../../../libs/weging/src/domain/omvang';
import { takenVan } from '../../../libs/weging/src/domain/taken';
import { weeg } from '../../../libs/weging/src/domain/weeg';
import { signaal, versie, weigering } from './hulp';

const GEDAAN = { gedaan: true, toelichting: 'Om tien uur gebeld.' };
const NOG_NIET = { gedaan: false, toelichting: 'Buiten kantooruren niet bereikbaar.' };
const afstemming = { contractbeheer: GEDAAN, toegang: NOG_NIET };
const stappen = (uitkomst: ReturnType<typeof weeg>) => uitkomst.herleiding.map(({ stap }) => stap);

describe('wat gewogen wordt', () => {
  it.each(['signaal', 'melding', 'klacht'])('een %s wel', (meldingsoort) => {
    expect(weeg(signaal({ meldingsoort }), versie()).kleur).toBe('groen');
  });

  // BK-B.05, requirements C3: the afwegingskader is not meant for these.
  it.each(['calamiteit', 'geweldsincident'])('een %s niet', (meldingsoort) => {
    expect(weigering(() => weeg(signaal({ meldingsoort }), versie()))).toMatchObject({
      code: 'WEGING.NIET_VOOR_CALAMITEIT',
    });
  });
});

describe('de herleiding', () => {
  it('noemt elke stap, en dat de kleuren nog niet zijn vastgesteld', () => {
    const { kleurMatrix, kleur, herleiding } = weeg(signaal(), versie());
    expect([kleurMatrix, kleur]).toEqual(['groen', 'groen']);
    expect(herleiding.map(({ stap }) => stap)).toEqual([
      'Stap 1, ernst: ontwikkeling. Te weinig geschoold personeel.',
      'Stap 2, omvang: klein (2 van 40 cliënten). Eén groep.',
      'De matrix geeft bij deze ernst en omvang de kleur groen.',
      'Stap 3: geen eerdere meldingen over deze aanbieder; niet publieksgevoelig.',
      'Prioriteit: groen. Of er actie komt, is een apart besluit.',
    ]);
    expect(herleiding[2]!.bron).toContain('AANNAME – nog vast te stellen');
  });

  it('noemt van een vastgestelde versie het document en geen aanname', () => {
    const vast = versie({ status: 'vastgesteld', nummer: 2, bron: 'Besluit 12', geldigVanaf: '2026-05-01' });
    expect(weeg(signaal(), vast).herleiding[2]!.bron).toBe(
      'Afwegingskader versie 2, geldig vanaf 2026-05-01: Besluit 12',
    );
  });
});

describe('stap 1, levensbedreigend', () => {
  const ernstig = (anders = {}) => signaal({ ernst: 'levensbedreigend', ...anders });

  // BK-B.02 and the ruling: the contact, or the reason why not yet.
  it('vraagt van beide partijen het contact, of waarom dat er nog niet was', () => {
    expect(weigering(() => weeg(ernstig(), versie()))).toEqual({
      code: 'WEGING.AFSTEMMING_ONTBREEKT',
      velden: ['afstemming'],
    });
    expect(stappen(weeg(ernstig({ afstemming }), versie()))).toEqual(
      expect.arrayContaining([
        'Direct afgestemd met contractmanagement: Om tien uur gebeld.',
        'Nog niet afgestemd met de toegang: Buiten kantooruren niet bereikbaar.',
      ]),
    );
  });

  it('volgt uit de versie en niet uit de naam: een rij zonder dat kenmerk vraagt het niet', () => {
    const rijen = MEEGELEVERD_KADER.rijen.map((rij) => ({ ...rij, levensbedreigend: false }));
    expect(weeg(ernstig(), versie({ rijen })).kleur).toBe('rood');
  });

  it('zet bij elke partij een taak, open als het contact er nog niet was', () => {
    const weging = { afstemming, onrechtmatigheid: 'nee', onrechtmatigheidToelichting: null };
    expect(takenVan(weging).map(({ soort, gedaan }) => [soort, gedaan])).toEqual([
      ['afstemmen_contractbeheer', 'Om tien uur gebeld.'],
      ['afstemmen_toegang', null],
    ]);
  });
});

describe('stap 2, de omvang', () => {
  it.each([
    [0, 40, 'klein', 0],
    [3, 40, 'klein', 8],
    [4, 40, 'gemiddeld', 10],
    [11, 40, 'gemiddeld', 28],
    [12, 40, 'groot', 30],
    [40, 40, 'groot', 100],
    // Exact and not by the rounded percentage: 299 of 1000 is no 30 percent.
    [299, 1000, 'gemiddeld', 30],
  ])('%i van %i cliënten: voorgesteld wordt %s', (getroffen, totaal, omvang, procent) => {
    expect(stelOmvangVoor(MEEGELEVERD_KADER, getroffen, totaal)).toEqual({ omvang, procent });
  });

  it.each([
    ['het aantal getroffenen', null, 40],
    ['het totaal', 4, null],
    ['een totaal boven nul', 0, 0],
  ])('zonder %s wordt niets voorgesteld', (_, getroffen, totaal) => {
    expect(stelOmvangVoor(MEEGELEVERD_KADER, getroffen, totaal)).toBeNull();
  });

  it('een onbekend totaal mag, en wordt gezegd', () => {
    expect(stappen(weeg(signaal({ aantalClienten: null }), versie()))[1]).toBe(
      'Stap 2, omvang: klein (2 van een onbekend aantal cliënten). Eén groep.',
    );
  });

  it('wie afwijkt van het voorstel, laat het voorstel en de reden zien', () => {
    const uitkomst = weeg(signaal({ getroffen: 20, omvangMotivering: 'Het gaat om één gesprek.' }), versie());
    expect(uitkomst.omvangvoorstel).toEqual({ omvang: 'groot', procent: 50 });
    expect(stappen(uitkomst)[1]).toBe(
      'Stap 2, omvang: klein (20 van 40 cliënten). Voorgesteld was groot, bij 50 procent. Het gaat om één gesprek.',
    );
  });

  it('meer getroffenen dan cliënten wordt geweigerd', () => {
    expect(weigering(() => weeg(signaal({ getroffen: 41 }), versie()))).toEqual({
      code: 'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
      velden: ['getroffen'],
    });
  });
});

describe('stap 3', () => {
  const reden = { verhogingReden: 'Derde melding dit jaar.', verhogingsgronden: ['eerdere_signalen'] };

  it('verhoogt nooit vanzelf, hoeveel signalen er ook waren', () => {
    expect(weeg(signaal({ eerdereMeldingen: 12, publieksgevoelig: true }), versie()).kleur).toBe('groen');
  });

  it.each([
    ['groen', 'oranje'],
    ['groen', 'rood'],
  ] as const)('van %s naar %s kan, met een grond en een reden', (_, verhoogNaar) => {
    const uitkomst = weeg(signaal({ verhoogNaar, ...reden }), versie());
    expect([uitkomst.kleurMatrix, uitkomst.kleur]).toEqual(['groen', verhoogNaar]);
    expect(stappen(uitkomst)).toContain(
      `De prioriteit is verhoogd van groen naar ${verhoogNaar} om eerdere signalen over deze aanbieder: Derde melding dit jaar.`,
    );
  });

  // requirements C20: only upward.
  it.each([
    ['ontwikkeling', 'klein', 'groen'],
    ['basale_veiligheid', 'klein', 'groen'],
    ['basale_veiligheid', 'klein', 'oranje'],
    ['basale_veiligheid', 'groot', 'oranje'],
    ['basale_veiligheid', 'groot', 'rood'],
  ] as const)('bij %s en %s kan de prioriteit niet naar %s', (ernst, omvang, verhoogNaar) => {
    expect(weigering(() => weeg(signaal({ ernst, omvang, verhoogNaar, ...reden }), versie()))).toEqual({
      code: 'WEGING.ALLEEN_VERHOGEN',
      velden: ['verhoogNaar'],
    });
  });

  it('zonder reden, zonder grond of met een grond die de versie niet kent, kan het niet', () => {
    const zonder = (anders: object) =>
      weigering(() => weeg(signaal({ verhoogNaar: 'rood', ...reden, ...anders }), versie()));
    expect(zonder({ verhogingReden: null })).toMatchObject({ velden: ['verhogingReden'] });
    expect(zonder({ verhogingsgronden: [] })).toMatchObject({ velden: ['verhogingsgronden'] });
    expect(zonder({ verhogingsgronden: ['gevoel'] })).toMatchObject({ velden: ['verhogingsgronden'] });
  });
});

describe('de tweede persoon', () => {
  const strikt = versie({ roodVraagtTweede: true });
  it.each([
    ['klein', 'oranje', false],
    ['groot', 'rood', true],
  ] as const)('bij basale veiligheid en %s (%s): wacht %s', (omvang, kleur, wachtOpTweede) => {
    const uitkomst = weeg(signaal({ ernst: 'basale_veiligheid', omvang }), strikt);
    expect(uitkomst).toMatchObject({ kleur, wachtOpTweede });
  });

  it('ook rood door stap 3 wacht; een versie die het niet vraagt, wacht nooit', () => {
    const verhoogd = signaal({
      ...{ verhoogNaar: 'rood', verhogingReden: 'Onrust.', verhogingsgronden: ['maatschappelijke_onrust'] },
    });
    expect(weeg(verhoogd, strikt).wachtOpTweede).toBe(true);
    expect(weeg(verhoogd, versie()).wachtOpTweede).toBe(false);
  });
});

describe('mogelijke onrechtmatigheid', () => {
  // requirements C3, AC-8: its own track, and the colour stays what it is.
  it('opent een eigen spoor bij ja, en bij nee of onbekend niet', () => {
    const taken = (onrechtmatigheid: string) =>
      takenVan({ afstemming: null, onrechtmatigheid, onrechtmatigheidToelichting: 'Uren zonder zorg.' });
    expect(taken('ja')).toEqual([{ soort: 'rechtmatigheid', aanleiding: 'Uren zonder zorg.', gedaan: null }]);
    expect([taken('nee'), taken('onbekend')]).toEqual([[], []]);
  });
});

describe('wat zou de kleur veranderen', () => {
  const bij = (ernst: string, omvang: string, totaal: number | null = null) =>
    naasteUitkomsten(MEEGELEVERD_KADER, { ernst, omvang, totaal });

  it('noemt per andere kleur de dichtstbijzijnde cellen, de naaste kleur eerst', () => {
    expect(bij('ontwikkeling', 'klein', 40)).toEqual([
      { kleur: 'oranje', ernst: 'basale_veiligheid', omvang: 'klein', stappen: 1, vanafGetroffen: null },
      { kleur: 'rood', ernst: 'levensbedreigend', omvang: 'klein', stappen: 2, vanafGetroffen: null },
    ]);
  });

  it('zegt bij een andere omvang vanaf hoeveel getroffenen die wordt voorgesteld', () => {
    expect(bij('basale_veiligheid', 'gemiddeld', 42)[0]).toEqual({
      ...{ kleur: 'rood', ernst: 'basale_veiligheid', omvang: 'groot', stappen: 1, vanafGetroffen: 13 },
    });
    expect(vanafGetroffen(MEEGELEVERD_KADER, 'groot', null)).toBeNull();
  });

  it('noemt niets als elke cel dezelfde kleur heeft', () => {
    const cellen = MEEGELEVERD_KADER.cellen.map((cel) => ({ ...cel, kleur: 'rood' as const }));
    const kader = { ...MEEGELEVERD_KADER, cellen };
    expect(naasteUitkomsten(kader, { ernst: 'ontwikkeling', omvang: 'klein', totaal: 40 })).toEqual([]);
  });
});
