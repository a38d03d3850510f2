import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { Maatregel } from './maatregel';
import type { Beoordelingsstand } from './maatregelstaat';
import type { Oordeel } from './opvolging';
import type { Deeloordeel, Onderdeel } from './soorten';

const PLAN = { termijnId: 'plan-1', uiterlijk: '2026-05-11' };
const INVOERING = { termijnId: 'invoering-1', uiterlijk: '2026-08-31' };
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const OP = dag('2026-05-01');
const REDEN = 'Het protocol dekt elke eis.';

const legOp = (soort: 'plan_van_aanpak' | 'voortgangsinformatie') =>
  Maatregel.legOp(
    {
      ...{ id: 'm1', opleggingId: 'o1', zaakId: 'z1', zaakNummer: '2026-00001', wet: 'wmo', soort },
      ...{ aanbiederId: 'a1', aanbiederNaam: 'De Linde', omschrijving: 'Maak een plan.', doel: 'Veilig.' },
      ...{ onderbouwing: 'Er is geen protocol.', verwachtEffect: 'Het klopt.', ernstWeging: 'Het past.' },
      ...{ steuntOpVim: false, vimUitzondering: null, vimToelichting: null, bevindingIds: ['v1'] },
      ...{ herleiding: [], opgelegdOp: '2026-04-13', opgelegdDoor: 'u1' },
    },
    soort === 'plan_van_aanpak' ? { plan: PLAN, invoering: INVOERING } : { voortgang: PLAN },
  );
/** The plan came in; the term for carrying it out runs. */
const metPlan = () => {
  const maatregel = legOp('plan_van_aanpak');
  maatregel.leverIn('plan', OP, OP);
  return maatregel;
};
const stand = (vandaag: string, anders: object = {}): Beoordelingsstand => ({
  termijnen: [
    { ...PLAN, open: false, staatStil: false },
    { ...INVOERING, open: true, staatStil: false, ...anders },
  ],
  vandaag: dag(vandaag),
});
const over = (oordelen: Partial<Record<Onderdeel, Deeloordeel>>): Oordeel => ({
  ...{ oordeel: 'niet_opgevolgd', motivering: 'Het is niet gedaan.' },
  onderdelen: Object.entries(oordelen).map(([onderdeel, oordeel]) => ({
    ...{ onderdeel: onderdeel as Onderdeel, oordeel, reden: 'Zo was het.' },
  })),
});
const foutVan = (werk: () => unknown): DomeinFout => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('geen fout');
};

