import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { stuur } from '../../api/stuur';
import { zaakVraag, type Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { NietGevonden } from '../../schil/fout-scherm';
import { deelacties as teksten } from '../../teksten/zaakacties';
import { deelacties, type Deelactie } from './deelacties';
import { ZaakFormulierpagina } from './zaak-kader';

/** The form of an act on a part of a case. */
export function DeelactiePagina() {
  const { handeling = '', deelId = '' } = useParams({ strict: false });
  const actie = deelacties.find(({ pad }) => pad === handeling);
  if (!actie) return <NietGevonden />;
  const { titel, inleiding } = teksten[actie.naam];
  return (
    <ZaakFormulierpagina titel={titel} inleiding={inleiding}>
      {(zaak) => <Inhoud zaak={zaak} actie={actie} deelId={deelId} />}
    </ZaakFormulierpagina>
  );
}

function Inhoud({ zaak, actie, deelId }: { zaak: Zaak; actie: Deelactie; deelId: string }) {
  const voorraad = useQueryClient();
  const zoek = (van: Zaak) => actie.deel(van).find(({ id }) => id === deelId);
  const deel = zoek(zaak);
  // The version is that of the part, as it was when the form opened.
  const haalOp = async () => zoek(await voorraad.fetchQuery({ ...zaakVraag(zaak.id), staleTime: 0 }));
  const terug = `/zaken/${zaak.id}`;
  if (!deel) return <NietMogelijk terug={terug} />;
  if (!actie.kan(deel.status))
    return <NietMogelijk terug={terug} daad={actie.daad && { ...actie.daad, status: deel.status }} />;
  const { titel, knop, gelukt } = teksten[actie.naam];
  return (
    <Actieformulier
      label={titel}
      velden={actie.velden}
      knop={knop}
      gezien={{ versie: deel.versie, haalOp }}
      verstuur={(verzoek, koppen) => stuur<Zaak>(actie.api, actie.plaatsen(zaak.id, deelId), verzoek, koppen)}
      ververs={[['zaken']]}
      gelukt={gelukt}
      terug={terug}
    />
  );
}
