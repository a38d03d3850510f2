import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { leefVolgensTabel } from '@navolgbaar/testing';
import { Afspraak, type Gecontroleerd, signaalVan } from './afspraak';
import {
  type Afspraakhandeling,
  type Afspraakstatus,
  OPEN_AFSPRAKEN,
  afspraakovergangen,
} from './afspraak-status';
import type { NieuweAfspraak } from './afspraakstaat';

const VANDAAG = Temporal.PlainDate.from('2026-04-13');
const NIEUW: NieuweAfspraak = {
  ...{ id: 'a1', zaakId: 'z1', zaakNummer: 'Z2026-00001', meldingId: null, meldingNummer: null },
  ...{
    actiepuntId: null,
    vervolgOp: null,
    aanbiederId: 'linde',
    aanbiederNaam: 'De Linde',
    monitoring: null,
  },
  ...{ tekst: 'Elke nacht een wakende begeleider.', afgesprokenOp: '2026-04-12', uiterlijk: '2026-04-13' },
  ...{ eigenaarFunctie: 'locatiemanager', eigenaarId: null, controleWijze: 'bezoek', controleDoor: 'u1' },
  ...{ controleOp: '2026-04-20', gemaaktDoor: 'u1' },
};
const CONTROLE: Gecontroleerd = {
  ...{ uitkomst: 'nagekomen', op: '2026-04-13', wijze: 'bezoek', volgendeOp: null },
  ...{ toelichting: 'Er was iemand wakker.', bewijs: 'Zelf gezien om twee uur.' },
};
const GESCHONDEN: Gecontroleerd = {
  ...CONTROLE,
  uitkomst: 'niet_nagekomen',
  toelichting: 'Niemand was wakker.',
};
const AF = {
  gevolg: 'maatregel',
  reden: 'Dit moet structureel.',
  op: '2026-04-14',
  door: 'u1',
  afspraakId: null,
} as const;
const BERICHT = {
  id: 'b1',
  tekst: 'Het rooster is aangepast.',
  op: '2026-04-13',
  viaPortaal: true,
  door: 'x',
};

const maak = (anders: Partial<NieuweAfspraak> = {}) => Afspraak.maak({ ...NIEUW, ...anders }, VANDAAG);

function foutVan(doe: () => unknown): { code: string; veld: string | undefined } {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof DomeinFout) return { code: fout.code, veld: fout.invalidParams[0]?.name };
    throw fout;
  }
  return { code: 'geen fout', veld: undefined };
}

