import { useQuery } from '@tanstack/react-query';
import { leesDatum, Melding } from '@navolgbaar/ui';
import type { Gebruik } from '../../api/bevoegdheden';
import { bezoekenVanZaak } from '../../api/bezoeken';
import { useCollegas, useVandaag } from '../../api/ik';
import type { Zaak } from '../../api/zaken';
import { Actieformulier, type ActieOpties } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Veld } from '../../delen/velden';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { aanbiedervraag } from '../zaken/aanbiedervragen';
import { gebruikvragen, KAMERVELD, metKamers } from './gebruikvragen';

export interface GebruikFormulierProps extends Pick<
  ActieOpties<Gebruik>,
  'verstuur' | 'gezien' | 'gelukt' | 'terug'
> {
  zaak: Zaak;
  begin: Partial<Gebruik>;
  /** Asked besides. */
  erbij?: readonly Veld[];
  label: string;
  knop: string;
}

/** The form of a use, new or corrected. */
export function GebruikFormulier({ zaak, begin, erbij = [], verstuur, ...rest }: GebruikFormulierProps) {
  const collegas = useCollegas()
    .filter(({ actief }) => actief)
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
  const vandaag = useVandaag();
  const strafrechtelijkOnderzoek = zaak.samenloop.includes('strafrechtelijk_onderzoek');
  const strafrechtelijkOp = (tekst: string): boolean => {
    const dag = leesDatum(tekst, vandaag).waarde;
    return (
      dag !== undefined &&
      zaak.samenlopen.some(
        ({ soort, sinds, tot }) =>
          soort === 'strafrechtelijk_onderzoek' && sinds <= dag && (tot === null || dag <= tot),
      )
    );
  };
  return (
    <Gegevens vraag={useQuery(bezoekenVanZaak(zaak.id))}>
      {(bezoeken) => (
        <Actieformulier<Gebruik>
          {...rest}
          velden={[
            ...erbij,
            ...gebruikvragen(
              {
                ...{ collegas, bezoeken, dossierinzage: zaak.wet === 'wmo', strafrechtelijkOp },
                aanbieder: aanbiedervraag(zaak, t.vraag.aanbieder, t.fout.aanbieder, begin.aanbiederId),
              },
              begin,
            ),
          ]}
          verstuur={(verzoek, koppen) => verstuur(metKamers(verzoek), koppen)}
          veldnamen={KAMERVELD}
          ververs={[['bevoegdheden'], ['zaken']]}
          naar={({ id }) => `/bevoegdheden/${id}`}
        >
          {strafrechtelijkOnderzoek && <Melding soort="waarschuwing">{t.nieuw.strafrecht}</Melding>}
        </Actieformulier>
      )}
    </Gegevens>
  );
}
