import { type Regelvelden, canoniek } from './canoniek';

const met = (kenmerken: string | null): string => {
  const velden: Regelvelden = [
    null,
    'systeem',
    'c',
    'zaak:lezen',
    null,
    kenmerken,
    'zaak',
    'o',
    'gelukt',
    '"2026-04-03T10:00:00"',
    '["a"]',
    '7',
  ];
  return canoniek('0199f0e0-0000-7000-8000-000000000001', velden);
};

describe('de canonieke vorm van een regel', () => {
  it('is JSON met gesorteerde sleutels, zonder witruimte', () => {
    expect(met('{"zet": "v1:z", "a": "v1:a"}')).toBe(
      '{"actorId":null,"actorSoort":"systeem","correlatieId":"c","handeling":"zaak:lezen","herkomst":null,' +
        '"id":"0199f0e0-0000-7000-8000-000000000001","kenmerken":{"a":"v1:a","zet":"v1:z"},"object":"zaak",' +
        '"objectId":"o","resultaat":"gelukt","tijdstip":"2026-04-03T10:00:00","velden":["a"],"xid":"7"}',
    );
  });

  it('sorteert ook als een bibliotheek JSON.stringify heeft vervangen', () => {
    const echt = met('{"zet": "v1:z", "a": "v1:a"}');
    const eigen = JSON.stringify;
    // As pdfjs does: a list of keys only filters.
    JSON.stringify = ((waarde: unknown) => eigen(waarde)) as typeof eigen;
    try {
      expect(met('{"zet": "v1:z", "a": "v1:a"}')).toBe(echt);
    } finally {
      JSON.stringify = eigen;
    }
  });

  it('lijkt niet op wat verzegeld was als er langs de controle iets anders in kenmerken is gezet', () => {
    const verzegelbaar = [null, '{}', '{"0":"a"}', '{"a":"1"}', '{"a":"null"}'].map(met);
    const anders = ['null', '"a"', '1', '["a"]', '{"a":1}', '{"a":null}', '{"a":{"b":"c"}}'].map(met);
    expect(new Set([...verzegelbaar, ...anders]).size).toBe(verzegelbaar.length + anders.length);
  });
});
