import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import { termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { useGezienVersie } from '../../delen/gezien';
import { Ladder } from '../../delen/ladder';
import type { Veld } from '../../delen/velden';
import { stopEscalatieTeksten as t } from '../../teksten/termijnen';
import { NietMogelijk } from '../zaken/actie-pagina';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';

const velden: readonly Veld[] = [
  {
    ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
    ...{ regels: 4, maxTekens: 2000 },
  },
];

/** Stops the messages about a term that has passed; the reason stays with the term. */
export function StoppenPagina() {
  const { id = '', termijnId = '' } = useParams({ strict: false });
  const vraag = useQuery(termijnenVraag(id));
  const haalOp = async () => (await vraag.refetch()).data?.find((t) => t.id === termijnId)?.versie;
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => (
        <Gegevens vraag={vraag}>
          {(termijnen) => {
            const termijn = termijnen.find((deze) => deze.id === termijnId);
            return termijn?.handelingen.includes('stopEscalatie') ? (
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
  const gezien = useGezienVersie(termijn.versie, haalOp);
  return (
    <Actieformulier<Zaaktermijn>
      label={t.titel}
      velden={velden}
      knop={t.knop}
      gezien={gezien}
      verstuur={({ reden }, koppen) =>
        stuur('/api/v1/termijnen/{id}/_stop-escalatie', { id: termijn.id }, { reden }, koppen)
      }
      ververs={[['termijnen'], ['zaken']]}
      gelukt={t.gelukt}
      terug={`/zaken/${zaakId}`}
    >
      <Kaart titel={t.nu} id="nu">
        <Ladder escalatie={termijn.escalatie} />
      </Kaart>
    </Actieformulier>
  );
}
