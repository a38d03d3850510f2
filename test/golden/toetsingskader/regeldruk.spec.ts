import { describe, expect, it } from '@jest/globals';
import { keurKader } from '../../../libs/toetsingskader/src/domain/keur-kader';
import { kader, norm, vraag } from './hulp';

const metVraag = (deel: object) => keurKader(kader({ normen: [norm({ vragen: [vraag(deel)] })] }));

describe('de regeldruktoets (NW-12): een vraag zonder risico of terwijl er al een bron is, wordt niet gesteld', () => {
  it('een vraag met een risico en zonder andere bron mag', () => {
    expect(metVraag({})).toEqual([]);
  });

  it.each(['', '  ', '-', 'n.v.t.', 'N.v.t', 'nvt', 'geen', 'volgt nog', '...', 'onbekend'])(
    'risico %j is geen antwoord',
    (risico) => {
      expect(metVraag({ risico }).map(({ pad }) => pad)).toEqual(['normen.0.vragen.0.risico']);
    },
  );

  it.each(['', 'geen', 'nog invullen'])(
    'waarom er geen andere bron is: %j is geen antwoord',
    (geenAndereBron) => {
      expect(metVraag({ geenAndereBron }).map(({ pad }) => pad)).toEqual([
        'normen.0.vragen.0.geenAndereBron',
      ]);
    },
  );

  it('wie alleen de vraag herhaalt, legt niets uit', () => {
    const tekst = 'Zijn er incidenten?';
    expect(metVraag({ tekst, risico: ' zijn er incidenten?' })).toEqual([
      { pad: 'normen.0.vragen.0.risico', reden: expect.stringContaining('herhaalt alleen de vraag') },
    ]);
  });

  it('een antwoord dat met zo’n woord begint, is wel een antwoord', () => {
    expect(metVraag({ risico: 'Geen zicht op incidenten als invallers niet melden.' })).toEqual([]);
  });

  it('alles wat ontbreekt, komt tegelijk', () => {
    const lege = { risico: '', geenAndereBron: '' };
    const vragen = [vraag(lege), vraag({ ...lege, code: 'V-2' })];
    expect(keurKader(kader({ normen: [norm({ vragen })] }))).toHaveLength(4);
  });
});
