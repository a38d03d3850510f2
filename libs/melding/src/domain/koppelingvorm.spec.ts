import { leesKoppeling } from './koppeling';
import { alsJson, uitJson } from './koppelingvorm';
import { koppelveldenVoor } from './koppelvelden';

const JSON_VORM = {
  naam: 'Melding doen',
  velden: {
    soort: { kolom: 'soort', waarden: { 'Ik maak me zorgen': 'signaal' }, anders: 'melding' },
    wet: { vast: 'wmo' },
    onderwerp: { kolom: 'titel', voor: 'Web: ', afkappen: true },
    omschrijving: { kolommen: ['wat', 'nogMeer'] },
    gebeurtenisdatum: { kolom: 'wanneer', datum: ['d-m-jjjj', 'jjjj-mm-dd'] },
  },
  negeer: ['akkoord'],
};

describe('een koppeling zoals een scherm haar toont', () => {
  it('gaat heen en terug zonder dat er iets verandert', () => {
    expect(alsJson(uitJson(JSON_VORM))).toEqual(JSON_VORM);
    expect(leesKoppeling(alsJson(uitJson(JSON_VORM)), 'formulier').fouten).toEqual([]);
  });

  it('staat in onze volgorde, hoe zij ook is geschreven', () => {
    const { gebeurtenisdatum, ...rest } = JSON_VORM.velden;
    const { velden } = uitJson({ ...JSON_VORM, velden: { gebeurtenisdatum, ...rest } });
    expect(velden.map(({ veld }) => veld)).toEqual(Object.keys(JSON_VORM.velden));
  });

  it('verliest geen tweede bron: die is een fout', () => {
    const [eerste] = uitJson(JSON_VORM).velden;
    const vorm = {
      naam: 'X',
      negeer: [],
      velden: [{ ...(eerste as NonNullable<typeof eerste>), vast: 'klacht' }],
    };
    const { fouten } = leesKoppeling(alsJson(vorm), 'formulier');
    expect(fouten.map(({ plaats }) => plaats)).toContain('velden.soort');
  });

  it('leest één vorm van een datum, zoals een bestand haar noemt', () => {
    const json = { naam: 'X', velden: { gebeurtenisdatum: { kolom: 'dag', datum: 'excel' } } };
    expect(uitJson(json).velden[0]?.datumvormen).toEqual(['excel']);
  });
});

it('biedt voor een formulier geen velden aan die daar niet bestaan', () => {
  const velden = koppelveldenVoor('formulier').map(({ veld }) => veld);
  for (const veld of ['referentie', 'stand', 'ontvangenOp'] as const) expect(velden).not.toContain(veld);
  expect(koppelveldenVoor('overname').map(({ veld }) => veld)).toContain('ontvangenOp');
});
