import type { Ladderbeeld } from '../../api/interventieladder';
import { gevraagd } from '../../delen/velden';
import { metLadderbegin, ladderantwoorden, naLadder } from './ladder-termijnen';
import { controleerWeken, oplegvragen } from './opleg-waarden';
import { oordeelvragen } from './opvolgvragen';

const termijn = (wat: string, duur: string) => ({ wat, duur, tekst: '' });
const BEELD = {
  ernst: 'gemiddeld',
  adviezen: [
    { ernst: 'gemiddeld', termijnen: [termijn('plan', 'P4W'), termijn('invoering', 'P16W')] },
    { ernst: 'licht', termijnen: [termijn('plan', 'P3M'), termijn('invoering', 'P26W')] },
  ],
} as unknown as Ladderbeeld;
const VANDAAG = '2026-04-13';

describe('de termijnen van de ladder in het formulier', () => {
  it('staan er in weken of als dag; wat niet in hele weken is, vult een mens in', () => {
    expect(ladderantwoorden(BEELD, { ernst: 'gemiddeld', termijnwijze: 'weken' }, VANDAAG)).toEqual({
      ...{ termijnPlan: '4', termijnInvoering: '16', termijnVoortgang: '' },
    });
    expect(ladderantwoorden(BEELD, { ernst: 'gemiddeld', termijnwijze: 'dag' }, VANDAAG)).toMatchObject({
      ...{ termijnPlan: '11 mei 2026', termijnInvoering: '3 augustus 2026' },
    });
    expect(ladderantwoorden(BEELD, { ernst: 'licht' }, VANDAAG)['termijnPlan']).toBe('');
    expect(ladderantwoorden(undefined, { ernst: 'licht' }, VANDAAG)['termijnPlan']).toBe('');
  });

  it('staan er meteen als de ernst uit de zaak volgt', () => {
    const velden = metLadderbegin(oplegvragen([]), BEELD, VANDAAG);
    expect(velden.filter(({ naam }) => naam === 'termijnPlan').map(({ begin }) => begin)).toEqual(['4', '4']);
  });

  it('volgen een andere ernst, en laten staan wat iemand typte', () => {
    expect(naLadder('', undefined, '4')).toBe('4');
    expect(naLadder('4', '4', '16')).toBe('16');
    expect(naLadder('5', '4', '16')).toBeUndefined();
  });
});

describe('het oordeel over het geheel', () => {
  const deel = { oordeel: null, oordeelReden: null, termijn: null };
  const onderdelen = [
    { ...deel, onderdeel: 'plan', ingeleverdOp: '2026-04-20' },
    { ...deel, onderdeel: 'invoering', ingeleverdOp: null, termijn: { uiterlijk: '2026-08-31' } },
  ] as unknown as Parameters<typeof oordeelvragen>[0]['onderdelen'];
  const uitleg = (oordelen: string[]) =>
    oordeelvragen({ onderdelen, oordelen }).find(({ naam }) => naam === 'oordeel')?.uitleg;

  it('zegt waarom "Opgevolgd" er niet bij staat, en wat er wanneer nog komt', () => {
    expect(uitleg(['deels_opgevolgd', 'niet_opgevolgd'])).toContain(
      'Nog te komen: uitvoering van het plan, uiterlijk op 31 augustus 2026.',
    );
    expect(uitleg(['opgevolgd', 'deels_opgevolgd'])).toBeUndefined();
  });
});

describe('de fouten boven het formulier', () => {
  it('noemen elk hun onderdeel', () => {
    const fouten = Object.values(controleerWeken({ soort: 'plan_van_aanpak', termijnwijze: 'weken' }));
    expect(new Set(fouten).size).toBe(2);
    expect(fouten[0]).toMatch(/^Plan van aanpak: /);
    const plan = { onderdeel: 'plan', ingeleverdOp: null, oordeel: null, oordeelReden: null, termijn: null };
    const vragen = oordeelvragen({
      onderdelen: [plan, { ...plan, onderdeel: 'invoering' }],
      oordelen: ['deels_opgevolgd'],
    });
    const waarden = { oordeel: 'deels_opgevolgd', meteen: true };
    const teksten = gevraagd(vragen, waarden).flatMap(({ verplicht }) => verplicht ?? []);
    expect(teksten.length).toBeGreaterThan(6);
    expect(new Set(teksten).size).toBe(teksten.length);
  });

  it('vragen hoe de termijn wordt opgegeven niet als iets dat u mag overslaan', () => {
    expect(oplegvragen([]).find(({ naam }) => naam === 'termijnwijze')?.verplicht).toBeTruthy();
  });
});
