import { datumTekst } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import type { Uitstelblad } from '../../api/uitstel';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld } from '../../delen/velden';
import { uitstelTeksten } from '../../teksten/uitstel';
import { LENGTENAMEN, keurLengte, lengteVelden, metLengte } from './lengte-velden';
import { TermijnNu, UitstelKader, VERVERS } from './uitstel-kader';

const { vraag: t } = uitstelTeksten;

/** A provider asks for more time; or a colleague writes down that it did so by telephone or letter. */
export function VraagUitstelPagina() {
  const vanAanbieder = useIsAanbieder();
  return (
    <UitstelKader
      titel={vanAanbieder ? t.titel : t.titelToezicht}
      inleiding={vanAanbieder ? t.inleiding : t.inleidingToezicht}
    >
      {(blad, terug) =>
        blad.handelingen.includes('vraagUitstel') ? (
          <Vraagformulier {...{ blad, terug, vanAanbieder }} />
        ) : (
          <NietMogelijk terug={terug} />
        )
      }
    </UitstelKader>
  );
}

function Vraagformulier({
  blad: { termijn, maximum },
  terug,
  vanAanbieder,
}: {
  blad: Uitstelblad;
  terug: string;
  vanAanbieder: boolean;
}) {
  const vandaag = useVandaag();
  const dag: Veld = {
    ...{ naam: 'op', soort: 'datum', label: t.op, verplicht: t.fout.op, begin: datumTekst(vandaag) },
    dagen: 'tot-en-met-vandaag',
  };
  const velden: readonly Veld[] = [
    ...(vanAanbieder ? [] : [dag]),
    ...lengteVelden(maximum ? t.maximum(maximum) : undefined),
    {
      ...{ naam: 'motivering', soort: 'vak', verplicht: t.fout.motivering, regels: 6, maxTekens: 4000 },
      ...(vanAanbieder
        ? { label: t.motivering, uitleg: t.motiveringUitleg }
        : { label: t.motiveringToezicht, uitleg: t.motiveringUitlegToezicht }),
    },
  ];
  return (
    <Actieformulier<Uitstelblad>
      label={t.titel}
      velden={velden}
      knop={vanAanbieder ? t.knop : t.knopToezicht}
      veldnamen={LENGTENAMEN}
      controleer={keurLengte}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/termijnen/{id}/uitstelverzoeken', { id: termijn.id }, metLengte(verzoek), koppen)
      }
      ververs={VERVERS}
      gelukt={vanAanbieder ? t.gelukt : t.geluktToezicht}
      terug={terug}
    >
      <TermijnNu termijn={termijn} />
    </Actieformulier>
  );
}
