import { describe, expect, it } from '@jest/globals';
import type { Melding } from '../../api/meldingen';
import { gevraagd } from '../../delen/velden';
import { besluitvragen, controleerBesluit, naarBesluit } from './besluitvragen';

const melding = {
  ...{ id: 'm', handelingen: ['stuurDoor', 'geefDeelDoor'], routeontvangers: ['igj'], routemelder: 'wij' },
  ...{ route: 'hier', eigenOpgave: false },
} as unknown as Melding;
const bronnen = { melding, partners: [], collegas: [{ id: 'c', naam: 'Anna', actief: true }] };
const namen = (waarden: Record<string, string>) =>
  gevraagd(besluitvragen(bronnen), waarden).map(({ naam }) => naam);

describe('wat het werkoverleg invult', () => {
  it('is bij niets doen alleen waarom en wie aan zet is', () => {
    expect(namen({ keuze: 'niets' })).toEqual(['keuze', 'motivering', 'aanZet', 'partners']);
  });

  it.each(['gesprek', 'veiligheidsafspraken'])('is bij %s ook wat, wie en wanneer', (keuze) => {
    expect(namen({ keuze })).toEqual(
      expect.arrayContaining(['actiepunt.omschrijving', 'actiepunt.eigenaarId', 'actiepunt.uiterlijk']),
    );
  });

  it('is bij navraag de vraag die past bij wie u vraagt', () => {
    const bij = (aan: string) => namen({ keuze: 'navraag', 'navraag.aan': aan });
    expect(bij('melder')).toEqual(expect.arrayContaining(['navraag.tekst', 'navraag.zonderInhoud']));
    expect(bij('melder')).not.toContain('navraag.partnervraag.vraag');
    expect(bij('partner')).toContain('navraag.partnervraag.vraag');
  });

  it('vraagt een aanbieder alleen iets over wat hij zelf meldde', () => {
    const wie = (eigenOpgave: boolean) =>
      besluitvragen({ ...bronnen, melding: { ...melding, eigenOpgave } })
        .find(({ naam }) => naam === 'navraag.aan')
        ?.opties?.map(({ waarde }) => waarde);
    expect(wie(false)).not.toContain('aanbieder');
    expect(wie(true)).toContain('aanbieder');
  });

  it('laat een vraag aan de melder pas gaan als iemand ernaar keek', () => {
    const w = { keuze: 'navraag', 'navraag.aan': 'melder' };
    expect(Object.keys(controleerBesluit(w))).toEqual(['navraag.zonderInhoud']);
    expect(controleerBesluit({ ...w, 'navraag.zonderInhoud': true })).toEqual({});
  });

  it('gaat naar de API met wat bij één besluit hoort onder zijn naam', () => {
    expect(naarBesluit({ keuze: 'niets', motivering: 'x' }, melding)).toEqual({
      ...{ besluit: 'geen_actie', motivering: 'x' },
    });
    const partnervraag = { 'navraag.aan': 'partner', 'navraag.partnervraag.vraag': 'Hoe?' };
    expect(naarBesluit({ keuze: 'navraag', ...partnervraag }, melding)).toEqual({
      ...{ besluit: 'actie', actie: 'navraag' },
      navraag: { aan: 'partner', partnervraag: { vraag: 'Hoe?' } },
    });
    const door = { 'doorzending.ontvangers': ['igj'], 'doorzending.partner-igj': 'p' };
    expect(naarBesluit({ keuze: 'doorzetten', ...door }, melding)).toMatchObject({
      doorzending: { ontvangers: [{ soort: 'igj', partnerId: 'p' }] },
    });
  });
});
