import { describe, expect, it } from '@jest/globals';
import { leesPublicatiebanken } from './publicatiebanken';

/** @returns what was read, and the names of what was wrong */
function lees(omgeving: Readonly<Record<string, string>>) {
  const fouten: string[] = [];
  const tekst = (naam: string): string => {
    if (!omgeving[naam]) fouten.push(naam);
    return omgeving[naam] ?? '';
  };
  const lijst = (naam: string): string[] => (omgeving[naam] ?? '').split(/\s+/).filter(Boolean);
  const banken = leesPublicatiebanken({
    ...{ tekst, geheim: tekst, lijst, fouten, heeft: (naam) => Boolean(omgeving[naam]) },
  });
  return { banken, fouten };
}
const EEN = { GPP_ORGANISATIES: 'toezicht-noord', GPP_TOKEN_TOEZICHT_NOORD: 'sleutel' };

describe('de publicatiebank van een organisatie', () => {
  it('is er zonder GPP_ORGANISATIES niet', () => expect(lees({})).toEqual({ banken: [], fouten: [] }));

  it('is een host en een sleutel', () =>
    expect(lees({ ...EEN, GPP_HOST_TOEZICHT_NOORD: 'gpp.noord.example:8443' }).banken).toEqual([
      { code: 'toezicht-noord', host: 'gpp.noord.example:8443', token: 'sleutel' },
    ]));

  it.each([
    'https://gpp.noord.example',
    'gpp.noord.example/pad',
    'gebruiker@gpp.noord.example',
    '2852039166',
    '',
  ])('weigert %p: de host moet precies de host zijn', (host) => {
    const { banken, fouten } = lees({ ...EEN, GPP_HOST_TOEZICHT_NOORD: host });
    expect(banken).toEqual([]);
    expect(fouten).toContain('GPP_HOST_TOEZICHT_NOORD');
  });
});
