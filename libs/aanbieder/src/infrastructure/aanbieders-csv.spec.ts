import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { leesAanbiedersCsv } from './aanbieders-csv';

describe('een lijst van aanbieders lezen', () => {
  it.each([
    ['utf-8 met puntkomma', Buffer.from('naam;plaats\nZorg Coöperatie;Één\n'), 'utf-8', ';'],
    ['utf-8 met BOM en komma', Buffer.from('\ufeffnaam,plaats\r\nZorg Coöperatie,Één\r\n'), 'utf-8', ','],
    ['windows-1252', iconv.encode('naam;plaats\nZorg Coöperatie;Één\n', 'windows-1252'), 'windows-1252', ';'],
  ])('herkent %s', (_, inhoud, tekenset, scheiding) => {
    const { regels, fouten, ...rest } = leesAanbiedersCsv(inhoud);
    expect(fouten).toEqual([]);
    expect(rest).toMatchObject({ tekenset, scheiding, kolommen: ['naam', 'plaats'] });
    expect(regels).toMatchObject([{ regel: 2, record: { naam: 'Zorg Coöperatie', plaats: 'Één' } }]);
  });

  it('noemt een onbekende, dubbele of ontbrekende kolom: er gaat niets stil verloren', () => {
    const { fouten } = leesAanbiedersCsv(Buffer.from('plaats;plaats;kleur\nx;y;z\n'));
    expect(fouten.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [1, 'naam'],
      [1, 'plaats'],
      [1, 'kleur'],
    ]);
  });

  it('noemt de regel van het bestand, ook na een cel met een regeleinde en na lege regels', () => {
    const { regels } = leesAanbiedersCsv(
      Buffer.from('naam;adres\n"Een";"Straat 1\nachterom"\n\nTwee;Straat 2\n'),
    );
    expect(regels.map(({ regel, record }) => [regel, record.naam])).toEqual([
      [3, 'Een'],
      [5, 'Twee'],
    ]);
  });

  it('weigert een regel met meer cellen dan de kop en een open aanhalingsteken', () => {
    expect(leesAanbiedersCsv(Buffer.from('naam;plaats\nA;B;C\n')).fouten).toMatchObject([{ regel: 2 }]);
    expect(leesAanbiedersCsv(Buffer.from('naam;plaats\n"A;B\n')).fouten).toHaveLength(1);
  });
});
