import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { alsLengte, isAantal } from '../../delen/duur';
import { Gegevens } from '../../delen/gegevens';
import { useGezienVersie } from '../../delen/gezien';
import type { Veld } from '../../delen/velden';
import { verlengTeksten as t } from '../../teksten/termijnen';
import { opties } from '../../teksten/waarden';
import { NietMogelijk } from '../zaken/actie-pagina';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';

const velden: readonly Veld[] = [
  { naam: 'lengte', soort: 'tekst', label: t.lengte, verplicht: t.fout.lengte },
  {
    ...{ naam: 'eenheid', soort: 'keuze', label: t.eenheid, verplicht: t.fout.eenheid },
    ...{ opties: opties(t.eenheden), begin: 'W' },
  },
  {
    ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
    ...{ regels: 4, maxTekens: 2000 },
  },
];

/** Extends a term of a case; the earlier last day stays to be seen. */
export function VerlengenPagina() {
  const { id = '', termijnId = '' } = useParams({ strict: false });
  const vraag = useQuery(termijnenVraag(id));
  const haalOp = async () => (await vraag.refetch()).data?.find((t) => t.id === termijnId)?.versie;
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => (
        <Gegevens vraag={vraag}>
          {(termijnen) => {
            const termijn = termijnen.find((deze) => deze.id === termijnId);
            return termijn?.handelingen.includes('verleng') ? (
              <Formulier termijn={termijn} zaakId={zaak.id} haalOp={haalOp} />
            ) : (
              <NietMogelijk terug={`/zaken/${zaak.id}`} />
            );
          }}
        </Gegevens>
      )}
    </ZaakFormulierpagina>
  );
}

interface FormulierProps {
  termijn: Zaaktermijn;
  zaakId: string;
  haalOp: () => Promise<number | undefined>;
}

function Formulier({ termijn, zaakId, haalOp }: FormulierProps) {
  const vandaag = useVandaag();
  const gezien = useGezienVersie(termijn.versie, haalOp);
  return (
    <Actieformulier<Zaaktermijn>
      label={t.titel}
      velden={velden}
      knop={t.knop}
      gezien={gezien}
      veldnamen={{ duur: 'lengte', werkdagen: 'lengte' }}
      controleer={(w): Record<string, string> =>
        isAantal(String(w['lengte'])) ? {} : { lengte: t.fout.lengte }
      }
      verstuur={({ lengte, eenheid, reden }, koppen) =>
        stuur(
          '/api/v1/termijnen/{id}/_verleng',
          { id: termijn.id },
          { ...alsLengte(String(lengte), String(eenheid)), reden },
          koppen,
        )
      }
      ververs={[['termijnen'], ['zaken'], ['opdrachten'], ['maatregelen']]}
      gelukt={t.gelukt}
      terug={`/zaken/${zaakId}`}
    >
      <Kaart titel={t.nu} id="nu">
        <Termijn
          naam={termijn.naam}
          datum={termijn.uiterlijk}
          vandaag={vandaag}
          herleiding={termijn.herleiding}
        />
      </Kaart>
    </Actieformulier>
  );
}
