import { describe, expect, it } from '@jest/globals';
import { foutUitProblem } from '../api/fout';
import { Invulling } from './invulling';

const VAN_ANDER = { waarden: { tekst: 'Van een ander.' }, versie: 2 };

/** A filling of a draft whose newest on the server is `nieuwste`. */
function concept(nieuwste: { waarden: { tekst: string }; versie: number }) {
  const invulling = new Invulling<{ tekst: string }, number>({
    begin: { tekst: 'Begin.' },
    verstuur: () => Promise.resolve(1),
    gezien: { versie: 1, haalOp: () => Promise.resolve({ versie: nieuwste.versie }) },
    wijziging: { nieuwste: () => Promise.resolve(nieuwste), label: (naam) => naam, tekst: () => '' },
  });
  invulling.zet('tekst', 'Wat ik typte.');
  return invulling;
}

const verouderd = foutUitProblem(412, { code: 'VERSIE_VEROUDERD' });

describe('een concept dat zichzelf bewaart', () => {
  it('gaat door op wat aankwam, als alleen het antwoord verloren ging en er intussen is doorgetypt', async () => {
    const invulling = concept({ waarden: { tekst: 'Wat ik typte.' }, versie: 2 });
    invulling.zonderBevestiging({ tekst: 'Wat ik typte.' });
    invulling.zet('tekst', 'Wat ik typte, en meer.');
    await invulling.opFout(verouderd, false);
    const { basis, waarden, conflictWacht } = invulling.lees();
    expect({ basis, waarden, conflictWacht }).toEqual({
      basis: { waarden: { tekst: 'Wat ik typte.' }, versie: 2 },
      waarden: { tekst: 'Wat ik typte, en meer.' },
      conflictWacht: false,
    });
  });

  it('wacht op een keuze als een ander iets anders schreef, ook na een verloren antwoord', async () => {
    const invulling = concept(VAN_ANDER);
    invulling.zonderBevestiging({ tekst: 'Wat ik typte.' });
    invulling.zet('tekst', 'Wat ik typte, en meer.');
    await invulling.opFout(verouderd, false);
    expect(invulling.lees()).toMatchObject({ conflictWacht: true, basis: { versie: 1 } });
  });
});