describe('een onderdeel goedkeuren', () => {
  it('kan terwijl de termijn van het andere loopt: dat blijft gevraagd, en de stand blijft', () => {
    const maatregel = metPlan();
    expect(maatregel.keurOnderdeelGoed('plan', REDEN).termijnId).toBe(PLAN.termijnId);
    expect(maatregel.staat.status).toBe('ontvangen');
    expect(maatregel.staat.onderdelen).toMatchObject([
      { onderdeel: 'plan', oordeel: 'voldoet', oordeelReden: REDEN },
      { onderdeel: 'invoering', termijnId: INVOERING.termijnId, ingeleverdOp: null },
    ]);
    expect(maatregel.openstaand.map(({ onderdeel }) => onderdeel)).toEqual(['invoering']);
    expect(maatregel.staat.beoordelingen).toEqual([]);
  });

  it('kan niet twee keer, niet voor wat er nog niet is, en niet als alles binnen is', () => {
    const maatregel = metPlan();
    expect(foutVan(() => maatregel.keurOnderdeelGoed('invoering', REDEN)).details['uitleg']).toMatch(
      /nog niet/,
    );
    maatregel.keurOnderdeelGoed('plan', REDEN);
    const nogmaals = foutVan(() => maatregel.keurOnderdeelGoed('plan', REDEN));
    expect(nogmaals.code).toBe('MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN');
    expect(nogmaals.details['uitleg']).toMatch(/al een oordeel/);
    const alles = metPlan();
    alles.leverIn('invoering', OP, OP);
    expect(foutVan(() => alles.keurOnderdeelGoed('plan', REDEN)).details['uitleg']).toMatch(/het geheel/);
  });

  it('kan niet zonder reden, niet voor wat niet is gevraagd, en niet voor er iets is', () => {
    expect(foutVan(() => metPlan().keurOnderdeelGoed('plan', ' ')).code).toBe(
      'MAATREGEL.MOTIVERING_ONTBREEKT',
    );
    expect(foutVan(() => metPlan().keurOnderdeelGoed('voortgang', REDEN)).code).toBe(
      'MAATREGEL.ONDERDEEL_NIET_GEVRAAGD',
    );
    expect(foutVan(() => legOp('plan_van_aanpak').keurOnderdeelGoed('plan', REDEN)).code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
  });

  it('wordt alleen aangeboden als er iets binnen is en iets nog moet komen', () => {
    const kan = (maatregel: Maatregel) => maatregel.kan('beoordeelOnderdeel', stand('2026-05-12'));
    const maatregel = metPlan();
    expect(kan(maatregel)).toBe(true);
    maatregel.keurOnderdeelGoed('plan', REDEN);
    expect(kan(maatregel)).toBe(false);
    const een = legOp('voortgangsinformatie');
    een.leverIn('voortgang', OP, OP);
    expect(kan(een)).toBe(false);
  });

  it('geldt voor het geheel als het daar niet opnieuw wordt genoemd', () => {
    const maatregel = metPlan();
    maatregel.keurOnderdeelGoed('plan', REDEN);
    maatregel.leverIn('invoering', OP, OP);
    const rest = over({ invoering: 'voldoet' });
    maatregel.beoordeel({ ...rest, oordeel: 'opgevolgd' }, stand('2026-05-12'), 'u1');
    expect(maatregel.staat.status).toBe('opgevolgd');
    expect(maatregel.staat.beoordelingen[0]?.onderdelen).toMatchObject([
      { onderdeel: 'plan', oordeel: 'voldoet', reden: REDEN },
      { onderdeel: 'invoering', oordeel: 'voldoet' },
    ]);
  });
});

describe('een onderdeel opnieuw vragen', () => {
  const NIEUW = { termijnId: 'plan-2', uiterlijk: '2026-06-01' };
  const TE_DUN = { onderdeel: 'plan', oordeel: 'niet', reden: 'De scholing ontbreekt.' } as const;
  const vraag = (maatregel: Maatregel, anders = {}, termijn = NIEUW) =>
    maatregel.vraagOnderdeelOpnieuw({ ...TE_DUN, ...anders }, termijn, stand('2026-05-12'), 'u1');

  it('vraagt alleen dat onderdeel, met een nieuwe termijn; de rest loopt door en wat was, blijft te lezen', () => {
    const maatregel = metPlan();
    vraag(maatregel);
    expect(maatregel.staat).toMatchObject({ status: 'opgelegd', ronde: 2 });
    expect(maatregel.staat.onderdelen).toMatchObject([
      { onderdeel: 'plan', termijnId: 'plan-2', ingeleverdOp: null, oordeel: null },
      { onderdeel: 'invoering', termijnId: INVOERING.termijnId, ingeleverdOp: null },
    ]);
    expect(maatregel.staat.beoordelingen).toMatchObject([
      { ronde: 1, oordeel: null, onderdelen: [TE_DUN], vervolg: { keuze: 'nieuwe_termijn' } },
    ]);
    maatregel.leverIn('plan', dag('2026-05-20'), dag('2026-05-20'));
    maatregel.keurOnderdeelGoed('plan', REDEN);
    expect(maatregel.staat.status).toBe('ontvangen');
  });

  it('kan niet zonder reden, voor wat er niet is of al is beoordeeld, of tot na de invoering', () => {
    expect(foutVan(() => vraag(metPlan(), { reden: ' ' })).code).toBe('MAATREGEL.MOTIVERING_ONTBREEKT');
    expect(foutVan(() => vraag(metPlan(), { onderdeel: 'invoering' })).code).toBe(
      'MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN',
    );
    const goed = metPlan();
    goed.keurOnderdeelGoed('plan', REDEN);
    expect(foutVan(() => vraag(goed)).code).toBe('MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN');
    expect(foutVan(() => vraag(legOp('plan_van_aanpak'))).code).toBe('OVERGANG_NIET_MOGELIJK');
    const laat = { ...NIEUW, uiterlijk: INVOERING.uiterlijk };
    const fout = foutVan(() => vraag(metPlan(), {}, laat));
    expect(fout.code).toBe('MAATREGEL.INVOERING_VOOR_PLAN');
    // At the field that is asked here: the day of the invoering stands.
    expect(fout.invalidParams).toEqual([
      {
        name: 'termijnPlan',
        reason: 'Kies een dag vóór 31 augustus 2026: dan moet het plan zijn ingevoerd.',
      },
    ]);
  });
});

describe('een onderdeel is niet "niet" zolang de eigen termijn loopt', () => {
  const goedPlan = over({ plan: 'voldoet', invoering: 'niet' });

  it('als wat ervoor moest komen voldoet', () => {
    const fout = foutVan(() => metPlan().beoordeel(goedPlan, stand('2026-05-12'), 'u1'));
    expect(fout).toMatchObject({ code: 'MAATREGEL.TERMIJN_LOOPT_NOG', details: { uiterlijk: '2026-08-31' } });
    const stil = stand('2026-05-12', { open: false, staatStil: true });
    expect(foutVan(() => metPlan().beoordeel(goedPlan, stil, 'u1')).code).toBe(
      'MAATREGEL.TERMIJN_STAAT_STIL',
    );
  });

  it('ook als het plan al apart is goedgekeurd', () => {
    const maatregel = metPlan();
    maatregel.keurOnderdeelGoed('plan', REDEN);
    const fout = foutVan(() => maatregel.beoordeel(over({ invoering: 'niet' }), stand('2026-05-12'), 'u1'));
    expect(fout.code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
  });

  it.each(['2026-08-31', '2026-09-01'])('tot en met de laatste dag: %s', (vandaag) => {
    const maatregel = metPlan();
    const werk = () => maatregel.beoordeel(goedPlan, stand(vandaag), 'u1');
    if (vandaag === INVOERING.uiterlijk) expect(foutVan(werk).code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
    else {
      werk();
      expect(maatregel.staat.status).toBe('niet_opgevolgd');
    }
  });

  it('maar wel als het plan niet voldoet: zonder goed plan valt er niets in te voeren', () => {
    const maatregel = metPlan();
    maatregel.beoordeel(over({ plan: 'niet', invoering: 'niet' }), stand('2026-05-12'), 'u1');
    expect(maatregel.staat.status).toBe('niet_opgevolgd');
  });
});
