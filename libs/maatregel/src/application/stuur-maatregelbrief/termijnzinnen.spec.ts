import { schrijfTermijnen } from './termijnzinnen';

describe('de termijnen in de brief van een maatregel', () => {
  it('noemen bij een plan beide dagen en dat de tijd in het voordeel van de aanbieder is berekend', () => {
    const tekst = schrijfTermijnen([
      { onderdeel: 'plan', uiterlijk: 'maandag 11 mei 2026' },
      { onderdeel: 'invoering', uiterlijk: 'maandag 31 augustus 2026' },
    ]);
    expect(tekst).toMatch(/plan van aanpak moet uiterlijk op maandag 11 mei 2026/);
    expect(tekst).toMatch(/uiterlijk op maandag 31 augustus 2026 zijn ingevoerd/);
    expect(tekst).toMatch(/niet in een wet[\s\S]*eerstvolgende gewone dag/);
  });

  it('zeggen zonder termijn dat er geen is, en beloven dan niets over dagen', () => {
    const tekst = schrijfTermijnen([{ onderdeel: 'reactie', uiterlijk: null }]);
    expect(tekst).toMatch(/geen termijn verbonden/);
    expect(tekst).not.toMatch(/uiterlijk|zaterdag/);
  });

  it.each([[[]], [[{ onderdeel: 'voortgang', uiterlijk: 'vrijdag 1 mei 2026' } as const]]])(
    'noemen geen bezwaar of beroep (BK-8.04): %j',
    (onderdelen) => {
      expect(schrijfTermijnen(onderdelen)).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
    },
  );
});
