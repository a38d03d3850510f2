import { jest } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useFormulier } from '../formulier/gebruik-formulier';
import { BewaringContext } from './bewaring';
import type { Antwoorden, Gevonden, Kopieen } from './kopieen';

const kopie = (id: string, waarden: Antwoorden, basis = waarden): Gevonden => ({
  ...{ soort: 'leesbaar', id, op: 1 },
  inhoud: { waarden, basis: { waarden: basis }, sleutel: id },
});

describe('de kopieën van twee formulieren op één pagina', () => {
  const verwijder = jest.fn<Kopieen['verwijder']>(async () => undefined);
  const apparaat = (alle: Gevonden[]): Kopieen => ({
    ...{ bewaar: async () => true, vind: async () => alle, verwijder },
    ...{ aantal: () => alle.length, verwijderAlles: () => undefined },
  });
  const open = (begin: Record<string, string>, kopieen: Kopieen) =>
    renderHook(() => useFormulier({ begin, verstuur: async () => null }), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <BewaringContext value={kopieen}>{children}</BewaringContext>
      ),
    });
  const ids = ({ bewaren }: { bewaren: { aanbod: readonly Gevonden[] } }) =>
    bewaren.aanbod.map(({ id }) => id);

  it('biedt elk formulier alleen aan wat op dat formulier is getypt', async () => {
    const apart = apparaat([kopie('a', { vraag: 'Hoe laat?' }), kopie('b', { reden: 'Ziek gemeld.' })]);
    const vraag = open({ vraag: '' }, apart);
    const reden = open({ reden: '' }, apart);
    await waitFor(() => expect(ids(vraag.result.current)).toEqual(['a']));
    await waitFor(() => expect(ids(reden.result.current)).toEqual(['b']));
  });

  it('biedt ook aan wat in een toegevoegde regel is getypt', async () => {
    const getypt = { vraag: 'Hoe laat?', 'regel.2.vraag': 'En waar?' };
    const { result } = open({ vraag: '' }, apparaat([kopie('a', getypt, { vraag: '' })]));
    await waitFor(() => expect(ids(result.current)).toEqual(['a']));
  });

  it('gooit alleen de gekozen kopie weg', async () => {
    const apart = apparaat([kopie('a', { vraag: 'Hoe laat?' }), kopie('b', { reden: 'Ziek gemeld.' })]);
    const { result } = open({ vraag: '' }, apart);
    await waitFor(() => expect(ids(result.current)).toEqual(['a']));
    verwijder.mockClear();
    await act(async () => result.current.bewaren.aanbod.forEach((een) => void result.current.gooiWeg(een)));
    await waitFor(() => expect(ids(result.current)).toEqual([]));
    expect(verwijder.mock.calls.map(([, id]) => id)).toEqual(['a']);
  });

  it('zegt het als een kopie niet te openen is, want van wie die is, is niet te zien', async () => {
    const { result } = open({ vraag: '' }, apparaat([{ soort: 'onleesbaar', id: 'c' }]));
    await waitFor(() => expect(ids(result.current)).toEqual(['c']));
  });
});
