import { jest } from '@jest/globals';
import { actieKoppen, gelukt, inloggen, roep } from './client';
import { alsApiFout, ApiFout, foutUitProblem } from './fout';
import { stuurBestand } from './stuur';

const antwoord = (status: number, inhoud: unknown): Response =>
  ({ status, ok: status < 300, headers: new Headers(), json: () => Promise.resolve(inhoud) }) as Response;
const metAntwoord = (status: number, inhoud: unknown) =>
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(antwoord(status, inhoud));

beforeAll(() => {
  globalThis.fetch ??= (() => undefined) as unknown as typeof fetch;
});
afterEach(() => jest.restoreAllMocks());

describe('een weigering van de API', () => {
  const problem = {
    title: 'Niet goed',
    detail: 'Kijk na',
    code: 'INVOER_ONGELDIG',
    correlatieId: 'abc',
    invalidParams: [{ name: 'datum', reason: 'Bestaat niet' }],
  };

  it('wordt een fout in woorden, met haar velden', () => {
    const fout = foutUitProblem(400, problem);
    expect([fout.titel, fout.detail, fout.code, fout.correlatieId]).toEqual([
      'Niet goed',
      'Kijk na',
      'INVOER_ONGELDIG',
      'abc',
    ]);
    expect(fout.velden).toEqual([{ naam: 'datum', tekst: 'Bestaat niet' }]);
  });

  it('heeft ook een tekst als de server niets zei', () => {
    expect(foutUitProblem(503, null).titel).toBe('Even niet bereikbaar');
    expect(foutUitProblem(418, 'x').titel).toBe('Er ging iets mis');
  });

  it('verbergt nooit dat er geen verbinding was', () => {
    expect(alsApiFout(new TypeError('Failed to fetch')).status).toBe(0);
    expect(alsApiFout(new RangeError('onze fout')).status).toBe(500);
  });

  it('komt uit een antwoord van de getypeerde client', () => {
    expect(() => gelukt({ error: problem, response: antwoord(412, problem) })).toThrow(ApiFout);
    expect(gelukt({ data: { id: '1' }, response: antwoord(200, {}) })).toEqual({ id: '1' });
  });
});

describe('een verlopen sessie', () => {
  it('leidt bij lezen naar het inloggen', async () => {
    const ga = jest.spyOn(inloggen, 'ga').mockImplementation(() => undefined);
    metAntwoord(401, {});
    await expect(roep('/api/v1/ik')).rejects.toMatchObject({ status: 401 });
    expect(ga).toHaveBeenCalledTimes(1);
  });

  it('gooit bij een handeling niets weg', async () => {
    const ga = jest.spyOn(inloggen, 'ga').mockImplementation(() => undefined);
    metAntwoord(401, {});
    await expect(roep('/api/v1/zaken', { method: 'POST' })).rejects.toMatchObject({ status: 401 });
    expect(ga).not.toHaveBeenCalled();
  });
});

describe('de koppen van een handeling', () => {
  it('noemen de gelezen versie en de sleutel, en anders niets', () => {
    expect(actieKoppen({ versie: 3, sleutel: 's' })).toEqual({ 'If-Match': '"v3"', 'Idempotency-Key': 's' });
    expect(actieKoppen({})).toEqual({});
  });
});

it('een bestand gaat met de versie die gezien is, en zonder sleutel: die neemt de API daarbij niet aan', async () => {
  const gestuurd = metAntwoord(200, {});
  const koppen = actieKoppen({ versie: 3, sleutel: 'abc' });
  await stuurBestand('/api/v1/x', new File(['x'], 'x.pdf'), { tekst: 'Ons plan' }, koppen);
  const headers = new Headers(gestuurd.mock.calls[0]?.[1]?.headers);
  expect([headers.get('if-match'), headers.get('idempotency-key')]).toEqual(['"v3"', null]);
});
