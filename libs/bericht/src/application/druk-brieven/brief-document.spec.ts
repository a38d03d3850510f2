import { vulIn, veldenVan } from '../../domain/sjabloon';
import { nieuwsteVersies } from '../../domain/sjablonen';
import { maakBriefDocument } from './brief-document';

const vast = {
  organisatie: 'Toezicht Noord',
  huisstijl: null,
  geadresseerde: ['Zorg & Co', 'Straat 1', '1234 AB  Stad'],
  kenmerk: '2026-00001',
  datum: '2026-03-02',
  onderwerp: 'Onderwerp',
};

describe('een brief als document', () => {
  it('maakt van vragen koppen, van streepjes een lijst en van het slot een ondertekening', () => {
    const { briefhoofd, blokken } = maakBriefDocument({
      ...vast,
      tekst:
        'Geachte heer of mevrouw,\n\nEerste alinea.\n\nWat vragen wij?\nDit:\n- een\n- twee\n\nIs dit een vraag?\n\nMet vriendelijke groet,\n\nDe toezichthouder\nToezicht Noord',
    });
    expect(briefhoofd).toEqual({ geadresseerde: vast.geadresseerde, aanhef: 'Geachte heer of mevrouw,' });
    expect(blokken).toEqual([
      { soort: 'alinea', inhoud: 'Eerste alinea.' },
      { soort: 'kop', niveau: 2, tekst: 'Wat vragen wij?' },
      { soort: 'alinea', inhoud: 'Dit:' },
      { soort: 'lijst', geordend: false, items: [{ inhoud: 'een' }, { inhoud: 'twee' }] },
      // A heading with nothing under it would be an empty part.
      { soort: 'alinea', inhoud: 'Is dit een vraag?' },
      expect.objectContaining({
        soort: 'handtekening',
        naam: 'De toezichthouder',
        functie: 'Toezicht Noord',
      }),
    ]);
  });

  it('draagt de kleur en het logo van de organisatie, en zonder keuze die van het huis', () => {
    const logo = { soort: 'image/png', inhoud: Buffer.from('png'), breedte: 80, hoogte: 20 } as const;
    const brief = { ...vast, tekst: 'Tekst.' };
    expect(maakBriefDocument({ ...brief, huisstijl: { hoofdkleur: '#7a1f3d', logo } })).toMatchObject({
      thema: { kleur: '#7a1f3d' },
      organisatie: { naam: 'Toezicht Noord', logo: { afbeelding: { formaat: 'png' }, verhouding: 4 } },
    });
    const svg = { ...logo, soort: 'image/svg+xml', inhoud: Buffer.from('<svg/>') } as const;
    const { organisatie, thema } = maakBriefDocument({
      ...brief,
      huisstijl: { hoofdkleur: null, logo: svg },
    });
    expect(organisatie.logo?.afbeelding).toEqual({ formaat: 'svg', bron: '<svg/>' });
    expect(thema).toBeUndefined();
    expect(maakBriefDocument(brief).organisatie).toEqual({ naam: 'Toezicht Noord' });
  });

  it.each(nieuwsteVersies().map((s) => [s.code, s] as const))(
    'kan van %s, met een kop voor elke vraag',
    (_c, s) => {
      const { tekst, onderwerp } = vulIn(
        s,
        Object.fromEntries(veldenVan(s).map((veld) => [veld, `T_${veld}`])),
      );
      const { blokken, titel } = maakBriefDocument({ ...vast, onderwerp, tekst });
      expect(titel).toBe(onderwerp);
      expect(blokken.length).toBeGreaterThan(0);
      expect(blokken.every((blok) => blok.soort !== 'alinea' || blok.inhoud !== '')).toBe(true);
    },
  );
});
