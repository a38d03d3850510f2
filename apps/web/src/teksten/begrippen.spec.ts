import { begrippen, type Begripsomschrijving } from './begrippen';

const alle: [string, Begripsomschrijving][] = Object.entries(begrippen);

describe('de begrippen', () => {
  it.each(alle)('%s heeft een bron met een plaats, en een uitleg die te lezen is', (_, begrip) => {
    expect(begrip.bron.document).not.toBe('');
    expect(begrip.bron.plaats).toMatch(/artikel \d|hoofdstuk \d|bijlage \d/);
    expect(begrip.tekst).toMatch(/^[A-Z].*\.$/);
    for (const zin of begrip.tekst.split(/(?<=\.)\s/)) expect(zin.split(' ').length).toBeLessThan(35);
  });

  it('staan er elk één keer', () => {
    const termen = alle.map(([, { term }]) => term);
    expect(new Set(termen).size).toBe(termen.length);
  });

  it('bevatten wat de wet en het beleidskader van elkaar onderscheiden', () => {
    for (const term of ['Calamiteit', 'Geweldsincident', 'Signaal', 'Melding', 'Klacht', 'Ernst', 'Omvang']) {
      expect(alle.map(([, begrip]) => begrip.term)).toContain(term);
    }
    for (const wettelijk of [begrippen.calamiteit, begrippen.geweldsincident]) {
      expect(wettelijk.bron).toMatchObject({ document: 'Wmo 2015' });
    }
  });
});
