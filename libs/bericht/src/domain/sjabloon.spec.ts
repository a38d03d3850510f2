import { DomeinFout, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import { BERICHTSTATUSSEN, kiesKanaal, overgangen, wachttijdNa, type Berichtstatus } from './bericht';
import { keurEigenTekst, keuzeOp, nietGebruikt } from './eigen-sjabloon';
import { alsHtml } from './html';
import { type Brief, eisGeldigSjabloon, type Sjabloon, veldenVan, vulIn } from './sjabloon';
import { meegeleverd, nieuwsteVersie, nieuwsteVersies } from './sjablonen';
import { ontleed } from './sjabloontaal';
import { vergelijkRegels } from './vergelijk';

const sjabloon: Sjabloon = {
  code: 'T_brief',
  versie: 1,
  geldigVanaf: '2026-01-01',
  aanSoort: 'aanbieder',
  onderwerp: 'Zaak {{zaaknummer}}',
  tekst: 'Geachte {{ naam }},\n\nUiterlijk {{datum}}: {{naam}}.',
  bron: 'T',
};
const velden = { zaaknummer: '2026-00001', naam: 'Zorg & Co', datum: '18 mei 2026' };

function foutVan(werk: () => unknown): DomeinFout {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('geen fout');
}

describe('vulIn', () => {
  it('vult elk veld in, ook als het vaker voorkomt', () => {
    expect(vulIn(sjabloon, velden)).toEqual({
      onderwerp: 'Zaak 2026-00001',
      tekst: 'Geachte Zorg & Co,\n\nUiterlijk 18 mei 2026: Zorg & Co.',
    });
  });

  it('weigert een brief met een veld zonder waarde, en noemt alle velden tegelijk', () => {
    const fout = foutVan(() => vulIn(sjabloon, { naam: '  ' }));
    expect(fout.code).toBe('BERICHT.VELD_ONTBREEKT');
    expect(fout.invalidParams.map((p) => p.name)).toEqual([
      'velden.zaaknummer',
      'velden.naam',
      'velden.datum',
    ]);
  });

  it('neemt een veld dat toevallig een eigenschap van elk object is niet voor ingevuld', () => {
    const raar = { ...sjabloon, tekst: '{{constructor}} {{toString}}' };
    expect(foutVan(() => vulIn(raar, velden)).details['velden']).toBe('constructor, toString');
  });

  it('leest een waarde nooit zelf als sjabloon', () => {
    expect(foutVan(() => vulIn(sjabloon, { ...velden, naam: '{{datum}}' })).code).toBe(
      'BERICHT.VELD_ONGELDIG',
    );
    expect(vulIn(sjabloon, { ...velden, naam: '$& $1' }).tekst).toContain('Geachte $& $1,');
  });

  it('houdt het onderwerp op één regel', () => {
    const { onderwerp } = vulIn(sjabloon, { ...velden, zaaknummer: '1\r\nBcc: x@y.nl' });
    expect(onderwerp).toBe('Zaak 1 Bcc: x@y.nl');
  });

  it.each(['{{ twee woorden }}', '{{}}', 'Tot {{datum', 'datum}}'])('keurt het sjabloon %j af', (tekst) => {
    expect(foutVan(() => vulIn({ ...sjabloon, tekst }, velden)).code).toBe('BERICHT.SJABLOON_ONGELDIG');
  });
});

describe('alsHtml', () => {
  it('maakt van niets in de brief opmaak', () => {
    const html = alsHtml({
      onderwerp: '<b>&',
      tekst: 'Een <script>alert("1")</script>\nregel\n\nNieuwe \'alinea\'',
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('<title>&lt;b&gt;&amp;</title>');
    expect(html).toContain(
      '<p>Een &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<br>regel</p><p>Nieuwe &#39;alinea&#39;</p>',
    );
  });
});

describe('Meegeleverde brieven', () => {
  const alle = meegeleverd;
  const tekstVan = (code: string) => nieuwsteVersie(code)?.tekst ?? '';

  it.each(alle.map((s) => [s.code, s] as const))('%s is een geldig sjabloon met een bron', (_code, s) => {
    expect(() => eisGeldigSjabloon(s)).not.toThrow();
    expect(s.bron).not.toBe('');
    const ingevuld = vulIn(s, Object.fromEntries(veldenVan(s).map((veld) => [veld, `T_${veld}`])));
    expect(`${ingevuld.onderwerp}${ingevuld.tekst}`).not.toMatch(/[{}]/);
  });

  it('heeft per code en versie één brief', () => {
    const sleutels = alle.map(({ code, versie }) => `${code}/${versie}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it('zegt bij de opdracht dat de Algemene termijnenwet in het voordeel van de aanbieder wordt toegepast', () => {
    expect(tekstVan('opdracht-aanbieder')).toMatch(
      /zes weken[\s\S]*Algemene termijnenwet[\s\S]*in uw voordeel/,
    );
  });

  it('noemt bij een oordeel over een rapport geen bezwaar of beroep: het is geen besluit', () => {
    expect(tekstVan('rapport-beoordeeld')).toContain('Wat vinden wij van uw maatregelen?');
    expect(tekstVan('rapport-beoordeeld')).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
  });

  it('zegt de melder dat er geen inhoudelijke terugkoppeling komt, vanwege de privacy (AC-1)', () => {
    expect(tekstVan('ontvangstbevestiging-melder')).toMatch(/privacy[\s\S]*geen inhoudelijke terugkoppeling/);
  });

  it.each(['uitkomst', 'aanbieder', 'clientNaam', 'onderzoeksvraag'])(
    'laat in een brief aan de melder geen veld %s toe (AC-17)',
    (veld) => {
      const eigen: Sjabloon = { ...sjabloon, aanSoort: 'melder', onderwerp: 'x', tekst: `Over {{${veld}}}` };
      expect(foutVan(() => eisGeldigSjabloon(eigen)).code).toBe('BERICHT.SJABLOON_ONGELDIG');
    },
  );

  it('laat in een bericht aan het college geen veld voor een naam of verhaal toe', () => {
    const eigen: Sjabloon = { ...sjabloon, aanSoort: 'college', onderwerp: 'x', tekst: '{{omschrijving}}' };
    expect(foutVan(() => eisGeldigSjabloon(eigen)).code).toBe('BERICHT.SJABLOON_ONGELDIG');
  });

  it('noemt bij een adviesmaatregel geen bezwaar of beroep (BK-8.04)', () => {
    const brieven = alle.filter(({ code }) => /^(maatregel-|veiligheidsafspraken)/.test(code));
    expect(brieven.length).toBeGreaterThan(1);
    for (const { tekst } of brieven) expect(tekst).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
  });

  it('vraagt alleen voor een besluit om een zienswijze: bij openbaarmaking en bij een maatregel van het college', () => {
    expect(alle.filter((s) => /zienswijze/i.test(s.tekst)).map((s) => s.code)).toEqual([
      'voornemen-publicatie',
      // That one says that it came.
      'publicatie-zienswijze-ontvangen',
      'voornemen-publicatie-derde',
      'zienswijze-corrigerend',
    ]);
  });

  it('houdt in een nieuwere versie elk veld dat een eigen tekst van een eerdere kan hebben', () => {
    // The act fills in what the newest asks: a field that went would break the own text of an organisation.
    for (const { code, versie, ...oud } of alle) {
      const nieuw = nieuwsteVersie(code);
      if (!nieuw || nieuw.versie === versie) continue;
      expect({ code, kwijt: veldenVan(oud).filter((veld) => !veldenVan(nieuw).includes(veld)) }).toEqual({
        code,
        kwijt: [],
      });
    }
  });
});

describe('Voorwaarden', () => {
  const als = (tekst: string) => ({ ...sjabloon, onderwerp: 'x', tekst });

  it('kiezen op of er een waarde is, en laten hun eigen regels niet achter', () => {
    const brief = als('Een\n{{#als datum}}\nOp {{datum}}.\n{{anders}}\nZonder dag.\n{{/als}}\nTwee');
    expect(vulIn(brief, { datum: '1 mei' }).tekst).toBe('Een\nOp 1 mei.\nTwee');
    expect(vulIn(brief, { datum: ' ' }).tekst).toBe('Een\nZonder dag.\nTwee');
    expect(vulIn(als('Dag{{#als naam}} {{naam}}{{/als}}.'), {}).tekst).toBe('Dag.');
  });

  it('vragen een veld alleen waar het in de brief komt', () => {
    const brief = als('{{#als datum}}{{naam}}{{anders}}{{zaaknummer}}{{/als}}');
    expect(foutVan(() => vulIn(brief, { datum: 'x' })).details['velden']).toBe('naam');
    expect(foutVan(() => vulIn(brief, {})).details['velden']).toBe('zaaknummer');
  });

  it('lezen een waarde nooit als sjabloon', () => {
    const brief = als('{{#als naam}}{{naam}}{{/als}}');
    expect(foutVan(() => vulIn(brief, { naam: '{{#als datum}}x{{/als}}' })).code).toBe(
      'BERICHT.VELD_ONGELDIG',
    );
  });

  it.each([
    ['{{#als datum}} open', 'niet gesloten'],
    ['{{/als}}', 'sluit niets'],
    ['{{anders}}', 'hoort na'],
    ['{{#als a}}{{#als b}}{{/als}}{{/als}}', 'niet in een andere'],
    ['{{#als a}}{{anders}}{{anders}}{{/als}}', 'één keer'],
    ['{{#elk a}}', 'kent de brief niet'],
    ['{{#als}}x{{/als}}', 'kent de brief niet'],
  ])('zijn ongeldig als %j', (tekst, waarom) => {
    expect(foutVan(() => eisGeldigSjabloon(als(tekst))).code).toBe('BERICHT.SJABLOON_ONGELDIG');
    expect(ontleed(`Regel een\n${tekst}`, 'tekst').fouten[0]).toMatchObject({
      regel: 2,
      wat: expect.stringContaining(waarom),
    });
  });
});

describe('Een eigen tekst', () => {
  const opdracht = nieuwsteVersie('maatregel-advies')!;
  const fouten = (basis: Sjabloon, anders: Partial<Brief>) =>
    keurEigenTekst(basis, { onderwerp: basis.onderwerp, tekst: basis.tekst, ...anders });

  it.each(nieuwsteVersies().map((s) => [s.code, s] as const))(
    'die gelijk is aan %s, wordt goedgekeurd',
    (_c, s) => {
      expect(fouten(s, {})).toEqual([]);
    },
  );

  it('mag in een brief over een maatregel geen bezwaar of beroep noemen (BK-8.04), met de regel erbij', () => {
    expect(fouten(opdracht, { tekst: 'Geachte,\n\nU kunt Bezwaar maken.' })).toEqual([
      expect.objectContaining({ deel: 'tekst', regel: 3, wat: expect.stringContaining('Bezwaar') }),
    ]);
  });

  it('mag aan een melder niets van de zaak zeggen (AC-17)', () => {
    const melder = nieuwsteVersie('ontvangstbevestiging-melder')!;
    expect(
      fouten(melder, { tekst: 'Een\n{{#als uitkomst}}{{aanbieder}}{{/als}}' }).map(({ wat, regel }) => [
        regel,
        wat,
      ]),
    ).toEqual([
      [2, '{{uitkomst}} mag niet in een brief aan een melder.'],
      [2, '{{aanbieder}} mag niet in een brief aan een melder.'],
    ]);
  });

  it('kent alleen de velden die de handeling invult', () => {
    expect(fouten(opdracht, { onderwerp: '{{verzonnen}}' })).toEqual([
      { deel: 'onderwerp', regel: 1, wat: '{{verzonnen}} bestaat niet bij deze brief.' },
    ]);
  });

  it('houdt wat de lezer nodig heeft: een link in de tekst, en bij een besluit hoe iemand bezwaar maakt', () => {
    const partner = nieuwsteVersie('partnervraag')!;
    expect(fouten(partner, { tekst: 'Er is een vraag.' })[0]?.wat).toContain('{{link}}');
    expect(fouten(partner, { onderwerp: '{{link}}' })[0]?.wat).toContain('vergrendeld scherm');
    const besluit = nieuwsteVersie('besluit-openbaar')!;
    expect(fouten(besluit, { tekst: 'Wij maken het rapport openbaar.' })[0]?.wat).toContain('3:45');
  });

  it('zegt welke gegevens de meegeleverde tekst wel noemt', () => {
    expect(nietGebruikt(opdracht, { onderwerp: 'x', tekst: '{{maatregel}} {{zaaknummer}}' })).toEqual(
      expect.arrayContaining(['onderbouwing', 'termijnen']),
    );
  });
});

describe('Welke tekst geldt', () => {
  const keuze = (volgnummer: number, vanaf: string, nummer: number | null) =>
    ({ volgnummer, vanaf, nummer, herkomst: nummer === null ? 'meegeleverd' : 'eigen' }) as const;

  it('is de laatste die op de dag begonnen is; van twee op één dag de laatst gekozen', () => {
    const keuzes = [keuze(1, '2026-01-01', 1), keuze(2, '2026-03-01', 2), keuze(3, '2026-03-01', null)];
    expect(keuzeOp(keuzes, '2025-12-31')).toBeNull();
    expect(keuzeOp(keuzes, '2026-02-28')?.nummer).toBe(1);
    expect(keuzeOp(keuzes, '2026-03-01')?.herkomst).toBe('meegeleverd');
  });
});

describe('Het kanaal van een brief', () => {
  it.each([
    ['aanbieder', true, null, 'mail'],
    ['aanbieder', false, null, 'post'],
    ['aanbieder', true, 'post', 'post'],
    ['aanbieder', true, 'portaal', 'portaal'],
    ['aanbieder', false, 'mail', 'post'],
    ['college', false, null, 'post'],
    ['melder', true, 'post', 'mail'],
  ] as const)('is voor %s, te mailen: %s, gekozen: %s: %s', (soort, mailbaar, gekozen, kanaal) => {
    expect(kiesKanaal({ soort, mailbaar }, gekozen)).toBe(kanaal);
  });

  it('ontbreekt voor een bericht dat alleen per mail bestaat', () => {
    expect(foutVan(() => kiesKanaal({ soort: 'melder', mailbaar: false }, null)).code).toBe(
      'BERICHT.ADRES_ONGELDIG',
    );
  });
});

describe('Status van een bericht', () => {
  it('gaat van voorgenomen via aangeboden naar bevestigd, en alleen zo', () => {
    expect(volgendeStatus(overgangen, 'voorgenomen', 'biedAan')).toBe('aangeboden');
    expect(volgendeStatus(overgangen, 'aangeboden', 'bevestig')).toBe('bevestigd');
    expect(() => volgendeStatus(overgangen, 'voorgenomen', 'bevestig')).toThrow('OVERGANG_NIET_MOGELIJK');
    expect(mogelijkeHandelingen(overgangen, 'bevestigd').map(({ handeling }) => handeling)).toEqual([
      'meldRetour',
    ]);
  });

  it('bereikt elke stand', () => {
    const bereikt = new Set<Berichtstatus>(['voorgenomen', 'te_printen']);
    for (const status of bereikt) for (const { naar } of Object.values(overgangen[status])) bereikt.add(naar);
    expect([...bereikt].sort()).toEqual([...BERICHTSTATUSSEN].sort());
  });

  it.each<Berichtstatus>(['voorgenomen', 'aangeboden', 'bevestigd'])(
    'kan bij %s niet opnieuw worden verzonden',
    (status) => {
      expect(() => volgendeStatus(overgangen, status, 'verzendOpnieuw')).toThrow('OVERGANG_NIET_MOGELIJK');
    },
  );

  it('wacht na een tijdelijke weigering steeds langer en geeft het daarna aan een mens', () => {
    expect([1, 2, 3, 4, 5].map((n) => wachttijdNa(n, true))).toEqual([1, 5, 30, 120, null]);
    expect(wachttijdNa(1, false)).toBeNull();
  });
});

describe('Vergelijken', () => {
  it('laat staan wat gelijk bleef, en noemt wat wegging en kwam', () => {
    expect(vergelijkRegels('a\nb\nc', 'a\nx\nc').map(({ soort, tekst }) => `${soort} ${tekst}`)).toEqual([
      'zelfde a',
      'weg b',
      'nieuw x',
      'zelfde c',
    ]);
  });
});
