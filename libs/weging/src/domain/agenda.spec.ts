import { describe, expect, it } from '@jest/globals';
import { type Openmelding, agendaUit } from './agenda';

const melding = (nummer: string, anders: Partial<Openmelding> = {}): Openmelding => ({
  ...{ id: nummer, nummer, onderwerp: 'Te weinig hulp', kleur: null, wegingen: 0, eerderBesloten: false },
  ...anders,
});
const leeg = { meldingen: [], vragen: [], doorzendingen: [] };
const kort = (wat: Partial<Parameters<typeof agendaUit>[0]>) =>
  agendaUit({ ...leeg, ...wat }).map(({ kenmerk, groep }) => `${kenmerk} ${groep}`);

describe('de agenda van het werkoverleg', () => {
  it('maakt zichzelf van wat nieuw, gewogen en opnieuw gewogen is', () => {
    expect(
      kort({
        meldingen: [
          melding('1'),
          melding('2', { wegingen: 1, kleur: 'groen' }),
          melding('3', { wegingen: 2, kleur: 'oranje' }),
          melding('4', { wegingen: 1, kleur: 'oranje', eerderBesloten: true }),
        ],
      }),
    ).toEqual(['3 herwogen', '4 herwogen', '2 gewogen', '1 nieuw']);
  });

  it('begint binnen een groep met de zwaarste kleur', () => {
    const kleuren = (['groen', 'rood', 'oranje'] as const).map((kleur, i) =>
      melding(String(i), { kleur, wegingen: 1 }),
    );
    expect(agendaUit({ ...leeg, meldingen: kleuren }).map(({ kleur }) => kleur)).toEqual([
      'rood',
      'oranje',
      'groen',
    ]);
  });

  it('zet wat bij een partner ligt achteraan, bij elkaar per partner', () => {
    const bij = (id: string, partner: string) => ({
      id,
      meldingId: id,
      kenmerk: id,
      titel: 'Vraag',
      partner,
    });
    expect(
      kort({
        meldingen: [melding('m')],
        vragen: [bij('v', 'WIJ')],
        doorzendingen: [bij('a', 'Zorgkantoor'), bij('b', 'IGJ'), bij('c', 'Zorgkantoor')],
      }),
    ).toEqual(['m nieuw', 'v wacht_op_partner', 'b casuistiek', 'a casuistiek', 'c casuistiek']);
  });
});
