import { DomeinFout, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import { overgangen, wachttijdNa, type Berichtstatus } from './bericht';
import { alsHtml } from './html';
import { eisGeldigSjabloon, type Sjabloon, veldenVan, vulIn } from './sjabloon';
import { meegeleverd, nieuwsteVersie } from './sjablonen';

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
    const brieven = alle.filter(({ code }) => code.startsWith('maatregel-'));
    expect(brieven.length).toBeGreaterThan(1);
    for (const { tekst } of brieven) expect(tekst).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
  });

  it('vraagt alleen bij openbaarmaking om een zienswijze', () => {
    expect(alle.filter((s) => /zienswijze/i.test(s.tekst)).map((s) => s.code)).toEqual([
      'voornemen-publicatie',
    ]);
  });
});

describe('Status van een bericht', () => {
  it('gaat van voorgenomen via aangeboden naar bevestigd, en alleen zo', () => {
    expect(volgendeStatus(overgangen, 'voorgenomen', 'biedAan')).toBe('aangeboden');
    expect(volgendeStatus(overgangen, 'aangeboden', 'bevestig')).toBe('bevestigd');
    expect(() => volgendeStatus(overgangen, 'voorgenomen', 'bevestig')).toThrow('OVERGANG_NIET_MOGELIJK');
    expect(mogelijkeHandelingen(overgangen, 'bevestigd')).toEqual([]);
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
