import { Kaart } from '@navolgbaar/ui';
import type { Maatregel } from '../../api/lijn';
import { stuurBestand } from '../../api/stuur';
import { adres } from '../../basis';
import { type ActieformulierProps, useActieformulier } from '../../delen/actieformulier';
import { EXTENSIES } from '../../delen/bijlage-keuring';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { Formulier } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { inleveren: t } = maatregelTeksten;

/** What is handed in: which part, in words, and when it came where a colleague writes that down. */
export function inlevervragen({ onderdelen }: Pick<Maatregel, 'onderdelen'>, vanAanbieder: boolean): Veld[] {
  const over = onderdelen
    .filter(({ ingeleverdOp }) => ingeleverdOp === null)
    .map(({ onderdeel }) => onderdeel);
  const keuzes = opties(zaakwaarden.maatregelonderdeel).filter(({ waarde }) =>
    (over.length > 0 ? over : onderdelen.map(({ onderdeel }) => onderdeel)).includes(waarde),
  );
  return [
    {
      ...{ naam: 'onderdeel', soort: 'keuze', label: vanAanbieder ? t.onderdeel : t.onderdeelToezicht },
      ...{
        verplicht: t.fout.onderdeel,
        opties: keuzes,
        begin: keuzes.length === 1 ? (keuzes[0]?.waarde ?? '') : '',
      },
    },
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.tekst, uitleg: t.tekstUitleg, verplicht: t.fout.tekst },
      ...{ regels: 10, maxTekens: 20_000 },
    },
    ...(vanAanbieder
      ? []
      : [
          {
            naam: 'ontvangenOp',
            soort: 'datum',
            label: t.ontvangenOp,
            uitleg: t.ontvangenOpUitleg,
            dagen: 'tot-en-met-vandaag',
          } as const,
        ]),
  ];
}

interface InleverformulierProps extends ActieformulierProps<Maatregel, Maatregel> {
  maatregelId: string;
}

/** Hands in a part, with a file or without: in one request, so that neither is there without the other. */
export function Inleverformulier({ maatregelId, ...actie }: InleverformulierProps) {
  const bestand = useBijlagen(EXTENSIES, true);
  const { velden, label, knop, terug } = actie;
  const f = useActieformulier<Maatregel, Maatregel>({
    ...actie,
    velden: [...velden, bijlagenvraag('bestand', t.bestand)],
    // A file has no key, and the version alone says after a lost answer that somebody was first.
    zelfOpnieuw: false,
    controleer: () => ({ bestand: bestand.fout }),
    verstuur: ({ bestand: _, ...verzoek }, koppen) =>
      bestand.bestand
        ? stuurBestand<Maatregel>(
            `/api/v1/maatregelen/${maatregelId}/_lever-in`,
            bestand.bestand,
            verzoek as Record<string, string>,
            koppen,
          )
        : actie.verstuur(verzoek, koppen),
  });
  return (
    <Formulier f={f} knop={knop} annuleer={adres(terug)} label={label}>
      <Kaart>
        <Velden velden={velden} f={f} />
        <Bijlagenveld
          f={f}
          bijlagen={bestand}
          naam="bestand"
          label={t.bestand}
          uitleg={t.bestandUitleg}
          een
        />
      </Kaart>
    </Formulier>
  );
}
