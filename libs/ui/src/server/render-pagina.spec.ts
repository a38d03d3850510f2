import { createElement } from 'react';
import {
  Alinea,
  FoutSamenvatting,
  Keuzerondjes,
  Kop,
  Matrix,
  PubliekeIndeling,
  Tekstveld,
  Termijn,
  Tijdlijn,
} from '../index';
import { renderPagina } from './render-pagina';

const indeling = (...kinderen: React.ReactElement[]) =>
  createElement(PubliekeIndeling, { organisatie: 'Toezicht Voorbeeldstad', children: kinderen });

describe('een pagina van de server', () => {
  let html = '';
  beforeAll(async () => {
    html = await renderPagina({
      titel: 'Iets melden',
      site: 'Toezicht Voorbeeldstad',
      inhoud: indeling(
        createElement(Kop, { key: 1, niveau: 1, children: 'Iets melden' }),
        createElement(FoutSamenvatting, {
          key: 2,
          fouten: [{ naam: 'onderwerp', tekst: 'Vul een onderwerp in' }],
        }),
        createElement(Tekstveld, {
          key: 3,
          naam: 'onderwerp',
          label: 'Onderwerp',
          beginwaarde: '"><script>alert(1)</script>',
        }),
        createElement(Keuzerondjes, {
          key: 4,
          naam: 'soort',
          label: 'Soort',
          beginwaarde: 'b',
          opties: [
            { waarde: 'a', label: 'A' },
            { waarde: 'b', label: 'B' },
          ],
        }),
        createElement(Termijn, {
          key: 5,
          datum: '2026-04-07',
          vandaag: '2026-04-03',
          herleiding: [{ stap: 'Zes weken', bron: 'Protocol' }],
        }),
        createElement(Tijdlijn, {
          key: 6,
          items: [{ id: '1', moment: '2026-04-01T06:00:00Z', wie: 'X', wat: 'Y' }],
        }),
        createElement(Matrix, {
          key: 7,
          bijschrift: 'M',
          rijen: [{ id: 'r', label: 'R' }],
          kolommen: [{ id: 'k', label: 'K' }],
          cel: () => ({ kleur: 'rood' as const, nummer: 1 }),
        }),
        createElement(Alinea, { key: 8, children: 'Tekst' }),
      ),
      fout: true,
    });
  });

  it('is een heel Nederlands document met zijn titel, en de fout voorop', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="nl"')).toBe(true);
    expect(html).toContain('<title>Fout: Iets melden – Toezicht Voorbeeldstad</title>');
  });

  it('bevat geen script en geen opmaak of gebeurtenis in attributen, zodat het strengste beveiligingsbeleid past', () => {
    expect(html).not.toMatch(/<script|javascript:/i);
    expect(html).not.toMatch(/<[^>]+\sstyle=/i);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/i);
  });

  it('maakt van ingevoerde tekst nooit opmaak', () => {
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('houdt zonder script de gekozen waarde', () => {
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="b"|<input[^>]*value="b"[^>]*checked=""/);
  });

  it('verwijst onderaan naar toegankelijkheid en privacy, en blijft uit zoekmachines tenzij gevraagd', async () => {
    expect(html).toContain('href="/toegankelijkheid"');
    expect(html).toContain('href="/privacy"');
    expect(html).toContain('content="noindex"');
    expect(await renderPagina({ titel: 'Rapport', inhoud: indeling(), zoekmachines: true })).not.toContain(
      'noindex',
    );
  });

  it('laadt het thema van de organisatie na het onze', async () => {
    expect(html.indexOf('/thema.css')).toBeGreaterThan(html.indexOf('/stijl/publiek.css'));
    expect(await renderPagina({ titel: 'X', inhoud: indeling(), thema: null })).not.toContain('/thema.css');
  });
});