describe('een veiligheidsafspraak', () => {
  it.each([
    ['een lege tekst', { tekst: ' ' }, 'TEKST_ONTBREEKT', 'tekst'],
    ['een dag die voorbij is', { uiterlijk: '2026-04-12' }, 'DAG_PAST_NIET', 'uiterlijk'],
    ['een afspraak van morgen', { afgesprokenOp: '2026-04-14' }, 'DAG_PAST_NIET', 'afgesprokenOp'],
    ['een controle voor de laatste dag', { uiterlijk: '2026-04-21' }, 'DAG_PAST_NIET', 'controleOp'],
    ['geen eigenaar', { eigenaarFunctie: null }, 'EIGENAAR_PAST_NIET', 'eigenaarFunctie'],
    ['twee eigenaren', { eigenaarId: 'u1' }, 'EIGENAAR_PAST_NIET', 'eigenaarFunctie'],
  ] as [string, Partial<NieuweAfspraak>, string, string][])('weigert %s', (_, anders, code, veld) => {
    expect(foutVan(() => maak(anders))).toEqual({ code: `VEILIGHEIDSAFSPRAAK.${code}`, veld });
  });

  it('is na een goede controle nagekomen, of blijft lopen tot de volgende', () => {
    const klaar = maak();
    klaar.controleer(CONTROLE, VANDAAG, 'u1');
    expect(klaar.staat).toMatchObject({
      status: 'nagekomen',
      controles: [{ uitkomst: 'nagekomen', door: 'u1' }],
    });
    const verder = maak();
    verder.controleer({ ...CONTROLE, volgendeOp: '2026-05-13' }, VANDAAG, 'u1');
    expect(verder.staat).toMatchObject({ status: 'loopt', controleOp: '2026-05-13' });
  });

  it('is geschonden als zij niet is nagekomen, tot is vastgelegd wat daarmee is gedaan', () => {
    const afspraak = maak();
    afspraak.meldUitvoering(BERICHT);
    afspraak.controleer(GESCHONDEN, VANDAAG, 'u1');
    expect(afspraak.signaal(VANDAAG)).toBe('geschonden');
    expect(foutVan(() => afspraak.beeindig('Klaar.', VANDAAG)).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(foutVan(() => afspraak.handelAf({ ...AF, reden: ' ' }, 'wmo')).code).toBe(
      'VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT',
    );
    expect(foutVan(() => afspraak.handelAf({ ...AF, gevolg: 'nieuwe_afspraak' }, 'wmo')).code).toBe(
      'VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE',
    );
    const college = { ...AF, gevolg: 'advies_college' } as const;
    expect(foutVan(() => afspraak.handelAf(college, 'wlz')).code).toBe('VEILIGHEIDSAFSPRAAK.GEEN_ADVIES');
    afspraak.handelAf(AF, 'wlz');
    expect(afspraak.signaal(VANDAAG)).toBeNull();
    expect(afspraak.staat).toMatchObject({ status: 'afgehandeld', afhandeling: { gevolg: 'maatregel' } });
  });

  it.each([
    [{ toelichting: ' ' }, 'toelichting'],
    [{ bewijs: '' }, 'bewijs'],
    [{ op: '2026-04-11' }, 'op'],
    [{ op: '2026-04-14' }, 'op'],
    [{ volgendeOp: '2026-04-13' }, 'volgendeOp'],
    [{ uitkomst: 'niet_nagekomen', volgendeOp: '2026-05-13' }, 'volgendeOp'],
  ] as [Partial<Gecontroleerd>, string][])('weigert een controle met %j', (anders, veld) => {
    expect(foutVan(() => maak().controleer({ ...CONTROLE, ...anders }, VANDAAG, 'u1')).veld).toBe(veld);
  });

  it('vraagt aandacht vanaf de dag na die waarop zij gecontroleerd had moeten zijn', () => {
    const op = (dag: string) => maak().signaal(Temporal.PlainDate.from(dag));
    expect(op('2026-04-20')).toBeNull();
    expect(op('2026-04-21')).toBe('niet_gecontroleerd');
    for (const status of ['nagekomen', 'afgehandeld', 'beeindigd'] as const)
      expect(
        signaalVan({ status, controleOp: '2026-04-20' }, Temporal.PlainDate.from('2027-01-01')),
      ).toBeNull();
  });

  it('gaat één keer onder de monitoring verder, en alleen in een zaak', () => {
    const afspraak = maak();
    expect(afspraak.kan('brengOnderMonitoring')).toBe(true);
    afspraak.brengOnderMonitoring({ id: 'm1', reden: 'Zij geldt nog een jaar.', op: '2026-04-13' });
    expect(afspraak.kan('brengOnderMonitoring')).toBe(false);
    expect(
      foutVan(() => afspraak.brengOnderMonitoring({ id: 'm2', reden: 'x', op: '2026-04-13' })).code,
    ).toBe('VEILIGHEIDSAFSPRAAK.AL_ONDER_MONITORING');
    const melding = { zaakId: null, zaakNummer: null, meldingId: 'n1', meldingNummer: 'M2026-00001' };
    expect(maak(melding).kan('brengOnderMonitoring')).toBe(false);
  });

  it('volgt bij elke stap de tabel, hoe iemand ook loopt, en weigert elke andere stap', () => {
    leefVolgensTabel<Afspraak, Afspraakstatus, Afspraakhandeling>(
      {
        tabel: afspraakovergangen,
        begin: [maak],
        status: ({ staat }) => staat.status,
        daden: {
          meldUitvoering: (a) => a.meldUitvoering(BERICHT),
          controleerLoopt: (a) => a.controleer({ ...CONTROLE, volgendeOp: '2026-05-13' }, VANDAAG, null),
          controleerNagekomen: (a) => a.controleer(CONTROLE, VANDAAG, null),
          controleerGeschonden: (a) => a.controleer(GESCHONDEN, VANDAAG, null),
          handelAf: (a) => a.handelAf(AF, null),
          brengOnderMonitoring: (a) => a.brengOnderMonitoring({ id: 'm', reden: 'x', op: '2026-04-13' }),
          beeindig: (a) => a.beeindig('Niet meer nodig.', VANDAAG),
        },
        altijd: ({ staat: { status, controles, afhandeling } }) => {
          // A breach is what the last check saw, and nothing but dealing with it ends that.
          const laatste = controles.at(-1)?.uitkomst;
          expect(['geschonden', 'afgehandeld'].includes(status)).toBe(laatste === 'niet_nagekomen');
          expect(status === 'afgehandeld').toBe(afhandeling !== null);
        },
      },
      { lengte: 15, levens: 400 },
    );
    expect(OPEN_AFSPRAKEN.every((status) => Object.keys(afspraakovergangen[status]).length > 0)).toBe(true);
  });
});
