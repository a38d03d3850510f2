import { describe, it } from '@jest/globals';
import { type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import { leefVolgensTabel } from '@navolgbaar/testing';
import { BEGINSTATUS, type Berichthandeling, type Berichtstatus, KANALEN, overgangen } from './bericht';
import { type Concepthandeling, type Conceptstatus, naHandeling } from './eigen-sjabloon';

/** The lives as they should be, written out apart from the tables: a step more or less there shows here. */
const naar = <S extends string>(status: S) => ({ naar: status, recht: '', bron: '' });
const BERICHT: Overgangstabel<Berichtstatus, Berichthandeling> = {
  voorgenomen: { biedAan: naar('aangeboden') },
  aangeboden: {
    ...{ biedAan: naar('aangeboden'), bevestig: naar('bevestigd') },
    ...{ stelUit: naar('voorgenomen'), laatMislukken: naar('mislukt') },
  },
  te_printen: {
    ...{ drukAf: naar('geprint'), verstuurPerPost: naar('bevestigd') },
    ...{ verzendOpnieuw: naar('voorgenomen'), zetInPortaal: naar('bevestigd') },
  },
  geprint: { drukAf: naar('geprint'), verstuurPerPost: naar('bevestigd') },
  bevestigd: { meldRetour: naar('mislukt') },
  mislukt: {
    ...{ verzendOpnieuw: naar('voorgenomen'), zetInPortaal: naar('bevestigd') },
    zetBijPost: naar('te_printen'),
  },
};
const CONCEPT: Overgangstabel<Conceptstatus, Concepthandeling> = {
  concept: { wijzig: naar('concept'), stelVast: naar('vastgesteld'), laatVervallen: naar('vervallen') },
  vastgesteld: {},
  vervallen: {},
};

class Ding<S extends string> {
  staat: { readonly status: S };

  constructor(status: S) {
    this.staat = { status };
  }
}

describe('hoe het ook gaat', () => {
  it.each(KANALEN)('volgt een bericht per %s bij elke stap de tabel, en bereikt het elke stand', (kanaal) => {
    const doe = (handeling: Berichthandeling) => (bericht: Ding<Berichtstatus>) => {
      bericht.staat = { status: volgendeStatus(overgangen, bericht.staat.status, handeling) };
    };
    leefVolgensTabel<Ding<Berichtstatus>, Berichtstatus, Berichthandeling>(
      {
        tabel: BERICHT,
        begin: [() => new Ding<Berichtstatus>(BEGINSTATUS[kanaal])],
        status: ({ staat }) => staat.status,
        daden: {
          ...{ biedAan: doe('biedAan'), bevestig: doe('bevestig'), stelUit: doe('stelUit') },
          ...{ laatMislukken: doe('laatMislukken'), verzendOpnieuw: doe('verzendOpnieuw') },
          ...{ zetInPortaal: doe('zetInPortaal'), zetBijPost: doe('zetBijPost'), drukAf: doe('drukAf') },
          ...{ verstuurPerPost: doe('verstuurPerPost'), meldRetour: doe('meldRetour') },
        },
      },
      { lengte: 20, levens: 300 },
    );
  });

  it('volgt een eigen tekst van een brief de tabel: wat vastgesteld of vervallen is, verandert niet meer', () => {
    const doe = (handeling: Concepthandeling) => (tekst: Ding<Conceptstatus>) => {
      tekst.staat = naHandeling(tekst.staat, handeling);
    };
    leefVolgensTabel<Ding<Conceptstatus>, Conceptstatus, Concepthandeling>(
      {
        tabel: CONCEPT,
        begin: [() => new Ding<Conceptstatus>('concept')],
        status: ({ staat }) => staat.status,
        daden: { wijzig: doe('wijzig'), stelVast: doe('stelVast'), laatVervallen: doe('laatVervallen') },
      },
      { lengte: 6, levens: 100 },
    );
  });
});
