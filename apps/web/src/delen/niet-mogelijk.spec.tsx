/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { cleanup, screen } from '@testing-library/react';
import { toon } from '../proef/toon';
import { veldTeksten } from '../teksten/velden';
import { NietMogelijk, type Daad } from './niet-mogelijk';

afterEach(cleanup);
const { nogNiet, nuNiet, nietMogelijk } = veldTeksten;

describe('in de plaats van een formulier dat nu niet kan', () => {
  it.each<[string, Daad | undefined, string]>([
    ['wat later komt', { bij: 'zaak', status: 'onderzoek_loopt', handeling: 'legMaatregelOp' }, nogNiet],
    ['wat eerder kon', { bij: 'zaak', status: 'rapportage', handeling: 'rondOnderzoekAf' }, nietMogelijk],
    ['een zaak die dicht is', { bij: 'zaak', status: 'afgesloten', handeling: 'planBezoek' }, nietMogelijk],
    ['een rapport in concept', { bij: 'rapport', status: 'concept', handeling: 'deel' }, nogNiet],
    [
      'een rapport dat vaststaat',
      { bij: 'rapport', status: 'vastgesteld', handeling: 'wijzig' },
      nietMogelijk,
    ],
    ['wat bij deze stand hoort', { bij: 'jaarplan', status: 'vastgesteld', handeling: 'sluitAf' }, nuNiet],
    ['wat geen tabel kent', undefined, nietMogelijk],
  ])('staat of het nog komt of voorbij is: %s', async (_, daad, tekst) => {
    toon(<NietMogelijk terug="/zaken" {...(daad ? { daad } : {})} />);
    expect(await screen.findByText(tekst)).toBeTruthy();
  });
});
