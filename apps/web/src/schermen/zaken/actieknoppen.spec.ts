import { alleKnoppen, knoppenVan, stapBijPunt } from './actieknoppen';

const zaak = (meer: Partial<Parameters<typeof knoppenVan>[0]> = {}) => ({
  id: 'z',
  handelingen: ['geefOpdracht', 'stelUitkomstVast', 'legGesprekVast', 'startRapportage', 'sluit', 'wijzig'],
  status: 'onderzoek_loopt',
  uitkomst: null,
  onderzoekDoor: 'aanbieder',
  opdrachten: [],
  uitstelGevraagd: [],
  ...meer,
});
const eerste = (meer?: Parameters<typeof zaak>[0]) => knoppenVan(zaak(meer)).eerste[0]?.href;

describe('wat een zaak nu vraagt', () => {
  it('toont alleen wat de server aanbiedt, en elke handeling één keer', () => {
    const { eerste: voorop, meer } = knoppenVan(zaak());
    const alle = [...voorop, ...meer].map(({ href }) => href);
    expect(alle).toHaveLength(6);
    expect(new Set(alle).size).toBe(6);
    expect(knoppenVan(zaak({ handelingen: [] }))).toEqual({ eerste: [], meer: [] });
  });

  it('noemt ze voor het palet in dezelfde volgorde, de stap bij een open punt eerst, elke één keer', () => {
    const punten = [{ punt: 'vragen_stellen', tekst: 'x', bron: 'x' }];
    const hrefs = alleKnoppen({ ...zaak(), openPunten: punten }).map(({ href }) => href);
    expect(hrefs[0]).toBe('/zaken/z/doe/gesprek');
    expect(hrefs).toHaveLength(6);
    expect(alleKnoppen({ ...zaak({ handelingen: [] }), openPunten: punten })).toEqual([]);
  });

  it('zet de handeling voorop die bij de stand van de zaak past', () => {
    expect(eerste()).toBe('/zaken/z/doe/opdracht');
    expect(eerste({ status: 'beoordeling' })).toBe('/zaken/z/doe/uitkomst');
    expect(eerste({ status: 'maatregelen' })).toBe('/zaken/z/rapport');
    expect(eerste({ status: 'rapportage', uitkomst: 'tekortkoming' })).toBe('/zaken/z/doe/sluiten');
  });

  it('geeft de andere handelingen in de volgorde van het werk: horen en rapporteren voor de uitkomst', () => {
    const hrefs = knoppenVan(zaak()).eerste.map(({ href }) => href.split('/').at(-1));
    expect(hrefs).toEqual(['opdracht', 'gesprek', 'rapport', 'uitkomst']);
  });

  it('leidt van een opdracht die nog moet komen en van open vragen naar het goede formulier', () => {
    expect(stapBijPunt(zaak(), 'opdracht_geven')?.href).toBe('/zaken/z/doe/opdracht');
    expect(stapBijPunt(zaak(), 'vragen_stellen')?.href).toBe('/zaken/z/doe/gesprek');
  });

  it('leidt van een rapport dat binnen is naar de beoordeling van die opdracht', () => {
    const opdracht = {
      ...{ id: 'o', zaakId: 'z', zaakNummer: '1', aanbiederId: 'a', aanbiederNaam: 'A', versie: 1 },
      ...{ gegevenOp: '2026-04-01', uiterlijk: '2026-05-13', status: 'rapport_ontvangen' },
      ...{ opgeschortOp: null, onderzoeksvraag: 'Hoe kon dit gebeuren?' },
    };
    expect(stapBijPunt(zaak({ opdrachten: [opdracht] }), 'rapport_beoordelen')?.href).toBe(
      '/opdrachten/o/beoordelen',
    );
    expect(stapBijPunt(zaak(), 'monitoring_controleren')).toBeNull();
  });

  it('brengt van een gevraagd uitstel naar het besluit erover', () => {
    expect(stapBijPunt(zaak({ uitstelGevraagd: ['t1', 't2'] }), 'uitstel_beslissen')?.href).toBe(
      '/uitstel/t1/besluit',
    );
    expect(stapBijPunt(zaak(), 'uitstel_beslissen')).toBeNull();
  });
});
