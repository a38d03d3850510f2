import type { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { bepaalOntvangst } from './ontvangst';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const NU = Temporal.Instant.from('2026-04-13T08:30:00Z');
const GEEN = { gebeurtenisdatum: null, ontdekkingsdatum: null, vaststellingsdatum: null };
const VANDAAG = dag('2026-04-13');
const ontvangst = (gegeven: string | null, dagen: object = {}) => {
  const { dag: op, moment } = bepaalOntvangst(gegeven === null ? null : dag(gegeven), NU, VANDAAG, {
    ...GEEN,
    ...dagen,
  });
  return { dag: op.toString(), moment: moment.toString() };
};
const reden = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    const { code, invalidParams } = fout as DomeinFout;
    return [code, ...invalidParams.flatMap(({ name, reason }) => [name, reason])].join(' ');
  }
  return 'niet geweigerd';
};

describe('de ontvangst van een melding', () => {
  it('is nu als er niets is ingevuld, en ook als vandaag is ingevuld', () => {
    const nu = { dag: '2026-04-13', moment: NU.toString() };
    expect(ontvangst(null)).toEqual(nu);
    expect(ontvangst('2026-04-13')).toEqual(nu);
  });

  it('begint op een eerdere dag om middernacht in Amsterdam, in zomertijd en in wintertijd', () => {
    expect(ontvangst('2026-04-09')).toEqual({ dag: '2026-04-09', moment: '2026-04-08T22:00:00Z' });
    expect(ontvangst('2026-03-02')).toEqual({ dag: '2026-03-02', moment: '2026-03-01T23:00:00Z' });
  });

  it('ligt niet in de toekomst', () => {
    expect(reden(() => ontvangst('2026-04-14'))).toMatch(
      /^MELDING.ONTVANGST_PAST_NIET ontvangenOp .*toekomst/,
    );
  });

  it('ligt ten hoogste een jaar terug', () => {
    expect(ontvangst('2025-04-13').dag).toBe('2025-04-13');
    expect(reden(() => ontvangst('2025-04-12'))).toMatch(/ontvangenOp .*meer dan een jaar/);
  });

  it.each(['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'])('ligt niet vóór de %s', (veld) => {
    const dagen = { [veld]: dag('2026-04-09') };
    expect(ontvangst('2026-04-09', dagen).dag).toBe('2026-04-09');
    const wat = veld.replace('sdatum', '').replace('datum', '');
    expect(reden(() => ontvangst('2026-04-08', dagen))).toMatch(
      new RegExp(`ontvangenOp .*vóór de dag van de ${wat}`),
    );
  });
});
