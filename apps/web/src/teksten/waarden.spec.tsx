import { opties, waarden, woord } from './waarden';

describe('een code van de API', () => {
  it('is op het scherm een woord', () => {
    expect(woord(waarden.meldingsoort, 'geweldsincident')).toBe('Geweldsincident');
    expect(woord(waarden.meldingstatus, 'besloten_geen_actie')).toBe('Geen actie');
    expect(woord(waarden.kanaal, null)).toBe('');
  });

  it('is ook leesbaar als de pagina haar nog niet kent', () => {
    expect(woord(waarden.meldingstatus, 'wacht_op_derden')).toBe('Wacht op derden');
    expect(woord(waarden.meldingstatus, 'constructor')).toBe('Constructor');
  });

  it.each(Object.entries(waarden))('%s heeft geen woord dat eruitziet als een code', (_, lijst) => {
    for (const { label } of opties(lijst as Record<string, string>)) expect(label).not.toMatch(/_|^$/);
  });
});
