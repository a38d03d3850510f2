import type { Bevinding } from '../../api/bevindingen';
import type { Kaderversie } from '../../api/toetsingskaders';
import type { Veld, Waarden } from '../../delen/velden';
import { bevindingTeksten } from '../../teksten/bevindingen';
import { opties, waarden } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import type { Zaak } from '../../api/zaken';
import { aanbiedervraag } from '../zaken/aanbiedervragen';
import { normvragen } from './normkeuze';

const { nieuw: t } = bevindingTeksten;
const { fout } = t;
const MAX = 8000;

/** What of a piece of evidence one must know to choose it. */
export interface Kiesbaar {
  readonly id: string;
  readonly nummer: string;
  readonly omschrijving: string;
}

/** The questions of a finding, with the answers of a draft. */
export function bevindingvragen(
  zaak: Zaak,
  bewijs: readonly Kiesbaar[],
  kaders: readonly Kaderversie[],
  concept?: Bevinding,
): Veld[] {
  const vak = (naam: 'onderbouwing' | 'gevolgen'): Veld => ({
    ...{ naam, soort: 'vak', label: t[naam], verplicht: fout[naam], regels: 6, maxTekens: MAX },
    begin: concept?.[naam] ?? '',
  });
  const geleerd: Veld = {
    ...{ naam: 'geleerd', soort: 'vak', label: t.geleerd, regels: 4, maxTekens: MAX },
    begin: concept?.geleerd ?? '',
  };
  const overAanbieder = (w: Waarden) => w['betreft'] === 'aanbieder';
  const tekort = (w: Waarden) => overAanbieder(w) && w['soort'] === 'tekortkoming';
  return [
    {
      ...{ naam: 'stelling', soort: 'vak', label: t.stelling, uitleg: t.stellingUitleg, regels: 2 },
      ...{ verplicht: fout.stelling, maxTekens: 2000, begin: concept?.stelling ?? '' },
    },
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: fout.soort },
      ...{ opties: metUitleg(zaakwaarden.bevindingsoort, t.soortUitleg), begin: concept?.soort ?? '' },
    },
    {
      ...{ naam: 'betreft', soort: 'keuze', label: t.betreft, verplicht: fout.betreft },
      ...{
        opties: metUitleg(zaakwaarden.betrokkene, t.betreftUitleg),
        begin: concept?.betreft ?? 'aanbieder',
      },
    },
    ...aanbiedervraag(zaak, t.aanbiederId, fout.aanbiederId, concept?.aanbiederId).map((veld) => ({
      ...veld,
      als: overAanbieder,
    })),
    {
      ...{ naam: 'bewijsstukIds', soort: 'meer', label: t.bewijsstukIds, verplicht: fout.bewijsstukIds },
      opties: bewijs.map(({ id, nummer, omschrijving }) => ({
        ...{ waarde: id, label: `${nummer}: ${omschrijving}` },
      })),
      begin: concept?.bewijs.map(({ id }) => id) ?? [],
    },
    vak('onderbouwing'),
    vak('gevolgen'),
    { ...geleerd, uitleg: t.geleerdUitleg, verplicht: fout.geleerd, als: tekort },
    { ...geleerd, als: (w) => overAanbieder(w) && !tekort(w) },
    {
      ...{ naam: 'wetten', soort: 'meer', label: t.wetten, uitleg: t.wettenUitleg, verplicht: fout.wetten },
      ...{ opties: opties(waarden.wet), begin: concept?.wetten ?? [] },
    },
    {
      ...{ naam: 'clientgroepen', soort: 'regels', label: t.clientgroepen, uitleg: t.clientgroepenUitleg },
      ...{ regels: 3, begin: concept?.clientgroepen.join('\n') ?? '' },
    },
    ...normvragen(kaders, concept),
  ];
}

const metUitleg = <C extends string>(
  lijst: Readonly<Record<C, string>>,
  uitleg: Readonly<Record<C, string>>,
) =>
  opties(lijst).map((optie) => ({
    ...optie,
    ...(uitleg[optie.waarde] ? { uitleg: uitleg[optie.waarde] } : {}),
  }));
