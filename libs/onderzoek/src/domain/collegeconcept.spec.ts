import { describe, expect, it } from '@jest/globals';
import { collegeconcepten } from './collegeconcept';

const melding = (id: string, anders: object = {}) => ({
  ...{
    id,
    nummer: `2026-${id}`,
    soort: 'calamiteit',
    status: 'in_zaak',
    ontvangenOp: '2026-04-13',
    ...anders,
  },
});
const feiten = {
  ...{ meldingen: [melding('m1')], gemeenteIds: ['g1'], gevoelig: false, gestuurd: [] },
  soorten: ['calamiteit', 'geweldsincident'],
};
const paren = (anders: object) =>
  collegeconcepten({ ...feiten, ...anders }).map(({ meldingId, gemeenteId }) => `${meldingId} ${gemeenteId}`);

describe('het bericht aan het college dat klaarstaat', () => {
  it('is er per melding en per gemeente', () =>
    expect(paren({ meldingen: [melding('m1'), melding('m2')], gemeenteIds: ['g1', 'g2'] })).toEqual([
      ...['m1 g1', 'm1 g2', 'm2 g1', 'm2 g2'],
    ]));

  it('is er niet meer als het is verstuurd, en dan alleen dat', () =>
    expect(paren({ gemeenteIds: ['g1', 'g2'], gestuurd: [{ gemeenteId: 'g1', meldingId: 'm1' }] })).toEqual([
      'm1 g2',
    ]));

  it('rekent een bericht van voor deze regel tot de eerste melding', () =>
    expect(
      paren({ meldingen: [melding('m1'), melding('m2')], gestuurd: [{ gemeenteId: 'g1', meldingId: null }] }),
    ).toEqual(['m2 g1']));

  it.each([
    ['van een andere soort', { meldingen: [melding('m1', { soort: 'signaal' })] }],
    ['die is opgegaan in een andere', { meldingen: [melding('m1', { status: 'samengevoegd' })] }],
    ['als er nog geen gemeente bij de zaak staat', { gemeenteIds: [] }],
    ['van een soort die de organisatie uitzette', { soorten: ['geweldsincident'] }],
  ])('is er niet voor een melding %s', (_, anders) => expect(paren(anders)).toEqual([]));
});
