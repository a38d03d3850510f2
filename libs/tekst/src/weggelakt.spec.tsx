import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { render } from '@testing-library/react';
import { alsPdfBlokken } from './als-pdf-blokken';
import { alsReact } from './als-react';
import { leesTekstdocument } from './lees-tekstdocument';
import { alsPlatteTekst } from './platte-tekst';
import { isLeeg } from './tekstdocument';
import { gatenIn, gattekst } from './weggelakt';

const met = (grond: unknown) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Gesproken met ' },
        { type: 'weggelakt', attrs: { grond } },
        { type: 'text', text: '.' },
      ],
    },
  ],
});
const redenen = (werk: () => unknown): string[] => {
  try {
    werk();
    return [];
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    return fout.invalidParams.map(({ reason }) => reason);
  }
};
const publiek = { plaats: 'secties.feiten', publiek: true };

describe('wat is weggelakt', () => {
  it('staat er als woorden met de grond, op de pagina, in het bestand en zonder opmaak', () => {
    const document = leesTekstdocument(met('5.1.2.e'), publiek);
    const leest = 'Gesproken met [weggelakt: Woo 5.1 lid 2 e].';
    expect(alsPlatteTekst(document)).toBe(leest);
    expect(render(alsReact(document)).container.textContent).toBe(leest);
    const [alinea] = alsPdfBlokken(document);
    expect(alinea).toMatchObject({
      inhoud: [{ tekst: 'Gesproken met ' }, { tekst: '[weggelakt: Woo 5.1 lid 2 e]' }, { tekst: '.' }],
    });
  });

  it('kan alleen in een openbare versie: een rapport zegt wat het zegt', () => {
    expect(redenen(() => leesTekstdocument(met('5.1.2.e'), { plaats: 'x' }))).toEqual([
      expect.stringMatching(/in een rapport niet kan/),
    ]);
    expect(redenen(() => leesTekstdocument(met('5.1.2.e'), { plaats: 'x', concept: true }))).toHaveLength(1);
  });

  it.each([undefined, '', 'e', '5.1', '5.1.2.e"><b>', 5])('noemt een grond, en niet %p', (grond) =>
    expect(redenen(() => leesTekstdocument(met(grond), publiek))).toEqual([
      expect.stringMatching(/de grond in de wet/),
    ]),
  );

  it('is niet niets: een deel met alleen dat is niet leeg', () => {
    const alleen = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [met('5.1.2.e').content[0]!.content[1]] }],
    };
    expect(isLeeg(leesTekstdocument(alleen, publiek))).toBe(false);
  });

  it.each(['5.1.1.d', '5.1.2.e', '5.1.5', '5.2.1'])('wordt als woorden teruggelezen: %s', (grond) => {
    const tekst = `Bij ${gattekst(grond)} thuis`;
    expect(gatenIn(tekst)).toEqual([{ van: 4, tot: 4 + gattekst(grond).length, grond }]);
  });
});
