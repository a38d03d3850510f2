import { alleKnoppen, knoppenVan, stapBijPunt } from './actieknoppen';

const zaak = (meer: Partial<Parameters<typeof knoppenVan>[0]> = {}) => ({
  id: 'z',
  handelingen: ['geefOpdracht', 'stelUitkomstVast', 'legGesprekVast', 'startRapportage', 'sluit', 'wijzig'],
  status: 'onderzoek_loopt',
  uitkomst: null,
  onderzoekDoor: 'aanbieder',
  opdrachten: [],
  bevoegdheid: 'eigen_toezicht',
  ...meer,
});
const eerste = (meer?: Parameters<typeof zaak>[0]) => knoppenVan(zaak(meer)).eerste[0]?.href;

describe('wat een zaak nu vraagt', () => {
  it('toont alleen wat de server aanbiedt, en elke handeling één keer', () => {
    const { eerste: voorop, meer } = knoppenVan(zaak());
    const alle = [...voorop, ...meer].map(({ href }) => href);
    // One link for each act; "wijzig" is also the right to begin a network map, an agreement for safety and an activity.
    expect(alle).toHaveLength(9);
    expect(new Set(alle).size).toBe(9);
    expect(knoppenVan(zaak({ handelingen: [] }))).toEqual({ eerste: [], meer: [] });
  });

  it('biedt buiten de bevoegdheid geen bevoegdheid aan, en zegt wie de zaak krijgt', () => {
    const hrefs = (bevoegdheid: string) => {
      const stand = zaak({ bevoegdheid, handelingen: ['gebruikBevoegdheid', 'geefDoor'] });
      const { eerste: voorop, meer } = knoppenVan(stand);
      return [...voorop, ...meer].map(({ href }) => href);
    };
    const gebruik = ['/zaken/z/opvraaglijst', '/zaken/z/bevoegdheid'];
    expect(hrefs('eigen_toezicht')).toEqual(expect.arrayContaining(gebruik));
    expect(hrefs('alleen_doorgeven').filter((href) => gebruik.includes(href))).toEqual([]);
    const buiten = zaak({ bevoegdheid: 'alleen_doorgeven', handelingen: ['geefDoor'] });
    expect(stapBijPunt(buiten, { punt: 'zaak_doorgeven' })?.href).toBe('/zaken/z/doe/doorgeven');
  });

  it('noemt ze voor het palet in dezelfde volgorde, de stap bij een open punt eerst, elke één keer', () => {
    const punten = [{ punt: 'vragen_stellen', tekst: 'x', bron: 'x' }];
    const hrefs = alleKnoppen({ ...zaak(), openPunten: punten }).map(({ href }) => href);
    expect(hrefs[0]).toBe('/zaken/z/doe/gesprek');
    expect(hrefs).toHaveLength(9);
    expect(alleKnoppen({ ...zaak({ handelingen: [] }), openPunten: punten })).toEqual([]);
  });

  it('zet de handeling voorop die bij de stand van de zaak past', () => {
    expect(eerste()).toBe('/zaken/z/doe/opdracht');
    expect(eerste({ status: 'beoordeling' })).toBe('/zaken/z/doe/uitkomst');
    expect(eerste({ status: 'maatregelen' })).toBe('/zaken/z/rapport');
    expect(eerste({ status: 'rapportage', uitkomst: 'tekortkoming' })).toBe('/zaken/z/doe/sluiten');
  });

  it('zet een rapport niet meer voorop als het er al is', () => {
    const metRapport = (status: string) => knoppenVan(zaak({ status }), true).eerste[0]?.href;
    expect(metRapport('maatregelen')).toBe('/zaken/z/doe/uitkomst');
    expect(metRapport('rapportage')).toBe('/zaken/z/doe/uitkomst');
  });

  it('geeft de andere handelingen in de volgorde van het werk: horen en rapporteren voor de uitkomst', () => {
    const hrefs = knoppenVan(zaak()).eerste.map(({ href }) => href.split('/').at(-1));
    expect(hrefs).toEqual(['opdracht', 'gesprek', 'veiligheidsafspraak', 'rapport', 'uitkomst']);
  });

  it('leidt van een opdracht die nog moet komen en van open vragen naar het goede formulier', () => {
    expect(stapBijPunt(zaak(), { punt: 'opdracht_geven' })?.href).toBe('/zaken/z/doe/opdracht');
    expect(stapBijPunt(zaak(), { punt: 'vragen_stellen' })?.href).toBe('/zaken/z/doe/gesprek');
  });

  it('leidt van een rapport dat binnen is naar de beoordeling van die opdracht', () => {
    const punt = { punt: 'rapport_beoordelen', objectId: 'o' };
    expect(stapBijPunt(zaak(), punt)?.href).toBe('/opdrachten/o/beoordelen');
    expect(stapBijPunt(zaak(), { punt: 'monitoring_controleren' })).toBeNull();
  });

  it('brengt van een gevraagd uitstel naar het besluit erover', () => {
    const punt = { punt: 'uitstel_beslissen', objectId: 't1' };
    expect(stapBijPunt(zaak(), punt)?.href).toBe('/uitstel/t1/besluit');
  });

  it('zegt in een zaak met meer aanbieders bij wie', () => {
    const bij = (objectId: string, naam: string) =>
      stapBijPunt(zaak(), { punt: 'rapport_beoordelen', objectId, bijAanbieder: naam });
    expect(bij('o1', 'De Linde')).toEqual({
      href: '/opdrachten/o1/beoordelen',
      label: 'Rapport beoordelen (De Linde)',
    });
    expect(bij('o2', 'Het Anker')?.href).toBe('/opdrachten/o2/beoordelen');
  });
});
