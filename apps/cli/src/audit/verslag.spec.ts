import type { Auditverslag } from '@navolgbaar/platform/audit';
import { Teller } from './teller';
import { alsRegels } from './verslag';

const verslag = (meer: Partial<Auditverslag['verslag']> = {}): Auditverslag => ({
  organisatie: { id: 'org', code: 'DEMO' },
  verslag: {
    organisatieId: 'org',
    gecontroleerd: 1200,
    ankers: 2,
    afwijking: null,
    achterstand: null,
    ...meer,
  },
});

describe('het verslag van audit:verifieer', () => {
  it('zegt van een goede keten in één regel dat zij klopt', () => {
    expect(alsRegels(verslag(), '/ankers')).toEqual([
      'Organisatie DEMO: in orde; 1.200 regels en 2 ankers gecontroleerd.',
    ]);
  });

  it('noemt van een afwijking soort, nummer, regel en tijd', () => {
    const afwijking = {
      soort: 'gewijzigd',
      volgnr: 12,
      regelId: 'r12',
      tijd: '2026-04-03T10:00:00Z',
      toelichting: 'De inhoud is gewijzigd.',
    } as const;
    const tekst = alsRegels(verslag({ afwijking }), '/ankers').join('\n');
    for (const deel of ['AFWIJKING', 'regel gewijzigd', '12', 'r12', '2026-04-03T10:00:00Z', 'De inhoud']) {
      expect(tekst).toContain(deel);
    }
  });

  it('waarschuwt voor achterstand en voor ontbrekende ankers', () => {
    const achterstand = { aantal: 1, oudste: '2026-04-03T10:00:00Z' };
    const tekst = alsRegels(verslag({ achterstand, ankers: 0 }), '/ankers').join('\n');
    expect(tekst).toContain('1 regel langer dan een minuut niet verzegeld');
    expect(tekst).toContain('geen ankers in /ankers');
  });

  it('zegt het als de organisatie niet meer bestaat', () => {
    const weg = { ...verslag(), organisatie: { id: 'org', code: null } };
    expect(alsRegels(weg, '/ankers')[0]).toContain('org (niet meer in de databank)');
  });
});

describe('de teller', () => {
  const tel = (isTTY: boolean) => {
    const uit: string[] = [];
    let nu = 0;
    const teller = new Teller({ isTTY, write: (tekst) => uit.push(tekst) }, () => nu);
    teller.begin('Organisatie DEMO');
    for (let i = 1; i <= 100; i += 1) {
      nu += 60;
      teller.stand(i * 10, 1000);
    }
    return uit;
  };

  it('ververst op een terminal steeds dezelfde regel', () => {
    const uit = tel(true);
    expect(uit).toHaveLength(50);
    expect(uit.every((tekst) => tekst.startsWith('\r') && !tekst.includes('\n'))).toBe(true);
    expect(uit.at(-1)).toContain('1.000 van 1.000 regels (100%)');
  });

  it('schrijft elders af en toe een gewone regel', () => {
    expect(tel(false)).toEqual(['Organisatie DEMO: 840 van 1.000 regels (84%)\n']);
  });
});
