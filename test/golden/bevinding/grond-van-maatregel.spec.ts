import { describe, expect, it } from '@jest/globals';
import { bepaalVervolg } from '../../../libs/bevinding/src/domain/vervolg';
import {
  type Grondbevinding,
  rustOpBevindingen,
} from '../../../libs/maatregel/src/domain/rust-op-bevindingen';

const vervolg = bepaalVervolg({ soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'] });
const V1: Grondbevinding = {
  id: 'v1',
  nummer: 'V-1',
  status: 'vastgesteld',
  aanbiederId: 'linde',
  rustOpVim: false,
  vervolg,
};
const VIM: Grondbevinding = { ...V1, id: 'v2', nummer: 'V-2', rustOpVim: true };

const rust = (
  gevonden: readonly Grondbevinding[],
  gezegd?: boolean,
  gekozen = gevonden.map(({ id }) => id),
) => rustOpBevindingen(gekozen, gevonden, { wet: 'wmo', aanbiederId: 'linde', gezegd });

// BK-8.01, AC-5, Wmo 5.2.4 → 2.3.10, Wkkgz art. 9 lid 6: on what a maatregel can rest.
describe('een maatregel op bevindingen', () => {
  it('zegt op welke vastgestelde bevindingen zij rust', () => {
    expect(rust([V1])).toEqual({
      steuntOpVim: false,
      herleiding: [
        { stap: 'De maatregel rust op de vastgestelde bevinding V-1.', bron: 'Beleidskader § 8 (BK-8.01)' },
      ],
    });
  });

  it('steunt op interne meldingen als het bewijs onder een bevinding daaruit komt, en dat is niet te ontkennen', () => {
    expect(rust([V1, VIM])).toEqual({
      steuntOpVim: true,
      herleiding: [
        { stap: 'De maatregel rust op de vastgestelde bevinding V-1.', bron: 'Beleidskader § 8 (BK-8.01)' },
        { stap: 'De maatregel rust op de vastgestelde bevinding V-2.', bron: 'Beleidskader § 8 (BK-8.01)' },
        {
          stap: 'Onder bevinding V-2 ligt bewijs uit intern gemelde incidenten. De maatregel steunt daar dus op.',
          bron: 'Wkkgz art. 9 lid 6',
        },
      ],
    });
    expect(() => rust([VIM], false)).toThrow(expect.objectContaining({ code: 'MAATREGEL.VIM_STAAT_VAST' }));
  });

  it('steunt er ook op als iemand dat zegt, en zonder bevindingen alleen dan', () => {
    expect(rust([V1], true).steuntOpVim).toBe(true);
    expect(rust([], undefined)).toEqual({ steuntOpVim: false, herleiding: [] });
    expect(rust([], false).steuntOpVim).toBe(false);
  });

  const met = (feiten: Parameters<typeof bepaalVervolg>[0]) => ({ ...V1, vervolg: bepaalVervolg(feiten) });
  it.each([
    ['een concept', { ...V1, status: 'concept' }, 'Bevinding V-1 is niet vastgesteld.'],
    ['wat is herzien', { ...V1, status: 'herzien' }, 'Bevinding V-1 is niet vastgesteld.'],
    [
      'een andere wet',
      met({ soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['jeugdwet'] }),
      'Bevinding V-1 gaat over een andere wet dan de maatregel.',
    ],
    [
      'de Wlz',
      met({ soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wlz'] }),
      /^Op bevinding V-1 kan geen maatregel rusten\. Het deel over de Wlz valt onder ander toezicht\./,
    ],
    [
      'een pgb-houder',
      met({ soort: 'tekortkoming', betreft: 'pgb_houder', wetten: ['wmo'] }),
      /^Op bevinding V-1 kan geen maatregel rusten\. De bevinding gaat over een pgb-houder\./,
    ],
    [
      'wat op orde is',
      met({ soort: 'positief', betreft: 'aanbieder', wetten: ['wmo'] }),
      /^Op bevinding V-1 kan geen maatregel rusten\. De bevinding is positief/,
    ],
  ])('rust niet op %s', (_, bevinding, reden) => {
    const reason = typeof reden === 'string' ? reden : expect.stringMatching(reden);
    expect(() => rust([bevinding])).toThrow(
      expect.objectContaining({
        ...{ code: 'MAATREGEL.BEVINDING_PAST_NIET', invalidParams: [{ name: 'bevindingIds', reason }] },
      }),
    );
  });

  it('rust niet op wat in deze zaak niet bestaat', () => {
    expect(() => rust([V1], undefined, ['v1', 'v9'])).toThrow(
      expect.objectContaining({ code: 'MAATREGEL.BEVINDING_PAST_NIET' }),
    );
  });
});
