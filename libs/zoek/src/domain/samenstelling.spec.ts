import { afstand, leesZoekvraag, zoekwoorden } from './zoekvraag';
import { delenInTekst, delenVan, vlak } from './samenstelling';

describe('samenstellingen', () => {
  it.each([
    ['calamiteitenonderzoek', ['calamiteit', 'onderzoek']],
    ['medicatieveiligheid', ['medicatie', 'veiligheid']],
    ['veiligheidsplan', ['veiligheid', 'plan']],
    ['nachtdienst', ['nacht', 'dienst']],
    ['jeugdzorgaanbieder', ['jeugd', 'zorg', 'aanbieder']],
    ['personeelstekort', ['personeel', 'tekort']],
    ['medicatiefout', ['medicatie', 'fout']],
    ['huisbezoek', ['huis', 'bezoek']],
    ['ziekenhuisopname', ['ziek', 'huis', 'opname']],
    ['cliëntendossier', ['client', 'dossier']],
  ])('%s is %p', (woord, delen) => {
    expect(delenVan(woord)).toEqual(delen);
  });

  it.each(['onderzoek', 'val', 'Amsterdam', 'Zonnebloem', 'verwarming', ''])('%s is er geen', (woord) => {
    expect(delenVan(woord)).toEqual([]);
  });

  it('neemt uit een tekst elk deel één keer', () => {
    expect(delenInTekst('Een medicatiefout, en nog een MEDICATIEFOUT.')).toEqual(['medicatie', 'fout']);
  });

  it('legt accenten en hoofdletters af', () => {
    expect(vlak('Suïcide bij CLIËNTEN')).toBe('suicide bij clienten');
  });

  it('maakt van elk woord, hoe raar ook, iets dat de index kan lezen', () => {
    for (const raar of ["'; DROP TABLE x", 'a & | ! ( ) :* <->', '\\', '😀 zorg', 'x'.repeat(5_000)]) {
      const { tsvraag } = leesZoekvraag(raar);
      expect(tsvraag ?? '').toMatch(/^[\p{L}\p{N}:*&|() ]*$/u);
    }
  });
});

describe('een woord dat veel werk vraagt', () => {
  // Without the memory of what failed, or without the longest word, these never end.
  it.each([
    ['dags'.repeat(12) + 'xqxqx', []],
    ['dags'.repeat(40), []],
    ['wet'.repeat(1_600) + 'x', []],
    ['a'.repeat(20_000), []],
  ])('is gewoon geen samenstelling: %.24s…', (woord, delen) => {
    expect(delenVan(woord)).toEqual(delen);
    expect(delenInTekst(`${woord} ${woord}`)).toEqual(delen);
  });
});

describe('een zoekvraag', () => {
  it('vraagt elk woord dat telt, met zijn familie of zijn delen', () => {
    expect(leesZoekvraag('de val van een bewoner').tsvraag).toBe(
      '(val:* | val | gevallen | viel | vallen) & (bewoner:*)',
    );
    expect(leesZoekvraag('huisbezoek').tsvraag).toBe('(huisbezoek:* | (huis:* & bezoek:*))');
  });

  it('herkent een nummer, ook naast woorden', () => {
    expect(leesZoekvraag('2026-00042')).toMatchObject({ nummer: '2026-00042', tsvraag: null });
    expect(leesZoekvraag('op 2026-05-12').nummer).toBeNull();
    expect(leesZoekvraag('zaak 2026-42')).toMatchObject({ nummer: '2026-42', tsvraag: '(zaak:*)' });
  });

  it('laat niets over van alleen stille woorden', () => {
    expect(leesZoekvraag('de van het')).toMatchObject({ nummer: null, tsvraag: null });
    expect(zoekwoorden('De Zorg, de zorg!')).toEqual(['zorg']);
  });

  it('leest een typefout alleen in een woord dat nergens staat', () => {
    expect(leesZoekvraag('calamitiet').verbeterd).toEqual([]);
    const gelezen = leesZoekvraag('calamitiet', new Set(['calamitiet']));
    expect(gelezen.verbeterd).toEqual([{ was: 'calamitiet', wordt: 'calamiteit' }]);
    expect(leesZoekvraag('xyzzy', new Set(['xyzzy'])).verbeterd).toEqual([]);
  });

  it('telt een verwisseling als één fout', () => {
    expect(afstand('onderzeok', 'onderzoek')).toBe(1);
    expect(afstand('val', 'bal')).toBe(1);
    expect(afstand('', 'abc')).toBe(3);
    expect(afstand('zorg', 'zorg')).toBe(0);
  });
});
