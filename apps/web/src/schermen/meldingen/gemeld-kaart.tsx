import { useQuery } from '@tanstack/react-query';
import { datumTekst, momentTekst, Gegevenslijst, Kaart, Koppeling } from '@navolgbaar/ui';
import { aanbiederVraag, gemeentenVraag } from '../../api/aanbieders';
import type { Melding } from '../../api/meldingen';
import { adres } from '../../basis';
import { dossierTeksten as teksten } from '../../teksten/melding';
import { waarden, woord } from '../../teksten/waarden';
import { laterGeregistreerd, ontvangstTekst } from './ontvangst';

/** What was reported, as it was reported. */
export function GemeldKaart({ melding }: { melding: Melding }) {
  const { locatie, gemeente } = usePlaats(melding);
  const { veld } = teksten;
  const datum = (dag: string | null) => dag && datumTekst(dag, 'weekdag');
  return (
    <Kaart titel={teksten.gemeld} id="gemeld">
      <p className="nav-alinea nav-vrijetekst">{melding.omschrijving}</p>
      <Gegevenslijst
        vorm="kolommen"
        gegevens={[
          { label: veld.kanaal, waarde: woord(waarden.kanaal, melding.kanaal) },
          { label: veld.ontvangen, waarde: ontvangstTekst(melding) },
          {
            label: veld.geregistreerd,
            waarde: laterGeregistreerd(melding) && momentTekst(melding.geregistreerdOp),
          },
          { label: veld.oudeReferentie, waarde: melding.oudeReferentie },
          { label: veld.aangeleverd, waarde: aangeleverd(melding) },
          { label: veld.bron, waarde: woord(waarden.bron, melding.bron) },
          { label: veld.aard, waarde: woord(waarden.aard, melding.aard) },
          { label: veld.viaAanbieder, waarde: melding.viaAanbieder && teksten.ja },
          { label: veld.wet, waarde: woord(waarden.wet, melding.wet) },
          { label: veld.domein, waarde: woord(waarden.domein, melding.domein) },
          { label: veld.locatie, waarde: locatie },
          { label: veld.gemeente, waarde: gemeente },
          { label: veld.gebeurtenis, waarde: datum(melding.gebeurtenisdatum) },
          { label: veld.ontdekking, waarde: datum(melding.ontdekkingsdatum) },
          { label: veld.vaststelling, waarde: datum(melding.vaststellingsdatum) },
          { label: veld.onrechtmatigheid, waarde: onrechtmatig(melding) },
          { label: veld.wbk, waarde: melding.wbk && teksten.ja },
          { label: veld.financiering, waarde: woord(waarden.meldingfinanciering, melding.financiering) },
          { label: veld.overVeiligThuis, waarde: melding.overVeiligThuis && teksten.ja },
          { label: veld.overToezichthouder, waarde: melding.overToezichthouder && teksten.ja },
        ]}
      />
    </Kaart>
  );
}

/** Which system handed it in, with the partner it belongs to and its own reference. */
function aangeleverd({ aanlevering }: Melding) {
  if (!aanlevering) return null;
  const { afzender, partnerId, kenmerk } = aanlevering;
  const wie = partnerId ? (
    <Koppeling href={adres(`/ketenpartners/${partnerId}`)}>{afzender}</Koppeling>
  ) : (
    afzender
  );
  return kenmerk ? (
    <>
      {wie}, {teksten.kenmerk(kenmerk)}
    </>
  ) : (
    wie
  );
}

function onrechtmatig({ onrechtmatigheid, onrechtmatigheidToelichting }: Melding): string {
  const antwoord = woord(waarden.antwoord, onrechtmatigheid);
  return onrechtmatigheidToelichting ? `${antwoord}: ${onrechtmatigheidToelichting}` : antwoord;
}

function usePlaats({ aanbiederId, locatieId, gemeenteId }: Melding) {
  const aanbieder = useQuery({
    ...aanbiederVraag(aanbiederId ?? ''),
    enabled: aanbiederId !== null && locatieId !== null,
  });
  const gemeenten = useQuery({ ...gemeentenVraag, enabled: gemeenteId !== null });
  return {
    locatie: aanbieder.data?.locaties.find((l) => l.id === locatieId)?.naam,
    gemeente: gemeenten.data?.find((g) => g.id === gemeenteId)?.naam,
  };
}
