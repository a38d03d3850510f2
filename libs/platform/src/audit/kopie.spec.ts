import { leesRij } from './kopie';

describe('een rij van COPY', () => {
  it('is verdeeld in kolommen, ook als ze leeg zijn', () => {
    expect(leesRij('1\ta b\t\té€😀')).toEqual(['1', 'a b', '', 'é€😀']);
  });

  it('onderscheidt niets van de tekst die daarop lijkt', () => {
    expect(leesRij('\\N\t\\\\N\tN')).toEqual([null, '\\N', 'N']);
  });

  it('krijgt de tekens terug die een kolom of rij zouden beëindigen', () => {
    expect(leesRij('a\\tb\\nc\\rd\t\\b\\f\\v\t\\\\t\\\\\\t')).toEqual(['a\tb\nc\rd', '\b\f\v', '\\t\\\t']);
  });
});
