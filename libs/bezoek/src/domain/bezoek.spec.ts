import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Afspraak, Bezoek, type NieuwBezoek } from './bezoek';

const VANDAAG = Temporal.PlainDate.from('2026-04-13');
const AFSPRAAK: Afspraak = {
  ...{ op: '2026-04-20', van: '10:00', tot: '12:00', locatieId: null, plaats: null },
  ...{ behandelaarId: 'sanne', tweedeId: 'noor', reistijdVoor: 30, reistijdNa: 30, planuitleg: null },
};
const NIEUW: NieuwBezoek = {
  ...{ ...AFSPRAAK, id: 'bezoek', zaakId: 'zaak', zaakNummer: 'Z2026-00001' },
  ...{ aanbiederId: 'linde', aanbiederNaam: 'De Linde', aankondiging: 'onaangekondigd' },
  ...{ doel: 'Zien hoe de nacht is bezet.', vervolgOp: null, maatregelId: null },
};

const gepland = (anders: Partial<NieuwBezoek> = {}): Bezoek => Bezoek.plan({ ...NIEUW, ...anders }, VANDAAG);

function foutVan(doe: () => unknown): { code: string; veld: string | undefined } {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof DomeinFout) return { code: fout.code, veld: fout.invalidParams[0]?.name };
    throw fout;
  }
  return { code: 'geen fout', veld: undefined };
}

describe('een bezoek', () => {
  it('is gepland, en daarna afgelegd met wat er is gezien', () => {
    const bezoek = gepland();
    expect(bezoek.staat).toMatchObject({ status: 'gepland', versie: 1, verslag: null });
    bezoek.legVast(
      { op: '2026-04-13', gesprokenMet: 'de locatiemanager', verslag: 'Eén begeleider.' },
      VANDAAG,
    );
    expect(bezoek.staat).toMatchObject({ status: 'afgelegd', op: '2026-04-13', verslag: 'Eén begeleider.' });
  });

  it('kan worden verzet, ook naar vandaag, met de reden', () => {
    const bezoek = gepland();
    bezoek.verzet({ ...AFSPRAAK, op: '2026-04-13', tweedeId: null }, 'De collega is ziek.', VANDAAG);
    expect(bezoek.staat).toMatchObject({ status: 'gepland', op: '2026-04-13', tweedeId: null });
  });

  it('vervalt met een reden en komt dan niet terug', () => {
    const bezoek = gepland();
    bezoek.laatVervallen('De locatie is gesloten.');
    expect(bezoek.staat).toMatchObject({ status: 'vervallen', vervalreden: 'De locatie is gesloten.' });
    expect(foutVan(() => bezoek.verzet(AFSPRAAK, 'Toch wel.', VANDAAG)).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(foutVan(() => bezoek.laatVervallen('Nog eens.')).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it.each<[string, Partial<NieuwBezoek>, string, string]>([
    ['zonder doel', { doel: '  ' }, 'BEZOEK.TEKST_ONTBREEKT', 'doel'],
    ['op een dag die al was', { op: '2026-04-12' }, 'BEZOEK.DATUM_PAST_NIET', 'op'],
    ['op een dag na twee jaar', { op: '2028-04-14' }, 'BEZOEK.DATUM_PAST_NIET', 'op'],
    ['met een einde voor het begin', { van: '12:00', tot: '12:00' }, 'BEZOEK.TIJD_PAST_NIET', 'tot'],
    ['met een einde zonder begin', { van: null, tot: '12:00' }, 'BEZOEK.TIJD_PAST_NIET', 'tot'],
    ['twee keer met dezelfde collega', { tweedeId: 'sanne' }, 'BEZOEK.TWEEDE_PAST_NIET', 'tweedeId'],
  ])('wordt niet gepland %s', (_, anders, code, veld) => {
    expect(foutVan(() => gepland(anders))).toEqual({ code, veld });
  });

  it.each([
    ['morgen', { op: '2026-04-14' }, 'BEZOEK.DATUM_PAST_NIET', 'op'],
    ['zonder verslag', { verslag: ' ' }, 'BEZOEK.TEKST_ONTBREEKT', 'verslag'],
    ['zonder met wie', { gesprokenMet: '' }, 'BEZOEK.TEKST_ONTBREEKT', 'gesprokenMet'],
  ])('wordt niet vastgelegd: %s', (_, anders, code, veld) => {
    const verslag = { op: '2026-04-13', gesprokenMet: 'een begeleider', verslag: 'In orde.', ...anders };
    expect(foutVan(() => gepland().legVast(verslag, VANDAAG))).toEqual({ code, veld });
  });

  it('wordt niet verzet of afgezegd zonder reden', () => {
    expect(foutVan(() => gepland().verzet(AFSPRAAK, ' ', VANDAAG)).veld).toBe('reden');
    expect(foutVan(() => gepland().laatVervallen('')).veld).toBe('reden');
  });

  const BRIEF = { wat: 'Hoe u medicijnen deelt.', duur: 'twee uur', stukken: ['de medicijnlijst'] };

  it('wordt één keer per afspraak aangekondigd, en na een andere afspraak opnieuw', () => {
    const bezoek = gepland({ aankondiging: 'aangekondigd' });
    bezoek.kondigAan(BRIEF, VANDAAG);
    expect(bezoek.staat).toMatchObject({ status: 'gepland', aangekondigdOp: '2026-04-13' });
    expect(foutVan(() => bezoek.kondigAan(BRIEF, VANDAAG)).code).toBe('BEZOEK.AL_AANGEKONDIGD');
    bezoek.verzet({ ...AFSPRAAK, reistijdVoor: 60 }, 'De weg is open.', VANDAAG);
    expect(bezoek.aanTeKondigen).toBe(false);
    bezoek.verzet({ ...AFSPRAAK, op: '2026-04-21' }, 'Op verzoek.', VANDAAG);
    expect(bezoek.aanTeKondigen).toBe(true);
    bezoek.kondigAan(BRIEF, VANDAAG);
    expect(bezoek.aanTeKondigen).toBe(false);
  });

  it('wordt niet aangekondigd als het onaangekondigd is, of zonder te zeggen wat wordt bekeken', () => {
    expect(foutVan(() => gepland().kondigAan(BRIEF, VANDAAG)).code).toBe('BEZOEK.ONAANGEKONDIGD');
    const bezoek = gepland({ aankondiging: 'aangekondigd' });
    expect(foutVan(() => bezoek.kondigAan({ ...BRIEF, wat: ' ' }, VANDAAG)).veld).toBe('wat');
    expect(foutVan(() => bezoek.kondigAan({ ...BRIEF, duur: '' }, VANDAAG)).veld).toBe('duur');
    bezoek.laatVervallen('De locatie is gesloten.');
    expect(foutVan(() => bezoek.kondigAan(BRIEF, VANDAAG)).code).toBe('OVERGANG_NIET_MOGELIJK');
  });
});
