import {
  CONTROLEREDENEN,
  DOCUMENTSTATUSSEN,
  leesScanantwoord,
  magNaarBuiten,
  naarBuiten,
  opnieuwOver,
} from './bestandscontrole';

describe('het antwoord van de scanner', () => {
  it.each([
    ['stream: OK\0', { uitkomst: 'schoon' }],
    ['stream: Proef.Eicar.UNOFFICIAL FOUND\0', { uitkomst: 'besmet', vondst: 'Proef.Eicar.UNOFFICIAL' }],
    ['stream: Heuristics.Encrypted.PDF FOUND\0', { uitkomst: 'mislukt', reden: 'versleuteld' }],
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0', { uitkomst: 'mislukt', reden: 'te_groot' }],
    ['stream: Heuristics.OLE2.ContainsMacros.VBA FOUND\0', { uitkomst: 'mislukt', reden: 'macro' }],
    ['INSTREAM size limit exceeded. ERROR\0', { uitkomst: 'mislukt', reden: 'te_groot' }],
    ["stream: Can't allocate memory ERROR\0", { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
    ['HTTP/1.1 400 Bad Request\r\n', { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
    // Only the first line counts, and only as a whole: a name in it can never make it clean.
    ['stream: x: OK FOUND\0', { uitkomst: 'besmet', vondst: 'x: OK' }],
    ['x stream: OK\0', { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
    ['iets\0stream: OK\0', { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
    ['', { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
    [`stream: ${'a'.repeat(300)} FOUND\0`, { uitkomst: 'mislukt', reden: 'antwoord_onbekend' }],
  ])('%j betekent %j', (antwoord, uitslag) => {
    expect(leesScanantwoord(antwoord)).toEqual(uitslag);
  });
});

describe('wat naar buiten mag', () => {
  it('is wat schoon is of van het systeem zelf', () => {
    expect(naarBuiten(false)).toEqual(['schoon', 'eigen']);
    expect(DOCUMENTSTATUSSEN.filter((status) => magNaarBuiten(status, false))).toEqual(['schoon', 'eigen']);
  });

  it('is zonder scanner ook wat niet kon worden gecontroleerd, als dat is ingesteld; nooit wat besmet is', () => {
    expect(naarBuiten(true)).toEqual(['schoon', 'zonder_controle', 'eigen']);
  });
});

describe('een mislukte controle', () => {
  it('wordt elke minuut herhaald zolang de scanner weg is', () => {
    expect([1, 2, 50].map((poging) => opnieuwOver('scanner_weg', poging))).toEqual([1, 1, 1]);
  });

  it('wordt anders steeds later herhaald, ten laatste elke dag', () => {
    expect([1, 2, 3, 4].map((poging) => opnieuwOver('te_traag', poging))).toEqual([1, 2, 4, 8]);
    expect(opnieuwOver('opslag', 99)).toBe(24 * 60);
  });

  it('wordt niet vanzelf herhaald als het aan het bestand ligt', () => {
    const nooit = CONTROLEREDENEN.filter((reden) => opnieuwOver(reden, 1) === null);
    expect(nooit).toEqual([
      'te_groot',
      'versleuteld',
      'macro',
      'opbouw',
      'beeld_beschadigd',
      'beeld_te_groot',
    ]);
    expect([1, 2, 3].map((poging) => opnieuwOver('beeld_te_zwaar', poging))).toEqual([1, 2, null]);
  });
});
