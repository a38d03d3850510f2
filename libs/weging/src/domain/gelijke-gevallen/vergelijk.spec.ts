import { describe, expect, it } from '@jest/globals';
import { type Geval, meestVoorkomend, tel } from './geval';
import { groepeer, perKwartaal, perWeger, vindAfwijkingen } from './vergelijk';

let volgnummer = 0;
const geval = (anders: Partial<Geval> = {}): Geval => ({
  ...{ wegingId: `w${(volgnummer += 1)}`, meldingId: `m${volgnummer}`, nummer: `2026-${volgnummer}` },
  ...{ soort: 'signaal', kaderversie: 1, kaderAanname: true, ernst: 'basale_veiligheid' },
  ...{ ernstNaam: 'Basale veiligheid', omvang: 'klein', omvangNaam: 'Klein', omvangMotivering: 'Eén huis.' },
  ...{ kleurMatrix: 'oranje', kleur: 'oranje', verhogingReden: null, ontvangenDag: '2026-01-05' },
  ...{ gewogenDag: '2026-01-12', wegerId: 'anna', besluit: 'gesprek', besluitMotivering: 'Praten helpt.' },
  ...{ besluitDag: '2026-01-19', ...anders },
});
const keer = (aantal: number, anders: Partial<Geval> = {}): Geval[] =>
  Array.from({ length: aantal }, () => geval(anders));
const afwijkingen = (gevallen: readonly Geval[]) => vindAfwijkingen(gevallen, groepeer(gevallen));

describe('gelijke gevallen', () => {
  it('legt naast elkaar wat dezelfde soort en ernst heeft, gewogen met dezelfde versie', () => {
    const groepen = groepeer([
      ...keer(3),
      ...keer(2, { soort: 'klacht' }),
      ...keer(1, { ernst: 'ontwikkeling' }),
      ...keer(1, { kaderversie: 2 }),
    ]);
    expect(groepen.map(({ sleutel, aantal }) => [sleutel, aantal])).toEqual([
      ['1/signaal/basale_veiligheid', 3],
      ['1/klacht/basale_veiligheid', 2],
      ['1/signaal/ontwikkeling', 1],
      ['2/signaal/basale_veiligheid', 1],
    ]);
  });

  it('noemt wat anders ging dan de meeste, met de reden van toen', () => {
    const anders = geval({ kleur: 'rood', verhogingReden: 'Het staat in de krant.' });
    const niets = geval({ besluit: 'geen_actie', besluitMotivering: 'Al opgelost.' });
    expect(afwijkingen([...keer(4), anders, niets])).toMatchObject([
      {
        wat: 'kleur',
        door: 'stap3',
        nummer: anders.nummer,
        gebruikelijk: 'oranje',
        hier: 'rood',
        reden: 'Het staat in de krant.',
      },
      {
        wat: 'besluit',
        nummer: niets.nummer,
        gebruikelijk: 'gesprek',
        hier: 'geen_actie',
        reden: 'Al opgelost.',
      },
    ]);
  });

  it('geeft bij een andere kleur zonder verhoging de reden van de omvang', () => {
    const groter = geval({ kleurMatrix: 'rood', kleur: 'rood', omvangMotivering: 'Het hele huis.' });
    expect(afwijkingen([...keer(5), groter])).toMatchObject([{ door: 'omvang', reden: 'Het hele huis.' }]);
  });

  it('zegt van vier gevallen niets, van vijf wel', () => {
    const rood = { kleur: 'rood', verhogingReden: 'Onrust.' } as const;
    expect(afwijkingen([...keer(3), geval(rood)])).toEqual([]);
    expect(groepeer(keer(4))[0]).toMatchObject({ teWeinig: true, meestKleur: null });
    expect(afwijkingen([...keer(4), geval(rood)])).toHaveLength(1);
  });

  it('kent bij evenveel geen regel, en dus geen afwijking', () => {
    expect(meestVoorkomend(tel(['rood', 'oranje', 'rood', 'oranje']))).toBeNull();
    expect(afwijkingen([...keer(3), ...keer(3, { kleur: 'rood', verhogingReden: 'Onrust.' })])).toEqual([]);
  });

  it('telt wat nog niet is besloten apart, en noemt dat geen afwijking', () => {
    const open = keer(2, { besluit: null, besluitMotivering: null, besluitDag: null });
    const gevallen = [...keer(5), ...open];
    expect(groepeer(gevallen)[0]).toMatchObject({ nietBesloten: 2, meestBesluit: 'gesprek' });
    expect(afwijkingen(gevallen)).toEqual([]);
  });
});

describe('verschuiving', () => {
  it('telt per kwartaal van de weging, de oudste eerst', () => {
    const tijdvakken = perKwartaal([
      ...keer(1, { gewogenDag: '2026-04-01', kleur: 'rood' }),
      ...keer(5, { gewogenDag: '2026-03-31', besluit: 'geen_actie' }),
    ]);
    expect(tijdvakken).toMatchObject([
      { kwartaal: '2026-K1', aantal: 5, teWeinig: false, verhoogd: 0, geenActie: 5 },
      { kwartaal: '2026-K2', aantal: 1, teWeinig: true, verhoogd: 1, geenActie: 0 },
    ]);
  });
});

describe('spreiding tussen wegers', () => {
  it('vergelijkt ieder met wat in dezelfde gevallen gebruikelijk is', () => {
    const gevallen = [
      ...keer(10),
      ...keer(3, { wegerId: 'karim' }),
      ...keer(2, { wegerId: 'karim', kleur: 'rood', verhogingReden: 'Onrust.' }),
      ...keer(1, { wegerId: 'karim', kleur: 'groen', kleurMatrix: 'groen' }),
    ];
    expect(perWeger(gevallen, groepeer(gevallen))).toMatchObject([
      { wegerId: 'anna', aantal: 10, hoger: 0, lager: 0 },
      { wegerId: 'karim', aantal: 6, verhoogd: 2, hoger: 2, lager: 1 },
    ]);
  });

  it('zegt van wie minder dan vijf keer woog alleen hoe vaak', () => {
    const gevallen = [...keer(6), ...keer(4, { wegerId: 'karim', kleur: 'rood', verhogingReden: 'Onrust.' })];
    expect(perWeger(gevallen, groepeer(gevallen))[1]).toEqual({
      ...{ wegerId: 'karim', aantal: 4, teWeinig: true, kleuren: [], verhoogd: 0, hoger: 0, lager: 0 },
    });
  });
});
