import { describe, expect, it } from '@jest/globals';
import { MEESTE_LEDEN, Netwerkkaart, type Netwerklid } from './netwerkkaart';

const lid = (id: string, anders: Partial<Netwerklid> = {}): Netwerklid => ({
  ...{ id, functie: `Begeleider ${id}`, organisatie: 'Stichting De Linde', aanbiederId: null },
  ...{ domein: 'wmo', taak: null, ...anders },
});
const kaart = (...leden: Netwerklid[]) => {
  const een = Netwerkkaart.begin({ id: 'k', zaakId: 'z', clientcode: 'C-12' });
  for (const nieuw of leden) een.voegToe(nieuw);
  return een;
};

describe('een netwerkkaart', () => {
  it.each(['C-12', '2026.4', 'client7'])('kent de cliënt onder een code (%s)', (clientcode) => {
    expect(Netwerkkaart.begin({ id: 'k', zaakId: 'z', clientcode }).staat.clientcode).toBe(clientcode);
  });

  it.each(['Pietersen', 'J. de Vries', '', '123456782', 'C-123456782', 'C 12', 'x'.repeat(20) + '1'])(
    'weigert wat een naam of een BSN kan zijn (%s)',
    (clientcode) => {
      expect(() => Netwerkkaart.begin({ id: 'k', zaakId: 'z', clientcode })).toThrow(
        'NETWERKKAART.CODE_PAST_NIET',
      );
    },
  );

  it('heeft plaats voor wie er om een kind heen staat, en niet voor zonder einde', () => {
    const vol = kaart(...Array.from({ length: MEESTE_LEDEN }, (_, n) => lid(String(n))));
    expect(vol.staat.leden).toHaveLength(80);
    expect(() => vol.voegToe(lid('meer'))).toThrow('NETWERKKAART.VOL');
  });

  it('heeft een functie van een organisatie één keer, hoe ook geschreven', () => {
    const een = kaart(lid('a', { functie: 'Mentor' }), lid('b'));
    expect(() => een.voegToe(lid('c', { functie: ' mentor ' }))).toThrow('NETWERKKAART.STAAT_ER_AL');
    expect(() => een.wijzig(lid('b', { functie: 'Mentor' }))).toThrow('NETWERKKAART.STAAT_ER_AL');
    een.wijzig(lid('a', { functie: 'Mentor', domein: 'onderwijs' }));
    expect(een.staat.leden[0]?.domein).toBe('onderwijs');
  });

  it('zegt wie de regie heeft, of dat dat onduidelijk is', () => {
    const een = kaart(lid('a'), lid('b'));
    expect(een.staat.regie).toEqual({ stand: 'niet_gevraagd' });
    een.stelRegieVast('a', 'Zo staat het in het plan.');
    expect(een.staat.regie).toMatchObject({ stand: 'bij_lid', lidId: 'a' });
    een.stelRegieVast(null, 'Ieder denkt dat een ander het is.');
    expect(een.staat.regie).toEqual({
      stand: 'onduidelijk',
      toelichting: 'Ieder denkt dat een ander het is.',
    });
    expect(() => een.stelRegieVast('vreemd', 'Waarom.')).toThrow('NIET_GEVONDEN');
    expect(() => kaart().stelRegieVast(null, 'Niemand.')).toThrow('NETWERKKAART.LEEG');
  });

  it('vraagt opnieuw naar de regie als wie haar had er niet meer is', () => {
    const een = kaart(lid('a'), lid('b'));
    een.stelRegieVast('a', 'Zo staat het in het plan.');
    een.haalWeg('b');
    expect(een.staat.regie).toMatchObject({ stand: 'bij_lid' });
    een.haalWeg('a');
    expect(een.staat).toMatchObject({ regie: { stand: 'niet_gevraagd' }, leden: [] });
  });
});
