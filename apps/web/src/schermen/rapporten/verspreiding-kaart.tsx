import { useQueries, useQuery } from '@tanstack/react-query';
import { Kaart, Koppeling, Lijst, Melding, momentTekst, Verborgen } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import { type Collegestuk, delingenVan, type Rapport } from '../../api/lijn';
import { berichtenVan, zaakVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { wanneer } from '../../delen/bericht-regel';
import { Gegevens } from '../../delen/gegevens';
import { Stand } from '../../delen/zaak-labels';
import { rapportTeksten } from '../../teksten/rapporten';

const { verspreiding: t } = rapportTeksten;
const SJABLOON = 'rapport-vastgesteld';

/** To whom an adopted report went, each with its own day and proof, and which college of the case still waits (AC-12). */
export function VerspreidingKaart({ rapport }: { rapport: Rapport }) {
  const heeftRecht = useHeeftRecht();
  if (!rapport.zaakId || !heeftRecht('zaak:lezen') || !heeftRecht('bericht:lezen')) return null;
  return (
    <Kaart titel={t.titel} id="verspreiding">
      <AanAanbieder zaakId={rapport.zaakId} vastgesteldOp={rapport.vastgesteldOp ?? ''} />
      <AanColleges rapportId={rapport.id} zaakId={rapport.zaakId} />
    </Kaart>
  );
}

/** The letter stands with those of the case; of more reports the first letter since this one was adopted is its own. */
function AanAanbieder({ zaakId, vastgesteldOp }: { zaakId: string; vastgesteldOp: string }) {
  return (
    <Gegevens vraag={useQuery(berichtenVan(zaakId))} wat={t.wat}>
      {(brieven) => {
        const brief = brieven
          .filter(({ sjabloon, aangemaaktOp }) => sjabloon === SJABLOON && aangemaaktOp >= vastgesteldOp)
          .sort((een, ander) => een.aangemaaktOp.localeCompare(ander.aangemaaktOp))[0];
        if (!brief) return <Lijst items={[t.geenBrief]} />;
        return (
          <Lijst
            items={[
              <>
                {t.brief(wanneer(brief))} <Stand lijst="berichtstatus" code={brief.status} />{' '}
                <Koppeling href={adres(`/berichten/${brief.id}`)}>
                  {t.lees}
                  <Verborgen>: {brief.onderwerp}</Verborgen>
                </Koppeling>
              </>,
            ]}
          />
        );
      }}
    </Gegevens>
  );
}

function AanColleges({ rapportId, zaakId }: { rapportId: string; zaakId: string }) {
  const stukken = useQuery(delingenVan(rapportId));
  const [zaak, gemeenten] = useQueries({ queries: [zaakVraag(zaakId), gemeentenVraag] });
  if (!zaak.data || !gemeenten.data) return null;
  const namen = gemeenten.data.filter(({ id }) => zaak.data.gemeenteIds.includes(id));
  return (
    <Gegevens vraag={stukken} wat={t.wat}>
      {(gedeeld) => {
        const wachtend = namen.filter(({ id }) => !gedeeld.some(({ gemeenteId }) => gemeenteId === id));
        return (
          <>
            <Lijst items={gedeeld.map(regel)} />
            {wachtend.length > 0 && (
              <Melding soort="waarschuwing">{t.nogNiet(wachtend.map(({ naam }) => naam).join(', '))}</Melding>
            )}
          </>
        );
      }}
    </Gegevens>
  );
}

const regel = ({ gemeenteNaam, gedeeldOp, ingetrokkenOp }: Collegestuk): string =>
  ingetrokkenOp
    ? t.ingetrokken(gemeenteNaam, momentTekst(ingetrokkenOp))
    : t.college(gemeenteNaam, momentTekst(gedeeldOp));
