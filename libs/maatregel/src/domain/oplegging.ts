import { weiger } from './fouten';
import type { NieuweMaatregel } from './maatregelstaat';
import { type Maatregelsoort, type Termijnonderdeel, heeftTermijn, onderdelenVan } from './soorten';

/** What must hold of a maatregel before it is given, apart from where it can be given. */
type Oplegging = Pick<
  NieuweMaatregel,
  'soort' | 'steuntOpVim' | 'vimUitzondering' | 'vimToelichting' | 'bevindingIds'
> &
  Readonly<Record<keyof typeof TEKSTEN, string | null>>;

/**
 * Checks what was filled in, before anything is started.
 * @param termijnen what was chosen per part; only its presence counts
 * @throws DomeinFout MAATREGEL.ONDERBOUWING_ONTBREEKT, .BEVINDING_ONTBREEKT, .VIM_GEBLOKKEERD, .VIM_UITZONDERING_PAST_NIET, .TERMIJN_PAST_NIET
 */
export function keurOplegging(
  nieuw: Oplegging,
  termijnen: Readonly<Partial<Record<Termijnonderdeel, unknown>>>,
): void {
  eisOnderbouwd(nieuw);
  eisBevinding(nieuw.bevindingIds);
  eisVim(nieuw);
  keurTermijnen(onderdelenVan(nieuw.soort).filter(heeftTermijn), termijnen, { soort: nieuw.soort });
}

/** Every part that needs a term has one, and no other has. @throws DomeinFout MAATREGEL.TERMIJN_PAST_NIET */
export function keurTermijnen(
  gevraagd: readonly Termijnonderdeel[],
  termijnen: Readonly<Partial<Record<Termijnonderdeel, unknown>>>,
  { soort }: { readonly soort: Maatregelsoort },
): void {
  const veld = (onderdeel: string) => `termijn${onderdeel[0]?.toUpperCase()}${onderdeel.slice(1)}`;
  const fouten = (['plan', 'invoering', 'voortgang'] as const).flatMap((onderdeel) => {
    const nodig = gevraagd.includes(onderdeel);
    if (nodig === (termijnen[onderdeel] !== undefined)) return [];
    const reason = nodig
      ? 'Kies hoe lang de aanbieder hiervoor krijgt.'
      : 'Deze termijn hoort niet bij deze soort.';
    return [{ name: veld(onderdeel), reason }];
  });
  if (fouten.length > 0) weiger('MAATREGEL.TERMIJN_PAST_NIET', { soort }, fouten);
}

const TEKSTEN = {
  omschrijving: 'Schrijf op wat de aanbieder moet doen.',
  onderbouwing: 'Schrijf op aan welke eis niet of niet volledig wordt voldaan, en waaruit dat blijkt.',
  doel: 'Schrijf in gewone taal op wat de maatregel moet bereiken.',
  verwachtEffect: 'Schrijf op wat inwoners van de maatregel gaan merken.',
  ernstWeging: 'Leg uit dat de zwaarte van de maatregel past bij de ernst van de situatie.',
} as const;

/** No maatregel without its reasons (BK-4.03, BK-5.02, BK-8.01, BK-8.03). All that is missing at once. */
function eisOnderbouwd(nieuw: Oplegging): void {
  const leeg = (Object.keys(TEKSTEN) as (keyof typeof TEKSTEN)[]).filter((veld) => !nieuw[veld]?.trim());
  if (leeg.length === 0) return;
  weiger(
    'MAATREGEL.ONDERBOUWING_ONTBREEKT',
    {},
    leeg.map((name) => ({ name, reason: TEKSTEN[name] })),
  );
}

/** A maatregel answers something that was found: an adopted finding that no requirement, or not all of it, is met (BK-8.01). */
function eisBevinding(ids: readonly string[]): void {
  if (ids.length > 0) return;
  weiger('MAATREGEL.BEVINDING_ONTBREEKT', {}, [
    { name: 'bevindingIds', reason: 'Kies op welke vastgestelde bevinding de maatregel rust.' },
  ]);
}

/** Internal incident reports may carry no measure, except where the law says so (Wkkgz art. 9 lid 6; C16). */
function eisVim({ steuntOpVim, vimUitzondering, vimToelichting }: Oplegging): void {
  if (!steuntOpVim) {
    if (vimUitzondering || vimToelichting) weiger('MAATREGEL.VIM_UITZONDERING_PAST_NIET');
    return;
  }
  const ontbreekt = [
    ...(vimUitzondering ? [] : [{ name: 'vimUitzondering', reason: 'Kies welke uitzondering geldt.' }]),
    ...(vimToelichting?.trim()
      ? []
      : [{ name: 'vimToelichting', reason: 'Leg uit waarom die uitzondering geldt.' }]),
  ];
  if (ontbreekt.length > 0) weiger('MAATREGEL.VIM_GEBLOKKEERD', {}, ontbreekt);
}
