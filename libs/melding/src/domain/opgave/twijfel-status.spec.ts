import { DomeinFout, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import {
  type Twijfelhandeling,
  type Twijfelstatus,
  twijfelovergangen,
  vaststellingNaTwijfel,
} from './twijfel-status';

const na = (status: Twijfelstatus, handeling: Twijfelhandeling) =>
  volgendeStatus<Twijfelstatus, Twijfelhandeling>(twijfelovergangen, status, handeling);
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

describe('De weg van de twijfel', () => {
  it('loopt tot wel, niet of een melding', () => {
    expect([na('loopt', 'concludeerWel'), na('loopt', 'concludeerNiet'), na('loopt', 'meld')]).toEqual([
      ...['te_melden', 'geen_calamiteit', 'gemeld'],
    ]);
  });

  it('van "te melden" en van "geen calamiteit" is alleen melden nog mogelijk', () => {
    for (const status of ['te_melden', 'geen_calamiteit'] as const) {
      const handelingen = mogelijkeHandelingen<Twijfelstatus, Twijfelhandeling>(twijfelovergangen, status);
      expect(handelingen.map(({ handeling }) => handeling)).toEqual(['meld']);
      expect(() => na(status, 'concludeerNiet')).toThrow(DomeinFout);
    }
  });

  it('eindigt met de melding', () => {
    expect(twijfelovergangen.gemeld).toEqual({});
  });
});

describe('De dag van vaststelling bij een melding na twijfel', () => {
  const uiterlijk = dag('2026-05-26');
  it.each([
    ['de conclusie', dag('2026-04-20'), '2026-04-22', '2026-04-20'],
    ['zonder conclusie binnen de zes weken de dag van de melding', null, '2026-05-01', '2026-05-01'],
    ['op de laatste dag die dag', null, '2026-05-26', '2026-05-26'],
    ['na de zes weken de laatste dag daarvan', null, '2026-06-10', '2026-05-26'],
  ])('is %s', (_, conclusieOp, vandaag, verwacht) => {
    expect(vaststellingNaTwijfel({ conclusieOp, uiterlijk, vandaag: dag(vandaag) }).toString()).toBe(
      verwacht,
    );
  });
});
