import type { Actor } from '@navolgbaar/platform/auth';
import { Kopiesleutels } from './kopiesleutels';

const actor = (meer: Partial<Actor> = {}) =>
  ({ soort: 'gebruiker', organisatieId: 'noord', gebruikerId: 'anna', ...meer }) as Actor;
const oud = { id: 'k1', sleutel: new Uint8Array(32).fill(1) };
const nieuw = { id: 'k2', sleutel: new Uint8Array(32).fill(2) };
const voor = new Kopiesleutels({ actief: oud, alle: new Map([['k1', oud.sleutel]]) });
const na = new Kopiesleutels({
  actief: nieuw,
  alle: new Map([oud, nieuw].map(({ id, sleutel }) => [id, sleutel])),
});

describe('de sleutels van kopieen', () => {
  it('verschillen per persoon en per organisatie', () => {
    const alle = [{}, { gebruikerId: 'bram' }, { organisatieId: 'zuid' }].map(
      (w) => voor.van(actor(w))[0]?.sleutel,
    );
    expect(new Set(alle).size).toBe(3);
  });

  it('openen na een sleutelwissel nog wat daarvoor is gesloten', () => {
    expect(na.van(actor()).map(({ id }) => id)).toEqual(['k2', 'k1']);
    expect(na.van(actor())[1]).toEqual(voor.van(actor())[0]);
  });

  it('zijn er niet voor een machine of het systeem', () => {
    expect(() => voor.van(actor({ soort: 'client', gebruikerId: null }))).toThrow('GEEN_RECHT');
    expect(() => voor.van(actor({ soort: 'systeem', gebruikerId: null }))).toThrow('GEEN_RECHT');
  });
});
