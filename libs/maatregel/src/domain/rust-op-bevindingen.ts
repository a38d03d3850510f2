import type { Herleiding } from '@navolgbaar/kernel';
import { weiger } from './fouten';
import type { Wet } from './soorten';

/** What a maatregel must know of a finding that it is to rest on. */
export interface Grondbevinding {
  readonly id: string;
  /** `V-1` */
  readonly nummer: string;
  readonly status: string;
  /** The provider that it is about. */
  readonly aanbiederId: string | null;
  readonly rustOpVim: boolean;
  /** The laws for whose part a maatregel can follow from it, and why. */
  readonly vervolg: { readonly maatregelVoor: readonly Wet[]; readonly herleiding: Herleiding };
}

/** What follows for the maatregel from the findings that it rests on. */
export interface Bevindinggrond {
  readonly steuntOpVim: boolean;
  readonly herleiding: Herleiding;
}

/**
 * A maatregel rests on adopted findings about the same provider for the same law: not on one about a pgb-houder
 * (Wmo 5.2.4 → 2.3.10), of a Wlz part (AC-5), or of what was in order (AC-1). That one of them rests on internal incident
 * reports is a fact of the evidence, which nobody ticks away (Wkkgz art. 9 lid 6).
 * @param gekozen the ids that were chosen @param gevonden what there is of them in this case
 * @param gezegd whether the maatregel rests on such reports, as far as somebody said so
 * @throws DomeinFout MAATREGEL.BEVINDING_PAST_NIET, .VIM_STAAT_VAST
 */
export function rustOpBevindingen(
  gekozen: readonly string[],
  gevonden: readonly Grondbevinding[],
  maatregel: { readonly wet: Wet; readonly aanbiederId: string; readonly gezegd: boolean | undefined },
): Bevindinggrond {
  const { gezegd } = maatregel;
  const bezwaren = gekozen.flatMap((id) => {
    const bevinding = gevonden.find((een) => een.id === id);
    return bevinding
      ? (bezwaarTegen(bevinding, maatregel) ?? [])
      : ['Een van de bevindingen hoort niet bij deze zaak.'];
  });
  if (bezwaren.length > 0) {
    const reason = [...new Set(bezwaren)].join(' ');
    weiger('MAATREGEL.BEVINDING_PAST_NIET', { reden: reason }, [{ name: 'bevindingIds', reason }]);
  }
  const metVim = gevonden.filter(({ rustOpVim }) => rustOpVim).map(({ nummer }) => nummer);
  if (metVim.length > 0 && gezegd === false) {
    const bevindingen = metVim.join(', ');
    weiger('MAATREGEL.VIM_STAAT_VAST', { bevindingen }, [
      { name: 'steuntOpVim', reason: `Dit volgt uit het bewijs onder ${bevindingen}.` },
    ]);
  }
  return {
    steuntOpVim: gezegd === true || metVim.length > 0,
    herleiding: [
      ...gevonden.map(({ nummer }) => ({
        stap: `De maatregel rust op de vastgestelde bevinding ${nummer}.`,
        bron: 'Beleidskader § 8 (BK-8.01)',
      })),
      ...metVim.map((nummer) => ({
        stap: `Onder bevinding ${nummer} ligt bewijs uit intern gemelde incidenten. De maatregel steunt daar dus op.`,
        bron: 'Wkkgz art. 9 lid 6',
      })),
    ],
  };
}

function bezwaarTegen(
  { nummer, status, aanbiederId, vervolg }: Grondbevinding,
  { wet, aanbiederId: jegens }: { readonly wet: Wet; readonly aanbiederId: string },
): string | null {
  if (status !== 'vastgesteld') return `Bevinding ${nummer} is niet vastgesteld.`;
  if (aanbiederId && aanbiederId !== jegens) return `Bevinding ${nummer} gaat over een andere aanbieder.`;
  if (vervolg.maatregelVoor.includes(wet)) return null;
  // About the provider and with a shortcoming, but of the part of another law.
  if (vervolg.maatregelVoor.length > 0)
    return `Bevinding ${nummer} gaat over een andere wet dan de maatregel.`;
  return `Op bevinding ${nummer} kan geen maatregel rusten. ${vervolg.herleiding.map(({ stap }) => stap).join(' ')}`;
}
